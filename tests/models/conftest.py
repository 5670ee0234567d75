"""A real engine process and the local COS, for models that read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret
from cosbrowser.engine.client import Engine
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.reading import Phase
from cosbrowser.paths import Paths
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

CONNECTION = "here"
LARGE = "large"


def connection(cos: LocalCos, identity: str = CONNECTION, **changes: Any) -> Connection:
    """A connection to the first instance of the local COS."""
    return Connection(
        **{
            "id": identity,
            "name": "Here",
            "instance": cos.instances[0]["crn"],
            "endpoints_document": cos.line["endpoints_document"],
            "iam": cos.iam,
            "configuration": cos.line["config"],
            **changes,
        }
    )


def secret(cos: LocalCos) -> Secret:
    return Secret(cos.instances[0]["api_key"])


def open_engine(qtbot: QtBot, folder: Path, *servers: tuple[str, LocalCos]) -> Engine:
    """An engine process in which these connections are open."""
    engine = Engine(Paths.for_profile(folder))
    engine.start()
    for identity, cos in servers:
        answers: list[object] = []
        engine.call(engine, Accounts.open_for_now, connection(cos, identity), secret(cos)).then(answers.append)
        qtbot.waitUntil(lambda answers=answers: len(answers) == 1, timeout=20_000)
    return engine


def close_engine(qtbot: QtBot, engine: Engine) -> None:
    closed: list[bool] = []
    engine.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed), timeout=10_000)
    with qtbot.waitSignal(engine.destroyed):
        engine.deleteLater()


@pytest.fixture(scope="session")
def large() -> Iterator[LocalCos]:
    """A local COS with generated buckets of many pages."""
    arguments = ("flat=2500", "wide=3000/2200", "deep=12000", "big=1000000", "folders=25000/25000")
    with LocalCos(*(part for spec in arguments for part in ("--synthetic", spec))) as server:
        yield server


class Table(QTableView):
    """A view that keeps its side of the contract of resets."""

    def __init__(self, model: ListingModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))  # DESIGN section 2, Ctrl+A
        model.about_to_reset.connect(lambda: model.keep(self.selectionModel().selection(), self.currentIndex()))
        model.was_reset.connect(self._on_was_reset)

    def _on_was_reset(self, selection: QItemSelection, current: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select(self, *rows: int) -> None:
        """Select these rows; the first becomes current."""
        selection = QItemSelection()
        model = self.model()
        for row in rows:
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self.selectionModel().setCurrentIndex(model.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected_names(self) -> list[str]:
        """In the order in which they are shown."""
        picked = self.model().pick(self.selectionModel().selection())
        return [picked.rows.label(row) for row in picked.ids]


@pytest.fixture
def table(qtbot: QtBot, model: ListingModel) -> Table:
    table = Table(model)
    qtbot.addWidget(table)
    return table


@pytest.fixture
def engine(qtbot: QtBot, cos: LocalCos, large: LocalCos, tmp_path: Path) -> Iterator[Engine]:
    """An engine process in which the local COS is open as `CONNECTION`, that with many pages as `LARGE`."""
    engine = open_engine(qtbot, tmp_path / "profile", (CONNECTION, cos), (LARGE, large))
    yield engine
    close_engine(qtbot, engine)


@pytest.fixture
def put(cos: LocalCos, bucket_name: str) -> Iterator[Any]:
    """Puts keys into the test's own bucket; their content is the key, so that sizes differ."""
    client = hmac_client(cos)
    client.create_bucket(Bucket=bucket_name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})

    def put(keys: Iterable[str]) -> None:
        for key in keys:
            client.put_object(Bucket=bucket_name, Key=key, Body=key.encode())

    put.client = client
    yield put
    while found := client.list_objects_v2(Bucket=bucket_name).get("Contents"):
        client.delete_objects(Bucket=bucket_name, Delete={"Objects": [{"Key": entry["Key"]} for entry in found]})
    client.delete_bucket(Bucket=bucket_name)


def watched(model: QAbstractItemModel) -> QAbstractItemModel:
    """Qt's own tester watches the model for as long as it lives; what it finds is a warning, and fails the test."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


many_rows = pytest.mark.parametrize("model", ["many"], indirect=True)


@pytest.fixture
def model(request: pytest.FixtureRequest, qtbot: QtBot, engine: Engine) -> Iterator[ListingModel]:
    """Watched by Qt's tester, unless the test is `many_rows`: it looks at each row after each change."""
    model = ListingModel(engine)
    if getattr(request, "param", "") != "many":
        watched(model)
    yield model
    model.deleteLater()


def wait_for(qtbot: QtBot, model: ListingModel, *phases: Phase) -> None:
    """Until the reading is in one of these phases and nothing is being arranged."""
    qtbot.waitUntil(lambda: model.reading.phase in phases and not model.reading.arranging, timeout=20_000)


def names(model: ListingModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]
