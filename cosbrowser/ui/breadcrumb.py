"""Where one is, as a row of steps to click on, which turns into a typed path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QSizePolicy, QToolButton, QToolTip, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.cos.names import shown
from cosbrowser.ui import drops, icons
from cosbrowser.ui.addresses import without_signature
from cosbrowser.ui.carried import origin_of
from cosbrowser.ui.dialogs.parts import announce
from cosbrowser.ui.errors import short
from cosbrowser.ui.theme import tokens

HEIGHT = 34
_GAP = 16  # between two steps, for the arrow
_MARGIN = 6
_REST_MS = 150  # typing rests: what may follow is asked for
_LONGEST = 40  # characters of one step


@dataclass(frozen=True, slots=True)
class Step:
    """One place on the way, with the name that it is shown by."""

    location: Location
    name: str


def steps_to(location: Location, connection: str) -> tuple[Step, ...]:
    """The way from the connection, shown by its name, to the location."""
    steps: list[Step] = []
    place: Location | None = location
    while place is not None:
        steps.append(Step(place, place.name if place.bucket else connection))
        place = place.parent
    return tuple(reversed(steps))


class Breadcrumb(QWidget):
    """The steps, or the line edit in their place. When there is no room the steps after the first fold into a menu."""

    chosen = Signal(object)  # Location
    chosen_apart = Signal(object)  # Location: with Ctrl or the middle button, in a tab of its own
    typed = Signal(str)
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location, whether they move
    edited = Signal(str)  # what is typed so far, when typing rests
    level_wanted = Signal(object, object)  # Location whose places are to be shown, QPoint in global coordinates
    typing_changed = Signal(bool)
    steps_changed = Signal()  # and with them the width that they need

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.guide: drops.Guide | None = None
        self._buttons: list[_StepButton] = []
        self._address = ""
        # Never by its hint: a long path would squeeze its neighbours; the row gives it what is free.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Path"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._more = self._button("…", self.tr("Steps in between"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.hide()
        self._edit = _PathEdit(self)
        self._edit.setAccessibleName(self.tr("Path"))
        self._edit.hide()
        self._edit.returnPressed.connect(self._on_return)
        self._edit.textEdited.connect(self._on_edited)
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._edit.setCompleter(self._completer)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        self._edit.left.connect(self.show_steps)

    def show_location(self, location: Location, connection: str, address: str) -> None:
        """Show the way to `location`; `address` is what typing starts from."""
        self._steps = steps_to(location, connection)
        self._address = address
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for step in self._steps:
            button = self._button(short(step.name, _LONGEST) or self.tr("(no name)"), shown(step.name))
            button.clicked.connect(lambda _=False, place=step.location: self.chosen.emit(place))
            button.clicked_apart.connect(partial(self.chosen_apart.emit, step.location))
            button.setProperty("here", step is self._steps[-1])
            self._buttons.append(button)
        self.show_steps()
        self.steps_changed.emit()

    def type_path(self) -> None:
        """Turn into a line edit with the whole path selected."""
        self._edit.setText(self._address)
        self._edit.setProperty("wrong", False)
        self._edit.setGeometry(self.rect())
        self._edit.show()
        self._edit.raise_()
        self.typing_changed.emit(True)
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def show_steps(self) -> None:
        """Be the row of steps again."""
        if not self._edit.isHidden():
            self._edit.hide()
            self.typing_changed.emit(False)
        self._place()

    @property
    def typing(self) -> bool:
        """Whether the line edit is there."""
        return self._edit.isVisible()

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._buttons), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edit.setGeometry(self.rect())
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._arrow_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and at is not None:
            self._show_level(at)
        elif event.button() is Qt.MouseButton.LeftButton and self._steps:
            self.type_path()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down on a step: what is below it, as the arrow behind it shows."""
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier
        on = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
        if held and event.key() == Qt.Key.Key_Down and on is not None:
            self._show_level(on)
        else:
            super().keyPressEvent(event)

    def _arrow_at(self, point: QPoint) -> int | None:
        """The step whose arrow, in the gap behind it, is there; none behind the last."""
        for at, button in enumerate(self._buttons[:-1]):
            if not button.isHidden() and button.geometry().right() < point.x() <= button.geometry().right() + _GAP:
                return at
        return None

    def _show_level(self, at: int) -> None:
        button = self._buttons[at]
        where = self.mapToGlobal(QPoint(button.geometry().right(), self.height()))
        self.level_wanted.emit(self._steps[at].location, where)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        painter.setPen(t.line)
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        seen = sorted(button.x() for button in (self._more, *self._buttons) if not button.isHidden())
        for left in (x - _GAP for x in seen[1:]):
            icons.paint(
                painter, QRect(left + (_GAP - 12) // 2, (self.height() - 12) // 2, 12, 12), "caret-right", "quiet"
            )
        painter.end()

    # Drops: on the steps

    def _step_at(self, at: QPoint) -> int | None:
        return next(
            (row for row, one in enumerate(self._buttons) if not one.isHidden() and one.geometry().contains(at)), None
        )

    def _show_drop(self, row: int | None) -> None:
        for at, button in enumerate(self._buttons):
            button.setDown(at == row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row = self._step_at(event.position().toPoint())
        taken = drops.consider(event, self._steps[row].location if row is not None else None, self, self.guide)
        self._show_drop(row if taken else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)
        drops.leave(self.guide)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        row, mime = self._step_at(event.position().toPoint()), event.mimeData()
        target = self._steps[row].location if row is not None else None
        if not drops.consider(event, target, self, self.guide):
            return
        origin = origin_of(mime)
        if origin is not None:
            self.objects_dropped.emit(drops.objects(mime), target, drops.moves(event, origin, target))
        else:
            self.files_dropped.emit(drops.local_files(mime), target)

    def _button(self, text: str, tooltip: str) -> _StepButton:
        button = _StepButton(self)
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(tooltip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setProperty("step", True)
        return button

    def _width(self, buttons: Sequence[QToolButton]) -> int:
        return 2 * _MARGIN + sum(button.sizeHint().width() for button in buttons) + _GAP * max(0, len(buttons) - 1)

    def _place(self) -> None:
        """Give each step its room from left to right; fold those after the first while there is too little."""
        if not self._buttons:
            return
        before = self._buttons[:-1]
        folding = [*before[1:], *before[:1]]  # from the second on; the connection goes last
        while folding and self._width(self._unfolded(folding, len(before))) > self.width():
            folding.pop(0)
        folded = [step for step, button in zip(self._steps[:-1], before, strict=True) if button not in folding]
        self._more.setVisible(bool(folded))
        if folded:
            self._more.setMenu(self._menu(folded))
        left = _MARGIN
        for button in self._buttons:
            button.hide()
        for button in self._unfolded(folding, len(before)):
            width = min(button.sizeHint().width(), max(24, self.width() - _MARGIN - left))
            button.setGeometry(QRect(QPoint(left, 4), QSize(width, self.height() - 8)))
            button.show()
            left += width + _GAP
        self.update()

    def _unfolded(self, kept: list[_StepButton], before: int) -> list[_StepButton]:
        """The buttons that are seen when those `kept` of the ones before the last are: the menu stands for the rest."""
        first = [button for button in self._buttons[:1] if button in kept]
        rest = [button for button in self._buttons[1:-1] if button in kept]
        return [*first, *([self._more] if len(kept) < before else []), *rest, self._buttons[-1]]

    def _menu(self, steps: list[Step]) -> QMenu:
        for old in self._more.findChildren(QMenu):
            old.deleteLater()
        menu = QMenu(self._more)
        for step in steps:
            action = menu.addAction(short(step.name).replace("&", "&&") or self.tr("(no name)"))
            action.triggered.connect(lambda _=False, place=step.location: self.chosen.emit(place))
            icons.set_icon(
                action, "folder" if step.location.prefix else "bucket" if step.location.bucket else "connection"
            )
        return menu

    def wait(self) -> None:
        """Keep the typed path while it is looked for, not marked as wrong any more."""
        self.refuse("", wrong=False)

    def refuse(self, sentence: str, *, wrong: bool = True) -> None:
        """Keep the typed path, marked as wrong, and say why."""
        if wrong and not self.typing:
            self.type_path()
        self._edit.setProperty("wrong", wrong)
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)
        self._edit.setAccessibleDescription(sentence)
        self._edit.setToolTip(sentence)
        if sentence:
            announce(self._edit, sentence)
            below = self._edit.mapToGlobal(self._edit.rect().bottomLeft())
            QToolTip.showText(below, sentence, self._edit)

    def _on_edited(self, text: str) -> None:
        clean = without_signature(text)
        if clean != text:
            self._edit.setText(clean)  # which forgets what could be undone, too
        self._rest.start()

    def _on_rested(self) -> None:
        if self.typing:
            self.edited.emit(self._edit.text())

    def offer(self, paths: list[str]) -> None:
        """Offer how the typed path may go on; none that is only what is typed already."""
        paths = [path for path in paths if path != self._edit.text()]
        self._offered.setStringList(paths)
        if paths and self._edit.hasFocus():
            self._completer.complete()
        elif (popup := self._completer.popup()) is not None:
            popup.hide()

    def _on_return(self) -> None:
        self.typed.emit(self._edit.text())


class _StepButton(QToolButton):
    """One step; the middle button of the mouse, or Ctrl with the left one, says that it is wanted in a new tab."""

    clicked_apart = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the path's; a button would go to the next one
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.button() is not Qt.MouseButton.MiddleButton and not held:
            super().mouseReleaseEvent(event)
            return
        self.setDown(False)
        if self.rect().contains(event.position().toPoint()):
            self.clicked_apart.emit()


class _PathEdit(QLineEdit):
    """The typed path; Escape and a click elsewhere leave it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
