"""Gaps of the event loop are noticed, and their place."""

from __future__ import annotations

import logging
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from cosbrowser.engine.watchdog import LIMIT, Watchdog, watch


def stand_still_waiting() -> None:
    threading.Event().wait(3 * LIMIT)


def stand_still_computing() -> None:
    end = time.perf_counter() + 3 * LIMIT
    while time.perf_counter() < end:
        sum(range(1000))


@pytest.mark.parametrize("mistake", [stand_still_waiting, stand_still_computing])
def test_gap_is_logged_with_the_stack_of_the_gui_thread(
    qtbot: QtBot, owner: QObject, caplog: pytest.LogCaptureFixture, mistake: object
) -> None:
    watchdog = Watchdog(owner)
    name = mistake.__name__  # type: ignore[attr-defined]

    with (
        caplog.at_level(logging.WARNING),
        qtbot.waitSignal(
            watchdog.stalled, check_params_cb=lambda gap, stack: gap > 2 * LIMIT and f"in {name}" in stack
        ),
    ):
        QTimer.singleShot(0, mistake)
    shiboken6.delete(watchdog)  # a later gap of a busy machine is none of this test's

    told = [record for record in caplog.records if record.stack_info and f"in {name}" in record.stack_info]
    assert told
    assert "The window stood still for" in told[0].getMessage()


def test_idle_loop_is_no_gap(qtbot: QtBot, owner: QObject) -> None:
    gaps: list[float] = []
    beats: list[None] = []
    watchdog = Watchdog(owner, limit=5.0)
    watchdog.stalled.connect(lambda gap, _: gaps.append(gap))
    watchdog._timer.timeout.connect(lambda: beats.append(None))

    qtbot.waitUntil(lambda: len(beats) > 20)

    assert not gaps


def test_watchdog_ends_with_its_parent(qtbot: QtBot) -> None:
    parent = QObject()
    Watchdog(parent, limit=5.0)
    assert any(thread.name == "watchdog" for thread in threading.enumerate())

    parent.deleteLater()

    qtbot.waitUntil(lambda: not any(thread.name == "watchdog" for thread in threading.enumerate()))


def test_only_debug_runs_are_watched(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COSBROWSER_DEBUG", raising=False)
    assert watch(owner) is None

    monkeypatch.setenv("COSBROWSER_DEBUG", "1")
    watched = watch(owner)
    assert isinstance(watched, Watchdog)
    shiboken6.delete(watched)
