"""From selected objects and folders to the copies to be made, as a stream; see `plan`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.job import Answer, CopyOptions, State
from cosbrowser.transfer.plan import MAX_KEY, Counterpart, Walk
from cosbrowser.transfer.retry import STOPS_GROUP
from cosbrowser.transfer.rows import FREE, JobRow


class CopyWalk(Walk):
    """Objects below folders of a bucket, on their way to another place."""

    def rows(self) -> Iterator[list[JobRow]]:
        """All objects below the group's sources, page by page, with what is known of their counterparts."""
        source = self.group.source
        for prefix in self.group.sources:
            name = self._name(prefix)
            there = Counterpart(self.pages(self.group.target.prefix + name, ""), "")
            there.complete = self.rule == Answer.OVERWRITE
            try:
                for page in self.pages(prefix, "", source):
                    rows = self.entries((page.entry(row) for row in range(len(page.keys))), prefix)
                    if there.is_worth(len(rows)):
                        yield []
                        there.look(len(rows))
                    for row in rows:
                        if row.state is State.WAITING:
                            self._decide(row, there)
                    yield rows
            except CosError as error:
                if error.problem.kind is Kind.CANCELLED:
                    return
                if error.problem.kind in STOPS_GROUP:
                    raise
                failed = JobRow(self.group.id, name or DELIMITER, "", prefix.encode(), 0, State.FAILED)
                failed.problem = error.problem
                yield [failed]

    def entries(self, entries: Iterable[ObjectEntry], prefix: str | None = None) -> list[JobRow]:
        """Objects of a listing, below `prefix` or (None) selected one by one."""
        return [self._row(entry, prefix) for entry in entries]

    def _row(self, entry: ObjectEntry, prefix: str | None) -> JobRow:
        name = self._name(entry.key) if prefix is None else self._name(prefix) + entry.key.removeprefix(prefix)
        key = self.group.target.prefix + name
        row = JobRow(
            self.group.id, name, key, entry.key.encode(errors="surrogatepass"), entry.size, identity=entry.etag,
            modified=round(entry.modified.timestamp() * 1000) * 1_000_000,
        )  # fmt: skip
        if (size := len(key.encode(errors="surrogatepass"))) > MAX_KEY:
            row.state = State.FAILED
            row.problem = Problem(
                Kind.INVALID, "CopyObject", self.group.target.bucket, key, code="KeyTooLong", detail=f"{size} bytes"
            )
        return row

    def _name(self, source: str) -> str:
        """What a selected object or folder is called below the target."""
        options = self.group.options
        if isinstance(options, CopyOptions):
            return options.names.get(source, source.removeprefix(options.source.prefix))
        return source

    def _decide(self, row: JobRow, there: Counterpart) -> None:
        if self.rule == Answer.OVERWRITE:
            row.answer = Answer.OVERWRITE
        elif row.key in there.keys:
            row.state = {None: State.ASKS, Answer.SKIP: State.SKIPPED}.get(self.rule, State.WAITING)
        elif there.complete:
            row.answer = FREE


def check(source: Location, target: Location, sources: Iterable[tuple[str, str]]) -> None:
    """Raise `CosError` (INVALID) when something would be copied or moved onto or into itself.

    `sources` are keys and prefixes, each with the key or prefix that it would get. Two connections may lead to one
    bucket, and the name of a bucket is the world's: so it is the bucket that counts. Codes: "SamePlace", "IntoItself".
    """
    if source.bucket != target.bucket:
        return
    for old, new in sources:
        into = (not old or old.endswith(DELIMITER)) and new.startswith(old)
        if old == new or into:
            code = "SamePlace" if old == new else "IntoItself"
            raise CosError(Problem(Kind.INVALID, "CopyObject", target.bucket, new, code=code))
