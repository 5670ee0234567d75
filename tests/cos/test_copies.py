"""Old copies that other programs were given are cleared away; young ones stay."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, cast

from cosbrowser.cos import copies

NOBODY = cast("Any", None)
HOUR = 3600.0


def copy(folder: Path, name: str, hours: float, size: int = 10) -> Path:
    """A copy as `fetch` makes it, or the queue: a folder with a read-only file in it."""
    made = folder / name / "below" / "file.bin"
    made.parent.mkdir(parents=True)
    made.write_bytes(b"x" * size)
    made.chmod(0o400)
    then = time.time() - hours * HOUR
    for one in (made, made.parent, made.parent.parent):
        os.utime(one, (then, then))
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_copies_of_yesterday_go_and_those_of_today_stay(tmp_path: Path) -> None:
    copy(tmp_path, "yesterday", 25)
    copy(tmp_path, "today", 23)
    assert copies.tidy(NOBODY, str(tmp_path)) == 1
    assert names(tmp_path) == ["today"]


def test_what_was_written_into_last_counts_not_when_it_was_begun(tmp_path: Path) -> None:
    growing = copy(tmp_path, "growing", 30)
    growing.with_name("part").write_bytes(b"y")
    assert copies.tidy(NOBODY, str(tmp_path)) == 0
    assert names(tmp_path) == ["growing"]


def test_the_oldest_go_until_the_others_fit_and_the_last_hour_stays(tmp_path: Path) -> None:
    for name, hours in (("a", 5), ("b", 4), ("c", 3), ("d", 0.5), ("e", 0.1)):
        copy(tmp_path, name, hours, 1000)
    assert copies.tidy(NOBODY, str(tmp_path), most=3500) == 2
    assert names(tmp_path) == ["c", "d", "e"]
    assert copies.tidy(NOBODY, str(tmp_path), most=0) == 1
    assert names(tmp_path) == ["d", "e"]


def test_a_link_among_them_is_removed_and_not_followed(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "copies", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept.txt").write_text("kept")
    mode = elsewhere.stat().st_mode
    link = folder / "yesterday" / "link"
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere)
    (folder / "direct").symlink_to(elsewhere)
    then = time.time() - 30 * HOUR
    for one in (link, folder / "direct"):
        os.utime(one, (then, then), follow_symlinks=False)
    os.utime(link.parent, (then, then))
    assert copies.tidy(NOBODY, str(folder)) == 2
    assert names(folder) == []
    assert (elsewhere / "kept.txt").read_text() == "kept"
    assert elsewhere.stat().st_mode == mode


def test_no_folder_is_nothing_to_do(tmp_path: Path) -> None:
    assert copies.tidy(NOBODY, str(tmp_path / "none")) == 0
