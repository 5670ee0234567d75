"""What is said of a listing that goes wrong: servers that go in circles, pages that are lost, a refresh that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import Column
from cosbrowser.models.rows import Totals
from cosbrowser.ui.status_line import Remedy, remedy, sentence
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, LARGE, names, wait_for

FLAT = Location(LARGE, "flat")  # 2,500 keys
Order = Callable[..., Any]


@pytest.fixture
def fault(large: LocalCos) -> Iterator[Order]:
    def order(kind: str, **limits: int) -> None:
        large.control("faults", {"kind": kind, "operation": "ListObjectsV2", "bucket": FLAT.bucket, **limits})

    yield order
    large.control("faults", method="DELETE")


def said(model: ListingModel) -> str:
    return sentence(model.reading, Totals())


def read(qtbot: QtBot, model: ListingModel, how: str) -> None:
    """All that comes: page by page as one scrolls, or as a stream."""
    model.open(FLAT)
    wait_for(qtbot, model, Phase.MORE, Phase.FAILED)
    if how == "all":
        model.load_all()
        wait_for(qtbot, model, Phase.COMPLETE, Phase.FAILED)
    while model.reading.phase is Phase.MORE:
        before = model.reading.pages
        model.load_more()
        qtbot.waitUntil(lambda before=before: model.reading.phase is Phase.FAILED or model.reading.pages > before)
        wait_for(qtbot, model, Phase.COMPLETE, Phase.FAILED, Phase.MORE)


@pytest.mark.parametrize("how", ["by page", "all"])
@pytest.mark.parametrize("kind", ["duplicate_page", "endless_pages", "token_missing"])
def test_a_server_that_goes_in_circles_is_said_to_fail_and_no_row_comes_twice(
    qtbot: QtBot, model: ListingModel, large: LocalCos, fault: Order, kind: str, how: str
) -> None:
    fault(kind, skip=1)

    read(qtbot, model, how)
    shown, state, problem = names(model), said(model), model.reading.problem
    large.control("faults", method="DELETE")
    model.retry()
    wait_for(qtbot, model, Phase.MORE, Phase.COMPLETE)
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)

    assert state == "1,000 objects read, failed at page 2"
    assert len(set(shown)) == len(shown) == 1000
    assert problem is not None
    assert (problem.kind, problem.bucket) == (Kind.BAD_ANSWER, FLAT.bucket)
    qtbot.waitUntil(lambda: model.rowCount() == 2500)
    assert len(set(names(model))) == 2500


def test_the_line_counts_each_page_up_to_the_one_that_failed(qtbot: QtBot, model: ListingModel, fault: Order) -> None:
    fault("access_denied", skip=2)

    read(qtbot, model, "all")

    assert said(model) == "2,000 objects read, failed at page 3"
    assert remedy(model.reading) is Remedy.RETRY


def test_a_page_that_is_refused_for_a_while_is_asked_for_again_and_that_is_said(
    qtbot: QtBot, model: ListingModel, fault: Order
) -> None:
    lines: list[str] = []
    model.state_changed.connect(lambda _: lines.append(said(model)))
    fault("slow_down", skip=1, count=2, retry_after=1)
    fault("lost_answer", skip=4, count=1)

    model.open(FLAT)
    wait_for(qtbot, model, Phase.MORE)
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)

    assert "1,000 objects read, page 2 is tried again…" in lines
    assert said(model) == "2,500 objects"
    assert not [line for line in lines if "failed" in line]


def test_a_stop_ends_the_waiting_for_a_page(qtbot: QtBot, model: ListingModel, large: LocalCos, fault: Order) -> None:
    model.open(FLAT)
    wait_for(qtbot, model, Phase.MORE)
    fault("slow_down", retry_after=1)
    model.load_all()
    qtbot.waitUntil(lambda: "tried again" in said(model))

    model.stop()
    state = said(model)
    large.control("faults", method="DELETE")
    large.control("requests", method="DELETE")
    fault("slow_down", retry_after=1, count=2)  # longer than the one that was stopped had to wait
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)

    assert state == "1,000 objects read, stopped"
    assert large.control("requests")["operations"]["ListObjectsV2"] == 4  # two refused, and two pages


def test_keys_out_of_order_are_all_there_once(qtbot: QtBot, model: ListingModel, fault: Order) -> None:
    fault("unsorted")

    read(qtbot, model, "all")
    qtbot.waitUntil(lambda: model.rowCount() == 2500)

    assert said(model) == "2,500 objects"
    assert len(set(names(model))) == 2500
    model.sort(Column.NAME)
    qtbot.waitUntil(lambda: not model.reading.arranging)
    assert names(model) == sorted(names(model))


def test_what_changes_while_it_is_read_is_told_as_it_was_found(
    qtbot: QtBot, model: ListingModel, put: Any, cos: LocalCos, bucket_name: str
) -> None:
    cos.control("fill", {"bucket": bucket_name, "count": 1500, "prefix": "m"})
    model.open(Location(CONNECTION, bucket_name))
    wait_for(qtbot, model, Phase.MORE)
    first = names(model)
    assert len(first) == 1000
    put(["a-before", "z-behind"])
    for key in (first[0], first[-1]):
        put.client.delete_object(Bucket=bucket_name, Key=key)

    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 1501)

    found = names(model)
    assert found[:1000] == first  # what has gone meanwhile, and what came before it, the next refresh tells
    assert len(set(found)) == 1501
    assert found[-1] == "z-behind"


def test_a_refresh_of_a_part_says_that_more_is_to_come(qtbot: QtBot, model: ListingModel) -> None:
    model.open(FLAT)
    wait_for(qtbot, model, Phase.MORE)

    model.refresh()

    assert model.reading.refreshing
    assert not model.reading.whole
    assert said(model) == "1,000 objects read, more to come"
    model.load_all()  # what a person wishes meanwhile is done when it is there
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 2500)
    assert said(model) == "2,500 objects"


def test_a_refresh_that_fails_says_that_the_rows_are_those_of_before(
    qtbot: QtBot, model: ListingModel, large: LocalCos, fault: Order
) -> None:
    model.open(FLAT)
    wait_for(qtbot, model, Phase.MORE)
    fault("access_denied")

    model.refresh()
    wait_for(qtbot, model, Phase.FAILED)
    state, offered, whole = said(model), remedy(model.reading), model.reading.whole
    large.control("faults", method="DELETE")
    model.retry()
    wait_for(qtbot, model, Phase.MORE)

    assert state == "1,000 objects as read before, could not be read again"
    assert offered is Remedy.RETRY
    assert not whole
    assert said(model) == "1,000 objects read, more to come"


def test_a_sort_that_waits_is_done_when_a_refresh_has_all(
    qtbot: QtBot, model: ListingModel, put: Any, cos: LocalCos, bucket_name: str
) -> None:
    cos.control("fill", {"bucket": bucket_name, "count": 1001, "prefix": "m"})
    model.open(Location(CONNECTION, bucket_name))
    wait_for(qtbot, model, Phase.MORE)
    model.sort(Column.SIZE)
    assert model.reading.waits_to_sort
    put.client.delete_object(Bucket=bucket_name, Key=names(model)[0])

    model.refresh()
    wait_for(qtbot, model, Phase.COMPLETE)

    assert model.reading.sorted_by is not None
    assert model.reading.sorted_by.column is Column.SIZE
    assert not model.reading.waits_to_sort
    assert model.rowCount() == 1000
