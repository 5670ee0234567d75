"""How the engine process is started, and how the two processes find each other.

Not `multiprocessing.Process`: with spawn it runs pip's start script again in the child, which then holds Qt too, and
it opens a second window in a frozen macOS application. We start ourselves and say in the environment what to be.
"""

from __future__ import annotations

import os
import secrets
import site
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

import cosbrowser
from cosbrowser import logs

VARIABLE = "COSBROWSER_ENGINE"  # "fd:5" or "pipe:ADDRESS": be the engine, this is your end of the channel
_KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class Child:
    """The engine process and our end of the channel to it."""

    process: subprocess.Popen[bytes]
    connection: Connection[Any, Any]


def command() -> tuple[str, ...]:
    """What starts this application again; `-P` keeps the working folder out of the import path."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-P", "-m", "cosbrowser")


def launch(command: Sequence[str], folder: Path, timeout: float) -> Child:
    """Start the engine process, of low priority and in a session of its own: Ctrl-C in a terminal is not for it.

    It holds no terminal: what it writes to standard output and error goes to its crash file in `folder`. `timeout` in
    seconds, for systems where the child has to connect. Raises OSError.
    """
    if sys.platform == "win32":
        return launch_connecting(command, folder, timeout, "AF_PIPE")
    ours, theirs = socket.socketpair()
    try:
        # Both ends are close-on-exec: only this child gets `theirs`, and ours is the only other end there is, so
        # that each side sees the other one end.
        with theirs:
            process = _start(
                command, f"fd:{theirs.fileno()}", folder, stdin=subprocess.DEVNULL, pass_fds=(theirs.fileno(),)
            )
    except OSError:
        ours.close()
        raise
    return Child(process, Connection(ours.detach()))


def launch_connecting(command: Sequence[str], folder: Path, timeout: float, family: str) -> Child:
    """The way of Windows, where a child inherits no socket: it connects to a named pipe.

    Who else connects does not know the key, which only our child can read from its standard input. With
    "AF_UNIX" the same code runs, and is tested, elsewhere.
    """
    key = secrets.token_bytes(_KEY_SIZE)
    with Listener(family=family, authkey=key) as listener:
        address = str(listener.address)
        process = _start(command, f"pipe:{address}", folder, stdin=subprocess.PIPE)
        arrived = threading.Event()
        threading.Thread(target=_unblock, args=(process, address, arrived, timeout), daemon=True).start()
        assert process.stdin is not None
        with suppress(OSError), process.stdin:
            process.stdin.write(key)
        while True:
            with suppress(AuthenticationError, EOFError, OSError):
                connection = listener.accept()
                arrived.set()
                return Child(process, connection)
            if process.poll() is not None:
                raise OSError(f"the engine process ended with {process.returncode} before it answered")


def _unblock(process: subprocess.Popen[bytes], address: str, arrived: threading.Event, timeout: float) -> None:
    """`accept` waits for ever for a process that is dead: end what does not come, then knock in its place."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout)
    if not arrived.is_set():
        process.kill()
        process.wait()
        with suppress(OSError):
            Client(address).close()


def _start(
    command: Sequence[str], channel: str, folder: Path, stdin: int, pass_fds: Sequence[int] = ()
) -> subprocess.Popen[bytes]:
    environment = {**os.environ, VARIABLE: channel}
    # Run from a source folder that is not installed, the package is found by the working folder, which `-P` drops.
    root = str(Path(cosbrowser.__file__).parents[1])
    if not getattr(sys, "frozen", False) and root not in (*site.getsitepackages(), site.getusersitepackages()):
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    flags = 0
    if sys.platform == "win32":
        flags = (
            subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        )
    with logs.crash_file(folder, "engine") as output:
        return subprocess.Popen(  # noqa: S603 - our own executable
            command,
            env=environment,
            stdout=output,
            stderr=output,
            start_new_session=True,
            creationflags=flags,
            stdin=stdin,
            pass_fds=pass_fds,
        )


def join(channel: str) -> Connection[Any, Any]:
    """The engine's end of the channel that `VARIABLE` describes. Raises OSError, EOFError or AuthenticationError."""
    kind, _, address = channel.partition(":")
    if kind == "fd":
        os.set_inheritable(int(address), False)
        return Connection(int(address))
    return Client(address, authkey=_read_key())


def _read_key() -> bytes:
    """From descriptor 0 itself: a windowed program on Windows has no `sys.stdin`."""
    key = b""
    while piece := os.read(0, _KEY_SIZE):
        key += piece
    return key
