"""IBM Aspera as a way for the bytes of transfers: one interface, whatever on this computer speaks the protocol.

A `Mover` moves some files in one session, or in several at once, and tells how it goes as a stream of events. Who
closes the stream ends the sessions; what had arrived of a file is taken up by the next session that moves it, where
the service kept it. Nothing is believed of what a mover says: the queue compares each file afterwards.
"""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from cosbrowser.cos.aspera import Obstacle, Pair, Way, obstacle
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.aspera_programs import find_ascp
from cosbrowser.transfer.job import UploadOptions

if TYPE_CHECKING:
    from cosbrowser.cos.account import Account
    from cosbrowser.transfer.job import Limits

logger = logging.getLogger(__name__)

LEAST_THRESHOLD = 60_000_000  # bytes: the service splits no smaller file


@dataclass(frozen=True, slots=True)
class Order:
    """What a mover should do. `rate` gives the target in bytes a second, asked for as long as bytes move; 0: as the
    service proposes. Files of `threshold` bytes or more are split over `sessions`.
    """

    account: Account
    bucket: str
    way: Way
    pairs: tuple[Pair, ...]
    sessions: int = 1
    threshold: int = LEAST_THRESHOLD
    rate: Callable[[], int] = lambda: 0


@dataclass(frozen=True, slots=True)
class Moved:
    """So many bytes of all files are over; also said, unchanged, while nothing moves: a chance to stop."""

    size: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file of the order, by its place, is over."""

    at: int


@dataclass(frozen=True, slots=True)
class Missed:
    """A file of the order could not be moved, though its session went on."""

    at: int
    problem: Problem


Event = Moved | Arrived | Missed


class Mover(Protocol):
    """One program or library. `name` is for people."""

    @property
    def name(self) -> str: ...

    def move(self, order: Order) -> Generator[Event]:
        """Move all files of the order; each is told by `Arrived` or `Missed`. Raises `CosError`."""
        ...


def mover(limits: Limits) -> Mover | None:
    """The first that works on this computer: the library of the SDK, then a program; None where there is none."""
    if _has_library():
        from cosbrowser.transfer.aspera_library import Library

        return Library()
    program = find_ascp(limits.aspera_program)
    if program is None:
        return None
    from cosbrowser.transfer.aspera_ascp import Ascp

    return Ascp(program)


def _has_library() -> bool:
    """Whether the closed package is here, and loads: it was built for a few old versions of Python."""
    try:
        importlib.import_module("cos_aspera.faspmanager2")
    except Exception as error:
        if not isinstance(error, ModuleNotFoundError):
            logger.info("cos_aspera cannot be used: %r", error)
        return False
    return True


def obstacle_of(account: Account, bucket: str, limits: Limits, options: UploadOptions | None = None) -> Obstacle | None:
    """The one reason why a transfer cannot go by Aspera; None: it can. Blocks: asks the service and its port.

    Raises `CosError`: what says nothing of Aspera.
    """
    if mover(limits) is None:
        return Obstacle.NO_PROGRAM
    if options is not None and sets_something(options):
        return Obstacle.OPTIONS
    return obstacle(account, bucket)


def target_rate(limits: Limits, limit: int) -> int:
    """What a session aims at, in bytes a second, under the limit of its direction; 0: the service decides."""
    rates = [rate for rate in (limits.aspera_rate, limit) if rate]
    return min(rates, default=0)


def failure(message: str, code: str = "", *, kind: Kind = Kind.SERVER) -> CosError:
    """What a session failed with; it is tried again, as the network may have been the reason."""
    return CosError(Problem(kind, operation="AsperaTransfer", code=code, message=message))


def sets_something(options: UploadOptions) -> bool:
    """Whether an upload says more of its objects than their bytes."""
    how = replace(UploadOptions(), when_exists=options.when_exists, transport=options.transport)
    return options != replace(how, part_size=options.part_size, threshold=options.threshold)
