"""Listings of one folder."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cosbrowser.cos.attempts import pause
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.pages import Advance

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, Page

# A person who waits for a first page is told at once that there is no network, or that a page is a portal's.
_PASSING = frozenset({Kind.THROTTLED, Kind.SERVER, Kind.DAMAGED})
_PASSING_LATER = _PASSING | {Kind.OFFLINE}
_SOON = 2.0  # seconds that a page is waited for without a word
_TELL_SECONDS = 0.2


def page(accounts: Accounts, location: Location, token: str | None = None, max_keys: int = 1000) -> Page:
    """One page of the folder at `location`: the first, or the one that `token` continues."""
    for attempt in itertools.count(1):
        try:
            return Advance(location.bucket, token).check(_asked(accounts, location, token, max_keys))
        except CosError as error:
            seconds = pause(error.problem, attempt, _PASSING)
            if seconds is None or seconds > _SOON:
                raise
            time.sleep(seconds)
    raise AssertionError("unreachable")


def pages(accounts: Accounts, location: Location, token: str | None = None) -> Iterator[Page | Problem]:
    """All pages from the first, or from the one that `token` continues, to the last.

    Between them, a few times a second, the problem for which one is about to be asked for again: whoever does not
    want to wait closes the iterator.
    """
    advance, attempt, kinds = Advance(location.bucket, token), 1, _PASSING
    while True:
        try:
            found = advance.check(_asked(accounts, location, token))
        except CosError as error:
            seconds = pause(error.problem, attempt, kinds)
            if seconds is None:
                raise
            attempt += 1
            ends = time.monotonic() + seconds
            while (left := ends - time.monotonic()) > 0:
                yield error.problem
                time.sleep(min(left, _TELL_SECONDS))
            continue
        yield found
        token, attempt, kinds = found.token, 1, _PASSING_LATER
        if token is None:
            return


def _asked(accounts: Accounts, location: Location, token: str | None, max_keys: int = 1000) -> Page:
    wire = accounts.wire(location.connection, location.bucket)
    return wire.list_objects(location.bucket, location.prefix, token=token, max_keys=max_keys)
