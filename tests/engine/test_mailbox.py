"""Deliveries to the GUI thread."""

from __future__ import annotations

import threading
import time
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from cosbrowser.engine.mailbox import SLICE, Mailbox


def post_from_a_thread(mailbox: Mailbox, letters: list[Any]) -> None:
    def post() -> None:
        for letter in letters:
            mailbox.slit.post(letter)

    thread = threading.Thread(target=post)
    thread.start()
    thread.join()


def test_letters_of_one_thread_arrive_in_order_on_the_gui_thread(qtbot: QtBot, owner: QObject) -> None:
    heard: list[tuple[int, QThread]] = []
    mailbox = Mailbox(lambda letter: heard.append((letter, QThread.currentThread())))

    post_from_a_thread(mailbox, list(range(10_000)))
    qtbot.waitUntil(lambda: len(heard) == 10_000)

    assert heard == [(number, owner.thread()) for number in range(10_000)]


def test_the_event_loop_gets_its_turn_between_slices(qtbot: QtBot) -> None:
    turns: list[int] = []
    heard: list[int] = []

    def take_a_slice(letter: int) -> None:
        end = time.perf_counter() + SLICE
        while time.perf_counter() < end:
            pass
        heard.append(letter)

    mailbox = Mailbox(take_a_slice)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(len(heard)))
    timer.start()

    post_from_a_thread(mailbox, list(range(10)))
    qtbot.waitUntil(lambda: len(heard) == 10)

    assert set(range(1, 10)) <= set(turns)


def test_one_event_delivers_all_that_is_small(qtbot: QtBot) -> None:
    slices: list[int] = []
    heard: list[int] = []
    mailbox = Mailbox(heard.append)
    mailbox.delivered.connect(lambda: slices.append(len(heard)))

    post_from_a_thread(mailbox, list(range(100)))
    qtbot.waitUntil(lambda: len(heard) == 100)

    assert len(slices) < 10


def test_callback_with_an_event_loop_of_its_own_gets_the_next_letters(qtbot: QtBot) -> None:
    heard: list[int] = []
    loop = QEventLoop()

    def deliver(letter: int) -> None:
        heard.append(letter)
        if letter == 0:
            loop.exec()
        elif letter == 2:
            loop.quit()

    mailbox = Mailbox(deliver)
    post_from_a_thread(mailbox, [0, 1, 2, 3])

    qtbot.waitUntil(lambda: heard == [0, 1, 2, 3])


def test_letters_to_a_mailbox_that_is_gone_are_lost_quietly(qtbot: QtBot) -> None:
    heard: list[int] = []
    mailbox = Mailbox(heard.append)
    slit = mailbox.slit
    slit.post(1)

    with qtbot.waitSignal(mailbox.destroyed):
        mailbox.deleteLater()
    slit.post(2)

    assert heard in ([], [1])
    assert slit.knocked.fileno() == -1
