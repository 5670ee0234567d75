"""What `pip install` gives a person: built from the sdist, in an environment that has nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import cosbrowser
from tests.desktop import Program

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PINS = ROOT / "packaging"
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, person_environ: dict[str, str]) -> Path:
    """The wheel, built from an unpacked sdist and so proving both."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, env=person_environ, check=True, capture_output=True, text=True)
    assert list(folder.glob("cosbrowser-*.tar.gz"))
    return next(folder.glob("cosbrowser-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory, person_environ: dict[str, str]) -> Iterator[Path]:
    """The folder of the programs of a new environment with the wheel and the pinned requirements."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    python = folder / SCRIPTS / "python"
    for arguments in (
        ["--require-hashes", "-r", str(PINS / "requirements-build.txt")],
        ["--require-hashes", "--use-pep517", "-r", str(PINS / "requirements.txt")],
        ["--no-deps", str(wheel)],
    ):
        command = [str(python), "-m", "pip", "install", "--quiet", "--no-build-isolation", *arguments]
        subprocess.run(command, env=person_environ, check=True, capture_output=True, text=True)
    yield folder / SCRIPTS
    shutil.rmtree(folder)  # a quarter of a gigabyte, which pytest would keep for three runs


def _run(*command: str | Path, cwd: Path) -> str:
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True, timeout=60).stdout.strip()


def test_wheel_has_the_package_its_icons_and_its_licence_and_nothing_else(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    assert f"cosbrowser-{cosbrowser.__version__}.dist-info/licenses/LICENSE" in names
    source = {
        f"cosbrowser/{path.relative_to(ROOT / 'cosbrowser').as_posix()}" for path in (ROOT / "cosbrowser").rglob("*.py")
    }
    resources = {
        f"cosbrowser/{path.relative_to(ROOT).as_posix()}"
        for folder in ("icons", "help", "screenshots", "translations")
        for path in (ROOT / "resources" / folder).rglob("*")
        if path.is_file()
    }
    resources.add("cosbrowser/resources/CHANGELOG.md")
    assert {name for name in names if ".dist-info/" not in name} == source | resources


def test_installed_package_says_its_version(installed: Path, tmp_path: Path):
    code = "import cosbrowser as c, importlib.metadata as m; print(c.__version__, m.version('cosbrowser'), c.__file__)"
    version, of_metadata, file = _run(installed / "python", "-c", code, cwd=tmp_path).split(maxsplit=2)
    assert version == of_metadata == cosbrowser.__version__
    assert Path(file).is_relative_to(installed.parent)


def test_requirements_of_the_installed_package_fit_together(installed: Path, tmp_path: Path):
    assert _run(installed / "python", "-m", "pip", "check", cwd=tmp_path) == "No broken requirements found."


def test_start_script_of_pip_says_the_version(installed: Path, tmp_path: Path):
    assert _run(installed / "cosbrowser", "--version", cwd=tmp_path) == f"cosbrowser {cosbrowser.__version__}"


@pytest.mark.display
def test_start_script_of_pip_opens_the_demo_store(installed: Path, tmp_path: Path):
    """The window, the engine and the store are three processes, each started from the installed package alone."""
    command = [
        str(installed / "cosbrowser"),
        "--profile",
        str(tmp_path),
        "--demo",
        "cos://Demo%20store/halden-website/",
    ]
    with Program(command, tmp_path, {"QT_QPA_PLATFORM": "xcb"}) as application:
        window = application.window("halden-website")
        window.close()
        assert application.process.wait(10) == 0
