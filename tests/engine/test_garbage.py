"""Reference cycles are collected from the event loop only."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cosbrowser.engine.client import Engine
from cosbrowser.engine.garbage import Garbage
from tests.engine.asking import TIMEOUT


class Cycle(QObject):
    """A Qt object whose wrong end crashes the process: with a running timer, in a cycle with itself."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer(self, interval=5)
        self.timer.start()


def allocate() -> None:
    """What makes Python collect, were it allowed to."""
    kept = [[number] for number in range(200_000)]
    assert kept


def test_cycle_of_qt_objects_survives_other_threads_and_ends_in_the_event_loop(qtbot: QtBot, engine: Engine) -> None:
    assert not gc.isenabled()
    gc.collect()
    threads: list[int] = []
    cycles = [Cycle() for _ in range(100)]
    for cycle in cycles:
        weakref.finalize(cycle, lambda: threads.append(threading.get_ident()))
    del cycle  # the name of the loop
    cycles.clear()

    allocate()
    allocating = threading.Thread(target=allocate)
    allocating.start()
    allocating.join()
    assert not threads

    more = [[number] for number in range(10_000)]  # stays: what counts is allocated minus freed
    qtbot.waitUntil(lambda: len(threads) == 100, timeout=10_000)
    assert set(threads) == {threading.get_ident()}
    assert more


def test_one_collector_serves_all_engines(qtbot: QtBot, qapp: QApplication, make_engine: Any) -> None:
    for _ in range(2):
        engine: Engine = make_engine()
        with qtbot.waitSignal(engine.ready, timeout=TIMEOUT):
            engine.start()

    assert len(qapp.findChildren(Garbage)) == 1


def test_all_is_gone_through_only_when_a_quarter_is_new(qtbot: QtBot) -> None:
    was_enabled = gc.isenabled()
    garbage = Garbage()
    full: list[int] = []
    gc.callbacks.append(lambda phase, info: full.append(1) if phase == "start" and info["generation"] == 2 else None)

    def make_due() -> None:
        for _ in range(gc.get_threshold()[2] + 1):
            gc.collect(1)
        garbage._on_time()

    gc.collect()
    full.clear()
    make_due()
    make_due()
    assert len(full) == 1
    more = [[number] for number in range(len(gc.get_objects()))]
    make_due()
    assert len(full) == 2

    assert more
    gc.callbacks.pop()
    if was_enabled:
        gc.enable()
