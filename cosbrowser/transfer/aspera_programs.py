"""Where `ascp` is: set by hand, or where IBM Aspera Connect, Desktop, CLI, SDK and server put it on three systems."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

# What the service trusts until the token has been looked at; they come with each of the products.
_KEYS = (
    "aspera_tokenauth_id_rsa", "aspera_bypass_rsa.pem", "asperaweb_id_dsa.openssh", "aspera_tokenauth_id_dsa",
    "aspera_bypass_dsa.pem",
)  # fmt: skip


def find_ascp(chosen: str = "", system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The program: the one that is set by hand, and no other when one is; else the first that is there."""
    if chosen:
        path = Path(chosen)
        return path if _runs(path) else None
    for path in places(system, environment):
        if _runs(path):
            return path
    found = shutil.which("ascp", path=environment.get("PATH", ""))
    return Path(found) if found else None


def places(system: str, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Where the products of IBM put the program."""
    home = Path(environment.get("USERPROFILE" if system == "win32" else "HOME") or Path.home())
    if system == "win32":
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        programs = Path(environment.get("PROGRAMFILES") or "C:/Program Files")
        return tuple(
            folder / "ascp.exe"
            for folder in (
                local / "Programs/Aspera/Aspera Connect/bin", local / "Programs/IBM Aspera/resources/sdk/aspera/bin",
                programs / "IBM Aspera/resources/sdk/aspera/bin", programs / "Aspera/Aspera Connect/bin",
                programs / "Aspera/cli/bin", home / ".aspera/sdk", home / ".aspera/ascli/sdk",
                programs / "Aspera/Enterprise Server/bin",
            )
        )  # fmt: skip
    dot = home / ".aspera"
    folders = [dot / "sdk", dot / "ascli" / "sdk", dot / "connect" / "bin", dot / "cli" / "bin"]
    if system == "darwin":
        for root in (home / "Applications", Path("/Applications")):
            folders += [
                root / "IBM Aspera.app/Contents/Resources/sdk/aspera/bin",
                root / "Aspera Connect.app/Contents/Resources", root / "Aspera CLI/bin",
            ]  # fmt: skip
        folders.append(Path("/Library/Aspera/bin"))
    else:
        folders += [Path(f"/opt/{name}") for name in (
            "IBM Aspera/resources/sdk/aspera/bin", "ibm-aspera/resources/sdk/aspera/bin", "aspera/connect/bin",
            "aspera/cli/bin", "aspera/bin",
        )]  # fmt: skip
    return tuple(folder / "ascp" for folder in folders)


def key_of(program: Path) -> Path | None:
    """The key with which the program opens its session, where its product keeps one."""
    folder = program.parent
    for place in (folder, folder / "etc", folder.parent / "etc"):
        for name in _KEYS:
            if (place / name).is_file():
                return place / name
    return None


def _runs(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)
