from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from cosbrowser.ui.on_screen import within

ROOM = QRect(0, 25, 1280, 775)  # below a menu bar


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (QRect(0, 0, 1280, 800), QRect(8, 65, 1264, 727)),  # the first size, on a screen of just that
        (QRect(100, 100, 900, 600), QRect(100, 100, 900, 600)),  # fits: stays
        (QRect(1000, 700, 900, 600), QRect(372, 192, 900, 600)),  # half off the screen
        (QRect(-2000, -40, 900, 600), QRect(8, 65, 900, 600)),  # on a screen that is gone
    ],
)
def test_a_window_and_its_frame_are_on_the_screen(wanted: QRect, found: QRect) -> None:
    assert within(wanted, ROOM) == found
    assert ROOM.contains(found.adjusted(-8, -40, 8, 8))
