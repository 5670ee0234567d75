"""Calls and streams through a real engine process."""

from __future__ import annotations

import gc
import logging
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from tests.engine import functions
from tests.engine.asking import TIMEOUT, Heard, ask, fail, hear

PROBLEM = Problem(Kind.DENIED, operation="GetObject", bucket="b", key="k", status=403, request_id="42")


def lines(path: Path) -> list[str]:
    return path.read_text().split() if path.exists() else []


def test_call_made_before_the_start_is_answered_on_the_gui_thread(qtbot: QtBot, make_engine: Any) -> None:
    engine: Engine = make_engine()
    threads: list[QThread] = []
    heard: list[Any] = []
    call = engine.call(engine, functions.echo, 1, b"two", three=3.0)
    call.then(lambda value: (heard.append(value), threads.append(QThread.currentThread())))

    engine.start()
    qtbot.waitUntil(lambda: bool(heard), timeout=TIMEOUT)

    assert heard == [((1, b"two"), {"three": 3.0})]
    assert threads == [engine.thread()]


def test_functions_of_cos_get_the_accounts(qtbot: QtBot, engine: Engine) -> None:
    assert ask(qtbot, engine, Accounts.saved) == ()


def test_answers_come_from_another_process(qtbot: QtBot, engine: Engine) -> None:
    assert ask(qtbot, engine, functions.pid) == engine.pid


def test_refusal_of_the_core_arrives_with_all_its_fields(qtbot: QtBot, engine: Engine) -> None:
    assert fail(qtbot, engine, functions.refuse, PROBLEM) == PROBLEM


def test_failure_that_nobody_asked_for_is_unhandled(qtbot: QtBot, engine: Engine, owner: QObject) -> None:
    with qtbot.waitSignal(engine.unhandled, timeout=TIMEOUT) as told:
        engine.call(owner, functions.refuse, PROBLEM).then(lambda _: None)
    assert told.args == [PROBLEM]

    with qtbot.waitSignal(engine.unhandled, timeout=TIMEOUT) as told:
        engine.stream(owner, functions.count_then_fail, 2, PROBLEM).each(lambda _: None)
    assert told.args == [PROBLEM]


def test_unforeseen_exception_arrives_without_its_secret_and_is_logged(
    qtbot: QtBot, engine: Engine, paths: Paths
) -> None:
    problem = fail(qtbot, engine, functions.explode, "POST /token?apikey=8sGnHZzQ0rtYvWqpLk2x failed")

    assert (problem.kind, problem.operation) == (Kind.INTERNAL, "explode")
    assert problem.detail == "ZeroDivisionError: POST /token?apikey=[concealed] failed"
    log = (paths.logs / "engine.log").read_text()
    assert "in explode" in log
    assert "ZeroDivisionError: POST /token?apikey=[concealed] failed" in log
    assert "8sGnHZzQ0rtYvWqpLk2x" not in log


def test_call_that_leaves_the_interpreter_fails_like_any_other(qtbot: QtBot, engine: Engine) -> None:
    assert fail(qtbot, engine, functions.leave).detail == "SystemExit: 3"
    assert ask(qtbot, engine, functions.pid) == engine.pid


def test_answer_that_cannot_be_read_fails_its_call_only(
    qtbot: QtBot, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        problem = fail(qtbot, engine, functions.unloadable)

    assert problem == Problem(Kind.ENGINE, detail="ValueError: this cannot be loaded")
    assert ask(qtbot, engine, functions.pid) == engine.pid


def test_answer_that_cannot_be_sent_fails_its_call_only(qtbot: QtBot, engine: Engine) -> None:
    assert fail(qtbot, engine, functions.unpicklable).kind is Kind.INTERNAL
    assert ask(qtbot, engine, functions.pid) == engine.pid


def test_page_that_cannot_be_read_ends_the_stream_on_both_sides(
    qtbot: QtBot, engine: Engine, owner: QObject, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told = tmp_path / "told"
    with caplog.at_level(logging.ERROR):
        heard = hear(qtbot, engine.stream(owner, functions.one_bad_page, told))

    assert heard.values == [0]
    assert [problem.kind for problem in heard.problems] == [Kind.ENGINE]
    qtbot.waitUntil(lambda: lines(told) == ["closed"], timeout=TIMEOUT)


def test_argument_that_cannot_be_sent_fails_its_call_only(
    qtbot: QtBot, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        problem = fail(qtbot, engine, functions.echo, threading.Lock())

    assert problem.kind is Kind.INTERNAL
    assert "pickle" in problem.detail
    assert ask(qtbot, engine, functions.pid) == engine.pid


def test_argument_that_cannot_be_read_fails_its_call_only(qtbot: QtBot, engine: Engine) -> None:
    assert fail(qtbot, engine, functions.echo, functions.Unloadable()).kind is Kind.ENGINE
    assert ask(qtbot, engine, functions.pid) == engine.pid


@pytest.mark.parametrize("function", [lambda _: None, Path("x").exists, len, Path])
def test_what_has_no_name_to_be_imported_by_is_refused_at_once(engine: Engine, function: Any) -> None:
    with pytest.raises(TypeError):
        engine.call(engine, function)


def test_the_applications_own_engine_opens_two_packages_only(qtbot: QtBot, make_engine: Any) -> None:
    engine: Engine = make_engine(command=None)
    engine.start()

    problem = fail(qtbot, engine, functions.pid)

    assert problem == Problem(Kind.ENGINE, detail="tests.engine.functions is not for the window to call")
    assert ask(qtbot, engine, Accounts.saved) == ()


def test_answer_to_a_deleted_owner_is_dropped(qtbot: QtBot, engine: Engine) -> None:
    owner = QObject()
    heard = Heard(engine.call(owner, functions.echo))

    owner.deleteLater()
    ask(qtbot, engine, functions.echo)

    assert not heard.values


def test_stream_of_a_deleted_owner_ends_in_the_engine(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    parent = QObject()
    owner = QObject(parent)
    told = tmp_path / "told"
    heard = Heard(engine.stream(owner, functions.count_and_say, 1_000_000, told))
    qtbot.waitUntil(lambda: len(heard.values) > 20, timeout=TIMEOUT)

    parent.deleteLater()

    qtbot.waitUntil(lambda: lines(told)[-1] == "closed", timeout=TIMEOUT)
    assert len(lines(told)) < 1_000_000


def test_open_stream_does_not_keep_a_forgotten_owner_alive(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    class Owner(QObject):
        seen = 0

        def on_page(self, page: int) -> None:
            self.seen = page

    owners = [Owner()]
    told = tmp_path / "told"
    engine.stream(owners[0], functions.count_and_say, 1_000_000, told).each(owners[0].on_page)
    qtbot.waitUntil(lambda: owners[0].seen > 20, timeout=TIMEOUT)

    owners.clear()
    gc.collect()

    qtbot.waitUntil(lambda: lines(told)[-1] == "closed", timeout=TIMEOUT)


def test_cancel_silences_at_once_even_between_two_pages(qtbot: QtBot, engine: Engine, owner: QObject) -> None:
    pages: list[int] = []
    stream = engine.stream(owner, functions.count, 1_000_000)

    def on_page(page: int) -> None:
        pages.append(page)
        if page == 30:
            stream.cancel()

    stream.each(on_page, lambda: pages.append(-1))
    call = engine.call(owner, functions.echo).then(lambda _: pages.append(-2))
    call.cancel()
    qtbot.waitUntil(lambda: 30 in pages, timeout=TIMEOUT)
    ask(qtbot, engine, functions.echo)

    assert pages == list(range(31))


def test_cancel_is_harmless_before_the_start_and_after_the_end(qtbot: QtBot, make_engine: Any, owner: QObject) -> None:
    engine: Engine = make_engine()
    heard: list[Any] = []
    early = engine.call(owner, functions.echo, "early").then(heard.append)
    early.cancel()
    early.cancel()
    late = engine.call(owner, functions.echo, "late").then(heard.append)

    engine.start()
    qtbot.waitUntil(lambda: bool(heard), timeout=TIMEOUT)
    late.cancel()

    assert heard == [(("late",), {})]
    assert not owner.children()


def test_blocked_calls_hold_up_no_other(qtbot: QtBot, engine: Engine, owner: QObject, tmp_path: Path) -> None:
    gates = [tmp_path / f"gate-{number}" for number in range(20)]
    for gate in gates:
        functions.make_gate(gate)
    blocked = [Heard(engine.call(owner, functions.wait_for, gate)) for gate in gates]

    assert ask(qtbot, engine, functions.pid) == engine.pid
    assert hear(qtbot, engine.stream(owner, functions.count, 3)).values == [0, 1, 2]
    assert not any(heard.ended for heard in blocked)

    for gate in gates:
        gate.write_text("open")
    qtbot.waitUntil(lambda: all(heard.values == ["open"] for heard in blocked), timeout=TIMEOUT)


def test_exception_in_one_callback_does_not_cost_the_next_answer(qtbot: QtBot, engine: Engine, owner: QObject) -> None:
    def broken(_: object) -> None:
        raise LookupError("a mistake in the window")

    with qtbot.captureExceptions() as exceptions:
        heard = Heard(engine.stream(owner, functions.count, 3))
        engine.call(owner, functions.echo).then(broken)
        ask(qtbot, engine, functions.echo)
        qtbot.waitUntil(lambda: heard.ended and bool(exceptions), timeout=TIMEOUT)

    assert heard.values == [0, 1, 2]
    assert [kind for kind, _, _ in exceptions] == [LookupError]


def test_a_million_rows_come_in_order(qtbot: QtBot, engine: Engine, owner: QObject) -> None:
    keys: list[str] = []
    sizes: list[int] = []
    done: list[bool] = []
    stream = engine.stream(owner, functions.listing, 1000)
    stream.each(lambda page: (keys.extend(page.keys), sizes.extend(page.sizes)), lambda: done.append(True))

    qtbot.waitUntil(lambda: bool(done), timeout=60_000)

    assert sizes == list(range(1_000_000))
    assert keys == sorted(keys)
    assert len(set(keys)) == 1_000_000
