"""The journal's file: opened whatever its state, owned by one process, written in transactions, read in order.

Single writes gather and reach the file together (`commit`), so that no worker waits for the disk to be done with a
small file; what must be known before the next request is committed at once.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.lock import ProcessLock
from cosbrowser.transfer.schema import SCHEMA, SCHEMA_VERSION, STEPS

# Said of a file that cannot be read or written now, which is no reason to put it away.
_UNUSABLE = {
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM,
}  # fmt: skip


class JournalFile:
    """The file `transfers.sqlite` of a profile; safe from many threads.

    Opening never fails on a bad file: a damaged one is renamed to `transfers.corrupt-<time>`, an unwritable one
    replaced by memory, and `problem` says so. It does fail, with `CosError` (LOCAL, code "InUse"), while another
    process owns the journal.
    """

    def __init__(self, folder: Path) -> None:
        self.problem: Problem | None = None
        self._path = folder / "transfers.sqlite"
        self._access = threading.RLock()
        self._notes: list[tuple[str, Sequence[Any]]] = []
        self._notes_lock = threading.Lock()
        self._noted_at = 0.0
        self._closed = False
        self._lock: ProcessLock | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = ProcessLock(folder / "transfers.lock")
            self._db = self._open()
        except (OSError, sqlite3.DatabaseError) as error:
            self.problem = Problem(Kind.LOCAL, operation="OpenJournal", path=str(self._path), detail=str(error))
            self._db = self._connect(":memory:")

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect(self._path)
        except (sqlite3.DatabaseError, ValueError, TypeError, KeyError) as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _UNUSABLE:
                raise
            aside = self._path.with_suffix(f".corrupt-{time.strftime('%Y%m%d-%H%M%S')}")
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(FileNotFoundError):
                    Path(f"{self._path}{suffix}").replace(f"{aside}{suffix}")
            self.problem = Problem(Kind.LOCAL, operation="OpenJournal", path=str(aside), detail=f"damaged: {error}")
            return self._connect(self._path)

    def _connect(self, path: Path | str) -> sqlite3.Connection:
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=64)
        try:
            # WAL with NORMAL: nothing is lost when the process dies, the last commits may be when the power goes.
            db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version == 0 and not db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                db.executescript(f"BEGIN; {SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")
            elif version not in {SCHEMA_VERSION, *STEPS}:
                raise sqlite3.DatabaseError(f"schema {version}, not {SCHEMA_VERSION}")
            elif (said := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
                raise sqlite3.DatabaseError(said)
            for older in range(version or SCHEMA_VERSION, SCHEMA_VERSION):
                db.executescript(f"BEGIN; {STEPS[older]} PRAGMA user_version = {older + 1}; COMMIT;")
            self._try(db)
        except BaseException:
            db.close()
            raise
        return db

    def close(self) -> None:
        """Commit what is noted and let go of the file; later notes are dropped."""
        with self._access:
            if self._closed:
                return
            with contextlib.suppress(CosError):
                self.commit()
            self._closed = True
            self._db.close()
            if self._lock is not None:
                self._lock.close()

    def _try(self, db: sqlite3.Connection) -> None:
        """Read what a start reads. Raises on values that a flipped bit made impossible."""
        raise NotImplementedError

    # Writing

    def _note(self, sql: str, arguments: Sequence[Any]) -> None:
        with self._notes_lock:
            if not self._notes:
                self._noted_at = time.monotonic()
            self._notes.append((sql, arguments))

    @property
    def waits_since(self) -> float | None:
        """`time.monotonic()` of the oldest write that is not committed; None when all are."""
        return self._noted_at if self._notes else None

    @contextlib.contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        """The database, with all that was noted written first. Raises `CosError` (DISK_FULL, LOCAL)."""
        with self._access:
            if self._closed:
                raise CosError(Problem(Kind.CANCELLED, operation="WriteJournal"))
            with self._notes_lock:
                notes, self._notes = self._notes, []
            try:
                self._db.execute("BEGIN IMMEDIATE")
                for sql, arguments in notes:
                    self._db.execute(sql, arguments)
                yield self._db
                self._db.execute("COMMIT")
            except BaseException as error:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                with self._notes_lock:
                    self._notes[:0] = notes
                if isinstance(error, sqlite3.Error):
                    full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
                    kind = Kind.DISK_FULL if full else Kind.LOCAL
                    path = str(self._path)
                    raise CosError(Problem(kind, "WriteJournal", path=path, detail=str(error))) from error
                raise

    def commit(self) -> None:
        """Write what was noted; when it returns, that is in the file, also what another thread was writing already."""
        with self._access:
            if self._notes:
                with self._transaction():
                    pass

    # Reading: always after what was noted

    @contextlib.contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        with self._access:
            self.commit()
            try:
                yield self._db
            except (sqlite3.Error, ValueError, TypeError, KeyError) as error:  # also of a value that a flipped bit made
                raise CosError(Problem(Kind.LOCAL, "ReadJournal", path=str(self._path), detail=str(error))) from error

    def _rows(self, sql: str, arguments: Sequence[Any] = ()) -> list[Any]:
        with self._reading() as db:
            return db.execute(sql, arguments).fetchall()
