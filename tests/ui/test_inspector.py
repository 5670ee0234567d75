from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.engine.client import Engine
from cosbrowser.models.rows import Totals
from cosbrowser.paths import Paths
from cosbrowser.ui.fields import Field, FieldList, Value
from cosbrowser.ui.inspector import Inspector
from cosbrowser.ui.panels.panel import Inspected
from tests.models.conftest import CONNECTION

WHEN = datetime(2026, 3, 12, 10, 4, 12, tzinfo=UTC)
BUCKET = Location("c", "invoices")


@pytest.fixture
def inspector(qtbot: QtBot, tmp_path: Path) -> Inspector:
    """Over an engine that is not started: what shows is what the listing says."""
    engine = Engine(Paths.for_profile(tmp_path))
    made = Inspector(engine)
    engine.setParent(made)
    qtbot.addWidget(made)
    made.resize(280, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def said(widget: Any) -> list[str]:
    QApplication.processEvents()  # new labels show with the next layout
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_an_object_of_many_gigabytes_is_shown_with_all_its_digits(inspector: Inspector) -> None:
    inspector.show_about(Inspected(BUCKET, entry=ObjectEntry("q3-backup.tar.zst", 41_700_000_000, WHEN, "e" * 32)))

    assert "41,700,000,000 bytes" in said(inspector)
    assert "Zstandard archive · 41.7 GB" in said(inspector)


def test_several_rows_are_counted_and_summed(inspector: Inspector) -> None:
    inspector.show_about(Inspected(BUCKET, totals=Totals(1_000_000, 2, 5_955_831_462)))

    assert {"1,000,002 selected", "6.0 GB", "1,000,000", "5,955,831,462 bytes"} <= set(said(inspector))


def test_without_a_selection_the_place_itself_is_shown(inspector: Inspector) -> None:
    connection = Connection("c", "Production", instance="crn:v1:x")
    inspector.show_about(Inspected(Location("c"), connection))
    of_connection = said(inspector)
    inspector.show_about(Inspected(BUCKET, connection, Bucket("invoices", WHEN, "us-south", "smart")))
    of_bucket = said(inspector)
    inspector.show_about(Inspected(BUCKET.child("2026"), connection))

    assert {"Production", "IAM API key", "crn:v1:x"} <= set(of_connection)
    assert {"invoices", "Bucket", "us-south", "Smart Tier"} <= set(of_bucket)
    assert {"2026", "Folder", "2026/"} <= set(said(inspector))


def test_tabs_are_there_only_for_what_has_them(inspector: Inspector) -> None:
    inspector.show_about(Inspected(Location("c"), Connection("c", "Production")))
    of_connection = inspector.tabs.isVisible()

    inspector.show_about(Inspected(BUCKET, entry=ObjectEntry("a", 1, WHEN, "e")))

    assert not of_connection
    assert inspector.tabs.isVisible()


def test_a_refused_head_is_said_in_place(qtbot: QtBot, engine: Engine, put: Any, bucket_name: str) -> None:
    inspector = Inspector(engine)
    qtbot.addWidget(inspector)
    with qtbot.waitExposed(inspector):
        inspector.show()

    inspector.show_about(Inspected(Location(CONNECTION, bucket_name), entry=ObjectEntry("gone.txt", 1, WHEN, "e")))

    qtbot.waitUntil(lambda: any("gone.txt” could not be looked up" in text for text in said(inspector)), timeout=20_000)


def test_values_are_read_whole_and_copied_as_they_are(qtbot: QtBot) -> None:
    fields = FieldList()
    qtbot.addWidget(fields)
    key = "deep/" * 60 + "\u202egpj.exe"
    fields.show_fields([Field("Key", key, long=True), Field("Empty", "")])
    fields.resize(240, 300)
    with qtbot.waitExposed(fields):
        fields.show()
    value = fields.findChild(Value)

    qtbot.mouseClick(value, Qt.MouseButton.LeftButton)
    QTest.keySequence(value, QKeySequence(QKeySequence.StandardKey.Copy))

    assert "‹U+202E›" in value.text()
    assert QGuiApplication.clipboard().text() == key
    assert value.heightForWidth(220) == 8 * value.fontMetrics().lineSpacing()
    assert next(label.text() for label in fields.findChildren(QLabel)) == "Key"
    assert len(fields.findChildren(Value)) == 1
