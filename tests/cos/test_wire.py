from __future__ import annotations

import io
import zlib

import pytest
import urllib3

from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.signing import Anonymous, Bearer, Hmac
from cosbrowser.cos.wire import Wire
from tests.loopback import Asked, Loopback, Reply

CONTENT = bytes(range(256)) * 40
OBJECT = {"ETag": '"abc"', "Last-Modified": "Sun, 22 Nov 2026 08:00:00 GMT"}


@pytest.fixture
def pool():
    with urllib3.PoolManager(retries=False, timeout=5) as pool:
        yield pool


def ranged(asked: Asked) -> Reply:
    if "range" not in asked.headers:
        return Reply(200, CONTENT, OBJECT)
    first, _, last = asked.headers["range"].removeprefix("bytes=").partition("-")
    start, end = int(first), int(last) + 1 if last else len(CONTENT)
    part = CONTENT[start:end]
    return Reply(206, part, {**OBJECT, "Content-Range": f"bytes {start}-{start + len(part) - 1}/{len(CONTENT)}"})


def read(wire: Wire, **asked: object) -> bytes:
    with wire.get_object("b", "k", **asked) as download:
        return b"".join(download.chunks())


@pytest.mark.parametrize(("start", "end"), [(0, None), (0, 1), (5, 9), (100, None), (0, len(CONTENT))])
def test_range_that_was_asked_for_arrives(pool, start: int, end: int | None) -> None:
    with Loopback(ranged) as server:
        assert read(Wire(server.address, pool, Anonymous()), start=start, end=end, etag="abc") == CONTENT[start:end]
        assert server.asked[0].headers["if-match"] == '"abc"'


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(200, CONTENT, OBJECT), Kind.BAD_ANSWER),
        (Reply(206, CONTENT[5:9], OBJECT), Kind.BAD_ANSWER),
        (Reply(206, CONTENT[5:9], {**OBJECT, "Content-Range": "bytes 6-9/10240"}), Kind.BAD_ANSWER),
        (Reply(206, CONTENT[5:8], {**OBJECT, "Content-Range": "bytes 5-8/10240"}), Kind.BAD_ANSWER),
        (Reply(206, CONTENT[5:9], {"ETag": '"new"', "Content-Range": "bytes 5-8/10240"}), Kind.CHANGED),
        (Reply(206, CONTENT[5:9], {"Content-Range": "bytes 5-8/10240"}), Kind.BAD_ANSWER),
        (Reply(412), Kind.CHANGED),
    ],
    ids=["range-ignored", "no-content-range", "other-range", "short", "other-etag", "no-etag", "precondition"],
)
def test_answer_that_is_not_the_range_is_refused(pool, reply: Reply, kind: Kind) -> None:
    with Loopback(lambda _: reply) as server, pytest.raises(CosError) as caught:
        read(Wire(server.address, pool, Anonymous()), start=5, end=9, etag="abc")

    assert caught.value.problem.kind is kind
    assert (caught.value.problem.bucket, caught.value.problem.key) == ("b", "k")


def test_body_that_ends_early_is_found(pool) -> None:
    cut = Reply(200, CONTENT[:100], {**OBJECT, "Content-Length": "200", "Connection": "close"})
    with Loopback(lambda _: cut) as server, pytest.raises(CosError) as caught:
        read(Wire(server.address, pool, Anonymous()))

    assert caught.value.problem.kind in (Kind.DAMAGED, Kind.OFFLINE)


@pytest.mark.parametrize("key", ["a//b/../c/./d", "/lead", "sp ace+plus%2F", "é\u0301", "nl\nx", "q?a=b#c", "~.-_"])
def test_key_goes_out_byte_for_byte(pool, key: str) -> None:
    from urllib.parse import unquote

    with Loopback(lambda _: Reply(200, b"", OBJECT)) as server:
        Wire(server.address, pool, Anonymous()).put_object("b", key, io.BytesIO(), 0)

    assert unquote(server.asked[0].target) == f"/b/{key}"


def test_put_sends_the_body_once_and_as_it_is(pool) -> None:
    crc = zlib.crc32(CONTENT).to_bytes(4, "big").hex()
    with Loopback(lambda _: Reply(200, b"", OBJECT)) as server:
        stored = Wire(server.address, pool, Anonymous()).put_object(
            "b", "k", io.BytesIO(CONTENT), len(CONTENT), {"x-amz-checksum-crc32": crc}
        )

    (asked,) = server.asked
    assert (stored.etag, asked.body) == ("abc", CONTENT)
    assert "expect" not in asked.headers
    assert "transfer-encoding" not in asked.headers


def test_refused_token_is_renewed_once_and_the_body_sent_again(pool) -> None:
    class Tokens:
        current = "old"

        def token(self) -> str:
            return self.current

        def refused(self, token: str) -> None:
            assert token == "old"
            self.current = "new"

    def answer(asked: Asked) -> Reply:
        if asked.headers["authorization"] == "Bearer old":
            return Reply(400, b"<Error><Code>ExpiredToken</Code></Error>")
        return Reply(200, b"", OBJECT)

    with Loopback(answer) as server:
        Wire(server.address, pool, Bearer(Tokens())).put_object("b", "k", io.BytesIO(CONTENT), len(CONTENT))

    assert [asked.body for asked in server.asked] == [CONTENT, CONTENT]


def test_hmac_signature_covers_the_request_and_not_the_body(pool) -> None:
    secret = Secret(access_key_id="AK", secret_access_key="SK-secret")
    with Loopback(lambda _: Reply(200, b"", OBJECT)) as server:
        Wire(server.address, pool, Hmac(secret)).put_object("b", "k", io.BytesIO(b"x"), 1, {"x-amz-meta-a": "1"})

    headers = server.asked[0].headers
    assert headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD"
    assert "x-amz-meta-a" in headers["authorization"]
    assert "SK-secret" not in str(headers)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_is_not_followed(pool, status: int) -> None:
    with Loopback(lambda _: Reply(200, b"", OBJECT)) as other:
        moved = Reply(status, headers={"Location": f"{other.address}/b/k"})
        with Loopback(lambda _: moved) as server, pytest.raises(CosError) as caught:
            Wire(server.address, pool, Anonymous()).head_object("b", "k")

        assert caught.value.problem.kind is Kind.REDIRECTED
        assert other.asked == []


def test_read_only_connection_sends_no_write(pool) -> None:
    with Loopback(lambda _: Reply(200, b"", OBJECT)) as server:
        wire = Wire(server.address, pool, Anonymous(), read_only=True)
        for write in (
            lambda: wire.put_object("b", "k", io.BytesIO(b"x"), 1),
            lambda: wire.upload_part("b", "k", "u", 1, io.BytesIO(b"x"), 1),
        ):
            with pytest.raises(CosError) as caught:
                write()
            assert caught.value.problem.kind is Kind.READ_ONLY

    assert server.asked == []


def test_error_document_of_any_size_costs_little(pool) -> None:
    huge = b"<Error><Code>InternalError</Code><Message>" + b"x" * 5_000_000 + b"</Message></Error>"
    with Loopback(lambda _: Reply(500, huge)) as server, pytest.raises(CosError) as caught:
        Wire(server.address, pool, Anonymous()).head_object("b", "k")

    assert caught.value.problem.kind is Kind.SERVER
    assert len(caught.value.problem.message) < 100_000
