"""What a server says in headers and documents, when it is not COS or does not mean well."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import urllib3

from cosbrowser.cos import untrusted
from cosbrowser.cos.activity import Log
from cosbrowser.cos.archive import archived_of
from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.network import Transport
from cosbrowser.cos.object_lock import lock_of
from cosbrowser.cos.retention import retention_of
from cosbrowser.cos.signing import Anonymous
from cosbrowser.cos.wire import Wire
from tests.loopback import Loopback, Reply

NUMBERS = ["", "²", "-1", "1_0", "9" * 19, "9" * 5000, "1e3", " 5", "0x5"]
DATES = ["", "yesterday", "Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 +9999999",
         "9" * 5000, "0001-01-01", "\xb2"]  # fmt: skip


def test_a_size_is_digits_and_not_many() -> None:
    assert untrusted.number("00123") == 123
    assert untrusted.number("9" * 18) == 10**18 - 1
    assert [untrusted.number(text) for text in NUMBERS] == [None] * len(NUMBERS)


def test_a_date_is_read_or_is_none() -> None:
    when = datetime(2026, 11, 22, 8, tzinfo=UTC)
    assert untrusted.moment("Sun, 22 Nov 2026 08:00:00 GMT") == untrusted.moment("2026-11-22T08:00:00Z") == when
    assert [untrusted.moment(text) for text in DATES if text != "0001-01-01"] == [None] * (len(DATES) - 1)


@pytest.mark.parametrize("encoding", ["gb2312", "shift_jis", "utf-7", "idna", "base64", "no-such", "utf-16"])
def test_a_page_in_an_encoding_of_its_own_is_no_document(encoding: str) -> None:
    with pytest.raises(ValueError, match=r"encod|codec"):
        untrusted.document(f'<?xml version="1.0" encoding="{encoding}"?><html/>'.encode())


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("date", DATES)
def test_headers_of_an_object_are_read_or_refused(number: str, date: str) -> None:
    said = {
        "ETag": '"abc"', "Last-Modified": date, "Date": date, "Retention-Period": number,
        "Retention-Expiration-Date": date, "Retention-Legal-Hold-Count": number, "Content-Range": f"bytes 0-3/{number}",
        "x-amz-restore": f'ongoing-request="false", expiry-date="{date}"', "x-amz-storage-class": "GLACIER",
        "x-amz-object-lock-retain-until-date": date, "x-amz-object-lock-mode": number,
    }  # fmt: skip
    with (
        Loopback(lambda asked: Reply(206, b"body" * (asked.method == "GET"), said)) as server,
        urllib3.PoolManager(retries=False) as pool,
    ):
        wire = Wire(server.address, pool, Anonymous())

        head = wire.head_object("b", "k")
        for read in (retention_of, archived_of, lock_of):
            read(head)
        with wire.get_object("b", "k", end=4) as download:
            assert b"".join(download.chunks()) == b"body"


def test_a_retention_period_beyond_all_dates_is_told() -> None:
    said = {"ETag": '"a"', "Retention-Period": "9" * 15, "Retention-Expiration-Date": "2028-01-01T00:00:00Z"}
    with Loopback(lambda _: Reply(200, b"", said)) as server, urllib3.PoolManager(retries=False) as pool:
        found = retention_of(Wire(server.address, pool, Anonymous()).head_object("b", "k"))

    assert found is not None
    assert found.protects


@pytest.mark.parametrize("said", [*NUMBERS, *DATES])
@pytest.mark.parametrize("body", [b"", b'<?xml version="1.0" encoding="gb2312"?><html/>', b"[" * 60_000])
def test_an_error_is_told_whatever_its_headers_and_body(said: str, body: bytes) -> None:
    headers = {"Retry-After": said, "Date": said}
    with (
        Loopback(lambda _: Reply(503, body, headers)) as server,
        urllib3.PoolManager(retries=False) as pool,
        pytest.raises(CosError) as caught,
    ):
        Wire(server.address, pool, Anonymous()).list_objects("b")

    assert caught.value.problem.kind is Kind.THROTTLED
    assert caught.value.problem.retry_after < 1e18


@pytest.mark.parametrize("length", ["²", "9" * 5000, "-5"])
def test_a_length_that_is_none_is_a_bad_answer_and_is_noted(length: str) -> None:
    log = Log()
    said = {"ETag": '"a"', "Content-Length": length}
    with Loopback(lambda _: Reply(200, b"", said)) as server:
        transport = Transport(Connection("c", "", SignIn.ANONYMOUS), None, log)
        wire = Wire(server.address, transport.pool(server.address), Anonymous())
        with pytest.raises(CosError) as caught:
            wire.list_objects("b")
        assert wire.head_object("b", "k").size == 0
        transport.close()

    assert caught.value.problem.kind is Kind.OFFLINE
    assert [one.received for one in log.look(0, 0).asked] == [0, 0]
