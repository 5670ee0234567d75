"""Labels and values, one below the other, each value to be read in full and copied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cosbrowser.cos.names import shown
from cosbrowser.models.text import tooltip
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.theme import tokens

_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Field:
    """A label of ours and a value from outside. A `long` value has lines of its own below its label."""

    label: str
    value: str
    long: bool = False


class FieldList(QWidget):
    """The fields; a new list takes the place of the old one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[Field, ...] = ()

    @property
    def has_fields(self) -> bool:
        """Whether any is shown."""
        return bool(self._shown)

    def show_fields(self, fields: Iterable[Field]) -> None:
        """Show those that have a value."""
        wanted = tuple(field for field in fields if field.value)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.setVisible(bool(wanted))
        while (taken := self._grid.takeAt(0)) is not None:
            old = taken.widget()
            if old:
                old.hide()
                old.deleteLater()
        for row, field in enumerate(wanted):
            label = QLabel(field.label)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "quiet")
            label.setWordWrap(True)  # or a long one would push its value out of a narrow panel
            value = Value(field, align_right=not field.long)
            if field.long:
                both = QWidget()
                column = QVBoxLayout(both)
                column.setContentsMargins(0, 0, 0, 0)
                column.setSpacing(2)
                column.addWidget(label)
                column.addWidget(value)
                self._grid.addWidget(both, row, 0, 1, 2)
            else:
                self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(value, row, 1)


class Value(QLabel):
    """A value that wraps anywhere, since keys have no spaces. Click or Tab to it, and copy it."""

    def __init__(self, field: Field, *, align_right: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = field.value
        self._right = align_right
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(shown(field.value))
        self.setAccessibleName(f"{field.label}: {self.text()}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(40)

    def copy(self) -> None:
        """Put the value as it is, not as it is shown, on the clipboard."""
        QGuiApplication.clipboard().setText(self._raw)

    def sizeHint(self) -> QSize:
        return QSize(min(240, self.fontMetrics().horizontalAdvance(self.text()) + 4), self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True  # of the policy QLabel would make False again with each text

    def heightForWidth(self, width: int, /) -> int:
        layout, count, _ = self._laid_out(width)
        return count * self.fontMetrics().lineSpacing() if layout.text() else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, _, cut = self._laid_out(self.width())
        painter = QPainter(self)
        t = tokens()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(QColor(t.selection))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 3, 3)
        painter.setPen(QColor(t.text))
        layout.draw(painter, QPointF(0, 0))
        if cut:
            self.setToolTip(tooltip(self.text()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Copy"))
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        set_icon(action, "copy")
        action.triggered.connect(self.copy)
        menu.popup(event.globalPos())

    def _laid_out(self, width: int) -> tuple[QTextLayout, int, bool]:
        """The text in lines of `width`; how many there are, and whether some of it was left out."""
        text, cut = self.text(), False
        while True:
            layout, count = self._lines(text, width)
            if count <= _MOST_LINES:
                return layout, count, cut
            keep = max(2, min(len(text) - 3, len(text) * _MOST_LINES // count - 2))
            text, cut = f"{self.text()[: keep // 2]}…{self.text()[-(keep // 2) :]}", True

    def _lines(self, text: str, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(text, self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        count, spacing = 0, self.fontMetrics().lineSpacing()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20, width))
            line.setPosition(QPointF(0, count * spacing))
            count += 1
        layout.endLayout()
        return layout, count
