"""Legal holds of IBM's Immutable Object Storage: names that keep an object whatever its retention period."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.bulk import Progress, each
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, Selection

MOST = 100  # of one object
LENGTH = 64
_CHARACTERS = re.compile(r"[A-Za-z0-9!_.*()'-]*", re.ASCII)


class Fault(enum.Enum):
    """Why a name is no name of a legal hold."""

    EMPTY = enum.auto()
    LENGTH = enum.auto()
    CHARACTERS = enum.auto()


class Refusal(enum.Enum):
    """Why a hold is not added or removed; codes of problems of ours."""

    UNPROTECTED = "NoRetention"
    THERE = "HoldThere"
    FULL = "TooManyHolds"
    ABSENT = "NoSuchHold"


@dataclass(frozen=True, slots=True)
class Hold:
    """One legal hold and when it was applied."""

    name: str
    since: datetime | None = None


def fault_of(name: str) -> Fault | None:
    """What is wrong with the name of a hold."""
    if not name:
        return Fault.EMPTY
    if not _CHARACTERS.fullmatch(name):
        return Fault.CHARACTERS
    return Fault.LENGTH if len(name) > LENGTH else None


def of_object(accounts: Accounts, location: Location, key: str) -> tuple[Hold, ...] | None:
    """The holds of an object; None for one without retention, which can have none. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("ListLegalHolds", bucket=location.bucket, key=key):
            answer = client.list_legal_holds(Bucket=location.bucket, Key=key)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return None
        raise
    found: list[dict[str, Any]] = answer.get("LegalHolds") or []
    return tuple(Hold(str(hold.get("ID", "")), hold.get("Date")) for hold in found)


def add(accounts: Accounts, selection: Selection, name: str) -> Iterator[Progress]:
    """Put all objects of a selection under a hold; what the server would refuse is not sent, and said."""

    def one(key: str) -> None:
        refusal = refusal_of(of_object(accounts, selection.location, key), name)
        if refusal is not None:
            raise CosError(_problem(selection.location, key, refusal, "AddLegalHold"))
        client = accounts.client(selection.location.connection, selection.location.bucket)
        with translating("AddLegalHold", bucket=selection.location.bucket, key=key):
            client.add_legal_hold(Bucket=selection.location.bucket, Key=key, RetentionLegalHoldId=name)

    yield from each(accounts, selection, one)


def remove(accounts: Accounts, selection: Selection, name: str) -> Iterator[Progress]:
    """Take a hold from all objects of a selection; one that does not have it is not asked to lose it, and said."""

    def one(key: str) -> None:
        holds = of_object(accounts, selection.location, key)
        if holds is None or all(hold.name != name for hold in holds):
            refusal = Refusal.UNPROTECTED if holds is None else Refusal.ABSENT
            raise CosError(_problem(selection.location, key, refusal, "DeleteLegalHold"))
        client = accounts.client(selection.location.connection, selection.location.bucket)
        with translating("DeleteLegalHold", bucket=selection.location.bucket, key=key):
            client.delete_legal_hold(Bucket=selection.location.bucket, Key=key, RetentionLegalHoldId=name)

    yield from each(accounts, selection, one)


def refusal_of(holds: tuple[Hold, ...] | None, name: str) -> Refusal | None:
    """Why an object with these holds would not get this one."""
    if holds is None:
        return Refusal.UNPROTECTED
    if any(hold.name == name for hold in holds):
        return Refusal.THERE
    return Refusal.FULL if len(holds) >= MOST else None


def _problem(location: Location, key: str, refusal: Refusal, operation: str) -> Problem:
    return Problem(Kind.INVALID, operation, location.bucket, key, code=refusal.value)
