"""Connections as a file that one person gives to another: everything but the secrets."""

from __future__ import annotations

import uuid
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.saved import from_text, local, replace_file, to_text

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.credentials import Connection

LIMIT = 4 * 1024 * 1024  # bytes of a file that is read


def export(accounts: Accounts, path: str) -> int:
    """Write the saved connections to a file; how many. Raises `CosError` (LOCAL)."""
    chosen = [connection for connection in accounts.saved() if not connection.demo]
    try:
        replace_file(Path(path), to_text(chosen))
    except OSError as error:
        raise local("WriteFile", path, error) from error
    return len(chosen)


def bring_in(accounts: Accounts, path: str) -> tuple[Connection, ...]:
    """Add the connections of such a file, each with a new id and no secret yet. Raises `CosError` (LOCAL, INVALID)."""
    try:
        with Path(path).open("rb") as file:
            text = file.read(LIMIT).decode("utf-8")
        found = tuple(replace(connection, id=uuid.uuid4().hex) for connection in from_text(text))
    except OSError as error:
        raise local("ReadFile", path, error) from error
    except (ValueError, KeyError, TypeError) as error:
        problem = Problem(Kind.LOCAL, operation="ReadFile", path=path, code="EINVAL", detail=f"{error}")
        raise CosError(problem) from error
    accounts.add(found)
    return found
