"""A real engine process and the local COS, for models that read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
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


def connection(cos: LocalCos, identity: str = CONNECTION, **changes: Any) -> Connection:
    """A connection to the first instance of the local COS."""
    return Connection(
        **{
            "id": identity,
            "name": "Here",
            "instance": cos.instances[0]["crn"],
            "endpoints_document": cos.line["endpoints_document"],
            "iam": cos.iam,
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


@pytest.fixture
def engine(qtbot: QtBot, cos: LocalCos, tmp_path: Path) -> Iterator[Engine]:
    """An engine process in which the local COS is open as `CONNECTION`."""
    engine = open_engine(qtbot, tmp_path / "profile", (CONNECTION, cos))
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


def tested(model: QAbstractItemModel) -> QAbstractItemModel:
    """Qt's own tester watches the model for as long as it lives; what it finds is a warning, and fails the test."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


@pytest.fixture
def model(qtbot: QtBot, engine: Engine) -> Iterator[ListingModel]:
    model = ListingModel(engine)
    tested(model)
    yield model
    model.deleteLater()


def wait_for(qtbot: QtBot, model: ListingModel, *phases: Phase) -> None:
    """Until the reading is in one of these phases and nothing is being arranged."""
    qtbot.waitUntil(lambda: model.reading.phase in phases and not model.reading.arranging, timeout=20_000)


def names(model: ListingModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]
