"""The listing model against the local COS, through a real engine process."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QItemSelection, QObject, Qt
from PySide6.QtTest import QSignalSpy

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.order import Sort
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import ENTRY_ROLE, ICON_ROLE, LOCATION_ROLE, QUIET_ROLE, Column
from cosbrowser.models.text import Today
from cosbrowser.transfer.job import Finished
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION, names, wait_for

WHEN = datetime(2026, 11, 3, 12, 30, tzinfo=UTC)


def open_prefix(qtbot, model, bucket, prefix="", *phases):
    model.open(Location(CONNECTION, bucket, prefix))
    wait_for(qtbot, model, *(phases or (Phase.COMPLETE,)))


def test_a_place_of_one_page_is_shown_in_natural_order_folders_first(qtbot, model, put, bucket_name) -> None:
    put(["file10", "File2", "file1", "b/x", "a10/x", "a9/x", "b"])

    open_prefix(qtbot, model, bucket_name)

    assert names(model) == ["a9", "a10", "b", "b", "file1", "File2", "file10"]
    assert model.reading.sorted_by == Sort()
    assert (model.reading.folders, model.reading.objects) == (3, 4)


def test_awkward_keys_are_told_apart(qtbot, model, put, bucket_name) -> None:
    put(["d/", "d/a", "d/a/", "d/a/b", "d//x", "d/\u202egpj.exe"])

    open_prefix(qtbot, model, bucket_name, "d/")

    rows = [(model.index(r, 0).data(), model.index(r, 0).data(ENTRY_ROLE)) for r in range(model.rowCount())]
    assert [text for text, _ in rows] == ["(no name)", "a", "a", "‹U+202E›gpj.exe"]
    assert [e if isinstance(e, str) else e.key for _, e in rows] == ["d//", "d/a/", "d/a", "d/\u202egpj.exe"]
    assert [model.index(r, 0).data(QUIET_ROLE) for r in range(4)] == [True, False, False, False]
    assert model.index(0, 0).data(LOCATION_ROLE) == Location(CONNECTION, bucket_name, "d//")
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "without a name, Folder"
    assert model.index(3, Column.KIND).data() == "Program"


def test_cells_say_what_an_object_is(qtbot, model, put, bucket_name) -> None:
    put(["p/report & <b>.PDF"])
    model.set_bucket_class("smart")
    open_prefix(qtbot, model, bucket_name, "p/")
    model.set_bucket_class("smart")

    texts = [model.index(0, column).data() for column in Column]
    assert texts[Column.NAME] == "report & <b>.PDF"
    assert texts[Column.SIZE] == "18 bytes"
    assert texts[Column.MODIFIED].startswith(("Today", "Yesterday"))
    assert texts[Column.CLASS] == "Smart Tier"
    assert texts[Column.KIND] == "PDF document"
    assert model.index(0, 0).data(ICON_ROLE) == "file-pdf"
    assert model.index(0, Column.SIZE).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert "report &amp; &lt;b&gt;.PDF" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    entry = model.index(0, 0).data(ENTRY_ROLE)
    assert isinstance(entry, ObjectEntry)
    assert texts[Column.ETAG] == entry.etag


def test_a_connection_shows_its_buckets(qtbot, model, put, bucket_name) -> None:
    model.open(Location(CONNECTION))
    wait_for(qtbot, model, Phase.COMPLETE)

    row = model.row_of(bucket_name)
    assert model.columns == (Column.NAME, Column.LOCATION, Column.CLASS, Column.MODIFIED)
    assert model.index(row, Column.LOCATION).data() == "us-south"
    assert model.index(row, Column.CLASS).data() == "Standard"
    assert isinstance(model.index(row, 0).data(ENTRY_ROLE), Bucket)
    assert model.index(row, 0).data(LOCATION_ROLE) == Location(CONNECTION, bucket_name)
    assert model.headerData(Column.MODIFIED, Qt.Orientation.Horizontal) == "Created"


def test_an_empty_place_is_complete(qtbot, model, put, bucket_name) -> None:
    open_prefix(qtbot, model, bucket_name)

    assert model.rowCount() == 0
    assert model.reading.pages == 1


def test_a_place_that_cannot_be_read_says_why_and_is_read_again(qtbot, model, put, bucket_name) -> None:
    missing = f"{bucket_name}-2"
    open_prefix(qtbot, model, missing, "", Phase.FAILED)
    assert model.reading.problem.kind == "no-bucket"
    put.client.create_bucket(Bucket=missing, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})

    model.retry()
    wait_for(qtbot, model, Phase.COMPLETE, Phase.FAILED)
    put.client.delete_bucket(Bucket=missing)

    assert model.reading.problem is None
    assert model.reading.phase is Phase.COMPLETE


def test_answers_about_a_place_that_was_left_are_dropped(qtbot, model, put, bucket_name) -> None:
    put(["old/x", "new/y"])
    model.open(Location(CONNECTION, bucket_name, "old/"))
    open_prefix(qtbot, model, bucket_name, "new/")

    assert names(model) == ["y"]
    model.open(Location(CONNECTION, bucket_name, "old/"))
    wait_for(qtbot, model, Phase.COMPLETE)
    assert names(model) == ["x"]


def finished(bucket, key, folder="", size=5) -> Finished:
    return Finished(Location(CONNECTION, bucket, folder), ObjectEntry(key, size, WHEN, "0" * 32))


def test_finished_uploads_appear_where_they_belong(qtbot, model, put, bucket_name) -> None:
    put(["p/a1", "p/a10", "p/z/x"])
    open_prefix(qtbot, model, bucket_name, "p/")

    model.insert_finished(
        [
            finished(bucket_name, "p/a2", "p/"),
            finished(bucket_name, "p/a1", "p/", 77),
            finished(bucket_name, "p/b/c/d", "p/b/c/"),
            finished(bucket_name, "p/b/e", "p/b/"),
            finished(bucket_name, "p/", "p/"),
            finished(bucket_name, "q/other", "q/"),
            finished("elsewhere", "p/a3", "p/"),
        ]
    )

    assert names(model) == ["b", "z", "a1", "a2", "a10"]
    assert model.index(2, 0).data(ENTRY_ROLE).size == 77
    assert model.index(3, Column.SIZE).data() == "5 bytes"
    assert (model.reading.folders, model.reading.objects) == (2, 3)


def test_an_upload_that_ends_before_the_place_is_read_has_one_row_in_order(qtbot, model, put, bucket_name) -> None:
    put(["p/a", "p/c", "p/b"])

    model.open(Location(CONNECTION, bucket_name, "p/"))
    model.insert_finished([finished(bucket_name, "p/b", "p/", 77), finished(bucket_name, "p/f/x", "p/f/")])
    wait_for(qtbot, model, Phase.COMPLETE)

    assert names(model) == ["f", "a", "b", "c"]
    assert model.index(2, 0).data(ENTRY_ROLE).size == 77


def test_rows_that_were_deleted_leave_and_deeper_keys_do_not(qtbot, model, put, bucket_name) -> None:
    put(["p/a", "p/b", "p/f/x", "p/g/y", "p/f"])
    open_prefix(qtbot, model, bucket_name, "p/")

    model.remove_keys(["p/a", "p/f/x", "p/f", "other/b"], ["p/g/"])

    assert [model.index(r, 0).data(ENTRY_ROLE) for r in range(1)] == ["p/f/"]
    assert names(model) == ["f", "b"]


def test_a_refresh_keeps_selection_and_current_row_by_key(qtbot, model, table, put, bucket_name) -> None:
    put(["b", "c", "d", "e"])
    open_prefix(qtbot, model, bucket_name)
    table.select(2, 0)
    put(["a", "a9/x"])
    put.client.delete_object(Bucket=bucket_name, Key="c")

    model.refresh()
    assert names(model) == ["b", "c", "d", "e"]
    qtbot.waitUntil(lambda: not model.reading.refreshing)

    assert names(model) == ["a9", "a", "b", "d", "e"]
    assert table.selected_names() == ["b", "d"]
    assert table.currentIndex().data() == "d"


def test_a_refresh_that_finds_nothing_new_leaves_the_view_alone(qtbot, model, table, put, bucket_name) -> None:
    put(["b", "c"])
    open_prefix(qtbot, model, bucket_name)
    table.select(1)
    resets = QSignalSpy(model.modelReset)

    model.refresh()
    qtbot.waitUntil(lambda: not model.reading.refreshing)

    assert resets.count() == 0
    assert table.selected_names() == ["c"]
    model.insert_finished([finished(bucket_name, "a")])
    assert names(model) == ["a", "b", "c"]


def test_an_upload_that_ends_during_a_refresh_stays_to_be_seen(qtbot, model, put, bucket_name) -> None:
    put(["b"])
    open_prefix(qtbot, model, bucket_name)

    model.refresh()
    model.insert_finished([finished(bucket_name, "a")])
    model.remove_keys(["b"])
    assert names(model) == ["a"]
    qtbot.waitUntil(lambda: not model.reading.refreshing)

    assert names(model) == ["a"]


def test_a_refresh_that_fails_keeps_the_rows_and_says_so(qtbot, model, cos) -> None:
    client = hmac_client(cos)
    name = "refresh-fails-here"
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    client.put_object(Bucket=name, Key="k", Body=b"")
    open_prefix(qtbot, model, name)
    client.delete_object(Bucket=name, Key="k")
    client.delete_bucket(Bucket=name)

    model.refresh()
    wait_for(qtbot, model, Phase.FAILED)

    assert names(model) == ["k"]
    assert model.reading.refreshing
    assert model.reading.problem.kind == "no-bucket"
    model.stop()
    assert (model.reading.phase, model.reading.refreshing) == (Phase.COMPLETE, False)


def test_the_chosen_order_holds_for_the_next_place(qtbot, model, put, bucket_name) -> None:
    put(["p/a", "p/bbb", "q/a", "q/bb", "q/cccc"])
    open_prefix(qtbot, model, bucket_name, "p/")
    model.sort(Column.SIZE, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["bbb", "a"]

    open_prefix(qtbot, model, bucket_name, "q/")

    assert names(model) == ["cccc", "bb", "a"]
    assert model.reading.sorted_by == Sort(Column.SIZE, descending=True)


def test_a_selection_becomes_entries_and_prefixes(qtbot, model, put, bucket_name) -> None:
    put(["p/a", "p/b", "p/f/x"])
    open_prefix(qtbot, model, bucket_name, "p/")

    chosen = model.selection_entries(QItemSelection(model.index(0, 0), model.index(1, 6)))

    assert chosen.location == Location(CONNECTION, bucket_name, "p/")
    assert chosen.folders == ("p/f/",)
    assert [entry.key for entry in chosen.objects] == ["p/a"]


def test_typing_ahead_finds_the_next_row_and_begins_again_at_the_top(qtbot, model, put, bucket_name) -> None:
    put(["alpha", "beta", "Bravo", "gamma"])
    open_prefix(qtbot, model, bucket_name)

    def found(start: int, text: str) -> list[str]:
        flags = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap
        return [i.data() for i in model.match(model.index(start, 0), Qt.ItemDataRole.DisplayRole, text, 1, flags)]

    assert found(0, "b") == ["beta"]
    assert found(2, "B") == ["Bravo"]
    assert found(3, "be") == ["beta"]
    assert found(0, "x") == []


def test_days_turn_at_midnight(qtbot, engine, put, bucket_name) -> None:
    put(["k"])
    owner = QObject()
    moments = [QDateTime.currentDateTime()]
    today = Today(owner, lambda: moments[-1])
    model = ListingModel(engine, owner, today)
    open_prefix(qtbot, model, bucket_name)
    before = model.index(0, Column.MODIFIED).data()
    moments.append(moments[0].addDays(1))

    with qtbot.waitSignal(model.dataChanged):
        today._on_midnight()

    assert before.startswith("Today")
    assert model.index(0, Column.MODIFIED).data().startswith("Yesterday")
    owner.deleteLater()
