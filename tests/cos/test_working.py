"""Objects that are edited in other programs, and their way back. Against the local COS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos import tags, text_files, working
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError
from cosbrowser.cos.working import WorkingCopy
from tests.cos.conftest import Make
from tests.cos_server import LocalCos


def edited(live: Accounts, selection: Any) -> WorkingCopy:
    """The only object of the selection, fetched and changed by another program."""
    *_, last = working.fetch(live, selection.location, selection.objects[0])
    assert last.copy is not None
    Path(last.copy.path).write_text("changed")
    return last.copy


@pytest.mark.parametrize("fault", ["access_denied", "internal_error", "error_in_200"])
def test_tags_that_cannot_be_read_are_not_lost(
    cos: LocalCos, live: Accounts, sdk: Any, make: Make, place: Location, fault: str
) -> None:
    """PutObject takes the tags that come with it: without them the object would have none."""
    copy = edited(live, make("k.txt", Tagging="team=finance"))
    cos.control("faults", {"kind": fault, "bucket": place.bucket, "operation": "GetObjectTagging"})

    with pytest.raises(CosError):
        working.save(live, copy)

    cos.control("faults", method="DELETE")
    assert tags.tags_of(live, place, "k.txt") == {"team": "finance"}
    assert working.save(live, copy).entry is not None
    assert tags.tags_of(live, place, "k.txt") == {"team": "finance"}
    assert sdk.get_object(Bucket=place.bucket, Key="k.txt")["Body"].read() == b"changed"


def test_a_store_without_tags_takes_what_was_edited(
    cos: LocalCos, live: Accounts, sdk: Any, make: Make, place: Location
) -> None:
    copy = edited(live, make("k.txt"))
    fault = {"kind": "status", "status": 501, "code": "NotImplemented", "operation": "GetObjectTagging"}
    cos.control("faults", {**fault, "bucket": place.bucket})

    assert working.save(live, copy).entry is not None
    assert sdk.get_object(Bucket=place.bucket, Key="k.txt")["Body"].read() == b"changed"


@pytest.mark.parametrize("way", ["program", "here"])
def test_what_is_saved_stays_public_and_keeps_its_redirect(
    live: Accounts, sdk: Any, make: Make, place: Location, way: str
) -> None:
    made = make("page.html", ACL="public-read", WebsiteRedirectLocation="/elsewhere")
    if way == "program":
        working.save(live, edited(live, made))
    else:
        text_files.save(live, place, text_files.read(live, place, "page.html"), "changed")

    found = sdk.get_object(Bucket=place.bucket, Key="page.html")
    grants = sdk.get_object_acl(Bucket=place.bucket, Key="page.html")["Grants"]
    assert found["Body"].read() == b"changed"
    assert found["WebsiteRedirectLocation"] == "/elsewhere"
    assert [grant["Permission"] for grant in grants if "URI" in grant["Grantee"]] == ["READ"]
