"""Working copies: an object on this computer that a program edits, and its way back under a condition.

Each copy has a private folder to itself, and beside it a note that says what it is a copy of: so an unsaved one
survives a crash. What goes back is a snapshot: an editor may write on while it is sent. Note and snapshot are not in
the folder, which is watched.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import shutil
import stat
import zlib
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from cosbrowser.cos import archive, copies, names, retention
from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, ObjectHead
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.tags import tags_of

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

NOTE = ".json"  # after the name of the folder
MOST = 1 << 30  # bytes of an object that can be edited: it goes back in one request
_SNAPSHOT = ".snapshot"
_CHUNK = 1 << 20
_KEPT_HEADERS = ("cache-control", "content-disposition", "content-encoding", "content-language", "expires")


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """A copy that is edited. `etag` is that of the object it was made of, or last saved as; `md5` that of its bytes.

    `path` is the local file.
    """

    location: Location
    key: str
    etag: str
    md5: str
    path: str

    @property
    def name(self) -> str:
        """The last component of the key."""
        return self.key[self.key.rstrip(DELIMITER).rfind(DELIMITER) + 1 :]


@dataclass(frozen=True, slots=True)
class Fetching:
    """Progress of a fetch: bytes so far, and in the last value the copy."""

    size: int
    copy: WorkingCopy | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """A copy after it went back. `entry` is the new object; None when nothing had changed.

    `replaced` is the id of the version that was stored over an object, where the bucket keeps versions.
    """

    copy: WorkingCopy
    entry: ObjectEntry | None = None
    replaced: str = ""


def fetch(accounts: Accounts, location: Location, entry: ObjectEntry) -> Iterator[Fetching]:
    """Make a working copy of an object.

    Raises `CosError`: also READ_ONLY, INVALID for more than 1 GiB, LOCKED under retention, which forbids to save it.
    """
    known: dict[str, Any] = {"operation": "OpenCopy", "bucket": location.bucket, "key": entry.key}
    if accounts.account(location.connection).connection.read_only:
        raise CosError(Problem(Kind.READ_ONLY, **known))
    if entry.size > MOST:
        raise CosError(Problem(Kind.INVALID, detail=f"{entry.size} bytes are more than can be edited", **known))
    head = accounts.wire(location.connection, location.bucket).head_object(location.bucket, entry.key)
    retention.check_free(head, "EditObject", location.bucket)
    archive.check_readable(head, "EditObject", location.bucket)
    folder = str(accounts.working_folder)
    for copied in copies.fetch(accounts, location, entry, folder, writable=True):
        if not copied.path:
            yield Fetching(copied.size)
            continue
        with _local(copied.path):
            made = WorkingCopy(location, entry.key, entry.etag, _md5(Path(copied.path)), copied.path)
            _note(made)
        yield Fetching(copied.size, made)


def save(accounts: Accounts, copy: WorkingCopy, *, force: bool = False) -> Saved:
    """Send a copy back if it has changed; only over the object that it was made of, unless `force`.

    Raises `CosError`: CHANGED or NOT_FOUND when the object is another one by now, or gone. Type, metadata, headers
    and tags of the object stay.
    """
    with _snapshot(copy) as (snapshot, md5):
        if md5 == copy.md5 and not force:
            return Saved(copy)
        condition = {} if force else {"If-Match": f'"{copy.etag}"'}
        version = ""
        try:
            entry, version = _put(accounts, copy, copy.key, snapshot, md5, condition)
        except CosError:
            again = None if force else _already_stored(accounts, copy, md5)
            if again is None:
                raise
            entry = again  # the answer of an earlier attempt was lost
        made = replace(copy, etag=entry.etag, md5=md5)
        with _local(copy.path):
            _note(made)
        return Saved(made, entry, version)


def save_beside(accounts: Accounts, copy: WorkingCopy) -> Saved:
    """Store a copy under a free name beside the object, which stays; the copy belongs to the new one from now on."""
    with _snapshot(copy) as (snapshot, md5):
        folder = copy.key[: len(copy.key) - len(copy.name)]
        for name in names.numbered(copy.name):
            try:
                entry, _ = _put(accounts, copy, folder + name, snapshot, md5, {"If-None-Match": "*"})
            except CosError as error:
                if error.problem.status != 412:
                    raise
                continue
            made = replace(copy, key=entry.key, etag=entry.etag, md5=md5)
            with _local(copy.path):
                _note(made)
            return Saved(made, entry)
    raise AssertionError("unreachable")


def discard(_accounts: Accounts, copy: WorkingCopy) -> None:
    """Remove a copy, saved or not."""
    shutil.rmtree(Path(copy.path).parent, ignore_errors=True)
    with contextlib.suppress(OSError):
        _beside(copy, NOTE).unlink()


def left(accounts: Accounts, before: float) -> tuple[WorkingCopy, ...]:
    """Copies of earlier runs with changes that were not saved; those without are removed.

    What was made after `before` (seconds since the epoch) is of this run, and left alone.
    """
    found: list[WorkingCopy] = []
    root = accounts.working_folder
    for folder in sorted(one for one in root.iterdir() if one.is_dir()) if root.is_dir() else []:
        try:
            note = folder.with_name(folder.name + NOTE)
            if (note if note.exists() else folder).stat().st_mtime >= before:
                continue
            if not note.exists():
                shutil.rmtree(folder)  # it was never whole, and never opened
                continue
            copy = _noted(note)
            changed = _md5(Path(copy.path)) != copy.md5
        except (OSError, ValueError, TypeError, KeyError):
            continue  # nothing is removed of which it is not known what it is
        if changed:
            found.append(copy)
        else:
            discard(accounts, copy)
    return tuple(found)


def _noted(note: Path) -> WorkingCopy:
    data: dict[str, Any] = json.loads(note.read_text(encoding="utf-8"))
    return WorkingCopy(Location(**data["location"]), data["key"], data["etag"], data["md5"], data["path"])


def _put(
    accounts: Accounts, copy: WorkingCopy, key: str, snapshot: Path, md5: str, condition: dict[str, str]
) -> tuple[ObjectEntry, str]:
    bucket = copy.location.bucket
    wire = accounts.wire(copy.location.connection, bucket)
    headers = {**_described(accounts, copy), **condition, "x-amz-checksum-crc32": _crc32(snapshot)}
    with snapshot.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        stored = wire.put_object(bucket, key, file, size, headers)
    if len(stored.etag) == copies.PLAIN_MD5 and stored.etag != md5 and "-" not in copy.etag and copy.etag == copy.md5:
        raise CosError(Problem(Kind.DAMAGED, "PutObject", bucket, key, detail=f"The server has {stored.etag}."))
    head = wire.head_object(bucket, key, etag=stored.etag)
    assert head.modified is not None
    return ObjectEntry(key, size, head.modified, stored.etag), stored.version_id


def _described(accounts: Accounts, copy: WorkingCopy) -> dict[str, str]:
    """The headers that keep what the object says of itself; none when it is gone."""
    bucket = copy.location.bucket
    try:
        head: ObjectHead = accounts.wire(copy.location.connection, bucket).head_object(bucket, copy.key)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return {}
        raise
    kept = {name: head.headers[name] for name in _KEPT_HEADERS if name in head.headers}
    kept |= {f"x-amz-meta-{name}": value for name, value in head.metadata.items()}
    if head.content_type:
        kept["Content-Type"] = head.content_type
    with contextlib.suppress(CosError):
        if tags := tags_of(accounts, copy.location, copy.key):
            kept["x-amz-tagging"] = urlencode(tags, quote_via=quote)
    return kept


def _already_stored(accounts: Accounts, copy: WorkingCopy, md5: str) -> ObjectEntry | None:
    """The object when it has just these bytes."""
    with contextlib.suppress(CosError):
        bucket = copy.location.bucket
        head = accounts.wire(copy.location.connection, bucket).head_object(bucket, copy.key)
        if head.etag == md5 and head.modified is not None:
            return ObjectEntry(copy.key, head.size, head.modified, head.etag)
    return None


@contextlib.contextmanager
def _snapshot(copy: WorkingCopy) -> Generator[tuple[Path, str]]:
    """The bytes of this moment, and their MD5. Raises `CosError` (LOCAL)."""
    path = Path(copy.path)
    taken = _beside(copy, _SNAPSHOT)
    with _local(copy.path):
        if not stat.S_ISREG(path.lstat().st_mode):
            raise CosError(Problem(Kind.LOCAL, "ReadFile", path=copy.path, code="EINVAL"))
        shutil.copyfile(path, taken)
        taken.chmod(0o600)
        md5 = _md5(taken)
    try:
        yield taken, md5
    finally:
        with contextlib.suppress(OSError):
            taken.unlink()


@contextlib.contextmanager
def _local(path: str) -> Generator[None]:
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        raise CosError(Problem(Kind.LOCAL, "ReadFile", path=path, detail=detail)) from error


def _note(copy: WorkingCopy) -> None:
    """Write beside, then replace."""
    note = _beside(copy, NOTE)
    beside = note.with_suffix(".new")
    beside.write_text(json.dumps(asdict(copy)), encoding="utf-8")
    beside.chmod(0o600)
    beside.replace(note)


def _beside(copy: WorkingCopy, ending: str) -> Path:
    folder = Path(copy.path).parent
    return folder.with_name(folder.name + ending)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _crc32(path: Path) -> str:
    value = 0
    with path.open("rb") as file:
        while data := file.read(_CHUNK):
            value = zlib.crc32(data, value)
    return base64.b64encode(value.to_bytes(4, "big")).decode()
