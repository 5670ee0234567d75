"""Versions by the queue: into a file, and over the object again in parts; new properties of what is large."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import Any

import pytest

from cosbrowser.cos import properties
from cosbrowser.cos.entries import ObjectEntry, Selection
from cosbrowser.cos.properties import PropertiesChange
from cosbrowser.cos.versions import Version, of_object
from cosbrowser.transfer import versions
from cosbrowser.transfer.job import Limits, State
from cosbrowser.transfer.replaced import replaced
from tests.transfer.conftest import MIB, SMALL_PARTS, Desk
from tests.transfer.relay import Relay
from tests.transfer.test_copy_restart import killed_when_swallowed

LARGE = random.Random(7).randbytes(11 * MIB)
IN_PARTS = Limits(parallel=4, part_size=5 * MIB, threshold=5 * MIB, copy_part_size=5 * MIB)


def keep_versions(desk: Desk) -> None:
    desk.client.put_bucket_versioning(Bucket=desk.bucket, VersioningConfiguration={"Status": "Enabled"})


def store(desk: Desk, key: str, content: bytes, **more: Any) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key=key, Body=content, **more)


def old_one(desk: Desk, key: str = "in/a") -> Version:
    """The version below the newest one."""
    return of_object(desk.accounts, desk.at(), key).versions[1]


@pytest.mark.parametrize("limits", [SMALL_PARTS])
@pytest.mark.parametrize("content", [b"old", LARGE], ids=["small", "in ranges"])
def test_an_old_version_is_downloaded_and_not_the_object(desk: Desk, content: bytes) -> None:
    keep_versions(desk)
    desk.put("in/a", content)
    desk.put("in/a", b"new")
    path = desk.root / "there"
    path.write_bytes(b"replaced, as the file dialog has asked")

    group = versions.fetch(desk.queue, desk.at(), old_one(desk), str(path))

    status = desk.watch.end(group)
    assert status.state is State.DONE
    assert status.verified in {"CRC32", "MD5"}  # its bytes, not only their number
    assert path.read_bytes() == content
    assert replaced(desk.queue, group) == ()


def test_a_version_that_is_gone_is_said(desk: Desk) -> None:
    keep_versions(desk)
    desk.put("in/a", b"old")
    desk.put("in/a", b"new")
    old = old_one(desk)
    desk.client.delete_object(Bucket=desk.bucket, Key="in/a", VersionId=old.id)

    status = desk.watch.end(versions.fetch(desk.queue, desk.at(), old, str(desk.root / "there")))

    assert status.state is State.FAILED
    assert not (desk.root / "there").exists()


@pytest.mark.parametrize("limits", [IN_PARTS])
def test_a_large_version_is_copied_over_its_object_with_what_belongs_to_it(desk: Desk) -> None:
    keep_versions(desk)
    store(desk, "in/a", LARGE, Metadata={"who": "me"}, ContentType="text/x-old", Tagging="t=1")
    store(desk, "in/a", b"new", ACL="public-read")

    group = versions.restore(desk.queue, desk.at(), old_one(desk))

    assert desk.watch.end(group).state is State.DONE
    head = desk.client.head_object(Bucket=desk.bucket, Key="in/a")
    assert desk.get("in/a") == LARGE
    assert (head["Metadata"], head["ContentType"]) == ({"who": "me"}, "text/x-old")
    assert desk.client.get_object_tagging(Bucket=desk.bucket, Key="in/a")["TagSet"] == [{"Key": "t", "Value": "1"}]
    grants = desk.client.get_object_acl(Bucket=desk.bucket, Key="in/a")["Grants"]
    assert any("AllUsers" in grant["Grantee"].get("URI", "") for grant in grants)  # as it was when it was replaced
    assert replaced(desk.queue, group) == (("in/a", head["VersionId"]),)
    assert len(of_object(desk.accounts, desk.at(), "in/a").versions) == 3


@pytest.mark.parametrize("limits", [IN_PARTS])
@pytest.mark.parametrize("versioned", [True, False], ids=["with versions", "without"])
def test_properties_of_what_one_request_cannot_take_are_changed_in_parts(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, versioned: bool
) -> None:
    monkeypatch.setattr(properties, "COPY_BYTES", MIB)
    if versioned:
        keep_versions(desk)
    kept = {"Metadata": {"who": "me", "gone": "1"}, "ContentType": "text/x-old", "CacheControl": "no-cache"}
    store(desk, "in/a", LARGE, **kept, Tagging="t=1", ACL="public-read")
    store(desk, "in/b", b"small", **kept)
    chosen = Selection(desk.at("in/"), tuple(ObjectEntry(key, 1, datetime.now(UTC), "") for key in ("in/a", "in/b")))
    wanted = PropertiesChange({"Content-Type": "text/plain", "Cache-Control": None}, {"gone": None, "new": "2"})

    progress = list(versions.change(desk.queue, chosen, wanted))

    assert desk.watch.end(1).state is State.DONE
    assert not [problem for part in progress for problem in part.failed]
    for key, content in (("in/a", LARGE), ("in/b", b"small")):
        head = desk.client.head_object(Bucket=desk.bucket, Key=key)
        assert (head["ContentType"], head.get("CacheControl")) == ("text/plain", None)
        assert head["Metadata"] == {"who": "me", "new": "2"}
        assert desk.get(key) == content
    assert desk.client.get_object_tagging(Bucket=desk.bucket, Key="in/a")["TagSet"] == [{"Key": "t", "Value": "1"}]
    grants = desk.client.get_object_acl(Bucket=desk.bucket, Key="in/a")["Grants"]
    assert any("AllUsers" in grant["Grantee"].get("URI", "") for grant in grants)
    assert desk.open_uploads() == []


@pytest.mark.parametrize("limits", [IN_PARTS])
def test_what_changed_meanwhile_does_not_get_the_properties(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(properties, "COPY_BYTES", MIB)
    desk.put("in/a", LARGE)
    head = desk.accounts.wire("here", desk.bucket).head_object(desk.bucket, "in/a")
    desk.put("in/a", b"another's")

    group = versions._remake(desk.queue, desk.at(), "in/a", head.size, head.etag, "", properties.Properties())

    assert desk.watch.end(group).state is State.FAILED
    assert desk.get("in/a") == b"another's"
    assert desk.open_uploads() == []


@pytest.mark.parametrize("limits", [IN_PARTS])
@pytest.mark.parametrize("swallowed", [b"partNumber=2", b"<CompleteMultipartUpload"], ids=["a part", "the end"])
def test_a_change_in_parts_that_was_killed_goes_on(desk: Desk, relay: Relay, swallowed: bytes) -> None:
    store(desk, "in/a", LARGE, ACL="public-read")

    killed_when_swallowed(desk, relay, (swallowed,), "describe", "in/a", "text/plain")
    desk.open()

    status = desk.watch.end(1)
    assert status.state is State.DONE
    assert desk.client.head_object(Bucket=desk.bucket, Key="in/a")["ContentType"] == "text/plain"
    assert desk.get("in/a") == LARGE
    assert desk.open_uploads() == []
    grants = desk.client.get_object_acl(Bucket=desk.bucket, Key="in/a")["Grants"]
    public = any("AllUsers" in grant["Grantee"].get("URI", "") for grant in grants)
    assert public or (status.problem is not None and status.problem.detail == "access")
