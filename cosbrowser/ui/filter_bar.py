"""The row under the toolbar that says what is filtered by, beside the text, and how much of it is left."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cosbrowser.cos.search import How, PatternError, Query
from cosbrowser.models import limits, text
from cosbrowser.models.filtering import Filter
from cosbrowser.models.reading import Reading
from cosbrowser.ui.dialogs.parts import shrink
from cosbrowser.ui.icons import set_icon

_REST_MS = 150  # typing rests: the rows follow
_HEIGHT = 30
_CLASSES = ("standard", "vault", "cold", "flex", "smart", "onerate_active", "glacier", "accelerated")


class _RefusedError(Exception):
    """What is typed has no meaning: where, and why."""

    def __init__(self, field: QWidget, why: str) -> None:
        super().__init__(why)
        self.field = field
        self.why = why


class FilterBar(QFrame):
    """How the text is compared, size, date and class. The text itself is typed into the toolbar."""

    wanted = Signal(object)  # Filter
    left = Signal()  # to the rows
    cleared = Signal()  # closed, with all it held

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._text = ""
        self._reading: Reading | None = None
        self.how = QComboBox()
        for words, how in (
            (self.tr("Text"), How.TEXT),
            (self.tr("Glob"), How.GLOB),
            (self.tr("Regular expression"), How.REGEX),
        ):
            self.how.addItem(words, how)
        self.how.setAccessibleName(self.tr("How the name is compared"))
        self.how.setToolTip(
            self.tr("Text and regular expressions: anywhere in the name. Glob: the whole name, with * and ?.")
        )
        self.size_field = _limit(
            self.tr("Any size"), self.tr("Size"), ">1 MB", ">100 MB", ">1 GB", "<1 KB", "1 MB - 10 MB"
        )
        self.size_field.setToolTip(self.tr("Size, as >10MB, <1 KB or 1 MB - 5 GB"))
        self.date_field = _limit(self.tr("Any date"), self.tr("Modified"), *limits.recent_days())
        self.date_field.setToolTip(self.tr("Modified, as <2026-01-01, 2026-01-01 - 2026-03-31 or last 7 days"))
        self.storage_class = QComboBox()
        self.storage_class.addItem(self.tr("Any class"), "")
        for code in _CLASSES:
            self.storage_class.addItem(text.storage_class(code), code)
        self.storage_class.setAccessibleName(self.tr("Class"))
        self.statement = QLabel()
        self.statement.setTextFormat(Qt.TextFormat.PlainText)
        self.statement.setProperty("role", "quiet")
        self.statement.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.why = QLabel()  # below, where there is room for a sentence
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setProperty("role", "bad")
        self.why.setWordWrap(True)
        self.why.hide()
        self._close = QToolButton()
        set_icon(self._close, "close")
        self._close.setAccessibleName(self.tr("Clear the filter"))
        self._close.setToolTip(self.tr("Clear the filter (Esc)"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.clear)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._build()
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 8, 5)
        column.setSpacing(4)
        row = QHBoxLayout()
        column.addLayout(row)
        column.addWidget(self.why)
        row.setSpacing(6)
        for field in (self.how, self.size_field, self.date_field, self.storage_class):
            field.setFixedHeight(_HEIGHT)
            field.installEventFilter(self)
            row.addWidget(field)
        row.addSpacing(6)
        row.addWidget(self.statement, 1)
        row.addWidget(self._close)
        for field, characters in ((self.how, 18), (self.size_field, 8), (self.date_field, 8), (self.storage_class, 18)):
            shrink(field, characters)
        self.size_field.setFixedWidth(128)
        self.date_field.setFixedWidth(136)
        self.how.currentIndexChanged.connect(self._ask)
        self.storage_class.currentIndexChanged.connect(self._ask)
        for field in (self.size_field, self.date_field):
            field.editTextChanged.connect(self._rest.start)

    @property
    def in_use(self) -> bool:
        """Whether something is filtered by."""
        return bool(
            self._text
            or self.size_field.currentText()
            or self.date_field.currentText()
            or self.storage_class.currentData()
        )

    def open(self) -> None:
        """Show it; the text is typed above."""
        self.show()
        self._say()

    def close_unused(self) -> None:
        """Hide it when nothing is filtered by."""
        if not self.in_use:
            self.hide()

    def set_text(self, words: str) -> None:
        """Filter by this text, too."""
        self._text = words
        self._ask()

    def forget(self) -> None:
        """Hold nothing any more, and ask for nothing: another place has no filter."""
        for field in (self.how, self.size_field, self.date_field, self.storage_class):
            field.blockSignals(True)
        self._empty()
        for field in (self.how, self.size_field, self.date_field, self.storage_class):
            field.blockSignals(False)
        self._rest.stop()
        self.hide()

    @Slot()
    def clear(self) -> None:
        """Show all rows again, and hide."""
        self.forget()
        self._ask()
        self.cleared.emit()

    def show_reading(self, reading: Reading) -> None:
        """Say how many of how many rows are left."""
        self._reading = reading
        self._say()

    def _empty(self) -> None:
        self._text = ""
        self.how.setCurrentIndex(0)
        self.storage_class.setCurrentIndex(0)
        for field in (self.size_field, self.date_field):
            field.setCurrentIndex(-1)
            field.setEditText("")

    def _filter(self) -> Filter:
        """What is wanted. Raises `_RefusedError`."""
        try:
            sizes = limits.sizes_of(self.size_field.currentText())
        except ValueError:
            raise _RefusedError(
                self.size_field, self.tr("This is no size; write it like >10 MB or 1 MB - 5 GB.")
            ) from None
        try:
            times = limits.times_of(self.date_field.currentText(), QDate.currentDate())
        except ValueError:
            why = self.tr("This is no date; write it like <2026-12-31 or last 7 days.")
            raise _RefusedError(self.date_field, why) from None
        made = Filter(Query(self._text, How(self.how.currentData()), *sizes, *times), self.storage_class.currentData())
        try:
            if made.query.text:
                made.query.test_of_names()
        except PatternError as error:
            why = self.tr("This is no regular expression: {0}").format(error)
            if error.costly:
                why = self.tr(
                    "This expression could take for ever on a single name. Repeat fewer things within others."
                )
            raise _RefusedError(self.how, why) from error
        return made

    @Slot()
    def _ask(self) -> None:
        self._rest.stop()
        refused = self._refused()
        if refused is None:
            self.wanted.emit(self._filter())
        elif self.isHidden():
            self.show()
        self._say()

    def _refused(self) -> _RefusedError | None:
        try:
            self._filter()
        except _RefusedError as refused:
            return refused
        return None

    def _say(self) -> None:
        refused = self._refused()
        for field in (self.how, self.size_field, self.date_field):
            wrong = refused is not None and refused.field is field
            if bool(field.property("wrong")) != wrong:
                field.setProperty("wrong", wrong)
                field.style().unpolish(field)
                field.style().polish(field)
        self.why.setText("" if refused is None else refused.why)
        self.why.setVisible(refused is not None)
        words = self._count() if refused is None else ""
        self.statement.setText(words)
        self.statement.setToolTip(text.tooltip(words) if words else "")
        self.setAccessibleDescription(words if refused is None else refused.why)

    def _count(self) -> str:
        reading = self._reading
        if reading is None or not self.in_use:
            return ""
        if reading.arranging:
            return self.tr("Filtering…")
        count, of = text.number(reading.shown), text.number(reading.objects + reading.folders)
        words = (self.tr("{0} of {1}") if reading.whole else self.tr("{0} of {1} read")).format(count, of)
        if reading.skipped:
            more = self.tr("%Ln name(s) too long for this expression", "", reading.skipped)
            words = self.tr("{0} · {1}", "two statements").format(words, more)
        return words

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._ask()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _limit(placeholder: str, name: str, *offers: str) -> QComboBox:
    field = QComboBox()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.addItems(list(offers))
    field.setCurrentIndex(-1)
    field.setEditText("")
    edit = field.lineEdit()
    assert edit is not None
    edit.setPlaceholderText(placeholder)
    field.setAccessibleName(name)
    edit.setAccessibleName(name)
    field.setCompleter(None)  # pyright: ignore[reportArgumentType]  the stub does not know that None takes it away
    return field
