"""A bucket of 300 hostile keys, by mouse alone and by keyboard alone, through the window and against the local COS.

In the ordinary run it is a tenth of them; `--long` has all.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cosbrowser.cos import deleting
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.below import below
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import ENTRY_ROLE, LOCATION_ROLE
from cosbrowser.paths import Paths
from cosbrowser.settings import DOWNLOAD_FOLDER
from cosbrowser.ui.addresses import parse
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.rename_field import RenameField
from tests.models.conftest import CONNECTION, connection, secret
from tests.ui.hostile_keys import hostile_keys

LEFT = Qt.MouseButton.LeftButton


class Hand(Protocol):
    """What a person does, in one of two ways."""

    def select(self, row: int) -> None: ...
    def open(self, row: int) -> None: ...
    def copy_path(self) -> None: ...
    def preview(self) -> None: ...
    def rename(self) -> None: ...
    def end_rename(self, field: RenameField) -> None: ...
    def back(self) -> None: ...
    def select_all(self) -> None: ...
    def download(self) -> None: ...
    def delete(self) -> None: ...
    def confirm(self, dialog: DeleteDialog) -> None: ...


class Mouse:
    """Clicks, double clicks, context menus and buttons."""

    def __init__(self, main: MainWindow) -> None:
        self._main = main
        self._table = main.browser.table

    def _at(self, row: int) -> QPoint:
        index = self._table.model().index(row, 0)
        self._table.scrollTo(index)
        return self._table.visualRect(index).center()

    def select(self, row: int) -> None:
        QTest.mouseClick(self._table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, self._at(row))

    def open(self, row: int) -> None:
        QTest.mouseDClick(self._table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, self._at(row))

    def _choose(self, action: QAction) -> None:
        where = self._at(self._table.currentIndex().row())
        viewport = self._table.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
        QApplication.sendEvent(viewport, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())

    def copy_path(self) -> None:
        self._choose(self._main.commands.copy_path)

    def preview(self) -> None:
        self._choose(self._main.commands.preview)

    def rename(self) -> None:
        self._choose(self._main.commands.rename)

    def end_rename(self, field: RenameField) -> None:
        """By a click beside it, on the row it is over."""
        below = QPoint(self._table.viewport().width() - 5, field.geometry().center().y())
        QTest.mouseClick(self._table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, below)

    def back(self) -> None:
        QTest.mouseClick(self._table.viewport(), Qt.MouseButton.BackButton)

    def select_all(self) -> None:
        self.select(0)
        last = self._at(self._table.model().rowCount() - 1)
        QTest.mouseClick(self._table.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, last)

    def download(self) -> None:
        self._choose(self._main.commands.download_again)

    def delete(self) -> None:
        self._choose(self._main.commands.delete)

    def confirm(self, dialog: DeleteDialog) -> None:
        QTest.mouseClick(dialog.delete_button, LEFT)


class Keys:
    """Arrows, Enter and shortcuts."""

    def __init__(self, main: MainWindow) -> None:
        self._table = main.browser.table
        self._table.setFocus()

    def _press(self, keys: str) -> None:
        QTest.keySequence(QApplication.focusWidget() or self._table, keys)

    def select(self, row: int) -> None:
        if self._table.currentIndex().row() < 0:
            self._press("Home")
        while (now := self._table.currentIndex().row()) != row:
            self._press("Down" if now < row else "Up")
        if not self._table.selectionModel().isRowSelected(row):
            self._press("Ctrl+Space")

    def open(self, row: int) -> None:
        self.select(row)
        self._press("Return")

    def copy_path(self) -> None:
        self._press("Ctrl+Shift+C")

    def preview(self) -> None:
        self._press("Space")

    def rename(self) -> None:
        self._press("F2")

    def end_rename(self, field: RenameField) -> None:
        QTest.keyClick(field, Qt.Key.Key_Return)

    def back(self) -> None:
        self._press("Alt+Left")

    def select_all(self) -> None:
        self._press("Ctrl+A")

    def download(self) -> None:
        self._press("Ctrl+S")

    def delete(self) -> None:
        self._press("Del")

    def confirm(self, dialog: DeleteDialog) -> None:
        for _ in range(10):
            if dialog.focusWidget() is not dialog.delete_button:
                QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.delete_button
        QTest.keyClick(dialog.delete_button, Qt.Key.Key_Space)


class Opened(QObject):
    """Stands where the system's programs would be: which files they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[Opened]:
    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture(params=["tenth", pytest.param("all", marks=[pytest.mark.long, pytest.mark.timeout(900)])])
def keys(request: pytest.FixtureRequest) -> list[str]:
    return hostile_keys() if request.param == "all" else hostile_keys()[4::10]


@pytest.fixture
def accounts(cos: Any, tmp_path: Path) -> Iterator[Accounts]:
    """The server's side of the story."""
    made = Accounts(Paths.for_profile(tmp_path / "filling"))
    made.open_for_now(connection(cos), secret(cos))
    yield made
    made.close()


@pytest.fixture
def place(put: Any, bucket_name: str, accounts: Accounts, keys: list[str]) -> Iterator[Location]:
    """Each key holds itself as its content."""
    wire = accounts.wire(CONNECTION, bucket_name)
    for key in keys:
        body = key.encode()
        wire.put_object(bucket_name, key, io.BytesIO(body), len(body), {})
    made = Location(CONNECTION, bucket_name)
    yield made
    for _ in deleting.delete(accounts, Selection(made, folders=("",))):
        pass


def there(accounts: Accounts, place: Location) -> set[str]:
    """All keys of the bucket, as the server has them."""
    return {key for reached in below(accounts, [place]) for key in reached.page.keys}


def until_read(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    model = main.browser.model
    qtbot.waitUntil(
        lambda: (
            model.location == place
            and model.reading.phase is Phase.COMPLETE
            and not model.reading.refreshing
            and not model.reading.arranging
        ),
        timeout=20_000,
    )


def walk(
    qtbot: QtBot, main: MainWindow, hand: Hand, place: Location, look: Callable[[Location, int], None], depth: int = 0
) -> None:
    """Open each folder, look at each row, come back."""
    model = main.browser.model
    until_read(qtbot, main, place)
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    shown = [(index.data(), isinstance(index.data(LOCATION_ROLE), Location)) for index in rows]
    assert len(set(shown)) == len(shown), f"two rows of {place} look the same"
    for row in range(len(shown)):
        hand.select(row)
        look(place, row)
        below = model.index(row, 0).data(LOCATION_ROLE)
        if isinstance(below, Location) and depth < 6:
            hand.open(row)
            walk(qtbot, main, hand, below, look, depth + 1)
            hand.back()
            until_read(qtbot, main, place)


def contents_below(folder: Path) -> set[str]:
    """Of all files that are whole."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".cosbrowser-part")]
    return {path.read_bytes().decode() for path in files}


def look_into(qtbot: QtBot, main: MainWindow, hand: Hand, key: str) -> None:
    """Preview the selected object: its text is its key."""
    hand.preview()
    window = main.previews.shown
    assert window is not None
    pane = window.pane
    contents = (pane.text, pane.markdown, pane.rows, pane.picture)
    qtbot.waitUntil(lambda: window.isVisible() and pane.view in contents, timeout=20_000)
    if key.isascii() and key.isprintable() and pane.view is pane.text:
        assert pane.text.toPlainText() == key
    window.close()
    bring_forward(qtbot, main)


def bring_forward(qtbot: QtBot, main: MainWindow) -> None:
    """As a window manager does when a dialog is gone."""
    main.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is main and QApplication.focusWidget() is not None)


def rename(qtbot: QtBot, main: MainWindow, hand: Hand, row: int, typed: str) -> str:
    """Call the object something else; gives its new key."""
    hand.select(row)
    qtbot.waitUntil(main.commands.rename.isEnabled)
    hand.rename()
    fields = [one for one in main.findChildren(RenameField) if one.isVisible()]
    assert len(fields) == 1
    bring_forward(qtbot, main)
    qtbot.waitUntil(fields[0].hasFocus)
    QTest.keyClicks(fields[0], typed)  # over the stem, which is selected
    name = fields[0].text()
    assert name.startswith(typed)
    hand.end_rename(fields[0])
    return name


@pytest.mark.timeout(300)
@pytest.mark.parametrize("made", [Mouse, Keys])
def test_each_hostile_key_is_shown_opened_copied_previewed_renamed_downloaded_and_deleted(
    qtbot: QtBot,
    main: MainWindow,
    place: Location,
    keys: list[str],
    accounts: Accounts,
    opened: Opened,
    tmp_path: Path,
    made: type[Mouse] | type[Keys],
) -> None:
    target = tmp_path / "target"
    target.mkdir()
    main._settings.set(DOWNLOAD_FOLDER, str(target))
    main.commands.name_download_folder(str(target))
    main.browser.go(place)
    until_read(qtbot, main, place)
    bring_forward(qtbot, main)
    hand: Hand = made(main)
    seen: dict[str, str] = {}
    copied: list[str] = []

    def look(where: Location, row: int) -> None:
        entry = main.browser.model.index(row, 0).data(ENTRY_ROLE)
        key = entry.key if isinstance(entry, ObjectEntry) else str(entry)
        assert main.browser.selected_entry() == entry
        hand.copy_path()
        address = parse(QGuiApplication.clipboard().text())
        assert address is not None
        assert (address.bucket, address.prefix) == (place.bucket, key)
        copied.append(key)
        if isinstance(entry, ObjectEntry):
            assert key not in seen
            seen[key] = main.browser.model.index(row, 0).data()
            if len(seen) % 5 == 1:
                look_into(qtbot, main, hand, key)
            if len(seen) % 10 == 1:  # a copy of each takes long
                count = len(opened.paths)
                hand.open(row)
                qtbot.waitUntil(lambda: len(opened.paths) == count + 1, timeout=20_000)
                assert Path(opened.paths[-1]).read_bytes() == key.encode()

    walk(qtbot, main, hand, place, look)
    markers = {key for key in keys if key.endswith("/")}
    deep = {key for key in keys if key.count("/") > 6}
    assert set(seen) == set(keys) - markers - deep
    assert all(any(one.startswith(marker) for one in copied) for marker in markers)

    model, contents = main.browser.model, {key: key for key in keys}
    for number, old in enumerate([key for key in keys if "/" not in key][::6]):
        new = rename(qtbot, main, hand, model.row_of(old), f"renamed {number}")
        contents[new] = contents.pop(old)
        qtbot.waitUntil(lambda: there(accounts, place) == set(contents), timeout=20_000)
        qtbot.waitUntil(lambda new=new: model.row_of(new) >= 0, timeout=20_000)
        until_read(qtbot, main, place)
    assert contents.keys() != set(keys)

    hand.select_all()
    hand.download()
    whole = {content for key, content in contents.items() if key not in markers}
    qtbot.waitUntil(lambda: whole <= contents_below(target), timeout=60_000)
    assert all(path.resolve().is_relative_to(target) for path in target.rglob("*"))

    while model.rowCount():
        before = model.rowCount()
        bring_forward(qtbot, main)
        hand.select(0)
        qtbot.waitUntil(main.commands.delete.isEnabled)
        hand.delete()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in main.findChildren(DeleteDialog)))
        dialog = next(one for one in main.findChildren(DeleteDialog) if one.isVisible())
        qtbot.waitUntil(dialog.delete_button.isEnabled, timeout=20_000)
        dialog.activateWindow()
        qtbot.waitUntil(lambda dialog=dialog: QApplication.activeWindow() is dialog)
        hand.confirm(dialog)
        qtbot.waitUntil(lambda before=before: model.rowCount() < before, timeout=20_000)
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in main.findChildren(DeleteDialog)))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        until_read(qtbot, main, place)
    assert main.browser.reading is not None
    assert main.browser.reading.objects == main.browser.reading.folders == 0
    assert there(accounts, place) == set()
