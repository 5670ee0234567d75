"""Colours, font and style sheet: one set of tokens for light and one for dark, followed at run time.

The values are few and come from IBM's Carbon colours. Everything that paints asks `tokens()` while it paints,
so a change of the system's colour scheme needs no more than a repaint.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cosbrowser.settings import Appearance
from cosbrowser.ui.style_sheet import style_sheet
from cosbrowser.ui.tokens import DARK, LIGHT, Tokens, high_contrast

FONT_PIXELS = 13
ROW_HEIGHT = 32
TREE_ROW_HEIGHT = 28
ICON_SIZE = 18

# What a desktop without a font of its own may still have, best first. "Sans Serif" is Qt's word for "none chosen".
_FAMILIES = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "Liberation Sans")
_NO_CHOICE = frozenset({"Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans", ""})


def tokens() -> Tokens:
    """The tokens on screen now. Call on the GUI thread."""
    palette = QGuiApplication.palette()
    found = _BY_COLOURS.get(_signature(palette))
    if found is None:  # no theme was applied: a widget on its own, or somebody else's palette
        return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT
    return found


class Theme(QObject):
    """Applies the tokens to the application and follows the system; owned by who starts the application.

    It has the palette from the start, and the style sheet from the first `apply`: a widget is styled anew, with all
    in it, each time that it gets a parent, which is half the time of making a window (190 of 370 ms).
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        app.setStyle("Fusion")
        app.setFont(interface_font(app.font()))
        hints = app.styleHints()
        accessibility = hints.accessibility()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        accessibility.contrastPreferenceChanged.connect(self._on_system_changed)
        app.setPalette(palette(self._wanted()))

    @property
    def appearance(self) -> Appearance:
        """What was chosen; the tokens on screen may come from the system's choice."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Show these colours from now on."""
        self._appearance = appearance
        self.apply()

    def apply(self) -> None:
        """Give the application palette and style sheet of the tokens that fit now."""
        wanted, shown = self._wanted(), tokens()
        if self._app.styleSheet() and wanted == shown:
            return
        self._app.setPalette(palette(wanted))
        self._app.setStyleSheet(style_sheet(wanted))
        if wanted != shown:
            self.changed.emit()

    def _wanted(self) -> Tokens:
        hints = self._app.styleHints()
        by_system = self._appearance in (Appearance.SYSTEM, Appearance.HIGH_CONTRAST)
        dark = self._appearance is Appearance.DARK or (by_system and hints.colorScheme() is Qt.ColorScheme.Dark)
        # PySide6 6.11 deletes the hints object when the temporary that gave it goes; hence the two names.
        accessibility = hints.accessibility()
        asked = accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        strong = asked or self._appearance is Appearance.HIGH_CONTRAST
        chosen = DARK if dark else LIGHT
        return high_contrast(chosen) if strong else chosen

    @Slot()
    def _on_system_changed(self) -> None:
        self.apply()


def interface_font(system: QFont) -> QFont:
    """The system's font at 13 px, or larger when the person asked the system for larger text."""
    font = QFont(system)
    if system.family() in _NO_CHOICE:
        there = set(QFontDatabase.families())
        best = next((family for family in _FAMILIES if family in there), system.family())
        font.setFamilies([best, system.family()])
    font.setPixelSize(max(FONT_PIXELS, QFontInfo(system).pixelSize()))
    return font


def scaled_font(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """`base` moved by as many pixels as `pixels` differs from 13: titles and captions follow large text."""
    font = QFont(base)
    font.setPixelSize(QFontInfo(base).pixelSize() + pixels - FONT_PIXELS)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def palette(t: Tokens) -> QPalette:
    """The palette that Fusion, item views and text editors paint with."""
    role = QPalette.ColorRole
    made = QPalette()
    for colour_role, value in (
        (role.Window, t.background),
        (role.WindowText, t.text),
        (role.Base, t.background),
        (role.AlternateBase, t.side),
        (role.Text, t.text),
        (role.PlaceholderText, t.quiet),
        (role.Button, t.background),
        (role.ButtonText, t.text),
        (role.BrightText, t.bad),
        (role.ToolTipBase, t.raised),
        (role.ToolTipText, t.text),
        (role.Highlight, t.selection),
        (role.HighlightedText, t.text),
        (role.Accent, t.accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Light, t.background),
        (role.Midlight, t.hover),
        (role.Mid, t.line),
        (role.Dark, t.strong_line),
        (role.Shadow, t.line),
    ):
        made.setColor(colour_role, QColor(value))
    for colour_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(t.disabled))
    return made


def _signature(of: QPalette) -> tuple[str, str, str]:
    role = QPalette.ColorRole
    return (of.color(role.Base).name(), of.color(role.PlaceholderText).name(), of.color(role.Mid).name())


_BY_COLOURS = {_signature(palette(t)): t for t in (LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK))}
