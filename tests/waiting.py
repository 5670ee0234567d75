"""Waiting for a condition: what tests do instead of sleeping."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

WAIT_SECONDS = 20.0


def wait_until(what: str, condition: Callable[[], T | None], seconds: float = WAIT_SECONDS) -> T:
    """Return the first true answer of a condition, asked every 20 ms; TimeoutError names what did not come.

    Not for the GUI thread of a test that has widgets: `qtbot.waitUntil` lets them live meanwhile.
    """
    deadline = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"no {what} within {seconds:.0f} s")
        time.sleep(0.02)
    return answer
