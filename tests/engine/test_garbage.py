"""Reference cycles are collected on the GUI thread only."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from cosbrowser.engine.garbage import Garbage


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


def test_cycle_of_qt_objects_survives_other_threads_and_ends_on_the_gui_thread(qtbot: QtBot) -> None:
    gc.collect()
    garbage = Garbage()
    threads: list[int] = []
    cycles = [Cycle() for _ in range(100)]
    for cycle in cycles:
        weakref.finalize(cycle, lambda: threads.append(threading.get_ident()))
    del cycle  # the name of the loop
    cycles.clear()

    allocating = threading.Thread(target=allocate)
    allocating.start()
    allocating.join()
    assert not threads

    more = [[number] for number in range(10_000)]  # stays: what counts is allocated minus freed
    qtbot.waitUntil(lambda: len(threads) == 100, timeout=10_000)
    assert set(threads) == {threading.get_ident()}
    assert more
    del garbage


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    assert gc.isenabled()
    first, second = Garbage(), Garbage()
    assert not gc.isenabled()

    second.deleteLater()
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()

    assert gc.isenabled()
