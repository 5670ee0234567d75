"""Buckets of one connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Bucket


def buckets(accounts: Accounts, connection_id: str) -> tuple[Bucket, ...]:
    """All buckets of the service instance, over all locations, by name; refreshes the map of their endpoints."""
    return accounts.account(connection_id).buckets()
