from __future__ import annotations

from typing import Any

import pytest

from cosbrowser.cos import diffs, versions
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.diffs import Change
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.versions import Version, Versioning


@pytest.fixture
def kept(sdk: Any, place: Location) -> Location:
    """The bucket, with versioning."""
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    return place


def body(sdk: Any, place: Location, key: str, **which: str) -> bytes:
    return sdk.get_object(Bucket=place.bucket, Key=key, **which)["Body"].read()


def all_of(live: Accounts, place: Location, key: str) -> list[Version]:
    found: list[Version] = []
    mark = None
    while True:
        page = versions.of_object(live, place, key, mark)
        found += page.versions
        mark = page.mark
        if mark is None:
            return found


def test_versions_of_an_object_are_its_own_newest_first(live: Accounts, sdk: Any, kept: Location) -> None:
    for text in (b"1", b"22"):
        sdk.put_object(Bucket=kept.bucket, Key="a", Body=text)
    sdk.put_object(Bucket=kept.bucket, Key="a-", Body=b"of another")
    sdk.delete_object(Bucket=kept.bucket, Key="a")
    sdk.put_object(Bucket=kept.bucket, Key="a", Body=b"333")

    page = versions.of_object(live, kept, "a")

    assert [(one.size, one.marker, one.current) for one in page.versions] == [
        (3, False, True), (0, True, False), (2, False, False), (1, False, False),
    ]  # fmt: skip
    assert page.mark is None
    assert versions.versioning(live, kept) is Versioning.ENABLED


def test_many_versions_come_in_pages(live: Accounts, sdk: Any, kept: Location, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        sdk.put_object(Bucket=kept.bucket, Key="a", Body=b"x" * number)
    monkeypatch.setattr(versions, "PAGE", 2)

    first = versions.of_object(live, kept, "a")

    assert len(first.versions) == 2
    assert first.mark is not None
    assert [one.size for one in all_of(live, kept, "a")] == [4, 3, 2, 1, 0]


def test_a_bucket_without_versioning_has_one_version(live: Accounts, sdk: Any, place: Location) -> None:
    sdk.put_object(Bucket=place.bucket, Key="a", Body=b"1")

    page = versions.of_object(live, place, "a")

    assert [one.id for one in page.versions] == [versions.NULL]
    assert versions.versioning(live, place) is Versioning.NEVER


def test_restoring_copies_a_version_over_the_object_with_its_metadata(live: Accounts, sdk: Any, kept: Location) -> None:
    sdk.put_object(Bucket=kept.bucket, Key="a b/ü+", Body=b"old", Metadata={"who": "me"}, Tagging="t=1")
    sdk.put_object(Bucket=kept.bucket, Key="a b/ü+", Body=b"new")
    old = all_of(live, kept, "a b/ü+")[1]

    made = versions.restore(live, kept, old)

    after = all_of(live, kept, "a b/ü+")
    assert body(sdk, kept, "a b/ü+") == b"old"
    assert sdk.head_object(Bucket=kept.bucket, Key="a b/ü+")["Metadata"] == {"who": "me"}
    assert (after[0].id, len(after)) == (made, 3)


def test_versions_over_others_are_uncovered_and_all_else_is_left_alone(
    live: Accounts, sdk: Any, kept: Location
) -> None:
    def put(key: str, text: bytes) -> Version:
        made = sdk.put_object(Bucket=kept.bucket, Key=key, Body=text)["VersionId"]
        return next(one for one in all_of(live, kept, key) if one.id == made)

    put("over", b"before")
    put("changed", b"before")
    ours = (put("over", b"mine"), put("changed", b"mine"), put("new", b"mine"), put("x\x01", b"mine"))
    put("changed", b"another's")

    parts = list(versions.uncover(live, kept, ours))

    assert [key for part in parts for key in part.keys] == ["over"]
    assert sorted(key for part in parts for key in part.new) == ["new", "x\x01"]
    assert [(one.key, one.kind) for part in parts for one in part.failed] == [("changed", Kind.CHANGED)]
    assert [body(sdk, kept, key) for key in ("over", "changed", "new")] == [b"before", b"another's", b"mine"]
    assert len(all_of(live, kept, "changed")) == 3


def test_what_was_not_moved_away_is_not_uncovered(live: Accounts, sdk: Any, kept: Location) -> None:
    keys = ("moved", "still", "theirs")
    for key in keys:
        sdk.put_object(Bucket=kept.bucket, Key=key, Body=b"before")
        sdk.put_object(Bucket=kept.bucket, Key=key, Body=b"mine")
    ours = tuple(all_of(live, kept, key)[0] for key in keys)
    sdk.delete_object(Bucket=kept.bucket, Key="moved")
    sdk.put_object(Bucket=kept.bucket, Key="theirs", Body=b"theirs")

    parts = list(versions.uncover(live, kept, ours, moved=True))

    assert [key for part in parts for key in part.keys] == ["moved"]
    assert sorted(one.key for part in parts for one in part.failed) == ["still", "theirs"]
    assert [body(sdk, kept, key) for key in keys] == [b"before", b"mine", b"theirs"]
    assert [len(all_of(live, kept, key)) for key in keys] == [1, 2, 3]


def test_what_is_deleted_below_a_place_is_listed_and_brought_back(live: Accounts, sdk: Any, kept: Location) -> None:
    keys = ("in/a", "in/deep/b", "in/\x01c", "out/d")
    for key in (*keys, "in/there"):
        sdk.put_object(Bucket=kept.bucket, Key=key, Body=key.encode())
    for key in keys:
        sdk.delete_object(Bucket=kept.bucket, Key=key)

    here = Location(kept.connection, kept.bucket, "in/")
    found = tuple(one for page in versions.deleted(live, here) for one in page)
    removed = [key for part in versions.remove(live, kept, found) for key in part.keys]

    assert sorted(one.key for one in found) == sorted(keys[:3])
    assert sorted(removed) == sorted(keys[:3])
    assert [body(sdk, kept, key) for key in keys[:3]] == [key.encode() for key in keys[:3]]
    assert [one.key for page in versions.deleted(live, kept) for one in page] == ["out/d"]


def test_one_version_is_removed_and_the_others_stay(live: Accounts, sdk: Any, kept: Location) -> None:
    for text in (b"1", b"22", b"333"):
        sdk.put_object(Bucket=kept.bucket, Key="a", Body=text)
    middle = all_of(live, kept, "a")[1]

    [done] = versions.remove(live, kept, (middle,))

    assert done.keys == ("a",)
    assert [one.size for one in all_of(live, kept, "a")] == [3, 1]


def compared(live: Accounts, sdk: Any, place: Location, old: bytes, new: bytes) -> diffs.Difference:
    for text in (old, new):
        sdk.put_object(Bucket=place.bucket, Key="t", Body=text)
    newer, older = all_of(live, place, "t")[:2]
    return diffs.compare(live, place, older, newer)


def test_two_versions_are_compared_line_by_line(live: Accounts, sdk: Any, kept: Location) -> None:
    old = "\n".join(f"line {n}" for n in range(1, 21)).encode()
    new = old.replace(b"line 10", b"line ten").replace(b"line 20", b"line 20\nline 21")

    found = compared(live, sdk, kept, old, new)

    assert (found.added, found.removed) == (2, 1)
    changed = [(line.change, line.text, line.old, line.new) for line in found.lines if line.change is not Change.SAME]
    assert changed == [
        (Change.GAP, "", 0, 0), (Change.REMOVED, "line 10", 10, 0), (Change.ADDED, "line ten", 0, 10),
        (Change.GAP, "", 0, 0), (Change.ADDED, "line 21", 0, 21),
    ]  # fmt: skip


def test_line_ends_alone_are_said_and_equal_versions_too(live: Accounts, sdk: Any, kept: Location) -> None:
    ends = compared(live, sdk, kept, b"a\nb\n", b"a\r\nb\r\n")
    same = compared(live, sdk, kept, b"a\n", b"a\n")

    assert (ends.lines, ends.only_line_ends, ends.same_bytes) == ((), True, False)
    assert (same.lines, same.only_line_ends, same.same_bytes) == ((), False, True)


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"x" * (diffs.AT_MOST + 1), "TooLarge"), (b"\n" * (diffs.MOST_LINES + 1), "TooLarge"),
     (bytes(range(256)), "NotText")],
)  # fmt: skip
def test_what_cannot_be_compared_is_said(live: Accounts, sdk: Any, kept: Location, data: bytes, code: str) -> None:
    with pytest.raises(CosError) as refused:
        compared(live, sdk, kept, b"a", data)

    assert refused.value.problem.code == code
