"""Where Tab leads: from part to part of a window, and in each as one reads.

Qt follows the order in which widgets were made, but steps of the path and fields of the inspector are made anew all
the time and would come last. So the order is read off the screen when Tab is pressed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget


def stops(parts: Iterable[QWidget]) -> list[QWidget]:
    """The widgets that can have the keyboard, part by part, in each line by line."""
    return [stop for part in parts for stop in _as_read(part)]


def move(parts: Iterable[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the next stop after the widget that has it, or the one before; whether there is one."""
    order = stops(parts)
    if not order:
        return False
    now = QApplication.focusWidget()
    at = order.index(now) if now in order else -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    there = order[(at + (1 if forward else -1)) % len(order)]
    there.setFocus(reason)
    _bring_into_view(there)
    return True


def move_part(parts: Sequence[QWidget], *, forward: bool) -> None:
    """Give the keyboard to the next part of a window that can have it: to the widget in it that had it last.

    A part may be inside of another one that comes later: then it is the part before.
    """
    now = QApplication.focusWidget()
    holding = [at for at, part in enumerate(parts) if now is not None and (part is now or part.isAncestorOf(now))]
    at, step = holding[0] if holding else (-1 if forward else 0), 1 if forward else -1
    for count in range(1, len(parts) + 1):
        part = parts[(at + step * count) % len(parts)]
        found = stops([part])
        if found:
            had = part.focusWidget()
            there = had if had in found else found[0]
            part.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            _bring_into_view(there)
            return


def _as_read(part: QWidget) -> list[QWidget]:
    """The stops of one part, in lines from the top; a list is a line of its own, by its middle."""
    backwards = part.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = [widget for widget in (part, *part.findChildren(QWidget)) if _is_stop(widget)]
    left.sort(key=partial(_middle, part))
    found: list[QWidget] = []
    while left:
        first, rest = left[0], left[1:]
        below = first.mapTo(part, QPoint(0, first.height())).y()
        line = [first]
        if not isinstance(first, QAbstractScrollArea):
            line += [one for one in rest if _middle(part, one) < below and not isinstance(one, QAbstractScrollArea)]
        found += sorted(line, key=lambda one: one.mapTo(part, QPoint()).x(), reverse=backwards)
        left = [one for one in rest if one not in line]
    return found


def _middle(part: QWidget, widget: QWidget) -> int:
    return widget.mapTo(part, widget.rect().center()).y()


def _is_stop(widget: QWidget) -> bool:
    all_controls = QGuiApplication.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if all_controls else Qt.FocusPolicy.StrongFocus
    if widget.focusProxy() is not None or not widget.isVisible() or not widget.isEnabled() or widget.isWindow():
        return False
    # Of a scroll area around fields the fields are the stops.
    return widget.focusPolicy() & wanted == wanted and not isinstance(widget, QScrollArea)


def _bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
