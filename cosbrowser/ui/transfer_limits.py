"""The limits of transfers: kept in the settings, from where each engine that starts has them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from PySide6.QtCore import QObject

from cosbrowser.engine.client import Engine
from cosbrowser.settings import TRANSFER_LIMITS, Settings
from cosbrowser.transfer.job import Hours, Limits
from cosbrowser.transfer.queue import Queue

# The least and the most of each; parts as S3 takes them.
RANGES = {
    "parallel": (1, 64), "part_size": (5 << 20, 5 << 30), "threshold": (5 << 20, 5 << 30), "up": (0, 10**12),
    "down": (0, 10**12), "groups": (1, 32), "history_days": (1, 36_500), "history_groups": (1, 100_000),
    "aspera_sessions": (1, 10), "aspera_threshold": (60_000_000, 10**11), "aspera_rate": (0, 10**12),
}  # fmt: skip


class TransferLimits(QObject):
    """What holds now. `change` keeps it and tells the engine."""

    def __init__(self, engine: Engine, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings

    @property
    def limits(self) -> Limits:
        """What holds now, whichever window has changed it."""
        return limits_of(self._settings)

    def change(self, limits: Limits) -> None:
        """Other limits, at once and from now on."""
        if limits != self.limits:
            self._settings.set(TRANSFER_LIMITS, json.dumps(asdict(limits)))
            self._tell()

    def _tell(self) -> None:
        told = self.limits

        def on_told(_: object) -> None:
            if self.limits != told:  # calls overtake one another, also those of two windows: the last one has to hold
                self._tell()

        self._engine.call(self, Queue.set_limits, told).then(on_told, lambda _: None)  # the panel says what is wrong


def limits_of(settings: Settings) -> Limits:
    """What holds now."""
    return read(settings.get(TRANSFER_LIMITS))


def read(text: str) -> Limits:
    """The limits of a settings file; what does not fit is as by default."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, dict):
        kept = {}
    values: dict[str, Any] = {}
    for field in fields(Limits):
        value = kept.get(field.name)
        least, most = RANGES.get(field.name, (0, -1))
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            values[field.name] = value
    program = kept.get("aspera_program")
    if isinstance(program, str):
        values["aspera_program"] = program
    schedule = kept.get("schedule")
    if isinstance(schedule, list):
        values["schedule"] = tuple(hours for one in schedule if (hours := _hours(one)) is not None)
    return Limits(**values)


def _hours(kept: object) -> Hours | None:
    if not isinstance(kept, Mapping):
        return None
    days = kept.get("days")
    numbers = [kept.get(name) for name in ("start", "end", "up", "down")]
    if not isinstance(days, list) or not all(isinstance(day, int) and 0 <= day < 7 for day in days):
        return None
    whole = [number for number in numbers if isinstance(number, int) and 0 <= number <= 10**12]
    if len(whole) != len(numbers) or max(whole[:2]) > 24 * 60:
        return None
    return Hours(tuple(days), *whole)
