from __future__ import annotations

import threading
from collections import Counter

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.bulk import Progress, each, shared
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import CosError, Kind, Problem
from tests.cos.conftest import Make
from tests.waiting import wait_until


def total(values: list[Progress]) -> tuple[Counter[str], Counter[str]]:
    return Counter(key for one in values for key in one.done), Counter(p.key for one in values for p in one.failed)


def test_each_selected_object_and_all_below_folders_is_acted_on_once(live: Accounts, make: Make) -> None:
    chosen = make("a", "b")
    below = [entry.key for entry in make(*(f"deep/{n % 3}/{n}" for n in range(40))).objects]
    acted: list[str] = []

    done, failed = total(list(each(live, Selection(chosen.location, chosen.objects, ("deep/",)), acted.append)))

    assert done == Counter(["a", "b", *below])
    assert Counter(acted) == done
    assert not failed


def test_one_failure_stops_no_other(live: Accounts, make: Make) -> None:
    def act(key: str) -> None:
        if key == "b":
            raise CosError(Problem(Kind.LOCKED))
        if key == "c":
            raise ValueError

    done, failed = total(list(each(live, make("a", "b", "c", "d"), act)))

    assert done == Counter(["a", "d"])
    assert failed == Counter(["b", "c"])


def test_what_passes_by_itself_is_tried_again(live: Accounts, make: Make) -> None:
    tries: Counter[str] = Counter()

    def act(key: str) -> None:
        tries[key] += 1
        if tries[key] < 3:
            raise CosError(Problem(Kind.THROTTLED, retry_after=0.01))

    done, failed = total(list(each(live, make("a"), act)))

    assert (done, failed, tries["a"]) == (Counter(["a"]), Counter(), 3)


def test_a_closed_iterator_begins_nothing_more(live: Accounts, make: Make) -> None:
    begun: list[str] = []
    go_on = threading.Event()

    def act(key: str) -> None:
        begun.append(key)
        if len(begun) > 2:
            go_on.wait(10)

    values = each(live, make(*(f"{n}" for n in range(20))), act, workers=2)
    next(values)
    values.close()
    go_on.set()
    wait_until("the threads are gone", lambda: not any(thread.name == "bulk" for thread in threading.enumerate()))

    assert len(begun) <= 5


def test_a_folder_that_cannot_be_read_is_said_after_the_rest_was_done(live: Accounts, make: Make) -> None:
    chosen = make("a")
    gone = Selection(Location(chosen.location.connection, "no-such-bucket-here"), chosen.objects, ("deep/",))
    values: list[Progress] = []

    with pytest.raises(CosError) as refused:
        values.extend(each(live, gone, lambda _: None))

    assert refused.value.problem.kind is Kind.NO_BUCKET


def test_values_are_shared_only_when_all_have_them() -> None:
    assert shared([{"a": "1", "b": "1"}, {"a": "1", "b": "2"}, {"a": "1"}]) == {"a": "1", "b": None}
    assert shared([{}, {"a": "1"}]) == {"a": None}
    assert shared([]) == {}
