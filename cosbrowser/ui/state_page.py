"""What stands where the content would be: empty, loading, failed. An icon, a sentence, the next step."""

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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("cloud", "quiet", 40)
        self._spinner = Spinner(32)
        self._title = _label("heading")
        self._title.setFont(scaled_font(self.font(), 15, bold=True))
        self._sentence = _label("quiet")
        self._details = _label("caption")
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._show_details = QPushButton(self.tr("Details"))
        self._show_details.setCheckable(True)
        self._show_details.toggled.connect(self._details.setVisible)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)

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
        column.addSpacing(8)
        column.addWidget(self._details, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_state(
        self, icon: str, title: str, sentence: str = "", steps: Sequence[NextStep] = (), *, role: Role = "quiet",
        details: Sequence[tuple[str, str]] = (),
    ) -> None:  # fmt: skip
        """Show an icon, a title, a sentence and buttons; `details` stay folded behind a button of their own."""
        self._icon.show_icon(icon, role)
        self._set(icon=True, title=title, sentence=sentence)
        self._details.setText("\n".join(f"{label}: {value}" for label, value in details))
        self._details.hide()
        self._clear_buttons()
        self._buttons.addStretch(1)
        for step in steps:
            button = QPushButton(step.text)
            button.setProperty("primary", step.primary)
            button.clicked.connect(partial(_press, step))
            self._buttons.addWidget(button)
        if details:
            self._show_details.setChecked(False)
            self._buttons.addWidget(self._show_details)
        self._show_details.setVisible(bool(details))
        self._buttons.addStretch(1)

    def show_loading(self, title: str) -> None:
        """Show a spinner, after the time in which most answers come."""
        self._set(icon=False, title="", sentence=title)
        self._details.hide()
        self._clear_buttons()

    def _set(self, *, icon: bool, title: str, sentence: str) -> None:
        self._icon.setVisible(icon)
        self._spinner.setVisible(not icon)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence) and icon)
        self.setAccessibleName(title or sentence)
        self.setAccessibleDescription(sentence if title else "")

    def _clear_buttons(self) -> None:
        while (taken := self._buttons.takeAt(0)) is not None:
            widget = taken.widget()
            if isinstance(widget, QPushButton):
                widget.hide()
                if widget is not self._show_details:
                    widget.deleteLater()


def _press(step: NextStep, _checked: bool = False) -> None:
    step.act()


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setFixedWidth(_TEXT_WIDTH)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
    return label
