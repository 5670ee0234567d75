"""Listings of one folder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cosbrowser.cos.pages import advancing

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, Page


def page(accounts: Accounts, location: Location, token: str | None = None, max_keys: int = 1000) -> Page:
    """One page of the folder at `location`: the first, or the one that `token` continues."""
    return accounts.wire(location.connection, location.bucket).list_objects(
        location.bucket, location.prefix, token=token, max_keys=max_keys
    )


def pages(accounts: Accounts, location: Location, token: str | None = None) -> Iterator[Page]:
    """All pages from the first, or from the one that `token` continues, to the last."""
    before: Page | None = None
    while True:
        before = advancing(page(accounts, location, token), before)
        yield before
        token = before.token
        if token is None:
            return
