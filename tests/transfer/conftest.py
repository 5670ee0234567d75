"""A queue on the local COS, and a watcher that hears what a window would."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import FINISHED, Answer, Finished, GroupStatus, Limits, Snapshot, State, UploadOptions
from cosbrowser.transfer.queue import Queue
from tests.cos_server import LocalCos
from tests.transfer.relay import Relay

MIB = 1 << 20
SMALL_PARTS = Limits(parallel=8, part_size=5 * MIB, threshold=5 * MIB)


class Watch:
    """Listens to the changes of a queue as the window does."""

    def __init__(self, queue: Queue) -> None:
        self.groups: dict[int, GroupStatus] = {}
        self.finished: list[Finished] = []
        self.snapshots: list[Snapshot] = []
        self._news = threading.Condition()
        self._changes = queue.changes()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for snapshot in self._changes:
            with self._news:
                self.snapshots.append(snapshot)
                self.groups |= {group.id: group for group in snapshot.groups}
                for removed in snapshot.removed:
                    del self.groups[removed]
                self.finished += snapshot.finished
                self._news.notify_all()

    def until(self, true: Callable[[], object], timeout: float = 40) -> None:
        """Wait for what the queue tells, or (looking again every 50 ms) for what a server or a disk shows."""
        deadline = time.monotonic() + timeout
        with self._news:
            while not true():
                assert time.monotonic() < deadline, f"not within {timeout} s; groups: {self.groups}"
                self._news.wait(0.05)

    def sees(self, group: int, true: Callable[[GroupStatus], object], timeout: float = 40) -> GroupStatus:
        """The status of a group when it is as wanted."""
        self.until(lambda: group in self.groups and true(self.groups[group]), timeout)
        return self.groups[group]

    def state(self, group: int, *states: State, timeout: float = 40) -> GroupStatus:
        """The status of a group when it has come to one of these states."""
        return self.sees(group, lambda status: status.state in states, timeout)

    def end(self, group: int, timeout: float = 40) -> GroupStatus:
        return self.state(group, *FINISHED, timeout=timeout)


class Desk:
    """One profile, one bucket, one queue that can be closed and opened again."""

    def __init__(self, root: Path, cos: LocalCos, bucket: str, endpoint: str, limits: Limits) -> None:
        self.root = root
        self.bucket = bucket
        self.paths = Paths.for_profile(root / "profile")
        instance = cos.instances[0]
        self.secret = Secret("", instance["access_key_id"], instance["secret_access_key"])
        self.connection = Connection("here", "here", SignIn.HMAC, instance["crn"], endpoint=endpoint)
        self.limits = limits
        self.open()
        # What the test itself looks at goes past the relay.
        direct = Accounts(Paths.for_profile(root / "direct"))
        direct.open_for_now(
            Connection("here", "here", SignIn.HMAC, instance["crn"], endpoint=cos.endpoints["us-south"]), self.secret
        )
        self.client: Any = direct.client("here", bucket)
        self.wire = direct.wire("here", bucket)
        self._direct = direct

    def open(self) -> None:
        self.accounts = Accounts(self.paths)
        self.accounts.open_for_now(self.connection, self.secret)
        self.queue = Queue(self.paths, self.accounts, self.limits)
        self.queue.start()
        self.watch = Watch(self.queue)

    def close(self, timeout: float = 5) -> None:
        self.queue.close(timeout)
        self.accounts.close()

    def end(self) -> None:
        self.close(1)
        self._direct.close()

    def at(self, prefix: str = "") -> Location:
        return Location("here", self.bucket, prefix)

    def file(self, name: str, content: bytes = b"content") -> Path:
        path = self.root / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def upload(self, *sources: Path | str, prefix: str = "", **options: Any) -> int:
        return self.queue.upload(tuple(map(str, sources)), self.at(prefix), UploadOptions(**options))

    def put(self, key: str, content: bytes = b"content") -> None:
        self.client.put_object(Bucket=self.bucket, Key=key, Body=content)

    def get(self, key: str) -> bytes:
        with self.wire.get_object(self.bucket, key) as answer:
            return b"".join(answer.chunks())

    def keys(self) -> dict[str, int]:
        page = self.wire.list_objects(self.bucket, delimiter="")
        return dict(zip(page.keys, page.sizes, strict=True))

    def open_uploads(self) -> list[str]:
        return [u["Key"] for u in self.client.list_multipart_uploads(Bucket=self.bucket).get("Uploads", [])]

    def download(self, *keys: str, folders: tuple[str, ...] = (), prefix: str = "", when: Answer | None = None) -> int:
        entries = []
        for key in keys:
            page = self.wire.list_objects(self.bucket, key, delimiter="")
            entries.append(page.entry(page.keys.index(key)))
        return self.queue.download(Selection(self.at(prefix), tuple(entries), folders), str(self.target), when)

    @property
    def target(self) -> Path:
        return self.root / "target"

    def tree(self) -> dict[str, bytes]:
        files = (path for path in self.target.rglob("*") if path.is_file())
        return {str(path.relative_to(self.target)): path.read_bytes() for path in files}

    def part_files(self) -> list[Path]:
        return list(self.target.rglob("*.cosbrowser-part"))


@pytest.fixture
def limits() -> Limits:
    return SMALL_PARTS


@pytest.fixture
def bucket(cos: LocalCos, bucket_name: str) -> str:
    from tests.emulator.clients import hmac_client

    client = hmac_client(cos)
    client.create_bucket(Bucket=bucket_name)
    client.close()
    return bucket_name


@pytest.fixture
def relay(cos: LocalCos) -> Iterator[Relay]:
    with Relay(cos.endpoints["us-south"]) as relay:
        yield relay


@pytest.fixture
def desk(tmp_path: Path, cos: LocalCos, bucket: str, relay: Relay, limits: Limits) -> Iterator[Desk]:
    desk = Desk(tmp_path, cos, bucket, relay.address, limits)
    yield desk
    desk.end()
