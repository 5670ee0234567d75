"""What keys turned out not to be allowed, in words, so that it is not offered again."""

from __future__ import annotations

from cosbrowser.cos.entries import Location
from cosbrowser.cos.roles import READER, ROLES
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import tr
from cosbrowser.ui.panels.panel import Inspected


def missing(engine: Engine, place: Location | None, *operations: str) -> str:
    """What the key needs for one of these that it was refused, in words; nothing where none was."""
    refused = engine.refusals.first(place, operations) if place is not None else ""
    return needs(refused) if refused else ""


def obstacle(engine: Engine, about: Inspected, *operations: str) -> str:
    """Why none of these can be done to what the inspector is about, as far as that is known; nothing where it can."""
    if about.read_only:
        return tr("This connection is read-only.")
    return missing(engine, about.location, *operations)


def needs(operation: str) -> str:
    """The role that an operation needs, in words."""
    return tr("Needs the role {0} on the bucket.").format(ROLES.get(operation, READER))
