"""Aspera by the library of the SDK: a future a file, as many at once as the SDK allows."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import closing

from cosbrowser.cos.aspera_sdk import SdkAspera, SdkTransfer
from cosbrowser.cos.errors import CosError
from cosbrowser.transfer.aspera import Arrived, Event, Missed, Moved, Order

LOOK_SECONDS = 0.1


class Library:
    """The package `cos_aspera`, by way of ibm_s3transfer."""

    @property
    def name(self) -> str:
        """For people."""
        return "cos_aspera"

    def move(self, order: Order) -> Generator[Event]:
        """Queue all files and look at their futures until they are done; closing this cancels them."""
        with closing(SdkAspera(order.account, order.bucket, order.way, len(order.pairs))) as manager:
            running: dict[int, SdkTransfer] = {}
            try:
                for at, pair in enumerate(order.pairs):
                    running[at] = manager.start(pair, order.sessions, order.threshold, order.rate())
                yield from _events(order, running)
            finally:
                for transfer in running.values():
                    transfer.cancel()


def _events(order: Order, running: dict[int, SdkTransfer]) -> Generator[Event]:
    over = 0
    while running:
        for at, transfer in list(running.items()):
            if not transfer.is_done:
                continue
            del running[at]
            try:
                transfer.check()
            except CosError as error:
                yield Missed(at, error.problem)
                continue
            over += order.pairs[at].size
            yield Arrived(at)
        moving = sum(min(transfer.moved, order.pairs[at].size) for at, transfer in running.items())
        yield Moved(over + moving)
        time.sleep(LOOK_SECONDS)
