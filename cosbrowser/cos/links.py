"""Links that let whoever has them read or store one object for a while. They are secrets: never logged, never kept.

COS takes no token in a link: only an HMAC pair can sign one. So a connection that signs in with an API key may hold a
pair beside it, and uses it for this alone (cos-api.md sections 0 and 4.10).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from cosbrowser import logs

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location


class Access(enum.StrEnum):
    """What a link lets its holder do."""

    READ = "GET"
    STORE = "PUT"  # anything of any size, under this key


@dataclass(frozen=True, slots=True)
class Terms:
    """What links allow: for so many seconds; of a download, how the answer names and types itself, if not as stored."""

    seconds: int
    access: Access = Access.READ
    disposition: str = ""
    content_type: str = ""


def link(accounts: Accounts, location: Location, key: str, seconds: int, version_id: str = "") -> str:
    """A link to the object `key` in the bucket of `location`, good for `seconds` from now; nothing is sent for it.

    Raises `CosError`: NO_SECRET (operation "SignLink") where the connection has no HMAC pair, or as `Account.endpoint`.
    """
    made = accounts.account(location.connection).link(location.bucket, key, seconds, version_id)
    logs.conceal(made)
    return made


def links(accounts: Accounts, location: Location, keys: tuple[str, ...], terms: Terms, version_id: str) -> list[str]:
    """A link to each of these objects, in their order; `version_id`, of one, for that version. Raises as `link`."""
    reading = terms.access is Access.READ
    answer = {"response-content-disposition": terms.disposition, "response-content-type": terms.content_type}
    wanted = {name: value for name, value in answer.items() if value and reading}
    account = accounts.account(location.connection)
    made = [
        account.link(location.bucket, key, terms.seconds, version_id, method=terms.access, answer=wanted)
        for key in keys
    ]  # fmt: skip
    logs.conceal(*made)
    return made


def attempt(accounts: Accounts, location: Location, key: str, version_id: str) -> None:
    """See whether a link to read an object would be answered now. Raises `CosError` (operation "ReadByLink")."""
    accounts.account(location.connection).try_link(location.bucket, key, version_id)


def address(accounts: Accounts, location: Location) -> tuple[str, str]:
    """The endpoint of the bucket of `location`, and the bucket's address there. Raises `CosError`."""
    account = accounts.account(location.connection)
    return account.endpoint(location.bucket), account.address(location.bucket)


def named_attachment(name: str) -> str:
    """The Content-Disposition that has browsers save an answer under this name (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%' else "_" for c in name)
    encoded = quote(name.encode(errors="replace"), safe="")
    return f'attachment; filename="{plain}"' + ("" if plain == name else f"; filename*=UTF-8''{encoded}")
