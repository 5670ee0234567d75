"""When the emulator ends, and how much of the computer it takes.

It ends on SIGTERM or SIGINT. And it ends with its starter, if that gave it a pipe or a socket as standard input:
`subprocess.Popen(..., stdin=subprocess.PIPE)` is all it takes, on every system, and it holds when the starter is
killed, since the system then closes the pipe. Started by hand, from a shell's `&`, or with /dev/null or a file as
input it has no such tie. An input that is at its end before we begin (a harness that closed it) is no tie either.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import stat
import sys
import threading
from collections.abc import Callable
from types import FrameType


def tied_to_starter() -> bool:
    """Whether standard input is an open pipe or socket."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return False
    if sys.platform == "win32":
        return True  # select knows only sockets there
    poll = select.poll()
    poll.register(0, select.POLLIN | select.POLLHUP)
    events = poll.poll(0)
    return not any(event & select.POLLHUP and not event & select.POLLIN for _, event in events)


def end_event(tied: bool) -> asyncio.Event:
    """An event that is set when it is time to end."""
    loop = asyncio.get_running_loop()
    event = asyncio.Event()

    def end() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(event.set)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _calling(end))
    if tied:
        threading.Thread(target=_watch_input, args=(end,), daemon=True).start()
    return event


def _calling(end: Callable[[], None]) -> Callable[[int, FrameType | None], None]:
    return lambda _number, _frame: end()


def _watch_input(end: Callable[[], None]) -> None:
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    end()


def be_nice() -> None:
    """Gives way to windows: niceness 10 where there is such a thing, below normal on Windows."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        os.nice(max(0, 10 - os.nice(0)))
