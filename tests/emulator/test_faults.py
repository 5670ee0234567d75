"""The control address: every kind of fault on the wire, where and how often it strikes, and what was asked."""

from __future__ import annotations

import contextlib
import email.utils
import http.client
import itertools
import json
import time
import urllib.error
import urllib.parse
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from tests.emulator.clients import Bearer, hmac_client, post_form
from tests.emulator.test_auth import APIKEY
from tests.emulator.test_objects import body
from tests.emulator.test_wire import Raw

if TYPE_CHECKING:
    from tests.cos_server import LocalCos

_names = itertools.count()


class Room:
    """A bucket with the object `k` of 1,000 bytes and three others, on a local COS that may break."""

    def __init__(self, cos: LocalCos) -> None:
        self.cos = cos
        self.ask = Bearer(cos)
        self.client = hmac_client(cos)
        self.bucket = f"faults-{next(_names)}"
        self.data = bytes(n % 251 for n in range(1000))
        self.client.create_bucket(Bucket=self.bucket)
        for key in ("k", "m/1", "m/2", "z"):
            self.client.put_object(Bucket=self.bucket, Key=key, Body=self.data)

    def order(self, kind: str, **more: Any) -> Any:
        return self.cos.control("faults", {"kind": kind, "bucket": self.bucket, **more})

    def get(self, key: str = "k", **headers: str) -> Any:
        return self.ask("GET", f"/{self.bucket}/{key}", **headers)

    def list(self, query: str = "") -> Any:
        return self.ask("GET", f"/{self.bucket}?list-type=2{query}")


@pytest.fixture
def room(calm: LocalCos) -> Room:
    return Room(calm)


# where and how often


def test_control_describes_itself_and_has_at_least_25_kinds(cos: LocalCos) -> None:
    found = cos.control("")
    assert len(found["faults"]) >= 25
    assert all(kind["help"] for kind in found["faults"].values())
    assert "POST /control/faults" in found["requests"]


def test_count_and_skip(room: Room) -> None:
    room.order("slow_down", operation="GetObject", skip=1, count=2)
    assert [room.get().status for _ in range(5)] == [200, 503, 503, 200, 200]
    assert room.cos.control("faults")[0]["hits"] == 2


def test_operation_bucket_key_method_and_location(room: Room) -> None:
    other = Room(room.cos)
    for filters in ({"operation": "GetObject"}, {"key": "m/"}, {"method": "HEAD"}, {"location": "eu-de"}):
        room.order("status", status=418, **filters)
    assert room.get().status == 418
    assert room.get("m/1").status == 418
    assert room.list().status == 200
    assert room.ask("HEAD", f"/{room.bucket}/k").status == 418
    assert room.ask("PUT", f"/{room.bucket}/k", body=b"x").status == 200
    assert other.get().status == 200


def test_probability_can_be_repeated(room: Room) -> None:
    def run() -> list[int]:
        room.cos.control("seed", {"seed": 7})
        return [room.get().status for _ in range(40)]

    room.order("internal_error", probability=0.3)
    first = run()
    assert run() == first
    assert 3 <= first.count(500) <= 22


def test_faults_are_lifted_one_by_one_or_all(room: Room) -> None:
    one = room.order("internal_error")["id"]
    room.order("too_many_requests")
    assert room.cos.control(f"faults/{one}", method="DELETE") == {"lifted": 1}
    assert room.get().status == 429
    assert room.cos.control("faults", method="DELETE") == {"lifted": 1}
    assert room.get().status == 200
    assert room.cos.control("faults") == []


@pytest.mark.parametrize(
    "wrong", [{"kind": "nonsense"}, {}, {"kind": "latency", "minutes": 3}, {"kind": "html", "bytes": 3}]
)
def test_orders_that_make_no_sense_are_said(cos: LocalCos, wrong: dict[str, Any]) -> None:
    with pytest.raises(urllib.error.HTTPError) as error:
        cos.control("faults", wrong)
    with error.value as answer:
        assert answer.code == 400
        assert "error" in json.load(answer)


def test_requests_are_counted_and_kept(room: Room) -> None:
    room.cos.control("requests", method="DELETE")
    room.get(Range="bytes=1-2")
    room.get("absent")
    room.list()
    found = room.cos.control("requests")
    assert found["operations"] == {"GetObject": 2, "ListObjectsV2": 1}
    assert [(r["key"], r["range"], r["status"]) for r in found["last"][:2]] == [
        ("k", "bytes=1-2", 206),
        ("absent", "", 404),
    ]


# answers in place of the real one


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("slow_down", 503, "SlowDown"), ("too_many_requests", 429, "TooManyRequests"),
        ("internal_error", 500, "InternalError"), ("service_unavailable", 503, "ServiceUnavailable"),
        ("access_denied", 403, "AccessDenied"), ("expired_token", 400, "ExpiredToken"),
        ("request_timeout", 400, "RequestTimeout"), ("error_in_200", 200, "InternalError"),
    ],
)  # fmt: skip
def test_error_documents(room: Room, kind: str, status: int, code: str) -> None:
    room.order(kind)
    answer = room.get()
    assert (answer.status, answer.code) == (status, code)
    assert answer.headers["x-clv-request-id"]


def test_retry_after(room: Room) -> None:
    room.order("too_many_requests", retry_after=7)
    assert room.get().headers["retry-after"] == "7"


def test_captive_portal_empty_and_foreign_root(room: Room) -> None:
    room.order("html", count=1)
    answer = room.list()
    assert (answer.status, answer.headers["content-type"][:9], b"<html>" in answer.body) == (200, "text/html", True)
    assert "x-clv-request-id" not in answer.headers  # it is not the service that answers
    room.order("html", status=502, count=1)
    assert room.list().status == 502
    room.order("empty", count=1)
    answer = room.list()
    assert (answer.status, answer.body) == (200, b"")
    room.order("wrong_root", count=1)
    assert b"<SurpriseResult" not in room.list().body
    room.order("wrong_root", count=1)
    assert ElementTree.fromstring(room.list().body).tag.endswith("}Surprise")


def test_redirects(room: Room) -> None:
    room.order("redirect", to="http://elsewhere.test/", status=301, count=1)
    answer = room.get()
    assert (answer.status, answer.headers["location"]) == (301, "http://elsewhere.test/")
    room.order("redirect_loop", count=1)
    answer = room.get()
    assert (answer.status, answer.headers["location"]) == (307, f"{room.ask.address}/{room.bucket}/k")


def test_clock_skew_shows_another_date(room: Room) -> None:
    room.order("clock_skew", seconds=7200)
    answer = room.get()
    assert (answer.status, answer.code) == (403, "RequestTimeTooSkewed")
    off = email.utils.parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time()
    assert 7100 < off < 7300


def test_entity_bomb_and_hostile_message(room: Room) -> None:
    room.order("entity_bomb", count=1)
    bomb = room.list().body
    assert bomb.count(b"<!ENTITY") == 10
    room.order("hostile_error", count=1)
    answer = room.get()
    assert answer.status == 500
    assert len(answer.body) > 900_000
    assert b"\x07" in answer.body


# the way there and back


def test_latency_and_throttles(room: Room) -> None:
    def seconds(act: Any) -> float:
        began = time.monotonic()
        act()
        return time.monotonic() - began

    room.order("latency", seconds=0.2, count=1)
    assert seconds(room.get) >= 0.2
    room.order("throttle", bytes_per_second=5000, count=1)
    assert seconds(room.get) >= 0.15  # the last slice is there before its time is over
    room.order("throttle_request", bytes_per_second=5000, count=1)
    assert seconds(lambda: room.ask("PUT", f"/{room.bucket}/slow", body=b"x" * 1000)) >= 0.2
    assert room.get("slow").body == b"x" * 1000


def test_reset_of_a_request_leaves_nothing(room: Room) -> None:
    room.order("reset_request", bytes=200_000, operation="PutObject")
    for size in (1_000_000, 5_000_000):
        with pytest.raises(OSError):  # noqa: PT011 - reset or broken pipe, as the kernel has it
            room.ask("PUT", f"/{room.bucket}/lost", body=b"x" * size)
    assert room.get("lost").status == 404
    assert room.ask("PUT", f"/{room.bucket}/small", body=b"x" * 1000).status == 200


def test_reset_request_of_0_bytes_resets_at_once(room: Room) -> None:
    room.order("reset_request", bytes=0)
    with pytest.raises(OSError):  # noqa: PT011
        room.get()


def test_reset_answer_at_byte_n(room: Room) -> None:
    room.order("reset_answer", bytes=600)
    with contextlib.closing(Raw(room.ask.address).socket) as sock:
        head = f"GET /{room.bucket}/k HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {room.ask.token}\r\n\r\n"
        sock.sendall(head.encode())
        got = b""
        try:
            while piece := sock.recv(4096):
                got += piece
        except ConnectionResetError:
            ended = "reset"
        else:
            ended = "closed"
    assert ended == "reset"
    assert 0 < len(got) <= 600


def test_cut_answer_has_the_right_length_and_too_few_bytes(room: Room) -> None:
    room.order("cut_answer", bytes=900)
    with pytest.raises(http.client.IncompleteRead) as error:
        room.get()
    assert room.data.startswith(error.value.partial)


def test_truncated_has_the_length_of_what_is_left(room: Room) -> None:
    room.order("truncated", bytes=400, count=1)
    answer = room.get()
    assert (answer.body, answer.headers["content-length"]) == (room.data[:400], "400")
    room.order("truncated", count=1)
    with pytest.raises(ElementTree.ParseError):
        ElementTree.fromstring(room.list().body)


def test_lost_answer_means_the_work_was_done(room: Room) -> None:
    room.order("lost_answer", operation="PutObject", count=1)
    with pytest.raises(OSError):  # noqa: PT011
        room.ask("PUT", f"/{room.bucket}/done", body=b"x")
    assert room.get("done").body == b"x"


def test_black_hole_says_nothing(room: Room) -> None:
    room.order("black_hole", count=1)
    raw = Raw(room.ask.address)
    raw.send(f"GET /{room.bucket}/k HTTP/1.1\nHost: x\nAuthorization: Bearer {room.ask.token}")
    raw.socket.settimeout(0.3)
    with pytest.raises(TimeoutError):
        raw.socket.recv(1)
    raw.file.close()
    raw.socket.close()
    assert room.get().status == 200


# wrong content


def test_flipped_byte_and_stale_etag(room: Room) -> None:
    room.order("flipped_byte", at=17, count=1)
    answer = room.get()
    assert [n for n in range(1000) if answer.body[n] != room.data[n]] == [17]
    room.order("stale_etag", count=1)
    assert room.get().headers["etag"] == '"00000000000000000000000000000000"'


def test_flipped_byte_in_a_large_object(room: Room) -> None:
    data = b"x" * 600_000
    room.client.put_object(Bucket=room.bucket, Key="large", Body=data)
    room.order("flipped_byte", at=500_000, count=1)
    answer = room.get("large")
    assert [n for n in range(len(data)) if answer.body[n] != data[n]] == [500_000]


def test_range_ignored_and_wrong_content_range(room: Room) -> None:
    room.order("range_ignored", count=1)
    answer = room.get(Range="bytes=5-9")
    assert (answer.status, answer.body) == (200, room.data)
    room.order("range_ignored", count=1)
    signed = room.client.get_object(Bucket=room.bucket, Key="k", Range="bytes=5-9")
    assert signed["Body"].read() == room.data
    room.order("wrong_content_range", count=1)
    answer = room.get(Range="bytes=5-9")
    assert (answer.status, answer.headers["content-range"]) == (206, "bytes 6-10/1000")


# listings


def token_of(page: bytes) -> str:
    return page.partition(b"<NextContinuationToken>")[2].partition(b"<")[0].decode()


def test_duplicate_page_and_endless_pages(room: Room) -> None:
    fault = room.order("duplicate_page")["id"]
    first = room.list("&max-keys=2").body
    second = room.list(f"&max-keys=2&continuation-token={urllib.parse.quote(token_of(first), safe='')}").body
    assert token_of(first) == token_of(second) != ""
    assert first.count(b"<Key>k<") == second.count(b"<Key>k<") == 1
    room.cos.control(f"faults/{fault}", method="DELETE")

    room.order("endless_pages")
    tokens = {token_of(room.list().body) for _ in range(5)}
    assert len(tokens) == 5


def test_large_doubled_unsorted_and_odd_pages(room: Room) -> None:
    room.order("large_page", bytes=5 << 20, count=1)
    page = room.list().body
    assert len(page) > 5 << 20
    ElementTree.fromstring(page)
    room.order("duplicate_keys", count=1)
    assert room.list().body.count(b"<Key>k</Key>") == 2
    room.order("unsorted", count=1)
    page = room.list().body
    assert page.index(b"<Key>z<") < page.index(b"<Key>k<")
    room.order("odd_values", count=1)
    page = room.list().body
    assert b"<Size>-1</Size>" in page
    assert b"yesterday" in page


def test_listing_faults_meet_listings_only(room: Room) -> None:
    room.order("large_page")
    assert room.get().body == room.data


# IAM


def ask_token(cos: LocalCos) -> Any:
    return post_form(cos.iam, {"grant_type": APIKEY, "apikey": cos.instances[0]["api_key"]})


def test_token_endpoint_can_be_down_slow_redirecting_and_wrong(calm: LocalCos) -> None:
    def order(kind: str, **more: Any) -> None:
        calm.control("faults", {"kind": kind, "operation": "Token", "count": 1, **more})

    order("html", status=502)
    assert ask_token(calm).status == 502
    order("latency", seconds=0.2)
    began = time.monotonic()
    assert ask_token(calm).status == 200
    assert time.monotonic() - began >= 0.2
    order("redirect", to="http://elsewhere.test/", status=302)
    assert ask_token(calm).headers["location"] == "http://elsewhere.test/"
    order("truncated")
    with pytest.raises(json.JSONDecodeError):
        json.loads(ask_token(calm).body)
    order("token_lifetime", seconds=1)
    assert json.loads(ask_token(calm).body)["expires_in"] == 1
    assert json.loads(ask_token(calm).body)["expires_in"] == 3600


def test_only_the_refresh_is_refused(calm: LocalCos) -> None:
    calm.control("faults", {"kind": "token_refused", "grant": "grant_type=refresh_token"})
    refresh = json.loads(ask_token(calm).body)["refresh_token"]
    answer = post_form(calm.iam, {"grant_type": "refresh_token", "refresh_token": refresh})
    assert (answer.status, json.loads(answer.body)["errorCode"]) == (400, "BXNIM0408E")


def test_lifetime_of_tokens_can_be_set(calm: LocalCos) -> None:
    calm.control("iam", {"access_seconds": 24})
    assert json.loads(ask_token(calm).body)["expires_in"] == 24
    calm.control("iam", {"access_seconds": 3600})


# the clock


def test_clock_moves_is_set_and_reset(calm: LocalCos) -> None:
    client = hmac_client(calm)
    client.create_bucket(Bucket="clocked")
    calm.control("clock", {"set": "2031-05-06T07:08:09Z"})
    client.put_object(Bucket="clocked", Key="k", Body=b"x")
    head = client.head_object(Bucket="clocked", Key="k")
    assert head["LastModified"].isoformat().startswith("2031-05-06T07:08:")
    assert head["ResponseMetadata"]["HTTPHeaders"]["date"].startswith("Tue, 06 May 2031")
    assert calm.control("clock", {"reset": True})["offset"] == 0
    assert body(client, "clocked", "k") == b"x"
