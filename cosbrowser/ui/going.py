"""Going somewhere: by a path that is typed, a bucket's name, or a place in the panel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import whereabouts
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.whereabouts import Whereabouts
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.addresses import SCHEME, Elsewhere, parse, recognise
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.completion import PathCompletion
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.dialogs.bucket_name import BucketNameDialog
from cosbrowser.ui.errors import explain, short
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.tabs import Tabs


class Going(QObject):
    """Leads the tab in front of a window where a person wants to be."""

    def __init__(
        self, engine: Engine, connections: Connections, tabs: Tabs, places: PlacesPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._engine = engine
        self._connections = connections
        self._tabs = tabs
        self._places = places
        self._window = window
        self._finding: Call[Whereabouts] | None = None
        self._completion = PathCompletion(engine, connections, tabs)
        tabs.path_typed.connect(self.go_to_path)
        places.opened.connect(self._on_place_opened)
        places.opened_apart.connect(self._on_place_opened_apart)

    @property
    def _browser(self) -> Browser:
        """The tab in front."""
        return self._tabs.front

    @Slot(str)
    def go_to_path(self, typed: str) -> None:
        """Go where a typed path leads: `cos://`, `s3://`, a URL or `bucket/prefix`; one that is none stays there."""
        breadcrumb = self._browser.toolbar.breadcrumb
        elsewhere = recognise(typed)
        address = None if elsewhere is not None else parse(typed)
        connection = self._connections.named(address.connection) if address is not None else None
        is_bare = not typed.lstrip().startswith(SCHEME)
        if address is not None and connection is None and is_bare:  # no connection is called so; perhaps a bucket is
            elsewhere = Elsewhere("", typed.strip().lstrip("/"))
        if elsewhere is not None:
            self._find(elsewhere)
            return
        if address is None or connection is None:
            name = address.connection if address is not None else ""
            breadcrumb.refuse(self.tr("There is no connection “{0}”.").format(short(name)))
            return
        prefix = address.prefix
        if prefix and not prefix.endswith("/"):
            prefix = prefix[: prefix.rfind("/") + 1]  # the path of an object leads to its folder
        breadcrumb.show_steps()
        self._browser.go(Location(connection.id, address.bucket, prefix), address.prefix)
        self._browser.setFocus()

    def _find(self, wanted: Elsewhere) -> None:
        """Ask the connections which of them has the bucket, the present one first, and go there."""
        browser = self._browser
        breadcrumb, here = browser.toolbar.breadcrumb, browser.location
        ids = [one.id for one in self._connections.all]
        ids.sort(key=lambda one: here is None or one != here.connection)

        def found(at: Whereabouts) -> None:
            breadcrumb.show_steps()
            browser.go(at.location, at.key)
            browser.setFocus()

        def failed(problem: Problem) -> None:
            if problem.kind is Kind.NO_BUCKET and wanted.host:
                words = self.tr("No connection reaches this bucket at {0}.").format(short(wanted.host))
            elif problem.kind is Kind.NO_BUCKET:
                words = self.tr("No connection has a bucket “{0}”.").format(short(problem.bucket))
            else:
                words = explain(problem).sentence
            breadcrumb.refuse(words)

        if self._finding is not None:
            self._finding.cancel()
        breadcrumb.wait()
        asked = self._engine.call(browser, whereabouts.find, tuple(ids), wanted.host, wanted.path)
        self._finding = asked.then(found, failed)

    def ask_bucket(self, place: Location) -> None:
        """Open a bucket by its name: a key may know one that it may not see in a list."""
        name = self._connections.name_of(place.connection)
        dialog = BucketNameDialog.ask(self._window, self._engine, place.connection, name)
        dialog.found.connect(self._browser.go)

    @Slot(QModelIndex)
    def _on_place_opened(self, index: QModelIndex) -> None:
        location = self._places.location_at(index)
        if location is not None and location != self._browser.location:
            self._browser.go(location)

    @Slot(QModelIndex)
    def _on_place_opened_apart(self, index: QModelIndex) -> None:
        location = self._places.location_at(index)
        if location is not None:
            self._tabs.open_apart(location)
