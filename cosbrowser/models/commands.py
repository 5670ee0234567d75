"""What the command palette offers, as rows: commands and places, best first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cosbrowser.models.fuzzy import match
from cosbrowser.models.roles import DETAIL_ROLE, ICON_ROLE
from cosbrowser.models.text import tr

MOST = 200  # rows: nobody scrolls through more, they type on
_RECENT = 40  # what having been used lately counts beside the letters typed
KEYS_ROLE = int(Qt.ItemDataRole.UserRole) + 40
POSITIONS_ROLE = KEYS_ROLE + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be chosen. `why_not` only counts where it is not enabled."""

    name: str  # by which it is remembered; of a place its path
    title: str
    where: str  # the menus that lead to it; of a place what it is in
    act: Callable[[], object]
    keys: str = ""
    icon: str = ""
    enabled: bool = True
    ticked: bool = False
    why_not: str = ""
    is_place: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A command that fits what was typed; `positions` of its title, or beyond it of where it is."""

    command: Command
    positions: tuple[int, ...] = ()


class CommandsModel(QAbstractListModel):
    """The commands that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: Sequence[Command] = ()
        self._recent: dict[str, int] = {}
        self._rows: list[Row] = []

    def show(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Offer these. `recent`: names of what was chosen lately, the last first."""
        self._commands = commands
        self._recent = {name: len(recent) - at for at, name in enumerate(recent)}
        self.filter("")

    def filter(self, typed: str) -> None:
        """Keep what fits, the best first; what cannot be used comes after what can."""
        found: list[tuple[tuple[int, int, int], Row]] = []
        for number, command in enumerate(self._commands):
            fit = match(typed, command.title)
            score = fit.score if fit is not None else 0
            if fit is None:
                # Two letters are in the path of nearly everything.
                fit = match(typed, f"{command.title} {command.where}") if len(typed.strip()) > 2 else None
                if fit is None:
                    continue
                score = fit.score // 2
            recent = self._recent.get(command.name, 0)
            if typed.strip():
                score += _RECENT if recent else 0
            else:
                score = recent if recent else -1 if command.is_place else 0
            found.append(((not command.enabled, -score, number), Row(command, fit.positions)))
        found.sort(key=lambda one: one[0])
        self.beginResetModel()
        self._rows = [row for _, row in found[:MOST]]
        self.endResetModel()

    def row(self, index: _Index) -> Row | None:
        """What stands there."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row(index)
        return flags if row is None or row.command.enabled else flags & ~Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.row(index)
        if row is None:
            return None
        command = row.command
        quiet = command.where if command.enabled or not command.why_not else command.why_not
        return {
            int(Qt.ItemDataRole.DisplayRole): command.title,
            DETAIL_ROLE: quiet,
            ICON_ROLE: "done" if command.ticked else command.icon,
            KEYS_ROLE: command.keys,
            POSITIONS_ROLE: row.positions,
            int(Qt.ItemDataRole.AccessibleTextRole): _spoken(command),
            int(Qt.ItemDataRole.AccessibleDescriptionRole): command.where,
        }.get(role)


def _spoken(command: Command) -> str:
    parts = [command.title]
    if command.ticked:
        parts.append(tr("ticked"))
    if command.keys:
        parts.append(command.keys)
    if not command.enabled:
        parts.append(command.why_not or tr("not possible now"))
    return ", ".join(parts)
