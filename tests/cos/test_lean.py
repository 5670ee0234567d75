"""What goes over a connection, byte for byte: a server that says exactly what a test writes down."""

from __future__ import annotations

import contextlib
import io
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import urllib3
from urllib3.exceptions import ProtocolError, ReadTimeoutError

from cosbrowser.cos.lean import CHUNK, WHOLE, Answer, exchange

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: "a"\r\n\r\nhello'
EMPTY = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


class Server:
    """Gives each connection the next of `scripts`, which reads requests and writes whatever it likes."""

    def __init__(self, *scripts: Callable[[socket.socket], object]) -> None:
        self.connections = 0
        self._scripts = scripts
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.host, self.port = self._listener.getsockname()[:2]
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        for script in self._scripts:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with client:
                client.settimeout(5)
                script(client)


def request(client: socket.socket) -> bytes:
    """A request: its head and as much of a body as its length says."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = client.recv(65536)
        if not piece:
            return data
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while lengths and len(body) < int(lengths[0].partition(b":")[2]):
        piece = client.recv(65536)
        if not piece:
            break
        body += piece
    return head + b"\r\n\r\n" + body


def saying(*answers: bytes) -> Callable[[socket.socket], None]:
    """To each request on a connection the next of these answers; then it is closed."""

    def script(client: socket.socket) -> None:
        for answer in answers:
            if not request(client):
                return
            client.sendall(answer)

    return script


@pytest.fixture
def ask() -> Iterator[Callable[..., Answer]]:
    with urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(connect=5, read=1)) as pools:

        def ask(server: Server, method: str = "GET", target: str = "/b/k", body: Any = None, **headers: str) -> Answer:
            pool = pools.connection_from_host(server.host, server.port, "http")
            return exchange(pool, f"{server.host}:{server.port}", method, target, headers, body)

        yield ask


def whole(answer: Answer) -> bytes:
    try:
        return answer.read()
    finally:
        answer.release()


def test_a_connection_serves_one_request_after_the_other(ask) -> None:
    with Server(saying(OK, b"HTTP/1.1 204 No Content\r\n\r\n", OK)) as server:
        assert whole(ask(server)) == b"hello"
        assert whole(ask(server, "DELETE")) == b""
        assert whole(ask(server)) == b"hello"
        assert server.connections == 1


def test_answer_to_head_has_no_body_whatever_its_length(ask) -> None:
    with Server(saying(OK.removesuffix(b"hello"), OK)) as server:
        answer = ask(server, "HEAD")
        assert (answer.headers["content-length"], whole(answer)) == ("5", b"")
        assert whole(ask(server)) == b"hello"
        assert server.connections == 1


def test_connection_that_the_server_has_closed_is_not_used_again(ask) -> None:
    closed = threading.Event()

    def once(client: socket.socket) -> None:
        saying(OK)(client)
        client.shutdown(socket.SHUT_RDWR)
        closed.set()

    with Server(once, saying(OK)) as server:
        assert whole(ask(server)) == b"hello"
        assert closed.wait(5)
        assert whole(ask(server)) == b"hello"
        assert server.connections == 2


@pytest.mark.parametrize(
    "first",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello",
        b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        OK + b"and more than it should be",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    ],
    ids=["close", "http-1.0", "too-long", "length-and-chunks"],
)
def test_connection_is_left_after_an_answer_that_does_not_let_it_be_used_again(ask, first: bytes) -> None:
    with Server(saying(first, OK), saying(OK)) as server:
        assert whole(ask(server)) == b"hello"
        assert whole(ask(server)) == b"hello"
        assert server.connections == 2


def test_connection_is_left_when_its_answer_was_not_read(ask) -> None:
    with Server(saying(OK), saying(OK)) as server:
        answer = ask(server)
        assert answer.read(2) == b"he"
        answer.release()
        assert whole(ask(server)) == b"hello"


@pytest.mark.parametrize("piece", [1, 7, 1000])
@pytest.mark.parametrize(
    "answer",
    [
        OK,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nTrailer: x\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" + OK,
        b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" + OK,
    ],
    ids=["length", "chunks", "continue", "hints"],
)
def test_answer_comes_in_pieces_of_any_size(ask, answer: bytes, piece: int) -> None:
    def script(client: socket.socket) -> None:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(2):
            request(client)
            for at in range(0, len(answer), piece):
                client.sendall(answer[at : at + piece])

    with Server(script) as server:
        assert whole(ask(server)) == b"hello"
        assert whole(ask(server)) == b"hello"
        assert server.connections == 1


def test_body_without_a_length_goes_on_until_the_server_closes(ask) -> None:
    with Server(saying(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * CHUNK + b"end")) as server:
        assert whole(ask(server)) == b"x" * CHUNK + b"end"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        b"HTTP/1.1 200 OK\r\nContent-Length: +5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nNo colon\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nna me: x\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nname: x\ny: z\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/2 200\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"a: " + b"x" * 200_000 + b"\r\n\r\n",
        b"",
    ],
)
def test_answer_that_ends_early_or_is_none_is_an_error(ask, answer: bytes) -> None:
    with Server(saying(answer), saying(OK)) as server:
        with pytest.raises(ProtocolError):
            whole(ask(server))
        assert whole(ask(server)) == b"hello"


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe"], ids=["none", "half"])
def test_server_that_says_nothing_is_waited_for_so_long_and_no_longer(ask, answer: bytes) -> None:
    done = threading.Event()

    def script(client: socket.socket) -> None:
        request(client)
        client.sendall(answer)
        done.wait(5)

    with Server(script, saying(OK)) as server:
        with pytest.raises(ReadTimeoutError):
            whole(ask(server))
        done.set()
        assert whole(ask(server)) == b"hello"


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_body_goes_out_as_it_is(ask, size: int) -> None:
    bodies: list[bytes] = []

    def script(client: socket.socket) -> None:
        bodies.append(request(client).partition(b"\r\n\r\n")[2])
        client.sendall(EMPTY)

    content = bytes(range(251)) * (size // 251 + 1)
    with Server(script) as server:
        headers = {"Content-Length": str(size)}
        whole(ask(server, "PUT", body=io.BytesIO(content[:size]), **headers))
    assert bodies == [content[:size]]


def test_answer_that_comes_before_the_body_is_sent_is_heard(ask) -> None:
    refusal = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"
    sent = threading.Event()

    def script(client: socket.socket) -> None:
        client.recv(1000)
        client.sendall(refusal)
        client.shutdown(socket.SHUT_WR)
        sent.set()
        while client.recv(65536):  # or the kernel would send a reset, and what was said would be lost
            pass

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell():
                sent.wait(5)
            return super().read(size)

    with Server(script, saying(OK)) as server:
        answer = ask(server, "PUT", body=Slow(bytes(4 * CHUNK)), **{"Content-Length": str(4 * CHUNK)})
        assert (answer.status, whole(answer)) == (403, b"no")
        assert whole(ask(server)) == b"hello"


def test_reset_while_the_body_is_sent_is_an_error(ask) -> None:
    def script(client: socket.socket) -> None:
        client.recv(1000)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with Server(script, saying(OK)) as server:
        with pytest.raises(ProtocolError):
            ask(server, "PUT", body=io.BytesIO(bytes(64 * CHUNK)), **{"Content-Length": str(64 * CHUNK)})
        assert whole(ask(server)) == b"hello"


def test_body_that_raises_ends_the_request_and_the_connection(ask) -> None:
    class StopError(Exception):
        pass

    class Body(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell():
                raise StopError
            return super().read(size)

    with Server(saying(OK), saying(OK)) as server:
        with pytest.raises(StopError):
            ask(server, "PUT", body=Body(bytes(2 * CHUNK)), **{"Content-Length": str(2 * CHUNK)})
        assert whole(ask(server)) == b"hello"


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        ("/b/k\r\nX: y", {}),
        ("/b/a b", {}),
        ("/b/\u00e9", {}),
        ("/b/k", {"x-amz-meta-a": "1\r\nX: y"}),
        ("/b/k", {"x-amz-meta-a": "1\nX: y"}),
        ("/b/k", {"x-amz-meta-a": "\u20ac"}),
        ("/b/k", {"x\r\ny": "1"}),
    ],
)
def test_nothing_is_smuggled_into_a_request(ask, target: str, headers: dict[str, str]) -> None:
    with Server(saying(OK)) as server:
        with pytest.raises(ValueError, match=r".+"):
            ask(server, "GET", target, **headers)
        assert server.connections == 0


def test_headers_are_known_by_lower_case_names_and_folded_or_repeated_ones_joined(ask) -> None:
    said = b"X-Amz-Meta-A:  caf\xe9 \r\nVia: a\r\nVia: b\r\nLong: one\r\n  two\r\nEmpty:\r\nContent-Length: 0"
    with Server(saying(b"HTTP/1.1 200 OK\r\n" + said + b"\r\n\r\n")) as server:
        answer = ask(server)
        assert whole(answer) == b""
    expected = {"x-amz-meta-a": "caf\u00e9", "via": "a, b", "long": "one two", "empty": "", "content-length": "0"}
    assert answer.headers == expected


@pytest.mark.parametrize(
    "piece",
    [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"x: y\r\n" * 99,
     b"HTTP/1.1 200 OK\r\n\r\n" + bytes(1 << 20), b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"],
    ids=["continue", "trailers", "body", "chunks"],
)  # fmt: skip
def test_answer_that_never_ends_is_given_up(ask, piece: bytes) -> None:
    sent = 0

    def script(client: socket.socket) -> None:
        nonlocal sent
        request(client)
        with contextlib.suppress(OSError):
            client.sendall(piece)
            while sent < 4 * WHOLE:
                more = b"10000\r\n" + bytes(0x10000) + b"\r\n" if piece.endswith(b"chunked\r\n\r\n") else piece
                client.sendall(more)
                sent += len(more)

    with Server(script) as server, pytest.raises(ProtocolError, match=r"end|begin"):
        whole(ask(server))

    assert sent < 2 * WHOLE
