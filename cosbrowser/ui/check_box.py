"""A check box whose words take as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_LINES = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ENDLESS = 10_000


class WrappedCheckBox(QCheckBox):
    """Qt's own has one line, which a narrow panel cuts off in a language of long words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("wrapped", True)  # the style sheet puts the box beside the first line
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        one_line = super().sizeHint()
        room = width - (one_line.width() - self.fontMetrics().horizontalAdvance(self.text()))
        more = self._words_in(max(room, 1)).height() - self.fontMetrics().height()
        return one_line.height() + max(0, more)

    def sizeHint(self) -> QSize:
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        beside = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(beside + widest, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter, style = QPainter(self), self.style()
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        place = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        words = self._words_in(place.width())
        top = place.top() if words.height() > place.height() else place.top() + (place.height() - words.height()) // 2
        style.drawItemText(
            painter, QRect(place.left(), top, place.width(), words.height()), int(_LINES), self.palette(),
            self.isEnabled(), self.text(), QPalette.ColorRole.WindowText,
        )  # fmt: skip
        painter.end()

    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def _words_in(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, _ENDLESS), int(_LINES), self.text())
