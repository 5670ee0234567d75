"""The strip that says what is being edited, one row for each object, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cosbrowser.models.text import number
from cosbrowser.ui import meanwhile
from cosbrowser.ui.dialogs.parts import GAP, announce, label, on_pressed
from cosbrowser.ui.editing import Edit, Edits, Phase
from cosbrowser.ui.errors import explain, quoted
from cosbrowser.ui.icons import IconLabel, Role
from cosbrowser.ui.meanwhile import Choice
from cosbrowser.ui.question import question_box

_ICONS: dict[Phase, tuple[str, Role]] = {
    Phase.OPENING: ("loading", "quiet"),
    Phase.WATCHING: ("edit", "accent"),
    Phase.SAVING: ("upload", "accent"),
    Phase.CONFLICT: ("warning", "caution"),
    Phase.FAILED: ("failed", "bad"),
    Phase.LEFT: ("warning", "caution"),
}


class EditingStrip(QFrame):
    """Hidden while nothing is edited."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._rows: dict[Edit, EditRow] = {}
        self.setProperty("surface", "side")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP + 6, GAP // 2, GAP, GAP // 2)
        self._column.setSpacing(2)
        edits.changed.connect(self.refresh)
        self.refresh()

    def row(self, edit: Edit) -> EditRow:
        """The row of an edit."""
        return self._rows[edit]

    @Slot()
    def refresh(self) -> None:
        """Show what is edited now."""
        for edit in [edit for edit in self._rows if edit not in self._edits.all]:
            row = self._rows.pop(edit)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for edit in self._edits.all:
            if edit not in self._rows:
                self._rows[edit] = EditRow(edit, self._edits)
                self._column.addWidget(self._rows[edit])
            self._rows[edit].refresh()
        self.setVisible(bool(self._rows))


class EditRow(QWidget):
    """What is to be said of one edit, and its buttons."""

    def __init__(self, edit: Edit, edits: Edits) -> None:
        super().__init__()
        self._edit = edit
        self._edits = edits
        self._phase: Phase | None = None
        self._icon = IconLabel("edit", "accent", 16)
        self.words = label()
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words, 1)

    def refresh(self) -> None:
        """Say how it stands."""
        phase = self._edit.phase
        words = self._words()
        if phase is not self._phase:
            self._phase = phase
            self._show_buttons()
            old, self._icon = self._icon, IconLabel(*_ICONS[phase], 16)
            self._row.replaceWidget(old, self._icon)
            old.hide()
            old.deleteLater()
        if words != self.words.text():
            self.words.setText(words)
            if phase in (Phase.CONFLICT, Phase.FAILED, Phase.LEFT):
                announce(self.words, words)

    def _words(self) -> str:
        edit, name = self._edit, quoted(self._edit.name)
        match edit.phase:
            case Phase.OPENING:
                return self.tr("Opening {0} for editing…").format(name)
            case Phase.SAVING:
                return self.tr("Saving {0} to the bucket…").format(name)
            case Phase.CONFLICT:
                return meanwhile.question(edit.problem, name)
            case Phase.FAILED:
                why = explain(edit.problem).sentence if edit.problem is not None else ""
                return self.tr("{0} is not saved: {1}", "a name: a sentence").format(name, why)
            case Phase.LEFT:
                return self.tr("Changes to {0} were not saved when COS Browser ended.").format(name)
            case _:
                pass
        if not edit.saves:
            return self.tr("Editing {0}: what you save goes to the bucket.").format(name)
        if edit.saves == 1:
            return self.tr("Editing {0}: saved to the bucket.").format(name)
        return self.tr("Editing {0}: saved to the bucket {1} times.").format(name, number(edit.saves))

    def _show_buttons(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for words, act in self._acts():
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(on_pressed(act))
            self._row.addWidget(button)
            self.buttons.append(button)

    def _acts(self) -> list[tuple[str, Callable[[], object]]]:
        edit = self._edit
        discard = (self.tr("Discard…"), self._ask_discard)
        match edit.phase:
            case Phase.CONFLICT:
                words = meanwhile.choices(edit.problem)
                both = [(words[Choice.BOTH], edit.keep_both)] if Choice.BOTH in words else []
                return [*both, (words[Choice.OVERWRITE], partial(edit.save, force=True)), discard]
            case Phase.FAILED:
                return [(self.tr("Try Again"), edit.save), discard]
            case Phase.LEFT:
                return [(self.tr("Save Now"), edit.go_on), discard]
            case Phase.WATCHING:
                return [(self.tr("Open"), self._open), (self.tr("Done"), edit.finish)]
            case _:
                return []

    def _open(self) -> None:
        if self._edit.copy is not None:
            self._edit.open_file(self._edit.copy.path)

    def _ask_discard(self) -> None:
        question = question_box(
            self.window(),
            self.tr("Discard the changes to {0}?").format(quoted(self._edit.name)),
            self.tr("The object in the bucket stays as it is. The working copy on this computer is removed."),
            self.tr("Discard"),
        )
        question.accepted.connect(self._edit.end)
        question.open()
