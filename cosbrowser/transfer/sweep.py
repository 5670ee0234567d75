"""Removes what ended files left: uploads in parts that will not be completed, and part files on disk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from cosbrowser.cos.errors import RETRYABLE, CosError
from cosbrowser.transfer.aspera_files import discard_beside
from cosbrowser.transfer.job import Direction, Transport
from cosbrowser.transfer.multipart import Multipart, abort_orphans
from cosbrowser.transfer.retry import waits
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.step import Means
from cosbrowser.transfer.target import Target, discard_part

BATCH = 200
PATIENCE_SECONDS = 30.0  # until what could not be removed is tried again

logger = logging.getLogger(__name__)


class Sweeper:
    """One thread that works off the litter of the journal, of this run and of those before.

    `claim` gives the group of a file, hidden ones too, and keeps the file from being begun again until `release`;
    it gives None while a worker is still inside, and for what is not litter any more. `swept` is called after each
    round, when hidden groups may have nothing left.
    """

    def __init__(
        self,
        means: Means,
        claim: Callable[[JobRow], GroupRow | None],
        release: Callable[[JobRow], object],
        swept: Callable[[], None],
    ) -> None:
        self._means = means
        self._claim = claim
        self._release = release
        self._swept = swept
        self._wanted = threading.Event()
        self._closed = threading.Event()
        self._given_up: set[int] = set()
        self._thread = threading.Thread(target=self._run, name="sweeper", daemon=True)

    def start(self) -> None:
        """Begin with what the last run left."""
        self._wanted.set()
        self._thread.start()

    def wake(self) -> None:
        """There may be something to remove."""
        self._wanted.set()

    def close(self) -> None:
        """Stop after the request that is under way."""
        self._closed.set()
        self._wanted.set()

    def _run(self) -> None:
        again = False
        while True:
            self._wanted.wait(PATIENCE_SECONDS if again else None)
            self._wanted.clear()
            if self._closed.is_set():
                return
            try:
                again = self._round()
                self._swept()
            except CosError as error:  # the journal cannot be read or written
                logger.info("What ended files left stays for now: %s", error)
                again = True

    def _round(self) -> bool:
        """Remove what can be; True when some of it is worth another attempt."""
        again, after = False, 0
        while rows := self._means.journal.litter(after, BATCH):
            for row in rows:
                after = row.id
                if self._closed.is_set():
                    return False
                if row.id in self._given_up or (group := self._claim(row)) is None:
                    continue
                try:
                    self._remove(row, group)
                    self._means.journal.swept(row)
                except CosError as error:
                    if error.problem.kind in RETRYABLE or waits(error.problem):
                        again = True
                    else:
                        logger.info("Left behind by a transfer: %s", error)
                        self._given_up.add(row.id)  # until the next start
                except Exception:
                    logger.exception("Left behind by a transfer, for a reason that nobody foresaw")
                    self._given_up.add(row.id)
                finally:
                    self._release(row)
        self._means.journal.commit()
        return again

    def _remove(self, row: JobRow, group: GroupRow) -> None:
        if group.direction is Direction.DOWNLOAD:
            if Target(row, group).path not in self._means.claims:  # another download writes there
                discard_part(row, group, self._means.journal.knows_upload)
            if group.options.transport is Transport.ASPERA:
                discard_beside(row, group)
        elif row.upload_id:
            Multipart(self._means.accounts, group.target, row.key).abort(row.upload_id)
        elif row.begun:
            abort_orphans(self._means, group, row)
