"""The key that an upload or a copy gets: what the person's answer means there, and what must be so when it is stored.

Whatever is decided about the key is in the journal before the first request that may store something: after a kill,
what is at the key is known to be ours, and not taken for another object that has to be kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from cosbrowser.cos import line, retention
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.names import numbered
from cosbrowser.transfer import aside
from cosbrowser.transfer.job import Answer, State
from cosbrowser.transfer.meeting import BY_CONTENT, There, decided, expected, expecting, is_free, there_of
from cosbrowser.transfer.rows import FREE
from cosbrowser.transfer.step import Ended

if TYPE_CHECKING:
    from cosbrowser.cos.entries import ObjectHead
    from cosbrowser.transfer.step import Transfer


class TargetKey:
    """The key of one transfer. `wanted` is the ETag that must be there, "" for nothing, None where it does not matter.

    Its methods raise `CosError`.
    """

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer
        self.wanted: str | None = None

    @property
    def rule(self) -> str | None:
        """What was answered for the file, or for its group."""
        return self._transfer.job.answer or self._transfer.group.options.when_exists

    @property
    def resumes(self) -> bool:
        """Whether what an unfinished transfer left is to be used; also where nothing has the key yet."""
        return Answer.RESUME in {self._transfer.job.answer, self._transfer.group.options.when_exists}

    @property
    def condition(self) -> dict[str, str]:
        """The header that lets a PUT replace just what is wanted there, or nothing at all."""
        if self.wanted is None:
            return {}
        return {"If-Match": f'"{self.wanted}"'} if self.wanted else {"If-None-Match": "*"}

    def decide(self, size: int, modified: int, same: Callable[[There], bool]) -> Ended | None:
        """What becomes of a source of that size and time (ns) if the key is taken; None when it may be stored.

        `same` compares contents; it is asked when sizes agree and that decides.
        """
        job, rule = self._transfer.job, self.rule
        self.wanted = None
        if rule == Answer.OVERWRITE:
            return Ended(State.ASKS) if self.is_kept() else None
        if (etag := expected(rule)) is not None:
            if etag:
                self.check_free()
            self.wanted = etag
            return None
        there = None if is_free(rule) else self.there(job.key)
        if there is not None:
            alike = rule in BY_CONTENT and there.size == size and same(there)
            answer = decided(rule, size, modified, there, same=alike)
            if answer is None:
                return Ended(State.ASKS)
            if answer is Answer.SKIP:
                return Ended(State.SKIPPED)
            if answer is not Answer.RENAME and there.kept:
                return Ended(State.ASKS)  # what was said beforehand was not said of this
            if answer is Answer.OVERWRITE:
                self.wanted = there.etag
                return None
            if answer is Answer.RENAME_EXISTING:
                means, target = self._transfer.means, self._transfer.group.target
                with line.whole():  # another attempt would copy it again, to another key
                    aside.copy(means.accounts, target, job.key, there, self._free())
                    self.wanted = there.etag
                    self.note(expecting(there.etag))
                return None
            job.key = self._free()
        self.wanted = ""
        if job.answer != FREE or there is not None:
            self.note(FREE)
        return None

    @property
    def is_immutable(self) -> bool:
        """Whether the bucket has a retention policy."""
        return self._transfer.means.immutable.has(self._transfer.group.target)

    def is_kept(self) -> bool:
        """Whether what has the key is protected now, so that the server would refuse to replace it."""
        there = self.there(self._transfer.job.key) if self.is_immutable else None
        return there is not None and there.kept

    def check_free(self) -> None:
        """Raise `CosError` (LOCKED) where what has the key is protected; nothing is sent."""
        key, group = self._transfer.job.key, self._transfer.group
        head = self._head(key) if self.is_immutable else None
        if head is not None:
            operation = "CopyObject" if group.direction.copies else "PutObject"
            retention.check_free(head, operation, group.target.bucket)

    def there(self, key: str) -> There | None:
        """What has a key."""
        head = self._head(key)
        return there_of(head) if head is not None else None

    def stored_since(self, size: int, etag: str) -> ObjectHead | None:
        """What has the key, if it is of this content and was stored since the transfer was begun in this run.

        Its age is told by the server's clock alone. What is older may have been there before.
        """
        head = self._head(self._transfer.job.key)
        now = retention.moment(head.headers.get("date", "")) if head is not None else None
        if head is None or now is None or head.modified is None or (head.size, head.etag) != (size, etag):
            return None
        age = (now - head.modified).total_seconds()  # both in whole seconds
        return head if age <= time.monotonic() - self._transfer.begun + 1 else None

    def _head(self, key: str) -> ObjectHead | None:
        transfer = self._transfer
        try:
            return transfer.means.wire(transfer.group).head_object(transfer.group.target.bucket, key)
        except CosError as error:
            if error.problem.kind is Kind.NOT_FOUND:
                return None
            raise

    def note(self, answer: str) -> None:
        """Put an answer, and the key, into the journal at once."""
        job, journal = self._transfer.job, self._transfer.means.journal
        job.answer = answer
        journal.set_job(job.id, key=job.key, answer=answer)
        journal.commit()

    def _free(self) -> str:
        folder, slash, name = self._transfer.job.key.rpartition("/")
        return next(key for other in numbered(name) if self.there(key := f"{folder}{slash}{other}") is None)
