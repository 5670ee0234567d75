"""One engine process as the window process holds it: started, written to and read from by two threads of its own."""

from __future__ import annotations

import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

from cosbrowser.cos.errors import Kind
from cosbrowser.engine import channel, protocol
from cosbrowser.engine.protocol import GRACE, Tag
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import Limits

START_TIMEOUT = 60.0  # seconds until the first answer; a cold start from a slow disk takes a few

logger = logging.getLogger(__name__)


class Link:
    """Carries messages; no thread of its caller ever starts a process, pickles, writes or waits.

    `post(link, tag, number, value)` is called on the reader's thread, at last with `ENDED` and a sentence on how
    the process ended.
    """

    def __init__(
        self, paths: Paths, limits: Limits, command: Sequence[str], post: Callable[[Link, Tag, int, Any], None]
    ) -> None:
        self._paths = paths
        self._command = command
        self._post = post
        self._outbox: SimpleQueue[tuple[Tag, int, Any] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._child: channel.Child | None = None
        self._unwanted = False
        self.send(Tag.HELLO, 0, (paths, limits))
        threading.Thread(target=self._run, name="engine-reader", daemon=True).start()

    @property
    def pid(self) -> int | None:
        """Of the engine process, once it is started."""
        return self._child.process.pid if self._child else None

    def send(self, tag: Tag, number: int, value: object = None) -> None:
        """Put a message in the queue of the sender's thread."""
        self._outbox.put((tag, number, value))

    def bye(self) -> None:
        """Ask the engine to end, and end it after the grace period whatever it does."""
        self.send(Tag.BYE, 0)
        late = threading.Timer(GRACE, self.kill)
        late.daemon = True
        late.start()

    def kill(self) -> None:
        """End the process, also one that is still being started."""
        with self._lock:
            self._unwanted = True
            if self._child:
                self._child.process.kill()

    def _run(self) -> None:
        try:
            child = channel.launch(self._command, self._paths.logs, START_TIMEOUT)
        except OSError as error:
            self._post(self, Tag.ENDED, 0, f"the engine process could not be started: {error}")
            return
        with self._lock:
            self._child = child
            if self._unwanted:
                child.process.kill()
        sender = threading.Thread(target=self._send_all, args=(child,), name="engine-sender", daemon=True)
        sender.start()
        with suppress(EOFError, OSError):
            if not child.connection.poll(START_TIMEOUT):
                logger.error("The engine process has not answered for %d s", START_TIMEOUT)
                child.process.kill()
            while True:
                self._take(child.connection.recv_bytes())
        ending = self._reap(child.process)
        self._outbox.put(None)
        sender.join()  # a write to a dead process does not block
        child.connection.close()
        self._post(self, Tag.ENDED, 0, ending)

    def _send_all(self, child: channel.Child) -> None:
        while (message := self._outbox.get()) is not None:
            tag, number, value = message
            try:
                frame = protocol.encode(tag, number, value)
            except Exception as error:
                logger.exception("A question to the engine cannot be sent")
                self._post(self, Tag.FAILURE, number, protocol.unexpected(error, repr(value)))
                continue
            del message, value  # an argument may be a secret: not kept until the next question
            with suppress(OSError):  # the reader learns of the end too, and tells
                child.connection.send_bytes(frame)

    def _take(self, frame: bytes) -> None:
        tag, number, body = protocol.decode(frame)
        try:
            value = protocol.load(body)
        except Exception as error:
            logger.exception("An answer of the engine cannot be read")
            tag, value = Tag.FAILURE, protocol.unexpected(error, "", Kind.ENGINE)
            self.send(Tag.CANCEL, number)  # the rest of a stream
        self._post(self, tag, number, value)

    def _reap(self, process: subprocess.Popen[bytes]) -> str:
        """Without its window an engine ends by itself; the next must not meet it at the journal."""
        try:
            code = process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        return f"the engine process ended with {f'signal {-code}' if code < 0 else f'code {code}'}"
