"""A look into an object: what its first bytes are, in a pane, with its states in place.

The engine reads and decodes; a picture is decoded by a thread here, where Qt is. Nothing is executed, and nothing
that the content names is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cosbrowser.cos import preview
from cosbrowser.cos.contents import Octets, Picture, Sheet, Text
from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import text
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.parts import announce, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.preview_picture import PictureReader, PictureView, drawable
from cosbrowser.ui.preview_rows import OctetsModel, RowsView, SheetModel
from cosbrowser.ui.preview_text import MOST_DRAWN, MarkdownView, TextView
from cosbrowser.ui.state_page import NextStep, StatePage

READ_AFTER_MS = 150  # the selection rests: arrowing through a folder asks for nothing
_NARROW = 200

_ENCODINGS = {"utf-8": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32": "UTF-32",
              "windows-1252": "Windows-1252", "iso-8859-1": "ISO 8859-1"}  # fmt: skip


class PreviewPane(QWidget):
    """What is in one object. `narrow`: beside something else, not in a window of its own."""

    restore_wanted = Signal()  # of the object, from the archive

    def __init__(self, engine: Engine, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._engine = engine
        self._asked: tuple[Location, ObjectEntry, str] | None = None
        self.at_first: Callable[[], int] = lambda: preview.AT_FIRST  # bytes that are read unasked
        self._most = 0
        self._call: Call[preview.Preview] | None = None
        self._got: preview.Preview | None = None
        self._rest = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._rest.timeout.connect(self._read)
        self._pictures = PictureReader(self)
        self._pictures.finished.connect(self._on_picture)

        self.state = StatePage(text_width=_NARROW) if narrow else StatePage()
        self.problem = ProblemPanel(centred=not narrow)
        failed = QWidget()
        around = QVBoxLayout(failed)
        margin = 16 if narrow else 0
        around.setContentsMargins(margin, margin, margin, margin)
        around.addWidget(self.problem, 0 if narrow else 1)
        if narrow:
            around.addStretch(1)
        self._failed = failed
        self.text = TextView()
        self.markdown = MarkdownView()
        self.rows = RowsView()
        self.picture = PictureView()
        self.stack = QStackedWidget()
        for page in (self.state, failed, self.text, self.markdown, self.rows, self.picture):
            self.stack.addWidget(page)

        self._caption = label("", "caption")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._more = QToolButton()
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._on_more_wanted)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 6, 12, 8)
        row.addWidget(self._caption, 1)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot)
        self._show_foot("")

    # What is shown

    def show_object(self, location: Location, entry: ObjectEntry, version_id: str = "") -> None:
        """Look into this object or version, as soon as it has been the one for a moment; the first of all at once."""
        if self._asked == (location, entry, version_id):
            return
        first = self._asked is None
        self.clear()
        self._asked = (location, entry, version_id)
        self._show_loading()
        if first:
            self._read()
        else:
            self._rest.start()

    def show_nothing(self, icon: str, title: str, sentence: str = "") -> None:
        """There is no object to look into: say what there is."""
        self.clear()
        self.state.show_state(icon, title, sentence)
        self.stack.setCurrentWidget(self.state)

    def clear(self) -> None:
        """Forget the object, and what is being read of it."""
        self._asked = self._got = None
        self._most = self.at_first()
        self._stop()
        self.problem.clear()
        self._show_foot("")

    @property
    def view(self) -> QWidget:
        """What shows the content, or the state."""
        return self.stack.currentWidget() or self.stack

    def _stop(self) -> None:
        self._rest.stop()
        self._pictures.forget()
        if self._call is not None:
            self._call.cancel()
            self._call = None

    # Reading

    @Slot()
    def _read(self) -> None:
        if self._asked is None:
            return
        self._stop()
        location, entry, version_id = self._asked
        self._call = self._engine.call(self, preview.preview, location, entry, self._most, version_id).then(
            self._on_read, self._on_failed
        )

    def _read_anew(self, most: int) -> None:
        self._most = most
        self._show_loading()
        self._show_foot("")
        self._read()

    def _show_loading(self) -> None:
        self.state.show_loading(self.tr("Reading…"))
        self.stack.setCurrentWidget(self.state)

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        again = partial(self._read_anew, self._most)
        self.problem.show_problem(problem, {Remedy.RETRY: again, Remedy.RESTORE: self.restore_wanted.emit})
        self.stack.setCurrentWidget(self._failed)

    def _on_read(self, got: preview.Preview) -> None:
        self._call = None
        self._got = got
        found = got.content
        if isinstance(found, Picture) and not drawable(found.form):
            found = Octets(found.data)
        if not got.size:
            self._show_state("file", self.tr("This object is empty"))
        elif isinstance(found, Picture):
            self._show_picture(found, got)
        elif isinstance(found, Sheet):
            self.rows.show_rows(SheetModel(found))
            self._show_view(self.rows, self.tr("Table"), _named(found.encoding), whole=found.whole)
            self.rows.setAccessibleName(self.tr("Content as a table"))
        elif isinstance(found, Octets):
            self.rows.show_rows(OctetsModel(found))
            self._show_view(self.rows, self.tr("Bytes"))
            self.rows.setAccessibleName(self.tr("Content as bytes"))
        else:
            self._show_text(found)

    def _show_text(self, found: Text) -> None:
        encoding = _named(found.encoding)
        if not found.sure:
            encoding = self.tr("probably {0}").format(encoding)
        if found.form == "markdown" and len(found.text) <= MOST_DRAWN:
            self.markdown.show_markdown(found.text)
            self._show_view(self.markdown, self.tr("Markdown"), encoding)
            return
        self.text.show_text(found.text)
        forms = {"json": self.tr("JSON, indented"), "markdown": self.tr("Markdown source")}
        self._show_view(self.text, forms.get(found.form, self.tr("Text")), encoding)

    # Pictures

    def _show_picture(self, found: Picture, got: preview.Preview) -> None:
        if found.whole:
            self._pictures.read(found)
            return
        size = text.size(got.size)
        if got.size > preview.PICTURE_AT_MOST:
            words = self.tr("It has {0}. A preview reads {1} at most; open or download it to see it.")
            words = words.format(size, text.size(preview.PICTURE_AT_MOST))
            self._show_state("file-image", self.tr("This picture is too large"), words)
            return
        step = NextStep(self.tr("Read {0}").format(size), partial(self._read_anew, got.size), primary=True)
        self._show_state("file-image", self.tr("A large picture"), self.tr("All of it must be read to show it."), step)

    @Slot(object, object)
    def _on_picture(self, image: QImage, size: QSize) -> None:
        got = self._got
        if got is None or not isinstance(got.content, Picture):
            return
        pixels = self.tr("{0} × {1} pixels").format(text.number(size.width()), text.number(size.height()))
        if got.content.form == "pdf":
            pixels = self.tr("first page")
        if image.isNull() and size.isEmpty():
            self._show_state("file-image", self.tr("This picture cannot be shown"), self.tr("It seems to be damaged."))
        elif image.isNull():
            self._show_state("file-image", self.tr("This picture cannot be shown"), pixels)
        else:
            self.picture.show_image(image, size)
            self._show_view(self.picture, got.content.form.upper(), pixels)

    # Views

    def _show_state(self, icon: str, title: str, sentence: str = "", *steps: NextStep) -> None:
        self.state.show_state(icon, title, sentence, steps)
        self.stack.setCurrentWidget(self.state)
        announce(self, f"{title}. {sentence}" if sentence else title)

    def _show_view(self, view: QWidget, *facts: str, whole: bool = True) -> None:
        self.stack.setCurrentWidget(view)
        got = self._got
        parts = list(facts)
        if got is not None and not got.whole:
            parts.append(self.tr("the first {0} of {1}").format(text.size(got.read), text.size(got.size)))
        elif not whole:
            parts.append(self.tr("not all of it is shown"))
        self._show_foot(" · ".join(part for part in parts if part))
        if got is not None and not got.whole and got.read < preview.AT_MOST:
            more = min(got.size, preview.AT_MOST)
            self._more.setText(self.tr("Read {0}").format(text.size(more)))
            self._more.show()
        announce(self, self._caption.text())

    def _show_foot(self, words: str) -> None:
        self._caption.setText(words)
        self._foot.setVisible(bool(words))
        self._more.hide()

    @Slot()
    def _on_more_wanted(self) -> None:
        if self._got is not None:
            self._read_anew(min(self._got.size, preview.AT_MOST))

    @property
    def caption(self) -> str:
        """What is shown and how much of it, in words."""
        return self._caption.text()


def _named(encoding: str) -> str:
    return _ENCODINGS.get(encoding, encoding)
