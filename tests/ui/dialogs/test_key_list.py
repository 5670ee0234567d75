"""The list of what stayed: by name, each with its reason where there are several, and no more than can be read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.ui.dialogs.key_list import Stayed


def failed(key: str, kind: Kind = Kind.DENIED) -> Problem:
    return Problem(kind, "DeleteObject", "b", key)


def test_one_reason_is_not_repeated_and_several_are_told(qtbot: QtBot) -> None:
    stayed = Stayed("What stayed")
    qtbot.addWidget(stayed)

    stayed.show_problems([failed("b"), failed("a")])
    alone = stayed.lines
    stayed.show_problems([failed("b"), failed("a", Kind.NOT_FOUND)])

    assert alone == ["a", "b"]
    assert [line.partition(":")[0] for line in stayed.lines] == ["a", "b"]
    assert stayed.lines[0].partition(":")[2] != stayed.lines[1].partition(":")[2]
    assert not stayed.isHidden()
    stayed.clear()
    assert stayed.isHidden()


def test_of_a_hundred_thousand_a_thousand_are_told_and_the_others_counted(qtbot: QtBot) -> None:
    stayed = Stayed("What stayed")
    qtbot.addWidget(stayed)

    stayed.show_problems([failed(f"{n:06}") for n in range(100_000)])
    every = stayed.lines
    stayed.show_problems([failed("a")], 3)

    assert len(every) == 1001
    assert every[-1] == "and 99,000 more"
    assert stayed.lines == ["a", "and 2 more"]
