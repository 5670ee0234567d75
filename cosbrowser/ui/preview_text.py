"""Text of strangers: as it is, or Markdown drawn without anything that would have to be loaded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import (
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

MOST_DRAWN = 12_000  # characters of Markdown: its layout holds the window up, a millisecond for each 400
_PARAGRAPH = 8  # pixels between
_SLICE = 20_000  # characters put in at a time: no gap that one would feel


class TextView(QPlainTextEdit):
    """Plain text in a fixed pitch. Much of it comes in slices, the first at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = ""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_time)
        self.setProperty("bare", True)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("Content"))

    def show_text(self, text: str) -> None:
        """Show this text from its start."""
        self.clear()
        self._rest = text
        self._on_time()
        self._timer.start()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def complete(self) -> bool:
        """Whether all of the text is there."""
        return not self._rest

    @Slot()
    def _on_time(self) -> None:
        cut = self._rest.find("\n", _SLICE) + 1 or len(self._rest)
        piece, self._rest = self._rest[:cut], self._rest[cut:]
        end = QTextCursor(self.document())  # not the view's own: that stays where the reader is
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(piece)
        if not self._rest:
            self._timer.stop()


class _Unloading(QTextDocument):
    """A document that loads nothing, from nowhere."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(0)
        return nothing  # where there is none, the layout of images tries the name as a file


class MarkdownView(QTextEdit):
    """Markdown, drawn: no HTML in it counts, pictures are their words, links are not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: QTextDocument | None = None
        self.setProperty("bare", True)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Content"))

    def show_markdown(self, source: str) -> None:
        """Show this text."""
        document = _Unloading(self)
        document.setDefaultFont(self.font())
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(16)
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(source, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._arrange(document)
        before, self._drawn = self._drawn, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()

    def _arrange(self, document: QTextDocument) -> None:
        """Put words for pictures, and room between paragraphs."""
        room = QTextBlockFormat()
        room.setBottomMargin(_PARAGRAPH)
        found: list[tuple[int, int, str]] = []
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            if not cursor.currentTable() and not (block.textList() and block.next().textList()):
                cursor.mergeBlockFormat(room)
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                style = piece.charFormat()
                if style.isImageFormat():
                    words = str(style.property(QTextFormat.Property.ImageAltText) or "")
                    found.append((piece.position(), piece.length(), words))
                pieces += 1
            block = block.next()
        for position, length, words in reversed(found):
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(f"[{words}]", QTextCharFormat())
