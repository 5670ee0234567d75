"""Icons of one family (Phosphor, regular), coloured by the tokens while they are drawn.

A name is ours ("bucket", "upload") or the family's own ("funnel"). Delegates and widgets that paint use `paint`, which
is sharp at every scale and always in the colours of the moment; actions and buttons get theirs by `set_icon`, which
remembers the name so that `recolour` can renew it after a change of theme.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, Protocol

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from cosbrowser.ui.resources import resource
from cosbrowser.ui.theme import ICON_SIZE, tokens

Role = Literal["text", "quiet", "accent", "good", "caution", "bad", "disabled", "on-button"]

_NAMES = {
    "bucket": "database",
    "bucket-lock": "lock-key",
    "upload": "upload-simple",
    "download": "download-simple",
    "filter": "funnel",
    "search": "magnifying-glass",
    "refresh": "arrow-clockwise",
    "resume": "play",
    "retry": "arrow-clockwise",
    "cancel": "x",
    "close": "x",
    "delete": "trash",
    "rename": "pencil-simple",
    "edit": "pencil-simple",
    "new-folder": "folder-plus",
    "back": "arrow-left",
    "forward": "arrow-right",
    "up": "arrow-up",
    "view-table": "list-bullets",
    "view-icons": "marks/grid",
    "view-outline": "tree-structure",
    "inspector": "sidebar-simple",
    "hold": "scales",
    "retention": "clock-countdown",
    "demo": "flask",
    "connection": "cloud",
    "disconnect": "plug",
    "public": "globe",
    "versioned": "files",
    "waiting": "clock",
    "asks": "question",
    "done": "check-circle",
    "failed": "warning-circle",
    "clear": "eraser",
    "settings": "gear-six",
    "loading": "circle-notch",
    "open": "arrow-square-out",
    "pending": "hourglass-medium",
    "archived": "snowflake",
    "load-more": "dots-three",
    "more": "dots-three",
}
_BUTTON_GAP = 4
_NAME_PROPERTY = "icon_name"
_ROLE_PROPERTY = "icon_role"


class _HasIcon(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...


def pixmap(name: str, role: Role = "text", size: int = ICON_SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon, `size` device-independent pixels square, for a screen of that ratio. Raises `KeyError` if unknown."""
    colour = _colour(role)
    key = f"cosbrowser/{name}/{colour}/{size}/{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    pixels = round(size * ratio)
    drawing = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def paint(painter: QPainter, rect: QRect, name: str, role: Role = "text") -> None:
    """Draw the icon in the middle of `rect`, as large as fits."""
    size = min(rect.width(), rect.height())
    left, top = rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2
    painter.drawPixmap(left, top, pixmap(name, role, size, painter.device().devicePixelRatio()))


def icon(name: str, role: Role = "text", size: int = ICON_SIZE, *, gap: int = 0) -> QIcon:
    """The icon in the colours of this moment, sharp on every screen there is; `set_icon` follows the theme.

    `gap` pixels of nothing follow it: a style puts a button's text nearer than reads well.
    """
    made = QIcon()
    for ratio in sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
        made.addPixmap(_widened(pixmap(name, role, size, ratio), gap))
        made.addPixmap(_widened(pixmap(name, "disabled", size, ratio), gap), QIcon.Mode.Disabled)
    return made


def set_icon(target: _HasIcon, name: str, role: Role = "text") -> None:
    """Give an action or a button its icon and keep it in the colours of the theme."""
    target.setProperty(_NAME_PROPERTY, name)
    target.setProperty(_ROLE_PROPERTY, role)
    _apply(target, name, role)


def name_of(target: QObject) -> str:
    """The name that `set_icon` was given; empty when it was not."""
    return str(target.property(_NAME_PROPERTY) or "")


def recolour(root: QObject) -> None:
    """Renew the icons of all actions and buttons below `root` after a change of theme."""
    for kind in (QAction, QAbstractButton):
        for target in root.findChildren(kind):
            name = target.property(_NAME_PROPERTY)
            if isinstance(name, str):
                _apply(target, name, target.property(_ROLE_PROPERTY))


def application_icon() -> QIcon:
    """The application's own icon."""
    return QIcon(str(resource("icons/cosbrowser.svg")))


class IconLabel(QWidget):
    """A picture by name, drawn in the colours of the moment."""

    def __init__(self, name: str, role: Role = "text", size: int = ICON_SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role: Role = role
        self.setFixedSize(QSize(size, size))

    def show_icon(self, name: str, role: Role = "text") -> None:
        """Show another one."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.rect(), self._name, self._role)
        painter.end()


def _apply(target: _HasIcon, name: str, role: Role) -> None:
    gap = _BUTTON_GAP if isinstance(target, QPushButton) and target.text() else 0
    target.setIcon(icon(name, role, gap=gap))
    if isinstance(target, QPushButton):
        target.setIconSize(QSize(ICON_SIZE + gap, ICON_SIZE))


def _widened(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    made = QPixmap(picture.width() + round(gap * ratio), picture.height())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made


def _colour(role: Role) -> str:
    t = tokens()
    return t.on_button if role == "on-button" else getattr(t, role)


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    path = resource("icons") / f"{_NAMES.get(name, name)}.svg"
    try:
        return path.read_bytes()
    except OSError as error:
        raise KeyError(name) from error
