from __future__ import annotations

import urllib.error
import urllib.request
from typing import Any

import pytest

from cosbrowser.cos import access
from cosbrowser.cos.access import ALL_USERS, AccessChange, AccessList, Grant, Permission, PublicAccessBlock
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import CosError, Kind
from tests.cos.conftest import Make
from tests.cos_server import LocalCos


def status(cos: LocalCos, place: Location, key: str) -> int:
    """What somebody without any key gets."""
    try:
        with urllib.request.urlopen(f"{cos.endpoints['us-south']}/{place.bucket}/{key}") as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def test_objects_of_a_folder_are_published_and_taken_back(live: Accounts, cos: LocalCos, make: Make) -> None:
    place = make("site/a.html", "site/deep/b.html", "other").location
    folder = Selection(place, folders=("site/",))

    before = status(cos, place, "site/a.html")
    list(access.change(live, folder, access.PUBLIC))
    open_now = [status(cos, place, key) for key in ("site/a.html", "site/deep/b.html", "other")]
    public = access.of_object(live, place, "site/a.html").public
    list(access.change(live, folder, access.PRIVATE))

    assert before == 403
    assert open_now == [200, 200, 403]
    assert public
    assert status(cos, place, "site/a.html") == 403
    assert access.of_object(live, place, "site/a.html").plain


def test_a_group_has_no_name_and_is_read_all_the_same(live: Accounts, make: Make) -> None:
    place = make("a", ACL="public-read").location

    found = access.of_object(live, place, "a")

    assert Grant(ALL_USERS, Permission.READ) in found.grants
    assert found.owner in [grant.grantee for grant in found.grants]


def test_grants_can_be_put_back_as_they_were(live: Accounts, sdk: Any, make: Make) -> None:
    place = make("a", ACL="public-read").location
    before = access.of_object(live, place, "a")

    sdk.put_object_acl(Bucket=place.bucket, Key="a", ACL="private")
    access.set_grants(live, place, "a", before)

    assert access.of_object(live, place, "a") == before


def test_the_owner_keeps_its_grant(live: Accounts, cos: LocalCos, make: Make) -> None:
    place = make("a").location
    other = cos.instances[1]["crn"].split(":")[7]

    after = access.change_one(live, place, "a", AccessChange(grants=(Grant(other, Permission.READ),)))

    assert {(grant.grantee, grant.permission) for grant in after.grants} == {
        (after.owner, Permission.FULL_CONTROL),
        (other, Permission.READ),
    }


def test_what_iam_instances_do_not_have_is_refused_in_their_words(live: Accounts, place: Location) -> None:
    with pytest.raises(CosError) as refused:
        access.set_canned(live, place, "", "public-read-write")

    assert refused.value.problem.kind is Kind.UNSUPPORTED


def test_a_bucket_has_a_list_of_its_own(live: Accounts, place: Location) -> None:
    found = access.of_bucket(live, place)

    assert isinstance(found, AccessList)
    assert found.plain


def test_a_public_access_block_is_set_and_removed(live: Accounts, cos: LocalCos, make: Make) -> None:
    place = make("a", ACL="public-read").location

    none = access.block_of(live, place)
    ignored = access.set_block(live, place, PublicAccessBlock(ignore=True))
    closed = status(cos, place, "a")
    removed = access.set_block(live, place, PublicAccessBlock())

    assert (none, ignored, removed) == (PublicAccessBlock(), PublicAccessBlock(ignore=True), PublicAccessBlock())
    assert (closed, status(cos, place, "a")) == (403, 200)
