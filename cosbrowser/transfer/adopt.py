"""An upload in parts that another program, or an earlier installation, has begun: finished with a local file.

A person names it (`adopt`), or it is looked for (`begun`), where the answer to a file that exists is to resume.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.multipart import MAX_PARTS, MIN_PART, Multipart, part_size
from cosbrowser.transfer.rows import JobRow, Part
from cosbrowser.transfer.source import Source, opened

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location
    from cosbrowser.transfer.job import UploadOptions

_WISHED = 16 << 20  # bytes of a part where none is there yet
_READ = 1 << 20
# Said by a server where uploads cannot be listed, by it or with this key: then none is found.
_NOT_TOLD = frozenset({Kind.DENIED, Kind.UNSUPPORTED, Kind.INVALID, Kind.NOT_FOUND})


@dataclass(frozen=True, slots=True)
class Begun:
    """An unfinished upload that has parts of a local file, so many bytes of it."""

    id: str
    part_size: int
    size: int


def adopt(accounts: Accounts, target: Location, key: str, upload_id: str, path: str) -> JobRow:
    """The file as a job that goes on where the upload stopped.

    Raises `CosError`: INVALID with code "Empty" (a file without bytes), "OtherSizes" (the parts do not cut this file
    as they should), "OtherBytes" (none of them has its bytes); NOT_FOUND when the upload is over; LOCAL.
    """
    name = key[key.rfind("/") + 1 :]
    parts = Multipart(accounts, target, key).parts(upload_id)
    with opened(os.fsencode(path)) as source:
        if not source.size:
            raise _refused("Empty", target, key, path)
        each = _part_size(source, parts)
        if each is None:
            raise _refused("OtherSizes", target, key, path)
        if parts and not any(_is_of(source, part, each) for part in parts):
            raise _refused("OtherBytes", target, key, path)
        return JobRow(
            0, name, key, os.fsencode(os.path.basename(path)), source.size, answer="overwrite",  # noqa: PTH119
            modified=source.modified, identity=source.identity, part_size=each, upload_id=upload_id, begun=1.0,
        )  # fmt: skip


def describes(options: UploadOptions) -> bool:
    """Whether the object is to be described in a way that an upload which somebody else began is not."""
    return bool(options.content_type or options.metadata or options.headers or options.tags)


def begun(accounts: Accounts, target: Location, key: str, source: Source) -> list[Begun]:
    """The unfinished uploads of just this key whose first part is of a local file, the one that got furthest first.

    Raises `CosError`: what may pass.
    """
    multipart = Multipart(accounts, target, key)
    try:
        found = [(id_, multipart.parts(id_)) for id_ in multipart.begun_since(0.0)]
    except CosError as error:
        if error.problem.kind in _NOT_TOLD:
            return []
        raise
    fitting = [(id_, parts, _part_size(source, parts)) for id_, parts in found if parts]
    these = [
        Begun(id_, each, sum(part.length for part in parts))
        for id_, parts, each in fitting
        if each is not None and _is_of(source, parts[0], each)
    ]
    return sorted(these, key=lambda one: -one.size)


def _is_of(source: Source, part: Part, each: int) -> bool:
    return _md5(source, (part.number - 1) * each, part.length) == part.etag


def _part_size(source: Source, parts: list[Part]) -> int | None:
    """The size of all parts but the last; None when these cannot be parts of this file."""
    if not parts:
        return part_size(source.size, _WISHED)
    each = max(part.length for part in parts)
    if -(-source.size // each) > MAX_PARTS or (each < MIN_PART and each < source.size):
        return None
    fits = all(part.length == min(each, source.size - (part.number - 1) * each) for part in parts)
    return each if fits else None


def _md5(source: Source, start: int, length: int) -> str:
    digest, end = hashlib.md5(usedforsecurity=False), start + length
    while start < end and (data := source.read(start, min(_READ, end - start))):
        digest.update(data)
        start += len(data)
    return digest.hexdigest()


def _refused(code: str, target: Location, key: str, path: str) -> CosError:
    return CosError(Problem(Kind.INVALID, "TakeUpUpload", target.bucket, key, code=code, path=path))
