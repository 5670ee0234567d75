"""Links that let whoever has them read one object for a while. They are secrets: never logged, never kept.

COS takes no token in a link: only an HMAC pair can sign one. So a connection that signs in with an API key may hold a
pair beside it, and uses it for this alone (cos-api.md sections 0 and 4.10).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cosbrowser import logs

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location


def link(accounts: Accounts, location: Location, key: str, seconds: int, version_id: str = "") -> str:
    """A link to the object `key` in the bucket of `location`, good for `seconds` from now; nothing is sent for it.

    Raises `CosError`: NO_SECRET (operation "SignLink") where the connection has no HMAC pair, or as `Account.endpoint`.
    """
    made = accounts.account(location.connection).link(location.bucket, key, seconds, version_id)
    logs.conceal(made)
    return made
