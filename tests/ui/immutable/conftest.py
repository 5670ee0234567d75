"""A bucket without a policy, one with a policy, one that archives, and the window in front of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.panel import Panel
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION
from tests.ui.test_object_panels import said
from tests.ui.test_window import go

SLOW = 20_000
Show = Callable[..., Any]


@pytest.fixture
def sdk(cos: LocalCos) -> Iterator[Any]:
    yield hmac_client(cos)
    cos.control("clock", {"reset": True})


@pytest.fixture
def place(sdk: Any, bucket_name: str) -> Location:
    """A new bucket; what is stored in it under retention stays until the emulator ends."""
    sdk.create_bucket(Bucket=bucket_name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    return Location(CONNECTION, bucket_name)


def protect(sdk: Any, place: Location, low: int = 1, default: int = 10, high: int = 100, **more: Any) -> None:
    sdk.put_bucket_protection_configuration(
        Bucket=place.bucket,
        ProtectionConfiguration={
            "Status": "Retention",
            "MinimumRetention": {"Days": low},
            "DefaultRetention": {"Days": default},
            "MaximumRetention": {"Days": high},
            **more,
        },
    )


@pytest.fixture
def protected(sdk: Any, place: Location) -> Location:
    protect(sdk, place)
    for key in ("a.txt", "b.txt"):
        sdk.put_object(Bucket=place.bucket, Key=key, Body=b"1")
    return place


@pytest.fixture
def show(qtbot: QtBot, main: MainWindow) -> Show:
    """Goes to a bucket, selects rows, and brings a panel to the front."""

    def shown(kind: type[Panel], where: Location, *rows: int) -> Any:
        go(qtbot, main, where)
        if rows:
            main.browser.table.selectRow(rows[0])
        if len(rows) > 1:
            main.browser.select_all()
        main.inspector.show_panel(kind)
        return main.inspector.findChild(kind)

    return shown


def until_said(qtbot: QtBot, widget: Any, words: str) -> None:
    qtbot.waitUntil(lambda: words in said(widget), timeout=SLOW)


def sent(cos: LocalCos, operation: str) -> int:
    return cos.control("requests")["operations"].get(operation, 0)


def forget(cos: LocalCos) -> None:
    cos.control("requests", method="DELETE")


@pytest.fixture
def archived(sdk: Any, place: Location) -> Location:
    sdk.put_bucket_lifecycle_configuration(
        Bucket=place.bucket,
        LifecycleConfiguration={
            "Rules": [
                {
                    "ID": "archive", "Status": "Enabled", "Filter": {"Prefix": ""},
                    "Transitions": [{"Days": 0, "StorageClass": "GLACIER"}],
                }
            ]
        },
    )  # fmt: skip
    for key in ("a.txt", "b.txt"):
        sdk.put_object(Bucket=place.bucket, Key=key, Body=b"content")
    return place
