"""Very many folders beside very many keys on S3 servers that are not ours: listed, counted and told of truly.

moto is wherever tests run; SeaweedFS where packaging/bench-peers.sh has installed it. Names are such that pages hold
folders and keys in turn, and that a server's order is not that of people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cosbrowser.cos import listing, objects
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, Page, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.order import Sort
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.rows import Totals
from cosbrowser.paths import Paths
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.counting import Counting
from cosbrowser.ui.counting import Phase as Count
from cosbrowser.ui.status_line import sentence
from tests import seaweed
from tests.filling import fill
from tests.models.conftest import close_engine, open_engine
from tests.moto_server import Moto
from tests.seaweed import Seaweed

OTHER = Connection("other", "Other", SignIn.HMAC)
BUCKET = "many-of-both"
PLACE = Location(OTHER.id, BUCKET)
SIZES = [
    pytest.param((3_000, 5_000), id="thousands"),
    pytest.param((25_000, 40_000), id="25000", marks=[pytest.mark.long, pytest.mark.timeout(600)]),
    pytest.param((25_000, 1_000_000), id="million", marks=[pytest.mark.long, pytest.mark.timeout(1800)]),
]
_BY_PUT = 10_000  # objects


def contents(folders: int, keys: int) -> list[tuple[str, int]]:
    """`7.csv` beside `7/`: "." comes before "/", and "10" before "7"."""
    return [*((f"{n}/in", n % 10) for n in range(folders)), *((f"{n}.csv", n % 1000) for n in range(keys))]


@pytest.fixture(scope="module", params=SIZES)
def amount(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Folders and keys."""
    return request.param


@pytest.fixture(scope="module", params=["moto", "seaweedfs"])
def server(request: pytest.FixtureRequest, amount: tuple[int, int], person_environ: dict[str, str]) -> Iterator[object]:
    made = contents(*amount)
    if request.param == "moto":
        if sum(amount) > 100_000:
            pytest.skip("moto sorts all its keys for each page")
        with Moto({BUCKET: made}) as moto:
            yield moto
        return
    program = seaweed.installed(person_environ)
    if program is None:
        pytest.skip("SeaweedFS is not installed: run packaging/bench-peers.sh --install")
    with Seaweed(program) as other:
        if len(made) <= _BY_PUT:
            fill(other.endpoint, other.access_key, other.secret_key, BUCKET, made)
        else:
            other.load(BUCKET, made)
        yield other


def signed_in(server: Moto | Seaweed) -> tuple[Connection, Secret]:
    return replace(OTHER, endpoint=server.endpoint), Secret("", server.access_key, server.secret_key)


@pytest.fixture
def accounts(server: Moto | Seaweed, tmp_path: Path) -> Iterator[Accounts]:
    made = Accounts(Paths.for_profile(tmp_path / "listing"))
    made.open_for_now(*signed_in(server))
    yield made
    made.close()


@pytest.fixture
def engine(qtbot: QtBot, server: Moto | Seaweed, tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(qtbot, tmp_path / "profile")
    answers: list[object] = []
    made.call(made, Accounts.open_for_now, *signed_in(server)).then(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=20_000)
    yield made
    close_engine(qtbot, made)


def test_each_key_and_each_folder_is_on_one_page(accounts: Accounts, amount: tuple[int, int]) -> None:
    first = listing.page(accounts, PLACE)
    pages = [one for one in listing.pages(accounts, PLACE) if isinstance(one, Page)]
    keys = [key for page in pages for key in page.keys]
    folders = [folder for page in pages for folder in page.folders]

    assert (first.keys, first.folders) == (pages[0].keys, pages[0].folders)
    assert first.keys
    assert first.folders
    assert len(first.keys) + len(first.folders) == 1000
    assert len(pages) == -(-sum(amount) // 1000)
    assert keys == sorted(f"{n}.csv" for n in range(amount[1]))
    assert folders == sorted(f"{n}/" for n in range(amount[0]))
    assert sum(size for page in pages for size in page.sizes) == sum(n % 1000 for n in range(amount[1]))


def test_all_below_the_bucket_is_counted(accounts: Accounts, amount: tuple[int, int]) -> None:
    *_, last = objects.count(accounts, Selection(PLACE, folders=("",)))

    assert last == (sum(amount), sum(size for _, size in contents(*amount)))


@pytest.mark.timeout(1200)
def test_the_window_shows_all_in_the_order_of_people_and_says_how_far_it_is(
    qtbot: QtBot, browser: Browser, amount: tuple[int, int]
) -> None:
    folders, keys = amount
    model, said = browser.model, list[Reading]()
    model.state_changed.connect(said.append)

    browser.go(PLACE)
    qtbot.waitUntil(lambda: model.reading.phase is Phase.MORE, timeout=60_000)
    first = sentence(model.reading, Totals())
    assert model.rowCount() == 1000
    assert first.endswith("read, more to come")
    model.load_all()
    qtbot.waitUntil(
        lambda: model.reading.phase is Phase.COMPLETE and model.rowCount() == folders + keys, timeout=300_000
    )

    browser.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: model.reading.sorted_by == Sort() and not model.reading.arranging, timeout=60_000)
    shown = [model.index(row, 0).data() for row in range(folders + keys)]
    assert shown == [*(f"{n}" for n in range(folders)), *(f"{n}.csv" for n in range(keys))]
    assert sentence(model.reading, Totals()) == f"{keys:,} objects, {folders:,} folders"
    # Nothing was said to be all of it before it was.
    assert {(one.objects, one.folders) for one in said if one.phase is Phase.COMPLETE} == {(keys, folders)}
    counts = [one.objects + one.folders for one in said if one.location == PLACE]
    assert counts == sorted(counts)


@pytest.mark.timeout(1200)
def test_the_window_counts_what_is_below(qtbot: QtBot, engine: Engine, amount: tuple[int, int]) -> None:
    counting = Counting(engine)

    counting.start(PLACE, Selection(PLACE, folders=("",)))
    qtbot.waitUntil(lambda: counting.phase is not Count.COUNTING, timeout=300_000)

    assert counting.phase is Count.COUNTED
    assert counting.words.startswith(f"Counted: {sum(amount):,} objects, ")
