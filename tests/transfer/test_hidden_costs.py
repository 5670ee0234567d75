"""What no listing shows: found, and cleaned up without bringing anything back."""

from __future__ import annotations

import time

import pytest

from cosbrowser.transfer import hidden_costs
from cosbrowser.transfer.hidden_costs import Cost, Costs
from cosbrowser.transfer.job import State, Which
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

ALL = frozenset(Cost)


@pytest.fixture
def versioned(desk: Desk) -> Desk:
    desk.client.put_bucket_versioning(Bucket=desk.bucket, VersioningConfiguration={"Status": "Enabled"})
    return desk


def later() -> int:
    """A time (ms) that all is older than."""
    return round(time.time() * 1000) + 60_000


def found(desk: Desk, before: int | None = None) -> Costs:
    return list(hidden_costs.find(desk.queue, desk.at(), later() if before is None else before))[-1]


def clean_up(desk: Desk, what: frozenset[Cost] = ALL, before: int | None = None) -> int:
    pages = hidden_costs.clean_up(desk.queue, desk.at(), later() if before is None else before, what)
    return sum(len(page.keys) for page in pages)


def stored(desk: Desk) -> list[tuple[str, str, bool]]:
    """Key, kind, whether it is the newest; of all versions and markers."""
    answer = desk.client.list_object_versions(Bucket=desk.bucket)
    rows = [(one["Key"], "version", one["IsLatest"]) for one in answer.get("Versions", [])]
    return sorted(rows + [(one["Key"], "marker", one["IsLatest"]) for one in answer.get("DeleteMarkers", [])])


def test_bucket_without_versions_has_only_unfinished_uploads(desk: Desk) -> None:
    desk.put("a")
    upload = desk.client.create_multipart_upload(Bucket=desk.bucket, Key="b")["UploadId"]
    desk.client.upload_part(Bucket=desk.bucket, Key="b", UploadId=upload, PartNumber=1, Body=b"x" * 1000)

    costs = found(desk)

    assert (costs.uploads.count, costs.uploads.size, costs.versions.count, costs.count(ALL)) == (1, 1000, 0, 1)
    assert abs(costs.uploads.since / 1000 - time.time()) < 60
    assert clean_up(desk) == 1
    assert desk.open_uploads() == []
    assert desk.keys() == {"a": 7}


def test_older_versions_go_and_what_is_current_stays(versioned: Desk) -> None:
    desk = versioned
    for content in (b"1", b"22", b"333"):
        desk.put("a", content)
    desk.put("b", b"once")

    costs = found(desk)

    assert (costs.versions.count, costs.versions.size, costs.markers.count, costs.freed) == (2, 3, 0, 0)
    assert clean_up(desk) == 2
    assert stored(desk) == [("a", "version", True), ("b", "version", True)]
    assert desk.get("a") == b"333"


def test_marker_that_hides_a_version_goes_only_with_it(versioned: Desk) -> None:
    desk = versioned
    desk.put("deleted")
    desk.client.delete_object(Bucket=desk.bucket, Key="deleted")
    desk.client.delete_object(Bucket=desk.bucket, Key="never there")

    costs = found(desk)

    assert (costs.versions.count, costs.markers.count, costs.freed) == (1, 1, 1)
    assert (costs.count(ALL), costs.count(frozenset({Cost.MARKERS})), costs.count(frozenset({Cost.VERSIONS}))) == (
        3,
        1,
        1,
    )
    assert clean_up(desk, frozenset({Cost.MARKERS})) == 1
    assert stored(desk) == [("deleted", "marker", True), ("deleted", "version", False)]
    assert clean_up(desk) == 2
    assert stored(desk) == []


def test_object_whose_version_could_not_go_does_not_come_back(versioned: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = versioned
    desk.put("locked")
    desk.client.delete_object(Bucket=desk.bucket, Key="locked")
    refused = desk.wire.__class__.delete_objects

    def refuse(wire: object, bucket: str, document: bytes) -> bytes:
        """As under Object Lock, of which this bucket has none."""
        if b"<Key>locked</Key>" in document:
            return (
                b"<DeleteResult><Error><Key>locked</Key><Code>AccessDenied</Code><Message>locked</Message></Error>"
                b"</DeleteResult>"
            )
        return refused(wire, bucket, document)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(desk.wire.__class__, "delete_objects", refuse)
    assert clean_up(desk) == 0
    monkeypatch.undo()

    assert stored(desk) == [("locked", "marker", True), ("locked", "version", False)]


def test_what_is_younger_stays(versioned: Desk) -> None:
    desk = versioned
    for content in (b"1", b"2"):
        desk.put("a", content)
    desk.client.create_multipart_upload(Bucket=desk.bucket, Key="b")
    before = round(time.time() * 1000) - 3_600_000

    assert found(desk, before) == Costs()
    assert clean_up(desk, before=before) == 0
    assert len(stored(desk)) == 2
    assert desk.open_uploads() == ["b"]


def test_uploads_of_our_own_transfers_are_left_alone(desk: Desk, relay: Relay) -> None:
    size = 32 * MIB
    relay.hold_after(size // 2)
    group = desk.upload(desk.file("large", bytes(size)))
    relay.wait_held()
    desk.queue.pause(Which((group,)))
    relay.release()
    desk.watch.state(group, State.PAUSED)

    costs = found(desk)

    assert (costs.running, costs.uploads.count) == (1, 0)
    assert clean_up(desk) == 0
    desk.queue.resume(Which((group,)))
    assert desk.watch.end(group).state is State.DONE
    assert desk.keys() == {"large": size}
