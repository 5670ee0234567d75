"""Buckets of any size that cost no storage: keys are computed from their position.

A layout is sections in key order; a section is levels of names whose product is its keys (`2026/03/` x `site-07/` x
`device-0042.csv`). Position to key is arithmetic, key to position is bisection, a folder's end is arithmetic again.
Sizes and ETags come from a pool of small documents (generated.py), so a GET gives bytes that have the listed MD5.

Specs: `1000000` is that many keys side by side, `1000000/25000` spreads them over 25,000 folders, `telemetry` is the
million keys of the demo.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from calendar import timegm
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate

from . import generated
from .blobs import Segment
from .model import Attributes, Entry

_TYPES = {"csv": "text/csv", "json": "application/json", "log": "text/plain"}
_TIMES = tuple(f"T{m // 60:02d}:{m % 60:02d}:{m * 37 % 60:02d}.{m * 677 % 1000:03d}Z" for m in range(0, 1440, 1))


class Section:
    """Keys that are one name of each level, joined. Names of a level are sorted and none begins another."""

    def __init__(self, levels: list[list[str]], kind: str, first_day: str, days: int, count: int = 0) -> None:
        product = 1
        self.blocks: list[int] = []  # keys below one name of each level
        for names in reversed(levels):
            self.blocks.append(product)
            product *= len(names)
        self.blocks.reverse()
        self.levels = levels
        self.kind = kind
        self.count = count or product
        start = timegm(time.strptime(first_day, "%Y-%m-%d"))
        self.days = [time.strftime("%Y-%m-%d", time.gmtime(start + n * 86400)) for n in range(days)]
        self._per_day = -(-self.count // days)

    def names(self, index: int) -> list[str]:
        """The name of each level at that position."""
        result: list[str] = []
        for names, block in zip(self.levels, self.blocks, strict=True):
            digit, index = divmod(index, block)
            result.append(names[digit])
        return result

    def key(self, index: int) -> str:
        return "".join(self.names(index))

    def modified(self, index: int) -> str:
        return self.days[index // self._per_day] + _TIMES[index % len(_TIMES)]

    @cached_property
    def tails(self) -> list[str]:
        """The end of a listing row for each document of the pool, twice over so that any run is one slice."""
        rows = [
            f"</LastModified><ETag>&quot;{md5}&quot;</ETag><Size>{size}</Size><StorageClass>STANDARD</StorageClass>"
            for size, md5 in generated.pool(self.kind)
        ]
        return rows * 2

    def rows(self, start: int, stop: int, owner: str) -> Iterator[str]:
        """The `Contents` elements of those positions. A thousand in about half a millisecond."""
        last = self.levels[-1]
        width = len(last)
        tails, pool = self.tails, generated.POOL
        while start < stop:
            digit = start % width
            # One run: names of the last level below one head, on one day, without a wrap of the two cycles.
            day, of_day = divmod(start, self._per_day)
            minute, body = start % len(_TIMES), start % pool
            run = min(stop - start, width - digit, self._per_day - of_day, len(_TIMES) - minute, 2 * pool - body)
            head = f"<Contents><Key>{''.join(self.names(start)[:-1])}"
            middle = f"</Key><LastModified>{self.days[day]}"
            close = f"{owner}</Contents>"
            yield from [
                f"{head}{name}{middle}{stamp}{tail}{close}"
                for name, stamp, tail in zip(
                    last[digit : digit + run],
                    _TIMES[minute : minute + run],
                    tails[body : body + run],
                    strict=True,
                )
            ]
            start += run

    def end_of_prefix(self, index: int, prefix: str) -> int | None:
        """The position after the last key with that prefix, when the prefix is whole names; None when it is not."""
        length = 0
        for name, block in zip(self.names(index), self.blocks, strict=True):
            length += len(name)
            if length == len(prefix):
                return min((index // block + 1) * block, self.count)
            if length > len(prefix):
                return None
        return None

    def end_of_folder(self, index: int) -> int:
        """The position after the last key that has the same `/` parent within this section."""
        deepest = max((n for n, names in enumerate(self.levels) if names[0].endswith("/")), default=-1)
        if deepest < 0:
            return self.count
        block = self.blocks[deepest]
        return min((index // block + 1) * block, self.count)


class Layout:
    """All keys of a generated bucket, by position."""

    def __init__(self, sections: list[Section]) -> None:
        self.sections = sections
        self._ends = list(accumulate(section.count for section in sections))
        self._starts = [0, *self._ends]
        self.total = self._ends[-1]

    @cached_property
    def size(self) -> int:
        """The bytes of all objects."""
        result = 0
        for section in self.sections:
            sizes = [size for size, _ in generated.pool(section.kind)]
            rounds, rest = divmod(section.count, len(sizes))
            result += rounds * sum(sizes) + sum(sizes[:rest])
        return result

    def _find(self, index: int) -> tuple[Section, int]:
        number = bisect_right(self._ends, index)
        return self.sections[number], index - self._starts[number]

    def key(self, index: int) -> str:
        section, local = self._find(index)
        return section.key(local)

    def position(self, key: str) -> int:
        """The position of the first key that is not less."""
        return bisect_left(range(self.total), key, key=self.key)

    def holds(self, key: str) -> int | None:
        """The position of that key, None when there is none."""
        index = self.position(key)
        return index if index < self.total and self.key(index) == key else None

    def end_of_prefix(self, index: int, prefix: str) -> int:
        """The position after the last key with that prefix, which the key at `index` has."""
        section, local = self._find(index)
        end = section.end_of_prefix(local, prefix)
        if end is not None:
            end += index - local
            if end >= self.total or not self.key(end).startswith(prefix):
                return end
        return bisect_left(range(index, self.total), True, key=lambda i: not self.key(i).startswith(prefix)) + index

    def end_of_folder(self, index: int) -> int:
        """The position up to which the keys from `index` on share their `/` parent; perhaps more behind it do."""
        section, local = self._find(index)
        return section.end_of_folder(local) + index - local

    def rows(self, start: int, stop: int, owner: str = "") -> list[str]:
        """The `Contents` elements of those positions, as a listing has them. The keys need no escaping."""
        rows: list[str] = []
        while start < stop:
            section, local = self._find(start)
            take = min(stop - start, section.count - local)
            rows += section.rows(local, local + take, owner)
            start += take
        return rows

    def entry(self, index: int) -> Entry:
        section, local = self._find(index)
        number = local % generated.POOL
        size, md5 = generated.pool(section.kind)[number]
        stamp = section.modified(local)
        seconds = timegm(time.strptime(stamp[:19], "%Y-%m-%dT%H:%M:%S")) + int(stamp[20:23]) / 1000
        return Entry(
            key=section.key(local),
            size=size,
            etag=md5,
            modified=seconds,
            segments=(Segment(f"{section.kind}:{number}", 0, size),),
            attributes=Attributes(headers={"content-type": _TYPES[section.kind]}),
        )


def _numbered(form: str, count: int, first: int = 1) -> list[str]:
    return [form.format(n) for n in range(first, first + count)]


def _flat(count: int) -> Layout:
    """`count` keys side by side."""
    low = [f"{n:03d}.csv" for n in range(1000)]
    high = _numbered("sample-{:06d}", -(-count // 1000), first=0)
    return Layout([Section([high, low], "csv", "2026-01-01", 320, count)])


def _wide(count: int, folders: int) -> Layout:
    """`count` keys in `folders` folders, as evenly as whole numbers allow."""
    width = len(str(folders))
    names = [f"folder-{n:0{width}d}/" for n in range(folders)]
    each, over = divmod(count, folders)
    sections: list[Section] = []
    for part, size in ((names[:over], each + 1), (names[over:], each)):
        if part and size:
            sections.append(Section([part, _numbered("sample-{:07d}.csv", size)], "csv", "2026-01-01", 320))
    return Layout(sections)


def _telemetry() -> Layout:
    """A million keys as an instrument maker's field devices would leave them."""
    hours = [f"{h:02d}00.json" for h in range(24)]
    sites = ["bergen-01/", "bergen-02/", "gdansk-01/", "halifax-01/", "kiel-01/", "kiel-02/", "narvik-01/",
             "oslo-01/", "oslo-02/", "rotterdam-01/", "tromso-01/", "trondheim-01/"]  # fmt: skip
    devices = _numbered("buoy-{:03d}.csv", 18)
    days = _numbered("{:02d}/", 28)
    readings = Section(
        [["readings/"], ["2026/"], _numbered("{:02d}/", 9), days, sites, devices], "csv", "2026-01-01", 252
    )
    events = Section([["events/"], ["2026-09/"], days, sites, _numbered("gateway-{:02d}/", 4), hours], "json",
                     "2026-09-01", 28)  # fmt: skip
    logs = Section(
        [["logs/firmware/"], [f"v{n}/" for n in ("4.1", "4.2", "4.3")], sites, _numbered("{:04d}.log", 750)],
        "log", "2026-03-01", 240,
    )  # fmt: skip
    flat = 1_000_000 - readings.count - events.count - logs.count
    uploads = Section(
        [["uploads/unsorted/"], _numbered("frame-{:04d}", -(-flat // 1000), 0), _numbered("{:03d}.csv", 1000, 0)],
        "csv", "2026-05-01", 180, flat,
    )  # fmt: skip
    return Layout([events, logs, readings, uploads])


@lru_cache(maxsize=8)
def layout(spec: str) -> Layout:
    """The layout of a spec. Raises ValueError on one that is not."""
    if spec == "telemetry":
        return _telemetry()
    count, _, folders = spec.partition("/")
    if int(count) < 1 or (folders and not 1 <= int(folders) <= int(count)):
        raise ValueError(f"{spec}: a count of keys, or COUNT/FOLDERS")
    return _wide(int(count), int(folders)) if folders else _flat(int(count))
