"""What every part of a window must be: not cut off, named, with a role, reached in order, legible."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixel of rounding
_LEAST_CONTRAST = 4.5
_SCALE = 3  # pictures are drawn so much larger: strokes of letters then have their whole colour somewhere


def cut_off(root: QWidget) -> Iterator[str]:
    """Labels and buttons below `root` that have less room than their text needs, or stick out of what holds them."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or not widget.isVisible():
            continue
        if isinstance(widget, QScrollArea) and _goes_beyond(widget):
            yield f"{_called(widget)} has content of {widget.widget().width()}, shows {widget.viewport().width()}"
        needs = _needs(widget)
        if needs is None:
            continue
        if widget.width() + _SLACK < needs.width() or widget.height() + _SLACK < needs.height():
            yield f"{_called(widget)} has {widget.width()}x{widget.height()}, needs {needs.width()}x{needs.height()}"
        holder = widget.parentWidget()
        if holder is not None and widget is not root and not _scrolls(holder):
            inside = holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
            if not inside.contains(widget.geometry()):
                yield f"{_called(widget)} at {widget.geometry().getRect()} sticks out of {holder.rect().getRect()}"


def _needs(widget: QWidget) -> QSize | None:
    if isinstance(widget, QLabel) and widget.text():
        if widget.sizePolicy().horizontalPolicy() is widget.sizePolicy().Policy.Ignored:
            return None  # it is meant to give way
        if widget.wordWrap() or widget.hasHeightForWidth():
            return QSize(0, widget.heightForWidth(widget.width()))
        return widget.sizeHint()
    if isinstance(widget, QCheckBox) and widget.hasHeightForWidth():
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) and widget.text():
        return widget.sizeHint()
    if isinstance(widget, QToolButton) and widget.text() and _shows_text(widget):
        return widget.sizeHint()
    if isinstance(widget, QComboBox):
        return QSize(widget.minimumSizeHint().width(), 0)
    return None


def _shows_text(button: QToolButton) -> bool:
    style = Qt.ToolButtonStyle
    return button.toolButtonStyle() not in (style.ToolButtonIconOnly, style.ToolButtonFollowStyle)


def _goes_beyond(area: QScrollArea) -> bool:
    """Whether the content is wider than what is seen of it, with nothing to scroll it by."""
    fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff and area.widget() is not None
    return fixed and area.widget().width() > area.viewport().width() + _SLACK


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QScrollArea) and above.viewport() is widget


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:60]!r}"


# What a screen reader can say something sensible about.
_DUMB = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_CONTROLS = (
    QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown, QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton, QAccessible.Role.EditableText, QAccessible.Role.ComboBox, QAccessible.Role.Table,
    QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.SpinBox, QAccessible.Role.Link,
    QAccessible.Role.PageTab, QAccessible.Role.Slider,
)  # fmt: skip
_ROWS = (QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List)


def accessible(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds below `root` and that is to be seen; of rows the view alone."""
    waiting = [root]
    while waiting:
        here = waiting.pop()
        if here.state().invisible:
            continue
        yield here
        if here.role() not in _ROWS:
            waiting += [child for child in (here.child(at) for at in range(here.childCount())) if child is not None]


def unspoken(root: QWidget) -> Iterator[str]:
    """What can be used, or have the keyboard, and has no name or no role."""
    top = QAccessible.queryAccessibleInterface(root)
    assert top is not None
    for found in accessible(top):
        state, role, widget = found.state(), found.role(), found.object()
        if role not in _CONTROLS and not state.focusable:
            continue
        if isinstance(widget, (QScrollArea, QMainWindow)) or _of_qt(widget) or _passes_on(widget):
            continue
        name = found.text(QAccessible.Text.Name).strip()
        if not name or (state.focusable and role in _DUMB):
            yield f"{type(widget).__name__} {widget.objectName() if widget else ''} {role} named {name!r}"


def _passes_on(widget: QObject | None) -> bool:
    """Whether another widget, inside it, has the keyboard for it."""
    return isinstance(widget, QWidget) and widget.focusProxy() is not None


def _of_qt(widget: QObject | None) -> bool:
    """Parts that Qt makes for itself: scroll bars, the button that opens a menu bar's rest, what clears a field."""
    return widget is None or widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)


def astray(root: QWidget) -> Iterator[str]:
    """Where Tab goes back up, but for the once that leads from the end to the beginning.

    That is to what stands wholly above what had the keyboard, and not in a column beside it.
    """
    stops, widget = [root] if _is_stop(root) else list[QWidget](), root.nextInFocusChain()
    while widget is not root:
        if root.isAncestorOf(widget) and _is_stop(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    found: list[str] = []
    for before, after in pairwise([*stops, *stops[:1]]):
        left, then = _within(root, before), _within(root, after)
        if then.bottom() < left.top() and then.left() <= left.right():
            found.append(f"Tab goes from {_called(before)} up to {_called(after)}")
    if len(found) > 1:
        yield from found


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    # What is scrolled out of sight comes into view when Tab leads there; where it is before says nothing.
    return takes and widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def _within(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def faint(root: QWidget) -> Iterator[str]:
    """Words that stand out less than 4.5:1 from their ground, as drawn; what is disabled may."""
    shot = QImage(root.size() * _SCALE, QImage.Format.Format_RGB32)
    shot.setDevicePixelRatio(_SCALE)
    root.render(shot)
    for widget in (root, *root.findChildren(QWidget)):
        words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
        seen = widget.visibleRegion().boundingRect()
        if not words.strip() or not widget.isVisibleTo(root) or not widget.isEnabled() or seen.height() < 8:
            continue
        if isinstance(widget, QToolButton) and not _shows_text(widget):
            continue
        there = QRect(widget.mapTo(root, seen.topLeft()), seen.size())
        found = _contrast(shot.copy(QRect(there.topLeft() * _SCALE, there.size() * _SCALE)))
        if found < _LEAST_CONTRAST:
            yield f"{_called(widget)} has a contrast of {found:.1f}"


def _contrast(image: QImage) -> float:
    """The best that any pixel has against the commonest."""
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    ((ground, _),) = pixels.most_common(1)
    light = _luminance(ground)
    return max(
        (max(light, other) + 0.05) / (min(light, other) + 0.05) for other in (_luminance(pixel) for pixel in pixels)
    )


def _luminance(pixel: int) -> float:
    colour = QColor.fromRgb(pixel)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
