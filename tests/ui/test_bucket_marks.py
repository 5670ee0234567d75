"""What marks a bucket in the tree of places, against the local COS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.roles import ICON_ROLE, MARKS_ROLE
from cosbrowser.ui.main_window import MainWindow
from tests.models.conftest import CONNECTION


def marks(main: MainWindow, bucket: Location) -> tuple[str, tuple[str, ...]]:
    """The icon, and the small ones beside the name."""
    index = main.places_model.index_of(bucket)
    return index.data(ICON_ROLE), index.data(MARKS_ROLE)


def test_versions_and_public_reading_show_when_a_bucket_was_opened_and_follow_what_is_changed(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str
) -> None:
    bucket = Location(CONNECTION, bucket_name)
    put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    put.client.put_bucket_acl(Bucket=bucket_name, ACL="public-read")

    main.browser.go(Location(CONNECTION))
    qtbot.waitUntil(lambda: main.places_model.index_of(bucket).isValid(), timeout=20_000)
    before = marks(main, bucket)
    main.browser.go(bucket)
    qtbot.waitUntil(lambda: marks(main, bucket) == ("bucket", ("public", "versioned")), timeout=20_000)
    put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Suspended"})
    main.inspector.changed.emit(bucket)

    assert before == ("bucket", ())
    qtbot.waitUntil(lambda: marks(main, bucket) == ("bucket", ("public",)), timeout=20_000)


def test_a_bucket_that_keeps_its_objects_has_a_lock_and_is_asked_about_once(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str, cos: Any
) -> None:
    bucket, days = Location(CONNECTION, bucket_name), {"Days": 0}
    put.client.put_bucket_protection_configuration(
        Bucket=bucket_name,
        ProtectionConfiguration={
            "Status": "Retention", "MinimumRetention": days, "DefaultRetention": days, "MaximumRetention": {"Days": 1},
            "EnablePermanentRetention": False,
        },
    )  # fmt: skip

    def visit(place: Location, there: Callable[[], bool]) -> None:
        main.browser.go(place)
        qtbot.waitUntil(there, timeout=20_000)

    visit(bucket, lambda: marks(main, bucket)[0] == "bucket-lock")
    cos.control("requests", method="DELETE")
    visit(Location(CONNECTION), lambda: main.browser.model.rowCount() > 0)
    visit(bucket, lambda: not main.marks._rest.isActive() and main.browser.model.location == bucket)

    assert "GetBucketAcl" not in cos.control("requests")["operations"]
