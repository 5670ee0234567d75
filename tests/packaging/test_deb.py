"""The `.deb`: built, installed in a bare Debian, started from its menu entry, used, removed. `PACKAGING=1`, as root."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.using import DROPPED, PLACE, drop_a_file

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.display,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(os.environ.get("PACKAGING") != "1", reason="builds a package and a Debian: PACKAGING=1"),
    pytest.mark.skipif(shutil.which("debootstrap") is None, reason="makes a bare Debian with debootstrap"),
]


def run(*command: str | Path, environ: dict[str, str] | None = None) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def deb(tmp_path_factory: pytest.TempPathFactory, person_environ: dict[str, str]) -> Path:
    built = run("bash", ROOT / "packaging/deb.sh", tmp_path_factory.mktemp("deb"), environ=person_environ)
    return Path(built.splitlines()[-1])


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory, person_environ: dict[str, str]) -> Iterator[Path]:
    """A bare system of the release that this machine runs, from where this machine's own packages come."""
    folder = tmp_path_factory.mktemp("debian") / "root"
    release = run("bash", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
    sites = run("apt-get", "indextargets", "--format", "$(SITE)").split()
    run("debootstrap", "--variant=minbase", release, folder, max(sites, key=sites.count), environ=person_environ)
    run("mount", "-t", "proc", "proc", folder / "proc")
    yield folder
    run("umount", folder / "proc")
    shutil.rmtree(folder)


def files_of(debian: Path) -> set[str]:
    """What belongs to the application; the caches and lists of apt and dpkg are the system's."""
    found: set[str] = set()
    for top in ("opt", "usr", "etc"):
        for folder, folders, files in os.walk(debian / top):
            found |= {str(Path(folder, name).relative_to(debian)) for name in [*folders, *files]}
    return {name for name in found if "cosbrowser" in name}


def test_package_is_installed_used_from_its_menu_entry_and_removed(
    deb: Path, debian: Path, tmp_path: Path, person_environ: dict[str, str]
) -> None:
    shutil.copy(deb, debian / "tmp" / "cosbrowser.deb")
    apt = ("chroot", debian, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qy")
    run(*apt, "--no-install-recommends", "install", "/tmp/cosbrowser.deb", environ=person_environ)
    run("desktop-file-validate", debian / "usr/share/applications/cosbrowser.desktop")
    run("appstreamcli", "validate", "--no-net", debian / "usr/share/metainfo/cosbrowser.metainfo.xml")
    assert (debian / "usr/share/icons/hicolor/48x48/apps/cosbrowser.png").stat().st_size

    entry = (debian / "usr/share/applications/cosbrowser.desktop").read_text()
    command = entry.partition("[Desktop Action demo]")[2].partition("Exec=")[2].splitlines()[0]
    # The same path in both worlds: what the file manager here names is there.
    source = tmp_path / "from here"
    for folder in (source, debian / source.relative_to("/")):
        folder.mkdir(parents=True)
        (folder / "dropped.txt").write_bytes(DROPPED)
    environ = [f"DISPLAY={os.environ['DISPLAY']}", "HOME=/root", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
    start = ["chroot", str(debian), "env", "-i", *environ, *command.split(), PLACE]
    drop_a_file(start, source, debian / "root/.local/share/cosbrowser", tmp_path, {})

    run(*apt, "purge", "cosbrowser", environ=person_environ)
    assert files_of(debian) == set()
