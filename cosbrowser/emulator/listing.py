"""Pages of a listing: prefix, delimiter and continuation over any source of sorted keys.

Sources: the database, a generated layout, and the two merged (a generated bucket that was written to). A page over a
generated layout alone never makes an object per key. Common prefixes are skipped over, not read through.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import markup
from .clock import iso
from .synthetic import Layout, layout

if TYPE_CHECKING:
    from .model import Bucket
    from .store import Row, Store

_STEPS_BEFORE_SEEK = 8  # rows of one common prefix to step over before a new search is cheaper


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. `after` is exclusive; with `past_prefix` everything that begins with it is skipped as well."""

    prefix: str = ""
    delimiter: str = ""
    after: str = ""
    past_prefix: bool = False
    limit: int = 1000


@dataclass(slots=True)
class Page:
    """What is answered: `contents` are rendered rows; `last` is the last key or common prefix of the page."""

    contents: list[str] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    truncated: bool = False
    last: str = ""
    last_is_prefix: bool = False

    @property
    def count(self) -> int:
        return len(self.contents) + len(self.prefixes)


def successor(prefix: str) -> str | None:
    """The least string greater than every string with that prefix; None when there is none."""
    while prefix:
        following = ord(prefix[-1]) + 1
        if following == 0xD800:
            following = 0xE000  # surrogates are not characters
        if following <= 0x10FFFF:
            return prefix[:-1] + chr(following)
        prefix = prefix[:-1]
    return None


def start_of(question: Question) -> tuple[str, bool] | None:
    """Where to begin, and whether that key itself counts; None when nothing can follow."""
    if question.past_prefix:
        start = successor(question.after)
        return None if start is None else (max(start, question.prefix), True)
    if question.after >= question.prefix and question.after:
        return question.after, False
    return question.prefix, True


def page(store: Store, bucket: Bucket, question: Question, name: Callable[[str], str], owner: str = "") -> Page:
    """One page.

    Args:
        store: where real objects are.
        bucket: the bucket listed.
        question: what is asked.
        name: how a key is written in the answer (escaped, or also percent-encoded).
        owner: an Owner element to put into each row, or nothing.
    """
    if question.limit <= 0:
        return Page()
    if bucket.synthetic:
        generated = layout(bucket.synthetic)
        if next(store.scan(bucket, b""), None) is None:
            return _generated_page(generated, question, owner)
        seek = _merged(store, bucket, generated)
    else:
        seek = _stored(store, bucket)
    return _page(seek, question, name, owner)


def rows(store: Store, bucket: Bucket, prefix: str) -> Iterator[Row]:
    """Every object with that prefix, generated ones included."""
    generated = layout(bucket.synthetic) if bucket.synthetic else None
    seek = _stored(store, bucket) if generated is None else _merged(store, bucket, generated)
    return itertools.takewhile(lambda row: row[0].startswith(prefix.encode()), seek(prefix, True))


Seek = Callable[[str, bool], "Iterator[Row]"]


def _stored(store: Store, bucket: Bucket) -> Seek:
    def seek(start: str, inclusive: bool) -> Iterator[Row]:
        return store.scan(bucket, start.encode(), inclusive=inclusive)

    return seek


def _merged(store: Store, bucket: Bucket, generated: Layout) -> Seek:
    """Generated keys with the stored ones over them; a stored delete marker hides a generated key."""

    def computed(start: str, inclusive: bool) -> Iterator[Row]:
        index = generated.position(start)
        if not inclusive and index < generated.total and generated.key(index) == start:
            index += 1
        for at in range(index, generated.total):
            entry = generated.entry(at)
            yield entry.key.encode(), entry.size, entry.etag, entry.modified, entry.storage_class

    def seek(start: str, inclusive: bool) -> Iterator[Row]:
        previous = b""
        stored = store.scan(bucket, start.encode(), inclusive=inclusive)
        # Of equal keys the stored row comes first, and then wins.
        for row in heapq.merge(stored, computed(start, inclusive), key=lambda row: row[0]):
            if row[0] != previous:
                previous = row[0]
                if row[2]:
                    yield row

    return seek


def _page(seek: Seek, question: Question, name: Callable[[str], str], owner: str) -> Page:
    result = Page()
    begin = start_of(question)
    if begin is None:
        return result
    prefix, delimiter = question.prefix, question.delimiter
    rows = seek(*begin)
    skipping, stepped = "", 0
    while (row := next(rows, None)) is not None:
        key = row[0].decode()
        if not row[2]:
            continue  # a delete marker
        if skipping and key.startswith(skipping):
            stepped += 1
            if stepped > _STEPS_BEFORE_SEEK:
                following = successor(skipping)
                if following is None:
                    break
                rows, skipping = seek(following, True), ""
            continue
        if not key.startswith(prefix):
            break
        common = ""
        if delimiter and (end := key.find(delimiter, len(prefix))) >= 0:
            common = key[: end + len(delimiter)]
            if common == question.after:  # a page that ended with this prefix was asked to go on behind it
                skipping, stepped = common, 0
                continue
        if result.count >= question.limit:
            result.truncated = True
            break
        if common:
            result.prefixes.append(common)
            result.last, result.last_is_prefix = common, True
            skipping, stepped = common, 0
            continue
        skipping = ""
        result.contents.append(
            f"<Contents><Key>{name(key)}</Key><LastModified>{iso(row[3])}</LastModified><ETag>&quot;{row[2]}&quot;</ETag>"
            f"<Size>{row[1]}</Size><StorageClass>{row[4]}</StorageClass>{owner}</Contents>"
        )
        result.last, result.last_is_prefix = key, False
    return result


def _generated_page(generated: Layout, question: Question, owner: str) -> Page:
    result = Page()
    begin = start_of(question)
    if begin is None:
        return result
    start, inclusive = begin
    index = generated.position(start)
    if not inclusive and index < generated.total and generated.key(index) == start:
        index += 1
    prefix, delimiter = question.prefix, question.delimiter
    following = successor(prefix)
    end = generated.position(following) if following is not None else generated.total
    if not delimiter:
        stop = min(index + question.limit, end)
        result.contents = generated.rows(index, stop, owner)
        result.truncated = stop < end
        if stop > index:
            result.last = generated.key(stop - 1)
        return result
    while index < end:
        key = generated.key(index)
        at = key.find(delimiter, len(prefix))
        common = key[: at + len(delimiter)] if at >= 0 else ""
        if common and common == question.after:
            index = generated.end_of_prefix(index, common)
        elif result.count >= question.limit:
            result.truncated = True
            break
        elif common:
            result.prefixes.append(common)
            result.last, result.last_is_prefix = common, True
            index = generated.end_of_prefix(index, common)
        else:
            # The keys of one folder follow each other: all that fit are rendered in one go.
            stop = generated.end_of_folder(index) if delimiter == "/" else index + 1
            stop = min(stop, end, index + question.limit - result.count)
            result.contents += generated.rows(index, stop, owner)
            result.last, result.last_is_prefix = generated.key(stop - 1), False
            index = stop
    return result


def plain(key: str) -> str:
    return markup.text(key)


def encoded(key: str) -> str:
    return markup.url(key)
