"""What the queue has finished as a table (CSV) for spreadsheets and scripts, with checksums.

A key may begin like a formula, and a spreadsheet would compute it: such a cell gets an apostrophe in front, which
spreadsheets take as "this is text".
"""

from __future__ import annotations

import csv
import os
from datetime import UTC, datetime
from pathlib import Path

from cosbrowser.transfer.disk import local_problem
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.plan import visible
from cosbrowser.transfer.rows import GroupRow, JobRow

COLUMNS = (
    "direction", "path", "bucket", "key", "bytes", "state", "verified by", "MD5", "checksum algorithm", "checksum",
    "ETag", "version id", "started", "ended", "problem", "request id",
)  # fmt: skip
_PAGE = 1000
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def export(journal: Journal, path: str, only: tuple[int, ...] = ()) -> int:
    """Write the ended files of all groups that are shown, or `only` of some of them, to `path`; gives their number.

    Raises `CosError` (LOCAL, DISK_FULL); what was at `path` is then still there.
    """
    target = Path(path)
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    count = after = 0
    groups: dict[int, GroupRow | None] = {}
    try:
        # With a byte order mark: a spreadsheet takes the file for a code page of old otherwise.
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            while page := journal.ended(after, _PAGE, only):
                after = page[-1].id
                for id_ in {job.group for job in page}.difference(groups):
                    groups[id_] = journal.group(id_)
                rows = [_row(group, job) for job in page if (group := groups[job.group]) is not None]
                table.writerows(rows)
                count += len(rows)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise local_problem(error, "WriteFile", os.fsencode(path)) from error
    finally:
        beside.unlink(missing_ok=True)
    return count


def _row(group: GroupRow, job: JobRow) -> list[str]:
    path = os.path.join(os.fsencode(group.folder), job.path)  # noqa: PTH118  bytes
    problem = job.problem
    said = problem.code or problem.detail or problem.message if problem is not None else ""
    texts = [
        group.direction, visible(os.fsdecode(path)), group.target.bucket, job.key or group.target.prefix + job.name,
        str(job.size), str(job.state),
        job.verified, job.md5, *_checksum(job), job.etag, job.version, _moment(job.started), _moment(job.ended),
        f"{problem.kind}: {said}" if problem is not None else "", problem.request_id if problem is not None else "",
    ]  # fmt: skip
    return [cell(text) for text in texts]


def _checksum(job: JobRow) -> tuple[str, str]:
    """The algorithm and value of the checksum that there is. "of parts": it is a checksum of those of the parts."""
    algorithm, _, value = job.checksum.partition(":")
    if not value:
        return ("MD5", job.md5) if job.md5 else ("", "")
    return (f"{algorithm} of parts" if "-" in value else algorithm), value


def cell(text: str) -> str:
    """A text that a spreadsheet takes for nothing else."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds") if seconds else ""
