"""What a transfer is doing, in one line: how much of how much, how fast, how long; or how it ended."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.models import kinds, text
from cosbrowser.models.text import tr
from cosbrowser.transfer.job import FINISHED, NOT_KEPT, Direction, GroupStatus, JobStatus, Priority, State, Transport

Status = GroupStatus | JobStatus
_ICONS = {
    Direction.UPLOAD: "upload", Direction.DOWNLOAD: "download", Direction.COPY: "files", Direction.MOVE: "forward",
}  # fmt: skip
Words = Callable[[Problem], str]  # the sentence for a problem; `ui.errors` owns them


@dataclass(frozen=True, slots=True)
class TransferTotals:
    """All groups at a glance. `speed` in bytes a second; `seconds_left` is None where nobody can know."""

    running: int = 0
    waiting: int = 0
    paused: int = 0
    asking: int = 0
    failed: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    offline: bool = False  # all that runs waits for the network
    at_once: int = 0  # requests that the slowest server takes, of `at_most`; 0: all
    at_most: int = 0

    def sentence(self) -> str:
        """The headline of the panel: "2 running · 1 paused · 38.2 MB/s · 4 min left"."""
        counts = (
            (self.running, tr("{0} running")),
            (self.waiting, tr("{0} waiting")),
            (self.paused, tr("{0} paused")),
            (self.asking, tr("{0} to decide")),
            (self.failed, tr("{0} failed")),
        )
        parts = [form.format(text.number(count)) for count, form in counts if count]
        if self.offline:
            return " · ".join([tr("Offline: waits for the network"), *parts])
        if self.running and self.speed:
            parts.append(text.speed(self.speed))
        if self.running and self.seconds_left is not None:
            parts.append(tr("{0} left").format(text.duration(self.seconds_left)))
        elif self.running and self.speed:
            parts.append(tr("time left unknown"))
        return " · ".join(parts)

    def slowed(self) -> str:
        """That a server takes fewer requests than it might; empty where none does."""
        if not self.at_once:
            return ""
        words = tr("{0} of {1} at once: the server asked to slow down")
        return words.format(text.number(self.at_once), text.number(self.at_most))


def totals(groups: Iterable[GroupStatus], speed: float) -> TransferTotals:
    """The totals of all groups, which together move `speed` bytes a second."""
    count = dict.fromkeys(State, 0)
    left, known = 0, speed > 0
    offline, at_once, at_most = False, 0, 0
    moves = False
    for group in groups:
        count[group.state] += 1
        if group.state is State.RUNNING:
            lost = group.waits_for is not None and group.waits_for.kind is Kind.OFFLINE
            offline, moves = offline or lost, moves or not lost
            if group.at_once and (not at_once or group.at_once < at_once):
                at_once, at_most = group.at_once, group.at_most
            left += max(0, group.size - group.sent)
            known = known and group.planned
    return TransferTotals(
        count[State.RUNNING], count[State.WAITING], count[State.PAUSED], count[State.ASKS], count[State.FAILED],
        speed, left / speed if known else None, offline and not moves, at_once, at_most,
    )  # fmt: skip


class Shown(enum.StrEnum):
    """Which transfers are listed."""

    ALL = "all"
    ACTIVE = "active"
    FINISHED = "finished"
    FAILED = "failed"


def is_shown(group: GroupStatus, which: Shown, sought: str) -> bool:
    """Whether a group is among those that a person wants to see; `sought`, folded, is in its name or places."""
    over = group.state in FINISHED
    match which:
        case Shown.ALL:
            fits = True
        case Shown.ACTIVE:
            fits = not over
        case Shown.FINISHED:
            fits = over
        case Shown.FAILED:
            fits = group.failed > 0 or group.state is State.FAILED
    if not fits or not sought:
        return fits
    place = group.target
    return any(sought in one.casefold() for one in (group.title, f"{place.bucket}/{place.prefix}", group.folder))


def name(status: Status) -> str:
    """What is moved: a file by its name, a group by its title and the count of its files."""
    if isinstance(status, JobStatus):
        return shown(status.name)
    title = shown(status.title)
    if title.endswith(f" +{status.files - 1}"):  # the files themselves were dropped: it says how many already
        return title
    return tr("{0} ({1} files)").format(title, text.number(status.files)) if status.files > 1 else title


def icon(status: Status) -> str:
    """The name of its icon."""
    if isinstance(status, JobStatus):
        return kinds.icon(status.name)
    return _ICONS[status.direction]


def tooltip(status: Status) -> str:
    """What does not fit into the row."""
    if isinstance(status, JobStatus):
        return text.tooltip(shown(status.name), text.octet_count(status.size))
    place = shown("/".join(part for part in (status.target.bucket, status.target.prefix) if part))
    if status.source is not None:
        origin = shown("/".join(part for part in (status.source.bucket, status.source.prefix) if part))
        form = (
            tr("Move {0} to {1}", "places") if status.direction is Direction.MOVE else tr("Copy {0} to {1}", "places")
        )
        return text.tooltip(name(status), form.format(origin, place))
    order = {Priority.HIGH: tr("High priority"), Priority.LOW: tr("Low priority")}.get(status.priority, "")
    way = (shown(status.folder), place) if status.direction is Direction.UPLOAD else (place, shown(status.folder))
    by = tr("By Aspera") if _by_aspera(status) else ""
    return text.tooltip(name(status), tr("{0} to {1}", "from where to where").format(*way), order, by)


def progress(status: Status) -> float:
    """How far it is, 0 to 1: by bytes, and by files where all are empty."""
    if status.state is State.DONE:
        return 1.0
    if status.size:
        return min(1.0, status.sent / status.size)
    if isinstance(status, GroupStatus) and status.files:
        return min(1.0, (status.done + status.skipped) / status.files)
    return 0.0


def doing(status: Status, words: Words) -> str:
    """What it is doing, or how it ended; a group of one file does what that file does."""
    if status.state is State.WAITING and status.waits_for is not None:
        return waiting(status, words)
    if isinstance(status, JobStatus):
        return _of_one(status, words)
    if status.files > 1:
        return _of_group(status, words)
    if status.state is State.WAITING and not status.planned:
        return tr("Looking for files…")
    return _of_one(status, words)


def _of_group(group: GroupStatus, words: Words) -> str:
    done = _of(group.done + group.skipped, group.files)
    match group.state:
        case State.RUNNING:
            so_far = done if group.planned else tr("{0} so far").format(done)
            if group.waits_for is not None:
                return _joined(so_far, waiting(group, words), *_trouble(group))
            return _joined(so_far, *_pace(group), *_trouble(group))
        case State.WAITING:
            return tr("Waiting") if group.planned else tr("Looking for files, {0} so far").format(_count(group.files))
        case State.PAUSED:
            return _joined(_paused(group, words), *_trouble(group))
        case State.ASKS:
            others = () if group.done + group.failed + group.skipped + group.asks == group.files else (done,)
            return _joined(_exist(group.asks), *others, *_failed(group))
        case State.DONE:
            return _joined(_done(group), *_skipped(group))
        case State.FAILED:
            failed = _of(group.failed, group.files)
            return tr("Failed: {0}").format(tr("{0} files").format(failed) if group.failed else _why(group, words))
        case State.SKIPPED:
            return tr("Skipped: all exist already")
        case State.CANCELLED:
            return tr("Cancelled after {0}").format(done) if group.done else tr("Cancelled")


def _of_one(status: Status, words: Words) -> str:
    match status.state:
        case State.RUNNING:
            if status.waits_for is not None:
                return waiting(status, words)
            return _joined(text.part_of(status.sent, status.size), *_pace(status))
        case State.WAITING:
            return tr("Waiting")
        case State.PAUSED:
            return _paused(status, words)
        case State.ASKS:
            return tr("Exists already")
        case State.DONE:
            return _joined(_done(status), text.size(status.size), _not_kept(status.problem))
        case State.FAILED:
            return tr("Failed: {0}").format(_why(status, words))
        case State.SKIPPED:
            return tr("Skipped: exists already")
        case State.CANCELLED:
            return tr("Cancelled")


def waiting(status: Status, words: Words) -> str:
    """That it waits for another attempt, how long, and why: "Waits 12 s: the server asked to slow down"."""
    problem = status.waits_for
    assert problem is not None
    if problem.kind is Kind.OFFLINE:
        return tr("Offline: waits for the network")
    why = tr("the server asked to slow down") if problem.kind is Kind.THROTTLED else words(problem)
    left = status.again_at - time.time()
    if status.again_at and left > 0.5:
        return tr("Waits {0}: {1}", "a time, a reason").format(text.duration(left), why)
    return tr("Tries again: {0}").format(why)


def _of(part: int, whole: int) -> str:
    return tr("{0} of {1}").format(text.number(part), text.number(whole))


def _count(files: int) -> str:
    return tr("1 file") if files == 1 else tr("%Ln files", "", files)


def _pace(status: Status) -> list[str]:
    pace = [text.speed(status.speed)] if status.speed else []
    return pace if status.seconds_left is None else [*pace, text.duration(status.seconds_left)]


def _paused(status: Status, words: Words) -> str:
    if status.problem is not None:
        return tr("Paused: {0}").format(words(status.problem))
    if status.ending:
        return tr("Pausing…")
    return tr("Paused at {0}").format(text.percent(progress(status)))


def _not_kept(problem: Problem | None) -> str:
    """What a copy lacks of its source."""
    if problem is None or problem.code != NOT_KEPT:
        return ""
    words = {
        "access": tr("who may read it"), "tags": tr("tags"), "metadata": tr("metadata"), "retention": tr("retention"),
        "holds": tr("legal holds"), "lock": tr("object lock"),
    }  # fmt: skip
    lost = [words.get(one, one) for one in problem.detail.split(",")]
    return tr("not kept: {0}", "a list").format(", ".join(lost))


def _done(status: Status) -> str:
    done = tr("Done")
    if isinstance(status, GroupStatus) and status.direction.copies:
        done = tr("Moved") if status.direction is Direction.MOVE else tr("Copied")
    elif isinstance(status, GroupStatus) and _by_aspera(status):
        done = tr("Done by Aspera")
    return _joined(done, tr("verified by {0}").format(status.verified) if status.verified else "")


def _by_aspera(group: GroupStatus) -> bool:
    return group.transport is Transport.ASPERA


def _why(status: Status, words: Words) -> str:
    return words(status.problem) if status.problem is not None else tr("the reason is not known")


def _exist(files: int) -> str:
    return tr("1 file exists already") if files == 1 else tr("%Ln files exist already", "", files)


def _failed(group: GroupStatus) -> list[str]:
    return [tr("{0} failed").format(text.number(group.failed))] if group.failed else []


def _skipped(group: GroupStatus) -> list[str]:
    return [tr("{0} skipped").format(text.number(group.skipped))] if group.skipped else []


def _trouble(group: GroupStatus) -> list[str]:
    return [*_failed(group), *([_exist(group.asks)] if group.asks else [])]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
