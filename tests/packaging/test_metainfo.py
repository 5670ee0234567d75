"""What software centres are told is valid, with the address of a publisher and without, and its pictures are there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "resources" / "screenshots"


def written(folder: Path, home: str) -> Path:
    path = folder / "io.github.cosbrowser.metainfo.xml"
    command = 'source packaging/setup.sh; write_metainfo 1.2.3 "$1"'
    environ = {**os.environ, "PROJECT_HOME": home}
    subprocess.run(["bash", "-c", command, "-", path], cwd=ROOT, env=environ, check=True)
    return path


@pytest.mark.parametrize("home", ["", "https://cosbrowser.example/project"])
def test_metainfo_validates(home: str, tmp_path: Path) -> None:
    path = written(tmp_path, home)
    said = path.read_text()
    assert "@" not in said.replace("@media", "")
    assert ("<screenshots>" in said) is bool(home)
    if shutil.which("appstreamcli"):
        subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", path], check=True)


def test_pictures_that_are_named_are_there_and_have_the_size_that_is_said(tmp_path: Path) -> None:
    found = re.findall(
        r'width="(\d+)" height="(\d+)">https://h/screenshots/(.*?)<', written(tmp_path, "https://h").read_text()
    )
    assert len(found) == 6
    for width, height, name in found:
        size = QImageReader(str(PICTURES / name)).size()
        assert (size.width(), size.height()) == (int(width), int(height))


def test_all_pictures_are_there_in_light_and_dark_and_small_together() -> None:
    names = {path.name for path in PICTURES.glob("*.png")}
    light, dark = (
        {name.removesuffix(f"-{one}.png") for name in names if name.endswith(f"-{one}.png")}
        for one in ("light", "dark")
    )
    assert light == dark
    assert len(light) >= 10
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < 2_000_000
    readme = (ROOT / "README.md").read_text()
    assert set(re.findall(r"resources/screenshots/([\w-]+\.png)", readme)) <= names
