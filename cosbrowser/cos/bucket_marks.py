"""What one should know of a bucket before touching it: whether it keeps what is in it, and whether all may read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from cosbrowser.cos import access, bucket_facts, object_lock, protection
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Marks:
    """`protected`: a retention policy or Object Lock. `public`: by its access list, which is not the only way."""

    protected: bool = False
    versioned: bool = False
    public: bool = False


def marks_of(accounts: Accounts, bucket: Location) -> Marks:
    """By two to five requests; what a key may not know or a server has not got is taken as not there.

    Raises `CosError` when the server cannot be asked.
    """
    lock = _known(lambda: object_lock.of_bucket(accounts, bucket), None)  # asks for versions and policy where none is
    if lock is not None:
        kept, versioned = lock.enabled or lock.protected, lock.versioned
    else:
        kept = _known(lambda: protection.policy_of(accounts, bucket), None) is not None
        versioned = _known(lambda: bucket_facts.versioning_status(accounts, bucket), "") == "Enabled"
    public = _known(lambda: access.of_bucket(accounts, bucket).public, False)
    if public:
        public = not _known(lambda: access.block_of(accounts, bucket).ignore, False)
    return Marks(kept, versioned, public)


def _known(ask: Callable[[], T], otherwise: T) -> T:
    try:
        return ask()
    except CosError as error:
        if error.problem.kind in (Kind.DENIED, Kind.UNSUPPORTED, Kind.NOT_FOUND, Kind.INVALID):
            return otherwise
        raise
