"""The window's side of the process boundary: calls run in the engine process, answers arrive on the GUI thread.

    engine.call(self, listing.page, location).then(self._on_page, self._on_failed)

The function itself is named, so its arguments and the slot's parameter are checked by the type checker. It gets its
first argument in the engine: functions of `cos` the `Accounts`, those of `transfer` the `Queue`.
"""

from __future__ import annotations

import itertools
import logging
import time
import weakref
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine import channel
from cosbrowser.engine.garbage import collect_from_event_loop
from cosbrowser.engine.link import Link
from cosbrowser.engine.mailbox import Mailbox
from cosbrowser.engine.protocol import Request, Tag
from cosbrowser.engine.refusals import Refusals, place_of, problems_in
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import Limits

P = ParamSpec("P")
T = TypeVar("T")

DELAYS = (0.0, 0.5, 1.0, 2.0, 4.0)  # seconds before each new start after an unexpected end; then no more
STEADY = 30.0  # seconds after which an engine counts as sound again

logger = logging.getLogger(__name__)


class Question(QObject):
    """What has been asked and not answered yet; a child of its owner, so that a closed dialog drops the answer."""

    def __init__(self, owner: QObject, forget: Callable[[], object], place: Location | None = None) -> None:
        super().__init__(owner)
        self.place = place  # that it is about, if it is about one
        self._forget: Callable[[], object] | None = forget
        self._failed: Callable[[Problem], object] | None = None
        self.destroyed.connect(forget)

    def cancel(self) -> None:
        """Drop the answer: no callback runs any more. The engine stops where it can: before the call, between pages."""
        if self._forget is not None:
            self._forget()
            self.settle()

    def settle(self) -> None:
        """Let go of owner and callbacks. Whoever keeps the object may still call `cancel`."""
        self._forget = None
        self.setParent(None)

    def answer(self, tag: Tag, value: Any) -> bool:
        """Pass on what the engine says; False when it is a failure that nobody wants."""
        raise NotImplementedError


class Call(Question, Generic[T]):
    """One question with one answer."""

    _done: Callable[[T], object] | None = None

    def then(
        self, done: Callable[[T], object] | None = None, failed: Callable[[Problem], object] | None = None
    ) -> Self:
        """Say who gets the answer or the failure; a failure without `failed` goes to `Engine.unhandled`."""
        self._done, self._failed = done, failed
        return self

    def settle(self) -> None:
        super().settle()
        self._done = None

    def answer(self, tag: Tag, value: Any) -> bool:
        done, failed = self._done, self._failed
        self.settle()
        if tag is Tag.ANSWER and done is not None:
            done(value)
        elif tag is Tag.FAILURE and failed is not None:
            failed(value)
        return tag is not Tag.FAILURE or failed is not None


class Stream(Question, Generic[T]):
    """One question with an answer in pages. The engine is at most eight pages ahead."""

    _page: Callable[[T], object] | None = None
    _done: Callable[[], object] | None = None

    def each(
        self,
        page: Callable[[T], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[Problem], object] | None = None,
    ) -> Self:
        """Say who gets each page, the end, or the failure; without `failed` it goes to `Engine.unhandled`."""
        self._page, self._done, self._failed = page, done, failed
        return self

    def settle(self) -> None:
        super().settle()
        self._page = self._done = None

    def answer(self, tag: Tag, value: Any) -> bool:
        if tag is Tag.PAGE:
            if self._page is not None:
                self._page(value)
            return True
        done, failed = self._done, self._failed
        self.settle()
        if tag is Tag.END and done is not None:
            done()
        elif tag is Tag.FAILURE and failed is not None:
            failed(value)
        return tag is not Tag.FAILURE or failed is not None


class Engine(QObject):
    """The engine process, as the window sees it. All methods are for the GUI thread, and none of them waits."""

    ready = Signal()  # an engine process is up and has answered (after each start)
    lost = Signal()  # the engine process ended unexpectedly; a new one is being started
    failed = Signal(object)  # Problem: it ended too often and is not started again before `start()`
    unhandled = Signal(object)  # Problem of a question whose asker named nobody for it

    def __init__(
        self,
        paths: Paths,
        parent: QObject | None = None,
        *,
        limits: Callable[[], Limits] = Limits,
        command: Sequence[str] | None = None,
        delays: Sequence[float] = DELAYS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._limits = limits
        self._command = command or channel.command()
        self._delays = delays
        self._clock = clock
        self._link: Link | None = None
        self._is_up = False
        self._started = 0.0
        self._failures = 0
        self._given_up: Problem | None = None
        self._closing: list[Callable[[], object]] | None = None
        self._numbers = itertools.count(1)
        # Not kept alive from here: a question lives as long as its owner.
        self._questions: dict[int, weakref.ref[Question]] = {}
        self._waiting: list[tuple[Tag, int, Request]] = []
        self._used: Counter[int] = Counter()  # pages of each stream that the next acknowledgement is for
        self._restart = QTimer(self, singleShot=True)
        self._restart.timeout.connect(self._launch)
        self.refusals = Refusals(self)
        self._mailbox = Mailbox(self._on_message, self)
        self._mailbox.delivered.connect(self._on_delivered)
        self._post = self._mailbox.slit.post

    @property
    def pid(self) -> int | None:
        """Of the engine process that runs, if one does."""
        return self._link.pid if self._link else None

    @property
    def paths(self) -> Paths:
        """The folders of the profile that it works for."""
        return self._paths

    def start(self) -> None:
        """Start the engine process and return at once; calls made before it is ready wait."""
        if self._link is None and self._closing is None:
            self._failures, self._given_up = 0, None
            collect_from_event_loop()
            self._restart.stop()
            self._launch()

    def call(
        self, owner: QObject, function: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Call[T]:
        """Run a function of `cos` or `transfer` in the engine; its first argument is supplied there."""
        number = next(self._numbers)
        call = Call[T](owner, partial(self._forget, number), place_of((*args, *kwargs.values())))
        self._ask(Tag.CALL, number, call, Request.of(function, args, kwargs))
        return call

    def stream(
        self, owner: QObject, function: Callable[Concatenate[Any, P], Iterator[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Stream[T]:
        """Run a generator function of `cos` or `transfer` in the engine, page by page."""
        number = next(self._numbers)
        stream = Stream[T](owner, partial(self._forget, number), place_of((*args, *kwargs.values())))
        self._ask(Tag.STREAM, number, stream, Request.of(function, args, kwargs))
        return stream

    def close(self, done: Callable[[], object] | None = None) -> None:
        """End the engine: running transfers reach the journal, its process is gone after 3 s at the latest.

        `done` runs then. No other callback and no signal does any more.
        """
        if self._closing is None:
            self._closing = []
            self._restart.stop()
            self._questions.clear()
            self._waiting.clear()
            if self._link is not None:
                self._link.bye()
        self._closing.append(done or (lambda: None))
        if self._link is None:
            self._post(None, Tag.ENDED, 0, "the engine process was not there")

    def _launch(self) -> None:
        self._started = self._clock()
        self._link = Link(self._paths, self._limits(), self._command, self._post)
        self._parting = self.destroyed.connect(partial(Link.bye, self._link))

    def _ask(self, tag: Tag, number: int, question: Question, request: Request) -> None:
        if self._closing is not None:
            return
        self._questions[number] = weakref.ref(question)
        if self._given_up is not None:
            self._post(None, Tag.FAILURE, number, self._given_up)
        elif self._is_up and self._link is not None:
            self._link.send(tag, number, request)
        else:
            self._waiting.append((tag, number, request))

    def _forget(self, number: int) -> None:
        self._used.pop(number, None)
        if self._questions.pop(number, None) is not None and self._is_up and self._link is not None:
            self._link.send(Tag.CANCEL, number)

    def _on_message(self, link: Link | None, tag: Tag, number: int, value: Any) -> None:
        if link is not None and link is not self._link:
            return  # of an engine that is gone; None: of this side
        if tag is Tag.ENDED:
            self._on_ended(value)
        elif self._closing is not None:
            return
        elif tag is Tag.READY:
            self._on_ready()
        elif (reference := self._questions.get(number)) is not None and (question := reference()) is not None:
            if tag is Tag.PAGE:
                self._used[number] += 1
            else:
                del self._questions[number]
            if question.place is not None and tag is not Tag.END:
                self.refusals.learn(question.place, *problems_in(value))
            if not question.answer(tag, value):
                self.unhandled.emit(value)

    @Slot()
    def _on_delivered(self) -> None:
        used, self._used = self._used, Counter()
        if self._is_up and self._link is not None:
            for number, pages in used.items():
                self._link.send(Tag.MORE, number, pages)

    def _on_ready(self) -> None:
        assert self._link is not None
        logger.info("The engine is up, process %s", self._link.pid)
        self._is_up = True
        waiting, self._waiting = self._waiting, []
        for tag, number, request in waiting:
            if number in self._questions:
                self._link.send(tag, number, request)
        self.ready.emit()

    def _on_ended(self, how: str) -> None:
        if self._link is not None:
            QObject.disconnect(self._parting)
        self._link, self._is_up = None, False
        if self._closing is not None:
            logger.info("Closed: %s", how)
            closing, self._closing = self._closing, []
            for done in closing:
                done()
            return
        logger.error("Lost: %s", how)
        problem = Problem(Kind.ENGINE, detail=how)
        self._failures = 1 if self._clock() - self._started > STEADY else self._failures + 1
        if self._failures > len(self._delays):
            self._given_up = problem
            self._waiting.clear()
        waiting = {number for _, number, _ in self._waiting}
        for number in [number for number in self._questions if number not in waiting]:
            self._post(None, Tag.FAILURE, number, problem)
        if self._given_up is not None:
            self.failed.emit(problem)
        else:
            self._restart.start(int(self._delays[self._failures - 1] * 1000))
            self.lost.emit()
