"""The window lives through engines that die as soon as they are up."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.crash.kills import Window
from tests.transfer.conftest import Desk
from tests.transfer.relay import Relay

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")

KILLS = 3  # in a row: at the fifth nobody would start another


def test_window_outlives_engines_that_die_with_its_questions_in_flight(
    desk: Desk, relay: Relay, tmp_path: Path
) -> None:
    """It died in the collector: the dialog that told of the failure walked the chain of focus while it was made, and
    was garbage from then on, though it was shown.
    """
    source = desk.file("up/a").parent
    desk.put("down/b")
    desk.close()
    (tmp_path / "crash").mkdir()
    window = Window(tmp_path / "crash", relay, {
        "access_key_id": desk.secret.access_key_id, "secret_access_key": desk.secret.secret_access_key,
    })  # fmt: skip
    try:
        window.start()
        for _ in range(KILLS):
            window.ask_and_kill()
            assert "MainWindow" in window.look()

        assert "ProblemDialog" in window.look()
        window.sign_in({
            "upload": [str(source), desk.bucket, "in/"], "download": [desk.bucket, "down/", str(desk.target)],
        })  # fmt: skip
        assert [group[0] for group in window.wait_finished()] == ["done", "done"]
        assert window.close() == 0
    finally:
        window.end()

    assert (tmp_path / "crash" / "profile" / "logs" / "window.crash").read_bytes() == b""
    desk.open()
    assert desk.keys() == {"down/b": 7, "in/up/a": 7}
