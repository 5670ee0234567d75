"""Private copies of objects for other programs: fetched to be opened, and cleared away when they are old."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cosbrowser.cos import names
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectEntry

REPORT = 4 * 1024 * 1024  # bytes between two values of progress
KEPT_SECONDS = 86_400.0  # a copy that was not touched for a day is not needed any more
AT_LEAST_SECONDS = 3600.0  # a program may still read what is younger, whatever its size
MOST_KEPT = 4 << 30  # bytes of copies
PLAIN_MD5 = 32  # length of an ETag that is the MD5 of the object; those of multipart uploads carry "-N"


@dataclass(frozen=True, slots=True)
class Copied:
    """Progress of a copy: bytes so far; `path` is set in the last value only."""

    size: int
    path: str = ""


def fetch(
    accounts: Accounts,
    location: Location,
    entry: ObjectEntry,
    folder: str,
    *,
    writable: bool = False,
    version_id: str = "",
) -> Iterator[Copied]:
    """Copy one object, or a version of it, into a new folder of its own below `folder` that nobody else can read.

    The file has the last component of the key as its name and, unless it is to be edited, is read-only, so that a
    program cannot pretend to have saved a change to the bucket. Raises `CosError`: also CHANGED, DAMAGED, DISK_FULL
    and LOCAL.
    """
    known: dict[str, Any] = {"operation": "OpenCopy", "bucket": location.bucket, "key": entry.key}
    target = Path(folder)
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        private = Path(tempfile.mkdtemp(dir=target))
    except OSError as error:
        raise _local(error, target, known) from error
    path = private / names.local_path(entry.key)[-1]
    done = False
    try:
        yield from _read(accounts, location, entry, path, known, version_id)
        path.chmod(0o600 if writable else 0o400)
        done = True
        yield Copied(entry.size, str(path))
    except OSError as error:
        raise _local(error, path, known) from error
    finally:
        if not done:  # failed, or the window lost interest
            shutil.rmtree(private, ignore_errors=True)


def tidy(accounts: Accounts, folder: str, most: int = MOST_KEPT) -> int:
    """Clear old copies away: those of yesterday, and the oldest until the others fit into `most` bytes.

    Each entry of `folder` is one copy, as old as what was written into it last. Gives how many are gone. What cannot
    be removed stays for the next time.
    """
    del accounts
    with suppress(OSError):
        copies = sorted((*_age_and_size(entry), entry) for entry in Path(folder).iterdir())
        left, gone, now = sum(size for _, size, _ in copies), 0, time.time()
        for written, size, entry in copies:
            age = now - written
            if age > KEPT_SECONDS or (left > most and age > AT_LEAST_SECONDS):
                _remove(entry)
                left -= size
                gone += 1
        return gone
    return 0  # there is no such folder


def _age_and_size(entry: Path) -> tuple[float, int]:
    """When it was written last (seconds since the epoch), and its bytes."""
    inside = [entry, *entry.rglob("*")] if entry.is_dir() and not entry.is_symlink() else [entry]
    seen = [one.lstat() for one in inside]
    return max(one.st_mtime for one in seen), sum(one.st_size for one in seen if stat.S_ISREG(one.st_mode))


def _remove(entry: Path) -> None:
    if entry.is_symlink() or not entry.is_dir():
        with suppress(OSError):
            entry.unlink()
        return
    for one in entry.rglob("*"):  # copies are read-only, which Windows does not let go of
        with suppress(OSError):
            if not one.is_symlink():
                one.chmod(0o700)
    shutil.rmtree(entry, ignore_errors=True)


def _read(
    accounts: Accounts, location: Location, entry: ObjectEntry, path: Path, known: dict[str, Any], version_id: str
) -> Iterator[Copied]:
    digest = hashlib.md5(usedforsecurity=False)
    size = reported = 0
    wire = accounts.wire(location.connection, location.bucket)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with (
        wire.get_object(location.bucket, entry.key, etag=entry.etag, version_id=version_id) as download,
        open(os.open(path, flags, 0o600), "wb") as file,  # noqa: PTH123  pathlib cannot create exclusively with a mode
    ):
        for chunk in download.chunks():
            file.write(chunk)
            digest.update(chunk)
            size += len(chunk)
            if size - reported >= REPORT:
                reported = size
                yield Copied(size)
    if len(entry.etag) == PLAIN_MD5 and digest.hexdigest() != entry.etag:
        raise CosError(Problem(Kind.DAMAGED, detail="The MD5 of what came is not the object's.", **known))


def _local(error: OSError, path: Path, known: dict[str, Any]) -> CosError:
    kind = Kind.DISK_FULL if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)) else Kind.LOCAL
    return CosError(Problem(kind, path=str(path), detail=error.strerror or str(error), **known))
