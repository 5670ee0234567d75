"""The queue's order and history: what goes first, what is kept, what can be written into a table."""

from __future__ import annotations

import base64
import csv
import os
import time
import zlib
from pathlib import Path

import pytest

from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer.export import COLUMNS, cell
from cosbrowser.transfer.job import Answer, Limits, Move, Priority, State, Which
from cosbrowser.transfer.order import moved
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

ONE_AT_A_TIME = Limits(1, 5 * MIB, 5 * MIB, groups=1)
one_at_a_time = pytest.mark.parametrize("limits", [ONE_AT_A_TIME])


def three_groups(desk: Desk, relay: Relay) -> list[int]:
    """Three uploads; the first is held in its first file, so nothing moves until the relay lets go."""
    relay.hold_after(1000)
    groups = [desk.upload(desk.file("first/0", os.urandom(2 * MIB)).parent, when_exists=Answer.OVERWRITE)]
    relay.wait_held()
    for name in ("second", "third"):
        for number in range(3):
            folder = desk.file(f"{name}/{number}").parent
        groups.append(desk.upload(folder, when_exists=Answer.OVERWRITE))
    for group in groups:
        desk.watch.sees(group, lambda status: status.planned)
    return groups


def made(desk: Desk, groups: list[int]) -> list[str]:
    """The keys in the order in which they came to be."""
    for group in groups:
        assert desk.watch.end(group).state is State.DONE
    desk.watch.until(lambda: len(desk.watch.finished) == 7)
    return [finished.entry.key for finished in desk.watch.finished]


def folders(keys: list[str]) -> str:
    return "".join(key[0] for key in keys)


@one_at_a_time
def test_groups_go_in_their_order(desk: Desk, relay: Relay) -> None:
    groups = three_groups(desk, relay)
    relay.release()
    assert folders(made(desk, groups)) == "fsssttt"


@one_at_a_time
def test_group_that_is_moved_up_goes_earlier_after_a_restart_too(desk: Desk, relay: Relay) -> None:
    groups = three_groups(desk, relay)
    desk.queue.move((groups[2],), Move.UP)
    assert desk.watch.sees(groups[2], lambda status: status.rank == 2).rank == 2
    desk.close(0.1)
    relay.cut()
    relay.release()

    desk.open()

    assert folders(made(desk, groups)) == "ftttsss"


@one_at_a_time
def test_high_priority_goes_before_low(desk: Desk, relay: Relay) -> None:
    groups = three_groups(desk, relay)
    desk.queue.prioritise((groups[1],), Priority.LOW)
    desk.watch.sees(groups[1], lambda status: status.priority is Priority.LOW)
    relay.release()
    assert folders(made(desk, groups)) == "ftttsss"


@one_at_a_time
def test_group_is_dropped_before_another(desk: Desk, relay: Relay) -> None:
    groups = three_groups(desk, relay)
    desk.queue.prioritise((groups[1],), Priority.HIGH)
    desk.queue.place((groups[2],), groups[1])
    desk.watch.sees(groups[2], lambda status: status.priority is Priority.HIGH)
    relay.release()
    assert folders(made(desk, groups)) == "ftttsss"


@one_at_a_time
def test_start_now_puts_a_paused_group_first(desk: Desk, relay: Relay) -> None:
    groups = three_groups(desk, relay)
    desk.queue.pause(Which((groups[2],)))
    desk.queue.start_now(Which((groups[2],)))
    relay.release()
    assert folders(made(desk, groups)) == "ftttsss"


@one_at_a_time
def test_start_now_puts_a_file_first(desk: Desk, relay: Relay) -> None:
    groups = three_groups(desk, relay)
    last = desk.queue.files(groups[2], 2, 1)[0]
    desk.queue.start_now(Which(jobs=(last.id,)))
    relay.release()
    assert made(desk, groups)[1] == f"third/{last.name.rpartition('/')[2]}"


def test_moving_keeps_the_order_of_what_moves() -> None:
    line = list("abcdef")
    assert moved(line, ["c", "d"], Move.UP) == list("acdbef")
    assert moved(line, ["a", "c"], Move.UP) == list("acbdef")
    assert moved(line, ["c", "d"], Move.DOWN) == list("abecdf")
    assert moved(line, ["f"], Move.DOWN) == line
    assert moved(line, ["b", "e"], Move.TOP) == list("beacdf")
    assert moved(line, ["b", "e"], Move.BOTTOM) == list("acdfbe")


def test_finished_transfers_are_kept_until_they_are_cleared(desk: Desk) -> None:
    groups = [desk.upload(desk.file(name), when_exists=Answer.OVERWRITE) for name in ("a", "b")]
    ended = [desk.watch.end(group).ended for group in groups]
    desk.watch.until(lambda: all(desk.watch.groups[group].ended for group in groups))
    assert 0 <= time.time() - desk.watch.groups[groups[0]].ended < 60, ended
    desk.close()
    desk.open()
    desk.watch.until(lambda: len(desk.watch.groups) == 2)
    assert {status.state for status in desk.watch.groups.values()} == {State.DONE}

    desk.queue.clear_finished()

    desk.watch.until(lambda: not desk.watch.groups)
    assert desk.keys().keys() == {"a", "b"}
    desk.close()
    desk.open()
    desk.watch.until(lambda: desk.watch.snapshots)
    assert desk.watch.groups == {}


def test_history_is_bounded_by_number(desk: Desk) -> None:
    groups = [desk.upload(desk.file(name), when_exists=Answer.OVERWRITE) for name in "abcd"]
    for group in groups:
        desk.watch.end(group)
    desk.queue.set_limits(Limits(history_groups=2))
    desk.watch.until(lambda: desk.watch.groups.keys() == set(groups[2:]))


def test_history_is_bounded_by_age(desk: Desk) -> None:
    old = desk.upload(desk.file("a"), when_exists=Answer.OVERWRITE)
    failed = desk.upload(desk.root / "missing")
    for group in (old, failed):
        desk.watch.end(group)
    desk.queue._journal.set_group(old, created=time.time() - 31 * 86400)
    desk.close()
    desk.open()
    desk.watch.until(lambda: desk.watch.groups.keys() == {failed})


def test_group_that_finished_can_be_tried_again(desk: Desk) -> None:
    group = desk.upload(desk.root / "source" / "a")
    assert desk.watch.end(group).state is State.FAILED
    desk.watch.sees(group, lambda status: status.ended)
    desk.file("a")
    desk.queue.retry(Which((group,)))
    assert desk.watch.state(group, State.DONE).ended >= 0
    desk.watch.until(lambda: desk.keys() == {"a": 7})


def crc32_of(content: bytes) -> str:
    """As a server says it."""
    return base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()


@pytest.mark.parametrize(
    ("md5", "checksum", "said"),
    [
        ("9a", "", ("MD5", "9a")),
        ("9a", "CRC32:AbCdEf==", ("CRC32", "AbCdEf==")),
        ("", "SHA256:AbCd+/", ("SHA256", "AbCd+/")),
        ("", "CRC32:AbCdEf==-2", ("CRC32 of parts", "AbCdEf==-2")),
        ("", "MD5:0123-2", ("MD5 of parts", "0123-2")),
        ("", "", ("", "")),
    ],
)
def test_the_checksum_that_there_is_is_named(desk: Desk, tmp_path: Path, md5: str, checksum: str, said: object) -> None:
    group = desk.upload(desk.file("a"))
    desk.watch.end(group)
    journal = desk.queue.means.journal
    journal.set_job(journal.files(group, 0, 1)[0].id, md5=md5, checksum=checksum)

    desk.queue.export(str(tmp_path / "t.csv"))

    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["checksum algorithm"], row["checksum"]) == said


def test_what_is_finished_is_written_as_a_table(desk: Desk, tmp_path: Path) -> None:
    folder = desk.file("in/=cmd", b"content").parent
    content = os.urandom(6 * MIB)
    desk.file("in/large", content)
    desk.watch.end(desk.upload(folder, when_exists=Answer.OVERWRITE))
    failed = desk.upload(desk.root / "missing")
    desk.watch.end(failed)
    desk.watch.end(desk.download("in/=cmd", prefix="in/"))
    table = tmp_path / "finished.csv"

    assert desk.queue.export(str(table)) == 4

    with table.open(encoding="utf-8-sig", newline="") as file:
        header, small, large, missing, down = csv.reader(file)
    assert tuple(header) == COLUMNS
    said = dict(zip(header, small, strict=True))
    assert said["path"] == str(folder / "=cmd")
    assert said["key"] == "in/=cmd"
    assert (said["bytes"], said["state"], said["verified by"]) == ("7", "done", "MD5")
    assert said["MD5"] == said["ETag"] == "9a0364b9e99bb480dd25e1f0284c8555"
    assert (said["checksum algorithm"], said["checksum"]) == ("CRC32", crc32_of(b"content"))
    assert said["started"] <= said["ended"]
    said = dict(zip(header, large, strict=True))
    assert said["ETag"].endswith("-2")
    assert (said["MD5"], said["checksum algorithm"], said["checksum"]) == ("", "CRC32", crc32_of(content))
    said = dict(zip(header, missing, strict=True))
    assert (said["state"], said["problem"]) == ("failed", "local: ENOENT")
    said = dict(zip(header, down, strict=True))
    assert (said["direction"], said["verified by"]) == ("download", "CRC32")
    assert (said["checksum algorithm"], said["checksum"]) == ("CRC32", crc32_of(b"content"))
    assert desk.queue.export(str(table), (failed,)) == 1
    assert [path.name for path in tmp_path.glob("*.csv*")] == ["finished.csv"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text) == f"'{text}"


def test_table_that_cannot_be_written_says_so(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CosError) as raised:
        desk.queue.export(str(tmp_path / "missing" / "a.csv"))
    assert raised.value.problem.kind is Kind.LOCAL


def test_limits_are_shared_out_when_the_server_asks_to_slow_down(desk: Desk, cos: object) -> None:
    desk.queue.set_limits(Limits(16))
    cos.control("faults", {"kind": "slow_down", "bucket": desk.bucket, "count": 6})
    for number in range(300):
        folder = desk.file(f"many/{number}").parent
    group = desk.upload(folder, when_exists=Answer.OVERWRITE)
    slowed = desk.watch.sees(group, lambda status: status.at_once)
    assert 1 <= slowed.at_once < slowed.at_most == 16
    assert desk.watch.end(group).state is State.DONE
