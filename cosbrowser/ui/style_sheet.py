"""The one style sheet, made from the tokens: what Fusion's palette cannot say.

Widgets ask for a variant by a dynamic property, set before they are shown: `primary` and `danger` on buttons,
`role` on labels (`title`, `heading`, `caption`, `quiet`, `bad`, `caution`, `good`), `surface` on panels
(`side`, `raised`), `flat` on line edits that sit in a panel of their own, `bare` on texts that fill one.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from cosbrowser.ui.resources import resource
from cosbrowser.ui.tokens import Tokens

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog { background: $background; }
QWidget[surface="side"] { background: $side; }
QWidget[surface="raised"] { background: $raised; }
QFrame[overlay="true"] { background: $raised; border: 1px solid $strong_line; border-radius: 10px; }
QFrame[overlay="true"] QListView { background: $raised; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="caption"], QLabel[role="quiet"] { color: $quiet; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="caution"] { color: $caution; }
QLabel[role="good"] { color: $good; }
QLabel:disabled { color: $disabled; }

QMenuBar { background: $side; border: none; border-bottom: 1px solid $line; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::icon { padding-left: 9px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::right-arrow { image: url("$caret_right"); width: 12px; height: 12px; margin-right: 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::indicator:non-exclusive:checked, QMenu::indicator:exclusive:checked { image: url("$tick"); }

QPushButton {
    background: $background; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 6px 15px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { color: $disabled; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 14px; }
QPushButton[primary="true"] {
    background: $button; color: $on_button; border: 1px solid $button; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $button_hover; border-color: $button_hover; }
QPushButton[primary="true"]:pressed { background: $button_hover; }
QPushButton[primary="true"]:disabled { background: $pressed; border-color: $pressed; color: $disabled; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[danger="true"] { color: $bad; }
QPushButton[danger="true"]:disabled { color: $disabled; }
QPushButton::menu-indicator { image: url("$caret_down_white"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:disabled { background: transparent; color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[primary="true"] {
    background: $button; color: $on_button; border: 2px solid $button; font-weight: 600; padding: 4px 12px 4px 10px;
}
QToolButton[primary="true"]:hover, QToolButton[primary="true"]:pressed, QToolButton[primary="true"]:open {
    background: $button_hover; border-color: $button_hover;
}
QToolButton[primary="true"]:focus { border-color: $text; }
QToolButton[primary="true"]:disabled { background: $pressed; border-color: $pressed; color: $disabled; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $background; color: $text; border: 1px solid $field_line; border-radius: 6px;
    padding: 5px 8px; min-height: 18px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
    border-color: $strong_line;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $side; color: $disabled; border-color: $line;
}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $side; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
    border: 2px solid $bad; padding: 4px 7px;
}
QPlainTextEdit[bare="true"], QTextEdit[bare="true"],
QPlainTextEdit[bare="true"]:focus, QTextEdit[bare="true"]:focus {
    background: $background; border: none; border-radius: 0; padding: 8px 10px;
}
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit QToolButton { border: none; padding: 0; margin: 0; background: transparent; }
QComboBox::drop-down, QDateTimeEdit::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 22px;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QAbstractSpinBox::down-arrow {
    image: url("$caret_down"); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url("$caret_up"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $line; padding: 4px; selection-background-color: $selection;
    selection-color: $text;
}

QCheckBox, QRadioButton { spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
    width: 14px; height: 14px; border: 1px solid $strong_line; background: $background;
}
QCheckBox[wrapped="true"]::indicator { subcontrol-position: top left; margin-top: 2px; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
    background: $button; border-color: $button; image: url("$tick_white");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $button; border-color: $button; image: url("$dash_white");
}
QRadioButton::indicator:checked { background: $button; border-color: $button; image: url("$dot_white"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $side; }
QCheckBox::indicator:checked:disabled { border-color: $strong_line; background: $strong_line; }

QAbstractItemView { background: $background; border: none; }
QTreeView[surface="side"], QListView[surface="side"] { background: $side; }
QTreeWidget[boxed="true"] { border: 1px solid $line; border-radius: 6px; padding: 4px; }
QTreeWidget[boxed="true"]::item { height: 28px; border: none; }
QTreeWidget[boxed="true"]::item:selected { background: $selection; color: $text; }
QTableView { gridline-color: transparent; }
QTableView[cells="true"]::item { padding: 0 10px; }
QTableView[cells="true"]::item:selected { background: $selection; color: $text; }
QHeaderView { background: $background; border: none; }
QHeaderView::section {
    background: $background; color: $quiet; border: none; border-bottom: 1px solid $line; padding: 0 8px;
}
QHeaderView::section:hover { background: $hover; color: $text; }
QHeaderView::section:pressed { background: $pressed; }
QHeaderView::up-arrow { image: none; width: 0; }
QHeaderView::down-arrow { image: none; width: 0; }
QTableCornerButton::section { background: $background; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent; padding: 8px 12px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $hover; }
QTabBar::tab:disabled { color: $disabled; }

QTabBar[pages="true"]::tab {
    border: none; border-right: 1px solid $line; border-bottom: 1px solid $line; padding: 6px 4px 6px 12px;
    min-width: 96px; max-width: 220px;
}
QTabBar[pages="true"]::tab:hover { background: $hover; }
QTabBar[pages="true"]::tab:selected {
    background: $background; border-bottom: 1px solid $background; border-top: 2px solid $accent; padding-top: 4px;
}
QTabBar QToolButton { background: $side; border: none; border-radius: 0; }
QToolButton[small="true"] {
    background: transparent; border: none; border-radius: 4px; padding: 2px; margin-right: 4px;
}
QToolButton[small="true"]:hover { background: $pressed; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $strong_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[state="good"]::chunk { background: $good; }
QProgressBar[state="caution"]::chunk { background: $caution; }
QProgressBar[state="bad"]::chunk { background: $bad; }

QStatusBar { background: $side; color: $text; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QGroupBox { border: none; border-top: 1px solid $line; margin-top: 20px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0; font-weight: 600; }
QFrame[line="true"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[notice="true"] { background: $side; border: none; border-bottom: 1px solid $line; }
QToolButton[link="true"] { color: $accent; border: none; padding: 0 4px; }
QToolButton[link="true"]:hover { text-decoration: underline; background: transparent; }
QToolButton[link="true"]:focus { border: 2px solid $accent; }
QPushButton[link="true"] {
    color: $accent; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 2px 0;
    min-width: 0; min-height: 0; text-align: left; font-weight: 400;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-bottom: 2px solid $accent; }
QPushButton[link="true"]:disabled { color: $disabled; }
QToolButton[step="true"] { color: $quiet; border-width: 1px; padding: 0 4px; }
QToolButton[here="true"] { color: $text; font-weight: 600; }
QToolButton[step="true"]:hover { color: $text; }
QFrame[banner="true"] { background: $side; border: 1px solid $line; border-radius: 6px; }
QCalendarWidget QToolButton { color: $text; }
""")


def style_sheet(t: Tokens) -> str:
    """The style sheet for these tokens."""
    marks = {
        name: (resource("icons") / "marks" / f"{name.replace('_', '-')}.svg").as_posix()
        for name in (
            "caret_right",
            "caret_down",
            "caret_up",
            "caret_down_white",
            "tick",
            "tick_white",
            "dash_white",
            "dot_white",
        )
    }
    dark = t.background < "#8"
    return _SHEET.substitute(
        asdict(t),
        **marks,
        field_line=t.strong_line if t.line == t.strong_line else t.line,
        on_accent="#161616" if dark else "#ffffff",
        scroll="#4d4d4d" if dark else "#c6cad1",
    )
