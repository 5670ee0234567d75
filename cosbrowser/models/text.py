"""Sizes, moments, durations and other values as a person reads them.

All of it follows the default `QLocale`; sizes are in decimal units, as storage is sold and billed.
"""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, QTimer, Signal

from cosbrowser.cos.names import shown, shown_again

NEVER = -(2**63)  # in a column of times: there is none


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the person's language; `%Ln` in it becomes `n`. Extracted without a context, being no method."""
    return QCoreApplication.translate("", text, comment, n)


def number(count: int) -> str:
    """A count with the locale's separators: "1,204"."""
    return QLocale().toString(count)


def size(octets: float) -> str:
    """Bytes in decimal units: "512 bytes", "248.1 KB"."""
    if octets < 1000:
        return octet_count(int(octets))
    value, unit = _scaled(octets)
    return unit.format(_decimal(value))


def octet_count(octets: int) -> str:
    """All digits of a size: "248,132 bytes"."""
    return tr("1 byte") if octets == 1 else tr("{0} bytes").format(number(octets))  # more than the 32 bits of `%Ln`


def part_of(octets: int, whole: int) -> str:
    """How much of how much: "26.7 of 41.7 GB", "812.0 KB of 1.2 GB"."""
    if whole < 1000:
        return tr("{0} of {1}").format(number(octets), octet_count(whole))
    value, unit = _scaled(whole)
    mine, its_unit = _scaled(octets)
    if octets >= 1000 and its_unit == unit:
        return unit.format(tr("{0} of {1}").format(_decimal(mine), _decimal(value)))
    return tr("{0} of {1}").format(size(octets), size(whole))


def speed(octets_per_second: float) -> str:
    """A rate: "31.0 MB/s"."""
    return tr("{0}/s", "a size per second").format(size(octets_per_second))


def percent(fraction: float) -> str:
    """A share, rounded down, so that 100 % is the end: "82 %"."""
    return tr("{0} %").format(number(int(fraction * 100)))


def duration(seconds: float) -> str:
    """A time that is left, in one or two units: "40 s", "8 min", "2 h 10 min", "3 d 4 h"."""
    whole = max(1, round(seconds))
    if whole < 60:
        return tr("{0} s", "seconds").format(number(whole))
    minutes = round(whole / 60)
    if minutes < 60:
        return tr("{0} min", "minutes").format(number(minutes))
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        both = tr("{0} h {1} min", "hours and minutes").format(number(hours), number(minutes))
        return both if minutes else tr("{0} h", "hours").format(number(hours))
    days, hours = divmod(round(whole / 3600), 24)
    both = tr("{0} d {1} h", "days and hours").format(number(days), number(hours))
    return both if hours else tr("{0} d", "days").format(number(days))


def moment(milliseconds: int, today: QDate) -> str:
    """A moment since the epoch in local time, as seen on the day `today`: "Today 09:12", "3 Nov 2026"."""
    if milliseconds == NEVER:
        return ""
    when = QDateTime.fromMSecsSinceEpoch(milliseconds)
    locale = QLocale()
    days = when.date().daysTo(today)
    if days in {0, 1}:
        clock = locale.toString(when.time(), QLocale.FormatType.ShortFormat)
        return (tr("Yesterday {0}") if days else tr("Today {0}")).format(clock)
    return locale.toString(when.date(), tr("d MMM yyyy", "the order of day, month and year"))


def exact_moment(milliseconds: int) -> str:
    """A moment since the epoch in local time, to the second."""
    if milliseconds == NEVER:
        return ""
    when = QDateTime.fromMSecsSinceEpoch(milliseconds)
    return QLocale().toString(when, tr("d MMMM yyyy HH:mm:ss"))


def storage_class(code: str) -> str:
    """The name that IBM's catalogue gives a class: "smart" and "SMART" are "Smart Tier"."""
    names = {
        "standard": tr("Standard"),
        "vault": tr("Vault"),
        "cold": tr("Cold Vault"),
        "flex": tr("Flex"),
        "smart": tr("Smart Tier"),
        "onerate_active": tr("One Rate Active"),
        "glacier": tr("Archive"),
        "accelerated": tr("Accelerated Archive"),
    }
    return names.get(code.lower(), shown(code))


def tooltip(*lines: str) -> str:
    """Lines of text as a tooltip in which nothing is markup and nothing is invisible; long ones are cut."""
    cut = (line if len(line) <= 2000 else f"{line[:2000]}…" for line in lines if line)
    return "<qt>" + "<br>".join(html.escape(shown_again(line)) for line in cut) + "</qt>"


def _decimal(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def _scaled(octets: float) -> tuple[float, str]:
    """The value in the largest unit in which it is at least 1 when shown with one decimal, and the unit."""
    units = (tr("{0} KB"), tr("{0} MB"), tr("{0} GB"), tr("{0} TB"), tr("{0} PB"), tr("{0} EB"))
    value = octets / 1000
    for unit in units:
        if value < 999.95:
            return value, unit
        value /= 1000
    return value * 1000, units[-1]


class Today(QObject):
    """The day of "Today" and "Yesterday": they turn wrong at midnight."""

    changed = Signal()

    def __init__(self, parent: QObject, now: Callable[[], QDateTime] = QDateTime.currentDateTime) -> None:
        super().__init__(parent)
        self._now = now
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._on_midnight)
        self.date = QDate()
        self._on_midnight()

    def _on_midnight(self) -> None:
        now = self._now()
        # A coarse timer may be early, a suspended machine late.
        self._midnight.start(max(1000, now.msecsTo(now.date().addDays(1).startOfDay())))
        if now.date() != self.date:
            self.date = now.date()
            self.changed.emit()
