"""A stand-in for `ascp` in a folder of its own, which tests give orders to and ask what it heard."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

_SOURCE = Path(__file__).with_name("stand_in") / "ascp.py"


class StandIn:
    """The program at `path`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.path = folder / "ascp"
        self.path.write_text(f"#!{sys.executable}\n{_SOURCE.read_text()}")
        self.path.chmod(0o755)

    def order(self, **orders: Any) -> None:
        """What it should do from now on; nothing: move the bytes."""
        new = self.folder / "orders.tmp"
        new.write_text(json.dumps(orders))
        new.replace(self.folder / "orders.json")

    @property
    def starts(self) -> list[dict[str, Any]]:
        """How it was started: arguments, token, pid."""
        return self._lines("starts.jsonl")

    @property
    def is_held(self) -> bool:
        """Whether it has waited for `hold_after` to go."""
        return (self.folder / "held").exists()

    @property
    def heard(self) -> list[dict[str, str]]:
        """Frames that were sent to it."""
        return self._lines("heard.jsonl")

    @property
    def resumed(self) -> list[tuple[str, int]]:
        """Objects that it fetched, and from which byte on."""
        return [(name, start) for name, start in self._lines("resumed.jsonl")]

    def _lines(self, name: str) -> list[Any]:
        path = self.folder / name
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
