from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from cosbrowser.paths import Paths
from cosbrowser.ui.single_instance import FirstInstance, hand_over, socket_of, understood

SECOND = """
import sys
from pathlib import Path
from cosbrowser.paths import Paths
from cosbrowser.ui.single_instance import hand_over
print(hand_over(Paths.for_profile(Path(sys.argv[1])), "cos://P/b/x y/", demo=True))
"""


@pytest.fixture
def profile(tmp_path: Path) -> Paths:
    paths = Paths.for_profile(tmp_path)
    paths.data.mkdir(parents=True)
    return paths


@pytest.fixture
def first(qtbot: QtBot, profile: Paths) -> Iterator[FirstInstance]:
    made = FirstInstance(profile)
    yield made
    made.close()
    made.deleteLater()


def test_address_and_demo_cross_and_nothing_else(qtbot: QtBot, profile: Paths, first: FirstInstance) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(profile.data.parent)], stdout=subprocess.PIPE)
    said, _ = second.communicate(timeout=20)

    assert asked.args == ["cos://P/b/x y/", True]
    assert said == b"True\n"


@pytest.mark.skipif(os.name != "posix", reason="sockets that are files")
def test_only_the_user_can_reach_it(profile: Paths, first: FirstInstance) -> None:
    mode = Path(socket_of(profile)).stat().st_mode

    assert stat.S_ISSOCK(mode)
    assert not mode & 0o077


def test_nobody_listens_and_it_is_said_at_once(qtbot: QtBot, profile: Paths) -> None:
    assert not hand_over(profile, "", demo=False)


@pytest.mark.skipif(os.name != "posix", reason="sockets that are files")
def test_profile_with_a_long_path_has_a_socket_too(qtbot: QtBot, tmp_path: Path) -> None:
    deep = Paths.for_profile(tmp_path / ("x" * 120))

    one, other = socket_of(deep), socket_of(Paths.for_profile(tmp_path / ("y" * 120)))

    assert len(one) < 104
    assert one != other
    assert not Path(one).parent.stat().st_mode & 0o077


@pytest.mark.parametrize(
    "line",
    [
        b"", b"nonsense", b"[]", b'{"address": "cos://a/b"}', b'{"address": 7, "demo": false}',
        b'{"address": "", "demo": 1}', b'{"address": "", "demo": false, "run": "rm"}',
        b'{"address": "cos://", "demo": false}', b'{"address": "cos://a/\\n", "demo": false}', b"\xff\xfe",
    ],
)  # fmt: skip
def test_what_is_no_request_is_not_understood(line: bytes) -> None:
    assert understood(line) is None


def test_endless_request_is_cut_off(qtbot: QtBot, profile: Paths, first: FirstInstance) -> None:
    socket = QLocalSocket()
    socket.connectToServer(socket_of(profile))
    asked: list[object] = []
    first.asked.connect(lambda *said: asked.append(said))

    socket.write(b"x" * 100_000)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000)

    assert asked == []
