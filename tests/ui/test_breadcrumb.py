from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.breadcrumb import Breadcrumb, steps_to

DEEP = Location("id", "invoices", "2026/march//week 9/")


@pytest.fixture
def crumbs(qtbot: QtBot) -> Breadcrumb:
    made = Breadcrumb()
    qtbot.addWidget(made)
    made.resize(900, 34)
    with qtbot.waitExposed(made):
        made.show()
    made.show_location(DEEP, "Production & test", "cos://Production/invoices/2026/march//week 9/")
    return made


def shown(crumbs: Breadcrumb) -> list[str]:
    buttons = [button for button in crumbs.findChildren(QToolButton) if button.isVisible()]
    return [button.text() for button in sorted(buttons, key=lambda button: button.x())]


def test_each_step_leads_to_its_place(qtbot: QtBot, crumbs: Breadcrumb) -> None:
    places = [step.location for step in steps_to(DEEP, "P")]
    buttons = sorted((b for b in crumbs.findChildren(QToolButton) if b.isVisible()), key=lambda b: b.x())
    chosen: list[Location] = []
    crumbs.chosen.connect(chosen.append)

    for button in buttons:
        button.click()

    assert shown(crumbs) == ["Production && test", "invoices", "2026", "march", "(no name)", "week 9"]
    assert chosen == places


def test_what_has_no_room_folds_into_a_menu(qtbot: QtBot, crumbs: Breadcrumb) -> None:
    crumbs.resize(330, 34)
    some = shown(crumbs)
    crumbs.resize(130, 34)
    least = shown(crumbs)
    menu = next(b for b in crumbs.findChildren(QToolButton) if b.text() == "…").menu()
    chosen: list[Location] = []
    crumbs.chosen.connect(chosen.append)
    menu.actions()[0].trigger()

    assert some[0] == "Production && test"
    assert some[1] == "…"
    assert some[-1] == "week 9"
    assert least == ["…", "week 9"]
    assert [action.text() for action in menu.actions()][:2] == ["Production && test", "invoices"]
    assert chosen == [Location("id")]
    for button in crumbs.findChildren(QToolButton):
        assert not button.isVisible() or button.geometry().right() <= crumbs.width()


def test_a_click_beside_the_steps_lets_one_type_the_path(qtbot: QtBot, crumbs: Breadcrumb) -> None:
    qtbot.mouseClick(crumbs, Qt.MouseButton.LeftButton, pos=crumbs.rect().center() + crumbs.rect().topRight() / 3)
    edit = crumbs.findChild(QLineEdit)
    selected = edit.selectedText()
    with qtbot.waitSignal(crumbs.typed) as typed:
        QTest.keyClicks(edit, "cos://P/b/")
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert selected == "cos://Production/invoices/2026/march//week 9/"
    assert typed.args == ["cos://P/b/"]


def test_a_refused_path_stays_and_says_why_and_escape_ends_it(qtbot: QtBot, crumbs: Breadcrumb) -> None:
    crumbs.type_path()
    edit = crumbs.findChild(QLineEdit)
    QTest.keyClicks(edit, "nowhere")

    crumbs.refuse("There is no connection “nowhere”.")
    stays = (edit.isVisible(), edit.text(), edit.accessibleDescription())
    qtbot.keyClick(edit, Qt.Key.Key_Escape)

    assert stays == (True, "nowhere", "There is no connection “nowhere”.")
    assert not crumbs.typing
