from __future__ import annotations

from typing import Any

import pytest

from cosbrowser.cos import access, tags
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.errors import Kind
from cosbrowser.cos.properties import (
    Common,
    Fault,
    Properties,
    PropertiesChange,
    Way,
    change,
    common,
    decoded,
    encoded,
    fault_of,
)
from tests.cos.conftest import Make
from tests.cos_server import LocalCos

BOTH = pytest.mark.parametrize("way", list(Way))


def came_of(values: list[Progress]) -> tuple[list[str], list[Kind]]:
    return sorted(key for one in values for key in one.done), [p.kind for one in values for p in one.failed]


@BOTH
def test_only_what_was_touched_changes(live: Accounts, sdk: Any, make: Make, way: Way) -> None:
    chosen = make(
        "a.txt", "b.txt", body=b"12345", ContentType="text/plain", CacheControl="no-cache", ContentLanguage="de",
        Metadata={"kept": "yes", "gone": "soon", "new": "old"}, Tagging="x=1&y=a%20b",
    )  # fmt: skip
    wanted = PropertiesChange(
        {"Content-Type": "text/markdown", "Content-Language": None, "Content-Disposition": "inline"},
        {"gone": None, "new": "newer"},
        way,
    )

    done, failed = came_of(list(change(live, chosen, wanted)))

    assert (done, failed) == (["a.txt", "b.txt"], [])
    for key in done:
        head = sdk.get_object(Bucket=chosen.location.bucket, Key=key)
        assert head["Body"].read() == b"12345"
        assert head["Metadata"] == {"kept": "yes", "new": "newer"}
        assert (head["ContentType"], head["CacheControl"]) == ("text/markdown", "no-cache")
        assert head["ContentDisposition"] == "inline"
        assert "ContentLanguage" not in head
        assert tags.tags_of(live, chosen.location, key) == {"x": "1", "y": "a b"}


@BOTH
def test_public_access_outlives_the_change(live: Accounts, make: Make, way: Way) -> None:
    chosen = make("page.html", ACL="public-read")

    list(change(live, chosen, PropertiesChange({"Cache-Control": "max-age=60"}, way=way)))

    assert access.of_object(live, chosen.location, "page.html").public


@BOTH
def test_an_object_that_changes_meanwhile_is_left_alone(
    live: Accounts, sdk: Any, cos: LocalCos, make: Make, way: Way
) -> None:
    chosen = make("a.txt", body=b"first")
    place = chosen.location
    head = live.wire(place.connection, place.bucket).head_object
    wire_type = type(live.wire(place.connection, place.bucket))

    def head_then_overwritten(self: Any, bucket: str, key: str, **more: Any) -> Any:
        found = head(bucket, key, **more)
        sdk.put_object(Bucket=bucket, Key=key, Body=b"second")
        return found

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(wire_type, "head_object", head_then_overwritten)
        done, failed = came_of(list(change(live, chosen, PropertiesChange({"Cache-Control": "no-store"}, way=way))))

    after = sdk.get_object(Bucket=place.bucket, Key="a.txt")
    assert (done, failed) == ([], [Kind.CHANGED])
    assert after["Body"].read() == b"second"
    assert "CacheControl" not in after


def test_nothing_is_sent_when_nothing_would_change(live: Accounts, sdk: Any, cos: LocalCos, make: Make) -> None:
    chosen = make("a.txt", ContentType="text/plain")
    before = sdk.head_object(Bucket=chosen.location.bucket, Key="a.txt")["LastModified"]
    cos.control("requests", method="DELETE")

    done, _ = came_of(list(change(live, chosen, PropertiesChange({"Content-Type": "text/plain"}, {"no": None}))))

    assert done == ["a.txt"]
    assert "CopyObject" not in cos.control("requests")["operations"]
    assert sdk.head_object(Bucket=chosen.location.bucket, Key="a.txt")["LastModified"] == before


def test_what_objects_have_in_common_is_told(live: Accounts, make: Make) -> None:
    one = make("a", ContentType="text/plain", Metadata={"same": "1", "other": "1"})
    two = make("b", ContentType="text/plain", Metadata={"same": "1", "other": "2", "single": "x"})
    chosen = type(one)(one.location, one.objects + two.objects)

    *_, found = common(live, chosen)

    assert found == Common(2, {"Content-Type": "text/plain"}, {"same": "1", "other": None, "single": None})


@pytest.mark.parametrize(
    ("name", "value", "encode", "fault"),
    [
        ("camera", "old", False, None),
        ("", "old", False, Fault.NO_NAME),
        ("a b", "old", False, Fault.NAME),
        ("straße", "old", True, Fault.NAME),
        ("camera", "a\r\nX-Evil: 1", True, Fault.CONTROL),
        ("camera", "für", False, Fault.NOT_ASCII),
        ("camera", "für", True, None),
    ],
)
def test_what_cannot_be_a_header_is_told_before(name: str, value: str, encode: bool, fault: Fault | None) -> None:
    assert fault_of(name, value, encode=encode) is fault


@pytest.mark.parametrize("text", ["plain", "für 4 €", "日本語", "=?not?one?="])
def test_text_beyond_ascii_comes_back(text: str) -> None:
    assert encoded(text).isascii()
    assert decoded(encoded(text)) == text


def test_encoded_text_travels(live: Accounts, make: Make) -> None:
    chosen = make("a")

    list(change(live, chosen, PropertiesChange(metadata={"place": encoded("Zürich")})))

    *_, found = common(live, chosen)
    assert decoded(found.metadata["place"] or "") == "Zürich"


def test_a_change_is_of_names_not_of_whole_sets() -> None:
    before = Properties({"Content-Type": "a/b"}, {"x": "1"})

    assert PropertiesChange({}, {"y": "2", "x": None}).of(before) == Properties({"Content-Type": "a/b"}, {"y": "2"})
    assert not PropertiesChange()
