"""Completion of a typed path: connections, then the buckets of one, then folders, asked for in the engine.

Typing on cancels what was asked; the field never waits.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from cosbrowser.cos import buckets, listing
from cosbrowser.cos.entries import Bucket, Location, Page
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.addresses import SCHEME, Address, parse, recognise
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.tabs import Tabs

MOST = 50  # that are offered at a time
_FRESH_SECONDS = 60.0  # for which the buckets of a connection are not asked for again


class PathCompletion(QObject):
    """Offers to the tab in front how its typed path may go on."""

    def __init__(self, engine: Engine, connections: Connections, tabs: Tabs) -> None:
        super().__init__(tabs)
        self._engine = engine
        self._connections = connections
        self._tabs = tabs
        self._call: Call[Page] | Call[tuple[Bucket, ...]] | None = None
        self._buckets: dict[str, tuple[float, tuple[Bucket, ...]]] = {}
        tabs.path_edited.connect(self._on_edited)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None
        if recognise(text) is not None or not text.strip():
            self._offer([])
            return
        rest = text.strip().removeprefix(SCHEME).lstrip("/")
        address = parse(text)
        if address is None or "/" not in rest:
            typed = (address.connection if address is not None else "").casefold()
            names = [one.name for one in self._connections.all if one.name.casefold().startswith(typed)]
            self._offer([f"{Address(name)}/" for name in names])
            return
        connection = self._connections.named(address.connection)
        if connection is None:
            self._offer([])
        elif "/" in rest.partition("/")[2]:
            place = Location(connection.id, address.bucket, address.prefix)

            def folders(page: Page) -> None:
                self._offer([str(Address(address.connection, address.bucket, one)) for one in page.folders])

            self._call = self._engine.call(self, listing.page, place, None, MOST).then(folders, self._on_failed)
        else:
            self._complete_bucket(connection.id, address)

    def _complete_bucket(self, connection: str, address: Address) -> None:
        def known(found: tuple[Bucket, ...]) -> None:
            self._buckets[connection] = (time.monotonic(), found)
            names = [one.name for one in found if one.name.startswith(address.bucket)]
            self._offer([str(Address(address.connection, name)) for name in names])

        when, found = self._buckets.get(connection, (-_FRESH_SECONDS, ()))
        if time.monotonic() < when + _FRESH_SECONDS:
            known(found)
        else:
            self._call = self._engine.call(self, buckets.buckets, connection).then(known, self._on_failed)

    def _offer(self, paths: list[str]) -> None:
        self._tabs.front.toolbar.breadcrumb.offer(paths[:MOST])

    def _on_failed(self, _: object) -> None:
        """A path can be typed to its end without help."""
        self._call = None
