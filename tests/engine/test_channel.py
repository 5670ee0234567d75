"""The channel itself, spoken by hand with a real engine process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.engine import channel, protocol
from cosbrowser.engine.protocol import WINDOW, Request, Tag
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import Limits
from tests.engine import functions, serve
from tests.engine.conftest import FUNCTIONS

PATIENCE = 20.0  # seconds


class Line:
    """Our end of the channel."""

    def __init__(self, child: channel.Child) -> None:
        self.child = child
        self._connection = child.connection

    def say(self, tag: Tag, number: int, value: object = None) -> None:
        self._connection.send_bytes(protocol.encode(tag, number, value))

    def hear(self, patience: float = PATIENCE) -> tuple[Tag, int, Any] | None:
        if not self._connection.poll(patience):
            return None
        tag, number, body = protocol.decode(self._connection.recv_bytes())
        return tag, number, protocol.load(body)


@contextmanager
def line(child: channel.Child, paths: Paths) -> Iterator[Line]:
    try:
        spoken = Line(child)
        spoken.say(Tag.HELLO, 0, (paths, Limits()))
        assert spoken.hear() == (Tag.READY, 0, None)
        yield spoken
        spoken.say(Tag.BYE, 0)
        assert spoken.hear() == (Tag.BYE, 0, None)
        assert child.process.wait(PATIENCE) == 0
    finally:
        child.connection.close()
        child.process.kill()
        child.process.wait()


def test_engine_is_at_most_eight_pages_ahead(paths: Paths, tmp_path: Path) -> None:
    told = tmp_path / "told"
    with line(channel.launch(serve.command(FUNCTIONS), paths.logs, PATIENCE), paths) as engine:
        engine.say(Tag.STREAM, 1, Request.of(functions.count_and_say, (100, told), {}))
        pages = [engine.hear() for _ in range(WINDOW)]
        assert engine.hear(0.3) is None
        assert told.read_text().split() == [str(page) for page in range(WINDOW)]

        engine.say(Tag.MORE, 1, 3)
        pages += [engine.hear() for _ in range(3)]
        assert engine.hear(0.3) is None

        assert pages == [(Tag.PAGE, 1, page) for page in range(WINDOW + 3)]
        engine.say(Tag.CANCEL, 1)


def test_cancelled_call_that_waits_for_a_thread_is_never_made(paths: Paths, tmp_path: Path) -> None:
    gates = [tmp_path / f"gate-{number}" for number in range(32)]
    with line(channel.launch(serve.command(FUNCTIONS), paths.logs, PATIENCE), paths) as engine:
        for number, gate in enumerate(gates):
            functions.make_gate(gate)
            engine.say(Tag.CALL, number, Request.of(functions.wait_for, (gate,), {}))
        engine.say(Tag.CALL, 100, Request.of(functions.take_up, (tmp_path / "closed",), {}))
        engine.say(Tag.CALL, 101, Request.of(functions.echo, (), {}))
        engine.say(Tag.CANCEL, 100)
        engine.say(Tag.STREAM, 102, Request.of(functions.count, (0,), {}))
        assert engine.hear() == (Tag.END, 102, None)
        for gate in gates:
            gate.write_text("")

        heard = [engine.hear() for _ in range(33)]

    assert (Tag.ANSWER, 101, ((), {})) in heard
    assert not (tmp_path / "closed").exists()


# The way of Windows, over a socket with a name instead of a pipe with one


def test_engine_that_has_to_connect_is_served_alike(paths: Paths) -> None:
    child = channel.launch_connecting(serve.command(FUNCTIONS), paths.logs, PATIENCE, "AF_UNIX")
    with line(child, paths) as engine:
        engine.say(Tag.CALL, 7, Request.of(functions.pid, (), {}))
        assert engine.hear() == (Tag.ANSWER, 7, child.process.pid)


def test_key_of_the_channel_is_in_no_argument_and_no_environment(paths: Paths, monkeypatch: Any) -> None:
    key = bytes(range(65, 97))
    monkeypatch.setattr(channel.secrets, "token_bytes", lambda size: key[:size])
    child = channel.launch_connecting(serve.command(FUNCTIONS), paths.logs, PATIENCE, "AF_UNIX")
    with line(child, paths):
        for name in ("cmdline", "environ"):
            assert key not in Path(f"/proc/{child.process.pid}/{name}").read_bytes()


def test_engine_that_dies_before_it_connects_is_noticed(paths: Paths) -> None:
    with pytest.raises(OSError, match="ended with 7 before it answered"):
        channel.launch_connecting([sys.executable, "-c", "raise SystemExit(7)"], paths.logs, PATIENCE, "AF_UNIX")


def test_engine_that_never_connects_is_ended(paths: Paths) -> None:
    with pytest.raises(OSError, match="ended with -9 before it answered"):
        channel.launch_connecting(
            [sys.executable, "-c", "import threading; threading.Event().wait()"], paths.logs, 0.5, "AF_UNIX"
        )


def test_engine_whose_window_is_gone_before_it_said_a_word_just_ends(paths: Paths) -> None:
    child = channel.launch(serve.command(FUNCTIONS), paths.logs, PATIENCE)
    child.connection.close()

    assert child.process.wait(PATIENCE) == 0
    assert (paths.logs / "engine.crash").read_bytes() == b""


def test_module_of_no_room_is_not_even_imported(paths: Paths) -> None:
    with line(channel.launch(serve.command(FUNCTIONS), paths.logs, PATIENCE), paths) as engine:
        engine.say(Tag.CALL, 1, Request("antigravity", "fly", (), {}))
        failure = engine.hear()
        engine.say(Tag.CALL, 2, Request.of(functions.loaded, (), {}))
        loaded = engine.hear()

    assert failure is not None
    assert failure[0] is Tag.FAILURE
    assert failure[2].kind is Kind.ENGINE
    assert loaded is not None
    assert "antigravity" not in loaded[2]


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("cosbrowser.cos.accounts", "os.remove"),  # another module's, through ours
        ("cosbrowser.cos.accounts", "json.dumps"),
        ("cosbrowser.cos.accounts", "Accounts"),  # a class
        ("cosbrowser.cos.accounts", "SCHEMA"),
        ("cosbrowser.cos.accounts", "Accounts.nothing"),
        ("cosbrowser.cos.nothing", "function"),
    ],
)
def test_only_functions_are_found_and_only_where_they_are_defined(module: str, name: str) -> None:
    with pytest.raises(CosError) as raised:
        protocol.resolve(Request(module, name, (), {}))
    assert raised.value.problem.kind is Kind.ENGINE


def test_questions_do_not_show_their_arguments() -> None:
    assert "hunter2" not in repr(Request.of(functions.echo, ("hunter2",), {"secret": "hunter2"}))
    assert subprocess.list2cmdline(channel.command()).endswith("-P -m cosbrowser")
    assert channel.VARIABLE not in os.environ
