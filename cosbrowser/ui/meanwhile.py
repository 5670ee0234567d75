"""An object that is edited here was changed in the bucket meanwhile: one question, in the window or the strip."""

from __future__ import annotations

import enum

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.versions import Versioning
from cosbrowser.models.text import tr


class Choice(enum.Enum):
    """What becomes of what was edited."""

    OVERWRITE = enum.auto()  # or store it again, where the object is gone
    BOTH = enum.auto()  # the other one stays, this one gets another name
    DISCARD = enum.auto()


def is_meanwhile(problem: Problem) -> bool:
    """Whether a save failed for that reason."""
    return problem.kind in (Kind.CHANGED, Kind.NOT_FOUND)


def question(problem: Problem | None, name: str) -> str:
    """What happened to the object, called `name` in quotes."""
    if problem is not None and problem.kind is Kind.NOT_FOUND:
        return tr("{0} was deleted in the bucket while you edited it.").format(name)
    return tr("{0} was changed in the bucket while you edited it.").format(name)


def choices(problem: Problem | None) -> dict[Choice, str]:
    """What can be done about it, in order, and what the buttons say."""
    if problem is not None and problem.kind is Kind.NOT_FOUND:
        return {Choice.OVERWRITE: tr("Store Again"), Choice.DISCARD: tr("Discard Mine")}
    return {Choice.BOTH: tr("Keep Both"), Choice.OVERWRITE: tr("Overwrite"), Choice.DISCARD: tr("Discard Mine")}


def way_back(versioning: Versioning | None) -> str:
    """Whether what is overwritten can be brought back; None: it is not known whether the bucket keeps versions."""
    if versioning is None:
        return tr("Overwriting cannot be undone, unless the bucket keeps older versions.")
    if versioning is Versioning.ENABLED:
        return tr("The bucket keeps versions: Undo brings back what is overwritten.")
    if versioning is Versioning.SUSPENDED:
        return tr("Overwriting cannot be undone: the versioning of the bucket is suspended.")
    return tr("Overwriting cannot be undone: the bucket keeps no versions.")
