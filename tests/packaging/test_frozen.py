"""The frozen application: the AppImage, built, moved and used; and the AppDir that is in it. `PACKAGING=1`."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import cosbrowser
from tests.desktop import Program, press
from tests.packaging.using import DROPPED, PLACE, drop_a_file, the_person
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.display,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(os.environ.get("PACKAGING") != "1", reason="freezes the application: PACKAGING=1"),
]
mounts = pytest.mark.skipif(not os.access("/dev/fuse", os.R_OK | os.W_OK), reason="FUSE is not to be had here")


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory, person_environ: dict[str, str]) -> Iterator[Path]:
    """Built in one folder and used in another, alone: nothing in it may know where it was made."""
    folder = tmp_path_factory.mktemp("appimage")
    command = ["bash", str(ROOT / "packaging/appimage.sh"), str(folder / "made")]
    ended = subprocess.run(command, env=person_environ, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    moved = folder / "COS Browser.AppImage"
    Path(ended.stdout.splitlines()[-1]).rename(moved)
    shutil.rmtree(folder / "made")
    yield moved
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def appdir(image: Path) -> Path:
    """What the AppImage unpacks."""
    subprocess.run([image, "--appimage-extract"], cwd=image.parent, check=True)
    return image.parent / "squashfs-root"


@pytest.fixture
def start(tmp_path: Path) -> list[str]:
    """Nothing but what a desktop gives: no Python, no variables of the build; temporary files where they are seen."""
    (tmp_path / "temporary").mkdir()
    environ = the_person() | {"HOME": str(tmp_path), "TMPDIR": str(tmp_path / "temporary")}
    environ |= {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin", "LANG": "C.UTF-8"}
    return ["env", "-i", *(f"{name}={value}" for name, value in environ.items())]


def nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "temporary"
    wait_until("the end of what was mounted", lambda: not list(folder.glob(".mount_cosbrowser-*")))
    assert str(folder) not in Path("/proc/mounts").read_text()


def test_appdir_has_what_an_appimage_needs(appdir: Path) -> None:
    for name in ("AppRun", "cosbrowser.desktop", "cosbrowser.svg", ".DirIcon"):
        assert (appdir / name).resolve().is_relative_to(appdir.resolve())
        assert (appdir / name).stat().st_size
    for name, check in (("applications/cosbrowser.desktop", "desktop-file-validate"),):
        subprocess.run([check, appdir / "usr/share" / name], check=True)


def test_file_says_that_it_is_an_appimage_and_where_its_image_begins(image: Path) -> None:
    said = subprocess.run([image, "--appimage-offset"], capture_output=True, text=True, check=True)
    with image.open("rb") as file:
        assert file.read(11)[8:] == b"AI\x02"
        file.seek(int(said.stdout))
        assert file.read(4) == b"hsqs"


def test_damaged_appimage_says_so(image: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.AppImage"
    with image.open("rb") as file:
        cut.write_bytes(file.read(8 << 20))  # behind the runtime, before the tables at the end
    cut.chmod(0o755)
    said = subprocess.run([cut, "--version"], capture_output=True, text=True, check=False)
    assert said.returncode == 127
    assert "damaged" in said.stderr


@pytest.mark.parametrize("way", [pytest.param([], marks=mounts), ["--appimage-extract-and-run"]])
def test_frozen_application_says_its_version(image: Path, way: list[str], start: list[str], tmp_path: Path) -> None:
    command = [*start, image, *way, "--version"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == f"cosbrowser {cosbrowser.__version__}"
    nothing_is_left(tmp_path)


@mounts
def test_appimage_starts_its_engine_takes_a_file_and_ends(image: Path, start: list[str], tmp_path: Path) -> None:
    source = tmp_path / "from here"
    source.mkdir()
    (source / "dropped.txt").write_bytes(DROPPED)
    profile = tmp_path / "profile"
    command = [*start, str(image), "--profile", str(profile), "--demo", PLACE]
    drop_a_file(command, source, profile, tmp_path, {})
    nothing_is_left(tmp_path)


def test_programs_that_it_opens_load_the_libraries_of_the_system(
    appdir: Path, start: list[str], tmp_path: Path
) -> None:
    """A program that opens files notes what it was given by the frozen window."""
    opener, noted = tmp_path / "bin" / "xdg-open", tmp_path / "noted"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\n{{ env; echo "OPENED=$1"; }} >"{noted}.new"; mv "{noted}.new" "{noted}"\n')
    opener.chmod(0o755)
    command = [*start, str(appdir / "AppRun"), "--profile", str(tmp_path / "profile"), "--demo", PLACE]
    with Program(command, tmp_path / "out") as application:
        window = application.window("halden-website")
        window.raise_()
        press("i", "Return")
        wait_until("the program that opens the page", noted.exists)
        window.close()
        assert application.process.wait(20) == 0
    said = dict(line.split("=", 1) for line in noted.read_text().splitlines() if "=" in line)
    assert said["OPENED"].endswith("index.html")
    assert "LD_LIBRARY_PATH" not in said
