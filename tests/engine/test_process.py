"""The life of the engine process: how it is started, how it ends, and that nothing is left of it."""

from __future__ import annotations

import json
import logging
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

import cosbrowser
from cosbrowser.cos.errors import Kind
from cosbrowser.engine.client import Engine
from cosbrowser.engine.server import NICENESS
from cosbrowser.paths import Paths
from tests import processes
from tests.engine import functions
from tests.engine.asking import TIMEOUT, Heard, ask, fail

FORBIDDEN_IN_WINDOW = {"ibm_boto3", "ibm_botocore", "ibm_s3transfer", "requests", "urllib3", "keyring"}


def gone(pid: int | None) -> bool:
    return pid is not None and not processes.alive(pid)


@contextmanager
def ending(pid: int) -> Iterator[int]:
    """A descriptor that becomes readable when the process has ended."""
    descriptor = os.pidfd_open(pid)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def window(profile: Path, *options: str, **arguments: Any) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """A window process, and what it said when its engine had answered."""
    command = [sys.executable, "-m", "tests.engine.window", str(profile), *options]
    arguments = {"stdout": subprocess.PIPE, "text": True, "start_new_session": True, **arguments}
    with subprocess.Popen(command, **arguments) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


# How it is started


def test_engine_has_low_priority_and_a_session_of_its_own(engine: Engine) -> None:
    assert engine.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, engine.pid) == min(os.getpriority(os.PRIO_PROCESS, 0) + NICENESS, 19)
    assert os.getsid(engine.pid) == engine.pid


def test_engine_inherits_nothing_but_its_channel(qtbot: QtBot, make_engine: Any, tmp_path: Path, paths: Paths) -> None:
    engine: Engine = make_engine()
    stray = tmp_path / "open"
    log, crashes = str(paths.logs / "engine.log"), str(paths.logs / "engine.crash")
    expected = sorted(["/dev/null", crashes, crashes, "socket", log, crashes])  # 0, 1, 2, channel, log, faulthandler

    def held() -> list[str]:
        """All that is open but the journal; files that are just being imported come and go."""
        found: list[str] = []
        for entry in Path(f"/proc/{engine.pid}/fd").iterdir():
            with suppress(FileNotFoundError):
                found.append(str(entry.readlink()).partition(":")[0])
        assert str(stray) not in found
        return sorted(name for name in found if not name.startswith(str(paths.data)))

    with stray.open("w") as file:
        os.set_inheritable(file.fileno(), True)
        with qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
            engine.start()
        qtbot.waitUntil(lambda: held() == expected, timeout=TIMEOUT)


def test_engine_does_not_hold_the_streams_of_its_window(tmp_path: Path) -> None:
    with window(tmp_path, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as (process, said):
        streams = [
            [Path(f"/proc/{pid}/fd/{number}").readlink() for number in "012"] for pid in (process.pid, said["engine"])
        ]
        assert not set(streams[0]) & set(streams[1])


def test_what_a_library_prints_goes_to_the_log(
    qtbot: QtBot, engine: Engine, paths: Paths, capfd: pytest.CaptureFixture[str]
) -> None:
    ask(qtbot, engine, functions.print_something, "header: Authorization: Bearer abcdefgh12345678")

    assert (paths.logs / "engine.log").read_text().count("header: Authorization: [concealed]") == 2
    assert capfd.readouterr() == ("", "")


def test_the_engine_holds_no_qt_and_the_window_no_sdk(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    in_engine = {name.partition(".")[0] for name in ask(qtbot, engine, functions.loaded)}
    with window(tmp_path) as (_, said):
        in_window = {name.partition(".")[0] for name in said["modules"]}

    assert "cosbrowser" in in_engine & in_window
    assert not in_engine & {"PySide6", "shiboken6"}
    assert not in_window & FORBIDDEN_IN_WINDOW


def test_engine_finds_the_package_of_its_window_where_nothing_is_installed(tmp_path: Path) -> None:
    root = Path(cosbrowser.__file__).parents[1]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with window(tmp_path, cwd=root, env=environment) as (_, said):
        assert said["package"] == cosbrowser.__file__


def test_the_program_decides_what_to_be_before_it_imports_anything() -> None:
    check = "import sys, cosbrowser.__main__; print(*sorted(n for n in sys.modules if n.startswith('cosbrowser')))"
    loaded = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True).stdout

    assert loaded.split() == ["cosbrowser", "cosbrowser.__main__"]


def test_version_is_said_without_qt() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "cosbrowser", "--version"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)

    assert ran.stdout.startswith("cosbrowser 0.")
    assert "| cosbrowser\n" in ran.stderr
    assert "PySide6" not in ran.stderr


def test_program_that_cannot_be_started_is_said(qtbot: QtBot, make_engine: Any, tmp_path: Path, caplog: Any) -> None:
    engine: Engine = make_engine(command=[str(tmp_path / "missing")], delays=())
    heard = Heard(engine.call(engine, functions.echo))

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(engine.failed, timeout=TIMEOUT) as told:
        engine.start()
    qtbot.waitUntil(lambda: heard.ended, timeout=TIMEOUT)

    assert told.args is not None
    assert told.args[0].kind is Kind.ENGINE
    assert "could not be started" in told.args[0].detail
    assert heard.problems == told.args


def test_unwritable_log_folder_does_not_keep_the_engine_from_starting(
    qtbot: QtBot, make_engine: Any, paths: Paths
) -> None:
    paths.logs.parent.mkdir(parents=True)
    paths.logs.write_text("a file where the folder should be")
    engine: Engine = make_engine()
    engine.start()

    assert ask(qtbot, engine, functions.pid) == engine.pid


# How it dies, and comes again


def test_killed_engine_fails_open_calls_and_comes_again(
    qtbot: QtBot, engine: Engine, owner: QObject, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = engine.pid
    assert first is not None
    functions.make_gate(tmp_path / "gate")
    call = Heard(engine.call(owner, functions.wait_for, tmp_path / "gate"))
    stream = Heard(engine.stream(owner, functions.count, 10_000_000))
    qtbot.waitUntil(lambda: len(stream.values) > 20, timeout=TIMEOUT)
    between: list[Heard] = []
    engine.lost.connect(lambda: between.append(Heard(engine.call(owner, functions.pid))))

    with (
        caplog.at_level(logging.ERROR),
        qtbot.waitSignals([engine.lost, engine.ready], timeout=TIMEOUT, order="strict"),
    ):
        os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: call.ended and stream.ended and between[0].ended, timeout=TIMEOUT)

    for problem in (*call.problems, *stream.problems):
        assert (problem.kind, problem.detail) == (Kind.ENGINE, "the engine process ended with signal 9")
    assert len(call.problems) == len(stream.problems) == 1
    assert between[0].values == [engine.pid]
    assert engine.pid != first


def test_crash_of_the_interpreter_leaves_its_stack_in_the_crash_file(
    qtbot: QtBot, engine: Engine, paths: Paths, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
        problem = fail(qtbot, engine, functions.crash)

    assert problem.detail == "the engine process ended with signal 6"
    assert "in crash" in (paths.logs / "engine.crash").read_text()


def test_crash_loop_stops_and_says_so_and_can_be_tried_again(
    qtbot: QtBot, make_engine: Any, owner: QObject, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    tries = tmp_path / "tries"
    script = f"open({str(tries)!r}, 'a').write('x'); raise SystemExit(7)"
    engine: Engine = make_engine(command=[sys.executable, "-c", script], delays=(0.0, 0.01, 0.02))
    lost: list[None] = []
    engine.lost.connect(lambda: lost.append(None))
    early = Heard(engine.call(owner, functions.echo))

    with caplog.at_level(logging.ERROR):
        with qtbot.waitSignal(engine.failed, timeout=TIMEOUT) as told:
            engine.start()
        late = Heard(engine.call(owner, functions.echo))
        qtbot.waitUntil(lambda: early.ended and late.ended, timeout=TIMEOUT)
        with qtbot.waitSignal(engine.failed, timeout=TIMEOUT):
            engine.start()

    assert told.args is not None
    assert told.args[0].detail == "the engine process ended with code 7"
    assert early.problems == late.problems == told.args
    assert len(lost) == 2 * 3
    assert tries.read_text() == "x" * 2 * 4


def test_engine_that_lived_long_enough_may_die_again(
    qtbot: QtBot, make_engine: Any, caplog: pytest.LogCaptureFixture
) -> None:
    now = [0.0]
    engine: Engine = make_engine(delays=(0.0,), clock=lambda: now[0])
    with qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
        engine.start()

    for _ in range(3):
        now[0] += 31.0
        assert engine.pid is not None
        with caplog.at_level(logging.ERROR), qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
            os.kill(engine.pid, signal.SIGKILL)

    assert engine.pid is not None


def test_terminated_engine_closes_its_queue_and_comes_again(
    qtbot: QtBot, engine: Engine, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ask(qtbot, engine, functions.take_up, tmp_path / "closed")
    assert engine.pid is not None

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
        os.kill(engine.pid, signal.SIGTERM)

    assert (tmp_path / "closed").read_text() == "within 2.2 s"


def test_ctrl_c_is_not_for_the_engine(qtbot: QtBot, engine: Engine) -> None:
    assert engine.pid is not None

    os.kill(engine.pid, signal.SIGINT)

    assert ask(qtbot, engine, functions.pid) == engine.pid


# How it ends with the window


def test_killed_window_takes_its_engine_along_in_order(tmp_path: Path) -> None:
    with window(tmp_path) as (process, said), ending(said["engine"]) as ended:
        process.kill()

        assert select.select([ended], [], [], 3.0)[0]
    assert (tmp_path / "closed").read_text() == "within 2.2 s"


def test_queue_that_hangs_does_not_keep_the_engine_of_a_killed_window(tmp_path: Path) -> None:
    with window(tmp_path, "--hang") as (process, said), ending(said["engine"]) as ended:
        process.kill()

        assert select.select([ended], [], [], 4.0)[0]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signalled_window_ends_in_order(tmp_path: Path, number: signal.Signals) -> None:
    with window(tmp_path) as (process, said):
        os.killpg(process.pid, number)

        assert process.wait(timeout=10) == number
        assert not processes.alive(said["engine"])
    assert (tmp_path / "closed").exists()


def test_close_waits_for_the_queue_and_then_the_process_is_gone(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    ask(qtbot, engine, functions.take_up, tmp_path / "closed")
    pid = engine.pid
    closed: list[bool] = []
    engine.lost.connect(lambda: closed.append(False))
    open_call = Heard(engine.stream(engine, functions.count, 10_000_000))

    engine.close(lambda: closed.append(gone(pid)))
    engine.close(lambda: closed.append(gone(pid)))
    seen = len(open_call.values)
    late = Heard(engine.call(engine, functions.echo))
    qtbot.waitUntil(lambda: len(closed) == 2, timeout=TIMEOUT)

    assert closed == [True, True]
    assert (tmp_path / "closed").exists()
    assert len(open_call.values) == seen
    assert not open_call.ended
    assert not late.ended


def test_queue_that_hangs_does_not_hold_up_the_end(qtbot: QtBot, engine: Engine) -> None:
    ask(qtbot, engine, functions.take_up_what_hangs)
    pid = engine.pid
    closed: list[bool] = []

    started = time.monotonic()
    engine.close(lambda: closed.append(gone(pid)))
    qtbot.waitUntil(lambda: bool(closed), timeout=TIMEOUT)

    assert closed == [True]
    assert time.monotonic() - started < 4.0


def test_engine_that_stands_still_is_killed_at_close(qtbot: QtBot, engine: Engine) -> None:
    pid = engine.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    closed: list[bool] = []

    engine.close(lambda: closed.append(gone(pid)))
    qtbot.waitUntil(lambda: bool(closed), timeout=TIMEOUT)

    assert closed == [True]


def test_close_before_the_start_while_starting_and_between_two_starts(
    qtbot: QtBot, make_engine: Any, caplog: pytest.LogCaptureFixture
) -> None:
    closed: list[str] = []
    make_engine().close(lambda: closed.append("before"))
    starting: Engine = make_engine()
    starting.start()
    starting.close(lambda: closed.append("while starting"))
    between: Engine = make_engine(command=[sys.executable, "-c", ""], delays=(1000.0,))
    with caplog.at_level(logging.ERROR):
        with qtbot.waitSignal(between.lost, timeout=TIMEOUT):
            between.start()
        between.close(lambda: closed.append("between"))

    qtbot.waitUntil(lambda: len(closed) == 3, timeout=TIMEOUT)
    assert {starting.pid, between.pid} == {None}


def test_engine_object_that_is_deleted_unclosed_takes_its_process_along(
    qtbot: QtBot, paths: Paths, tmp_path: Path
) -> None:
    parent = QObject()
    engine = Engine(paths, parent)
    with qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
        engine.start()
    pid = engine.pid

    parent.deleteLater()

    qtbot.waitUntil(lambda: gone(pid), timeout=5000)
