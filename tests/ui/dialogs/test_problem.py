"""A problem as panel, dialog and bar: words, the button that helps, the details to copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.problem import ProblemBar, ProblemDialog, ProblemPanel

LEFT = Qt.MouseButton.LeftButton
NO_BUCKET = Problem(
    Kind.NO_BUCKET, "ListObjectsV2", "invoices", "2026/", "s3.eu-de.example", 404, "NoSuchBucket",
    "The specified bucket does not exist.", "req-7",
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot, window: QWidget) -> ProblemPanel:
    made = ProblemPanel(centred=True)
    QVBoxLayout(window).addWidget(made)
    return made


def words(panel: ProblemPanel) -> list[str]:
    return [b.text() for b in panel.buttons.findChildren(QPushButton) if b.isVisible()]


def test_remedy_of_the_problem_comes_first_and_is_pressed(panel: ProblemPanel, qtbot: QtBot) -> None:
    done: list[str] = []
    offers = {Remedy.RETRY: lambda: done.append("retry"), Remedy.REFRESH: lambda: done.append("refresh")}
    panel.show_problem(NO_BUCKET, offers)

    assert words(panel) == ["Try again"]
    for button in (one for one in panel.act_buttons if one.isVisible()):
        qtbot.mouseClick(button, LEFT)
    assert done == ["retry"]


def test_what_the_place_cannot_do_is_not_offered(panel: ProblemPanel) -> None:
    panel.show_problem(Problem(Kind.BAD_KEY, "GetToken"))

    assert words(panel) == []
    assert panel.title.text() == "Signing in failed"


def test_details_unfold_and_are_copied_whole(panel: ProblemPanel, qtbot: QtBot) -> None:
    panel.show_problem(NO_BUCKET)
    assert not panel.details.isVisible()

    qtbot.keyClick(panel.disclosure.button, Qt.Key.Key_Space)
    assert panel.details.isVisible()
    assert "Code: NoSuchBucket" in panel.details.view.toPlainText()
    qtbot.mouseClick(panel.details.copy_button, LEFT)

    copied = QGuiApplication.clipboard().text()
    assert "“invoices” could not be read" in copied
    assert "Request ID: req-7" in copied
    assert panel.details.copy_button.text() == "Copied"


def test_newer_problem_takes_the_place_of_the_older(panel: ProblemPanel, qtbot: QtBot) -> None:
    panel.show_problem(NO_BUCKET, {Remedy.REFRESH: lambda: None})
    panel.disclosure.unfold()

    panel.show_problem(Problem(Kind.OFFLINE, "ListObjectsV2", "b", host="h"), {Remedy.RETRY: lambda: None})

    qtbot.waitUntil(lambda: words(panel) == ["Try again"])
    assert panel.title.text() == "“b” could not be read"
    assert not panel.disclosure.is_unfolded
    panel.clear()
    assert panel.isHidden()


def test_markup_of_the_server_is_shown_and_not_read(panel: ProblemPanel) -> None:
    panel.show_problem(Problem(Kind.NOT_FOUND, "HeadObject", "<b>b</b>", "<img src='x'>", message="<i>x</i>"))

    assert "<img src=" in panel.title.text()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))


def test_dialog_acts_after_it_has_closed(window: QWidget, qtbot: QtBot) -> None:
    done: list[bool] = []
    dialog = ProblemDialog.tell(window, NO_BUCKET, {Remedy.REFRESH: lambda: done.append(dialog.isVisible())})
    qtbot.waitExposed(dialog)
    assert dialog.close_button.isDefault()

    qtbot.mouseClick(dialog.panel.buttons.findChildren(QPushButton)[0], LEFT)

    assert done == [False]


def test_escape_closes_the_dialog(window: QWidget, qtbot: QtBot) -> None:
    dialog = ProblemDialog.tell(window, NO_BUCKET)
    qtbot.waitExposed(dialog)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_dialog_grows_with_its_details(window: QWidget, qtbot: QtBot) -> None:
    dialog = ProblemDialog.tell(window, NO_BUCKET)
    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() == layout.totalHeightForWidth(dialog.width()))
    before = dialog.height()

    qtbot.mouseClick(dialog.panel.disclosure.button, LEFT)

    qtbot.waitUntil(lambda: dialog.height() > before + 100)
    qtbot.mouseClick(dialog.panel.disclosure.button, LEFT)
    qtbot.waitUntil(lambda: dialog.height() == before)


def test_bar_says_it_in_a_line_and_tries_again(window: QWidget, qtbot: QtBot) -> None:
    bar = ProblemBar(window)
    done: list[str] = []
    bar.show_problem(
        Problem(Kind.OFFLINE, "ListObjectsV2", "b", host="h"), {Remedy.RETRY: lambda: done.append("again")}
    )

    assert bar.message.text() == "“b” could not be read. h cannot be reached."
    qtbot.mouseClick(bar.act_button, LEFT)
    assert done == ["again"]
    assert bar.isHidden()


def test_bar_opens_the_details_and_can_be_hidden(window: QWidget, qtbot: QtBot) -> None:
    bar = ProblemBar(window)
    bar.show_problem(NO_BUCKET)
    assert not bar.act_button.isVisible()

    qtbot.mouseClick(bar.details_button, LEFT)
    dialog = window.findChild(ProblemDialog)
    assert dialog is not None
    assert dialog.panel.title.text() == "“invoices” could not be read"
    dialog.close()
    with qtbot.waitSignal(bar.dismissed):
        qtbot.mouseClick(bar.close_button, LEFT)
    assert bar.isHidden()


def test_details_that_wrap_are_seen_whole(window: QWidget, qtbot: QtBot) -> None:
    detail = "The server's own words, which are long enough to need some more lines than one. " * 3
    dialog = ProblemDialog.tell(window, Problem(Kind.LOCAL, "StartDemoStore", detail=detail))
    qtbot.waitExposed(dialog)

    qtbot.mouseClick(dialog.panel.disclosure.button, LEFT)

    view = dialog.panel.details.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)
    assert view.height() > 4 * view.fontMetrics().lineSpacing()
