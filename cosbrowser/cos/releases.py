"""Which release is the newest: one GET of the address where the project announces them.

The answer is what GitHub and Forgejo give for `releases/latest`: JSON with `tag_name` and `html_url`.
Nothing is downloaded, and nothing of this computer is said but what any request says.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.errors import CosError

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

_MOST = 1 << 20  # bytes of an answer; notes of a release are a few kilobytes
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})")


@dataclass(frozen=True, slots=True)
class Release:
    """A release as it is announced: its version without a "v", and its page, an https address or empty."""

    version: str
    page: str


def newest(accounts: Accounts, address: str, ca_file: str = "") -> Release:
    """The newest release.

    By https, or plainly from this computer itself; redirects are not followed. Raises `CosError`: BAD_ANSWER for
    anything that is no announcement of a release.
    """
    from cosbrowser.cos.answers import ERROR_BODY_LIMIT, bad_answer, problem_of, translating
    from cosbrowser.cos.network import Transport

    del accounts  # no account of the person's is used
    known = {"operation": "LookForRelease", "host": urlsplit(address).netloc}
    transport = Transport(Connection("releases", "", SignIn.ANONYMOUS, ca_file=ca_file))
    headers = {"Accept": "application/json", "User-Agent": "cosbrowser"}
    try:
        with translating(**known):
            pool = transport.pool(address)
            answer = pool.request("GET", address, headers=headers, redirect=False, preload_content=False)
            body = answer.read(_MOST + 1)
            answer.close()
    finally:
        transport.close()
    if answer.status != 200:
        raise CosError(problem_of(answer.status, answer.headers, body[:ERROR_BODY_LIMIT], **known))
    try:
        return _read(body)
    except ValueError as error:
        raise bad_answer("The answer does not announce a release.", status=200, **known) from error


def is_newer(version: str, than: str) -> bool:
    """Whether a version is above another one; one that is no plain version (a preview) is above none."""
    one, other = _numbers(version), _numbers(than)
    return one is not None and other is not None and one > other


def _read(body: bytes) -> Release:
    """Raises ValueError."""
    said: Any = json.loads(body) if len(body) <= _MOST else None
    fields = cast("dict[str, object]", said) if isinstance(said, dict) else {}
    version, page = fields.get("tag_name"), fields.get("html_url")
    if not isinstance(version, str) or _numbers(version) is None:
        raise ValueError(version)
    is_page = isinstance(page, str) and page.startswith("https://") and page.isprintable()
    return Release(version.removeprefix("v"), str(page) if is_page else "")


def _numbers(version: str) -> tuple[int, ...] | None:
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    numbers = [int(part) for part in found[1].split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))  # 1.2 is 1.2.0
