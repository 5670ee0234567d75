"""Immutable storage through the window: every rule of the guide, just inside its limits and just outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.cos.protection import DAY
from cosbrowser.cos.retention import INDEFINITE, Way
from cosbrowser.models.roles import PROBLEM_ROLE
from cosbrowser.ui.carried import Carried
from cosbrowser.ui.dialogs.archive_rule import ArchiveRuleDialog
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.holds import HoldDialog
from cosbrowser.ui.dialogs.kept import KeptDialog
from cosbrowser.ui.dialogs.object_lock import LockDialog, LockRuleDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.properties import PropertiesDialog
from cosbrowser.ui.dialogs.protection import ProtectionDialog
from cosbrowser.ui.dialogs.restore import RestoreDialog
from cosbrowser.ui.dialogs.retention import ExtendDialog
from cosbrowser.ui.dialogs.upload import UploadDialog
from cosbrowser.ui.errors import explain
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.archive import ArchivePanel
from cosbrowser.ui.panels.metadata import MetadataPanel
from cosbrowser.ui.panels.preview import PreviewPanel
from cosbrowser.ui.panels.protection import ProtectionPanel
from cosbrowser.ui.panels.retention import RetentionPanel
from tests.cos_server import LocalCos
from tests.ui.immutable.conftest import SLOW, Show, forget, protect, sent, until_said
from tests.ui.test_object_panels import opened, press, said, type_into, until_gone
from tests.ui.test_window import go

# 1 Protection of a bucket


def test_a_policy_is_set_with_its_dates_and_shown(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    panel = show(ProtectionPanel, place)
    press(qtbot, panel.policy_button)
    dialog = opened(qtbot, main, ProtectionDialog)
    dialog.minimum.setValue(10)
    dialog.default.setValue(100)
    dialog.maximum.setValue(1000)
    dates = said(dialog)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ProtectionDialog)

    found = sdk.get_bucket_protection_configuration(Bucket=place.bucket)["ProtectionConfiguration"]
    end = datetime.now().astimezone() + timedelta(days=100)
    assert f"{end.day} {end:%b} {end.year}" in dates
    assert (found["MinimumRetention"]["Days"], found["DefaultRetention"]["Days"]) == (10, 100)
    assert "EnablePermanentRetention" not in found
    until_said(qtbot, panel, "100 days")
    assert panel.policy_button.text() == "Change Policy…"


@pytest.mark.parametrize(
    ("days", "right", "sentence"),
    [
        ((0, 0, 0), True, "until"),
        ((5, 5, 5), True, "until"),
        ((5, 4, 9), False, "cannot be shorter than the minimum"),
        ((0, 10, 9), False, "cannot be longer than the maximum"),
        ((0, 1, 36_135), True, "until"),
        ((0, 1, 36_136), True, "two limits: 36,135 days (99 years)"),
        ((0, 1, 365_243), True, "365,243 (1,000 years)"),
        ((0, 1, 365_244), False, "365,243 days (1,000 years) at most"),
    ],
)
def test_limits_of_a_policy_are_told_and_only_what_is_right_is_sent(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, place: Location, show: Show,
    days: tuple[int, int, int], right: bool, sentence: str,
) -> None:  # fmt: skip
    panel = show(ProtectionPanel, place)
    press(qtbot, panel.policy_button)
    dialog = opened(qtbot, main, ProtectionDialog)
    forget(cos)

    for field, count in zip((dialog.minimum, dialog.default, dialog.maximum), days, strict=True):
        field.setValue(count)

    assert dialog.apply_button.isEnabled() == right
    assert sentence in said(dialog)
    if right:
        press(qtbot, dialog.apply_button)
        until_gone(qtbot, main, ProtectionDialog)
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        dialog.reject()
    assert sent(cos, "PutBucketProtectionConfiguration") == right


def test_permanent_retention_is_explained_twice_and_the_name_typed(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    panel = show(ProtectionPanel, place)
    press(qtbot, panel.policy_button)
    dialog = opened(qtbot, main, ProtectionDialog)
    dialog.permanent.click()
    states = [dialog.apply_button.isEnabled()]
    words = said(dialog) + dialog.again.text()
    type_into(dialog.confirm, place.bucket[:-1])
    dialog.again.click()
    states.append(dialog.apply_button.isEnabled())
    type_into(dialog.confirm, place.bucket)
    states.append(dialog.apply_button.isEnabled())
    dialog.again.click()
    states.append(dialog.apply_button.isEnabled())
    dialog.again.click()
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ProtectionDialog)
    until_said(qtbot, panel, "Permanent retention | allowed")

    press(qtbot, panel.policy_button)
    again = opened(qtbot, main, ProtectionDialog)
    taken_back = again.permanent.isEnabled()
    again.default.setValue(31)
    press(qtbot, again.apply_button)
    until_gone(qtbot, main, ProtectionDialog)

    assert "can never be deleted" in words
    assert "never be switched off again" in words
    assert states == [False, False, True, False]
    assert not taken_back
    found = sdk.get_bucket_protection_configuration(Bucket=place.bucket)["ProtectionConfiguration"]
    assert (found["EnablePermanentRetention"], found["DefaultRetention"]["Days"]) == (True, 31)


def test_what_excludes_a_policy_greys_it_with_the_reason(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    sdk.put_object(Bucket=place.bucket, Key="there", Body=b"")
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})

    panel = show(ProtectionPanel, place)
    until_said(qtbot, panel, "not empty")

    assert "versioning, which excludes retention policies" in said(panel)
    assert not panel.policy_button.isEnabled()
    assert "versioning" in panel.policy_button.toolTip()


def test_a_policy_excludes_object_lock(qtbot: QtBot, sdk: Any, protected: Location, show: Show) -> None:
    panel = show(ProtectionPanel, protected)
    until_said(qtbot, panel, "excludes Object Lock")

    assert not panel.lock_button.isEnabled()


# 2 Retention of an object


def test_an_object_says_how_long_it_is_kept_by_the_clock_of_the_server(
    qtbot: QtBot, cos: LocalCos, protected: Location, show: Show
) -> None:
    cos.control("clock", {"advance": 4 * DAY + 60})
    panel = show(RetentionPanel, protected, 0)
    until_said(qtbot, panel, "Days left | 5")

    words = said(panel)
    assert "Period | 10 days" in words
    assert " UTC" in words
    assert panel.timeline.isVisible()
    assert 0.39 < panel.timeline.share(datetime.now(UTC) + timedelta(days=4)) < 0.42
    cos.control("clock", {"advance": 7 * DAY})
    panel.changed.emit()
    until_said(qtbot, panel, "It has ended")


def test_an_object_without_retention_says_so(qtbot: QtBot, sdk: Any, place: Location, show: Show) -> None:
    sdk.put_object(Bucket=place.bucket, Key="free", Body=b"")
    panel = show(RetentionPanel, place, 0)

    until_said(qtbot, panel, "No retention")
    assert not panel.extend_button.isVisible()
    assert not panel.hold_button.isVisible()


# 3 Extension


WAYS = [
    (Way.ADDITIONAL, 30 * DAY, 40),
    (Way.FROM_NOW, 50 * DAY, 50),
    (Way.PERIOD, 60 * DAY, 60),
]


@pytest.mark.parametrize(("way", "seconds", "days"), WAYS)
def test_a_retention_is_extended_in_each_way(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show, way: Way, seconds: int, days: int
) -> None:
    panel = show(RetentionPanel, protected, 0)
    press(qtbot, panel.extend_button)
    dialog = opened(qtbot, main, ExtendDialog)
    dialog.how.setCurrentIndex(dialog.how.findData(way))
    dialog.length.amount.setValue(seconds // DAY)
    until_said(qtbot, dialog, "Then kept until")
    words = said(dialog)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ExtendDialog)

    until = sdk.head_object(Bucket=protected.bucket, Key="a.txt")["RetentionExpirationDate"]
    assert abs((until - datetime.now(UTC)).total_seconds() - days * DAY) < 90
    assert "cannot be taken back" in words
    qtbot.waitUntil(lambda: any(f"Days left | {left} " in said(panel) for left in (days - 1, days)), timeout=SLOW)


def test_a_retention_is_extended_to_a_date(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show
) -> None:
    panel = show(RetentionPanel, protected, 0)
    press(qtbot, panel.extend_button)
    dialog = opened(qtbot, main, ExtendDialog)
    until_said(qtbot, dialog, "Now kept until")
    dialog.how.setCurrentIndex(dialog.how.findData(Way.UNTIL))
    wanted = QDateTime.currentDateTime().addDays(70)
    wanted = wanted.addMSecs(-wanted.toMSecsSinceEpoch() % 60_000 - 60_000)
    dialog.until.setDateTime(wanted)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ExtendDialog)

    until = sdk.head_object(Bucket=protected.bucket, Key="a.txt")["RetentionExpirationDate"]
    assert until.timestamp() == wanted.toMSecsSinceEpoch() // 1000


@pytest.mark.parametrize(
    ("way", "length", "unit", "right", "sentence"),
    [
        (Way.ADDITIONAL, 0, DAY, False, "not longer than what there is"),
        (Way.ADDITIONAL, 1, 1, True, "Then kept until"),
        (Way.ADDITIONAL, 89, DAY, True, "Then kept until"),
        (Way.ADDITIONAL, 91, DAY, False, "later than allowed, counted from now: the bucket's 1 to 100 days"),
        (Way.FROM_NOW, 9, DAY, False, "not longer than what there is"),
        (Way.FROM_NOW, 100, DAY, True, "Then kept until"),
        (Way.FROM_NOW, 100 * DAY + 1, 1, False, "later than allowed"),
        (Way.PERIOD, 10 * DAY, 1, False, "not longer than what there is"),
        (Way.PERIOD, 10 * DAY + 1, 1, True, "Then kept until"),
        (Way.PERIOD, 1, 365 * DAY, False, "later than allowed"),
    ],
)
def test_extensions_are_judged_before_they_are_sent(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, protected: Location, show: Show,
    way: Way, length: int, unit: int, right: bool, sentence: str,
) -> None:  # fmt: skip
    panel = show(RetentionPanel, protected, 0)
    press(qtbot, panel.extend_button)
    dialog = opened(qtbot, main, ExtendDialog)
    until_said(qtbot, dialog, "Now kept until")
    qtbot.waitUntil(dialog.apply_button.isEnabled, timeout=SLOW)
    forget(cos)

    dialog.how.setCurrentIndex(dialog.how.findData(way))
    dialog.length.unit.setCurrentIndex(dialog.length.unit.findData(unit))
    dialog.length.amount.setValue(length)

    assert sentence in said(dialog)
    assert dialog.apply_button.isEnabled() == right
    if right:
        press(qtbot, dialog.apply_button)
        until_gone(qtbot, main, ExtendDialog)
    else:
        dialog.reject()
    assert sent(cos, "ExtendObjectRetention") == right


def test_indefinite_retention_may_be_made_finite_within_the_bounds_of_the_bucket(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    protect(sdk, place)
    sdk.put_object(Bucket=place.bucket, Key="k", Body=b"", RetentionPeriod=INDEFINITE)
    panel = show(RetentionPanel, place, 0)
    until_said(qtbot, panel, "Period | Indefinite")
    press(qtbot, panel.extend_button)
    dialog = opened(qtbot, main, ExtendDialog)
    until_said(qtbot, dialog, "Now kept: Indefinite")
    until_said(qtbot, dialog, "no period to add to")
    nothing_to_add_to = "no period to add to" in said(dialog), dialog.apply_button.isEnabled()
    dialog.how.setCurrentIndex(dialog.how.findData(Way.PERIOD))
    dialog.length.unit.setCurrentIndex(dialog.length.unit.findData(1))
    dialog.length.amount.setValue(DAY - 1)
    below = "shorter than the bucket's 1 to 100 days" in said(dialog), dialog.apply_button.isEnabled()
    dialog.length.amount.setValue(DAY)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ExtendDialog)

    assert nothing_to_add_to == (True, False)
    assert below == (True, False)
    assert sdk.head_object(Bucket=place.bucket, Key="k")["RetentionPeriod"] == DAY


def test_many_are_extended_with_a_plan_and_results_of_each(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    sdk.extend_object_retention(Bucket=protected.bucket, Key="b.txt", NewRetentionPeriod=90 * DAY)
    panel = show(RetentionPanel, protected, 0, 1)
    press(qtbot, panel.extend_button)
    dialog = opened(qtbot, main, ExtendDialog)
    dialog.how.setCurrentIndex(dialog.how.findData(Way.FROM_NOW))
    until_said(qtbot, dialog, "1 of 2 will be extended")
    forget(cos)
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=SLOW)

    assert "1 of 2 objects changed · 1 could not be changed" in said(dialog)
    assert dialog.kept.model().index(0, 0).data() == "b.txt"
    assert "not longer than what there is. Nothing was sent." in said(dialog)
    assert sent(cos, "ExtendObjectRetention") == 1
    dialog.reject()


# 4 Legal holds


def test_holds_are_added_listed_and_removed(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show
) -> None:
    panel = show(RetentionPanel, protected, 0)
    press(qtbot, panel.hold_button)
    dialog = opened(qtbot, main, HoldDialog)
    type_into(dialog.name, "case-2026-118")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    until_gone(qtbot, main, HoldDialog)
    until_said(qtbot, panel.list, "case-2026-118")
    held = f"since {datetime.now().day} " in said(panel.list)
    there = sdk.list_legal_holds(Bucket=protected.bucket, Key="a.txt")["LegalHolds"]

    press(qtbot, panel.list.findChildren(QToolButton)[-1])
    box = opened(qtbot, main, QMessageBox)
    press(qtbot, box.defaultButton())
    qtbot.waitUntil(lambda: not panel.list.isVisible() and "Legal holds | 0" in said(panel), timeout=SLOW)

    assert held
    assert [hold["ID"] for hold in there] == ["case-2026-118"]
    assert not sdk.list_legal_holds(Bucket=protected.bucket, Key="a.txt").get("LegalHolds")


@pytest.mark.parametrize(
    ("name", "right", "sentence"),
    [
        ("x", True, ""),
        ("x" * 64, True, ""),
        ("x" * 65, False, "64 characters at most"),
        ("Aa0!_.*()-'", True, ""),
        ("two words", False, "Letters a to z, digits and"),
        ("größe", False, "Letters a to z, digits and"),
        ("there", False, "on the object already"),
    ],
)
def test_the_name_of_a_hold_is_judged_as_it_is_typed(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show,
    name: str, right: bool, sentence: str,
) -> None:  # fmt: skip
    sdk.add_legal_hold(Bucket=protected.bucket, Key="a.txt", RetentionLegalHoldId="there")
    panel = show(RetentionPanel, protected, 0)
    until_said(qtbot, panel, "there")
    press(qtbot, panel.hold_button)
    dialog = opened(qtbot, main, HoldDialog)
    forget(cos)
    type_into(dialog.name, name)

    assert dialog.apply_button.isEnabled() == right
    assert sentence in said(dialog)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    if right:
        until_gone(qtbot, main, HoldDialog)
    else:
        dialog.reject()
    assert sent(cos, "ChangeLegalHold") == right


def test_the_hundredth_hold_is_possible_and_the_next_is_not_offered(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show
) -> None:
    for number in range(99):
        sdk.add_legal_hold(Bucket=protected.bucket, Key="a.txt", RetentionLegalHoldId=f"h{number}")
    panel = show(RetentionPanel, protected, 0)
    until_said(qtbot, panel, "Legal holds | 99")
    press(qtbot, panel.hold_button)
    dialog = opened(qtbot, main, HoldDialog)
    type_into(dialog.name, "last")
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, HoldDialog)
    until_said(qtbot, panel, "Legal holds | 100")
    qtbot.waitUntil(lambda: not panel.hold_button.isEnabled(), timeout=SLOW)

    assert "100 legal holds, as many as it may have" in panel.hold_button.toolTip()


def test_a_folder_is_searched_and_reported(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show, tmp_path: Path
) -> None:
    sdk.put_object(Bucket=protected.bucket, Key="=held", Body=b"", RetentionLegalHoldId="case")
    sdk.put_object(Bucket=protected.bucket, Key="soon", Body=b"", RetentionPeriod=2 * DAY)
    panel = show(ProtectionPanel, protected)
    press(qtbot, panel.search_button)
    dialog = opened(qtbot, main, KeptDialog)

    def search() -> tuple[list[str], str]:
        """What the whole search found: its last page comes before its end, and until then nothing can be changed."""
        press(qtbot, dialog.search_button)
        qtbot.waitUntil(lambda: dialog.search_button.text() == "Search", timeout=SLOW)
        return sorted(found.key for found in dialog.found), said(dialog)

    held = search()
    dialog.held.click()
    dialog.ending.click()
    dialog.before.setDateTime(QDateTime.currentDateTime().addDays(3))
    ending = search()
    dialog.ending.click()
    every = search()
    dialog.save_report(str(tmp_path / "report.csv"))
    until_said(qtbot, dialog, "Saved a report of 4 objects")

    assert held[0] == ["=held"]
    assert "1 found, 4 objects looked up" in held[1]
    assert ending[0] == ["soon"]
    assert every[0] == ["=held", "a.txt", "b.txt", "soon"]
    text = (tmp_path / "report.csv").read_text("utf-8-sig")
    assert "'=held" in text
    assert ",case," in text
    dialog.reject()


# 5 Consequences


def test_what_is_protected_is_said_before_it_is_deleted_and_not_sent(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    cos.control("clock", {"advance": 11 * DAY})
    sdk.put_object(Bucket=protected.bucket, Key="c.txt", Body=b"1")
    show(RetentionPanel, protected, 0, 1)
    forget(cos)
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=20_000)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    until_said(qtbot, dialog, "1 of 3 objects are protected, the last until")
    press(qtbot, dialog.delete_button)
    until_gone(qtbot, main, DeleteDialog)

    left = [entry["Key"] for entry in sdk.list_objects_v2(Bucket=protected.bucket)["Contents"]]
    assert left == ["c.txt"]


def test_an_object_that_is_protected_is_not_even_asked_to_go(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, protected: Location, show: Show
) -> None:
    show(RetentionPanel, protected, 0)
    forget(cos)
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=20_000)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    until_said(qtbot, dialog, "The object is protected until")

    assert not dialog.delete_button.isEnabled()
    dialog.reject()
    assert sent(cos, "DeleteObjects") == 0


def test_metadata_of_a_protected_object_are_not_sent(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, protected: Location, show: Show
) -> None:
    panel = show(MetadataPanel, protected, 0)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, PropertiesDialog)
    until_said(qtbot, dialog, "The object is protected until")
    qtbot.waitUntil(lambda: not dialog.is_reading, timeout=SLOW)
    type_into(dialog.headers["Cache-Control"], "no-cache")

    assert dialog.headers["Cache-Control"].text() == "no-cache"
    assert not dialog.apply_button.isEnabled()
    dialog.reject()
    assert sent(cos, "CopyObject") == 0


def test_uploads_to_a_protected_bucket_ask_how_long(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, tmp_path: Path
) -> None:
    go(qtbot, main, protected)
    (tmp_path / "new.txt").write_text("1")
    main.files.upload((str(tmp_path / "new.txt"),), protected)
    dialog = opened(qtbot, main, UploadDialog)

    assert dialog.protection is not None
    assert "10 days" in dialog.protection.how.itemText(0)
    dialog.reject()


# 6 Object Lock


@pytest.fixture
def locked(sdk: Any, place: Location) -> Location:
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    sdk.put_object_lock_configuration(Bucket=place.bucket, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"})
    for body in (b"1", b"22"):
        sdk.put_object(Bucket=place.bucket, Key="a", Body=body)
    return place


def test_object_lock_is_switched_on_with_a_rule_after_its_name_was_typed(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    panel = show(ProtectionPanel, place)
    until_said(qtbot, panel, "needs versioning")
    greyed = panel.lock_button.isEnabled()
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    panel.changed.emit()
    press(qtbot, panel.lock_button)
    dialog = opened(qtbot, main, LockRuleDialog)
    dialog.mode.setCurrentIndex(2)
    dialog.length.setValue(36_501)
    type_into(dialog.confirm, place.bucket)
    beyond = dialog.apply_button.isEnabled(), said(dialog)
    dialog.length.setValue(36_500)
    type_into(dialog.confirm, "another")
    unsure = dialog.apply_button.isEnabled()
    type_into(dialog.confirm, place.bucket)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, LockRuleDialog)

    found = sdk.get_object_lock_configuration(Bucket=place.bucket)["ObjectLockConfiguration"]
    assert not greyed
    assert not beyond[0]
    assert "1 to 36,500 days, or 1 to 100 years" in beyond[1]
    assert not unsure
    assert found["Rule"]["DefaultRetention"] == {"Mode": "COMPLIANCE", "Days": 36_500}
    until_said(qtbot, panel, "Compliance")


def test_a_version_is_governed_shortened_by_the_bypass_and_then_bound_for_good(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, locked: Location, show: Show
) -> None:
    panel = show(RetentionPanel, locked, 0)

    def lock(mode: int, days: int, *, bypass: bool = False, typed: str = "", hold: int = 0) -> tuple[bool, str]:
        press(qtbot, panel.lock.change_button)
        dialog = opened(qtbot, main, LockDialog)
        dialog.mode.setCurrentIndex(mode)
        dialog.until.setDateTime(QDateTime.currentDateTime().addDays(days))
        dialog.hold.setCurrentIndex(hold)
        if bypass:
            dialog.bypass.click()
        if typed:
            type_into(dialog.confirm, typed)
        right, words = dialog.apply_button.isEnabled(), said(dialog)
        offered = dialog.bypass.isVisible()
        if right:
            press(qtbot, dialog.apply_button)
        else:
            dialog.reject()
        until_gone(qtbot, main, LockDialog)
        return right, f"{words} bypass {offered}"

    until_said(qtbot, panel.lock, "Mode | none")
    first = lock(1, 30, hold=1)
    until_said(qtbot, panel.lock, "Mode | Governance")
    until_said(qtbot, panel.lock, "Legal hold | on")
    forget(cos)
    shorter = lock(1, 10)
    nothing = sent(cos, "PutObjectRetention")
    bypassed = lock(1, 10, bypass=True, hold=2)
    left = ("Days left | 9 ", "Days left | 10 ")  # the whole second in which it was set is over, or not yet
    qtbot.waitUntil(lambda: any(words in said(panel.lock) for words in left), timeout=SLOW)
    untyped = lock(2, 20, bypass=True, typed="compliance")
    bound = lock(2, 20, bypass=True, typed="COMPLIANCE")
    until_said(qtbot, panel.lock, "Mode | Compliance")
    never = lock(2, 5, typed="COMPLIANCE")

    assert (first[0], shorter[0], bypassed[0], untyped[0], bound[0], never[0]) == (
        True, False, True, False, True, False
    )  # fmt: skip
    assert "needs the bypass" in shorter[1]
    assert "bypass True" in shorter[1]
    assert "nobody can shorten it" in never[1]
    assert "bypass False" in never[1]
    assert nothing == 0


def test_an_older_version_has_a_lock_of_its_own(
    qtbot: QtBot, main: MainWindow, sdk: Any, locked: Location, show: Show
) -> None:
    panel = show(RetentionPanel, locked, 0)
    qtbot.waitUntil(lambda: panel.lock.version.count() == 2 and panel.lock.version.isVisible(), timeout=SLOW)
    until_said(qtbot, panel.lock, "Mode | none")
    panel.lock.version.setCurrentIndex(1)
    panel.lock.version.activated.emit(1)
    older = panel.lock.version.currentData()
    stale = panel.lock.change_button.isEnabled()  # what is shown is still the lock of the newest version
    press(qtbot, panel.lock.change_button)
    dialog = opened(qtbot, main, LockDialog)
    dialog.hold.setCurrentIndex(1)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, LockDialog)

    status = sdk.get_object_legal_hold(Bucket=locked.bucket, Key="a", VersionId=older)["LegalHold"]["Status"]
    assert not stale
    assert status == "ON"
    assert "ObjectLockLegalHoldStatus" not in sdk.head_object(Bucket=locked.bucket, Key="a")


# 7 Archive


def test_an_archive_rule_is_set_and_taken_away(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    panel = show(ArchivePanel, place)
    until_said(qtbot, panel, "No archive rule")
    press(qtbot, panel.rule_button)
    dialog = opened(qtbot, main, ArchiveRuleDialog)
    dialog.days.setValue(90)
    dialog.storage_class.setCurrentIndex(1)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ArchiveRuleDialog)
    until_said(qtbot, panel, "90 days")
    (rule,) = sdk.get_bucket_lifecycle_configuration(Bucket=place.bucket)["Rules"]
    press(qtbot, panel.rule_button)
    dialog = opened(qtbot, main, ArchiveRuleDialog)
    dialog.when.setCurrentIndex(2)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ArchiveRuleDialog)
    until_said(qtbot, panel, "No archive rule")

    assert rule["Transitions"] == [{"Days": 90, "StorageClass": "ACCELERATED"}]
    assert rule["Filter"] == {"Prefix": ""}


def test_an_archived_object_is_restored_and_that_is_told(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, archived: Location, show: Show
) -> None:
    panel = show(ArchivePanel, archived, 0)
    until_said(qtbot, panel, "Archived | ")
    press(qtbot, panel.restore_button)
    dialog = opened(qtbot, main, RestoreDialog)
    dialog.days.setValue(3)
    tiers = [dialog.tier.itemText(row) for row in range(dialog.tier.count())]
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, RestoreDialog)
    until_said(qtbot, panel, "Being restored")
    cos.control("clock", {"advance": 12 * 3600 + 1})
    main.inspector.restores.look()
    qtbot.waitUntil(lambda: "restored from the archive" in said(main.status), timeout=SLOW)
    until_said(qtbot, panel, "Can be read until")

    assert tiers == ["Bulk: within 12 hours"]
    assert main.inspector.restores.count == 0
    assert panel.restore_button.text() == "Keep Longer…"


def test_opening_an_archived_object_offers_the_restore(
    qtbot: QtBot, main: MainWindow, sdk: Any, archived: Location, show: Show
) -> None:
    show(ArchivePanel, archived, 0)
    qtbot.waitUntil(main.commands.open.isEnabled, timeout=SLOW)
    main.commands.open.trigger()
    problem = opened(qtbot, main, ProblemDialog)
    words = said(problem)
    press(qtbot, next(b for b in problem.panel.buttons.children() if hasattr(b, "text") and b.text() == "Restore…"))
    dialog = opened(qtbot, main, RestoreDialog)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, RestoreDialog)

    assert "in the archive" in words
    assert sdk.head_object(Bucket=archived.bucket, Key="a.txt")["Restore"] == 'ongoing-request="true"'


def test_many_are_restored_and_what_is_restoring_already_is_said(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, archived: Location, show: Show
) -> None:
    wanted = {"Days": 1, "GlacierJobParameters": {"Tier": "Bulk"}}
    sdk.restore_object(Bucket=archived.bucket, Key="b.txt", RestoreRequest=wanted)
    panel = show(ArchivePanel, archived, 0, 1)
    press(qtbot, panel.restore_button)
    dialog = opened(qtbot, main, RestoreDialog)
    forget(cos)
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=SLOW)

    assert "being restored already" in said(dialog)
    assert sent(cos, "RestoreObject") == 1
    dialog.reject()
    assert QApplication.activeModalWidget() is None


def test_a_download_that_meets_the_archive_offers_the_restore(
    qtbot: QtBot, main: MainWindow, archived: Location, show: Show, tmp_path: Path
) -> None:
    show(ArchivePanel, archived, 0)
    selection = main.browser.selection()
    assert selection is not None
    main.files.download(selection, str(tmp_path))
    tree, model = main.transfers.tree, main.transfers.model
    qtbot.waitUntil(lambda: model.rowCount() > 0 and model.index(0, 0).data(PROBLEM_ROLE) is not None, timeout=SLOW)
    tree.opened.emit(model.index(0, 0))
    problem = opened(qtbot, main, ProblemDialog)
    words = said(problem)
    problem.panel.buttons.findChildren(QPushButton)[0].click()
    dialog = opened(qtbot, main, RestoreDialog)

    assert "in the archive" in words
    assert "a.txt" in dialog.title.text()
    dialog.reject()


def test_a_preview_of_an_archived_object_offers_the_restore(
    qtbot: QtBot, main: MainWindow, archived: Location, show: Show
) -> None:
    panel = show(PreviewPanel, archived, 0)
    qtbot.waitUntil(panel.pane.problem.isVisible, timeout=SLOW)
    button = next(b for b in panel.pane.problem.findChildren(QPushButton) if b.text() == "Restore…" and b.isVisible())
    press(qtbot, button)

    opened(qtbot, main, RestoreDialog).reject()


def test_a_protected_object_is_neither_edited_nor_moved_and_that_is_said(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    show(RetentionPanel, protected, 0)
    selection = main.browser.selection()
    assert selection is not None
    forget(cos)
    main.files.edits.edit(protected, selection.objects[0])
    problem = opened(qtbot, main, ProblemDialog)
    edited = said(problem)
    problem.reject()
    # The window asks before: this is what the queue says of a move that it took up earlier.
    main.moving._start(Carried(selection), protected, move=True, names={"a.txt": "other.txt"})
    model = main.transfers.model
    qtbot.waitUntil(lambda: model.rowCount() > 0 and model.index(0, 0).data(PROBLEM_ROLE) is not None, timeout=SLOW)
    moved = explain(model.index(0, 0).data(PROBLEM_ROLE))

    assert "cannot be edited" in edited
    assert "Retention protects the object until" in edited
    assert "was not moved" in moved.title
    assert "Retention protects the object until" in moved.sentence
    assert (sent(cos, "CopyObject"), sent(cos, "DeleteObject"), sent(cos, "GetObject")) == (0, 0, 0)


def test_the_place_says_that_it_is_immutable(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show
) -> None:
    panel = show(ProtectionPanel, protected)
    until_said(qtbot, panel, "By default | 10 days")

    until_said(qtbot, main.status, "immutable 10 days")
