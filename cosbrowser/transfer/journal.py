"""What the queue must not forget: the only SQL of the application, and the only writer of its file (`journal_file`).

Four tables: `group` (one drop), `job` (one file), `part` (a part that is stored, or a range that is on disk), and
`outcome` (what a group came to that is over: of thousands of those nothing else is read at the start). A job's row
says only what holds after a crash: WAITING, PAUSED, ASKS or how it ended; that it runs is known to the process that
runs it. Paths are bytes (`os.fsencode`): a file name need not be UTF-8.
"""

# ruff: noqa: S608  statements are put together from column names of ours; values are always bound

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from typing import Any

from cosbrowser.transfer.job import FINISHED, GroupStatus, State, Which
from cosbrowser.transfer.journal_file import JournalFile
from cosbrowser.transfer.rows import (
    JOB_FIELDS,
    REMOVED,
    GroupRow,
    JobRow,
    Part,
    Tally,
    group_of,
    job_of,
    status_of,
    stored,
)

_INSERTED = [name for name in JOB_FIELDS if name != "id"]
_COLUMNS = ", ".join(f'job."{name}"' for name in JOB_FIELDS)
_INSERT = "INSERT OR IGNORE INTO job ({}) VALUES ({})".format(
    ", ".join(f'"{name}"' for name in _INSERTED), ", ".join("?" * len(_INSERTED))
)
# An upload that may have been created, or a part file: of a small download nothing is noted before it has ended.
_LEFT = """(begun > 0 OR (SELECT direction FROM "group" WHERE id = job."group") = 'download')"""

# A job that has an upload or a part file, and does not go on by itself.
_RESTING = """FROM job JOIN "group" ON "group".id = job."group"
    WHERE upload_id = ? AND identity = ? AND size = ? AND job.id <> ? AND part_size > 0 AND NOT litter
    AND (job.state IN ('failed', 'paused') OR (job.state = 'waiting' AND "group".state = 'paused'))"""
_LIVE = '(SELECT id FROM "group" WHERE id NOT IN (SELECT "group" FROM outcome))'
_GROUP_COLUMNS = """direction, connection, bucket, prefix, folder, title, sources, options, state, planned, created,
    problem, priority, rank, ended, id"""
_OUTCOME = ("state", "files", "done", "failed", "skipped", "size", "sent", "verified", "problem")
_HISTORY_COLUMNS = ", ".join(
    ["id, direction, connection, bucket, prefix, folder, title, options, created, priority, rank, ended",
     *(f"outcome.{name}" for name in _OUTCOME)]
)  # fmt: skip


class Journal(JournalFile):
    """The tables of the file; safe from many threads."""

    def _try(self, db: sqlite3.Connection) -> None:
        _groups(db)
        _tallies(db)

    # Writing

    def add_group(self, row: GroupRow, jobs: Iterable[JobRow] = ()) -> list[JobRow]:
        """Store a drop with the files that are known already; gives it its id, and back what `add_jobs` does."""
        target = row.target
        values = {
            "direction": row.direction, "connection": target.connection, "bucket": target.bucket,
            "prefix": target.prefix, "folder": os.fsencode(row.folder), "title": row.title, "state": row.state,
            "sources": json.dumps(row.sources), "planned": row.planned, "options": stored(row.options),
            "created": row.created, "priority": row.priority, "rank": row.rank,
        }  # fmt: skip
        marks = ", ".join("?" * len(values))
        with self._transaction() as db:
            cursor = db.execute(f'INSERT INTO "group" ({", ".join(values)}) VALUES ({marks})', [*values.values()])
            row.id = cursor.lastrowid or 0
            refused: list[JobRow] = []
            for job in jobs:
                job.group = row.id
                if not self._insert(db, job):
                    refused.append(job)
        return refused

    def add_jobs(self, jobs: Iterable[JobRow]) -> list[JobRow]:
        """Store files of a plan and give their ids; gives back those refused, whose name or place is taken."""
        with self._transaction() as db:
            return [job for job in jobs if not self._insert(db, job)]

    def _insert(self, db: sqlite3.Connection, job: JobRow) -> bool:
        cursor = db.execute(_INSERT, [stored(getattr(job, name)) for name in _INSERTED])
        job.id = cursor.lastrowid or 0
        return cursor.rowcount == 1

    def set_group(self, group: int, **values: Any) -> None:
        """Change columns of a group, with the next commit."""
        names = ", ".join(f'"{name}" = ?' for name in values)
        self._note(f'UPDATE "group" SET {names} WHERE id = ?', [*map(stored, values.values()), group])

    def set_job(self, job: int, **values: Any) -> None:
        """Change columns of a job, with the next commit."""
        names = ", ".join(f'"{name}" = ?' for name in values)
        self._note(f"UPDATE job SET {names} WHERE id = ?", [*map(stored, values.values()), job])

    def end_job(self, job: int, state: State, **values: Any) -> None:
        """A job has ended and keeps no parts, with the next commit; `values` are columns that tell how."""
        known = {"verified": "", "problem": None} | values
        self.set_job(job, state=state, upload_id="", part_size=0, begun=0.0, litter=0, ended=time.time(), **known)
        self._note("DELETE FROM part WHERE job = ?", (job,))

    def add_part(self, job: int, part: Part) -> None:
        """A part is over, with the next commit."""
        values = (job, part.number, part.start, part.length, part.etag, part.crc32)
        names = "job, number, start, length, etag, crc32"
        self._note(f"INSERT OR REPLACE INTO part ({names}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def drop_parts(self, job: int) -> None:
        """Forget the parts of a job, with the next commit."""
        self._note("DELETE FROM part WHERE job = ?", (job,))

    def move(self, which: Which, before: Iterable[State], after: State, **values: Any) -> None:
        """Put all jobs of `which` that are in one of the states `before` into `after`, at once."""
        self._update(
            which, before, "state = ?" + "".join(f', "{name}" = ?' for name in values), (after, *values.values())
        )

    def revive(self, which: Which) -> None:
        """Let what failed or was cancelled wait again, at once; an object that had changed is looked at anew."""
        states = (State.FAILED, State.CANCELLED)
        identity = "CASE WHEN problem LIKE '%\"changed\"%' THEN '' ELSE identity END"
        self._update(which, states, f"state = 'waiting', litter = 0, identity = {identity}, problem = NULL", ())

    def _update(self, which: Which, states: Iterable[State], sets: str, values: Sequence[Any]) -> None:
        wanted = tuple(states)
        marks = ", ".join("?" * len(wanted))
        with self._transaction() as db:
            for column, ids in (('"group"', which.groups), ("id", which.jobs)):
                for one in ids:
                    arguments = [*map(stored, values), one, *wanted]
                    db.execute(f"UPDATE job SET {sets} WHERE {column} = ? AND state IN ({marks})", arguments)

    def cancel(self, which: Which) -> None:
        """Put what is not finished into CANCELLED, at once; what may have left something behind becomes `litter`."""
        unfinished = (State.WAITING, State.PAUSED, State.ASKS)
        self._update(which, unfinished, f"state = 'cancelled', litter = {_LEFT}", ())

    def take_over(self, job: JobRow, upload_id: str) -> bool:
        """Give a job, at once, the upload or part file that another one has which does not go on, with its parts.

        False when there is none of the same state of the same source.
        """
        with self._transaction() as db:
            found = db.execute(f"SELECT job.id, part_size {_RESTING}", _rests(job, upload_id)).fetchone()
            if found is None:
                return False
            job.upload_id, job.part_size, job.begun = upload_id, found[1], time.time()
            db.execute("UPDATE OR REPLACE part SET job = ? WHERE job = ?", (job.id, found[0]))
            db.execute("UPDATE job SET upload_id = '', part_size = 0, begun = 0 WHERE id = ?", (found[0],))
            db.execute(
                "UPDATE job SET upload_id = ?, part_size = ?, begun = ? WHERE id = ?",
                (upload_id, job.part_size, job.begun, job.id),
            )
        return True

    def hurry(self, jobs: Sequence[int]) -> None:
        """Have files go before the others of their group, at once."""
        with self._transaction() as db:
            db.executemany("UPDATE job SET urgent = 1 WHERE id = ?", [(job,) for job in jobs])

    def unplan(self, which: Which) -> set[int]:
        """Forget, at once, failed folders (their names end in the delimiter); gives the groups to be planned again."""
        found: set[int] = set()
        with self._transaction() as db:
            for column, ids in (('"group"', which.groups), ("id", which.jobs)):
                for one in ids:
                    where = f"WHERE {column} = ? AND state = 'failed' AND name LIKE '%/'"
                    found.update(row[0] for row in db.execute(f'DELETE FROM job {where} RETURNING "group"', (one,)))
        return found

    def settle(self, status: GroupStatus) -> None:
        """A group is over, with the next commit: from now on only this is read of it."""
        marks = ", ".join("?" * (len(_OUTCOME) + 1))
        values = [status.id, *(stored(getattr(status, name)) for name in _OUTCOME)]
        self._note(f'INSERT OR REPLACE INTO outcome ("group", {", ".join(_OUTCOME)}) VALUES ({marks})', values)

    def revisit(self, group: int) -> None:
        """Something may happen in a group again, with the next commit."""
        self._note('DELETE FROM outcome WHERE "group" = ?', (group,))

    def hide_groups(self, groups: Sequence[int]) -> None:
        """Mark groups as removed, at once; what failed in them and left something behind becomes `litter`."""
        with self._transaction() as db:
            for group in groups:
                db.execute('UPDATE "group" SET state = ? WHERE id = ?', (REMOVED, group))
                db.execute(
                    """UPDATE job SET litter = 1 WHERE "group" = ? AND state = 'failed' AND part_size > 0""", (group,)
                )

    def swept(self, job: JobRow) -> None:
        """Nothing of an ended file lies about any more; not if it was begun anew meanwhile. With the next commit."""
        where = "WHERE id = ? AND litter AND upload_id = ?"
        self._note(f"DELETE FROM part WHERE job IN (SELECT id FROM job {where})", (job.id, job.upload_id))
        self._note(
            f"UPDATE job SET litter = 0, upload_id = '', part_size = 0, begun = 0 {where}", (job.id, job.upload_id)
        )

    def forget_removed(self, but: Iterable[int], limit: int = 50) -> int:
        """Forget removed groups of which nothing lies about, so many at once; gives their number."""
        kept = ", ".join(str(int(group)) for group in but)
        sql = f"""SELECT id FROM "group" WHERE state = ? AND id NOT IN ({kept})
            AND NOT EXISTS (SELECT 1 FROM job WHERE litter AND job."group" = "group".id) LIMIT ?"""
        with self._transaction() as db:
            gone = db.execute(sql, (REMOVED, limit)).fetchall()
            db.executemany('DELETE FROM part WHERE job IN (SELECT id FROM job WHERE "group" = ?)', gone)
            db.executemany('DELETE FROM job WHERE "group" = ?', gone)
            db.executemany('DELETE FROM outcome WHERE "group" = ?', gone)
            db.executemany('DELETE FROM "group" WHERE id = ?', gone)
        return len(gone)

    # Reading: always after what was noted

    def _jobs(self, sql: str, arguments: Sequence[Any] = ()) -> list[JobRow]:
        with self._reading() as db:
            return [job_of(row) for row in db.execute(sql, arguments)]

    def ended(self, after: int, limit: int, groups: Sequence[int] = ()) -> list[JobRow]:
        """Files above the id `after` that are at an end, of some groups or all that are shown, in plan order."""
        marks, states = ", ".join("?" * len(groups)), ", ".join("?" * len(FINISHED))
        shown = f"""SELECT id FROM "group" WHERE state <> '{REMOVED}'"""
        within = f'"group" IN ({marks if groups else shown})'
        sql = f"SELECT {_COLUMNS} FROM job WHERE id > ? AND state IN ({states}) AND {within} ORDER BY id LIMIT ?"
        return self._jobs(sql, (after, *FINISHED, *groups, limit))

    def old(self, before: float, most: int) -> list[int]:
        """Groups that were made before that time (seconds since the epoch), or before the last `most`."""
        sql = """SELECT id FROM "group" WHERE state <> ? AND (created < ? OR id NOT IN
            (SELECT id FROM "group" WHERE state <> ? ORDER BY id DESC LIMIT ?))"""
        return [row[0] for row in self._rows(sql, (REMOVED, before, REMOVED, most))]

    def groups(self) -> list[GroupRow]:
        """All groups that are not over, oldest first."""
        with self._reading() as db:
            return _groups(db)

    def group(self, id_: int) -> GroupRow | None:
        """One group, over or not."""
        with self._reading() as db:
            rows = db.execute(f'SELECT {_GROUP_COLUMNS} FROM "group" WHERE id = ?', (id_,)).fetchall()
            return group_of(rows[0]) if rows else None

    def history(self, before: int, limit: int) -> tuple[list[GroupStatus], int]:
        """Groups that are over, the latest first, with ids below `before`; and where to go on, 0 at the end.

        One that cannot be read is left out: history is not worth a failure.
        """
        sql = f"""SELECT {_HISTORY_COLUMNS} FROM outcome JOIN "group" ON id = "group"
            WHERE "group" < ? AND "group".state <> ? ORDER BY "group" DESC LIMIT ?"""
        found: list[GroupStatus] = []
        rows = self._rows(sql, (before, REMOVED, limit))
        for row in rows:
            with contextlib.suppress(ValueError, TypeError, KeyError):
                found.append(status_of(row))
        return found, rows[-1][0] if len(rows) == limit else 0

    def over(self, ids: Iterable[int] | None = None) -> list[int]:
        """Which of these groups, or of all, are over and shown."""
        sql = 'SELECT "group" FROM outcome JOIN "group" ON id = "group" WHERE "group".state <> ?'
        found = [row[0] for row in self._rows(sql, (REMOVED,))]
        return found if ids is None else [*{*found}.intersection(ids)]

    def tallies(self, group: int | None = None) -> dict[int, dict[State, Tally]]:
        """Files and bytes by group and state, of one group or of all that are not over."""
        with self._reading() as db:
            return _tallies(db, group)

    def parts_of_groups(self) -> dict[int, int]:
        """Bytes of the parts of unfinished and failed files, by group."""
        rows = self._rows(
            'SELECT job."group", sum(length) FROM part JOIN job ON job.id = part.job'
            """ WHERE state NOT IN ('done', 'skipped', 'cancelled') GROUP BY job."group" """
        )
        return dict(rows)

    def waiting(self, group: int, limit: int) -> list[JobRow]:
        """The first waiting files of a group: urgent ones, then in plan order."""
        sql = f"""SELECT {_COLUMNS} FROM job WHERE "group" = ? AND state = 'waiting' {{}} ORDER BY id LIMIT ?"""
        urgent = self._jobs(sql.format("AND urgent"), (group, limit))
        others = self._jobs(sql.format(""), (group, limit))
        first = {job.id for job in urgent}
        return [*urgent, *(job for job in others if job.id not in first)][:limit]

    def files(self, group: int, offset: int, limit: int) -> list[JobRow]:
        """Files of a group by their range in plan order."""
        parts = "(SELECT coalesce(sum(length), 0) FROM part WHERE part.job = job.id)"
        sql = f'SELECT {_COLUMNS}, {parts} FROM job WHERE "group" = ? ORDER BY id LIMIT ? OFFSET ?'
        return self._jobs(sql, (group, limit, offset))

    def asking(self, limit: int) -> list[int]:
        """Ids of the first files, of all groups that are shown, that wait for an answer."""
        sql = """SELECT job.id FROM job JOIN "group" ON "group".id = job."group" WHERE job.state = 'asks'"""
        rows = self._rows(f'{sql} AND "group".state != ? ORDER BY job.id LIMIT ?', (REMOVED, limit))
        return [row[0] for row in rows]

    def jobs(self, ids: Sequence[int]) -> list[JobRow]:
        """These files, those that are there, in plan order."""
        marks = ", ".join("?" * len(ids))
        return self._jobs(f"SELECT {_COLUMNS} FROM job WHERE id IN ({marks}) ORDER BY id", ids)

    def by_names(self, group: int, names: Sequence[str]) -> dict[str, JobRow]:
        """The files of a group that have one of these names."""
        sql = f'SELECT {_COLUMNS} FROM job WHERE "group" = ? AND name = ?'
        found = [job for name in names for job in self._jobs(sql, (group, name))]
        return {job.name: job for job in found}

    def state_of(self, job: int) -> State | None:
        """The state of a file; None when it is gone."""
        rows = self._rows("SELECT state FROM job WHERE id = ?", (job,))
        return State(rows[0][0]) if rows else None

    def groups_of(self, jobs: Sequence[int]) -> dict[int, int]:
        """The group of each of these files."""
        marks = ", ".join("?" * len(jobs))
        return dict(self._rows(f'SELECT id, "group" FROM job WHERE id IN ({marks})', jobs))

    def parts(self, job: int) -> list[Part]:
        """The parts of a file that are over, in order."""
        sql = "SELECT number, start, length, etag, crc32 FROM part WHERE job = ? ORDER BY number"
        return [Part(*row) for row in self._rows(sql, (job,))]

    def knows_upload(self, upload_id: str) -> bool:
        """Whether an upload in parts belongs to a file of the journal."""
        return bool(self._rows("SELECT 1 FROM job WHERE upload_id = ? LIMIT 1", (upload_id,)))

    def bytes_left(self, job: JobRow, upload_id: str) -> int:
        """Bytes that `take_over` would give a job."""
        parts = "(SELECT coalesce(sum(length), 0) FROM part WHERE part.job = job.id)"
        rows = self._rows(f"SELECT {parts} {_RESTING}", _rests(job, upload_id))
        return rows[0][0] if rows else 0

    def is_litter(self, job: int) -> bool:
        """Whether something may be left of an ended file."""
        return bool(self._rows("SELECT 1 FROM job WHERE id = ? AND litter", (job,)))

    def litter(self, after: int, limit: int) -> list[JobRow]:
        """Ended files above the id `after` of which an upload or a part file may be left."""
        sql = f"SELECT {_COLUMNS} FROM job WHERE litter AND id > ? ORDER BY id LIMIT ?"
        return self._jobs(sql, (after, limit))


def _rests(job: JobRow, upload_id: str) -> tuple[str, str, int, int]:
    return upload_id, job.identity, job.size, job.id


def _groups(db: sqlite3.Connection) -> list[GroupRow]:
    return [
        group_of(row) for row in db.execute(f'SELECT {_GROUP_COLUMNS} FROM "group" WHERE id IN {_LIVE} ORDER BY id')
    ]


def _tallies(db: sqlite3.Connection, group: int | None = None) -> dict[int, dict[State, Tally]]:
    where, arguments = ('"group" = ?', (group,)) if group is not None else (f'"group" IN {_LIVE}', ())
    found: dict[int, dict[State, Tally]] = {}
    columns = "count(*), sum(size), CASE WHEN min(verified) = max(verified) THEN min(verified) ELSE '' END"
    sql = f'SELECT "group", state, {columns} FROM job WHERE {where} GROUP BY "group", state'
    for id_, state, *values in db.execute(sql, arguments):
        found.setdefault(id_, {})[State(state)] = Tally(*values)
    return found
