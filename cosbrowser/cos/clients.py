"""The SDK's clients: one for each endpoint of an account, all sending through the account's own transport.

The SDK hands each finished request to the event "before-send"; what answers there is taken for the answer. So proxy,
certificates, time-outs, redirects (refused) and the read-only switch are the same as for the lean requests, a
refused token is renewed once, a bucket that has gone to another location is followed once, and a client has no
sockets, no threads and no environment variables of its own.
"""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from cosbrowser.cos import line, untrusted
from cosbrowser.cos.answers import bad_answer, problem_of, translating
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.lean import CHUNK, WHOLE
from cosbrowser.cos.signing import REGION

if TYPE_CHECKING:
    from cosbrowser.cos.iam import TokenProvider
    from cosbrowser.cos.network import Transport
    from cosbrowser.cos.signing import Signer

# A second one would be a second upload of the same object, which nobody knows of when the first answer was lost.
_SENT_ONCE = frozenset({"CreateMultipartUpload"})
_ROOTS = {
    "ListObjectVersions": "ListVersionsResult", "ListMultipartUploads": "ListMultipartUploadsResult",
    "ListParts": "ListPartsResult", "ListBucketsExtended": "ListAllMyBucketsResult",
}  # fmt: skip
_SIGNATURE = ("authorization", "host", "x-amz-content-sha256", "x-amz-date")


class Clients:
    """The clients of one account. There is one SDK session: it keeps the instance id on the session, and neither
    sessions nor clients may be created by two threads at once (cos-api.md section 0, trap 1).
    """

    def __init__(
        self,
        connection: Connection,
        secret: Secret,
        tokens: TokenProvider | None,
        transport: Transport,
        signer: Signer,
        moved: Callable[[str, str], str],
    ) -> None:
        self._connection = connection
        self._secret = secret
        self._tokens = tokens
        self._transport = transport
        self._signer = signer
        self._moved = moved
        self._lock = threading.Lock()
        self._made: dict[str, Any] = {}
        self._session: Any = None

    def at(self, address: str) -> Any:
        """The client for that endpoint."""
        with self._lock:
            if address not in self._made:
                self._made[address] = self._make(address)
            return self._made[address]

    def close(self) -> None:
        """Let the clients go; their sockets are the transport's."""
        with self._lock:
            for client in self._made.values():
                client.close()
            self._made.clear()
            self._session = None

    def _make(self, address: str) -> Any:
        from ibm_botocore import UNSIGNED
        from ibm_botocore.client import Config

        if self._session is None:
            self._session = _session()
        kwargs: dict[str, Any] = {}
        signature: Any = "s3v4"
        if self._connection.sign_in is SignIn.ANONYMOUS:
            signature = UNSIGNED
        elif self._tokens is not None and self._connection.sign_in is SignIn.IAM:
            from cosbrowser.cos.iam import SdkTokens

            signature = "oauth"
            kwargs["token_manager"] = SdkTokens(self._tokens)
            kwargs["ibm_service_instance_id"] = self._connection.instance or None
        else:
            kwargs["aws_access_key_id"] = self._secret.access_key_id
            kwargs["aws_secret_access_key"] = self._secret.secret_access_key
        config = Config(
            signature_version=signature,
            s3={"addressing_style": "path"},
            retries={"mode": "standard", "max_attempts": 4},
            proxies={},
        )
        client = self._session.client("s3", endpoint_url=address, region_name=REGION, config=config, **kwargs)
        client.meta.events.register("before-send.s3", self._send)
        return client

    def _send(self, request: Any, event_name: str = "", **_: object) -> Any:
        """Send a request of the SDK's; gives its answer in the SDK's form."""
        from ibm_botocore.awsrequest import AWSResponse
        from ibm_botocore.exceptions import ConnectionClosedError
        from urllib3.exceptions import NewConnectionError, ProtocolError

        if self._connection.read_only and request.method not in ("GET", "HEAD"):
            raise CosError(Problem(Kind.READ_ONLY))
        once = event_name.rpartition(".")[2] in _SENT_ONCE
        with translating("", host=urlsplit(request.url).netloc):
            try:
                answer = self._sent(request)
                if answer.status == 404 and self._follow(request, answer):
                    answer = self._sent(request)
            except NewConnectionError:
                raise
            except ProtocolError as error:  # a kept connection that the server had closed: the SDK tries again
                if once:
                    raise
                raise ConnectionClosedError(endpoint_url=request.url, error=error) from error
            if answer.status in (301, 302, 303, 307, 308) or (once and answer.status >= 500):
                raise CosError(problem_of(answer.status, answer.headers, answer.data))
            if answer.status == 200 and request.method == "GET" and not request.stream_output:
                _check_document(answer, event_name.rpartition(".")[2])
        if request.stream_output and answer.status < 300:
            return AWSResponse(request.url, answer.status, answer.headers, answer)
        return AWSResponse(request.url, answer.status, answer.headers, _Read(answer.data))

    def _follow(self, request: Any, answer: Any) -> bool:
        """Turn a request to where its bucket is now, if that is another location; the person never notices."""
        parts = urlsplit(request.url)
        if problem_of(answer.status, answer.headers, answer.data).kind is not Kind.NO_BUCKET:
            return False
        elsewhere = self._moved(unquote(parts.path.split("/")[1]), f"{parts.scheme}://{parts.netloc}")
        if not elsewhere:
            return False
        request.url = f"{elsewhere}{parts.path}?{parts.query}" if parts.query else f"{elsewhere}{parts.path}"
        headers = {name: _text(value) for name, value in request.headers.items() if name.lower() not in _SIGNATURE}
        self._signer.sign(request.method, request.url, headers)
        for name in [name for name in request.headers if name.lower() in _SIGNATURE]:
            del request.headers[name]
        for name, value in headers.items():
            request.headers[name] = value
        request.reset_stream()
        return True

    def _sent(self, request: Any) -> Any:
        answer = self._open(request)
        if answer.status in (400, 401, 403) and self._tokens is not None:
            said = _text(request.headers.get("Authorization", ""))
            refused = problem_of(answer.status, answer.headers, answer.data).kind is Kind.TOKEN_REFUSED
            if refused and said.startswith("Bearer "):
                self._tokens.refused(said.removeprefix("Bearer "))
                request.headers["Authorization"] = f"Bearer {self._tokens.token()}"
                request.reset_stream()
                answer = self._open(request)
        return answer

    def _open(self, request: Any) -> Any:
        line.check()
        headers = {name: _text(value) for name, value in request.headers.items() if name.lower() != "expect"}
        parts = urlsplit(request.url)
        target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        # By the connection, not by the pool manager: that one would resolve the ".." of a key.
        answer = self._transport.connection(request.url).urlopen(
            request.method,
            target,
            body=request.body,
            headers=headers,
            assert_same_host=False,
            redirect=False,
            retries=False,
            preload_content=False,
            decode_content=False,
        )
        if answer.status >= 300 or not request.stream_output:
            answer._body = _whole(answer)  # noqa: SLF001  what its `data` gives
        return answer


def _check_document(answer: Any, operation: str) -> None:
    """Raise `CosError` for an answer that would pass for "there is none": the SDK leaves out what it does not find.

    On that lists of versions would be empty, and the lifecycle rules of a bucket written anew without the others.
    """
    try:
        root = untrusted.document(answer.data).tag.rpartition("}")[2]
    except ValueError as error:
        raise bad_answer(f"The answer is not XML: {error}", status=200) from error
    if root == "Error":
        raise CosError(replace(problem_of(500, answer.headers, answer.data), status=200))
    if root.lower() == "html" or root != _ROOTS.get(operation, root):
        raise bad_answer(f"The root of the answer is <{root[:80]}>.", status=200)


def _whole(answer: Any) -> bytes:
    """The body, unless that does not end. Raises `CosError` (BAD_ANSWER), and what urllib3 raises."""
    pieces, got = list[bytes](), 0
    while data := answer.read(CHUNK):
        pieces.append(data)
        got += len(data)
        if got > WHOLE:
            answer.close()
            raise bad_answer("The answer does not end.", status=answer.status)
    return b"".join(pieces)


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _session() -> Any:
    """A session that reads no file and no profile of the person's: a damaged ~/.aws/credentials, or a variable that
    names a profile which is gone, would break every connection.
    """
    import ibm_boto3.session
    import ibm_botocore.session

    nowhere = {
        "profile": (None, [], None, None),
        "config_file": (None, None, os.devnull, None),
        "credentials_file": (None, None, os.devnull, None),
    }
    return ibm_boto3.session.Session(botocore_session=ibm_botocore.session.Session(session_vars=nowhere))


class _Read(io.BytesIO):
    """A body that has been read, in the shape that the SDK reads bodies from."""

    def stream(self) -> Iterator[bytes]:
        """All of it."""
        yield self.getvalue()
