from __future__ import annotations

import time
from dataclasses import replace

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.models import sentences
from cosbrowser.models.sentences import TransferTotals, doing, progress, totals
from cosbrowser.transfer.job import Direction, GroupStatus, JobStatus, State

GROUP = GroupStatus(
    1, Direction.UPLOAD, State.RUNNING, "site-photos", Location("c", "b", "p/"), "/home/me", files=1204, done=446,
    size=12_000_000_000, sent=6_000_000_000, speed=7_200_000, seconds_left=240, planned=True,
)  # fmt: skip
ONE = replace(
    GROUP, files=1, done=0, title="q3.tar", size=41_700_000_000, sent=26_700_000_000, speed=31e6, seconds_left=484
)
JOB = JobStatus(7, 1, "a/b.csv", State.RUNNING, 2_000_000, 500_000)
PROBLEM = Problem(Kind.DENIED)


def words(problem: Problem) -> str:
    return f"<{problem.kind}>"


@pytest.fixture(autouse=True)
def _english(qapp):
    """Texts of the locale that all widget tests have."""


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (ONE, "26.7 of 41.7 GB · 31.0 MB/s · 8 min"),
        (replace(ONE, speed=0.0, seconds_left=None), "26.7 of 41.7 GB"),
        (replace(ONE, state=State.PAUSED, sent=34_500_000_000), "Paused at 82 %"),
        (replace(ONE, state=State.PAUSED, problem=PROBLEM), "Paused: <denied>"),
        (replace(ONE, state=State.PAUSED, ending=True), "Pausing…"),
        (replace(ONE, state=State.DONE, verified="MD5"), "Done · verified by MD5 · 41.7 GB"),
        (replace(ONE, state=State.FAILED, problem=PROBLEM), "Failed: <denied>"),
        (replace(ONE, state=State.ASKS), "Exists already"),
        (replace(ONE, state=State.SKIPPED), "Skipped: exists already"),
        (replace(ONE, state=State.WAITING), "Waiting"),
        (replace(ONE, state=State.WAITING, planned=False), "Looking for files…"),
        (GROUP, "446 of 1,204 · 7.2 MB/s · 4 min"),
        (replace(GROUP, planned=False, seconds_left=None), "446 of 1,204 so far · 7.2 MB/s"),
        (replace(GROUP, failed=3, asks=1), "446 of 1,204 · 7.2 MB/s · 4 min · 3 failed · 1 file exists already"),
        (replace(GROUP, state=State.PAUSED), "Paused at 50 %"),
        (replace(GROUP, state=State.DONE, verified="MD5", skipped=2), "Done · verified by MD5 · 2 skipped"),
        (replace(GROUP, state=State.FAILED, failed=4), "Failed: 4 of 1,204 files"),
        (replace(GROUP, state=State.FAILED, problem=PROBLEM), "Failed: <denied>"),
        (replace(GROUP, state=State.ASKS, asks=3, done=1201), "3 files exist already"),
        (replace(GROUP, state=State.ASKS, asks=3), "3 files exist already · 446 of 1,204"),
        (replace(GROUP, state=State.CANCELLED), "Cancelled after 446 of 1,204"),
        (replace(GROUP, state=State.WAITING), "Waiting"),
        (replace(GROUP, state=State.WAITING, planned=False), "Looking for files, 1,204 files so far"),
        (JOB, "500.0 KB of 2.0 MB"),
        (replace(JOB, state=State.DONE, verified="CRC32"), "Done · verified by CRC32 · 2.0 MB"),
        (replace(JOB, state=State.CANCELLED), "Cancelled"),
    ],
)
def test_a_transfer_says_what_it_does(status, expected) -> None:
    assert doing(status, words) == expected


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_its_words(state) -> None:
    for status in (replace(ONE, state=state), replace(GROUP, state=state), replace(JOB, state=state)):
        assert doing(status, words)
        assert 0 <= progress(status) <= 1


def test_progress_is_by_bytes_and_of_empty_files_by_number() -> None:
    assert progress(GROUP) == 0.5
    assert progress(replace(GROUP, size=0, sent=0, files=4, done=1, skipped=1)) == 0.5
    assert progress(replace(GROUP, size=0, sent=0, files=0)) == 0.0
    assert progress(replace(ONE, state=State.DONE, size=0, sent=0)) == 1.0
    assert progress(replace(JOB, sent=3_000_000)) == 1.0


def test_names_and_tooltips_hold_no_markup_of_others() -> None:
    group = replace(GROUP, title="<b>x\u202e</b>", folder="/a&b")
    assert sentences.name(group) == "<b>x‹U+202E›</b> (1,204 files)"
    assert sentences.tooltip(group) == "<qt>&lt;b&gt;x‹U+202E›&lt;/b&gt; (1,204 files)<br>/a&amp;b to b/p/</qt>"
    assert (sentences.icon(group), sentences.icon(JOB)) == ("upload", "file-csv")


def test_the_headline_sums_up_all_groups() -> None:
    paused = replace(GROUP, id=2, state=State.PAUSED)

    found = totals([GROUP, ONE, paused], 38.2e6)

    assert found.sentence() == "2 running · 1 paused · 38.2 MB/s · 9 min left"
    assert totals([replace(GROUP, planned=False)], 1e6).seconds_left is None
    assert totals([GROUP], 0.0).sentence() == "1 running"
    assert TransferTotals().sentence() == ""
    assert totals([replace(GROUP, state=State.ASKS), replace(GROUP, state=State.FAILED)], 0).sentence() == (
        "1 to decide · 1 failed"
    )


def test_dropped_files_are_counted_once() -> None:
    place = Location("c", "b")
    files = GroupStatus(1, Direction.UPLOAD, State.RUNNING, "empty file.txt +40", place, "/home/x", files=41)
    folders = GroupStatus(1, Direction.UPLOAD, State.RUNNING, "photos +1", place, "/home/x", files=1204)

    assert sentences.name(files) == "empty file.txt +40"
    assert sentences.name(folders) == "photos +1 (1,204 files)"


def test_what_waits_says_how_long_and_why() -> None:
    slow = Problem(Kind.THROTTLED, status=503)
    group = GroupStatus(
        1, Direction.UPLOAD, State.RUNNING, "a", Location("c", "b"), "/h", files=1, size=10, planned=True,
        waits_for=slow, again_at=time.time() + 12.2,
    )  # fmt: skip

    def said(status: GroupStatus) -> str:
        return sentences.doing(status, lambda problem: f"<{problem.kind}>")

    assert said(group) == "Waits 12 s: the server asked to slow down"
    assert said(replace(group, again_at=0.0)) == "Tries again: the server asked to slow down"
    assert said(replace(group, waits_for=Problem(Kind.SERVER))) == "Waits 12 s: <server>"
    offline = replace(group, waits_for=Problem(Kind.OFFLINE))
    assert said(offline) == "Offline: waits for the network"
    assert sentences.totals([offline, offline], 0.0).sentence() == "Offline: waits for the network · 2 running"
    moving = replace(group, waits_for=None, speed=5.0)
    assert "Offline" not in sentences.totals([offline, moving], 5.0).sentence(), "not all of it is"
    assert sentences.totals([replace(moving, planned=False)], 5.0).sentence().endswith("time left unknown")
