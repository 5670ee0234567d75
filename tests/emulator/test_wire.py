"""The bytes on the wire: heads, framings, 100-continue, keep-alive, raw paths, error documents."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import re
import socket
import ssl
import subprocess
import time
import urllib.parse
import urllib.request
import zlib
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from tests.emulator.clients import Bearer, hmac_client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cos_server import LocalCos


class Raw:
    """A TCP connection to an address, for bytes that no HTTP library would send."""

    def __init__(self, address: str) -> None:
        where = urllib.parse.urlsplit(address)
        self.host = where.netloc
        self.socket = socket.create_connection((where.hostname or "", where.port or 80), timeout=10)
        self.file = self.socket.makefile("rb")

    def send(self, head: str, body: bytes = b"") -> None:
        self.socket.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)

    def head(self) -> tuple[int, dict[str, str]]:
        """Status and headers of the next answer."""
        line = self.file.readline()
        headers: dict[str, str] = {}
        while (each := self.file.readline().strip()) != b"":
            name, _, value = each.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        return int(line.split()[1]), headers

    def answer(self) -> tuple[int, dict[str, str], bytes]:
        status, headers = self.head()
        return status, headers, self.file.read(int(headers.get("content-length", "0")))

    def ended(self) -> bool:
        """Whether the other side has closed."""
        return self.file.read(1) == b""


@pytest.fixture
def raw(cos: LocalCos) -> Iterator[Raw]:
    connection = Raw(cos.endpoints["us-south"])
    with contextlib.closing(connection.socket), connection.file:
        yield connection


@pytest.fixture
def head(raw: Raw, bearer: Bearer) -> Any:
    """Makes the head of an authorized request."""

    def make(method: str, target: str, *lines: str) -> str:
        start = f"{method} {target} HTTP/1.1\nHost: {raw.host}\nAuthorization: Bearer {bearer.token}"
        return "\n".join((start, f"ibm-service-instance-id: {bearer.crn}", *lines))

    return make


# heads and documents


def test_every_answer_has_the_headers_of_the_service(bearer: Bearer, bucket: str) -> None:
    ids: set[str] = set()
    for answer in (bearer("GET", f"/{bucket}"), bearer("GET", f"/{bucket}/no"), bearer("HEAD", "/no-such-bucket-x")):
        assert answer.headers["server"] == "Cleversafe"
        assert answer.headers["x-clv-s3-version"] == "2.5"
        assert answer.headers["accept-ranges"] == "bytes"
        assert answer.headers["x-clv-request-id"] == answer.headers["x-amz-request-id"]
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer.headers["x-clv-request-id"])
        assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", answer.headers["date"])
        ids.add(answer.headers["x-clv-request-id"])
    assert len(ids) == 3


def test_error_document_is_ibms(bearer: Bearer, bucket: str) -> None:
    answer = bearer("GET", f"/{bucket}/a%20b/%3C%26")
    root = ElementTree.fromstring(answer.body)
    assert root.tag == "Error"  # no namespace
    assert [child.tag for child in root] == ["Code", "Message", "Key", "Resource", "RequestId", "httpStatusCode"]
    assert root.findtext("Code") == "NoSuchKey"
    assert root.findtext("Resource") == f"/{bucket}/a b/<&"
    assert root.findtext("RequestId") == answer.headers["x-clv-request-id"]
    assert root.findtext("httpStatusCode") == "404"
    assert answer.headers["content-type"] == "application/xml"


def test_head_has_no_body_but_the_length(raw: Raw, head: Any, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x" * 77)
    raw.send(head("HEAD", f"/{bucket}/k"))
    raw.send(head("HEAD", f"/{bucket}/no"))
    raw.send(head("GET", f"/{bucket}/k"))
    status, headers = raw.head()
    assert (status, headers["content-length"]) == (200, "77")
    status, headers = raw.head()
    assert (status, headers["content-length"]) == (404, "0")
    assert raw.answer()[2] == b"x" * 77


def test_raw_path_is_the_key(raw: Raw, head: Any, client: Any, bucket: str) -> None:
    targets = {
        "/a//b/../c/./d": "/a//b/../c/./d",
        "..": "..",
        "%2e%2e/x": "../x",
        "a%2Fb": "a/b",
        "%00": "\0",
        ";x": ";x",
    }
    for target, key in targets.items():
        raw.send(head("PUT", f"/{bucket}/{target}", "Content-Length: 1"), b"x")
        assert raw.answer()[0] == 200
        raw.send(head("GET", f"/{bucket}?list-type=2&encoding-type=url&max-keys=1"))
        assert f"<Key>{urllib.parse.quote(key, safe='/~')}</Key>".encode() in raw.answer()[2]
        raw.send(head("DELETE", f"/{bucket}/{target}"))
        assert raw.answer()[0] == 204


def test_sub_resource_with_and_without_equals_sign(bearer: Bearer, bucket: str) -> None:
    for query in ("location", "location=", "location=anything"):
        assert b"us-south-standard</LocationConstraint>" in bearer("GET", f"/{bucket}?{query}").body


def test_attributes_of_an_object_are_501_and_not_its_bytes(bearer: Bearer, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert bearer("GET", f"/{bucket}/k?attributes").status == 501


@pytest.mark.parametrize(
    "query", ["policy", "encryption", "logging", "notification", "requestPayment", "torrent", "tagging"]
)
def test_what_cos_does_not_have_is_501(bearer: Bearer, bucket: str, query: str) -> None:
    answer = bearer("GET", f"/{bucket}?{query}")
    assert (answer.status, answer.code) == (501, "NotImplemented")


def test_unknown_methods_of_a_resource_are_405(bearer: Bearer, bucket: str) -> None:
    for method, target in (("POST", f"/{bucket}/k"), ("DELETE", "/"), ("PUT", f"/{bucket}?versions")):
        answer = bearer(method, target, body=b"")
        assert (answer.status, answer.code) == (405, "MethodNotAllowed")


def test_virtual_host_style_on_localhost(raw: Raw, bearer: Bearer, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="a/b", Body=b"by host")
    host = f"{bucket}.localhost:{raw.host.rpartition(':')[2]}"
    raw.send(f"GET /a/b HTTP/1.1\nHost: {host}\nAuthorization: Bearer {bearer.token}")
    assert raw.answer()[2] == b"by host"


# connections


def test_connection_is_kept_and_requests_can_be_sent_ahead(raw: Raw, head: Any, bucket: str) -> None:
    for number in range(20):
        raw.send(head("PUT", f"/{bucket}/{number}", "Content-Length: 2"), b"%2d" % number)
    assert [raw.answer()[0] for _ in range(20)] == [200] * 20
    raw.send(head("GET", f"/{bucket}/7", "Connection: close"))
    status, headers, body = raw.answer()
    assert (status, headers["connection"], body) == (200, "close", b" 7")
    assert raw.ended()


def test_http_1_0_closes(raw: Raw, head: Any, bucket: str) -> None:
    raw.send(head("GET", f"/{bucket}").replace("HTTP/1.1", "HTTP/1.0"))
    assert raw.answer()[0] == 200
    assert raw.ended()


def test_what_is_not_http_is_400(raw: Raw) -> None:
    raw.socket.sendall(b"hello there\r\n\r\n")
    assert raw.head()[0] == 400
    assert raw.ended()


def test_refused_upload_does_not_disturb_the_next_request(raw: Raw, head: Any, bucket: str) -> None:
    body = b"x" * 3_000_000
    raw.send(head("PUT", f"/{bucket}/{'k' * 1025}", f"Content-Length: {len(body)}"), body)
    assert raw.answer()[0] == 400
    raw.send(head("GET", f"/{bucket}?list-type=2"))
    assert b"<KeyCount>0<" in raw.answer()[2]


def test_upload_cut_off_in_the_middle_leaves_nothing(raw: Raw, head: Any, bearer: Bearer, bucket: str) -> None:
    raw.send(head("PUT", f"/{bucket}/k", "Content-Length: 1000000"), b"x" * 500_000)
    raw.socket.shutdown(socket.SHUT_RDWR)
    assert bearer("HEAD", f"/{bucket}/k").status == 404


# 100-continue


def test_100_comes_before_the_body_and_only_when_asked(raw: Raw, head: Any, bearer: Bearer, bucket: str) -> None:
    raw.send(head("PUT", f"/{bucket}/k", "Content-Length: 5", "Expect: 100-continue"))
    assert raw.head()[0] == 100
    raw.socket.sendall(b"hello")
    assert raw.answer()[0] == 200
    raw.send(head("PUT", f"/{bucket}/l", "Content-Length: 5"), b"hello")
    assert raw.answer()[0] == 200
    assert bearer("GET", f"/{bucket}/k").body == b"hello"


def test_refusal_comes_instead_of_100(raw: Raw, head: Any, bucket: str) -> None:
    raw.send(head("PUT", f"/{bucket}/{'k' * 1025}", "Content-Length: 5000000", "Expect: 100-continue"))
    status, headers, body = raw.answer()
    assert (status, headers["connection"]) == (400, "close")
    assert b"KeyTooLong" in body
    assert raw.ended()


# framings


def test_chunked_upload_with_and_without_a_checksum_in_its_trailer(
    raw: Raw, head: Any, bearer: Bearer, bucket: str
) -> None:
    raw.send(head("PUT", f"/{bucket}/k", "Transfer-Encoding: chunked"), b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")
    assert raw.answer()[0] == 200
    assert bearer("GET", f"/{bucket}/k").body == b"hello world"


def crc32(data: bytes) -> str:
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


AWS_CHUNKED = (
    "Content-Encoding: aws-chunked",
    "X-Amz-Trailer: x-amz-checksum-crc32",
    "X-Amz-Content-SHA256: STREAMING-UNSIGNED-PAYLOAD-TRAILER",
)


@pytest.mark.parametrize("twice", [True, False], ids=["inside HTTP chunks", "plain"])
@pytest.mark.parametrize("right", [True, False])
def test_aws_chunked_with_a_trailing_checksum(
    raw: Raw, head: Any, bearer: Bearer, bucket: str, twice: bool, right: bool
) -> None:
    data = b"hello" * 1000
    checksum = crc32(data) if right else crc32(b"other")
    framed = b"7D0\r\n" + data[:2000] + b"\r\nBB8\r\n" + data[2000:] + b"\r\n0\r\n"
    framed += f"x-amz-checksum-crc32:{checksum}\r\n\r\n".encode()
    lines = (*AWS_CHUNKED, "X-Amz-Decoded-Content-Length: 5000")
    if twice:
        outer = (
            b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (framed[:100], framed[100:3000], framed[3000:]))
            + b"0\r\n\r\n"
        )
        raw.send(head("PUT", f"/{bucket}/k", *lines, "Transfer-Encoding: chunked"), outer)
    else:
        raw.send(head("PUT", f"/{bucket}/k", *lines, f"Content-Length: {len(framed)}"), framed)

    status, headers, body = raw.answer()

    if right:
        assert (status, headers["x-amz-checksum-crc32"]) == (200, checksum)
        answer = bearer("GET", f"/{bucket}/k")
        assert (answer.body, answer.headers.get("content-encoding")) == (data, None)
    else:
        assert (status, b"BadDigest" in body) == (400, True)


@pytest.mark.parametrize(
    ("framed", "length", "code"),
    [
        (b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "6", b"IncompleteBody"),
        (b"x\r\nhello\r\n0\r\n\r\n", "5", b"IncompleteBody"),
        (b"5\r\nhelloo\r\n0\r\n\r\n", "5", b"IncompleteBody"),
        (b"5\r\nhello\r\n", "5", b"IncompleteBody"),
        (b"5\r\nhello\r\n0\r\n\r\n", "5", b"MalformedTrailerError"),
        (b"5\r\nhello\r\n0\r\n\r\n", "", b"MissingContentLength"),
    ],
)
def test_broken_aws_chunked_is_refused(
    raw: Raw, head: Any, bucket: str, framed: bytes, length: str, code: bytes
) -> None:
    decoded = [f"X-Amz-Decoded-Content-Length: {length}"] if length else []
    raw.send(head("PUT", f"/{bucket}/k", *AWS_CHUNKED, *decoded, f"Content-Length: {len(framed)}"), framed)
    status, _, body = raw.answer()
    assert status in {400, 411}
    assert code in body


def signed_chunks(cos: LocalCos, raw: Raw, target: str, data: list[bytes], *, trailer: bool) -> tuple[str, bytes]:
    """A PUT with STREAMING-AWS4-HMAC-SHA256-PAYLOAD[-TRAILER], signed by the published recipe."""
    pair = cos.instances[0]
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    scope = f"{stamp[:8]}/us-south/s3/aws4_request"
    key = f"AWS4{pair['secret_access_key']}".encode()
    for word in scope.split("/"):
        key = hmac.new(key, word.encode(), hashlib.sha256).digest()

    def sign(text: str) -> str:
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()

    payload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" + ("-TRAILER" if trailer else "")
    whole = b"".join(data)
    headers = {
        "content-encoding": "aws-chunked",
        "host": raw.host,
        "x-amz-content-sha256": payload,
        "x-amz-date": stamp,
        "x-amz-decoded-content-length": str(len(whole)),
        **({"x-amz-trailer": "x-amz-checksum-crc32"} if trailer else {}),
    }
    names = ";".join(headers)
    canonical = "\n".join(("PUT", target, "", *(f"{n}:{v}" for n, v in headers.items()), "", names, payload))
    previous = sign(f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}")
    authorization = (
        f"AWS4-HMAC-SHA256 Credential={pair['access_key_id']}/{scope}, SignedHeaders={names}, Signature={previous}"
    )
    empty = hashlib.sha256(b"").hexdigest()
    framed = b""
    for piece in (*data, b""):
        digest = hashlib.sha256(piece).hexdigest()
        previous = sign(f"AWS4-HMAC-SHA256-PAYLOAD\n{stamp}\n{scope}\n{previous}\n{empty}\n{digest}")
        framed += b"%x;chunk-signature=%s\r\n%s" % (len(piece), previous.encode(), piece + b"\r\n" if piece else b"")
    if trailer:
        line = f"x-amz-checksum-crc32:{crc32(whole)}"
        digest = hashlib.sha256(f"{line}\n".encode()).hexdigest()
        last = sign(f"AWS4-HMAC-SHA256-TRAILER\n{stamp}\n{scope}\n{previous}\n{digest}")
        framed += f"{line}\r\nx-amz-trailer-signature:{last}\r\n".encode()
    framed += b"\r\n"
    lines = "\n".join(f"{n}: {v}" for n, v in headers.items())
    return f"PUT {target} HTTP/1.1\n{lines}\nAuthorization: {authorization}\nContent-Length: {len(framed)}", framed


@pytest.mark.parametrize("trailer", [False, True])
def test_signed_chunks_are_verified_one_by_one(
    cos: LocalCos, raw: Raw, bearer: Bearer, bucket: str, trailer: bool
) -> None:
    data = [b"a" * 70_000, b"b" * 10]
    head, framed = signed_chunks(cos, raw, f"/{bucket}/k", data, trailer=trailer)
    raw.send(head, framed)
    assert raw.answer()[0] == 200
    assert bearer("GET", f"/{bucket}/k").body == b"".join(data)

    head, framed = signed_chunks(cos, raw, f"/{bucket}/forged", data, trailer=trailer)
    raw.send(head, framed.replace(b"bbbb", b"bbbc"))
    status, _, body = raw.answer()
    assert (status, b"SignatureDoesNotMatch" in body) == (403, True)
    assert bearer("HEAD", f"/{bucket}/forged").status == 404


# TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-keyout", key, "-out", cert, "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
        check=True, capture_output=True,
    )  # fmt: skip
    return cert, key


def test_tls_for_every_address(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.cos_server import LocalCos

    cert, key = certificate
    with LocalCos("--tls", str(cert), str(key)) as cos:
        monkeypatch.setenv("AWS_CA_BUNDLE", str(cert))
        assert all(address.startswith("https://127.0.0.1:") for address in cos.endpoints.values())
        client = hmac_client(cos)
        client.create_bucket(Bucket="over-tls")
        client.put_object(Bucket="over-tls", Key="k", Body=b"x" * 500_000)  # chunked trailer inside HTTP chunks
        assert client.get_object(Bucket="over-tls", Key="k")["Body"].read() == b"x" * 500_000
        context = ssl.create_default_context(cafile=str(cert))
        with urllib.request.urlopen(cos.line["endpoints_document"], context=context, timeout=10) as answer:
            assert answer.status == 200
