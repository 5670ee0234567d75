"""Retention, holds and archive in words: periods, moments in local time and UTC, and why something is not possible."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from cosbrowser.cos import holds, object_lock, protection, retention
from cosbrowser.cos.archive import Archived, State
from cosbrowser.cos.kept import Sum
from cosbrowser.cos.object_lock import Mode
from cosbrowser.cos.protection import DAY, Obstacle, Protection
from cosbrowser.cos.retention import INDEFINITE, PERMANENT, Retention
from cosbrowser.models.text import number, tr

_YEAR = 365


def days(count: int) -> str:
    """A number of days: "1 day", "1,200 days"."""
    return tr("1 day") if count == 1 else tr("{0} days").format(number(count))


def period(seconds: int) -> str:
    """A retention period: "10 years", "30 days", "90 s", "Indefinite"."""
    if seconds == INDEFINITE:
        return tr("Indefinite")
    if seconds == PERMANENT:
        return tr("Permanent")
    if seconds % DAY:
        whole, rest = divmod(seconds, DAY)
        words = tr("{0} s", "seconds").format(number(rest))
        return tr("{0}, {1}", "days, seconds").format(days(whole), words) if whole else words
    years, left = divmod(seconds // DAY, _YEAR)
    if left or not years:
        return days(seconds // DAY)
    return tr("1 year") if years == 1 else tr("{0} years").format(number(years))


def _qt(when: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(when.timestamp() * 1000))


def local(when: datetime | None) -> str:
    """A moment in local time: "12 Mar 2036, 10:04"."""
    return "" if when is None else QLocale().toString(_qt(when), tr("d MMM yyyy, HH:mm"))


def day(when: datetime | None) -> str:
    """A day in local time: "12 Mar 2036"."""
    return "" if when is None else QLocale().toString(_qt(when).date(), tr("d MMM yyyy"))


def utc(when: datetime | None) -> str:
    """A moment in UTC, to the second: "12 Mar 2036, 09:04:00"."""
    if when is None:
        return ""
    return QLocale().toString(_qt(when).toTimeZone(QTimeZone.utc()), tr("d MMM yyyy, HH:mm:ss"))


def both(when: datetime) -> str:
    """A moment in local time and in UTC, for what is final."""
    return tr("{0} ({1} UTC)").format(local(when), utc(when))


def days_left(until: datetime, now: datetime) -> str:
    """Whole days from now; of the last one hours and minutes."""
    seconds = int((until - now).total_seconds())
    if seconds <= 0:
        return tr("ended")
    if seconds >= DAY:
        return number(seconds // DAY)
    hours, minutes = divmod(seconds // 60, 60)
    return tr("less than 1: {0} h {1} min").format(number(hours), number(minutes))


def from_qt(when: QDateTime) -> datetime:
    """What a field of Qt has, as an aware moment."""
    return datetime.fromtimestamp(when.toMSecsSinceEpoch() / 1000, UTC)


def mode(of: Mode) -> str:
    """The name of a mode."""
    return {Mode.GOVERNANCE: tr("Governance"), Mode.COMPLIANCE: tr("Compliance")}[of]


def policy(of: Protection) -> str:
    """What a policy gives by default: "immutable 10 years"."""
    return tr("immutable {0}").format(period(of.default * DAY)) if of.default else tr("immutable")


def dropped(seconds: int | None, policy: Protection | None) -> str:
    """How long files are kept that are dropped on a bucket; None: by its default."""
    if seconds == INDEFINITE:
        return tr("Files dropped here are kept indefinitely")
    if seconds is None and policy is None:
        return tr("Files dropped here are kept as the bucket does by default")
    length = seconds if seconds is not None else policy.default * DAY if policy is not None else 0
    return tr("Files dropped here are kept for {0}").format(period(length))


def obstacle(of: Obstacle) -> str:
    """Why a bucket cannot have a retention policy."""
    return {
        Obstacle.NOT_EMPTY: tr("The bucket is not empty: a policy can be set before the first object only. "
                               "Older versions and unfinished uploads count too."),
        Obstacle.VERSIONING: tr("The bucket has versioning, which excludes retention policies, suspended or not."),
        Obstacle.OBJECT_LOCK: tr("The bucket has Object Lock, which excludes retention policies."),
        Obstacle.REPLICATION: tr("The bucket is replicated, which excludes retention policies."),
        Obstacle.LOCATION: tr("Immutable Object Storage is not offered in this location."),
    }[of]  # fmt: skip


def policy_fault(fault: protection.Fault) -> str:
    """Why a policy cannot be as it is typed."""
    return {
        protection.Fault.NEGATIVE: tr("Days begin at 0."),
        protection.Fault.BELOW_MINIMUM: tr("The default cannot be shorter than the minimum."),
        protection.Fault.ABOVE_MAXIMUM: tr("The default cannot be longer than the maximum."),
        protection.Fault.TOO_LONG: tr("IBM COS takes {0} days (1,000 years) at most.").format(
            number(protection.MOST_DAYS)
        ),
        protection.Fault.PERMANENCE: tr("Permanent retention was enabled, and cannot be taken back."),
    }[fault]


def extension_fault(fault: retention.Fault, of: Protection | None = None) -> str:
    """Why a retention cannot be extended so."""
    allowed = tr("what the bucket allows")
    if of is not None:
        allowed = tr("the bucket's {0} to {1} days").format(number(of.minimum), number(of.maximum))
    return {
        retention.Fault.UNPROTECTED: tr("The object has no retention that could be extended."),
        retention.Fault.PERMANENT: tr("Permanent retention cannot be changed."),
        retention.Fault.NOT_LONGER: tr("Retention can only be extended: this is not longer than what there is."),
        retention.Fault.BEYOND_MAXIMUM: tr("It would end later than allowed, counted from now: {0}.").format(allowed),
        retention.Fault.BELOW_MINIMUM: tr("It is shorter than {0}.").format(allowed),
        retention.Fault.ENDLESS: tr("Indefinite retention has no period to add to. Choose a date or a new period."),
        retention.Fault.NOT_ALLOWED: tr("The bucket does not allow permanent retention."),
    }[fault]


def hold_fault(fault: holds.Fault) -> str:
    """Why a name is no name of a legal hold."""
    return {
        holds.Fault.EMPTY: tr("A legal hold needs a name."),
        holds.Fault.LENGTH: tr("The name has {0} characters at most.").format(holds.LENGTH),
        holds.Fault.CHARACTERS: tr("Letters a to z, digits and ! _ . * ( ) - ' only."),
    }[fault]


def hold_refusal(refusal: holds.Refusal) -> str:
    """Why a hold is not added or removed."""
    return {
        holds.Refusal.UNPROTECTED: tr("The object has no retention, and so can have no legal holds."),
        holds.Refusal.THERE: tr("This legal hold is on the object already."),
        holds.Refusal.FULL: tr("The object has {0} legal holds, as many as it may have.").format(holds.MOST),
        holds.Refusal.ABSENT: tr("This legal hold is not on the object."),
    }[refusal]


def lock_fault(fault: object_lock.Fault) -> str:
    """Why an Object Lock retention cannot be set so."""
    return {
        object_lock.Fault.PAST: tr("The date has to be in the future."),
        object_lock.Fault.SHORTER: tr("In compliance mode nobody can shorten it."),
        object_lock.Fault.WEAKER: tr("Compliance mode stays until the retention has ended."),
        object_lock.Fault.GOVERNED: tr("In governance mode this needs the bypass."),
    }[fault]


def archived(of: Archived) -> str:
    """Where an object is."""
    return {
        State.WAITING: tr("Will be archived"),
        State.ARCHIVED: tr("Archived"),
        State.RESTORING: tr("Being restored"),
        State.RESTORED: tr("Restored"),
    }[of.state]


def kept(of: Retention, *, brief: bool = False) -> str:
    """By what an object is protected, in a few words: "kept until 12 Mar 2036, 10:04"; nothing for a free one.

    `brief`: the day only, for a cell.
    """
    if not of.protects:
        return ""
    if not of.runs:
        return tr("kept by 1 legal hold") if of.holds == 1 else tr("kept by {0} legal holds").format(number(of.holds))
    if of.until is None:
        return tr("kept without an end")
    return tr("kept until {0}").format(day(of.until) if brief else local(of.until))


def protected_sum(total: Sum, objects: int) -> str:
    """What of a selection is protected and until when, in a sentence; nothing where nothing is."""
    count = total.count
    if not count:
        return ""
    if total.endless:
        end = tr("without an end")
    elif total.until is not None:
        end = tr("until {0}").format(local(total.until))
    else:
        end = tr("by legal holds")
    held = tr("and by legal holds on {0} of them").format(number(total.held)) if total.held else ""
    if objects == 1:
        words = tr("The object is protected {0}").format(end)
        return f"{words}." if not held or end == tr("by legal holds") else tr("{0}, and by legal holds.").format(words)
    words = tr("{0} of {1} objects are protected, the last {2}").format(number(count), number(objects), end)
    return f"{words}, {held}." if held else f"{words}."
