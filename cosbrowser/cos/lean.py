"""One request and its answer on a connection of urllib3's, in as few calls of the system as there can be.

urllib3 looks after connections: proxies, TLS, time to connect, and which are kept. What goes over one is read and
written here: `http.client` and its parser of mail headers took half of what a small file costs, most of it waiting
for Python's lock, which every call of the system gives away. What urllib3 would raise is raised here, too.
"""

from __future__ import annotations

import errno
import os
import re
import socket
import struct
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from cosbrowser.cos import line
from cosbrowser.cos.untrusted import number

if TYPE_CHECKING:
    import urllib3

CHUNK = 256 * 1024  # bytes; what one read of a body or an answer takes at most
WHOLE = 64 << 20  # bytes of an answer that is read as a whole; a page of a thousand versions has some 5 MiB
_HEAD_LIMIT = 128 * 1024  # bytes of status line and headers
_LINE_LIMIT = 4096  # bytes of a line between chunks
_HEADS, _TRAILERS = 16, 64  # before an answer that counts, and after its last chunk
_ROOM = 66 * 1024  # bytes that are read with the head: a small object comes whole
_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-5][0-9]{2})(?: [^\r\n]*)?")
_NAMES = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]*")
_TARGET = re.compile(r"[!-~]+")
_FOLD = re.compile(r"\r\n[ \t]+")
# A server that has heard enough answers and closes: what it said may still be there to be read.
_CUT_SHORT = {errno.EPIPE, errno.ECONNRESET, errno.ESHUTDOWN, getattr(errno, "EPROTOTYPE", errno.EPIPE)}
_WAIT_ALL = getattr(socket, "MSG_WAITALL", 0)


class Source(Protocol):
    """A body to send."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; empty at the end."""
        ...


def exchange(
    pool: Any, host: str, method: str, target: str, headers: Mapping[str, str], body: Source | None = None
) -> Answer:
    """Send a request through a pool, and give its answer when its head has come. `release` the answer in the end.

    Raises what urllib3 raises, and what `body` does.
    """
    origin: str = getattr(pool, "origin", "")
    if origin:  # a proxy that is told the whole URL
        target, headers, pool = f"{origin}{target}", {**headers, **pool.headers}, pool.through
    note: Any = getattr(pool, "note", None)
    head = _head(method, target, host, headers)
    started, clock, answer, failure = time.time(), time.perf_counter(), None, ""
    try:
        answer = _exchanged(pool, method, head, body, tunnelled=not origin)
    except Exception as error:
        failure = type(error).__name__
        raise
    else:
        return answer
    finally:
        if note is not None:
            note(method, target, started, time.perf_counter() - clock, answer, headers, failure)


def _head(method: str, target: str, host: str, headers: Mapping[str, str]) -> bytes:
    """Request line and headers. Raises `ValueError` for what would be more than that."""
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", "User-Agent: cosbrowser"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    text = "\r\n".join(lines)
    ends = len(lines) - 1
    if text.count("\n") != ends or text.count("\r") != ends or not _TARGET.fullmatch(target) or "\0" in text:
        raise ValueError("A header or the target cannot be sent.")
    return f"{text}\r\n\r\n".encode("latin-1")


def _exchanged(pool: Any, method: str, head: bytes, body: Source | None, *, tunnelled: bool) -> Answer:
    from urllib3.exceptions import ProtocolError

    line.check()
    connection: Any = pool._get_conn()  # noqa: SLF001  it is what a pool is for
    try:
        if connection.sock is None:
            _connect(pool, connection, tunnelled=tunnelled)
        stream = _Stream(connection.sock, pool.timeout.read_timeout)
        try:
            _send(stream, head, body)
        except OSError as error:
            if error.errno not in _CUT_SHORT or isinstance(error, TimeoutError):
                raise
            stream.keeps = False
        answer = Answer(pool, connection, stream, method)
        if not answer.status:
            raise ProtocolError("Connection aborted.", ConnectionResetError("no answer came"))
    except BaseException as error:
        found = _as_urllib3(error, pool, connection)
        connection.close()
        pool._put_conn(connection)  # noqa: SLF001
        if found is error:
            raise
        raise found from error
    return answer


def _connect(pool: Any, connection: Any, *, tunnelled: bool) -> None:
    connection.timeout = pool.timeout.clone().connect_timeout
    if pool.proxy is not None and tunnelled:
        pool._prepare_proxy(connection)  # noqa: SLF001
    else:
        connection.connect()


def _as_urllib3(error: BaseException, pool: Any, connection: Any) -> BaseException:
    """What went wrong, as urllib3 says it."""
    from http.client import HTTPException
    from ssl import CertificateError, SSLError

    from urllib3 import exceptions
    from urllib3.connection import _wrap_proxy_error  # pyright: ignore[reportPrivateUsage]

    if not isinstance(error, (OSError, HTTPException, exceptions.HTTPError)):
        return error
    found: Exception = error
    if isinstance(error, (TimeoutError, BlockingIOError)) and connection.sock is not None:
        found = exceptions.ReadTimeoutError(pool, "", "Read timed out.")
    elif isinstance(error, (SSLError, CertificateError)):
        found = exceptions.SSLError(error)
    known = (OSError, HTTPException, exceptions.NewConnectionError, exceptions.TimeoutError, exceptions.SSLError)
    if connection.proxy and not connection.has_connected_to_proxy and isinstance(found, known):
        return _wrap_proxy_error(found, connection.proxy.scheme)
    if isinstance(found, (OSError, HTTPException)):
        return exceptions.ProtocolError("Connection aborted.", found)
    return found


def _send(stream: _Stream, head: bytes, body: Source | None) -> None:
    data = body.read(CHUNK) if body is not None else b""
    if len(data) < CHUNK:
        stream.send(head + data)  # a request that is small in one packet
    else:
        stream.send(head)
        stream.send(data)
    while body is not None and data:
        if data := body.read(CHUNK):
            stream.send(data)


class _Stream:
    """A connected socket, and what was read from it ahead."""

    def __init__(self, sock: Any, seconds: float) -> None:
        self._sock = sock
        self._ahead = memoryview(b"")
        self.keeps = True  # it may serve another request
        self._waits_for_all = 0
        if type(sock) is socket.socket and os.name == "posix":
            # The kernel keeps the time: Python's own way is a poll before each call, and gives away its lock twice.
            if sock.gettimeout() is not None:
                limit = struct.pack("ll", int(seconds), int(seconds % 1 * 1_000_000))
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
                sock.settimeout(None)
            self._waits_for_all = _WAIT_ALL
        elif sock.gettimeout() != seconds:
            sock.settimeout(seconds)

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def head(self) -> bytes:
        """Up to the empty line, without it; empty when the other side closed before it said anything."""
        buffer = bytearray(self._ahead)
        self._ahead = memoryview(b"")
        searched = 0
        while (end := buffer.find(b"\r\n\r\n", searched)) < 0:
            if len(buffer) > _HEAD_LIMIT:
                raise _bad("the head of the answer does not end")
            searched = max(0, len(buffer) - 3)
            data = self._sock.recv(_ROOM)
            if not data:
                if buffer:
                    raise _bad("the answer ended in its head")
                return b""
            buffer += data
        view = memoryview(buffer).toreadonly()
        self._ahead = view[end + 4 :]
        return bytes(view[:end])

    def read(self, size: int) -> bytes:
        """At most `size` bytes, as they are there; empty at the end."""
        if self._ahead:
            data, self._ahead = bytes(self._ahead[:size]), self._ahead[size:]
            return data
        return self._sock.recv(size)

    def fill(self, view: memoryview) -> int:
        """As many bytes as go into `view`, less only at the end or when time is up."""
        at = 0
        if self._ahead:
            at = min(len(view), len(self._ahead))
            view[:at] = self._ahead[:at]
            self._ahead = self._ahead[at:]
        while at < len(view):
            got: int = self._sock.recv_into(view[at:], 0, self._waits_for_all)
            if not got:
                break
            at += got
        return at

    def line(self) -> bytes:
        """A line between chunks."""
        found = bytearray()
        while not found.endswith(b"\r\n"):
            byte = self.read(1) if self._ahead else b""
            if not byte:
                self._ahead = memoryview(self._sock.recv(_ROOM))
                byte = self.read(1) if self._ahead else b""
            found += byte
            if not byte or len(found) > _LINE_LIMIT:
                raise _bad("a chunk of the answer has no length")
        return bytes(found[:-2])

    @property
    def is_ahead(self) -> bool:
        """Whether there is more than was asked for."""
        return bool(self._ahead)


class Answer:
    """A status, headers by their names in lower case, and a body that is read as it comes."""

    def __init__(self, pool: Any, connection: Any, stream: _Stream, method: str) -> None:
        self._pool = pool
        self._connection: Any = connection
        self._stream = stream
        self.status, self.headers, keeps, heads = 0, dict[str, str](), True, 0
        while self.status < 200:  # 100 Continue and its like come before the answer
            heads += 1
            if heads > _HEADS:
                raise _bad("the answer does not begin")
            head = stream.head()
            if not head:
                return
            self.status, self.headers, keeps = _parsed(head)
        if not keeps:
            stream.keeps = False
        self._chunked = False
        self._left: int | None = None  # of the body, or of the chunk; None: until the other side closes
        coding, length = self.headers.get("transfer-encoding", ""), self.headers.get("content-length", "")
        if method == "HEAD" or self.status in (204, 304):
            self._left = 0
        elif coding:
            if coding.strip().lower() != "chunked":
                raise _bad(f"an answer in the coding {coding}")
            self._chunked, self._left = True, 0
            stream.keeps = stream.keeps and not length
        elif length:
            self._left = number(length)
            if self._left is None:
                raise _bad(f"an answer of the length {length[:80]}")
        else:
            stream.keeps = False

    def readinto(self, view: memoryview) -> int:
        """Fill `view`; gives how many bytes came, which are less at the end only. Raises when the body ends early."""
        try:
            return self._readinto(view)
        except Exception as error:
            found = _as_urllib3(error, self._pool, self._connection)
            self._stream.keeps = False
            self._connection.close()  # whoever reads may not come to release it
            if found is error:
                raise
            raise found from error

    def _readinto(self, view: memoryview) -> int:
        at = 0
        while at < len(view):
            if self._chunked and not self._left and not self._next_chunk():
                break
            room = view[at:] if self._left is None else view[at : at + self._left]
            if not room:
                break
            got = self._stream.fill(room)
            at += got
            if self._left is not None:
                self._left -= got
                if got < len(room):
                    raise _bad(f"{self._left} bytes of the answer are missing")
            elif got < len(room):
                break
        return at

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes; without a size all of them, unless there are more than `WHOLE`; empty at the end."""
        if size < 0:
            pieces, got = list[bytes](), 0
            while data := self.read(CHUNK):
                pieces.append(data)
                got += len(data)
                if got > WHOLE:
                    self.close()
                    raise _bad("the answer does not end")
            return b"".join(pieces)
        if self._left is not None and not self._chunked:
            size = min(size, self._left)
        buffer = bytearray(size)
        got = self.readinto(memoryview(buffer))
        return bytes(buffer) if got == size else bytes(buffer[:got])

    def _next_chunk(self) -> bool:
        if self._left is None:
            return False
        size = self._stream.line().partition(b";")[0].strip()
        if not size:  # the end of the chunk before
            size = self._stream.line().partition(b";")[0].strip()
        if not re.fullmatch(b"[0-9A-Fa-f]{1,15}", size):
            raise _bad("a chunk of the answer has no length")
        self._left = int(size, 16)
        if self._left:
            return True
        trailers = 0
        while self._stream.line():
            trailers += 1
            if trailers > _TRAILERS:
                raise _bad("the trailers of the answer do not end")
        self._chunked, self._left = False, 0
        return False

    def close(self) -> None:
        """Let the rest of the body go, and the connection with it."""
        self._stream.keeps = False

    def release(self) -> None:
        """Give the connection back, to serve again if all of this answer was read and nothing else came."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        whole = self._left == 0 and not self._chunked and not self._stream.is_ahead
        if not (whole and self._stream.keeps):
            connection.close()
        self._pool._put_conn(connection)  # noqa: SLF001


def _parsed(head: bytes) -> tuple[int, dict[str, str], bool]:
    """Status, headers, and whether the connection stays."""
    first, _, rest = head.partition(b"\r\n")
    found = _STATUS.fullmatch(first)
    if found is None:
        raise _bad("it is no answer of HTTP")
    text = rest.decode("latin-1")
    if "\r\n " in text or "\r\n\t" in text:
        text = _FOLD.sub(" ", text)
    headers: dict[str, str] = {}
    lines = text.split("\r\n") if text else []
    ends = max(0, len(lines) - 1)
    if text.count("\n") != ends or text.count("\r") != ends:
        raise _bad("a header of the answer is none")
    for each in lines:
        name, colon, value = each.partition(":")
        name, value = name.lower(), value.strip(" \t")
        if not colon or not name:
            raise _bad("a header of the answer is none")
        if name in headers:
            if name == "content-length" and headers[name] != value:
                raise _bad("an answer of two lengths")
            value = value if name == "content-length" else f"{headers[name]}, {value}"
        headers[name] = value
    if not _NAMES.fullmatch("".join(headers)):
        raise _bad("a header of the answer is none")
    said = headers.get("connection", "").lower()
    keeps = "close" not in said and (found[1] == b"1" or "keep-alive" in said)
    return int(found[2]), headers, keeps


def _bad(detail: str) -> urllib3.exceptions.ProtocolError:
    from urllib3.exceptions import ProtocolError

    return ProtocolError(f"Bad answer: {detail}.")
