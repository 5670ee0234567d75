from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer.disk import entered, local_problem, rules_of
from cosbrowser.transfer.job import Direction
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.source import opened
from cosbrowser.transfer.step import Means, Phase, Step, Transfer

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other ways")


def test_folders_are_made_on_the_way(tmp_path: Path) -> None:
    with entered(str(tmp_path / "new"), ("a", "b")) as folder:
        os.close(folder.open("file", create=True))
    assert (tmp_path / "new" / "a" / "b" / "file").is_file()


def test_new_file_is_new(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"there")
    with entered(str(tmp_path), ()) as folder, pytest.raises(FileExistsError):
        folder.open("file", create=True)


@posix
@pytest.mark.parametrize("target", ["folder", "file", "missing"])
def test_link_on_the_way_is_refused(tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "a").symlink_to(tmp_path / target)
    with pytest.raises(OSError, match=r"link|symbolic"), entered(str(tmp_path / "root"), ("a",)):
        pass


@posix
def test_link_for_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    with entered(str(tmp_path), ()) as folder:
        for create in (False, True):
            with pytest.raises(OSError, match=r"symbolic|exists"):
                folder.open("a", create=create)
    assert not (tmp_path / "b").exists()


def test_move_does_not_overwrite(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"b")
    with entered(str(tmp_path), ()) as folder:
        with pytest.raises(FileExistsError):
            folder.move("a", "b")
        folder.move("a", "c")
        folder.replace("c", "b")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": b"a"}


def test_folder_stands_beside_a_file_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"file")
    with entered(str(tmp_path), ("a.txt", "b")) as folder:
        os.close(folder.open("c", create=True))
    assert (tmp_path / "a%_.txt" / "b" / "c").is_file()


@posix
def test_nothing_lands_outside_while_folders_turn_into_links(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    for folder in (root, outside):
        (folder / "a" / "b").mkdir(parents=True)
    done = threading.Event()

    def swap() -> None:
        while not done.is_set():
            (root / "a").rename(root / "away")
            (root / "a").symlink_to(outside)
            (root / "a").unlink()
            (root / "away").rename(root / "a")

    thread = threading.Thread(target=swap)
    thread.start()
    written = refused = 0
    try:
        while written < 100 or refused < 10:
            try:
                with entered(str(root), ("a", "b"), create=False) as folder:
                    os.close(folder.open(f"f{written}", create=True))
                written += 1
            except OSError:
                refused += 1
    finally:
        done.set()
        thread.join()

    assert list((outside / "a" / "b").iterdir()) == []
    assert len(list((root / "a" / "b").iterdir())) == written


@posix
def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    for path, code in [("pipe", "EINVAL"), ("link", "ELOOP"), ("none", "ENOENT"), ("/dev/zero", "EINVAL")]:
        full = os.fsencode(tmp_path / path)
        with pytest.raises(CosError) as caught, opened(full):
            pass
        assert (caught.value.problem.kind, caught.value.problem.code) == (Kind.LOCAL, code)
        assert caught.value.problem.path == os.fsdecode(full)


@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.write_bytes(b"longer than before"),
        lambda path: path.write_bytes(b"x"),
        lambda path: os.utime(path, ns=(1, 1)),
        lambda path: path.unlink(),
        lambda path: (path.with_name("other").write_bytes(b"content"), path.with_name("other").replace(path)),
    ],
    ids=["grown", "cut", "touched", "gone", "replaced"],
)
def test_change_of_a_source_is_found(tmp_path: Path, change) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"content")
    with opened(os.fsencode(path)) as source:
        source.check(source.identity)
        change(path)
        with pytest.raises(CosError) as caught:
            source.check(source.identity)
    assert caught.value.problem.kind in {Kind.SOURCE_CHANGED, Kind.LOCAL}


def test_file_that_became_shorter_is_not_padded(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"content")
    job = JobRow(1, "a", "a", b"a", 7)
    transfer = Transfer(job, GroupRow(Direction.UPLOAD, Location("c"), "/", "t"), Means(None, None, None))
    with opened(os.fsencode(path)) as source:
        os.truncate(path, 3)
        with pytest.raises(CosError) as caught:
            source.crc32(Step(transfer, Phase.PIECE, start=0, length=7))
    assert caught.value.problem.kind is Kind.SOURCE_CHANGED


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_what_the_system_says_becomes_a_kind() -> None:
    with pytest.raises(OSError, match="No space") as caught, Path("/dev/full").open("wb", buffering=0) as full:
        full.write(b"x")
    problem = local_problem(caught.value, "WriteFile", "/dev/full").problem
    assert (problem.kind, problem.code, problem.path) == (Kind.DISK_FULL, "ENOSPC", "/dev/full")


def test_file_system_that_knows_case_is_told_by_trying(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert rules_of(str(tmp_path)).folds is (tmp_path / "A").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
