from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.toolbar import Toolbar

PLACE = Location("c", "halden-product-photos", "2026/")
CENTRE = 768  # of a window of 1280 with both sides


@pytest.fixture
def toolbar(qtbot: QtBot, actions: Actions) -> Toolbar:
    made = Toolbar(actions)
    qtbot.addWidget(made)
    made.resize(CENTRE, 52)
    with qtbot.waitExposed(made):
        made.show()
    made.filter.show_reading(Reading(PLACE, Phase.COMPLETE, 20_000, 0, 20_000, 20))
    return made


def show(toolbar: Toolbar, place: Location) -> None:
    toolbar.breadcrumb.show_location(place, "Demo store", "")
    QApplication.processEvents()


def steps(toolbar: Toolbar) -> list[str]:
    buttons = [button for button in toolbar.breadcrumb.findChildren(QToolButton) if button.isVisible()]
    return [button.text() for button in sorted(buttons, key=lambda button: button.x())]


def test_the_path_shows_all_its_steps_before_the_filter_takes_room(toolbar: Toolbar) -> None:
    show(toolbar, Location("c", "halden-product-photos"))
    narrow = steps(toolbar)
    toolbar.resize(CENTRE + 100, 52)
    show(toolbar, PLACE)

    assert narrow == ["Demo store", "halden-product-photos"]
    assert steps(toolbar) == ["Demo store", "halden-product-photos", "2026"]


def test_a_short_path_leaves_the_filter_its_modest_width(toolbar: Toolbar) -> None:
    show(toolbar, Location("c"))
    short = toolbar.filter.width()
    toolbar.resize(1600, 52)
    QApplication.processEvents()

    assert short == toolbar.filter.width() == 200
    assert toolbar.filter.placeholderText() == "Filter 20,000 objects"


def test_the_filter_of_a_long_path_opens_while_it_is_used(qtbot: QtBot, toolbar: Toolbar) -> None:
    show(toolbar, Location("c", "halden-product-photos", "2026/a long folder name/another long folder name/"))
    least = toolbar.filter.width(), toolbar.filter.placeholderText()

    toolbar.filter.setFocus()
    qtbot.waitUntil(lambda: toolbar.filter.width() == 200)
    QTest.keyClicks(toolbar.filter, "a")
    toolbar.breadcrumb._buttons[-1].setFocus()
    QApplication.processEvents()
    filtering = toolbar.filter.width()
    toolbar.filter.clear()

    assert least == (34, "")
    assert filtering == 200
    qtbot.waitUntil(lambda: toolbar.filter.width() == 34)


def test_the_row_needs_no_more_width_for_a_longer_path(toolbar: Toolbar) -> None:
    show(toolbar, Location("c"))
    before = toolbar.minimumSizeHint().width()

    show(toolbar, PLACE)

    assert toolbar.minimumSizeHint().width() == before


def test_both_sides_fit_beside_it_in_the_smallest_window_of_the_look(toolbar: Toolbar) -> None:
    both_sides = 160 + 220 + 2
    frame = 16

    assert toolbar.minimumSizeHint().width() <= 900 - frame - both_sides
    toolbar.resize(toolbar.minimumSizeHint().width(), 52)
    show(toolbar, PLACE)
    assert toolbar.upload.width() == toolbar.upload.height()
    assert toolbar.upload.geometry().right() < toolbar.width()
    toolbar.resize(CENTRE, 52)
    QApplication.processEvents()
    assert toolbar.upload.width() > 80
