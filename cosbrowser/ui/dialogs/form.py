"""Rows of a form: a label, a field, and what is to be said about its content while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QStyle, QWidget

from cosbrowser.ui.dialogs.parts import GAP, label, set_role, set_wrong
from cosbrowser.ui.icons import set_icon

LABEL_WIDTH = 136
_SCREEN_SHARE = 0.8  # of the screen's height, at most, for what scrolls


class Row:
    """One row of a `Form`; the remark below the field shows only while there is one."""

    def __init__(self, grid: QGridLayout, at: int, title: QLabel, field: QWidget, remark: QLabel) -> None:
        self._grid = grid
        self._at = at
        self.title = title
        self.field = field
        self.remark = remark

    def say(self, text: str, role: str = "caution") -> None:
        """Say something about what is in the field; `bad` marks the field too."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
        set_role(self.remark, role)
        set_wrong(self.field, bool(text) and role == "bad")
        self.field.setAccessibleDescription(text)

    def set_visible(self, shown: bool) -> None:
        """Show or hide the whole row; what was typed stays."""
        self.title.setVisible(shown)
        self.field.setVisible(shown)
        self.remark.setVisible(shown and bool(self.remark.text()))
        self._grid.setRowMinimumHeight(self._at + 2, GAP if shown else 0)

    @property
    def is_visible(self) -> bool:
        """Whether the row belongs to the form now."""
        return not self.field.isHidden()


class Form(QWidget):
    """Labels on the left, fields on the right, remarks below the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP + GAP // 2)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def add(self, text: str, field: QWidget) -> Row:
        """Add a row at the end."""
        title = label(text, wrap=False)
        title.setBuddy(field)
        field.setAccessibleName(text)
        remark = label("", "caution")
        remark.setContentsMargins(0, 2, 0, 0)
        remark.hide()
        at = self._grid.rowCount()
        self._grid.addWidget(title, at, 0)
        self._grid.addWidget(field, at, 1)
        self._grid.addWidget(remark, at + 1, 1)
        self._grid.setRowMinimumHeight(at + 2, GAP)
        return Row(self._grid, at, title, field, remark)


class SecretEdit(QLineEdit):
    """A field whose text is hidden until its owner wants to see it. Never completed, never undone from memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.toggle = QAction(self)
        self.toggle.triggered.connect(self._on_toggle)
        self.addAction(self.toggle, QLineEdit.ActionPosition.TrailingPosition)
        self._show(shown=False)

    def _show(self, *, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
        set_icon(self.toggle, "eye-slash" if shown else "eye", "quiet")

    @Slot()
    def _on_toggle(self) -> None:
        self._show(shown=self.echoMode() is QLineEdit.EchoMode.Password)


class FittingScroll(QScrollArea):
    """As large as its content while the screen has room, then it scrolls; to the side on a screen too narrow."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not by an attribute: those go before the parts do, which send events to the last.
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        content = self._content
        hint = content.sizeHint()
        # As if its own bar were there: or the bar, once it is, would make its text too high to ever go again.
        width = self.width() - self._bar() if self.isVisible() else hint.width()
        height = content.heightForWidth(width) if content.hasHeightForWidth() else hint.height()
        if width < content.minimumSizeHint().width():  # the other bar is there too
            height += self._bar()
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = int(screen.availableGeometry().height() * _SCREEN_SHARE)
        return QSize(hint.width(), min(height, room))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width() + self._bar(), 120)

    def _bar(self) -> int:
        """The width of its scroll bar."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
