"""What a drop comes to is said beside the pointer, over places, tabs, rows, outline and path; or why it is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.settings import CentreView
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection, secret
from tests.ui.conftest import files_mime
from tests.ui.test_moving_objects import carried
from tests.ui.test_window import go

SLOW = 20_000
Over = Callable[..., bool]
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KEYS = ["docs/a.txt", "docs/deep/b.txt", "README.md"]


@pytest.fixture
def place(qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str) -> Location:
    put(KEYS)
    made = Location(CONNECTION, bucket_name)
    go(qtbot, main, made)
    qtbot.waitUntil(lambda: main.places_model.index_of(made).isValid(), timeout=SLOW)
    return made


@pytest.fixture
def over() -> Iterator[Over]:
    """Drags over a point of a view; whether it would be taken there. Qt keeps the view until something leaves it."""
    entered: list[QWidget] = []

    def dragged(view: QWidget, where: QPoint, mime: QMimeData, held: Qt.KeyboardModifier = NONE) -> bool:
        both, left = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(where, both, mime, left, held)
        QApplication.sendEvent(view, enter)
        assert enter.isAccepted(), "it would hear of no move after it"
        entered.append(view)
        move = QDragMoveEvent(where, both, mime, left, held)
        QApplication.sendEvent(view, move)
        return move.isAccepted()

    yield dragged
    for view in entered[-1:]:
        QApplication.sendEvent(view, QDragLeaveEvent())


def spots(main: MainWindow, place: Location) -> dict[str, tuple[QWidget, QPoint]]:
    """A point of each view that stands for the bucket."""
    tree, bar, crumb = main.places.tree, main.tabs.bar, main.browser.toolbar.breadcrumb
    table = main.browser.table.viewport()
    return {
        "places": (tree.viewport(), tree.visualRect(main.places_model.index_of(place)).center()),
        "tab": (bar, bar.tabRect(0).center()),
        "path": (crumb, crumb._buttons[1].geometry().center()),
        "rows": (table, QPoint(40, table.height() - 5)),
    }


@pytest.mark.parametrize("view", ["places", "tab", "path", "rows"])
def test_files_say_where_they_would_go_and_nothing_when_they_have_left(
    main: MainWindow, over: Over, place: Location, view: str
) -> None:
    main.tabs.open_same()
    main.tabs.bar.setCurrentIndex(0)
    hint, (widget, spot) = main.moving.guide.hint, spots(main, place)[view]

    assert over(widget, spot, files_mime("/tmp/x"))
    said = hint.text, hint.isVisible(), main.rect().contains(hint.geometry())
    under = main.childAt(hint.geometry().center())
    QApplication.sendEvent(widget, QDragLeaveEvent())

    assert said == (f"Upload to “{place.bucket}”", True, True)
    assert under is not hint, "what is dropped on it goes through it"
    assert not hint.isVisible()


def test_the_outline_says_it_for_the_folder_that_is_meant(
    qtbot: QtBot, main: MainWindow, over: Over, place: Location
) -> None:
    main.tabs.show_view(CentreView.OUTLINE)
    model, outline, hint = main.browser.tree_model, main.browser.outline, main.moving.guide.hint
    qtbot.waitUntil(lambda: model.index_of(place).isValid(), timeout=SLOW)
    outline.expand(model.index_of(place))
    qtbot.waitUntil(lambda: model.index_of(place.child("docs")).isValid(), timeout=SLOW)
    outline.scrollTo(model.index_of(place.child("docs")))

    assert over(
        outline.viewport(), outline.visualRect(model.index_of(place.child("docs"))).center(), files_mime("/tmp/x")
    )

    assert hint.text == "Upload to “docs”"


def test_objects_say_whether_they_are_moved_or_copied(main: MainWindow, over: Over, place: Location) -> None:
    mime, table = carried(main, "README.md"), main.browser.table
    spot = table.visualRect(main.browser.model.index(main.browser.model.row_of("docs/"), 0)).center()
    said = [
        (over(table.viewport(), spot, mime, held), main.moving.guide.hint.text) for held in (NONE, CONTROL)
    ]  # fmt: skip

    assert said == [(True, "Move to “docs”"), (True, "Copy to “docs”")]


def test_what_is_dropped_takes_the_words_away(qtbot: QtBot, main: MainWindow, over: Over, place: Location) -> None:
    main.browser.files_dropped.disconnect()
    widget, spot = spots(main, place)["rows"]
    mime = files_mime("/tmp/x")
    over(widget, spot, mime)
    seen = main.moving.guide.hint.isVisible()
    event = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(widget, event)

    assert seen
    assert event.isAccepted()
    assert not main.moving.guide.hint.isVisible()


@pytest.fixture
def read_only(qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos, place: Location) -> Callable[[], None]:
    """Makes the connection a read-only one."""

    def make() -> None:
        answers: list[object] = []
        engine.call(main, Accounts.open_for_now, connection(cos, read_only=True), secret(cos)).then(answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=SLOW)
        main.connections.load()
        qtbot.waitUntil(lambda: (c := main.connections.get(CONNECTION)) is not None and c.read_only, timeout=SLOW)
        qtbot.waitUntil(lambda: main.places_model.index_of(place).isValid(), timeout=SLOW)

    return make


@pytest.mark.parametrize("view", ["places", "tab", "path", "rows"])
def test_a_read_only_connection_takes_nothing_and_says_so(
    main: MainWindow, over: Over, place: Location, read_only: Callable[[], None], view: str
) -> None:
    read_only()
    main.tabs.open_same()
    main.tabs.bar.setCurrentIndex(0)
    widget, spot = spots(main, place)[view]

    assert not over(widget, spot, files_mime("/tmp/x"))

    assert main.moving.guide.hint.text == "This connection is read-only."
    assert main.moving.guide.hint.isVisible()


def test_an_immutable_bucket_that_was_never_opened_says_how_long_it_keeps_what_comes(
    qtbot: QtBot, main: MainWindow, over: Over, put: Any, place: Location
) -> None:
    other = Location(CONNECTION, f"{place.bucket}-kept")
    put.client.create_bucket(Bucket=other.bucket)
    days = {"MinimumRetention": {"Days": 0}, "DefaultRetention": {"Days": 7}, "MaximumRetention": {"Days": 9}}
    put.client.put_bucket_protection_configuration(
        Bucket=other.bucket, ProtectionConfiguration={"Status": "Retention", **days}
    )
    main.places.refresh(Location(CONNECTION))
    qtbot.waitUntil(lambda: main.places_model.index_of(other).isValid(), timeout=SLOW)
    mime, (tree, spot) = carried(main, "README.md"), spots(main, other)["places"]
    hint = main.moving.guide.hint

    assert over(tree, spot, files_mime("/tmp/x"))
    first = hint.text
    qtbot.waitUntil(
        lambda: hint.text.endswith("\nFiles dropped here: you are asked how long they are kept"), timeout=SLOW
    )
    assert over(tree, spot, mime)

    assert first == f"Upload to “{other.bucket}”"
    assert hint.text == (
        f"Copy to “{other.bucket}”\nKept there as long as the originals; where that is not possible, for 7 days"
    )
    QApplication.sendEvent(tree, QDragLeaveEvent())
    put.client.delete_bucket(Bucket=other.bucket)
