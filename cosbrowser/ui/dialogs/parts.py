"""Small pieces that dialogs and pages share: plain labels, a part that unfolds, a row of buttons, a field's remark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.theme import scaled_font

SpinBox = TypeVar("SpinBox", bound=QAbstractSpinBox)

MARGIN = 24  # of dialogs
GAP = 8
_WINDOW_FRAME = 48  # pixels of the window around a dialog, at most
_PRESSED_BY_ENTER = (QPushButton, QToolButton)


def label(text: str = "", role: str = "", *, wrap: bool = True) -> QLabel:
    """A label that never reads its text as markup. `role` is one of the style sheet's."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("role", role)
    return made


def heading(text: str = "", pixels: int = 14) -> QLabel:
    """A label for a title: semi-bold, plain text, wrapped."""
    made = label(text)
    made.setFont(scaled_font(made.font(), pixels, bold=True))
    return made


def shrink(box: QComboBox, characters: int) -> None:
    """Let a box be so narrow, whatever is the longest of its choices; where there is room it is wider."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(characters)


def come_before(after: Sequence[QWidget], made: Sequence[QWidget]) -> None:
    """Have Tab lead to widgets that were made later, in this order, before those `after`, which are the last of all.

    Not by walking the chain of focus: what it gives of a dialog that is being made crashed in the collector.
    """
    for first, second in pairwise((*made, *after) if made else ()):
        QWidget.setTabOrder(first, second)


def set_role(widget: QWidget, role: str) -> None:
    """Give a label its colour by meaning after it was shown. It loses a font of its own."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_wrong(widget: QWidget, wrong: bool) -> None:
    """Mark a field as wrong, or not."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def make_primary(button: QPushButton) -> QPushButton:
    """Make a button the one of its view, which Enter presses unless another one has the focus."""
    button.setProperty("primary", True)
    button.setDefault(True)
    return button


def link(text: str = "") -> QPushButton:
    """A button that looks like a link, flush with the text above it."""
    made = QPushButton(text)
    made.setProperty("link", True)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def on_pressed(act: Callable[[], object]) -> Callable[[], None]:
    """A slot for `clicked` and `triggered` that leaves out what they say (checked or not)."""

    def slot() -> None:
        act()

    return slot


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what has just appeared."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def line(parent: QWidget | None = None) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setProperty("line", True)
    return made


class FittingDialog(QDialog):
    """A dialog that is as high as its content, also after that has grown or shrunk, while the screen has room."""

    def __init__(self, parent: QWidget | None, width: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(width, self.screen().availableGeometry().width() - _WINDOW_FRAME // 2))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit)  # when all layouts inside have taken note
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Qt's own choice would be the default one, mostly another."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        button = self.focusWidget()
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, _PRESSED_BY_ENTER):
            button.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        screen = self.screen().availableGeometry()
        # A layout does not widen a dialog that has a minimum width of its own, so long words would be cut off.
        width = min(max(self.width(), layout.totalMinimumSize().width()), screen.width() - _WINDOW_FRAME // 2)
        by_width = layout.totalHeightForWidth(width)
        wanted = by_width if by_width >= 0 else layout.totalSizeHint().height()
        self.resize(width, min(wanted, screen.height() - _WINDOW_FRAME))
        below = self.frameGeometry().bottom() - screen.bottom()
        if below > 0:
            self.move(self.x(), max(screen.top(), self.y() - below))


class Disclosure(QWidget):
    """A button with a caret that unfolds what is below it."""

    unfolded = Signal(bool)

    def __init__(self, text: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setText(text)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self._content = content
        self._shown = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self.button_row = QHBoxLayout()
        self.button.setStyleSheet("QToolButton { padding: 4px 0; }")  # the caret is aligned with what is above
        self.button_row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self.button_row)
        layout.addWidget(content)
        self.button.clicked.connect(self._on_clicked)
        self.unfold(False)

    @property
    def is_unfolded(self) -> bool:
        """Whether the content shows."""
        return self._shown

    def unfold(self, shown: bool = True) -> None:
        """Show the content, or hide it."""
        self._shown = shown
        set_icon(self.button, "caret-down" if shown else "caret-right", "quiet")
        self.button.setAccessibleDescription(self.tr("unfolded") if shown else self.tr("folded"))
        self._content.setVisible(shown)
        self.unfolded.emit(shown)

    @Slot()
    def _on_clicked(self) -> None:
        self.unfold(not self._shown)


def button_row(*, primary: QPushButton, others: tuple[QPushButton, ...] = ()) -> QDialogButtonBox:
    """The buttons of a dialog in the platform's order; `primary` is the one that Enter presses."""
    box = QDialogButtonBox()
    box.addButton(make_primary(primary), QDialogButtonBox.ButtonRole.AcceptRole)
    for button in others:
        button.setAutoDefault(False)
        box.addButton(button, QDialogButtonBox.ButtonRole.RejectRole)
    return box


def indented(box: SpinBox) -> SpinBox:
    """A field with arrows whose text begins where that of other fields does; a style sheet cannot say so."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    return box
