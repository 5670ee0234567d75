"""What stands where the content would be while there is none: an icon, a sentence and the next step, or a spinner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from cosbrowser.ui.icons import IconLabel, Role
from cosbrowser.ui.theme import scaled_font, tokens

SPINNER_AFTER_MS = 150  # what answers sooner needs no spinner
_TURN_MS = 900
_FRAME_MS = 33
_TEXT_WIDTH = 440


@dataclass(frozen=True, slots=True)
class NextStep:
    """A button of the page."""

    text: str
    act: Callable[[], object]
    primary: bool = False


class Spinner(QWidget):
    """A turning arc, seen only after 150 ms; it stands still when the system asks for no animation."""

    def __init__(self, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))
        self._angle = 0
        self._seen = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seen = False
        self._timer.start(SPINNER_AFTER_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._seen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(2.0, self.width() / 12)
        box = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        painter.setPen(QPen(QColor(tokens().track), thick))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(tokens().accent), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, -self._angle * 16, 80 * 16)
        painter.end()

    def _on_tick(self) -> None:
        if not self._seen:
            self._seen = True
            still = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0
            self._timer.stop() if still else self._timer.start(_FRAME_MS)
        self._angle = (self._angle + 360 * _FRAME_MS // _TURN_MS) % 360
        self.update()


class StatePage(QWidget):
    """One state at a time, in the middle of the room that the content leaves."""

    def __init__(self, parent: QWidget | None = None, *, text_width: int = _TEXT_WIDTH) -> None:
        super().__init__(parent)
        self._icon = IconLabel("cloud", "quiet", 40)
        self._spinner = Spinner(32)
        self._title = _label("heading", text_width)
        self._title.setFont(scaled_font(self.font(), 15, bold=True))
        self._sentence = _label("quiet", text_width)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        for widget in (self._icon, self._spinner):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def show_state(
        self, icon: str, title: str, sentence: str = "", steps: Sequence[NextStep] = (), *, role: Role = "quiet"
    ) -> None:
        """Show an icon, a title, a sentence and buttons."""
        self._icon.show_icon(icon, role)
        self._set(icon=True, title=title, sentence=sentence)
        for step in steps:
            button = QPushButton(step.text)
            button.setProperty("primary", step.primary)
            button.clicked.connect(partial(_press, step))
            self._buttons.addWidget(button)

    def show_loading(self, what: str) -> None:
        """Show a spinner, after the time in which most answers come; `what` is said to a screen reader only."""
        self._set(icon=False, title="", sentence=what)

    def show_waiting(self, what: str) -> None:
        """Show a spinner with the words for what takes a while."""
        self._set(icon=False, title="", sentence=what)
        self._sentence.show()

    def _set(self, *, icon: bool, title: str, sentence: str) -> None:
        self._icon.setVisible(icon)
        self._spinner.setVisible(not icon)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence) and icon)
        self.setAccessibleName(title or sentence)
        self.setAccessibleDescription(sentence if title else "")
        while (taken := self._buttons.takeAt(0)) is not None:
            widget = taken.widget()
            if widget:
                widget.hide()
                widget.deleteLater()


def _press(step: NextStep, _checked: bool = False) -> None:
    step.act()


def _label(role: str, width: int) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setFixedWidth(width)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
    return label
