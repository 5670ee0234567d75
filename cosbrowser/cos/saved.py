"""connections.json: the saved connections in the person's order, without secrets."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from cosbrowser.cos.credentials import Aspera, Connection, Network, SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem

SCHEMA = 1
_ANY = Connection("", "")


class SavedConnections:
    """The file of one profile, read once. Callers hold a lock."""

    def __init__(self, path: Path) -> None:
        self._file = path
        self._known: dict[str, Connection] | None = None

    def all(self) -> dict[str, Connection]:
        """By id. Raises `CosError` (LOCAL); a damaged file is set aside, and named in `path`."""
        if self._known is not None:
            return self._known
        try:
            found = from_text(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            found = ()
        except OSError as error:
            raise local("ReadConnections", self._file, error) from error
        except (ValueError, KeyError, TypeError) as error:
            aside = self._file.with_suffix(".damaged.json")
            try:
                self._file.replace(aside)
            except OSError as failure:  # nothing is written over it
                raise local("ReadConnections", self._file, failure) from error
            self._known = {}
            problem = Problem(Kind.LOCAL, operation="ReadConnections", path=str(aside), detail=f"damaged: {error}")
            raise CosError(problem) from error
        self._known = {connection.id: connection for connection in found}
        return self._known

    def write(self, connections: dict[str, Connection]) -> None:
        """Keep these, in this order. Raises `CosError` (LOCAL); then the file is as it was."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._file, to_text(connections.values()))
        except OSError as error:
            raise local("WriteConnections", self._file, error) from error
        self._known = connections


def to_text(connections: Iterable[Connection]) -> str:
    """The file's text; what belongs to one run only is left out."""
    entries = [{k: v for k, v in asdict(c).items() if k != "demo"} for c in connections if not c.demo]
    return json.dumps({"schema": SCHEMA, "connections": entries}, indent=2, ensure_ascii=False)


def from_text(text: str) -> tuple[Connection, ...]:
    """The connections in such a text; fields of a newer version are dropped. Raises ValueError, KeyError, TypeError."""
    return tuple(_from_json(entry) for entry in json.loads(text)["connections"])


def replace_file(path: Path, text: str) -> None:
    """Write beside, then replace: a crash leaves the old file or the new one. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        # What is no Unicode, in the path of a certificate say, is written as JSON escapes it.
        with beside.open("w", encoding="utf-8", errors="backslashreplace") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def local(operation: str, path: object, error: OSError) -> CosError:
    """The error for a file that cannot be read or written."""
    return CosError(Problem(Kind.LOCAL, operation=operation, path=str(path), detail=error.strerror or str(error)))


def _from_json(entry: dict[str, Any]) -> Connection:
    known = {f.name: entry[f.name] for f in fields(Connection) if f.name in entry and f.name != "demo"}
    connection = Connection(**known)
    for name, value in known.items():
        if not isinstance(value, bool if isinstance(getattr(_ANY, name), bool) else str):
            raise TypeError(f"{name} is not what it should be")
    return replace(
        connection, sign_in=SignIn(connection.sign_in), network=Network(connection.network),
        aspera=Aspera(connection.aspera),
    )  # fmt: skip
