"""Proxies, certificates, TLS and plain http, for lean requests, tokens and the SDK's clients alike."""

from __future__ import annotations

import io
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cosbrowser.cos import network
from cosbrowser.cos.account import Account
from cosbrowser.cos.activity import Log
from cosbrowser.cos.credentials import NO_PROXY, Connection, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.network import Transport
from cosbrowser.cos.signing import Anonymous
from cosbrowser.cos.wire import Wire
from tests.cos.proxy import Proxy
from tests.cos.test_lean import Server, request, saying
from tests.cos.test_places import connection, secret
from tests.cos_server import LocalCos


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate of its own authority, for 127.0.0.1 and for a name that no name server knows."""
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=local",
         "-addext", "subjectAltName=IP:127.0.0.1,DNS:cos.test", "-keyout", str(key), "-out", str(cert)],
        check=True, capture_output=True,
    )  # fmt: skip
    return cert, key


@pytest.fixture(scope="module")
def tls(certificate: tuple[Path, Path]) -> Iterator[LocalCos]:
    with LocalCos("--tls", *map(str, certificate)) as server:
        yield server


@pytest.fixture
def account() -> Iterator[Callable[[Connection, Secret], Account]]:
    made: list[Account] = []

    def make(connection: Connection, secret: Secret) -> Account:
        made.append(Account(connection, secret))
        return made[-1]

    yield make
    for one in made:
        one.close()


def at_name(address: str, name: str = "cos.test") -> tuple[str, int]:
    """The same address by a name that only a proxy finds, and its port."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{name}:{parts.port}{parts.path}", parts.port or 0


def test_server_of_an_own_authority_is_trusted_with_its_file_only(
    tls: LocalCos, certificate: tuple[Path, Path], account: Callable[..., Account]
) -> None:
    with pytest.raises(CosError) as caught:
        account(connection(tls), secret(tls)).buckets()
    assert caught.value.problem.kind is Kind.TLS

    trusting = account(connection(tls, ca_file=str(certificate[0])), secret(tls))
    trusting.buckets()
    made = trusting._clients.at(tls.endpoints["us-south"])
    made.create_bucket(Bucket="by-tls", CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    made.put_object(Bucket="by-tls", Key="a/../b", Body=io.BytesIO(b"streamed"))
    assert trusting.wire("by-tls").head_object("by-tls", "a/../b").size == 8


def test_unreadable_certificate_file_is_named(tmp_path: Path) -> None:
    for path, text in ((tmp_path / "none.pem", None), (tmp_path / "bad.pem", "no certificate")):
        if text is not None:
            path.write_text(text)
        with pytest.raises(CosError) as caught:
            Transport(Connection("c", "C", ca_file=str(path))).pool("https://s3.example")
        assert (caught.value.problem.kind, caught.value.problem.path) == (Kind.LOCAL, str(path))


def test_tls_older_than_1_2_is_refused(certificate: tuple[Path, Path], account: Callable[..., Account]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            client, _ = server.accept()
            with pytest.raises(OSError):  # noqa: PT011 - whatever TLS says
                context.wrap_socket(client, server_side=True)
            client.close()

        thread = threading.Thread(target=serve)
        thread.start()
        address = f"https://127.0.0.1:{server.getsockname()[1]}"
        made = Connection("c", "C", SignIn.HMAC, endpoint=address, ca_file=str(certificate[0]))
        with pytest.raises(CosError) as caught:
            account(made, Secret("", "a", "b")).wire("b").list_objects("b")
        thread.join()

    assert caught.value.problem.kind is Kind.TLS


def test_everything_goes_through_the_proxy_of_the_connection(
    tls: LocalCos, certificate: tuple[Path, Path], account: Callable[..., Account]
) -> None:
    endpoint, port = at_name(tls.endpoints["us-south"])
    with Proxy(port, "me", "p w:ö") as proxy:
        through = proxy.address.replace("http://", "http://me@")
        made = connection(tls, endpoint=endpoint, sign_in=SignIn.HMAC, proxy=through, ca_file=str(certificate[0]))
        keys = replace(secret(tls), proxy_password="p w:ö")
        opened = account(made, keys)
        opened.buckets()
        with pytest.raises(CosError) as caught:
            opened.wire("nobody-has-it").list_objects("nobody-has-it")
        assert caught.value.problem.kind is Kind.NO_BUCKET
        assert proxy.asked == [
            f"CONNECT cos.test:{port}"
        ]  # the clients of the SDK and the lean requests share the connection

        with pytest.raises(CosError) as caught:
            account(made, replace(keys, proxy_password="wrong")).buckets()
        assert caught.value.problem.kind is Kind.PROXY
        assert "407" in caught.value.problem.detail
        assert "wrong" not in repr(caught.value.problem)


def test_token_is_fetched_through_the_proxy(
    tls: LocalCos, certificate: tuple[Path, Path], account: Callable[..., Account]
) -> None:
    iam, port = at_name(tls.iam)
    with Proxy(port) as proxy:
        made = connection(tls, iam=iam, proxy=proxy.address, ca_file=str(certificate[0]))
        account(made, secret(tls)).check_sign_in()
        assert proxy.asked == [f"CONNECT cos.test:{port}"]


def test_proxy_of_the_system_is_used_unless_the_connection_wants_none(
    cos: LocalCos, account: Callable[..., Account], monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint, port = at_name(cos.endpoints["us-south"])
    made = connection(cos, endpoint=endpoint, sign_in=SignIn.HMAC, plain_http=True)
    with Proxy(port) as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        opened = account(made, secret(cos))
        opened.buckets()
        with pytest.raises(CosError):
            opened.wire("nobody-has-it").list_objects("nobody-has-it", "a/../b")
        assert proxy.asked[0].startswith("GET http://cos.test:")  # plain http is not tunnelled
        assert "a%2F..%2Fb" in proxy.asked[-1]
        asked = len(proxy.asked)

        with pytest.raises(CosError) as caught:
            account(replace(made, proxy=NO_PROXY), secret(cos)).buckets()
        assert caught.value.problem.kind is Kind.OFFLINE  # no name server knows it
        account(connection(cos), secret(cos)).buckets()  # loopback never goes through a proxy
        assert len(proxy.asked) == asked


def test_proxy_that_is_not_there_is_called_the_proxy(cos: LocalCos, account: Callable[..., Account]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    made = connection(cos, endpoint="https://cos.test", sign_in=SignIn.HMAC, proxy=f"127.0.0.1:{port}")

    with pytest.raises(CosError) as caught:
        account(made, secret(cos)).buckets()

    assert caught.value.problem.kind is Kind.PROXY


def test_nothing_goes_out_unencrypted_to_another_computer_until_that_is_accepted(
    cos: LocalCos, account: Callable[..., Account]
) -> None:
    endpoint, port = at_name(cos.endpoints["us-south"])
    with Proxy(port) as proxy:
        made = connection(cos, endpoint=endpoint, sign_in=SignIn.HMAC, proxy=proxy.address)
        opened = account(made, secret(cos))
        for send in (opened.buckets, lambda: opened.wire("b"), lambda: opened.client("b").list_buckets()):
            with pytest.raises(CosError) as caught:
                send()
            assert caught.value.problem.kind is Kind.PLAIN_HTTP
        assert proxy.asked == []

        account(replace(made, plain_http=True), secret(cos)).buckets()
        assert len(proxy.asked) == 1


def test_a_connection_that_rested_for_long_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """After sleep nobody may be at its other end, and nothing says so: the request would wait for a minute."""
    listing = b"<ListBucketResult><Name>b</Name></ListBucketResult>"
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(listing), listing)
    now = [1000.0]
    monkeypatch.setattr(network, "running", lambda: now[0])

    def silent(client: socket.socket) -> None:
        for _ in range(2):
            request(client)
            client.sendall(answer)
        request(client)  # nothing comes, and the connection stays open

    with Server(silent, saying(answer)) as server:
        transport = Transport(Connection("c", "", SignIn.ANONYMOUS), None, Log())
        address = f"http://127.0.0.1:{server.port}"
        wire = Wire(address, transport.pool(address), Anonymous())
        for pause in (0.0, 59.0, 61.0):
            now[0] += pause
            assert wire.list_objects("b").keys == []
        transport.close()

        assert server.connections == 2
