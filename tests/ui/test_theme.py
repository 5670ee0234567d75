from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import cosbrowser
from cosbrowser.settings import Appearance
from cosbrowser.ui import icons
from cosbrowser.ui.dialogs.parts import label, make_primary
from cosbrowser.ui.icons import pixmap, set_icon
from cosbrowser.ui.resources import resource
from cosbrowser.ui.theme import Theme, high_contrast, interface_font, tokens
from cosbrowser.ui.tokens import DARK, LIGHT, Tokens

THEMES = {"light": LIGHT, "dark": DARK, "light-strong": high_contrast(LIGHT), "dark-strong": high_contrast(DARK)}


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, Appearance.LIGHT)
    made.apply()
    yield made
    made.choose(Appearance.LIGHT)
    made.deleteLater()


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(a: str, b: str) -> float:
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("t", THEMES.values(), ids=THEMES)
def test_text_has_a_contrast_of_four_and_a_half_on_each_of_its_grounds(t: Tokens) -> None:
    pairs = [(t.text, ground) for ground in (t.background, t.side, t.raised, t.hover, t.selection, t.selection_away)]
    pairs += [(t.quiet, ground) for ground in (t.background, t.side, t.raised, t.hover)]
    pairs += [(colour, t.background) for colour in (t.accent, t.good, t.caution, t.bad)]
    pairs += [(t.on_button, t.button), (t.on_button, t.button_hover)]

    low = {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5}

    assert not low


@pytest.mark.parametrize("t", [high_contrast(LIGHT), high_contrast(DARK)], ids=["light", "dark"])
def test_high_contrast_has_seven_to_one_for_text_and_lines_that_are_seen(t: Tokens) -> None:
    text = [
        (one, ground) for one in (t.text, t.quiet) for ground in (t.background, t.side, t.raised, t.hover, t.selection)
    ]
    lines = [(line, t.background) for line in (t.line, t.strong_line, t.accent, t.disabled)]

    assert {pair: contrast(*pair) for pair in text if contrast(*pair) < 7} == {}
    assert {pair: contrast(*pair) for pair in lines if contrast(*pair) < 4.5} == {}
    assert contrast(t.on_button, t.button) >= 4.5


def test_choosing_high_contrast_shows_it_light_or_dark_as_the_system(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: Qt.ColorScheme.Light)
    theme.choose(Appearance.HIGH_CONTRAST)
    light = tokens()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: Qt.ColorScheme.Dark)
    theme.apply()

    assert light == high_contrast(LIGHT)
    assert tokens() == high_contrast(DARK)


def _most_seen(image: QImage) -> list[str]:
    """Colours of a picture, the most frequent first."""
    found = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    return [colour for colour, _ in found.most_common()]


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
@pytest.mark.parametrize(
    "make",
    [
        lambda: label("Quiet words, many of them", "quiet"),
        lambda: label("Something is wrong here", "bad"),
        lambda: label("Take care of this", "caution"),
        lambda: QPushButton("Press this button"),
        lambda: make_primary(QPushButton("Press this button")),
        lambda: QCheckBox("Tick this box"),
    ],
    ids=["quiet", "bad", "caution", "button", "primary", "box"],
)
def test_painted_text_has_the_contrast_of_its_tokens(
    theme: Theme, qtbot: QtBot, appearance: Appearance, make: Callable[[], QWidget]
) -> None:
    theme.choose(appearance)
    window = QDialog()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    shown = make()
    column.addWidget(shown)
    with qtbot.waitExposed(window):
        window.show()
    window.setFocus()
    # Without the frame, whose line is no text.
    image = window.grab(shown.geometry().adjusted(4, 4, -4, -4)).toImage()
    ground = _most_seen(image)[0]
    best = max(contrast(colour, ground) for colour in _most_seen(image))

    assert best >= 4.5


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
@pytest.mark.parametrize("make", [QPushButton, QLineEdit, QCheckBox, QToolButton, QComboBox, QRadioButton])
def test_the_focus_is_seen(theme: Theme, qtbot: QtBot, appearance: Appearance, make: Callable[[], QWidget]) -> None:
    theme.choose(appearance)
    window = QDialog()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other, shown = QLineEdit(), make()
    column.addWidget(other)
    column.addWidget(shown)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    without = shown.grab().toImage()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    ring = [colour for colour in _most_seen(shown.grab().toImage()) if colour not in _most_seen(without)]

    assert tokens().accent in ring
    assert contrast(tokens().accent, tokens().background) >= 3


def test_choosing_dark_changes_palette_tokens_and_icons_of_actions(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = QAction("Upload", owner)
    set_icon(action, "upload")
    before = action.icon().pixmap(QSize(18, 18)).toImage()

    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    icons.recolour(owner)

    assert tokens() == DARK
    assert QApplication.palette().base().color().name() == DARK.background
    assert DARK.accent in QApplication.instance().styleSheet()
    assert action.icon().pixmap(QSize(18, 18)).toImage() != before


def test_a_system_that_turns_dark_is_followed_and_a_choice_is_not_overruled(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QApplication.styleHints()
    theme.choose(Appearance.SYSTEM)
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: Qt.ColorScheme.Dark)

    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    followed = tokens()
    theme.choose(Appearance.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert followed == DARK
    assert tokens() == LIGHT


def test_the_interface_font_is_thirteen_pixels_or_the_larger_text_the_person_chose(qapp: QApplication) -> None:
    small, large = qapp.font(), qapp.font()
    small.setPixelSize(11)
    large.setPixelSize(19)

    assert interface_font(small).pixelSize() == 13
    assert interface_font(large).pixelSize() == 19


@pytest.mark.parametrize("name", sorted(icons._NAMES))
def test_each_name_has_its_picture(name: str, theme: Theme) -> None:
    image = pixmap(name).toImage()

    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        pixmap("no-such-picture")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_pictures_have_the_pixels_of_their_screen_and_the_colour_of_their_role(ratio: float, theme: Theme) -> None:
    made = pixmap("folder", "bad", 18, ratio)
    image = made.toImage()
    solid = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
             if image.pixelColor(x, y).alpha() > 200]  # fmt: skip

    assert made.width() == round(18 * ratio)
    assert made.deviceIndependentSize().toSize() == QSize(18, 18)
    assert solid
    assert all(abs(QColor(c).red() - QColor(LIGHT.bad).red()) < 12 for c in solid)


def test_a_disabled_action_has_a_quieter_picture(theme: Theme, qtbot: QtBot) -> None:
    made = icons.icon("upload")

    assert made.pixmap(QSize(18, 18), QIcon.Mode.Disabled).toImage() != made.pixmap(QSize(18, 18)).toImage()


def test_the_family_travels_with_its_licence() -> None:
    assert "MIT License" in (resource("icons") / "LICENSE").read_text()


def test_no_picture_travels_that_nothing_shows() -> None:
    sources = "".join(path.read_text() for path in Path(cosbrowser.__file__).parent.rglob("*.py"))
    pictures = {path.stem for path in resource("icons").glob("*.svg")}

    assert {name for name in pictures if f'"{name}"' not in sources and name != "cosbrowser"} == set()
