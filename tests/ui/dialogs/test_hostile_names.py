"""Names that try to be markup, to turn the reading round or to draw over others stay what they are: text."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.engine.client import Engine
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog
from cosbrowser.ui.dialogs.problem import ProblemBar, ProblemDialog, ProblemPanel

HOSTILE = [
    "<img src='file:///etc/hostname.png'>",
    "<b>bold</b> &amp; <a href='http://example.invalid/'>link</a>",
    "\u202egpj.exe",
    "a\nb\tc\x00d",
    "e" + "\u0301" * 40,
    "R&D & {0} {name} %1 %n",
    "x" * 1024,
]


def look_at(widget: QWidget) -> None:
    """No label reads markup, and no control character or turned text reaches the screen."""
    for label in widget.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        assert is_harmless(label.text())
    for button in widget.findChildren(QAbstractButton):
        assert is_harmless(button.text())
    assert is_harmless(widget.windowTitle())


def is_harmless(text: str) -> bool:
    """Whether all of it can be seen, line by line; what could not be seen stands there as ‹U+202E›."""
    return all(shown(line) == line for line in re.sub("‹U\\+[0-9A-F]+›", "", text).split("\n"))


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_problem_shows_a_hostile_name_as_text(window: QWidget, qtbot: QtBot, name: str) -> None:
    problem = Problem(Kind.NOT_FOUND, "GetObject", name, name, name, 404, name, name, name, path=name, detail=name)
    panel, bar = ProblemPanel(window), ProblemBar(window)
    panel.show_problem(problem, {Remedy.RETRY: lambda: None})
    bar.show_problem(problem)
    dialog = ProblemDialog.tell(window, problem)
    dialog.panel.disclosure.unfold()
    qtbot.waitExposed(dialog)

    for widget in (panel, bar, dialog):
        look_at(widget)
    assert dialog.width() < 700


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_dialogs_show_a_hostile_name_as_text(window: QWidget, qtbot: QtBot, engine: Engine, name: str) -> None:
    place = Location("c", name, f"{name}/")
    entries = tuple(ObjectEntry(f"{name}/{name}{number}", 1, datetime.now(UTC), "e") for number in range(3))
    folder = NewFolderDialog.ask(window, engine, place, lambda _: False)
    folder.name.setText(name)
    dialogs: list[QDialog] = [
        folder,
        DeleteDialog.ask(window, engine, Selection(place, entries[:1])),
        DeleteDialog.ask(window, engine, Selection(place, entries)),
    ]

    for dialog in dialogs:
        qtbot.waitExposed(dialog)
        look_at(dialog)
        assert dialog.width() < 700
