"""What is below a place: all of it, once, with several requests at once where that pays. Against the local COS."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from cosbrowser.cos import objects
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.below import Reached, below
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.paths import Paths
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection, secret
from tests.waiting import wait_until

BUCKETS = ("flat=2500", "wide=30000/3", "folders=5000/2500", "telemetry=telemetry")


@pytest.fixture(scope="module")
def server() -> Iterator[LocalCos]:
    with LocalCos(*(part for spec in BUCKETS for part in ("--synthetic", spec))) as made:
        yield made


@pytest.fixture
def accounts(server: LocalCos, tmp_path: Path) -> Iterator[Accounts]:
    made = Accounts(Paths.for_profile(tmp_path))
    made.open_for_now(connection(server), secret(server))
    server.control("requests", method="DELETE")
    yield made
    server.control("faults", method="DELETE")
    made.close()


def listings(server: LocalCos) -> int:
    return server.control("requests")["operations"].get("ListObjectsV2", 0)


def keys_of(reached: list[Reached]) -> Counter[str]:
    return Counter(key for one in reached for key in one.page.keys)


@pytest.mark.parametrize(
    ("bucket", "prefix", "count", "most"),
    [
        ("flat", "", 2500, 3),  # nothing to divide
        ("wide", "", 30000, 33 + 5),
        ("folders", "", 5000, 5),  # folders of two keys are not worth a request each
        ("flat", "sample-00000000", 10, 1),
    ],
)
def test_each_object_is_given_once_for_few_more_requests_than_pages(
    accounts: Accounts, server: LocalCos, bucket: str, prefix: str, count: int, most: int
) -> None:
    reached = list(below(accounts, [Location(CONNECTION, bucket, prefix)]))

    found = keys_of(reached)
    assert len(found) == count
    assert set(found.values()) == {1}
    assert reached[-1].requests == listings(server) <= most
    assert not [one.problem for one in reached if one.problem]


def test_nested_folders_are_read_beside_each_other(accounts: Accounts, server: LocalCos) -> None:
    names: set[str] = set()

    reached: list[Reached] = []
    for one in below(accounts, [Location(CONNECTION, "telemetry", "logs/")]):
        reached.append(one)
        names |= {str(thread.ident) for thread in threading.enumerate() if thread.name == "below"}

    serial: Counter[str] = Counter()
    token = None
    while True:
        page = accounts.wire(CONNECTION, "telemetry").list_objects("telemetry", "logs/", delimiter="", token=token)
        serial.update(page.keys)
        token = page.token
        if token is None:
            break
    assert keys_of(reached) == serial
    assert len(serial) > 2000
    assert len(names) > 1


def test_a_page_that_fails_for_a_moment_is_asked_for_again(accounts: Accounts, server: LocalCos) -> None:
    server.control("faults", {"kind": "status", "status": 503, "operation": "ListObjectsV2", "skip": 1, "count": 2})

    reached = list(below(accounts, [Location(CONNECTION, "flat")]))

    assert len(keys_of(reached)) == 2500
    assert reached[-1].requests == 5


def test_what_cannot_be_read_is_told_and_the_rest_is_read(accounts: Accounts) -> None:
    reached = list(below(accounts, [Location(CONNECTION, "no-such-bucket"), Location(CONNECTION, "flat")]))

    (told,) = [one for one in reached if one.problem is not None]
    assert told.place.bucket == "no-such-bucket"
    assert told.problem is not None
    assert told.problem.kind is Kind.NO_BUCKET
    assert len(keys_of(reached)) == 2500


def test_closing_ends_the_requests_and_the_threads(accounts: Accounts, server: LocalCos) -> None:
    pages = below(accounts, [Location(CONNECTION, "telemetry")])
    next(pages)

    pages.close()

    wait_until("end of the threads", lambda: not [t for t in threading.enumerate() if t.name == "below"], 5.0)
    assert listings(server) < 100


def test_a_bucket_is_counted_with_its_bytes(accounts: Accounts) -> None:
    place = Location(CONNECTION, "wide")

    totals = list(objects.count(accounts, Selection(place, folders=("",))))

    assert totals[0] == (0, 0)
    assert totals[-1][0] == 30000
    assert totals == sorted(totals)
    assert totals[-1][1] == sum(sum(one.page.sizes) for one in below(accounts, [place]))


def test_a_count_that_misses_something_is_none(accounts: Accounts) -> None:
    with pytest.raises(CosError):
        list(objects.count(accounts, Selection(Location(CONNECTION, "no-such-bucket"), folders=("",))))
