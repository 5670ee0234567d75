"""The engine process: runs what the window asks for, until the window says goodbye or is gone.

The main thread waits for the end (and so can take signals), one thread reads; calls run on `Workers`, each stream
on a thread of its own. Nothing here imports Qt.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any

from cosbrowser import logs
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.engine import channel, protocol
from cosbrowser.engine.protocol import GRACE, WINDOW, Request, Tag
from cosbrowser.engine.rooms import Rooms
from cosbrowser.engine.workers import Workers
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import Limits

NICENESS = 10  # painting comes first; with the same niceness it suffers (DESIGN section 2)
_TO_CLOSE = GRACE - 0.8  # seconds for the queue; the rest is for the answer and the end of the process

logger = logging.getLogger(__name__)


def main(name: str, rooms: Callable[[Paths, Limits], Rooms] = Rooms) -> int:
    """Serve the channel called `name` to its end, then leave the process: no thread can delay that."""
    if sys.platform != "win32":
        os.nice(NICENESS)
    faulthandler.enable()  # to the crash file, which is our standard error until the log is open
    ending: SimpleQueue[str] = SimpleQueue()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda number, _: ending.put(signal.Signals(number).name))
    try:
        connection = channel.join(name)
        given: tuple[Paths, Limits] = protocol.load(protocol.decode(connection.recv_bytes())[2])
    except (EOFError, OSError):
        return 0  # the window did not live to see us
    paths, limits = given
    logs.start(paths.logs, "engine", terminal=False)
    server = Server(connection, rooms(paths, limits), ending.put)
    server.start()
    reason = ending.get()
    logger.info("The engine ends: %s", reason)
    server.close()
    logging.shutdown()
    os._exit(0)


class Server:
    """Answers questions until `ended(reason)` has been called; then `close` it."""

    def __init__(self, connection: Connection[Any, Any], rooms: Rooms, ended: Callable[[str], object]) -> None:
        self._connection = connection
        self._rooms = rooms
        self._ended = ended
        self._sending = threading.Lock()
        self._workers = Workers()
        self._jobs: dict[int, _Job] = {}

    def start(self) -> None:
        """Say that we are there, before anything large is imported; then serve."""
        self._send(Tag.READY, 0)
        threading.Thread(target=self._read, name="reader", daemon=True).start()
        threading.Thread(target=self._open, name="open", daemon=True).start()

    def close(self) -> None:
        """Bring running transfers to the journal and say so; the process ends in time whatever hangs."""
        last = threading.Timer(_TO_CLOSE + 0.4, os._exit, (1,))
        last.daemon = True
        last.start()
        try:
            self._rooms.close(_TO_CLOSE)
        except Exception:
            logger.exception("The transfers were not closed in order; the journal has what they reached")
        self._send(Tag.BYE, 0)

    def _open(self) -> None:
        try:
            self._rooms.open()
        except CosError as error:
            logger.warning("The transfers of the last run wait: %s", error)
        except Exception:
            logger.exception("The transfers of the last run wait")

    def _read(self) -> None:
        try:
            while True:
                self._take(self._connection.recv_bytes())
        except (EOFError, OSError):
            self._ended("the window is gone")
        except Exception:
            logger.exception("The channel is out of step")
            self._ended("the channel is out of step")

    def _take(self, frame: bytes) -> None:
        """What takes time, and unpickling may import modules, is done elsewhere: the next message may be a cancel."""
        tag, number, body = protocol.decode(frame)
        if tag in (Tag.CALL, Tag.STREAM):
            job = self._jobs[number] = _Job()
            run = partial(self._run, tag, number, body, job)
            if tag is Tag.CALL:
                self._workers.run(run)
            else:
                threading.Thread(target=run, name=f"stream-{number}", daemon=True).start()
        elif tag is Tag.BYE:
            self._ended("the window said goodbye")
        elif (job := self._jobs.get(number)) is not None:
            if tag is Tag.CANCEL:
                job.cancel()
            elif tag is Tag.MORE:
                job.more(protocol.load(body))

    def _run(self, tag: Tag, number: int, body: memoryview, job: _Job) -> None:
        operation, kind = "", Kind.ENGINE
        try:
            request: Request = protocol.load(body)
            operation, kind = request.name, Kind.INTERNAL
            # In this order: a module outside the rooms is not even imported.
            context = self._rooms.context(request.module)
            function = protocol.resolve(request)
            logger.debug("%s %r", tag.name, request)
            if job.is_cancelled:
                return
            answer = function(context, *request.args, **request.kwargs)
            if tag is Tag.CALL:
                self._send(Tag.ANSWER, number, answer)
            else:
                self._send_pages(number, answer, job)
        except CosError as error:
            self._fail(number, job, error.problem)
        except BaseException as error:
            logger.exception("%s failed in a way that nobody foresaw", operation or "A question")
            self._fail(number, job, protocol.unexpected(error, operation, kind))
        finally:
            del self._jobs[number]

    def _send_pages(self, number: int, pages: Iterator[object], job: _Job) -> None:
        try:
            while job.may_go_on():
                try:
                    page = next(pages)
                except StopIteration:
                    self._send(Tag.END, number)
                    return
                if not job.is_cancelled:
                    self._send(Tag.PAGE, number, page)
        finally:
            if (close := getattr(pages, "close", None)) is not None:
                close()

    def _fail(self, number: int, job: _Job, problem: Problem) -> None:
        if not job.is_cancelled:
            self._send(Tag.FAILURE, number, problem)

    def _send(self, tag: Tag, number: int, value: object = None) -> None:
        frame = protocol.encode(tag, number, value)
        with self._sending:
            try:
                self._connection.send_bytes(frame)
            except OSError as error:  # the reader learns of it too, and ends the process
                logger.debug("Nobody hears: %s", error)


class _Job:
    """A question that is being answered."""

    def __init__(self) -> None:
        self.is_cancelled = False
        self._credit = threading.Semaphore(WINDOW)

    def cancel(self) -> None:
        """Stop before the next page."""
        self.is_cancelled = True
        self._credit.release()

    def more(self, pages: int) -> None:
        """The window has used up so many pages."""
        self._credit.release(pages)

    def may_go_on(self) -> bool:
        """Waits until the next page may be made; False when it is not wanted any more."""
        self._credit.acquire()
        return not self.is_cancelled
