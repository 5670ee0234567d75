"""What is done: how it begins, how it ends, and what has to hold then."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, ClassVar

from cosbrowser.cos import deleting, listing
from cosbrowser.cos.entries import Location, Page, Selection
from cosbrowser.cos.errors import CosError, Problem
from cosbrowser.transfer.job import State
from cosbrowser.transfer.queue import Queue
from tests.transfer.conftest import MIB, Desk

SMALL = bytes(range(256)) * 100
LARGE = os.urandom(MIB) * 12
CONTENTS = {"d/large": LARGE, "d/small": SMALL}
BYSTANDER, BEFORE = "d/there", b"before"
MOST_PAGES = 40  # of a listing that has no end
# Of listings: what the server says is another listing, and nobody can know better.
OTHER_LISTINGS = {"large_page", "duplicate_keys", "unsorted", "odd_values", "endless_pages", "duplicate_page"}


@dataclass
class Outcome:
    """How it ended: done, or why not. `names` are those that ended well."""

    done: bool
    problems: list[Problem] = field(default_factory=list[Problem])
    names: set[str] = field(default_factory=set[str])


class Row:
    """One thing that is done with a server; `operations` are the requests it consists of."""

    operations: tuple[str, ...] = ()

    def prepare(self, desk: Desk) -> None:
        """What has to be there before; no fault strikes yet."""
        desk.put(BYSTANDER, BEFORE)

    def run(self, desk: Desk, lift: Callable[[], object]) -> Outcome:
        """Do it to its end; what waits for the network is given it back by `lift`."""
        raise NotImplementedError

    def check(self, desk: Desk, outcome: Outcome, kind: str) -> None:
        """With no fault any more: is it as it should be?"""
        raise NotImplementedError


class _Group(Row):
    """A group of the queue."""

    def begin(self, desk: Desk) -> int:
        raise NotImplementedError

    def run(self, desk: Desk, lift: Callable[[], object]) -> Outcome:
        group = self.begin(desk)
        ends = (State.DONE, State.FAILED, State.PAUSED)
        status = desk.watch.sees(
            group, lambda status: status.state in ends or (status.problem and _waits(status.problem))
        )
        if status.state not in ends:
            lift()
            status = desk.watch.state(group, *ends)
        jobs = desk.queue.files(group, 0, 10)
        problems = [each.problem for each in (status, *jobs) if each.problem is not None]
        done = {job.name for job in jobs if job.state is State.DONE}
        return Outcome(status.state is State.DONE, problems, done)


def _waits(problem: Problem) -> bool:
    from cosbrowser.transfer.retry import waits

    return waits(problem)


def everything(desk: Desk) -> dict[str, bytes]:
    """All objects of the bucket."""
    keys = desk.keys()
    return {key: desk.get(key) for key in keys}


class Upload(_Group):
    operations = ("ListObjectsV2", "PutObject")
    contents: ClassVar = {"d/small": SMALL, "d/empty": b""}

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        for name, content in self.contents.items():
            desk.file(name, content)

    def begin(self, desk: Desk) -> int:
        return desk.upload(desk.root / "source" / "d")

    def check(self, desk: Desk, outcome: Outcome, kind: str) -> None:
        stored = everything(desk)
        assert stored.pop(BYSTANDER) == BEFORE
        assert stored.items() <= self.contents.items()
        assert {name for name in outcome.names if stored.get(name) != self.contents[name]} == set()
        if outcome.done:
            assert stored == self.contents
            desk.watch.until(lambda: not desk.open_uploads())


class MultipartUpload(Upload):
    operations = ("CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload")
    contents: ClassVar = {"d/large": LARGE}


class Download(_Group):
    operations = ("ListObjectsV2", "GetObject")

    def prepare(self, desk: Desk) -> None:
        for name, content in CONTENTS.items():
            desk.put(name, content)
        (desk.target / "d").mkdir(parents=True)
        (desk.target / BYSTANDER).write_bytes(BEFORE)

    def begin(self, desk: Desk) -> int:
        return desk.download(folders=("d/",))

    def check(self, desk: Desk, outcome: Outcome, kind: str) -> None:
        found = {name: data for name, data in desk.tree().items() if not name.endswith(".cosbrowser-part")}
        assert found.pop(BYSTANDER) == BEFORE
        right = {name for name, data in found.items() if data == CONTENTS.get(name)}
        if kind in OTHER_LISTINGS:
            # The listing spoke of objects that are none; what is there under a name was really sent.
            assert right == found.keys() & CONTENTS.keys()
        else:
            assert found.keys() == right
        if outcome.done:
            assert right == CONTENTS.keys()


class Copy(_Group):
    operations = ("ListObjectsV2", "HeadObject", "CopyObject", "CreateMultipartUpload", "UploadPartCopy",
                  "CompleteMultipartUpload")  # fmt: skip
    move = False

    def prepare(self, desk: Desk) -> None:
        for name, content in CONTENTS.items():
            desk.put(name, content)
        desk.put(f"copy/{BYSTANDER}", BEFORE)

    def begin(self, desk: Desk) -> int:
        copy: Any = Queue.copy  # pyright: ignore[reportAttributeAccessIssue]
        return copy(desk.queue, Selection(desk.at(), (), ("d/",)), desk.at("copy/"), self.move)

    def check(self, desk: Desk, outcome: Outcome, kind: str) -> None:
        stored = everything(desk)
        assert stored.pop(f"copy/{BYSTANDER}") == BEFORE
        copies = {key.removeprefix("copy/"): data for key, data in stored.items() if key.startswith("copy/")}
        sources = {key: data for key, data in stored.items() if not key.startswith("copy/")}
        assert copies.items() <= CONTENTS.items()
        assert sources.items() <= CONTENTS.items()
        if not self.move:
            assert sources == CONTENTS
        # An object is never nowhere.
        assert copies | sources == CONTENTS
        if outcome.done:
            assert copies == CONTENTS
            assert not (self.move and sources)
            desk.watch.until(lambda: not desk.open_uploads())


class Rename(Copy):
    operations = (*Copy.operations, "DeleteObject", "DeleteObjects")
    move = True


class List(Row):
    operations = ("ListObjectsV2",)
    KEYS = (BYSTANDER, *(f"d/{number:02}" for number in range(20)))

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        for key in self.KEYS[1:]:
            desk.put(key)

    def run(self, desk: Desk, lift: Callable[[], object]) -> Outcome:
        try:
            told = listing.pages(desk.accounts, desk.at("d/"))
            pages = list(islice((one for one in told if isinstance(one, Page)), MOST_PAGES))
        except CosError as error:
            return Outcome(False, [error.problem])
        return Outcome(True, names={key for page in pages for key in page.keys})

    def check(self, desk: Desk, outcome: Outcome, kind: str) -> None:
        assert set(desk.keys()) == set(self.KEYS)
        if outcome.done and kind != "odd_values":
            # A listing that nobody could make is refused; none passes for a shorter one.
            assert outcome.names >= set(self.KEYS)
            assert kind in OTHER_LISTINGS or outcome.names == set(self.KEYS)


class Delete(Row):
    operations = ("ListObjectsV2", "DeleteObjects", "DeleteObject")
    KEYS = ("d/a", "d/b", "d/c\x01", "d/e/f")

    def prepare(self, desk: Desk) -> None:
        desk.put("kept", BEFORE)
        for key in self.KEYS:
            desk.put(key)

    def run(self, desk: Desk, lift: Callable[[], object]) -> Outcome:
        outcome = Outcome(True)
        where = Location("here", desk.bucket)
        try:
            for deleted in deleting.delete(desk.accounts, Selection(where, (), ("d/",))):
                outcome.names |= set(deleted.keys)
                outcome.problems += deleted.failed
        except CosError as error:
            outcome.problems.append(error.problem)
        outcome.done = not outcome.problems
        return outcome

    def check(self, desk: Desk, outcome: Outcome, kind: str) -> None:
        left = desk.keys()
        assert left.pop("kept") == len(BEFORE)
        # What is said to be gone is gone.
        assert not outcome.names & left.keys()
        if outcome.done and kind not in OTHER_LISTINGS:
            assert not left


ROWS: dict[str, Row] = {
    "upload": Upload(),
    "multipart": MultipartUpload(),
    "download": Download(),
    "list": List(),
    "delete": Delete(),
}
if hasattr(Queue, "copy"):
    ROWS |= {"copy": Copy(), "rename": Rename()}
