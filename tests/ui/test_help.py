"""Settings, handbook, log, diagnostics and crash reports, by keyboard in the whole window."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser import settings as known
from cosbrowser.logs import conceal
from cosbrowser.settings import Appearance, Settings
from cosbrowser.ui.crash import Watch
from cosbrowser.ui.help import HelpWindow, Page, pages
from cosbrowser.ui.log_viewer import LogViewer, diagnostics
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.resources import resource
from cosbrowser.ui.setting_rows import SettingRow
from cosbrowser.ui.settings_dialog import SettingsDialog
from cosbrowser.ui.theme import Theme


def _dialog(main: MainWindow) -> SettingsDialog:
    main.activateWindow()
    main.commands.settings.trigger()
    dialog = main.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def _field(dialog: QWidget, kind: type, name: str) -> QWidget:
    return next(one for one in dialog.findChildren(kind) if one.accessibleName() == name)


def test_search_of_the_settings_leaves_what_fits(main: MainWindow) -> None:
    dialog = _dialog(main)
    QTest.keyClicks(dialog.search, "sleep")
    shown = [row.words for row in dialog.findChildren(SettingRow) if row.isVisible()]
    assert len(shown) == 1
    assert shown[0].startswith("Stay awake")
    dialog.search.setText("no such thing")
    assert dialog.nothing.isVisible()


def test_chosen_colours_hold_at_once_and_are_kept(main: MainWindow, settings: Settings) -> None:
    dialog = _dialog(main)
    box = _field(dialog, QComboBox, "Colours")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert settings.get(known.APPEARANCE) is Appearance.DARK
    assert main.commands.appearances[Appearance.DARK].isChecked()


def test_exported_settings_are_imported_elsewhere_without_places(
    main: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    dialog = _dialog(main)
    settings.set(known.DOWNLOAD_FOLDER, "/home/somebody")
    box = _field(dialog, QCheckBox, "Say when transfers end")
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    path = tmp_path / "export.json"
    dialog.export_to(str(path))
    assert "somebody" not in path.read_text()

    other = Settings(tmp_path / "other" / "settings.json")
    assert other.get(known.NOTIFY)
    other.take(path.read_text())
    assert not other.get(known.NOTIFY)
    other.close()


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"kind": "cosbrowser-settings", "version": 99, "settings": {}}',
     '{"kind": "cosbrowser-settings", "version": 1, "settings": {"notify": false, "icon-side": "wide"}}'],
)  # fmt: skip
def test_damaged_import_changes_nothing(main: MainWindow, settings: Settings, tmp_path: Path, text: str) -> None:
    dialog = _dialog(main)
    path = tmp_path / "import.json"
    path.write_text(text)
    dialog.import_from(str(path))
    assert settings.get(known.NOTIFY)
    assert "nothing was changed" in dialog.outcome.text()


def test_settings_of_a_newer_version_are_kept_beside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 7, "notify": False, "new-thing": 1}))
    with caplog.at_level(logging.WARNING):
        made = Settings(path)
    assert not made.get(known.NOTIFY)
    assert json.loads((tmp_path / "settings-version-7.json").read_text())["version"] == 7
    made.set(known.NOTIFY, True)
    made.close()
    assert json.loads(path.read_text())["version"] == known.VERSION


def test_f1_opens_the_page_of_where_one_is(main: MainWindow, qtbot: QtBot) -> None:
    main.activateWindow()
    main.transfers.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    main.transfers.header.setFocus()
    QTest.keyClick(main, Qt.Key.Key_F1)
    handbook = main.findChild(HelpWindow)
    assert handbook is not None
    qtbot.waitUntil(handbook.isVisible)
    assert handbook.name == "transfers"
    assert "Nothing is downloaded before the drop" in handbook.page.toPlainText()
    QTest.keyClicks(handbook.search, "keyring")
    assert [handbook.list.isRowHidden(at) for at in range(2)] == [False, True]
    handbook.close()


def test_what_is_new_is_the_changelog(main: MainWindow) -> None:
    main.commands.whats_new.trigger()
    handbook = main.findChild(HelpWindow)
    assert handbook is not None
    assert "What a person notices" in handbook.page.toPlainText()
    handbook.close()


def test_links_of_the_handbook_lead_to_its_pages() -> None:
    files = {path.name for path in resource("help").glob("*.md")}
    for path in pages().values():
        linked = set(re.findall(r"\]\(([^)]+\.md)\)", path.read_text()))
        assert linked <= files


def test_log_is_shown_without_secrets_and_filtered(main: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "window.log").write_text("t INFO one\nt ERROR two\n    in a traceback\nt INFO password=hunter22\n")
    viewer = LogViewer(main, folder, 1)
    qtbot.addWidget(viewer)
    viewer.show()
    assert "hunter22" not in viewer.lines.toPlainText()
    viewer.level.setCurrentIndex(1)
    assert viewer.lines.toPlainText() == "t ERROR two\n    in a traceback"
    viewer.level.setCurrentIndex(0)
    QTest.keyClicks(viewer.search, "ONE")
    assert viewer.lines.toPlainText() == "t INFO one"
    QTest.mouseClick(viewer.copy_button, Qt.MouseButton.LeftButton)
    assert "Python: " in QGuiApplication.clipboard().text()


def test_diagnostics_hold_no_secret(tmp_path: Path, main: MainWindow) -> None:
    conceal("s3cr3t-of-somebody")
    (tmp_path / "engine.log").write_text("t INFO key s3cr3t-of-somebody\n")
    said = diagnostics(tmp_path, 2)
    assert "Connections: 2" in said
    assert "t INFO key" in said
    assert "s3cr3t" not in said


CRASH = """
import sys, ctypes
from pathlib import Path
from cosbrowser import logs
from cosbrowser.ui.crash import Watch
folder = Path(sys.argv[1])
logs.start(folder, "window", terminal=False)
assert Watch(folder).begin() is None
ctypes.string_at(0)
"""


def test_crash_of_the_last_run_is_offered_once(
    tmp_path: Path, main: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], check=False)
    assert ended.returncode < 0
    watch = Watch(tmp_path)
    report = watch.begin()
    assert report is not None
    assert "string_at" in report.text
    (tmp_path / "engine.log").write_text("t INFO GetObject secret-plans/merger.docx\n")
    monkeypatch.setattr(main.help_desk, "_logs", tmp_path)
    main.help_desk.offer_report(report)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    from PySide6.QtWidgets import QMessageBox

    question = main.findChild(QMessageBox)
    assert question is not None
    question.defaultButton().click()
    copied = QGuiApplication.clipboard().text()
    assert "string_at" in copied
    assert "Python: " in copied
    assert "merger.docx" not in copied  # the question has promised so
    watch.end()
    assert Watch(tmp_path).begin() is None


def test_killed_run_leaves_no_report(tmp_path: Path) -> None:
    assert Watch(tmp_path).begin() is None
    assert Watch(tmp_path).begin() is None  # not ended, but nothing was written either


@pytest.mark.parametrize("mark", ["", "[1]", '{"window": "x"}', "[" * 100_000])
def test_a_mark_that_was_not_wholly_written_is_written_anew(tmp_path: Path, mark: str) -> None:
    (tmp_path / "running.json").write_text(mark)
    (tmp_path / "window.crash").write_text("of an earlier run")
    assert Watch(tmp_path).begin() is None

    with (tmp_path / "window.crash").open("a") as file:
        file.write("; of this run")
    report = Watch(tmp_path).begin()
    assert report is not None
    assert report.text == "window:\n; of this run"


def test_every_picture_of_the_handbook_is_there_in_both_colours_and_is_shown(
    main: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    main.help_desk.open_page("browse")
    handbook = main.findChild(HelpWindow)
    assert handbook is not None
    qtbot.waitExposed(handbook)
    for name, path in pages().items():
        for picture in re.findall(r"\]\((\.\./[^)]+\.png)\)", path.read_text()):
            assert picture.endswith("-light.png"), f"{name}: {picture}"
            for each in (picture, picture.replace("-light", "-dark")):
                assert (resource("help") / each).is_file(), f"{name}: {each}"

    def drawn() -> QImage:
        shown = handbook.page.document().resource(3, QUrl("../screenshots/icons-light.png"))
        assert isinstance(shown, QImage)
        return shown

    qtbot.waitUntil(lambda: 500 < drawn().width() <= handbook.page.viewport().width())
    light = drawn().pixelColor(2, 60)
    theme.choose(Appearance.DARK)
    qtbot.waitUntil(lambda: drawn().pixelColor(2, 60).lightness() < light.lightness())
    handbook.resize(700, 600)
    qtbot.waitUntil(lambda: drawn().width() <= handbook.page.viewport().width())
    assert not handbook.page.horizontalScrollBar().maximum()
    with qtbot.assertNotEmitted(handbook.page.widened, wait=200):  # it has come to rest
        handbook.open_page("objects")
    handbook.close()


def test_handbook_loads_nothing_from_elsewhere(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    assert page.loadResource(3, QUrl("https://example.org/a.png")) is None
    assert page.loadResource(3, QUrl.fromLocalFile("/etc/passwd")) is None
