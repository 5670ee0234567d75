"""The handbook and what is new, in a window of their own: Markdown that travels with the package."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QGuiApplication,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from cosbrowser.ui.dialogs.parts import GAP
from cosbrowser.ui.resources import resource
from cosbrowser.ui.theme import tokens

FOLDER = "help"
NEW = "new"
_PATH = int(Qt.ItemDataRole.UserRole)
_SIZE = (960, 680)
_ROW = 30  # pixels
_MARGIN = 24
_WIDEST = 720  # pixels of a picture
_AGAIN_MS = 60
_PICTURE = "\ufffc"  # stands for one in a text of Qt
_AFTER, _ABOVE_HEADING = 10, 14  # pixels between paragraphs


def pages() -> dict[str, Path]:
    """The file of each page by its name, in the order of the handbook; what is new is the last."""
    found = {path.stem.partition("-")[2]: path for path in sorted(resource(FOLDER).glob("*.md"))}
    changes = resource("CHANGELOG.md")
    return found | {NEW: changes if changes.exists() else changes.parents[1] / changes.name}


class Page(QTextBrowser):
    """Shows a page with its pictures: as wide as there is room, and of the window's own colours."""

    widened = Signal()  # or narrowed: pictures have another size now

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setSearchPaths([str(resource(FOLDER))])
        self.document().setDocumentMargin(_MARGIN)
        # A bar that came and went with the length of the page would change the width, and that the pictures, and so on.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def loadResource(self, type: int, name: QUrl | str, /) -> object:  # noqa: A002 - Qt's name
        """Qt would draw a picture that is too large with hard edges."""
        url = QUrl(name)
        if type != QTextDocument.ResourceType.ImageResource.value or not url.isRelative():
            return None  # nothing but the pictures that come with the package
        path = str(resource(FOLDER) / url.path())
        if QColor(tokens().background).lightness() < 128:
            path = path.replace("-light.png", "-dark.png")
        picture, ratio = QImage(path), self.devicePixelRatioF()
        if picture.isNull():
            return None
        room = max(200, min(_WIDEST, self.viewport().width() - 2 * _MARGIN - 2))
        picture = picture.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()


class HelpWindow(QWidget):
    """A list of pages with a search, and the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Handbook – COS Browser"))
        self.resize(*_SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the handbook"))
        self.search.setAccessibleName(self.tr("Search the handbook"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(230)
        self.page = Page()
        self.page.setAccessibleName(self.tr("Page"))
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self.search)
        side.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addLayout(side)
        row.addWidget(self.page, 1)
        self._pages = pages()
        for name, path in self._pages.items():
            title = path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
            item = QListWidgetItem(self.tr("What’s New") if name == NEW else title)
            item.setData(_PATH, name)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._on_widened)
        self.page.widened.connect(self._again.start)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.search.textChanged.connect(self._on_search)
        self.page.anchorClicked.connect(self._on_link)
        for keys in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence(Qt.Key.Key_Escape)):
            QShortcut(keys, self).activated.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)

    def open_page(self, name: str) -> None:
        """Show a page and come to the front."""
        for at in range(self.list.count()):
            if self.list.item(at).data(_PATH) == name:
                self.list.setCurrentRow(at)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    @property
    def name(self) -> str:
        """The page that is shown."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_PATH)) if row >= 0 else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.name:
            self._on_chosen()  # links keep the colour they were read with

    @Slot()
    def _on_chosen(self) -> None:
        if self.name:
            self.page.setMarkdown(self._pages[self.name].read_text(encoding="utf-8"))
            _give_room(self.page.document())
            self.page.verticalScrollBar().setValue(0)

    @Slot()
    def _on_widened(self) -> None:
        bar = self.page.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._on_chosen()
        bar.setValue(round(part * bar.maximum()))

    @Slot(str)
    def _on_search(self, typed: str) -> None:
        words = typed.casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            text = self._pages[str(item.data(_PATH))].read_text(encoding="utf-8").casefold() if words else ""
            item.setHidden(not all(word in text for word in words))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Another page; anything else is for the browser of the system."""
        name = Path(link.path()).stem.partition("-")[2]
        if link.isRelative() and name in self._pages:
            self.open_page(name)
        elif link.scheme() == "https":
            QDesktopServices.openUrl(link)


def _give_room(document: QTextDocument) -> None:
    """Qt reads Markdown without any space between paragraphs; cells of tables and points of a list stay close."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = QTextBlockFormat()
        cursor.setPosition(block.position())
        if not cursor.currentTable():
            shape.setBottomMargin(_AFTER if not block.textList() else _AFTER / 3)
            shape.setTopMargin(_ABOVE_HEADING if block.blockFormat().headingLevel() else 0)
            if _PICTURE not in block.text():
                shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(shape)
        block = block.next()
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            shape = table.format()
            shape.setTopMargin(_AFTER)
            shape.setBottomMargin(_AFTER)
            shape.setBorderBrush(QGuiApplication.palette().mid())
            table.setFormat(shape)
