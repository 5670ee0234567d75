"""The tree of places in a real tree view, against the local COS."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTreeView

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.bucket_marks import Marks
from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.models import places
from cosbrowser.models.kept import Favourite
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import (
    COLOUR_ROLE,
    DETAIL_ROLE,
    ENTRY_ROLE,
    ICON_ROLE,
    LOCATION_ROLE,
    MARKS_ROLE,
    PROBLEM_ROLE,
    QUIET_ROLE,
    ROW_ROLE,
    Column,
    RowKind,
)
from cosbrowser.transfer.job import Finished
from tests.models.conftest import CONNECTION, LARGE, connection, watched


class Tree(QTreeView):
    """A view that keeps its side of the contract."""

    def __init__(self, model: PlacesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.expanded.connect(model.expanded)
        self.collapsed.connect(model.collapsed)
        self.show()


@pytest.fixture
def model(engine):
    model = PlacesModel(engine)
    watched(model)
    yield model
    model.deleteLater()


@pytest.fixture
def tree(qtbot, model):
    tree = Tree(model)
    qtbot.addWidget(tree)
    return tree


@pytest.fixture
def outline(qtbot, engine):
    model = PlacesModel(engine, objects=True)
    watched(model)
    tree = Tree(model)
    qtbot.addWidget(tree)
    yield tree
    model.deleteLater()


def rows(model, parent=None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def kinds(model, parent) -> list[RowKind]:
    return [model.index(row, 0, parent).data(ROW_ROLE) for row in range(model.rowCount(parent))]


def loaded(qtbot, model) -> None:
    qtbot.waitUntil(lambda: not model._calls, timeout=20_000)


def opened(qtbot, tree, location: Location) -> QModelIndex:
    """The index of a place that is read and open."""
    model = tree.model()
    if not model.rowCount():
        model.load()
        loaded(qtbot, model)
    for place in [*reversed(list(ancestors(location))), location]:
        tree.expand(model.index_of(place))
        loaded(qtbot, model)
    return model.index_of(location)


def ancestors(location: Location):
    while (location := location.parent) is not None:
        yield location


def test_connections_can_be_opened_and_are_read_only_then(qtbot, model, tree) -> None:
    model.load()
    assert rows(model) == ["Loading…"]
    loaded(qtbot, model)

    assert rows(model) == ["Here", "Here"]
    here = model.index_of(Location(CONNECTION))
    assert (here.data(ICON_ROLE), here.data(DETAIL_ROLE)) == ("cloud", "IAM")
    assert rows(model, here) == ["Loading…"]
    tree.grab()  # painting asks for nothing
    assert not model._calls


def test_buckets_show_where_they_are_and_their_class(qtbot, tree, put, bucket_name) -> None:
    put(["k"])
    here = opened(qtbot, tree, Location(CONNECTION))

    bucket = tree.model().index_of(Location(CONNECTION, bucket_name))
    assert bucket.parent() == here
    assert (bucket.data(), bucket.data(DETAIL_ROLE), bucket.data(ICON_ROLE)) == (
        bucket_name, "us-south · Standard", "bucket",
    )  # fmt: skip
    assert bucket.data(LOCATION_ROLE) == Location(CONNECTION, bucket_name)
    assert bucket.data(Qt.ItemDataRole.AccessibleTextRole) == f"{bucket_name}, Bucket, us-south · Standard"
    tree.model().set_marks(Location(CONNECTION, bucket_name), Marks(protected=True, versioned=True, public=True))
    assert (bucket.data(ICON_ROLE), bucket.data(MARKS_ROLE)) == ("bucket-lock", ("public", "versioned"))
    assert bucket.data(Qt.ItemDataRole.AccessibleTextRole).endswith("keeps its objects, keeps versions, public")
    assert "keeps versions" in bucket.data(Qt.ItemDataRole.ToolTipRole)


def test_folders_to_any_depth_in_natural_order(qtbot, tree, put, bucket_name) -> None:
    put(["f10/x", "f9/y/z/k", "F1//k", "f", "f9/y/k"])

    top = opened(qtbot, tree, Location(CONNECTION, bucket_name))
    model = tree.model()
    assert rows(model, top) == ["F1", "f9", "f10"]
    deep = opened(qtbot, tree, Location(CONNECTION, bucket_name, "f9/y/"))
    assert rows(model, deep) == ["z"]
    nameless = opened(qtbot, tree, Location(CONNECTION, bucket_name, "F1/"))
    child = model.index(0, 0, nameless)
    assert (child.data(), child.data(QUIET_ROLE)) == ("(no name)", True)
    assert child.data(LOCATION_ROLE) == Location(CONNECTION, bucket_name, "F1//")


def test_a_place_without_folders_closes_to_a_leaf(qtbot, tree, put, bucket_name) -> None:
    put(["a", "b"])

    top = opened(qtbot, tree, Location(CONNECTION, bucket_name))

    assert tree.model().rowCount(top) == 0


def test_a_place_of_many_pages_ends_in_a_row_that_reads_on(qtbot, tree) -> None:
    top = opened(qtbot, tree, Location(LARGE, "wide"))
    model = tree.model()
    assert model.rowCount(top) == 1001
    last = model.index(1000, 0, top)
    assert (last.data(), last.data(DETAIL_ROLE), last.data(ROW_ROLE)) == (
        "Next 1,000 of wide", "1,000 read", RowKind.MORE,
    )  # fmt: skip

    assert model.activated(last)
    assert last.data() == "Loading…"
    loaded(qtbot, model)
    assert model.rowCount(top) == 2001
    model.activated(model.index(2000, 0, top))
    loaded(qtbot, model)

    assert rows(model, top) == [f"folder-{i:04d}" for i in range(2200)]
    assert not model.activated(model.index(0, 0, top))


def test_too_many_rows_open_as_a_table(qtbot, tree, monkeypatch) -> None:
    monkeypatch.setattr(places, "MOST_ROWS", 1500)
    top = opened(qtbot, tree, Location(LARGE, "wide"))
    model = tree.model()
    asked = QSignalSpy(model.table_wanted)

    last = model.index(1000, 0, top)
    assert last.data(ROW_ROLE) is RowKind.ELSEWHERE
    model.activated(last)

    assert asked.at(0)[0] == Location(LARGE, "wide")
    assert model.rowCount(top) == 1001


def test_a_large_place_that_is_closed_is_forgotten_and_read_again(qtbot, tree) -> None:
    top = opened(qtbot, tree, Location(LARGE, "wide"))
    model = tree.model()

    tree.collapse(top)
    assert rows(model, top) == ["Loading…"]
    tree.expand(top)
    loaded(qtbot, model)

    assert model.rowCount(top) == 1001


def test_a_place_that_cannot_be_read_says_so_and_tries_again(qtbot, tree, put, bucket_name) -> None:
    here = opened(qtbot, tree, Location(CONNECTION))
    model = tree.model()
    put.client.create_bucket(
        Bucket=f"{bucket_name}-gone", CreateBucketConfiguration={"LocationConstraint": "us-south-standard"}
    )
    model.reload(here)
    loaded(qtbot, model)
    bucket = model.index_of(Location(CONNECTION, f"{bucket_name}-gone"))
    put.client.delete_bucket(Bucket=f"{bucket_name}-gone")

    tree.expand(bucket)
    loaded(qtbot, model)

    row = model.index(0, 0, bucket)
    assert (row.data(ROW_ROLE), row.data(PROBLEM_ROLE).kind) == (RowKind.FAILED, "no-bucket")
    model.activated(row)
    assert row.data(ROW_ROLE) is RowKind.LOADING
    loaded(qtbot, model)
    assert row.data(ROW_ROLE) is RowKind.FAILED


def test_reading_again_keeps_what_is_open(qtbot, tree, put, bucket_name) -> None:
    put(["b/x/k", "c/k", "d/k"])
    top = opened(qtbot, tree, Location(CONNECTION, bucket_name))
    inner = opened(qtbot, tree, Location(CONNECTION, bucket_name, "b/"))
    model = tree.model()
    put(["a/k", "c1/k"])
    put.client.delete_object(Bucket=bucket_name, Key="c/k")

    model.reload(top)
    loaded(qtbot, model)

    assert rows(model, top) == ["a", "b", "c1", "d"]
    again = model.index_of(Location(CONNECTION, bucket_name, "b/"))
    assert tree.isExpanded(again)
    assert rows(model, again) == ["x"]
    assert inner.internalId() == again.internalId()


def test_the_way_to_a_place_is_read_step_by_step(qtbot, model, tree, put, bucket_name) -> None:
    put(["a/b/c/k", "a/z/k"])

    with qtbot.waitSignal(model.revealed, timeout=20_000) as found:
        model.reveal(Location(CONNECTION, bucket_name, "a/b/"))

    assert found.args[0].data(LOCATION_ROLE) == Location(CONNECTION, bucket_name, "a/b/")
    assert found.args[0] == model.index_of(Location(CONNECTION, bucket_name, "a/b/"))
    tree.scrollTo(found.args[0])
    assert tree.isExpanded(found.args[0].parent())


def test_a_place_on_a_later_page_is_shown_without_reading_up_to_it(qtbot, model, tree) -> None:
    with qtbot.waitSignal(model.revealed, timeout=20_000) as found:
        model.reveal(Location(LARGE, "wide", "folder-2100/"))

    assert found.args[0].row() == 1000
    top = found.args[0].parent()
    for _ in range(2):
        model.activated(model.index(model.rowCount(top) - 1, 0, top))
        loaded(qtbot, model)
    assert sorted(rows(model, top)) == [f"folder-{i:04d}" for i in range(2200)]


def test_the_way_to_a_place_that_is_not_there_ends_above_it(qtbot, model, tree, put, bucket_name) -> None:
    put(["a/k"])

    with qtbot.waitSignal(model.revealed, timeout=20_000) as found:
        model.reveal(Location(CONNECTION, bucket_name, "a/nothing/here/"))

    assert found.args[0].data(LOCATION_ROLE) == Location(CONNECTION, bucket_name, "a/")


def test_the_way_to_what_was_made_elsewhere_meanwhile_is_read_once_more(qtbot, model, tree, put, bucket_name) -> None:
    put(["a/k"])
    opened(qtbot, tree, Location(CONNECTION, bucket_name))
    put(["b/c/k"])

    with qtbot.waitSignal(model.revealed, timeout=20_000) as found:
        model.reveal(Location(CONNECTION, bucket_name, "b/c/"))

    assert found.args[0].data(LOCATION_ROLE) == Location(CONNECTION, bucket_name, "b/c/")


def test_a_bucket_that_may_be_opened_but_not_listed_is_shown(qtbot, model, tree, engine, cos, put, bucket_name) -> None:
    put(["a/k"])
    broken = connection(cos, "broken", iam=f"{cos.iam}/nothing")
    answers: list[object] = []
    engine.call(model, Accounts.open_for_now, broken, Secret("key")).then(answers.append)
    qtbot.waitUntil(lambda: bool(answers))

    with qtbot.waitSignal(model.revealed, timeout=20_000) as found:
        model.reveal(Location("broken", bucket_name))

    assert found.args[0].data(LOCATION_ROLE) == Location("broken", bucket_name)
    assert kinds(model, found.args[0].parent()) == [RowKind.BUCKET, RowKind.FAILED]


def test_connections_come_change_and_go(qtbot, tree, cos, put, bucket_name) -> None:
    model = tree.model()
    here = opened(qtbot, tree, Location(CONNECTION))
    before = model.rowCount(here)
    changed = connection(cos, name="There", read_only=True)
    new = connection(cos, "new", name="New", demo=True)

    model.connection_changed(changed)
    model.connection_changed(new)
    assert (here.data(), here.data(DETAIL_ROLE)) == ("There", "IAM · read only")
    loaded(qtbot, model)
    assert model.rowCount(here) == before
    assert [i.data(ICON_ROLE) for i in (here, model.index_of(Location("new")))] == ["cloud", "flask"]
    model.connection_changed(dataclasses.replace(changed, name="<b>x</b>"))
    model.connection_removed(CONNECTION)

    assert rows(model) == ["Here", "New"]
    loaded(qtbot, model)


def test_a_connection_that_is_removed_while_it_is_read_stays_away(qtbot, tree) -> None:
    model = tree.model()
    model.load()
    loaded(qtbot, model)

    tree.expand(model.index_of(Location(CONNECTION)))
    model.connection_removed(CONNECTION)
    opened(qtbot, tree, Location(LARGE))

    assert not model.index_of(Location(CONNECTION)).isValid()


def test_the_outline_has_objects_below_folders(qtbot, outline, put, bucket_name) -> None:
    put(["b.pdf", "a/x.csv", "a/", "b.pdf/y", "a2"])
    model = outline.model()

    top = opened(qtbot, outline, Location(CONNECTION, bucket_name))

    assert rows(model, top) == ["a", "b.pdf", "a2", "b.pdf"]
    assert kinds(model, top) == [RowKind.FOLDER, RowKind.FOLDER, RowKind.OBJECT, RowKind.OBJECT]
    pdf = model.index(3, 0, top)
    assert pdf.data(ENTRY_ROLE).key == "b.pdf"
    assert [pdf.siblingAtColumn(c).data() for c in (Column.SIZE, Column.CLASS, Column.KIND)] == [
        "5 bytes", "Standard", "PDF document",
    ]  # fmt: skip
    assert pdf.data(ICON_ROLE) == "file-pdf"
    assert model.rowCount(pdf) == 0
    inner = opened(qtbot, outline, Location(CONNECTION, bucket_name, "a/"))
    assert rows(model, inner) == ["x.csv"]


def finished(bucket, key, size=5) -> Finished:
    entry = ObjectEntry(key, size, datetime(2026, 1, 1, tzinfo=UTC), "")
    return Finished(Location(CONNECTION, bucket, key[: key.rfind("/") + 1]), entry)


def test_uploads_show_their_folders_where_the_tree_was_read(qtbot, tree, put, bucket_name) -> None:
    put(["a/x/k", "c/k"])
    top = opened(qtbot, tree, Location(CONNECTION, bucket_name))
    inner = opened(qtbot, tree, Location(CONNECTION, bucket_name, "a/"))
    model = tree.model()

    model.insert_finished(
        [
            finished(bucket_name, "b/new/deep/k"),
            finished(bucket_name, "b/other/k"),
            finished(bucket_name, "a/w/k"),
            finished(bucket_name, "c/unread/k"),
            finished(bucket_name, "object"),
            finished("elsewhere", "z/k"),
        ]
    )

    assert rows(model, top) == ["a", "b", "c"]
    assert rows(model, inner) == ["w", "x"]
    assert rows(model, model.index(2, 0, top)) == ["Loading…"]
    assert rows(model, model.index(1, 0, top)) == ["Loading…"]


def test_the_outline_follows_uploads_and_deletions(qtbot, outline, put, bucket_name) -> None:
    put(["a/k1", "b", "c", "d"])
    model = outline.model()
    top = opened(qtbot, outline, Location(CONNECTION, bucket_name))
    inner = opened(qtbot, outline, Location(CONNECTION, bucket_name, "a/"))

    model.insert_finished([finished(bucket_name, "b", 77), finished(bucket_name, "a/k0"), finished(bucket_name, "e/")])
    assert rows(model, top) == ["a", "e", "b", "c", "d"]
    assert model.index(2, Column.SIZE, top).data() == "77 bytes"
    assert rows(model, inner) == ["k0", "k1"]

    model.remove_keys(Location(CONNECTION, bucket_name), ["a/k0", "b", "c", "nothing", "e/x"], ["e/"])
    assert rows(model, top) == ["a", "d"]
    assert rows(model, inner) == ["k1"]


def test_more_uploads_than_a_tree_can_show_end_in_the_row_that_says_so(
    qtbot, outline, put, bucket_name, monkeypatch
) -> None:
    put(["k"])
    model = outline.model()
    top = opened(qtbot, outline, Location(CONNECTION, bucket_name))
    monkeypatch.setattr(places, "MOST_ROWS", len(model._nodes) + 3)

    model.insert_finished([finished(bucket_name, f"n{i}") for i in range(10)])

    assert rows(model, top) == ["k", "n0", "n1", "n2", "More: open as a table"]


def test_connections_stand_in_their_order_and_folders(qtbot, tree, cos, put, bucket_name) -> None:
    model = tree.model()
    put(["a/b"])
    here = opened(qtbot, tree, Location(CONNECTION))
    one, two, three = (connection(cos, name, name=name, folder=folder) for name, folder in
                       (("one", "Work"), ("two", ""), ("three", "Work")))  # fmt: skip
    known = connection(cos, colour="teal")

    model.show_connections((one, known, two, three))

    assert rows(model) == ["Work", known.name, "two"]
    work = model.index(0, 0)
    assert (work.data(ROW_ROLE), work.data(ICON_ROLE), work.data(QUIET_ROLE)) == (RowKind.GROUP, "folder", False)
    assert rows(model, work) == ["one", "three"]
    there = model.index_of(Location(CONNECTION))
    assert there.data(COLOUR_ROLE) == "teal"
    assert tree.isExpanded(there)  # what is open stays so
    assert model.rowCount(there) == model.rowCount(here) > 0

    model.show_connections((two, three, known, dataclasses.replace(one, folder="Play")))
    assert rows(model) == ["two", "Work", known.name, "Play"]
    assert rows(model, model.index(3, 0)) == ["one"]
    assert model.index_of(Location("one")).parent() == model.index(3, 0)
    model.reveal(Location("three", "b"))
    model.connection_removed("one")
    assert rows(model) == ["two", "Work", known.name]  # an empty folder goes
    loaded(qtbot, model)


def test_connection_in_a_folder_shows_its_buckets_and_favourites_stay_above(qtbot, tree, cos, put, bucket_name) -> None:
    model = tree.model()
    put(["a/b"])
    opened(qtbot, tree, Location(CONNECTION))
    place = Location(CONNECTION, bucket_name, "a/")
    model.show_kept((Favourite("A", place),), (place,))

    model.show_connections((connection(cos, "x", name="X"), connection(cos, folder="Work")))

    assert rows(model) == ["Favourites", "X", "Work", "Recent"]
    tree.expand(model.index(2, 0))
    found = opened(qtbot, tree, place)
    assert found.data() == "a"
    assert found.parent().parent().parent() == model.index(2, 0)
