"""The upload dialog: what it shows of the files, what it accepts, and that all of it reaches the object."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.settings import Settings
from cosbrowser.transfer.job import Answer, UploadOptions
from cosbrowser.transfer.multipart import part_size
from cosbrowser.transfer.plan import MAX_SIZE
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.dialogs import upload_checks as checks
from cosbrowser.ui.dialogs.pair_table import PairTable
from cosbrowser.ui.dialogs.upload import Chosen, UploadDialog
from cosbrowser.ui.dialogs.upload_protection import DAY, Protection
from cosbrowser.ui.files import Files
from cosbrowser.ui.upload_defaults import UploadDefaults
from tests.cos_server import LocalCos
from tests.ui.dialogs.test_transfers import SLOW, Desk

LEFT = Qt.MouseButton.LeftButton
MIB = 1 << 20


@pytest.fixture
def desk(qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket_name: str, tmp_path: Path) -> Desk:
    return Desk(qtbot, window, engine, cos, bucket_name, tmp_path / "files")


@pytest.fixture
def ask(desk: Desk, qtbot: QtBot) -> Callable[..., UploadDialog]:
    def ask(*paths: Path, **options: Any) -> UploadDialog:
        sources = tuple(map(str, paths))
        dialog = UploadDialog.ask(desk.window, desk.engine, sources, desk.place, UploadOptions(), **options)
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(lambda: "…" not in dialog.amount.text(), timeout=SLOW)
        return dialog

    return ask


def fill(qtbot: QtBot, table: PairTable, row: int, name: str, value: str) -> None:
    """Type into the cells as a person does."""
    for column, text in enumerate((name, value)):
        where = table.visualRect(table.model().index(row, column)).center()
        qtbot.mouseClick(table.viewport(), LEFT, pos=where)
        qtbot.mouseDClick(table.viewport(), LEFT, pos=where)
        editors = table.viewport().findChildren(QLineEdit)
        editor = next(e for e in editors if e.isVisible())
        if text.isascii():
            QTest.keyClicks(editor, text)
        else:
            editor.insert(text)  # QTest aborts on keys that are not ASCII
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda c=column, t=text: t in [pair[c] for pair in table.pairs()])


def test_what_will_be_sent_is_counted_and_named(ask: Callable[..., UploadDialog], desk: Desk) -> None:
    desk.file("photos/a.jpg", 1000)
    desk.file("photos/deep/b.jpg", 500)
    (desk.folder / "photos" / "link").symlink_to("a.jpg")
    os.mkfifo(desk.folder / "photos" / "pipe")
    Path(os.fsdecode(os.fsencode(desk.folder / "photos") + b"/\xff")).write_bytes(b"x")

    dialog = ask(desk.folder / "photos")

    assert dialog.title.text() == f"Upload “photos” to “{desk.bucket}/in/”"
    assert dialog.amount.text() == "2 files, 2 folders, 1.5 KB"
    named = [dialog.names.model().index(row, 0).data() for row in range(dialog.names.model().rowCount())]
    assert sorted(named) == ["photos/a.jpg  (1.0 KB)", "photos/deep/b.jpg  (500 bytes)"]
    said = dialog.remarks.text()
    assert "Links are not followed: 1 left out." in said
    assert "Pipes, sockets and devices cannot be sent: 1." in said
    assert "Names that are not UTF-8 cannot be keys: 1." in said


@pytest.mark.parametrize("size", [1000, 12 * MIB], ids=["one request", "parts"])
def test_all_that_is_typed_reaches_the_object(
    ask: Callable[..., UploadDialog], desk: Desk, qtbot: QtBot, size: int
) -> None:
    path = desk.file("page", size)
    dialog = ask(path)
    qtbot.keyClicks(dialog.content_type.lineEdit(), "text/html; charset=utf-8")
    dialog.part_size.setValue(5)
    dialog.threshold.setValue(5)
    values = {
        "Cache-Control": "max-age=60", "Content-Disposition": 'attachment; filename="a.html"',
        "Content-Encoding": "br", "Content-Language": "de", "Expires": "Tue, 03 Nov 2026 08:00:00 GMT",
    }  # fmt: skip
    dialog.tabs.setCurrentIndex(1)
    for name, value in values.items():
        qtbot.keyClicks(dialog.headers[name], value)
    dialog.tabs.setCurrentIndex(2)
    fill(qtbot, dialog.metadata, 0, "Colour", "blue")
    fill(qtbot, dialog.metadata, 1, "author", "Zoë")
    assert not dialog.upload_button.isEnabled()
    assert "encoded" in dialog.fault.text()
    dialog.encode.click()
    dialog.tabs.setCurrentIndex(3)
    fill(qtbot, dialog.tags, 0, "a b", "c+d=e")
    assert dialog.upload_button.isEnabled()
    chosen: list[Chosen] = []
    dialog.chosen.connect(chosen.append)
    qtbot.mouseClick(dialog.upload_button, LEFT)

    desk.ask(Queue.upload, (str(path),), desk.place, chosen[0].options)

    qtbot.waitUntil(lambda: desk.keys() == ["in/page"], timeout=SLOW)
    head = desk.client.head_object(Bucket=desk.bucket, Key="in/page")
    headers = head["ResponseMetadata"]["HTTPHeaders"]
    assert {name: headers[name.lower()] for name in values} == values
    assert head["ContentType"] == "text/html; charset=utf-8"
    assert head["Metadata"].items() >= {"colour": "blue", "author": "=?UTF-8?B?Wm/Dqw==?="}.items()
    tags = desk.client.get_object_tagging(Bucket=desk.bucket, Key="in/page")["TagSet"]
    assert tags == [{"Key": "a b", "Value": "c+d=e"}]
    assert head["ETag"].endswith('-3"') == (size > 5 * MIB)


@pytest.mark.parametrize("size", [1000, 12 * MIB], ids=["one request", "parts"])
def test_retention_and_hold_are_asked_in_a_protected_bucket_and_arrive(
    ask: Callable[..., UploadDialog], desk: Desk, qtbot: QtBot, size: int
) -> None:
    days = {"MinimumRetention": {"Days": 1}, "DefaultRetention": {"Days": 2}, "MaximumRetention": {"Days": 400}}
    desk.client.put_bucket_protection_configuration(
        Bucket=desk.bucket, ProtectionConfiguration={"Status": "Retention", **days}
    )
    dialog = ask(desk.file("a", size), protection=Protection(2 * DAY, DAY, 400 * DAY))
    fields = dialog.protection
    assert fields is not None
    dialog.threshold.setValue(5)
    dialog.tabs.setCurrentIndex(4)
    assert fields.how.currentText() == "The bucket's default: 2 days"
    fields.how.setCurrentIndex(1)
    fields.unit.setCurrentIndex(1)
    fields.amount.setValue(2)
    assert not dialog.upload_button.isEnabled()  # two years
    fields.amount.setValue(1)
    qtbot.keyClicks(fields.hold, "case 1")
    assert not dialog.upload_button.isEnabled()
    fields.hold.setText("case-1")
    chosen: list[Chosen] = []
    dialog.chosen.connect(chosen.append)
    qtbot.mouseClick(dialog.upload_button, LEFT)

    desk.ask(Queue.upload, (str(desk.folder / "a"),), desk.place, chosen[0].options)

    qtbot.waitUntil(lambda: desk.keys() == ["in/a"], timeout=SLOW)
    headers = desk.client.head_object(Bucket=desk.bucket, Key="in/a")["ResponseMetadata"]["HTTPHeaders"]
    assert headers["retention-period"] == str(365 * DAY)
    assert headers["retention-legal-hold-count"] == "1"


@pytest.mark.parametrize(("index", "period"), [(0, None), (3, -1)])
def test_default_and_indefinite_retention(
    ask: Callable[..., UploadDialog], desk: Desk, index: int, period: int | None
) -> None:
    dialog = ask(desk.file("a"), protection=Protection(2 * DAY, DAY, 400 * DAY))
    assert dialog.protection is not None
    dialog.protection.how.setCurrentIndex(index)
    assert (dialog.options().retention_period, dialog.options().retention_until) == (period, "")


def test_date_is_sent_in_utc(ask: Callable[..., UploadDialog], desk: Desk) -> None:
    dialog = ask(desk.file("a"), protection=Protection(2 * DAY, DAY, 400 * DAY))
    assert dialog.protection is not None
    dialog.protection.how.setCurrentIndex(2)
    options = dialog.options()
    assert options.retention_period is None
    assert options.retention_until.endswith("Z")
    assert len(options.retention_until) == len("2028-01-02T03:04:05Z")


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ([("a b", "1")], "cannot be the name"),
        ([("a", "1"), ("A", "2")], "twice"),
        ([("a", "ä")], "encoded"),
        ([("a", "x\ny")], "line breaks"),
        ([("a", "x" * 2048)], "2,049 bytes"),
        ([("a", "x" * 2047)], ""),
    ],
)
def test_metadata_is_judged(pairs: list[tuple[str, str]], said: str) -> None:
    fault = checks.metadata_fault(pairs, encode=False)
    assert said in fault
    assert bool(fault) == bool(said)


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ([(str(n), "") for n in range(11)], "10 tags"),
        ([("k" * 129, "")], "too long"),
        ([("k", "v" * 257)], "too long"),
        ([("ibm:x", "")], "IBM's own"),
        ([("", "v")], "needs a key"),
        ([("k" * 128, "v" * 256)], ""),
    ],
)
def test_tags_are_judged(pairs: list[tuple[str, str]], said: str) -> None:
    fault = checks.tags_fault(pairs)
    assert said in fault
    assert bool(fault) == bool(said)


def test_headers_and_types_are_judged() -> None:
    assert checks.header_fault("Expires", "tomorrow")
    assert not checks.header_fault("Expires", "Tue, 03 Nov 2026 08:00:00 GMT")
    assert checks.header_fault("Cache-Control", "ä")
    assert checks.content_type_fault("text")
    assert not checks.content_type_fault("text/plain; charset=utf-8")


def test_bucket_that_asks_shows_the_dialog_after_a_drop_and_remembers(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    files = Files(desk.engine, settings, tmp_path / "copies", desk.window)
    path = desk.file("a.bin", 10)
    dialog = files.ask_options((str(path),), desk.place)
    dialog.always_ask.click()
    dialog.remember.click()
    dialog.when_exists.setCurrentIndex(dialog.when_exists.findData(Answer.RENAME))
    qtbot.mouseClick(dialog.upload_button, LEFT)
    qtbot.waitUntil(lambda: desk.keys() == ["in/a.bin"], timeout=SLOW)

    files.upload((str(path),), Location(desk.place.connection, desk.bucket, "other/"))

    def shown() -> list[UploadDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, UploadDialog) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=SLOW)  # it asks first whether the bucket is immutable
    again = shown()[0]
    assert again.always_ask.isChecked()
    assert again.when_exists.currentData() == Answer.RENAME
    assert desk.keys() == ["in/a.bin"]  # nothing was sent yet
    again.reject()
    assert UploadDefaults(settings).of(desk.place).when_exists is Answer.RENAME
    settings.close()


def test_protected_bucket_always_asks(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    files = Files(desk.engine, settings, tmp_path / "copies", desk.window)
    files.protections[(desk.place.connection, desk.bucket)] = Protection(2 * DAY, DAY, 400 * DAY)

    files.upload((str(desk.file("a")),), desk.place)

    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, UploadDialog) and w.isVisible())
    assert dialog.protection is not None
    dialog.reject()
    settings.close()


def test_of_several_the_lines_below_the_title_say_what_they_are(ask: Callable[..., UploadDialog], desk: Desk) -> None:
    dialog = ask(desk.file("a"), desk.file("b"))

    assert dialog.title.text() == f"Upload to “{desk.bucket}/in/”"
    assert dialog.amount.text() == "2 files, 2.0 KB"


WAYS_BACK = {
    "": ("Overwriting cannot be undone: the bucket keeps no versions.", "caution"),
    "Enabled": ("The bucket keeps versions: Undo brings back what is overwritten.", "quiet"),
    "Suspended": ("Overwriting cannot be undone: the versioning of the bucket is suspended.", "caution"),
}


@pytest.mark.parametrize("versioning", WAYS_BACK)
def test_overwriting_says_beforehand_whether_there_is_a_way_back(
    ask: Callable[..., UploadDialog], desk: Desk, qtbot: QtBot, versioning: str
) -> None:
    if versioning:
        desk.client.put_bucket_versioning(Bucket=desk.bucket, VersioningConfiguration={"Status": "Enabled"})
        desk.client.put_bucket_versioning(Bucket=desk.bucket, VersioningConfiguration={"Status": versioning})
    dialog = ask(desk.file("a"))
    remark, words = dialog._exists_row.remark, WAYS_BACK[versioning]
    asks = remark.isVisible()

    for answer in (Answer.OVERWRITE, Answer.NEWER, Answer.DIFFERENT_SIZE, Answer.DIFFERENT, Answer.RESUME):
        dialog.when_exists.setCurrentIndex(dialog.when_exists.findData(answer))
        qtbot.waitUntil(lambda: (remark.text(), remark.property("role")) == words, timeout=SLOW)
        assert remark.isVisible()
    for answer in (Answer.SKIP, Answer.RENAME, Answer.RENAME_EXISTING):
        dialog.when_exists.setCurrentIndex(dialog.when_exists.findData(answer))
        assert not remark.isVisible()

    assert not asks


def test_overwriting_says_so_where_the_key_may_not_see_whether_versions_are_kept(desk: Desk, qtbot: QtBot) -> None:
    place = desk.connect("ObjectWriter")
    defaults = UploadOptions(when_exists=Answer.OVERWRITE)
    dialog = UploadDialog.ask(
        desk.window, desk.engine, (str(desk.file("a")),), place, defaults, protection=Protection(DAY, 0, 9 * DAY)
    )
    refused = desk.engine.refusals
    qtbot.waitUntil(lambda: bool(refused.first(place, ("GetBucketVersioning",))), timeout=SLOW)

    assert dialog._exists_row.remark.text() == (
        "Overwriting cannot be undone, unless the bucket keeps older versions. Objects under retention stay."
    )
    dialog.reject()


def test_file_that_is_too_large_is_said(ask: Callable[..., UploadDialog], desk: Desk) -> None:
    dialog = ask(desk.file("huge", MAX_SIZE + 1))
    assert "10 TB" in dialog.remarks.text()
    assert part_size(MAX_SIZE, 16 * MIB) * 10_000 >= MAX_SIZE
