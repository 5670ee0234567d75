"""The columns of a listing, and the roles beyond Qt's own that views and delegates ask the models for."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole)


class Column(enum.IntEnum):
    """Columns of a listing; which of them say something at a place is `ListingModel.columns`."""

    NAME = 0
    SIZE = 1
    MODIFIED = 2
    CLASS = 3
    KIND = 4
    LOCATION = 5  # of buckets
    ETAG = 6
    # From here on by a request for each row that one sees, and only when a person wants them
    CONTENT_TYPE = 7
    OWN_CLASS = 8
    RETAINED = 9
    HOLDS = 10
    TAGS = 11
    VERSIONS = 12
    PERIOD = 13
    ARCHIVE = 14


FIRST_ON_DEMAND = int(Column.CONTENT_TYPE)
ON_DEMAND = tuple(column for column in Column if column >= FIRST_ON_DEMAND)


class RowKind(enum.Enum):
    """What a row of a tree is."""

    CONNECTION = enum.auto()
    BUCKET = enum.auto()
    FOLDER = enum.auto()
    OBJECT = enum.auto()
    LOADING = enum.auto()  # stands in until the first answer
    FAILED = enum.auto()  # activated: tries again
    MORE = enum.auto()  # activated: reads the next page
    ELSEWHERE = enum.auto()  # too many for a tree; activated: opens the table
    SECTION = enum.auto()  # favourites, or recent places
    SHORTCUT = enum.auto()  # leads to a place that is elsewhere in the tree
    GROUP = enum.auto()
    FILE = enum.auto()


# Plain integers: comparing with an enum member costs four times as much, and `data()` runs for each cell painted.
ENTRY_ROLE = _FIRST + 1  # ObjectEntry | Bucket | Connection, or the whole prefix of a folder as str
ICON_ROLE = _FIRST + 2  # name of an icon; who paints it knows the colour
LOCATION_ROLE = _FIRST + 3  # Location one gets to by opening the row, or None
ROW_ROLE = _FIRST + 4  # RowKind, in trees
DETAIL_ROLE = _FIRST + 5  # a second, quieter text
PROBLEM_ROLE = _FIRST + 6  # Problem of a row that failed, or None
STATUS_ROLE = _FIRST + 7  # GroupStatus | JobStatus
PROGRESS_ROLE = _FIRST + 8  # float, 0 to 1
SENTENCE_ROLE = _FIRST + 9  # what a transfer is doing
QUIET_ROLE = _FIRST + 10  # True where the text is ours and not a name
COLOUR_ROLE = _FIRST + 11  # name of the colour that a connection was given, or nothing
MARKS_ROLE = _FIRST + 12  # names of small icons beside the name of a bucket
