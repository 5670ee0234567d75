from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.settings import INSPECTOR_SHOWN, PLACES_SHOWN, Settings
from cosbrowser.ui.panes import Panes


class Part(QWidget):
    """A part of the window that needs so much width."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width
        self.setMinimumWidth(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width, 100)


@pytest.fixture
def parts() -> tuple[Part, Part, Part]:
    return Part(160), Part(560), Part(220)


@pytest.fixture
def panes(qtbot: QtBot, settings: Settings, parts: tuple[Part, Part, Part]) -> Panes:
    made = Panes(*parts, settings)
    qtbot.addWidget(made)
    made.resize(1280, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def seen(parts: tuple[Part, Part, Part]) -> str:
    return "".join(letter for letter, part in zip("pci", parts, strict=True) if part.isVisible())


def test_the_inspector_folds_first_then_the_places_and_both_come_back(
    panes: Panes, parts: tuple[Part, Part, Part]
) -> None:
    found: list[str] = []
    for width in (1280, 1041, 1000, 721, 700, 900, 1280):
        panes.resize(width, 600)
        found.append(seen(parts))

    assert found == ["pci", "pci", "pc", "pc", "c", "pc", "pci"]


def test_an_inspector_that_is_asked_for_takes_the_room_of_the_places(
    panes: Panes, parts: tuple[Part, Part, Part]
) -> None:
    panes.resize(900, 600)
    told: list[bool] = []
    panes.places_shown.connect(told.append)

    panes.want_inspector(True)
    first = seen(parts)
    panes.resize(890, 600)
    still = seen(parts)
    panes.want_places(True)

    assert (first, still, seen(parts)) == ("ci", "ci", "pc")
    assert told[0] is False
    assert told[-1] is True


def test_an_inspector_that_is_asked_for_leaves_the_places_while_both_fit(
    panes: Panes, parts: tuple[Part, Part, Part]
) -> None:
    panes.resize(950, 600)
    found = [seen(parts)]
    for wanted in (True, False, True):
        panes.want_inspector(wanted)
        found.append(seen(parts))

    assert found == ["pc", "pci", "pc", "pci"]


def test_what_is_not_wanted_stays_away_in_the_next_run_too(
    qtbot: QtBot, panes: Panes, settings: Settings, parts: tuple[Part, Part, Part]
) -> None:
    panes.want_inspector(False)
    panes.resize(1600, 600)
    panes.want_places(False)
    others = (Part(160), Part(560), Part(220))
    again = Panes(*others, settings)
    qtbot.addWidget(again)
    again.resize(1280, 600)
    with qtbot.waitExposed(again):
        again.show()

    assert seen(parts) == "c"
    assert seen(others) == "c"
    assert (settings.get(INSPECTOR_SHOWN), settings.get(PLACES_SHOWN)) == (False, False)


def test_before_the_first_connection_there_are_no_sides(panes: Panes, parts: tuple[Part, Part, Part]) -> None:
    panes.have_sides(False)
    alone = seen(parts)
    panes.have_sides(True)

    assert (alone, seen(parts)) == ("c", "pci")


def test_widths_are_remembered(qtbot: QtBot, panes: Panes, settings: Settings) -> None:
    panes._splitter.setSizes([300, 700, 280])
    wanted = panes._splitter.sizes()
    panes.save()
    again = Panes(Part(160), Part(560), Part(220), settings)
    qtbot.addWidget(again)
    again.resize(1280, 600)
    with qtbot.waitExposed(again):
        again.show()

    assert again._splitter.sizes() == wanted
