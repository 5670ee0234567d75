"""The SDK's AsperaTransferManager, which needs IBM's closed package `cos_aspera`, over the account's own transport."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.aspera import Pair, Way, ask
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.account import Account

MOST_SESSIONS = 10  # processes of ascp at once
LEAST_THRESHOLD = 60  # MB; the SDK refuses less


@dataclass(frozen=True, slots=True)
class _Tokens:
    """What the manager asks for a delegated token; the real one goes with `ask`."""

    def get_token(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class _Answered:
    """What the manager reads of an answer."""

    content: bytes


class _Progress:
    """How far a file is, as the SDK's thread says it: "queued", then bytes, then "done"."""

    def __init__(self) -> None:
        self.moved = 0


class SdkTransfer:
    """One file in the hands of the SDK. Safe to be looked at from any thread."""

    def __init__(self, future: Any, progress: _Progress) -> None:
        self._future = future
        self._progress = progress

    @property
    def moved(self) -> int:
        """Bytes so far, those of an earlier session not counted."""
        return self._progress.moved

    @property
    def is_done(self) -> bool:
        """Whether it has ended, well or not."""
        return bool(self._future.is_done())

    def check(self) -> None:
        """Raise `CosError` when it ended badly."""
        with translating("AsperaTransfer"):
            try:
                self._future.result()
            except CosError:
                raise
            except Exception as error:
                cause = error.args[0] if error.args else None
                if isinstance(cause, CosError):  # what `ask` raised, in an error of the SDK's
                    raise cause from error
                raise CosError(Problem(Kind.SERVER, operation="AsperaTransfer", message=str(error))) from error

    def cancel(self) -> None:
        """Stop it."""
        self._future.cancel()


class SdkAspera:
    """A manager of the SDK for one bucket, until `close`. Raises `CosError` (LOCAL) where the package is broken."""

    def __init__(self, account: Account, bucket: str, way: Way, files: int) -> None:
        self._account = account
        self._bucket = bucket
        self._way = way
        client = account.client(bucket)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it is deprecated is known
            try:
                from ibm_s3transfer.aspera.manager import AsperaManagerConfig, AsperaTransferManager
            except ImportError as error:
                problem = Problem(Kind.LOCAL, operation="AsperaTransfer", code="NoProgram", detail=str(error))
                raise CosError(problem) from error

        class Manager(AsperaTransferManager):
            """With the one request that the SDK sends past its client sent as all others are."""

            def _fetch_transfer_spec(self, node_action: Any, token: Any, bucket_name: Any, paths: Any) -> Any:
                return _Answered(ask(account, bucket_name, way, [dict(path) for path in paths]))

        config = AsperaManagerConfig(max_submission_queue_size=files + 1, ascp_max_concurrent=MOST_SESSIONS)
        self._manager: Any = Manager(client, config, delegated_token_manager=_Tokens())

    def start(self, pair: Pair, sessions: int, threshold: int, rate: int) -> SdkTransfer:
        """Queue a file; `threshold` in bytes, `rate` in bytes a second (0: as the service proposes)."""
        from ibm_s3transfer.aspera.manager import AsperaConfig
        from ibm_s3transfer.aspera.subscribers import AsperaBaseSubscriber

        class Subscriber(AsperaBaseSubscriber):
            def __init__(self, progress: _Progress) -> None:
                self._progress = progress

            def on_progress(self, future: Any, bytes_transferred: int, **_: Any) -> None:
                self._progress.moved = bytes_transferred

        how: dict[str, Any] = {}
        if sessions > 1 and pair.size >= threshold:
            megabytes = max(LEAST_THRESHOLD, threshold // 1_000_000)
            how |= {"multi_session": min(sessions, MOST_SESSIONS), "multi_session_threshold_mb": megabytes}
        if rate:
            how["target_rate_mbps"] = max(1, rate * 8 // 1_000_000)
        progress = _Progress()
        options = {"transfer_config": AsperaConfig(**how), "subscribers": [Subscriber(progress)]}
        with translating("AsperaTransfer", path=pair.path):
            if self._way is Way.SEND:
                future = self._manager.upload(pair.path, self._bucket, pair.key, **options)
            else:
                future = self._manager.download(self._bucket, pair.key, pair.path, **options)
        return SdkTransfer(future, progress)

    def close(self) -> None:
        """End the manager's thread; what is under way must have been cancelled before."""
        self._manager.shutdown()
