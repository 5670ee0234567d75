"""What a test asks, and waits for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Call, Engine, Stream

TIMEOUT = 20_000  # milliseconds; a machine that runs other tests too


class Heard:
    """Collects what a call or a stream says."""

    def __init__(self, question: Call[Any] | Stream[Any]) -> None:
        self.values: list[Any] = []
        self.problems: list[Problem] = []
        self.ended = False
        if isinstance(question, Call):
            question.then(self._on_answer, self._on_failed)
        else:
            question.each(self.values.append, self._on_end, self._on_failed)

    def _on_answer(self, value: Any) -> None:
        self.values.append(value)
        self.ended = True

    def _on_end(self) -> None:
        self.ended = True

    def _on_failed(self, problem: Problem) -> None:
        self.problems.append(problem)
        self.ended = True


def hear(qtbot: QtBot, question: Call[Any] | Stream[Any]) -> Heard:
    """All that comes, to the end."""
    heard = Heard(question)
    qtbot.waitUntil(lambda: heard.ended, timeout=TIMEOUT)
    return heard


def ask(qtbot: QtBot, engine: Engine, function: Any, *args: Any, **kwargs: Any) -> Any:
    """The answer to one call."""
    heard = hear(qtbot, engine.call(QObject(engine), function, *args, **kwargs))
    assert not heard.problems, heard.problems
    return heard.values[0]


def fail(qtbot: QtBot, engine: Engine, function: Any, *args: Any, **kwargs: Any) -> Problem:
    """The problem that one call ends with."""
    heard = hear(qtbot, engine.call(QObject(engine), function, *args, **kwargs))
    assert not heard.values, heard.values
    return heard.problems[0]
