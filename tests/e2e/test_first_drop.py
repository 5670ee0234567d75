"""The whole product once, as a person has it: real processes, real display, real keyring, real file manager."""

from __future__ import annotations

import hashlib
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError
from cosbrowser.paths import Paths
from tests.cos_server import LocalCos
from tests.desktop import (
    FileManager,
    Program,
    Window,
    click,
    drag,
    press,
    screen,
    start_application,
    type_text,
    wait_painted,
    wait_still,
    wait_until,
)

pytestmark = [pytest.mark.display, pytest.mark.keyring]

# In a window of 830 x 740: on the first row of the table, and on the empty space below the rows.
FIRST_ROW, BELOW_THE_ROWS = (350, 133), (560, 400)
SECOND_ROW = (350, 165)
# In the same window the row of its one bucket: in the list, in the column Kind of the outline, in the places.
ROW_OF_BUCKETS, ROW_OF_OUTLINE, ROW_OF_PLACES = (350, 133), (735, 159), (120, 119)

# Who copied something has to stay: X asks the owner of the clipboard when somebody pastes.
CLIPBOARD = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(sys.argv)
application.clipboard().setText(sys.argv[1])
window = QLabel("clipboard", windowTitle="clipboard")
window.setGeometry(10, 700, 60, 20)
window.show()
application.exec()
"""


class Store:
    """The bucket of a test, looked at from outside the application."""

    def __init__(self, cos: LocalCos, bucket: str, folder: Path) -> None:
        self.keys = cos.instances[0]
        self.line = cos.line
        self.bucket = bucket
        self._accounts = Accounts(Paths.for_profile(folder))
        addresses = {"iam": self.line["iam"], "endpoints_document": self.line["endpoints_document"]}
        connection = Connection("c", "C", instance=self.keys["crn"], **addresses)
        self._accounts.open_for_now(connection, Secret(self.keys["api_key"]))
        self.location = Location("c", bucket)

    def credential(self) -> str:
        """As IBM's console shows it, with the addresses of the local COS."""
        return json.dumps(
            {
                "apikey": self.keys["api_key"],
                "resource_instance_id": self.keys["crn"],
                "endpoints": self.line["endpoints_document"],
                "iam_auth_endpoint": self.line["iam"],
            }
        )

    def read(self, key: str) -> bytes | None:
        try:
            with self._accounts.wire("c", self.bucket).get_object(self.bucket, key) as download:
                return b"".join(download.chunks())
        except CosError:
            return None

    def write(self, key: str, content: bytes) -> None:
        self._accounts.wire("c", self.bucket).put_object(self.bucket, key, io.BytesIO(content), len(content))

    def close(self) -> None:
        self._accounts.close()


@pytest.fixture
def cos() -> Iterator[LocalCos]:
    """One of our own: the positions below are those of its only bucket."""
    with LocalCos() as server:
        yield server


@pytest.fixture
def store(cos: LocalCos, bucket: str, tmp_path: Path) -> Iterator[Store]:
    store = Store(cos, bucket, tmp_path / "outside")
    yield store
    store.close()


def paste(text: str, home: Path, window: Window) -> None:
    with Program([sys.executable, "-c", CLIPBOARD, text], home, {"QT_QPA_PLATFORM": "xcb"}) as owner:
        owner.window("clipboard")
        window.raise_()
        press("ctrl+v")
        wait_still()


def test_pasted_credential_and_dragged_file_end_as_bytes_in_the_bucket(store: Store, tmp_path: Path) -> None:
    content = os.urandom(3 * 1024 * 1024)
    folder = tmp_path / "from here"
    folder.mkdir()
    (folder / "holiday.jpg").write_bytes(content)
    profile = tmp_path / "profile"
    profile.mkdir()

    with start_application(profile) as application, FileManager(folder, tmp_path) as files:
        files.main.place(10, 30, 420, 300)
        window = application.window("COS Browser")
        window.place(440, 20, 830, 740)
        connect(store, application, window, tmp_path)
        wait_painted(window.at(*FIRST_ROW))
        click(window.at(*FIRST_ROW), times=2)
        wait_until("opened bucket", lambda: store.bucket in window.title)
        wait_still()
        files.main.raise_()
        drag(files.first(), window.at(*BELOW_THE_ROWS), ringed())
        arrived = wait_until("object", lambda: store.read("holiday.jpg"))

        assert hashlib.sha256(arrived).digest() == hashlib.sha256(content).digest()
        assert store.keys["api_key"] not in everything_written(profile)
        wait_still(1)  # the panel has said that all is done: a transfer that is not would be asked about
        window.raise_()
        window.close()
        assert application.process.wait(10) == 0


@pytest.mark.parametrize(
    ("opening", "row", "way"),
    [
        pytest.param((), ROW_OF_BUCKETS, ((600, 400),), id="bucket list"),
        pytest.param(("ctrl+2", "Right"), ROW_OF_OUTLINE, ((600, 400),), id="outline"),
        pytest.param((), ROW_OF_PLACES, ((300, 400), (100, 400)), id="places"),
    ],
)
def test_file_that_comes_in_over_empty_space_is_taken_by_the_row_it_is_dropped_on(
    store: Store, tmp_path: Path, opening: tuple[str, ...], row: tuple[int, int], way: tuple[tuple[int, int], ...]
) -> None:
    folder = tmp_path / "from here"
    folder.mkdir()
    (folder / "note.txt").write_bytes(b"by way of nowhere")
    profile = tmp_path / "profile"
    profile.mkdir()

    with start_application(profile) as application, FileManager(folder, tmp_path) as files:
        files.main.place(850, 30, 420, 300)
        window = application.window("COS Browser")
        window.place(5, 20, 830, 740)
        connect(store, application, window, tmp_path)
        window.raise_()
        for key in opening:
            press(key)
            wait_still()
        wait_painted(window.at(*row))
        files.main.raise_()
        drag(files.first(), window.at(*row), ringed(), via=tuple(window.at(*point) for point in way))
        arrived = wait_until("object", lambda: store.read("note.txt"))

    assert arrived == b"by way of nowhere"


def test_object_is_dragged_into_a_folder_and_another_one_renamed_by_hand(store: Store, tmp_path: Path) -> None:
    for key in ("docs/first.txt", "first notes.txt", "second notes.txt"):
        store.write(key, key.encode())
    profile = tmp_path / "profile"
    profile.mkdir()

    with start_application(profile) as application:
        window = application.window("COS Browser")
        window.place(5, 20, 830, 740)
        connect(store, application, window, tmp_path)
        wait_painted(window.at(*FIRST_ROW))
        click(window.at(*FIRST_ROW), times=2)
        wait_until("opened bucket", lambda: store.bucket in window.title)
        wait_painted(window.at(*SECOND_ROW))
        click(window.at(*SECOND_ROW))
        wait_still()
        drag(window.at(*SECOND_ROW), window.at(*FIRST_ROW), ringed())
        moved = wait_until("moved object", lambda: store.read("docs/first notes.txt"))
        wait_until("source that is gone", lambda: store.read("first notes.txt") is None)
        wait_still()
        click(window.at(*SECOND_ROW))  # it has moved up
        press("F2")
        wait_still()
        type_text("third")
        press("Return")
        renamed = wait_until("renamed object", lambda: store.read("third.txt"))
        wait_until("old name that is gone", lambda: store.read("second notes.txt") is None)

    assert (moved, renamed) == (b"first notes.txt", b"second notes.txt")


def connect(store: Store, application: Program, window: Window, home: Path) -> None:
    """Add the connection as a person does, up to the list of its buckets."""
    paste(store.credential(), home, window)
    dialog = application.window("onnection")
    press("Return")
    wait_until("closed dialog", lambda: not is_open(dialog))
    wait_until("list of buckets", lambda: window.title != "COS Browser")
    wait_still()


def ringed() -> Callable[[], bool]:
    """Whether more of the accent colour is to be seen than now: the ring around what would take a drop.

    A button that is released before the window has answered cancels the drag, as it does for a person.
    """

    def accent() -> int:
        image = screen()  # held on to: the bits are its own
        return bytes(image.constBits()).count(b"\xfe\x62\x0f")  # #0f62fe

    before = accent()
    return lambda: accent() > before + 100


def is_open(window: Window) -> bool:
    try:
        return bool(window.title)
    except Exception:
        return False


def everything_written(profile: Path) -> str:
    return "".join(path.read_text(errors="replace") for path in profile.rglob("*") if path.is_file())
