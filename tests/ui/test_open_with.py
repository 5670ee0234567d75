""" "Open With": the programs that the desktop knows for a kind of file, and what they save."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.autostart import exec_line
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.editing import Phase
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.programs import Program, kinds, programs_for
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION
from tests.ui.immutable.conftest import protect
from tests.ui.test_window import go

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the programs of a desktop of Linux")
SLOW = 20_000


class Desktop:
    """Two folders of data, the person's and the system's, and the person's choices."""

    def __init__(self, folder: Path) -> None:
        self.config, self.own, self.system = (folder / name for name in ("config", "own data", "system"))
        self.environ = {
            "XDG_CONFIG_HOME": str(self.config), "XDG_CONFIG_DIRS": str(folder / "none"),
            "XDG_DATA_HOME": str(self.own), "XDG_DATA_DIRS": str(self.system), "XDG_CURRENT_DESKTOP": "Special:GNOME",
        }  # fmt: skip
        for one in (self.config, self.own / "applications", self.system / "applications"):
            one.mkdir(parents=True)

    def program(self, id_: str, name: str, types: str, *more: str, command: str = "true %f", own: bool = False) -> None:
        """Install one, as a package does: the entry, and its line in the cache."""
        folder = (self.own if own else self.system) / "applications"
        lines = ["[Desktop Entry]", "Type=Application", f"Name={name}", f"Exec={command}", f"MimeType={types}", *more]
        (folder / f"{id_}.desktop").write_text("\n".join(lines) + "\n\n[Desktop Action new]\nName=No\nExec=false\n")
        cache = folder / "mimeinfo.cache"
        said = dict(line.split("=") for line in cache.read_text().splitlines()[1:]) if cache.exists() else {}
        for one in types.rstrip(";").split(";"):
            said[one] = said.get(one, "") + f"{id_}.desktop;"
        cache.write_text("[MIME Cache]\n" + "".join(f"{kind}={ids}\n" for kind, ids in said.items()))

    def says(self, text: str, name: str = "mimeapps.list") -> None:
        (self.config / name).write_text(text)

    def names(self, file: str) -> list[str]:
        return [program.name for program in programs_for(file, self.environ)]


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path / "desktop")


def test_kinds_of_a_file_go_from_the_exact_one_to_what_it_is_a_kind_of() -> None:
    assert kinds("a.py")[0] == "text/x-python"
    assert "text/plain" in kinds("a.py")
    assert kinds("a.unheard-of") == ()


def test_programs_come_in_the_order_of_the_desktop(desktop: Desktop) -> None:
    desktop.program("writer", "Writer", "text/plain;")
    desktop.program("python", "Snake", "text/x-python;")
    desktop.program("viewer", "Viewer", "text/plain;", own=True)
    assert desktop.names("a.py") == ["Snake", "Viewer", "Writer"]
    assert desktop.names("a.txt") == ["Viewer", "Writer"]
    assert desktop.names("a.png") == []

    desktop.says("[Default Applications]\ntext/plain=gone.desktop;writer.desktop;\n")
    assert desktop.names("a.txt") == ["Writer", "Viewer"]
    desktop.says("[Default Applications]\ntext/plain=python.desktop\n", "gnome-mimeapps.list")
    assert desktop.names("a.txt") == ["Snake", "Viewer", "Writer"]

    desktop.says(
        "[Added Associations]\ntext/plain=python.desktop;\n[Removed Associations]\ntext/plain=writer.desktop;\n"
    )
    (desktop.config / "gnome-mimeapps.list").unlink()
    assert desktop.names("a.txt") == ["Snake", "Viewer"]


def test_entry_of_the_person_stands_before_that_of_the_system_and_may_hide_it(desktop: Desktop) -> None:
    desktop.program("writer", "Writer", "text/plain;", "Name[de]=Schreiber")
    desktop.program("writer", "My Writer", "text/plain;", own=True)
    assert desktop.names("a.txt") == ["My Writer"]
    desktop.program("writer", "My Writer", "text/plain;", "Hidden=true", own=True)
    assert desktop.names("a.txt") == []


@pytest.mark.parametrize(
    "line", ["Terminal=true", "TryExec=/not/there", "Hidden=true"], ids=["terminal", "not installed", "hidden"]
)
def test_what_cannot_be_started_is_not_offered(desktop: Desktop, line: str) -> None:
    desktop.program("writer", "Writer", "text/plain;", line)
    desktop.program("ghost", "Ghost", "text/plain;", command="/not/there/either %f")
    assert desktop.names("a.txt") == []


def test_damaged_files_of_the_desktop_do_no_harm(desktop: Desktop) -> None:
    desktop.program("writer", "Writer", "text/plain;")
    (desktop.system / "applications" / "broken.desktop").write_bytes(b"\xff\xfe[Desktop Entry\nExec\n=\n")
    desktop.says(
        "text/plain=writer.desktop\n[Default Applications\n[Added Associations]\ntext/plain=broken.desktop;../x;;\n"
    )
    assert desktop.names("a.txt") == ["Writer"]


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("edit", ["edit", "/a b/50%.txt"]),
        ("edit %f", ["edit", "/a b/50%.txt"]),
        ("edit --open=%F -x", ["edit", "--open=/a b/50%.txt", "-x"]),
        ("show %U", ["show", "file:///a%20b/50%25.txt"]),
        ("run --forward org.x @@u %u @@", ["run", "--forward", "org.x", "@@u", "file:///a%20b/50%25.txt", "@@"]),
        (r'"/opt/My \\"Best\\"/edit" --rate=100%% %f', ['/opt/My "Best"/edit', "--rate=100%", "/a b/50%.txt"]),
        ("sh -c 'edit \"$1\"' %c %i %f", ["sh", "-c", 'edit "$1"', "Edit", "--icon", "pen", "/a b/50%.txt"]),
        (r'edit "\\$HOME" "" %d %f', ["edit", "$HOME", "", "/a b/50%.txt"]),
    ],
)
def test_command_of_an_entry_is_read_by_its_rules(desktop: Desktop, line: str, command: list[str]) -> None:
    desktop.program("edit", "Edit", "text/plain;", "Icon=pen", "TryExec=true", command=line)
    (program,) = programs_for("a.txt", desktop.environ)
    assert program.command("/a b/50%.txt") == command


def test_program_that_is_not_there_is_not_said_to_be_started() -> None:
    assert not Program("x", "X", "", ("/not/there",)).open("/etc/passwd")


# -- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def client(cos: LocalCos, bucket_name: str) -> Iterator[Any]:
    made = hmac_client(cos)
    made.create_bucket(Bucket=bucket_name)
    made.put_object(Bucket=bucket_name, Key="docs/a.txt", Body=b"first")
    yield made
    made.close()


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real program that writes below what it finds, and where it notes with what it was called."""
    for name, value in desktop.environ.items():
        monkeypatch.setenv(name, value)
    script, called = tmp_path / "my editor", tmp_path / "called"
    script.write_text(
        f'#!/bin/sh\nprintf %s "$1" >"{called}.new"; mv "{called}.new" "{called}"\nprintf " and more" >>"$1"\n'
    )
    script.chmod(0o755)
    desktop.program("mine", "My & Editor", "text/plain;", command=exec_line([str(script)]) + " %f")
    return called


def select(qtbot: QtBot, main: MainWindow, bucket_name: str) -> None:
    go(qtbot, main, Location(CONNECTION, bucket_name, "docs/"))
    main.browser.table.setFocus()
    main.browser.table.selectRow(0)
    qtbot.waitUntil(main.commands.open_with_other.isEnabled)


def submenu(menu: QMenu) -> QMenu:
    return next(one for one in menu.findChildren(QMenu) if one.title() == "Open With")


def pick(menu: QMenu, words: str) -> None:
    """Click an entry of an open menu."""
    action = next(one for one in menu.actions() if one.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_program_of_the_menu_opens_the_object_and_what_it_saves_goes_to_the_bucket(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, program: Path
) -> None:
    select(qtbot, main, bucket_name)
    table = main.browser.table
    main.browser.menu_wanted.emit(table.viewport().mapToGlobal(QPoint(60, 10)), True)
    (menu,) = (one for one in main.findChildren(QMenu) if one.isVisible())
    below = submenu(menu)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(below.menuAction()).center())
    qtbot.waitUntil(below.isVisible)
    assert [one.text() for one in below.actions() if not one.isSeparator()] == ["My && Editor", "Other Program…"]
    pick(below, "My && Editor")

    qtbot.waitUntil(program.exists, timeout=SLOW)
    assert Path(program.read_text()).name == "a.txt"
    qtbot.waitUntil(lambda: [one.saves for one in main.files.edits.all] == [1], timeout=SLOW)
    assert client.get_object(Bucket=bucket_name, Key="docs/a.txt")["Body"].read() == b"first and more"

    # "Open" of the strip is that program once more.
    (edit,) = main.files.edits.all
    row = main.editing.row(edit)
    qtbot.waitUntil(lambda: edit.phase is Phase.WATCHING)
    program.unlink()
    qtbot.mouseClick(next(one for one in row.buttons if one.text() == "Open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: edit.saves == 2, timeout=SLOW)
    assert program.exists()


def test_what_cannot_be_edited_is_opened_read_only(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, program: Path
) -> None:
    select(qtbot, main, bucket_name)
    main.commands.edit_object.setEnabled(False)  # as where the connection is read-only
    menu = QMenu(main)
    main.desk.open_with.fill(menu)
    menu.actions()[0].trigger()
    qtbot.waitUntil(program.exists, timeout=SLOW)
    path = Path(program.read_text())
    assert path.stat().st_mode & 0o777 == 0o400
    assert main.files.edits.all == []
    qtbot.waitUntil(lambda: "read-only copy of “a.txt”" in main.status.text, timeout=SLOW)
    menu.deleteLater()


def test_object_under_retention_is_opened_read_only(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, program: Path
) -> None:
    client.delete_object(Bucket=bucket_name, Key="docs/a.txt")  # a policy is for empty buckets
    protect(client, Location(CONNECTION, bucket_name))
    client.put_object(Bucket=bucket_name, Key="docs/a.txt", Body=b"kept")
    select(qtbot, main, bucket_name)
    menu = QMenu(main)
    main.desk.open_with.fill(menu)
    menu.actions()[0].trigger()
    qtbot.waitUntil(program.exists, timeout=SLOW)
    assert Path(program.read_text()).stat().st_mode & 0o777 == 0o400
    qtbot.waitUntil(lambda: main.files.edits.all == [], timeout=SLOW)
    assert main.findChild(ProblemDialog) is None
    menu.deleteLater()


def test_any_other_program_can_be_chosen(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, program: Path, tmp_path: Path
) -> None:
    select(qtbot, main, bucket_name)
    main.commands.open_with_other.trigger()
    dialog = main.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert "a.txt" in dialog.windowTitle()
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "my editor"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(program.exists, timeout=SLOW)
    qtbot.waitUntil(lambda: [one.saves for one in main.files.edits.all] == [1], timeout=SLOW)
    assert os.path.basename(program.read_text()) == "a.txt"  # noqa: PTH119


def test_menu_bar_offers_it_for_one_object_only(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, program: Path
) -> None:
    select(qtbot, main, bucket_name)
    menu = next(one.menu() for one in main.menuBar().actions() if one.text() == "&Object")
    assert isinstance(menu, QMenu)
    assert submenu(menu).menuAction().isEnabled()
    main.browser.table.clearSelection()
    qtbot.waitUntil(lambda: not submenu(menu).menuAction().isEnabled())
