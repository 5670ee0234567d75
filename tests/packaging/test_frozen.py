"""The frozen application: the AppDir that becomes an AppImage, built and used. `PACKAGING=1`."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import cosbrowser
from tests.packaging.using import DROPPED, PLACE, drop_a_file, the_person

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.display,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(os.environ.get("PACKAGING") != "1", reason="freezes the application: PACKAGING=1"),
]


@pytest.fixture(scope="module")
def appdir(tmp_path_factory: pytest.TempPathFactory, person_environ: dict[str, str]) -> Iterator[Path]:
    """Built in one folder and used in another: nothing in it may know where it was made."""
    folder = tmp_path_factory.mktemp("appdir")
    command = ["bash", str(ROOT / "packaging/appimage.sh"), str(folder / "made")]
    ended = subprocess.run(command, env=person_environ, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    moved = folder / "moved"
    Path(ended.stdout.splitlines()[-1]).rename(moved)
    yield moved
    shutil.rmtree(folder)


def test_frozen_application_says_its_version(appdir: Path, tmp_path: Path) -> None:
    said = subprocess.run([appdir / "AppRun", "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == f"cosbrowser {cosbrowser.__version__}"


def test_appdir_has_what_an_appimage_needs(appdir: Path) -> None:
    for name in ("AppRun", "cosbrowser.desktop", "cosbrowser.svg", ".DirIcon"):
        assert (appdir / name).resolve().is_relative_to(appdir.resolve())
        assert (appdir / name).stat().st_size
    for name, check in (("applications/cosbrowser.desktop", "desktop-file-validate"),):
        subprocess.run([check, appdir / "usr/share" / name], check=True)


def test_frozen_application_starts_its_engine_takes_a_file_and_ends(appdir: Path, tmp_path: Path) -> None:
    source = tmp_path / "from here"
    source.mkdir()
    (source / "dropped.txt").write_bytes(DROPPED)
    profile = tmp_path / "profile"
    # Nothing but what a desktop gives: no Python, no variables of the build.
    start = ["env", "-i", *(f"{name}={value}" for name, value in the_person().items()), f"HOME={tmp_path}"]
    start += ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", str(appdir / "AppRun"), "--profile", str(profile), "--demo", PLACE]
    drop_a_file(start, source, profile, tmp_path, {})
