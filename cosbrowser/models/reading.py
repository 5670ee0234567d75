"""The reading of one place, page by page: what has come, whether more is to come, and what went wrong."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cosbrowser.cos import buckets, listing
from cosbrowser.cos.entries import Bucket, Location, Page
from cosbrowser.cos.errors import CosError, Problem
from cosbrowser.cos.pages import Advance
from cosbrowser.models.order import Sort
from cosbrowser.models.rows import Rows

if TYPE_CHECKING:
    from cosbrowser.engine.client import Call, Engine, Stream

_EMPTY_PAGES = 20  # pages without a row that are read through at the start; then it takes a person to go on


class Phase(enum.Enum):
    """Where a reading stands."""

    LOADING = enum.auto()
    MORE = enum.auto()  # more is to come when it is asked for
    COMPLETE = enum.auto()
    STOPPED = enum.auto()  # by a person, before the end
    FAILED = enum.auto()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the state line tells of a listing.

    `objects` and `folders` (or buckets) are read, `shown` are those that the filter lets through. `pages` have been
    read: a failure was at page `pages + 1`. `problem`: why it failed, or while it is loading why that page is asked
    for again. `sorted_by` is None where rows stand as they came. `waits_to_sort`: as
    soon as all is read. `arranging`: rows are being sorted or filtered. `refreshing`: those of before are still shown,
    and the phase, the pages and the problem are of those to come; `partly`: those shown were not all there was.
    `skipped`: names that were too long for the expression of the filter.
    """

    location: Location
    phase: Phase = Phase.LOADING
    objects: int = 0
    folders: int = 0
    shown: int = 0
    pages: int = 0
    problem: Problem | None = None
    sorted_by: Sort | None = None
    waits_to_sort: bool = False
    arranging: bool = False
    refreshing: bool = False
    partly: bool = False
    skipped: int = 0

    @property
    def whole(self) -> bool:
        """Whether what is shown is all there is, as far as anybody knows."""
        return not self.partly if self.refreshing else self.phase is Phase.COMPLETE


class Listing(QObject):
    """Rows of one place, and what is still to be asked for them. Nothing is asked before it is told to."""

    grew = Signal()  # there are new rows
    changed = Signal()  # the phase is another

    def __init__(self, engine: Engine, location: Location, parent: QObject) -> None:
        super().__init__(parent)
        self.location = location
        self.rows = Rows(location)
        self.phase = Phase.MORE
        self.problem: Problem | None = None
        self.pages = 0
        self.known: set[str] = set()  # names that came another way while pages with them may be to come
        self._engine = engine
        self._token: str | None = None
        self._advance = Advance(location.bucket)
        self._all = False
        self._question: Call[Any] | Stream[Page | Problem] | None = None

    @property
    def complete(self) -> bool:
        """Whether all there is has been read."""
        return self.phase is Phase.COMPLETE

    def read_on(self) -> None:
        """Ask for the next page, unless a question is open or nothing is left."""
        if self._question is not None or self.complete:
            return
        if self.location.bucket:
            question = self._engine.call(self, listing.page, self.location, self._token)
            self._question = question.then(self._on_next, self._on_failed)
        else:
            question = self._engine.call(self, buckets.buckets, self.location.connection)
            self._question = question.then(self._on_buckets, self._on_failed)
        self._enter(Phase.LOADING)

    def read_all(self) -> None:
        """Ask for everything that is left."""
        self._all = True
        if self._question is None and not self.complete and self.location.bucket:
            question = self._engine.stream(self, listing.pages, self.location, self._token)
            self._question = question.each(self._on_page, None, self._on_failed)
            self._enter(Phase.LOADING)
        else:
            self.read_on()  # a page that is under way goes on to all when it is there

    def stop(self, phase: Phase = Phase.STOPPED) -> None:
        """Ask for nothing more; what is there stays."""
        self._all = False
        if self._question is not None:
            self._question.cancel()
            self._question = None
            self._enter(phase)

    def retry(self) -> None:
        """Ask again for the page that failed, and for all behind it if that was wanted."""
        self.read_all() if self._all else self.read_on()

    def _on_next(self, page: Page) -> None:
        self._question = None
        self._take(page)
        if self.phase is not Phase.LOADING:
            return
        if self._all:
            self.read_all()
        elif not self.rows.present and self.pages < _EMPTY_PAGES:
            self.read_on()
        else:
            self._enter(Phase.MORE)

    def _on_page(self, page: Page | Problem) -> None:
        if isinstance(page, Problem):
            self.problem = page
            self.changed.emit()
        else:
            self._take(page)

    def _take(self, page: Page) -> None:
        try:
            self._advance.check(page)
        except CosError as error:
            if self._question is not None:  # a stream goes on
                self._question.cancel()
            self._on_failed(error.problem)
            return
        self.rows.add(page, self.known, in_order=not self.pages and page.token is None)
        self._token = page.token
        self.pages += 1
        self._grown(last=page.token is None)

    def _on_buckets(self, found: tuple[Bucket, ...]) -> None:
        self.rows.add_buckets(found)
        self.pages = 1
        self._grown(last=True)

    def _on_failed(self, problem: Problem) -> None:
        self._question = None
        self.problem = problem
        self._enter(Phase.FAILED)

    def _grown(self, *, last: bool) -> None:
        if last:
            self._question = None
            self.known.clear()
            self.phase = Phase.COMPLETE  # before rows are shown: all of one page are shown in order
        self.grew.emit()
        self._enter(self.phase)

    def _enter(self, phase: Phase) -> None:
        if phase is not Phase.FAILED:
            self.problem = None
        self.phase = phase
        self.changed.emit()
