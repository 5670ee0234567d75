"""Names and values that are edited row by row: metadata and tags, of one object or of many."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cosbrowser.ui.dialogs.parts import announce, label, link, set_wrong
from cosbrowser.ui.icons import set_icon

Judge = Callable[[str, str], str]  # what is wrong with a name and its value, in a sentence; empty: nothing


class PairsEditor(QWidget):
    """Rows of a name and a value, and a button that adds one. A value of None is one that objects differ in.

    `judge` is asked about each row as it is typed; a name that stands twice is wrong without it.
    """

    edited = Signal()

    def __init__(self, add: str, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._before: dict[str, str | None] = {}
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.add_button = link(add)
        self.add_button.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_pairs(self, pairs: Mapping[str, str | None]) -> None:
        """Edit these; what was typed is gone."""
        for row in list(self._rows):
            self._take_out(row)
        self._before = dict(pairs)
        for name, value in pairs.items():
            self._put_in(name, value)
        self._on_edited()

    def pairs(self) -> dict[str, str | None]:
        """What stands there now, by name; None where a value that objects differ in was not touched."""
        return {row.name.text().strip(): row.current() for row in self._rows if not row.empty}

    def changes(self) -> dict[str, str | None]:
        """New values of what was touched, by name; None where a name was taken away."""
        now = self.pairs()
        changed = {
            name: value
            for name, value in now.items()
            if value is not None and (name not in self._before or value != self._before[name])
        }
        return {**dict.fromkeys([name for name in self._before if name not in now], None), **changed}

    @property
    def is_right(self) -> bool:
        """Whether nothing is wrong in any row."""
        return not any(row.remark.text() for row in self._rows)

    @property
    def rows(self) -> list[_Row]:
        """Its rows, from above."""
        return self._rows

    def judge_again(self) -> None:
        """Ask about each row again: what is right has changed."""
        self._on_edited()

    def add_row(self) -> None:
        """A new, empty row, with the keyboard in it."""
        self._put_in("", "").name.setFocus()
        self._on_edited()

    def _put_in(self, name: str, value: str | None) -> _Row:
        row = _Row(name, value, self)
        at = 2 * len(self._rows)
        for column, widget in enumerate((row.name, row.value, row.remove)):
            self._grid.addWidget(widget, at, column)
        self._grid.addWidget(row.remark, at + 1, 0, 1, 3)
        row.name.textEdited.connect(self._on_edited)
        row.value.textEdited.connect(row.touch)
        row.value.textEdited.connect(self._on_edited)
        row.remove.clicked.connect(partial(self._on_remove, row))
        self._rows.append(row)
        return row

    def _take_out(self, row: _Row) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        for widget in (row.name, row.value, row.remove, row.remark):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()
        for later, moved in enumerate(self._rows[at:], at):
            for column, widget in enumerate((moved.name, moved.value, moved.remove)):
                self._grid.addWidget(widget, 2 * later, column)
            self._grid.addWidget(moved.remark, 2 * later + 1, 0, 1, 3)

    @Slot()
    def _on_add(self) -> None:
        self.add_row()

    def _on_remove(self, row: _Row, _checked: bool = False) -> None:
        at = self._rows.index(row)
        self._take_out(row)
        neighbour = self._rows[min(at, len(self._rows) - 1)].remove if self._rows else self.add_button
        neighbour.setFocus()
        self._on_edited()

    @Slot()
    def _on_edited(self, _text: str = "") -> None:
        names = [row.name.text().strip() for row in self._rows]
        for row, name in zip(self._rows, names, strict=True):
            twice = name and names.count(name) > 1
            wrong = self.tr("{0} stands here twice.").format(name) if twice else self._wrong(row, name)
            if wrong and wrong != row.remark.text():
                announce(row.name, wrong)
            row.remark.setText(wrong)
            row.remark.setVisible(bool(wrong))
            set_wrong(row.name, bool(wrong))
        self.edited.emit()

    def _wrong(self, row: _Row, name: str) -> str:
        return "" if row.empty else self._judge(name, row.current() or "")


class _Row(QObject):
    """The fields of one row; they stand in the editor's grid."""

    def __init__(self, name: str, value: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self.name = QLineEdit(name)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.value = QLineEdit(value or "")
        self._differs = value is None
        self.value.setPlaceholderText(self.tr("Several values") if self._differs else self.tr("Value"))
        self.value.setAccessibleName(self.tr("Value of {0}").format(name) if name else self.tr("Value"))
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        set_icon(self.remove, "x", "quiet")
        self.remove.setToolTip(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove {0}").format(name) if name else self.tr("Remove this row"))
        # As high as the fields, which cannot be higher: a pixel more in each row, and many rows cut off what is below.
        self.remove.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.remark: QLabel = label("", "bad")
        self.remark.setContentsMargins(0, 2, 0, 4)
        self.remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    @property
    def empty(self) -> bool:
        """Whether nothing was typed into it."""
        return not self.name.text().strip() and not self.value.text()

    def current(self) -> str | None:
        """The value; None for one that objects differ in, and that was not touched."""
        return None if self._differs else self.value.text()

    @Slot()
    def touch(self, _text: str = "") -> None:
        """From now on it has the value that was typed."""
        self._differs = False
