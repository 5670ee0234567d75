from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cosbrowser.cos import line
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.line import Line
from cosbrowser.paths import Paths


class Silent:
    """A server that hears requests and never answers, in the clear or with TLS."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.heard = threading.Semaphore(0)
        self.ended = threading.Semaphore(0)
        self.bytes = b""
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection = self._listener.accept()[0]
            except OSError:
                return
            threading.Thread(target=self._hear, args=(connection,), daemon=True).start()

    def _hear(self, connection: socket.socket) -> None:
        if self._context is not None:
            connection = self._context.wrap_socket(connection, server_side=True)
        with connection:
            try:
                while data := connection.recv(65536):
                    self.bytes += data
                    if b"\r\n\r\n" in data:
                        self.heard.release()
            except OSError:
                pass
        self.ended.release()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture(params=["http", "https"])
def silent(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Silent, Accounts]]:
    context, ca = None, ""
    if request.param == "https":
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"],
            check=True, capture_output=True,
        )  # fmt: skip
        context, ca = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), str(tmp_path / "cert.pem")
        context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    server = Silent(context)
    accounts = Accounts(Paths.for_profile(tmp_path))
    endpoint = f"{request.param}://127.0.0.1:{server.port}"
    accounts.open_for_now(
        Connection("c", "c", SignIn.HMAC, endpoint=endpoint, ca_file=ca), Secret("", "id", "s3cr3t-of-tests")
    )
    yield server, accounts
    accounts.close()
    server.close()


def lean(accounts: Accounts) -> None:
    accounts.wire("c", "b").head_object("b", "k")


def by_the_sdk(accounts: Accounts) -> None:
    from cosbrowser.cos.answers import translating

    client = accounts.client("c", "b")
    with translating("HeadObject"):
        client.head_object(Bucket="b", Key="k")


@pytest.mark.parametrize("ask", [lean, by_the_sdk])
def test_thread_that_waits_for_an_answer_is_let_go(
    silent: tuple[Silent, Accounts], ask: Callable[[Accounts], None]
) -> None:
    server, accounts = silent
    own, failed = Line(), list[CosError]()

    def work() -> None:
        with own.used(), pytest.raises(CosError) as caught:
            ask(accounts)
        failed.append(caught.value)

    thread = threading.Thread(target=work)
    thread.start()
    assert server.heard.acquire(timeout=20)

    own.cut()
    thread.join(10)

    assert not thread.is_alive()
    assert failed[0].problem.kind in (Kind.OFFLINE, Kind.CANCELLED)
    assert server.ended.acquire(timeout=10)
    assert not server.heard.acquire(blocking=False), "it asked again"


def test_nothing_goes_over_a_line_that_was_cut(silent: tuple[Silent, Accounts]) -> None:
    server, accounts = silent
    own = Line()
    own.cut()

    for ask in (lean, by_the_sdk):
        with own.used(), pytest.raises(CosError) as caught:
            ask(accounts)
        assert caught.value.problem.kind is Kind.CANCELLED
    assert server.bytes == b""


def test_what_is_to_be_left_whole_is_waited_for() -> None:
    near, far = socket.socketpair()

    class Lent:
        sock = near

    own = Line()
    with near, far:
        with own.used():
            with line.whole():
                own.take(Lent)
                own.cut()
                line.check()
                far.sendall(b"answer")
                assert near.recv(10) == b"answer"
                own.give_back(Lent)
            with pytest.raises(CosError):
                line.check()
        line.check()  # of no line at all
