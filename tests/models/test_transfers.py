"""The tree of transfers: snapshots by hand, and a real queue in a real engine."""

from __future__ import annotations

import logging
import os
import signal
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTreeView

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models import transfers
from cosbrowser.models.roles import (
    ICON_ROLE,
    PROBLEM_ROLE,
    PROGRESS_ROLE,
    ROW_ROLE,
    SENTENCE_ROLE,
    STATUS_ROLE,
    RowKind,
)
from cosbrowser.models.sentences import Shown
from cosbrowser.models.transfers import TransfersModel
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import FINISHED, Direction, GroupStatus, Priority, Snapshot, State, UploadOptions
from cosbrowser.transfer.queue import Queue
from tests.models.conftest import CONNECTION, watched

GROUP = GroupStatus(
    1, Direction.UPLOAD, State.RUNNING, "photos", Location("c", "b", "p/"), "/home/me", files=3, done=1,
    size=100, sent=50, planned=True, created=1000.0,
)  # fmt: skip


def words(problem) -> str:
    return str(problem.kind)


@pytest.fixture
def model(qapp, tmp_path):
    """Nobody answers: no engine was started."""
    engine = Engine(Paths.for_profile(tmp_path))
    model = TransfersModel(engine, words)
    watched(model)
    yield model
    model.deleteLater()
    engine.deleteLater()


def titles(model) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def below(model, parent) -> list[str]:
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_groups_are_in_the_order_of_the_queue(model) -> None:
    model.apply(Snapshot((GROUP, replace(GROUP, id=3, title="new", files=1, created=1002.0))))
    model.apply(Snapshot((replace(GROUP, id=2, title="between", files=1, created=1001.0),)))

    assert titles(model) == ["photos (3 files)", "between", "new"]
    assert model.parent() is None


def test_what_is_finished_goes_below_the_queue_latest_first(model) -> None:
    view = QTreeView()
    view.setModel(model)
    groups = [replace(GROUP, id=id_, title=str(id_), files=1) for id_ in range(1, 5)]
    model.apply(Snapshot(tuple(groups)))
    view.setCurrentIndex(model.index(0, 0))
    model.apply(Snapshot((replace(groups[0], state=State.DONE, ended=50.0),)))
    assert titles(model) == ["2", "3", "4", "1"]
    assert view.currentIndex().data() == "1", "a row that moves stays the current one"
    model.apply(Snapshot((replace(groups[2], state=State.FAILED, ended=60.0),)))
    model.apply(Snapshot((replace(groups[3], priority=Priority.HIGH),)))
    assert titles(model) == ["4", "2", "3", "1"]
    model.apply(Snapshot((replace(groups[3], priority=Priority.NORMAL, rank=2.5),)))
    assert titles(model) == ["2", "4", "3", "1"]


def test_transfers_are_filtered_by_kind_and_text(model) -> None:
    groups = (
        replace(GROUP, id=1, title="one", files=1),
        replace(GROUP, id=2, title="Two", files=1, state=State.DONE, ended=3.0),
        replace(GROUP, id=3, title="three", files=2, state=State.FAILED, failed=1, ended=2.0),
        replace(GROUP, id=4, title="four", files=2, failed=1, folder="/media/TWOFOLD"),
    )
    model.apply(Snapshot(groups))

    def shown(which: Shown, sought: str = "") -> list[str]:
        model.show_only(which, sought)
        return [model.index(row, 0).data(STATUS_ROLE).title for row in range(model.rowCount())]

    assert shown(Shown.ACTIVE) == ["one", "four"]
    assert shown(Shown.FINISHED) == ["Two", "three"]
    assert shown(Shown.FAILED) == ["four", "three"]
    assert shown(Shown.ALL, " two ") == ["four", "Two"]
    assert len(model.known) == 4
    model.show_only(Shown.ACTIVE, "")
    model.apply(Snapshot((replace(groups[0], state=State.DONE, ended=4.0),)))
    assert titles(model) == ["four (2 files)"]
    assert shown(Shown.ALL) == ["four", "one", "Two", "three"]


def test_a_long_history_comes_at_once(model) -> None:
    old = replace(GROUP, files=1, state=State.DONE)
    model.apply(Snapshot(tuple(replace(old, id=id_, title=str(id_), ended=float(id_)) for id_ in range(1, 10_001))))
    assert model.rowCount() == 10_000
    assert model.index(0, 0).data() == "10000"
    model.apply(Snapshot((), tuple(range(1, 10_001))))
    assert model.rowCount() == 0


def test_a_group_of_one_file_is_a_leaf_and_one_of_many_can_be_opened(model) -> None:
    one = replace(GROUP, files=1, planned=False)
    model.apply(Snapshot((one,)))
    group = model.index(0, 0)
    assert model.rowCount(group) == 0

    model.apply(Snapshot((replace(one, files=2),)))

    assert below(model, group) == ["Loading…"]
    assert model.index(0, 0, group).parent() == group


def test_only_rows_that_changed_are_told(model) -> None:
    groups = [replace(GROUP, id=i, created=float(i)) for i in range(1, 11)]
    model.apply(Snapshot(tuple(groups)))
    changed = QSignalSpy(model.dataChanged)

    model.apply(Snapshot((*(replace(groups[i], sent=60) for i in (2, 3, 4, 7)), groups[0])))

    told = [(changed.at(i)[0].row(), changed.at(i)[1].row()) for i in range(changed.count())]
    assert told == [(2, 4), (7, 7)]


def test_roles_of_a_group(model) -> None:
    model.apply(Snapshot((GROUP,)))
    index = model.index(0, 0)

    assert index.data(ROW_ROLE) is RowKind.GROUP
    assert index.data(STATUS_ROLE) == GROUP
    assert index.data(PROGRESS_ROLE) == 0.5
    assert index.data(SENTENCE_ROLE) == index.siblingAtColumn(2).data() == "1 of 3"
    assert index.siblingAtColumn(1).data() == "50 %"
    assert index.data(ICON_ROLE) == "upload"


def test_totals_are_told_when_they_change(model) -> None:
    told = QSignalSpy(model.totals_changed)

    model.apply(Snapshot((GROUP,), speed_up=10.0, speed_down=15.0))
    model.apply(Snapshot((GROUP,), speed_up=10.0, speed_down=15.0))

    assert told.count() == 1
    assert model.totals().sentence() == "1 running · 25 bytes/s · 2 s left"


def test_groups_that_are_removed_leave_and_a_new_engine_begins_anew(model) -> None:
    model.apply(Snapshot((GROUP, replace(GROUP, id=2), replace(GROUP, id=3))))
    model.apply(Snapshot((), removed=(2, 99)))
    assert model.rowCount() == 2

    model.begin_anew()
    model.apply(Snapshot((replace(GROUP, id=3),)))

    assert [model.index(r, 0).data(STATUS_ROLE).id for r in range(model.rowCount())] == [3]


STATUS = st.builds(
    lambda id_, files, state, created: replace(GROUP, id=id_, files=files, state=state, created=created),
    st.integers(1, 6), st.integers(0, 3), st.sampled_from(State), st.sampled_from([1.0, 2.0]),
)  # fmt: skip


@given(st.lists(st.tuples(st.lists(STATUS, max_size=4), st.sets(st.integers(1, 6), max_size=2)), max_size=8))
def test_any_snapshots_leave_the_model_right(qapp, snapshots) -> None:
    engine = Engine(Paths.for_profile())
    model = TransfersModel(engine, words)
    watched(model)
    expected: dict[int, GroupStatus] = {}
    for groups, removed in snapshots:
        created = {id_: status.created for id_, status in expected.items() if id_ not in removed}
        for id_ in removed:
            expected.pop(id_, None)
        for status in groups:  # a group's time does not change
            expected[status.id] = replace(status, created=created.setdefault(status.id, status.created))
        model.apply(Snapshot(tuple(expected[status.id] for status in groups), tuple(removed)))
        model.expanded(model.index(0, 0))

    shown = [model.index(row, 0).data(STATUS_ROLE) for row in range(model.rowCount())]
    over = [status for status in expected.values() if status.state in FINISHED]
    queue = [status for status in expected.values() if status.state not in FINISHED]
    queue.sort(key=lambda status: status.id)
    assert shown == queue + sorted(over, key=lambda s: (-s.created, -s.id))
    model.deleteLater()
    engine.deleteLater()


class Panel(QTreeView):
    """A view that keeps its side of the contract, over a model that hears a real queue."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        model = TransfersModel(engine, words, self)
        watched(model)
        self.setModel(model)
        self.expanded.connect(model.expanded)
        self.collapsed.connect(model.collapsed)
        self.stream = engine.stream(self, Queue.changes).each(model.apply)
        self.show()


@pytest.fixture
def panel(qtbot, engine):
    panel = Panel(engine)
    qtbot.addWidget(panel)
    return panel


def upload(qtbot, engine, folder, target) -> None:
    answers: list[int] = []
    engine.call(engine, Queue.upload, (str(folder),), target, UploadOptions()).then(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)


def test_files_of_an_open_group_come_by_pages_and_follow_the_queue(
    qtbot, engine, panel, put, bucket_name, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(transfers, "PAGE", 40)
    monkeypatch.setattr(transfers, "REFRESH_MS", 50)
    folder = tmp_path / "photos"
    folder.mkdir()
    for i in range(100):
        (folder / f"{i:03d}.jpg").write_bytes(b"x" * i)
    model = panel.model()

    upload(qtbot, engine, folder, Location(CONNECTION, bucket_name))
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.index(0, 0).data(STATUS_ROLE).files == 100, timeout=20_000)
    group = model.index(0, 0)
    panel.expand(group)
    qtbot.waitUntil(lambda: model.rowCount(group) == 41, timeout=20_000)
    assert below(model, group)[-1] == "40 more of 60"
    assert model.activated(model.index(40, 0, group))
    qtbot.waitUntil(lambda: model.rowCount(group) == 81, timeout=20_000)
    assert below(model, group)[-1] == "20 more of 20"
    model.activated(model.index(80, 0, group))
    qtbot.waitUntil(lambda: model.rowCount(group) == 100, timeout=20_000)

    def all_done() -> bool:
        return all(model.index(r, 0, group).data(STATUS_ROLE).state is State.DONE for r in range(100))

    qtbot.waitUntil(all_done, timeout=60_000)
    qtbot.waitUntil(lambda: group.data(STATUS_ROLE).state is State.DONE, timeout=20_000)
    assert model.index(7, 0, group).data(ROW_ROLE) is RowKind.FILE
    assert model.index(7, 0, group).data(ICON_ROLE) == "file-image"
    assert sorted(below(model, group)) == [f"photos/{i:03d}.jpg" for i in range(100)]
    assert not model.activated(model.index(0, 0, group))
    panel.collapse(group)
    assert below(model, group) == ["Loading…"]
    panel.expand(group)
    qtbot.waitUntil(lambda: model.rowCount(group) == 41, timeout=20_000)


def test_files_that_cannot_be_fetched_are_a_row_that_tries_again(qtbot, caplog, engine, panel) -> None:
    model = panel.model()
    lost = QSignalSpy(engine.lost)
    qtbot.waitUntil(lambda: engine.pid is not None)
    model.apply(Snapshot((replace(GROUP, id=77),)))
    group = model.index(0, 0)
    os.kill(engine.pid, signal.SIGSTOP)  # or it might answer first
    panel.expand(group)
    with caplog.at_level(logging.ERROR):
        os.kill(engine.pid, signal.SIGKILL)
        qtbot.waitUntil(lambda: lost.count() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: below(model, group) != ["Loading…"], timeout=20_000)

    row = model.index(0, 0, group)
    assert (row.data(ROW_ROLE), row.data(PROBLEM_ROLE).kind) == (RowKind.FAILED, "engine")
    assert model.activated(row)
    assert row.data(ROW_ROLE) is RowKind.LOADING


def test_indexes_of_no_row_hold_nothing(model) -> None:
    model.apply(Snapshot((GROUP,)))
    assert model.rowCount(model.index(0, 1)) == 0
    assert not model.index(5, 0).isValid()
    assert model.data(QModelIndex()) is None
