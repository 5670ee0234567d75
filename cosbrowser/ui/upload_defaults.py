"""What uploads to a bucket are sent with when nobody says anything else, and whether to ask each time."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

from cosbrowser.cos.entries import Location
from cosbrowser.settings import (
    ASK_BEFORE_UPLOAD,
    DOWNLOAD_CONFLICTS,
    DROP_RETENTION,
    UPLOAD_CONFLICTS,
    UPLOAD_DEFAULTS,
    Settings,
)
from cosbrowser.transfer.job import Answer, NewRetention, UploadOptions

_DEFAULT = "default"  # of the bucket


class UploadDefaults:
    """Reads and writes the settings of each bucket.

    The retention and legal holds of one upload are never kept, for they are final; how long dropped files are kept is
    a setting of its own.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def when_download_exists(self) -> Answer | None:
        """What becomes of downloads whose name is taken; None: a person is asked."""
        return _answer(self._settings.get(DOWNLOAD_CONFLICTS))

    def of(self, target: Location) -> UploadOptions:
        """The options of the bucket; those of all when none were remembered."""
        for connection, bucket, text in self._settings.get(UPLOAD_DEFAULTS):
            if (connection, bucket) == (target.connection, target.bucket):
                try:
                    data: dict[str, Any] = json.loads(text)
                    data["when_exists"] = _answer(data.get("when_exists") or "")
                    return UploadOptions(**data)
                except (ValueError, TypeError, AttributeError):
                    break  # of another version
        return UploadOptions(when_exists=_answer(self._settings.get(UPLOAD_CONFLICTS)))

    def remember(self, target: Location, options: UploadOptions) -> None:
        """Use these for the next uploads to the bucket."""
        kept = replace(options, retention_period=None, retention_until="", legal_hold="")
        row = (target.connection, target.bucket, json.dumps(asdict(kept)))
        others = [row for row in self._settings.get(UPLOAD_DEFAULTS) if row[:2] != (target.connection, target.bucket)]
        self._settings.set(UPLOAD_DEFAULTS, (*others, row))

    def dropped(self, target: Location) -> NewRetention | None:
        """How long files are kept that are dropped on an immutable bucket; None: a person is asked."""
        for connection, bucket, text in self._settings.get(DROP_RETENTION):
            if (connection, bucket) == (target.connection, target.bucket):
                if text == _DEFAULT:
                    return NewRetention()
                return NewRetention(int(text)) if text.removeprefix("-").isdigit() else None
        return None

    def set_dropped(self, target: Location, wanted: NewRetention | None) -> None:
        """Keep dropped files so long, without a question; None: ask each time."""
        bucket = (target.connection, target.bucket)
        others = tuple(row for row in self._settings.get(DROP_RETENTION) if row[:2] != bucket)
        if wanted is not None:
            others += ((*bucket, _DEFAULT if wanted.period is None else str(wanted.period)),)
        self._settings.set(DROP_RETENTION, others)

    def asks(self, target: Location) -> bool:
        """Whether the dialog is shown before each upload to the bucket."""
        return (target.connection, target.bucket) in self._settings.get(ASK_BEFORE_UPLOAD)

    def set_asks(self, target: Location, asks: bool) -> None:
        """Show the dialog before each upload to the bucket, or not."""
        bucket = (target.connection, target.bucket)
        others = tuple(row for row in self._settings.get(ASK_BEFORE_UPLOAD) if row != bucket)
        self._settings.set(ASK_BEFORE_UPLOAD, (*others, bucket) if asks else others)


def _answer(value: str) -> Answer | None:
    try:
        return Answer(value)
    except ValueError:
        return None
