"""The listing model against the local COS, through a real engine process."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.models.order import Sort
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import ENTRY_ROLE, ICON_ROLE, LOCATION_ROLE, QUIET_ROLE, Column
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
