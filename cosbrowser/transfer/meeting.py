"""What becomes of a file whose target exists: the decision, the same for a key and for a local name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from cosbrowser.cos.retention import retention_of
from cosbrowser.transfer.job import Answer
from cosbrowser.transfer.multipart import part_size
from cosbrowser.transfer.rows import FREE

if TYPE_CHECKING:
    from cosbrowser.cos.entries import ObjectHead

SAME_TIME_NS = 2_000_000_000  # FAT keeps even seconds, COS whole ones
MD5 = re.compile("[0-9a-f]{32}")
_COMPOSED = re.compile("[0-9a-f]{32}-([0-9]+)")
_MIB = 1 << 20
# Part sizes that programs use: ours, the AWS tools' 8 MiB, rclone's 5, and what people set by hand.
_PART_SIZES = tuple(n * _MIB for n in (5, 8, 10, 15, 16, 20, 25, 32, 50, 64, 100, 128, 200, 256, 512, 1024))
_EXPECTS = "if:"
BY_CONTENT = frozenset({Answer.DIFFERENT, Answer.RESUME})  # what is there stays where it is equal
MTIME = "mtime"  # metadata in which rclone and s3fs keep it: seconds since the epoch, with decimals
_MOST_NS = 1 << 63


@dataclass(frozen=True, slots=True)
class There:
    """What has the name already. `modified` in ns; `etag` of an object only.

    `kept`: retention or a legal hold forbids to replace the object.
    """

    size: int
    modified: int
    etag: str = ""
    kept: bool = False


def decided(rule: str | None, size: int, modified: int, there: There, *, same: bool = False) -> Answer | None:
    """What a rule means for a source of `size` and `modified` (ns); None when a person has to be asked.

    Gives OVERWRITE, SKIP, RENAME or RENAME_EXISTING. `same`: the contents have been compared, and are equal.
    """
    if rule in {Answer.OVERWRITE, Answer.SKIP, Answer.RENAME, Answer.RENAME_EXISTING}:
        return Answer(rule)
    if rule == Answer.NEWER:
        return Answer.OVERWRITE if modified > there.modified + SAME_TIME_NS else Answer.SKIP
    if rule == Answer.DIFFERENT_SIZE:
        return Answer.OVERWRITE if size != there.size else Answer.SKIP
    if rule in BY_CONTENT:
        return Answer.SKIP if same else Answer.OVERWRITE
    return None


def there_of(head: ObjectHead) -> There:
    """An object that has the key. Its time is that of the file it was made of, where a program has noted it."""
    found = retention_of(head)
    return There(head.size, modified_of(head), head.etag, found is not None and found.protects)


def modified_of(head: ObjectHead) -> int:
    """When an object was modified, or the file that it was made of; in ns, 0 where that is not known."""
    try:
        noted = Decimal(head.metadata.get(MTIME, "")) * 1_000_000_000
        if 0 < noted < _MOST_NS:
            return int(noted)
    except ArithmeticError:  # none, or no number
        pass
    return int(head.modified.timestamp()) * 1_000_000_000 if head.modified is not None else 0


def mtime(modified: int) -> str:
    """A time in ns as `modified_of` reads it."""
    return f"{modified // 1_000_000_000}.{modified % 1_000_000_000:09}"


def expecting(state: str) -> str:
    """The answer of a file that may only take the place of just this: an ETag or a local identity; "" is nothing."""
    return f"{_EXPECTS}{state}"


def expected(answer: str | None) -> str | None:
    """What `expecting` was given; None for every other answer."""
    return answer.removeprefix(_EXPECTS) if answer and answer.startswith(_EXPECTS) else None


def is_free(answer: str | None) -> bool:
    """Whether nothing was there when it was decided."""
    return answer == FREE or expected(answer) == ""


def same_content(chunks: Iterable[bytes], size: int, etag: str, each: int = 0) -> bool | None:
    """Whether these bytes are the object of that ETag; None when the ETag cannot tell.

    An ETag of parts tells where parts of `each` bytes, or of one of the usual sizes, give it.
    """
    if MD5.fullmatch(etag):
        whole = hashlib.md5(usedforsecurity=False)
        for data in chunks:
            whole.update(data)
        return whole.hexdigest() == etag
    found = _COMPOSED.fullmatch(etag)
    if found is None:
        return None
    parts = int(found[1])
    usual = {*_PART_SIZES, part_size(size, 16 * _MIB), each} - {0}
    sums = [_Composed(one) for one in usual if max(1, -(-size // one)) == parts]
    for data in chunks if sums else ():
        for one in sums:
            one.update(data)
    return True if any(one.etag() == etag for one in sums) else None


class _Composed:
    """The ETag that bytes would get in parts of one size."""

    def __init__(self, each: int) -> None:
        self._each = each
        self._room = each
        self._part = hashlib.md5(usedforsecurity=False)
        self._digests: list[bytes] = []

    def update(self, data: bytes) -> None:
        for piece in self._cut(memoryview(data)):
            self._part.update(piece)
            self._room -= len(piece)
            if not self._room:
                self._end()

    def _cut(self, view: memoryview) -> Iterator[memoryview]:
        while view:
            piece = view[: self._room]
            view = view[self._room :]
            yield piece

    def _end(self) -> None:
        self._digests.append(self._part.digest())
        self._part, self._room = hashlib.md5(usedforsecurity=False), self._each

    def etag(self) -> str:
        if self._room < self._each or not self._digests:
            self._end()
        return f"{hashlib.md5(b''.join(self._digests), usedforsecurity=False).hexdigest()}-{len(self._digests)}"
