"""Deleting many: a thousand a request, several at once; keys that XML cannot carry, versions, failures."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest

from cosbrowser.cos import deleting
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Secret, SignIn
from cosbrowser.cos.deleting import delete, delete_all, fits_xml
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.wire import Wire
from tests.cos.conftest import Make
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection
from tests.ui.dialogs.conftest import connection_to


def keys_of(sdk: Any, place: Location) -> list[str]:
    return [one["Key"] for one in sdk.list_objects_v2(Bucket=place.bucket).get("Contents", [])]


def test_folders_and_objects_go_by_several_requests_at_once(
    cos: LocalCos, live: Accounts, sdk: Any, place: Location, make: Make
) -> None:
    cos.control("fill", {"bucket": place.bucket, "count": 5000, "prefix": "a/"})
    single = make("top", "kept")
    live.account(CONNECTION).buckets()
    cos.control("requests", method="DELETE")

    pages = list(delete(live, Selection(place, single.objects[:1], ("a/",))))

    assert sorted(key for page in pages for key in page.keys) == ["a/" + f"{n:08d}" for n in range(5000)] + ["top"]
    assert keys_of(sdk, place) == ["kept"]
    assert cos.control("requests")["operations"]["DeleteObjects"] == 6  # full ones but the last


def test_requests_overlap(cos: LocalCos, live: Accounts, place: Location, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first request waits until the second is there: a serial loop would never send that."""
    cos.control("fill", {"bucket": place.bucket, "count": 2000})
    both = threading.Barrier(2, timeout=20)
    send = Wire.delete_objects

    def meet(self: Wire, bucket: str, document: bytes) -> bytes:
        both.wait()
        return send(self, bucket, document)

    monkeypatch.setattr(Wire, "delete_objects", meet)
    gone = [key for page in delete(live, Selection(place, folders=("",))) for key in page.keys]

    assert len(gone) == 2000


def test_keys_that_xml_cannot_carry_go_one_by_one(live: Accounts, sdk: Any, place: Location, make: Make) -> None:
    selection = make("plain", "x\x01", "y\x0b", "Zürich ü", "emoji \U0001f600")

    gone = sorted(key for page in delete(live, selection) for key in page.keys)

    assert gone == sorted(entry.key for entry in selection.objects)
    assert keys_of(sdk, place) == []


@pytest.mark.parametrize(("key", "fits"), [("a\tb", True), ("a\rb", False), ("\x00", False), ("\ufffe", False)])
def test_what_fits_into_xml(key: str, fits: bool) -> None:
    assert fits_xml(key) is fits


def test_a_version_is_deleted_and_a_locked_one_is_told(live: Accounts, sdk: Any, place: Location) -> None:
    name = f"{place.bucket}-locked"
    sdk.create_bucket(
        Bucket=name,
        CreateBucketConfiguration={"LocationConstraint": "us-south-standard"},
        ObjectLockEnabledForBucket=True,
    )
    free = sdk.put_object(Bucket=name, Key="k", Body=b"1")["VersionId"]
    held = sdk.put_object(Bucket=name, Key="k", Body=b"2")["VersionId"]
    sdk.put_object_legal_hold(Bucket=name, Key="k", VersionId=held, LegalHold={"Status": "ON"})

    pages = list(delete_all(live, Location(CONNECTION, name), [[("k", free), ("k", held)]]))

    (failed,) = [problem for page in pages for problem in page.failed]
    assert [key for page in pages for key in page.keys] == ["k"]
    assert (failed.key, held in failed.detail) == ("k", True)
    assert [one["VersionId"] for one in sdk.list_object_versions(Bucket=name)["Versions"]] == [held]


def test_a_throttled_request_is_sent_again(cos: LocalCos, live: Accounts, sdk: Any, place: Location) -> None:
    cos.control("fill", {"bucket": place.bucket, "count": 10})
    live.account(CONNECTION).buckets()
    cos.control("faults", {"kind": "slow_down", "count": 3, "operation": "DeleteObjects"})

    gone = [key for page in delete(live, Selection(place, folders=("",))) for key in page.keys]

    assert len(gone) == 10


def test_a_portal_that_answers_is_no_deletion(
    cos: LocalCos, live: Accounts, sdk: Any, place: Location, make: Make
) -> None:
    selection = make("a")
    live.account(CONNECTION).buckets()
    cos.control("faults", {"kind": "html", "operation": "DeleteObjects"})

    with pytest.raises(CosError) as caught:
        list(delete(live, selection))

    cos.control("faults", method="DELETE")
    assert caught.value.problem.kind is Kind.BAD_ANSWER
    assert keys_of(sdk, place) == ["a"]


def test_with_hmac_keys_markup_in_keys_is_only_a_name(
    cos: LocalCos, live: Accounts, sdk: Any, make: Make, place: Location
) -> None:
    pair = cos.instances[0]
    live.open_for_now(
        connection(cos, sign_in=SignIn.HMAC, instance=""), Secret("", pair["access_key_id"], pair["secret_access_key"])
    )
    selection = make("a</Key><Key>b", "&amp;", "b")

    list(delete(live, replace(selection, objects=selection.objects[:2])))

    assert keys_of(sdk, place) == ["b"]


def test_a_key_that_may_not_is_told_so_once(cos: LocalCos, live: Accounts, sdk: Any, place: Location) -> None:
    cos.control("fill", {"bucket": place.bucket, "count": 3000})
    reader, secret = connection_to(cos, "Reader")
    live.open_for_now(reader, secret)

    with pytest.raises(CosError) as caught:
        list(delete(live, Selection(Location(reader.id, place.bucket), folders=("",))))

    assert caught.value.problem.kind is Kind.DENIED
    assert len(keys_of(sdk, place)) == 1000


def test_read_only_sends_nothing(cos: LocalCos, live: Accounts, sdk: Any, place: Location, make: Make) -> None:
    selection = make("a")
    live.open_for_now(connection(cos, read_only=True), live.secret(CONNECTION))

    with pytest.raises(CosError) as caught:
        list(deleting.delete(live, selection))

    assert caught.value.problem.kind is Kind.READ_ONLY
    assert keys_of(sdk, place) == ["a"]
