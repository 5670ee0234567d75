"""Aspera by the program `ascp`: one process a session, watched and steered over its management port.

A process gets no secret on its command line, where every user of the computer could read it: the token goes through
the environment (ASPERA_SCP_TOKEN, as IBM documents it), and what the tags say of the storage's credentials is left
out. The files are in a list that only this user may read: a command line would be too short for them.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import select
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from cosbrowser.cos.aspera import Specification, Way, paths_of, set_up
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer.aspera import Arrived, Event, Missed, Moved, Order, failure
from cosbrowser.transfer.aspera_frames import CANCEL, Frame, NotAFrame, Parser, rate
from cosbrowser.transfer.aspera_programs import key_of

LOOK_SECONDS = 0.1
START_SECONDS = 20.0  # until a process has to have connected
END_SECONDS = 1.0  # until a process has to have ended that was asked to
_RECEIVED = 1 << 16
# Of the numbers with which ascp ends (IBM's table of FASP error codes).
_TIMEOUTS = frozenset(range(12, 19))  # control or data connection: a firewall, or a network that is gone
_PASSING = frozenset({23, 32, 33, 35, 36, 37, 39, 40, 44, 45, 61})
_REFUSED = frozenset({19, 34})
_NO_ROOM = 25
_SOME_FILES = 27  # each of them was told of by a FILEERROR


class Ascp:
    """The program at a path."""

    def __init__(self, program: Path) -> None:
        self._program = program

    @property
    def name(self) -> str:
        """For people."""
        return f"ascp ({self._program})"

    def move(self, order: Order) -> Generator[Event]:
        """Run the sessions of an order until they are over; closing this ends them."""
        spec = set_up(order.account, order.bucket, order.way, order.pairs)
        with tempfile.TemporaryDirectory(prefix="cosbrowser-aspera-") as folder, contextlib.ExitStack() as stack:
            names = Path(folder) / "files"
            lines = [
                line for path in paths_of(order.way, order.pairs) for line in (path["source"], path["destination"])
            ]
            names.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="surrogateescape")
            sessions = [
                stack.enter_context(contextlib.closing(_Session(self._program, spec, order, names, number)))
                for number in range(1, order.sessions + 1)
            ]
            yield from _Watch(order, sessions).events()


class _Watch:
    """The sessions of one order, until all are done or one fails."""

    def __init__(self, order: Order, sessions: list[_Session]) -> None:
        self._order = order
        self._sessions = sessions
        self._paths = {os.path.normpath(pair.path): at for at, pair in enumerate(order.pairs)}
        self._keys = {pair.key: at for at, pair in enumerate(order.pairs)}
        self._open = set(range(len(order.pairs)))

    def events(self) -> Generator[Event]:
        aim = self._order.rate()
        total = sum(pair.size for pair in self._order.pairs)
        while any(not session.done for session in self._sessions):
            yield Moved(min(total, sum(session.moved for session in self._sessions)))
            now = self._order.rate()
            if now != aim:
                aim = now
                for session in self._sessions:
                    session.send(rate(_kilobits(aim, self._order) or session.proposed))
            for session in _ready(self._sessions):
                for frame in session.receive():
                    yield from self._event(frame)
        yield Moved(total)
        for at in sorted(self._open):
            yield Arrived(at)

    def _event(self, frame: Frame) -> Generator[Event]:
        if frame.kind == "ERROR" and frame.number("Code") != _SOME_FILES:
            raise _failure_of(frame)
        if frame.kind not in {"STOP", "FILEERROR"}:
            return
        at = self._place(frame.fields.get("File", ""))
        if at is None or at not in self._open:
            return
        if frame.kind == "FILEERROR":
            self._open.discard(at)
            yield Missed(at, _failure_of(frame).problem)
        elif self._order.way is Way.RECEIVE and (self._order.sessions == 1 or not self._is_split(at)):
            self._open.discard(at)  # what was sent need not be an object before the session is over
            yield Arrived(at)

    def _is_split(self, at: int) -> bool:
        """Whether several sessions share a file, each with an end of its own."""
        return self._order.pairs[at].size >= self._order.threshold

    def _place(self, name: str) -> int | None:
        for place in (self._paths.get(os.path.normpath(name)), self._keys.get(name), self._keys.get(name.lstrip("/"))):
            if place is not None:
                return place
        return None


class _Session:
    """One process and its management port."""

    def __init__(self, program: Path, spec: Specification, order: Order, names: Path, number: int) -> None:
        self.done = False
        self.moved = 0
        self.proposed = spec.rate
        self._over = 0
        self._parser = Parser()
        self._socket: socket.socket | None = None
        self._started = time.monotonic()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1)
        try:
            self._listener.setblocking(False)
            arguments = [str(program), "-M", str(self._listener.getsockname()[1])]
            arguments += command(program, spec, order, names, number)
            flags: dict[str, Any] = {}
            if sys.platform == "win32":
                flags["creationflags"] = subprocess.CREATE_NO_WINDOW
            self._process = subprocess.Popen(  # noqa: S603  found by us, or set by the person
                arguments,
                env={**os.environ, "ASPERA_SCP_TOKEN": spec.token},
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **flags,
            )  # fmt: skip
        except OSError as error:
            self._listener.close()
            raise failure(error.strerror or str(error), "Start", kind=Kind.LOCAL) from error

    def fileno(self) -> int:
        """What to wait for: that it connects, then that it says something."""
        return (self._socket or self._listener).fileno()

    def send(self, frame: Frame) -> None:
        """Say something, if there is somebody to hear it."""
        if self._socket is not None and not self.done:
            with contextlib.suppress(OSError):
                self._socket.sendall(frame.encode())

    def receive(self) -> Iterator[Frame]:
        """What it says now. Raises `CosError` when it ends too early, or never begins."""
        if self._socket is None:
            with contextlib.suppress(BlockingIOError):
                self._socket = self._listener.accept()[0]
                self._socket.settimeout(END_SECONDS)
            self._see()
            return
        try:
            data = self._socket.recv(_RECEIVED)
            frames = list(self._parser.feed(data))
        except (OSError, NotAFrame) as error:
            raise failure(f"ascp does not speak as it should: {error}") from error
        for frame in frames:
            self._count(frame)
            yield frame
        if not data and not self.done:
            raise failure(f"ascp ended before it was done ({self._end()}).", "Ended")

    def look(self) -> None:
        """See whether one that does not speak yet is still there. Raises `CosError`."""
        if self._socket is None:
            self._see()

    def _see(self) -> None:
        if self._socket is not None:
            return
        code = self._process.poll()
        if code is not None:
            raise failure(f"ascp ended as soon as it was started ({code}).", "Ended")
        if time.monotonic() - self._started > START_SECONDS:
            raise failure("ascp was started and said nothing.", "Silent")

    def _count(self, frame: Frame) -> None:
        if frame.kind in {"STATS", "DONE"}:
            self.moved = max(self.moved, frame.number("TransferBytes") + frame.number("StartByte"))
        self.done = self.done or frame.kind in {"DONE", "ERROR"}

    def _end(self) -> int | None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(END_SECONDS)
        return self._process.poll()

    def close(self) -> None:
        """End the process: politely, then not."""
        if not self.done:
            self.send(CANCEL)
        if self._end() is None:
            self._process.kill()
            self._process.wait()
        for one in (self._socket, self._listener):
            if one is not None:
                one.close()


def _failure_of(frame: Frame) -> CosError:
    """What a frame tells of a session or a file that failed."""
    number = frame.number("Code")
    if number in _TIMEOUTS:
        kind = Kind.TIMEOUT
    elif number in _REFUSED:
        kind = Kind.DENIED
    elif number == _NO_ROOM:
        kind = Kind.DISK_FULL
    else:
        kind = Kind.SERVER if number in _PASSING or not number else Kind.INVALID
    return failure(frame.fields.get("Description", ""), frame.fields.get("Code", ""), kind=kind)


def _ready(sessions: list[_Session]) -> list[_Session]:
    """Those that have something to say, after at most a moment."""
    waiting = [session for session in sessions if not session.done]
    ready, _, _ = select.select(waiting, [], [], LOOK_SECONDS)
    for session in waiting:
        session.look()
    return ready


def command(program: Path, spec: Specification, order: Order, names: Path, number: int) -> list[str]:
    """The arguments of one session, without a secret among them."""
    arguments = [
        f"--mode={'send' if order.way is Way.SEND else 'recv'}", f"--host={spec.host}", f"--user={spec.user}",
        "-P", str(spec.port), "-O", str(spec.udp_port + number - 1),
        "-k", "2",  # takes up what is there of a file, if its attributes and sparse checksums agree
        "--overwrite=diff", "--policy=fair",
    ]  # fmt: skip
    aim = _kilobits(order.rate(), order) or spec.rate // order.sessions
    if aim:
        arguments += ["-l", f"{aim}k"]
    if spec.cipher:
        arguments += ["-c", spec.cipher.replace("-", "")]
    if order.sessions > 1:
        arguments += ["-C", f"{number}:{order.sessions}", f"--multi-session-threshold={order.threshold}"]
    key = key_of(program)
    if key is not None:
        arguments += ["-i", str(key)]
    tags = _public(spec.tags)
    if tags:
        arguments.append(f"--tags64={base64.b64encode(json.dumps(tags).encode()).decode()}")
    root = base64.b64encode(b"/").decode()
    return [*arguments, f"--file-pair-list={names}", "--dest64", root]


def _kilobits(bytes_a_second: int, order: Order) -> int:
    """The share of one session of a rate; at least one, where there is a rate."""
    return max(1, bytes_a_second * 8 // 1000 // order.sessions) if bytes_a_second else 0


def _public(tags: Any) -> Any:
    """The tags without what must not be seen: `storage_credentials`, wherever they are."""
    if not isinstance(tags, dict):
        return tags
    kept: dict[str, Any] = {}
    for name, value in tags.items():
        if name != "storage_credentials":
            inner = _public(value)
            if inner not in ({}, None):
                kept[name] = inner
    return kept
