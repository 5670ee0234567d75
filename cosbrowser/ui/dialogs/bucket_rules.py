"""A dialog over a list of rules: the list on the left, the rule that is chosen on the right."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.parts import GAP, label, link

R = TypeVar("R")  # a rule
_LIST_WIDTH = 200


class RulesDialog(SettingDialog[tuple[R, ...]], Generic[R]):
    """A subclass has a `form` for one rule, and knows what a rule is called and what is wrong with it."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, title: str, now: tuple[R, ...], most: int
    ) -> None:
        super().__init__(parent, engine, location, title, 760)
        self.before = now
        self.rules: list[R] = list(now)
        self._most = most
        self._showing = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Rules"))
        self.list.setProperty("surface", "side")
        self.list.setStyleSheet(
            "QListWidget { padding: 4px; border-radius: 6px; } QListWidget::item { height: 28px; padding: 0 6px; }"
        )
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setMinimumHeight(220)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.add_button = link(self.tr("Add Rule"))
        self.remove_button = link(self.tr("Remove"))
        self.nothing = label(self.tr("There is no rule. “Add Rule” makes the first one."), "quiet")
        self.form = self._make_form()
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove_button)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self.nothing)
        right.addWidget(self.form)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.fields.addLayout(row)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)

    def begin(self) -> None:
        """Show the rules; a first one is offered where there is none."""
        for rule in self.rules:
            self.list.addItem(self._name_of(rule))
        self.list.setCurrentRow(0 if self.rules else -1)
        self._on_chosen(self.list.currentRow())

    def _make_form(self) -> QWidget:
        raise NotImplementedError

    def _new_rule(self) -> R:
        raise NotImplementedError

    def _name_of(self, rule: R) -> str:
        raise NotImplementedError

    def _show_rule(self, rule: R) -> None:
        """Put a rule into the form."""
        raise NotImplementedError

    def _rule(self) -> R:
        """The rule that the form describes."""
        raise NotImplementedError

    def _wrong(self, rule: R, others: tuple[R, ...]) -> str:
        """What is wrong with a rule, in a sentence; nothing for a right one."""
        raise NotImplementedError

    @Slot()
    def edited(self, _: object = None) -> None:
        """The form was changed by the person."""
        at = self.list.currentRow()
        if self._showing or at < 0:
            return
        self.rules[at] = self._rule()
        self.list.item(at).setText(self._name_of(self.rules[at]))
        self._judge()

    def _judge(self) -> None:
        self.add_button.setEnabled(len(self.rules) < self._most)
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
        order = sorted(range(len(self.rules)), key=lambda at: at != self.list.currentRow())  # the shown one first
        for at in order:
            others = tuple(rule for other, rule in enumerate(self.rules) if other != at)
            wrong = self._wrong(self.rules[at], others)
            if wrong:
                shown = at == self.list.currentRow()
                name = self._name_of(self.rules[at])
                self.say(
                    wrong if shown else self.tr("{0}: {1}", "a rule and its fault").format(name, wrong), ready=False
                )
                return
        changed = tuple(self.rules) != self.before
        all_gone = changed and not self.rules
        self.say(
            self.tr("All rules are removed.") if all_gone else "", ready=changed, role="caution" if all_gone else ""
        )

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self.form.setVisible(at >= 0)
        self.nothing.setVisible(at < 0)
        if at >= 0:
            self._showing = True
            self._show_rule(self.rules[at])
            self._showing = False
        self._judge()

    @Slot()
    def _on_add(self) -> None:
        self.rules.append(self._new_rule())
        self.list.addItem(self._name_of(self.rules[-1]))
        self.list.setCurrentRow(len(self.rules) - 1)

    @Slot()
    def _on_remove(self) -> None:
        at = self.list.currentRow()
        if at < 0:
            return
        self.list.blockSignals(True)
        del self.rules[at]
        self.list.takeItem(at)
        now = min(at, len(self.rules) - 1)
        self.list.setCurrentRow(now)
        self.list.blockSignals(False)
        self._on_chosen(now)
