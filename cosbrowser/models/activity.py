"""The requests of the program as rows, the last first; bounded, filtered by what was typed."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from cosbrowser.cos.activity import MOST, Asked
from cosbrowser.cos.names import shown
from cosbrowser.models import text
from cosbrowser.models.roles import ENTRY_ROLE, ICON_ROLE
from cosbrowser.models.text import tr

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = frozenset({4, 5, 6})


def failed(asked: Asked) -> bool:
    """Whether it was an error: no answer, or one that says no."""
    return not 200 <= asked.status < 400


class ActivityModel(QAbstractTableModel):
    """Time, operation, place, status, duration, sent, received, request id."""

    def __init__(self, name_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._all: deque[Asked] = deque(maxlen=MOST)
        self._shown: deque[Asked] = deque(maxlen=MOST)  # of those, what fits; the last is the first row
        self._typed = ""
        self._errors_only = False

    def add(self, asked: Iterable[Asked]) -> None:
        """Requests that came after those there are, in their order."""
        new = list(asked)
        self._all.extend(new)
        fitting = [one for one in new if self._fits(one)][-MOST:]
        over = len(self._shown) + len(fitting) - MOST
        if over > 0:
            rows = len(self._shown)
            self.beginRemoveRows(QModelIndex(), rows - over, rows - 1)
            for _ in range(over):
                self._shown.popleft()
            self.endRemoveRows()
        if fitting:
            self.beginInsertRows(QModelIndex(), 0, len(fitting) - 1)
            self._shown.extend(fitting)
            self.endInsertRows()

    def clear(self) -> None:
        """Forget all."""
        self._all.clear()
        self._arrange()

    def filter(self, typed: str, *, errors_only: bool) -> None:
        """Show only requests in whose texts all typed words are, and errors alone if that is wanted."""
        self._typed, self._errors_only = typed.casefold(), errors_only
        self._arrange()

    @property
    def kept(self) -> int:
        """How many requests there are, shown or not."""
        return len(self._all)

    def asked(self, row: int) -> Asked:
        """The request of a row."""
        return self._shown[-1 - row]

    def rows(self) -> list[Asked]:
        """All that is shown, the first row first."""
        return list(reversed(self._shown))

    def plain(self, asked: Iterable[Asked]) -> str:
        """Requests as lines of text, for a report."""
        return "\n".join("  ".join(cell for cell in self._cells(one) if cell) for one in asked)

    def table(self, asked: Iterable[Asked]) -> str:
        """Requests as CSV: exact times in UTC, bytes and seconds as plain numbers."""
        made = io.StringIO()
        writer = csv.writer(made)
        writer.writerow(("time", "connection", "host", "operation", "bucket", "key", "status", "seconds", "sent",
                         "received", "request_id", "failure"))  # fmt: skip
        for one in asked:
            time = QDateTime.fromMSecsSinceEpoch(one.started).toUTC().toString(Qt.DateFormat.ISODateWithMs)
            place = map(_harmless, (self._name_of(one.connection), one.host, one.operation, one.bucket, one.key))
            writer.writerow((time, *place, one.status, f"{one.seconds:.4f}", one.sent, one.received, one.request_id,
                             one.failure))  # fmt: skip
        return made.getvalue()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = deque((one for one in self._all if self._fits(one)), maxlen=MOST)
        self.endResetModel()

    def _fits(self, asked: Asked) -> bool:
        if self._errors_only and not failed(asked):
            return False
        if not self._typed:
            return True
        words = (asked.operation, self._name_of(asked.connection), asked.host, asked.bucket, asked.key,
                 str(asked.status), asked.request_id, asked.failure)  # fmt: skip
        whole = "\n".join(words).casefold()
        return all(word in whole for word in self._typed.split())

    def _cells(self, asked: Asked) -> tuple[str, ...]:
        place = "/".join(shown(part) for part in (asked.bucket, asked.key) if part)
        where = " › ".join(part for part in (shown(self._name_of(asked.connection)), place) if part)
        clock = QDateTime.fromMSecsSinceEpoch(asked.started).time()
        return (
            QLocale().toString(clock, "HH:mm:ss"),
            asked.operation,
            where if asked.bucket else f"{where} › {asked.host}",
            str(asked.status) if asked.status else tr("No answer"),
            tr("{0} ms").format(text.number(round(asked.seconds * 1000))),
            text.size(asked.sent) if asked.sent else "",
            text.size(asked.received) if asked.received else "",
            asked.request_id,
        )

    # QAbstractTableModel

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        asked, column = self.asked(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(asked)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = str(self.headerData(column, Qt.Orientation.Horizontal))
            return f"{heading}: {self._cells(asked)[column]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == ICON_ROLE and column == 0:
            return "failed" if failed(asked) else "done"
        if role == Qt.ItemDataRole.ToolTipRole and asked.failure:
            return text.tooltip(asked.failure)
        return asked if role == ENTRY_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Time"), tr("Operation"), tr("Place"), tr("Status"), tr("Duration"), tr("Sent"), tr("Received"),
                tr("Request ID"))[section]  # fmt: skip


def _harmless(cell: str) -> str:
    """A text from outside that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
