"""Retention, holds, Object Lock and archive of the local COS: what is read, what is sent, what is not."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos import archive, deleting, holds, kept, object_lock, protection, retention, text_files
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.archive import State
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.kept import Kept, Question
from cosbrowser.cos.object_lock import BucketLock, Lock, LockChange, Mode
from cosbrowser.cos.protection import DAY, BucketProtection, Fault, Obstacle, Protection
from cosbrowser.cos.retention import INDEFINITE, PERMANENT, Extension, Retention, Way
from tests.cos.conftest import Make
from tests.cos_server import LocalCos

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
POLICY = Protection(1, 10, 100)


@pytest.fixture
def clock(cos: LocalCos) -> Iterator[LocalCos]:
    yield cos
    cos.control("clock", {"reset": True})


@pytest.fixture
def protected(live: Accounts, place: Location) -> Location:
    protection.set_policy(live, place, POLICY)
    return place


def test_a_policy_is_set_changed_and_read(live: Accounts, place: Location) -> None:
    before = protection.of_bucket(live, place)
    first = protection.set_policy(live, place, POLICY)
    second = protection.set_policy(live, place, Protection(2, 20, 200, permanent=True))

    assert before == BucketProtection()
    assert first == BucketProtection(POLICY)
    assert second == BucketProtection(Protection(2, 20, 200, permanent=True))


def test_what_excludes_a_policy_is_named(live: Accounts, sdk: Any, make: Make, place: Location) -> None:
    make("there")
    full = protection.of_bucket(live, place, "eu").obstacles
    sdk.delete_object(Bucket=place.bucket, Key="there")
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    object_lock.set_rule(live, place, None)

    assert full == (Obstacle.LOCATION, Obstacle.NOT_EMPTY)
    assert protection.of_bucket(live, place).obstacles == (Obstacle.VERSIONING, Obstacle.OBJECT_LOCK)


def test_an_unfinished_upload_is_in_the_way_too(live: Accounts, sdk: Any, place: Location) -> None:
    sdk.create_multipart_upload(Bucket=place.bucket, Key="half")

    assert protection.of_bucket(live, place).obstacles == (Obstacle.NOT_EMPTY,)


@pytest.mark.parametrize(
    ("wanted", "fault"),
    [
        (Protection(0, 0, 0), None),
        (Protection(0, 5, 365_243), None),
        (Protection(0, 5, 365_244), Fault.TOO_LONG),
        (Protection(5, 4, 9), Fault.BELOW_MINIMUM),
        (Protection(1, 10, 9), Fault.ABOVE_MAXIMUM),
        (Protection(-1, 0, 1), Fault.NEGATIVE),
    ],
)
def test_the_server_refuses_exactly_the_policies_that_are_not_sent(
    sdk: Any, place: Location, wanted: Protection, fault: Fault | None
) -> None:
    days = {"Minimum": wanted.minimum, "Default": wanted.default, "Maximum": wanted.maximum}
    asked = {"Status": "Retention", **{f"{name}Retention": {"Days": count} for name, count in days.items()}}
    refused = False
    try:
        sdk.put_bucket_protection_configuration(Bucket=place.bucket, ProtectionConfiguration=asked)
    except sdk.exceptions.ClientError:
        refused = True

    assert protection.fault_of(wanted) is fault
    assert refused == (fault is not None)


def test_permanence_is_not_taken_back() -> None:
    allowed = Protection(1, 1, 1, permanent=True)
    assert protection.fault_of(Protection(1, 1, 1), allowed) is Fault.PERMANENCE


def until(days: float, **more: Any) -> Retention:
    created = NOW - timedelta(days=5)
    end = created + timedelta(days=days)
    return Retention(int(days * DAY), end, 0, NOW, created, **more)


@pytest.mark.parametrize(
    ("now", "wanted", "fault"),
    [
        (until(10), Extension(Way.ADDITIONAL, 1), None),
        (until(10), Extension(Way.ADDITIONAL, 0), retention.Fault.NOT_LONGER),
        (until(10), Extension(Way.FROM_NOW, 5 * DAY + 1), None),
        (until(10), Extension(Way.FROM_NOW, 5 * DAY), retention.Fault.NOT_LONGER),
        (until(10), Extension(Way.FROM_NOW, 100 * DAY), None),
        (until(10), Extension(Way.FROM_NOW, 100 * DAY + 1), retention.Fault.BEYOND_MAXIMUM),
        (until(10), Extension(Way.PERIOD, 10 * DAY + 1), None),
        (until(10), Extension(Way.PERIOD, 10 * DAY), retention.Fault.NOT_LONGER),
        (until(10), Extension(Way.PERIOD, 105 * DAY), None),
        (until(10), Extension(Way.PERIOD, 105 * DAY + 1), retention.Fault.BEYOND_MAXIMUM),
        (until(10), Extension(Way.UNTIL, until=NOW + timedelta(days=100)), None),
        (until(10), Extension(Way.UNTIL, until=NOW + timedelta(days=101)), retention.Fault.BEYOND_MAXIMUM),
        (until(10), Extension(Way.UNTIL, until=NOW + timedelta(days=5)), retention.Fault.NOT_LONGER),
        (until(10), Extension(Way.ADDITIONAL, 10**15), retention.Fault.BEYOND_MAXIMUM),
        (until(10), Extension(Way.PERIOD, INDEFINITE), None),
        (until(10), Extension(Way.PERIOD, PERMANENT), retention.Fault.NOT_ALLOWED),
        (Retention(INDEFINITE, None, 0, NOW, NOW), Extension(Way.ADDITIONAL, 1), retention.Fault.ENDLESS),
        (Retention(INDEFINITE, None, 0, NOW, NOW), Extension(Way.PERIOD, DAY - 1), retention.Fault.BELOW_MINIMUM),
        (Retention(INDEFINITE, None, 0, NOW, NOW), Extension(Way.PERIOD, DAY), None),
        (Retention(INDEFINITE, None, 0, NOW, NOW), Extension(Way.PERIOD, INDEFINITE), retention.Fault.NOT_LONGER),
        (Retention(PERMANENT, None, 0, NOW, NOW), Extension(Way.PERIOD, 200 * DAY), retention.Fault.PERMANENT),
        (None, Extension(Way.ADDITIONAL, 1), retention.Fault.UNPROTECTED),
    ],
)
def test_limits_of_extensions(now: Retention | None, wanted: Extension, fault: retention.Fault | None) -> None:
    assert retention.fault_of(now, wanted, POLICY) is fault


def outcome(values: Any) -> tuple[set[str], dict[str, str]]:
    done: set[str] = set()
    failed: dict[str, str] = {}
    for progress in values:
        done.update(progress.done)
        failed.update({problem.key: problem.code for problem in progress.failed})
    return done, failed


@pytest.mark.parametrize("way", Way)
def test_many_are_extended_each_judged_by_itself(
    live: Accounts, cos: LocalCos, make: Make, protected: Location, way: Way
) -> None:
    chosen = make("short")
    long = make("long", RetentionPeriod=90 * DAY)
    both = Selection(chosen.location, chosen.objects + long.objects)
    before = retention.of_object(live, protected, "short")
    assert before is not None
    end = datetime.now(UTC).replace(microsecond=0) + timedelta(days=50)
    wanted = Extension(way, 50 * DAY, end if way is Way.UNTIL else None)
    cos.control("requests", method="DELETE")

    done, failed = outcome(retention.extend(live, both, wanted))
    after = retention.of_object(live, protected, "short")

    assert after is not None
    assert after.until is not None
    days = 60 if way is Way.ADDITIONAL else 50
    assert abs((after.until - datetime.now(UTC)).total_seconds() - days * DAY) < 60
    code = retention.Fault.BEYOND_MAXIMUM if way is Way.ADDITIONAL else retention.Fault.NOT_LONGER
    assert (done, failed) == ({"short"}, {"long": code.value})
    assert cos.control("requests")["operations"]["ExtendObjectRetention"] == 1


def test_the_clock_that_counts_is_the_servers(live: Accounts, clock: LocalCos, make: Make, protected: Location) -> None:
    make("a")
    clock.control("clock", {"advance": 11 * DAY})
    found = retention.of_object(live, protected, "a")

    assert found is not None
    assert not found.protects


def test_holds_are_added_listed_and_removed_and_what_cannot_be_is_not_sent(
    live: Accounts, cos: LocalCos, make: Make, protected: Location
) -> None:
    one, held = make("one"), make("held", RetentionLegalHoldId="case-1")
    both = Selection(protected, one.objects + held.objects)
    cos.control("requests", method="DELETE")

    added = outcome(holds.add(live, both, "case-1"))
    names = {key: [hold.name for hold in holds.of_object(live, protected, key) or ()] for key in ("one", "held")}
    removed = outcome(holds.remove(live, one, "case-1"))
    again = outcome(holds.remove(live, one, "case-1"))

    assert added == ({"one"}, {"held": "HoldThere"})
    assert names == {"one": ["case-1"], "held": ["case-1"]}
    assert (removed, again) == (({"one"}, {}), (set(), {"one": "NoSuchHold"}))
    assert cos.control("requests")["operations"]["ChangeLegalHold"] == 2


def test_the_hundredth_hold_is_added_and_no_other(
    live: Accounts, cos: LocalCos, sdk: Any, make: Make, protected: Location
) -> None:
    chosen = make("a")
    for number in range(holds.MOST - 1):
        sdk.add_legal_hold(Bucket=protected.bucket, Key="a", RetentionLegalHoldId=f"h{number}")

    hundredth = outcome(holds.add(live, chosen, "last"))
    cos.control("requests", method="DELETE")

    assert hundredth == ({"a"}, {})
    assert outcome(holds.add(live, chosen, "one-more")) == (set(), {"a": "TooManyHolds"})
    assert "ChangeLegalHold" not in cos.control("requests")["operations"]


def test_an_object_without_retention_has_no_holds(live: Accounts, make: Make) -> None:
    chosen = make("free")

    assert holds.of_object(live, chosen.location, "free") is None
    assert outcome(holds.add(live, chosen, "h")) == (set(), {"free": "NoRetention"})


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("h", None),
        ("Case_1.(a)*!-'", None),
        ("x" * 64, None),
        ("x" * 65, holds.Fault.LENGTH),
        ("", holds.Fault.EMPTY),
        ("two words", holds.Fault.CHARACTERS),
        ("größe", holds.Fault.CHARACTERS),
        ("a\n", holds.Fault.CHARACTERS),
    ],
)
def test_names_of_holds(name: str, fault: holds.Fault | None) -> None:
    assert holds.fault_of(name) is fault


def test_a_folder_is_searched_and_reported(live: Accounts, make: Make, protected: Location, tmp_path: Path) -> None:
    make("deep/soon", RetentionPeriod=2 * DAY)
    make("deep/=late", RetentionPeriod=90 * DAY, RetentionLegalHoldId="-x")
    make("deep/middle")
    folder = Selection(protected, folders=("deep/",))

    def keys(wanted: Question) -> set[str]:
        return {found.key for page in kept.look(live, folder, wanted) for found in page.found}

    soon = keys(Question(before=datetime.now(UTC) + timedelta(days=3)))
    held = keys(Question(held=True))
    everything: tuple[Kept, ...] = ()
    for page in kept.look(live, folder, Question(), named=True):
        everything += page.found
    count = kept.report(live, "=bucket", tuple(sorted(everything, key=lambda k: k.key)), str(tmp_path / "r.csv"))
    rows = list(csv.reader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines()))

    assert (soon, held, count) == ({"deep/soon"}, {"deep/=late"}, 3)
    assert rows[0] == list(kept.COLUMNS)
    assert [row[1] for row in rows[1:]] == ["deep/=late", "deep/middle", "deep/soon"]
    assert rows[1][:5] == ["'=bucket", "deep/=late", "7", str(90 * DAY), "finite"]
    assert rows[1][7:9] == ["1", "'-x"]


def test_nothing_is_looked_up_where_no_policy_is(live: Accounts, cos: LocalCos, make: Make) -> None:
    chosen = make("a", "b")
    cos.control("requests", method="DELETE")

    *_, total = kept.protected_of(live, chosen)

    assert total == kept.Sum()
    assert "HeadObject" not in cos.control("requests")["operations"]


def test_what_is_protected_is_summed(live: Accounts, make: Make, protected: Location, clock: LocalCos) -> None:
    make("old", RetentionPeriod=DAY)
    chosen = make("new", RetentionLegalHoldId="h")
    old = Selection(protected, chosen.objects, ("o",))
    clock.control("clock", {"advance": 2 * DAY})

    *sums, total = kept.protected_of(live, old)

    assert (total.looked, total.count, total.held, total.endless, total.cut) == (2, 1, 1, False, False)
    assert [key for one in (*sums, total) for key in one.keys] == ["new"]
    assert total.until is not None


def test_no_more_is_looked_up_than_is_worth_it(live: Accounts, make: Make, protected: Location, cos: LocalCos) -> None:
    make(*(f"d/{number}" for number in range(60)))
    cos.control("requests", method="DELETE")

    *_, total = kept.protected_of(live, Selection(protected, (), ("d/",)), 20)

    assert total.cut
    assert total.count == total.looked == 20
    assert cos.control("requests")["operations"]["HeadObject"] == 20


def test_a_refused_deletion_says_until_when_and_keeps_the_words_of_the_server(
    live: Accounts, make: Make, protected: Location, clock: LocalCos
) -> None:
    make("ended", RetentionPeriod=DAY)
    clock.control("clock", {"advance": 2 * DAY})
    chosen = make("kept")
    held = make("held", RetentionPeriod=DAY, RetentionLegalHoldId="h")
    for_ever = make("for ever", RetentionPeriod=-1)
    clock.control("clock", {"advance": 2 * DAY})

    asked = Selection(protected, (*chosen.objects, *held.objects, *for_ever.objects), ("e",))
    pages = list(deleting.delete(live, asked))

    failed = {one.key: one for page in pages for one in page.failed}
    assert [key for page in pages for key in page.keys] == ["ended"]
    assert {one.kind for one in failed.values()} == {Kind.LOCKED}
    assert {one.code for one in failed.values()} == {"AccessDenied"}
    assert all("protected by a retention period" in one.message for one in failed.values())
    details = {key: one.detail.split()[0] for key, one in failed.items()}
    assert details == {"kept": "RetainedUntil", "held": "RetainedByHolds", "for ever": "RetainedForNow"}


def test_what_stays_below_folders_is_not_sent(live: Accounts, make: Make, protected: Location, clock: LocalCos) -> None:
    make("d/a", "d/b")
    clock.control("clock", {"advance": 11 * DAY})

    (page,) = deleting.delete(live, Selection(protected, (), ("d/",)), frozenset({"d/a"}))

    assert (page.keys, page.failed) == (("d/b",), ())


def test_a_text_that_is_protected_is_opened_but_not_saved(
    live: Accounts, make: Make, protected: Location, cos: LocalCos
) -> None:
    make("a.txt")
    opened = text_files.read(live, protected, "a.txt")
    cos.control("requests", method="DELETE")

    with pytest.raises(CosError) as caught:
        text_files.save(live, protected, opened, "new", force=True)

    assert opened.kept is not None
    assert opened.kept.protects
    assert (caught.value.problem.kind, caught.value.problem.code) == (Kind.LOCKED, "RetainedUntil")
    assert "PutObject" not in cos.control("requests")["operations"]


@pytest.fixture
def locked(live: Accounts, sdk: Any, place: Location) -> Location:
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    object_lock.set_rule(live, place, None)
    return place


def test_object_lock_of_a_bucket(live: Accounts, sdk: Any, place: Location) -> None:
    off = object_lock.of_bucket(live, place)
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    possible = object_lock.of_bucket(live, place)
    rule = object_lock.Rule(Mode.GOVERNANCE, days=7)

    assert (off, possible) == (BucketLock(), BucketLock(versioned=True))
    assert object_lock.set_rule(live, place, rule) == BucketLock(True, rule, versioned=True)
    assert object_lock.set_rule(live, place, None) == BucketLock(True, versioned=True)


def test_each_version_has_a_lock_of_its_own(live: Accounts, make: Make, locked: Location) -> None:
    make("a")
    chosen = make("a", body=b"newer")
    newer, older = object_lock.versions_of(live, locked, "a")
    end = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)

    object_lock.change_one(live, locked, "a", LockChange(Mode.GOVERNANCE, end, hold=True), older.id)
    held = object_lock.of_version(live, locked, "a", older.id)
    outcome(object_lock.change(live, chosen, LockChange(Mode.COMPLIANCE, end)))
    latest = object_lock.of_version(live, locked, "a", newer.id)

    assert (newer.latest, older.latest) == (True, False)
    assert (held.mode, held.until, held.hold) == (Mode.GOVERNANCE, end, True)
    assert (latest.mode, latest.hold) == (Mode.COMPLIANCE, False)


def test_what_object_lock_refuses_is_not_sent_and_governance_gives_way_to_the_bypass(
    live: Accounts, cos: LocalCos, make: Make, locked: Location
) -> None:
    chosen = make("a")
    end = datetime.now(UTC).replace(microsecond=0) + timedelta(days=9)
    object_lock.change_one(live, locked, "a", LockChange(Mode.GOVERNANCE, end))
    shorter = LockChange(Mode.GOVERNANCE, end - timedelta(days=1))
    cos.control("requests", method="DELETE")

    refused = outcome(object_lock.change(live, chosen, shorter))
    sent = cos.control("requests")["operations"].get("PutObjectRetention", 0)
    bypassed = outcome(object_lock.change(live, chosen, LockChange(shorter.mode, shorter.until, bypass=True)))
    object_lock.change_one(live, locked, "a", LockChange(Mode.COMPLIANCE, end, bypass=True))
    bound = outcome(object_lock.change(live, chosen, LockChange(Mode.COMPLIANCE, shorter.until, bypass=True)))

    assert (refused, sent) == ((set(), {"a": "LockGoverned"}), 0)
    assert bypassed == ({"a"}, {})
    assert bound == (set(), {"a": "LockShorter"})


def test_a_lock_that_has_ended_binds_nobody() -> None:
    ended = Lock(Mode.COMPLIANCE, NOW - timedelta(days=1), hold=False, now=NOW)
    wanted = LockChange(Mode.GOVERNANCE, NOW + timedelta(seconds=1))

    assert object_lock.fault_of(ended, wanted) is None
    assert object_lock.fault_of(ended, LockChange(Mode.GOVERNANCE, NOW)) is object_lock.Fault.PAST


def test_objects_go_to_the_archive_and_come_back(live: Accounts, clock: LocalCos, make: Make, place: Location) -> None:
    before = make("before")
    set_ = archive.set_rule(live, place, archive.Rule(days=1))
    chosen = make("a")
    states: list[State | None] = []

    def look() -> None:
        found = archive.of_object(live, place, "a")
        states.append(found.state if found is not None else None)

    look()
    clock.control("clock", {"advance": 2 * DAY})
    look()
    early = outcome(archive.restore(live, Selection(place, before.objects + chosen.objects), 3))
    look()
    running = archive.states(live, place, ("a", "before", "gone"))
    again = outcome(archive.restore(live, chosen, 3))
    clock.control("clock", {"advance": 12 * 3600 + 1})
    look()
    over = archive.states(live, place, ("a",))
    clock.control("clock", {"advance": 3 * DAY})
    look()

    assert set_ == archive.Rule(days=1)
    assert states == [State.WAITING, State.ARCHIVED, State.RESTORING, State.RESTORED, State.ARCHIVED]
    assert early == ({"a"}, {"before": "NotArchived"})
    assert again == (set(), {"a": "RestoreRuns"})
    assert (running, over) == ((State.RESTORING, None, None), (State.RESTORED,))


def test_the_tier_belongs_to_the_class(live: Accounts, cos: LocalCos, make: Make, place: Location) -> None:
    archive.set_rule(live, place, archive.Rule(archive.ACCELERATED))
    chosen = make("a")
    cos.control("requests", method="DELETE")

    other = outcome(archive.restore(live, chosen, 1, "Bulk"))

    assert other == (set(), {"a": "OtherTier"})
    assert "RestoreObject" not in cos.control("requests")["operations"]
    assert outcome(archive.restore(live, chosen, 1, "Accelerated")) == ({"a"}, {})


def test_the_archive_rule_leaves_other_rules_alone(live: Accounts, sdk: Any, place: Location) -> None:
    other = {"ID": "archive", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "Expiration": {"Days": 3}}
    sdk.put_bucket_lifecycle_configuration(Bucket=place.bucket, LifecycleConfiguration={"Rules": [other]})
    day = archive.midnight(2030, 1, 2)

    made = archive.set_rule(live, place, archive.Rule(archive.ARCHIVE, None, day))
    removed = archive.set_rule(live, place, None)
    left = sdk.get_bucket_lifecycle_configuration(Bucket=place.bucket)["Rules"]

    assert made == archive.Rule(archive.ARCHIVE, None, day, id="archive-1")
    assert removed is None
    assert left == [other]


def test_a_rule_that_archives_and_expires_still_expires(live: Accounts, sdk: Any, place: Location) -> None:
    both = {
        "ID": "both", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 30},
        "Transitions": [{"Days": 1, "StorageClass": "GLACIER"}],
    }  # fmt: skip
    sdk.put_bucket_lifecycle_configuration(Bucket=place.bucket, LifecycleConfiguration={"Rules": [both]})

    archive.set_rule(live, place, archive.Rule(days=5, id="both"))
    changed = sdk.get_bucket_lifecycle_configuration(Bucket=place.bucket)["Rules"]
    archive.set_rule(live, place, None)
    left = sdk.get_bucket_lifecycle_configuration(Bucket=place.bucket)["Rules"]

    assert changed[0]["Transitions"][0]["Days"] == 5
    assert changed[0]["Expiration"] == {"Days": 30}
    assert [(rule["ID"], rule["Expiration"], "Transitions" in rule) for rule in left] == [("both", {"Days": 30}, False)]


def test_a_key_that_may_not_see_policies_is_told_nothing_and_stopped_by_nothing(
    live: Accounts, cos: LocalCos, make: Make
) -> None:
    chosen = make("a")
    cos.control(
        "faults",
        {"kind": "status", "operation": "GetBucketProtectionConfiguration", "status": 403, "code": "AccessDenied"},
    )

    *_, total = kept.protected_of(live, chosen)

    assert total == kept.Sum()
