"""Single objects and selections of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectHead, Selection


@dataclass(frozen=True, slots=True)
class Deleted:
    """Progress of a deletion: the keys that are gone since the last value, and what could not be deleted."""

    keys: tuple[str, ...]
    failed: tuple[Problem, ...] = ()


def head(accounts: Accounts, location: Location, key: str) -> ObjectHead:
    """What a HEAD says of the object `key` in the bucket of `location`."""
    return accounts.wire(location.connection, location.bucket).head_object(location.bucket, key)


def make_folder(accounts: Accounts, location: Location, name: str) -> str:
    """Store the zero-byte marker of a folder called `name` below `location`; gives its prefix. Never overwrites."""
    raise NotImplementedError


def count(accounts: Accounts, selection: Selection) -> Iterator[tuple[int, int]]:
    """Objects and bytes below a selection, as running totals, one value a page."""
    raise NotImplementedError


def delete(accounts: Accounts, selection: Selection) -> Iterator[Deleted]:
    """Delete the selected objects and all below the selected folders, a thousand a request."""
    raise NotImplementedError
