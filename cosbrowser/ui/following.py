"""What follows the tab in front: the title of the window, its places, its status line and its inspector."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, ObjectHead
from cosbrowser.cos.protection import Protection
from cosbrowser.models import kept_words, text
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.reading import Reading
from cosbrowser.models.roles import ENTRY_ROLE
from cosbrowser.transfer.job import NewRetention
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.files import Files
from cosbrowser.ui.inspector import Inspector
from cosbrowser.ui.panels.panel import Inspected
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.status_line import Remedy, StatusLine
from cosbrowser.ui.tabs import Tabs


class Following(QObject):
    """Shows around the tabs of a window what is known of the place one is in, and of what is selected there."""

    def __init__(
        self, tabs: Tabs, places_model: PlacesModel, places: PlacesPanel, kept: KeptPlaces, connections: Connections,
        files: Files, inspector: Inspector, status: StatusLine, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._tabs = tabs
        self._places_model = places_model
        self._places = places
        self._kept = kept
        self._connections = connections
        self._files = files
        self._inspector = inspector
        self._status = status
        self._window = window
        tabs.moved.connect(self._on_moved)
        tabs.selection_changed.connect(self._on_selection_changed)
        tabs.reading_changed.connect(self._on_reading_changed)
        tabs.outline_changed.connect(self._tell)
        tabs.front_changed.connect(self._tell)
        places_model.revealed.connect(self._on_place_revealed)
        inspector.policy_known.connect(self._on_policy_known)
        inspector.head_known.connect(self._on_head_known)
        inspector.protection.dropped = files.dropped
        inspector.protection.drops_chosen.connect(self._on_drops_chosen)
        status.asked.connect(self._on_status_asked)

    @property
    def _browser(self) -> Browser:
        """The tab in front."""
        return self._tabs.front

    @Slot(object)
    def _on_moved(self, location: Location) -> None:
        name = self._connections.name_of(location.connection)
        self._browser.name_place(name)
        self._kept.visit(location)
        self._places.show_place(location)
        self._window.setWindowTitle(self.tr("{0} – COS Browser").format(location.name if location.bucket else name))
        self._show_bucket()

    @Slot()
    def _on_place_revealed(self) -> None:
        self._show_bucket()  # on the way there the buckets were read

    def _show_bucket(self) -> None:
        """What is known of the bucket one is in: its class for the rows, its location for the status line."""
        bucket = self._bucket(self._browser.location)
        self._browser.model.set_bucket_class(bucket.storage_class if bucket is not None else "")
        here = self._browser.location
        policy = self._files.policies.get((here.connection, here.bucket)) if here is not None else None
        words = (bucket.location, text.storage_class(bucket.storage_class)) if bucket is not None else ()
        words += (kept_words.policy(policy),) if policy is not None else ()
        self._status.show_place(" · ".join(word for word in words if word))
        self._browser.folder.set_drop_hint(self._files.drop_words(here) if here is not None and here.bucket else "")
        self._inspect()

    def _bucket(self, location: Location | None) -> Bucket | None:
        if location is None or not location.bucket:
            return None
        found = self._places_model.index_of(Location(location.connection, location.bucket)).data(ENTRY_ROLE)
        return found if isinstance(found, Bucket) else None

    @Slot()
    def _on_selection_changed(self) -> None:
        self._tell()
        self._inspect()

    @Slot(object)
    def _on_reading_changed(self, _: Reading) -> None:
        self._tell()

    @Slot()
    def _tell(self) -> None:
        browser, here = self._browser, self._browser.location
        if browser.outlined is not None and here is not None:
            self._status.show_outlined(*browser.outlined, browser.totals, buckets=not here.bucket)
        else:
            self._status.show_reading(browser.reading, browser.totals, filtered=browser.folder.filtered)

    def _inspect(self) -> None:
        self._inspector.show_about(self._inspected())

    def _inspected(self) -> Inspected:
        here, entry = self._browser.location, self._browser.selected_entry()
        if here is None:
            return Inspected()
        connection, totals = self._connections.get(here.connection), self._browser.totals
        if isinstance(entry, ObjectEntry):
            return Inspected(here, connection, self._bucket(here), entry)
        if entry is None and totals.objects + totals.folders > 1:
            name, select = self._browser.chosen(), self._browser.selection
            return Inspected(here, connection, self._bucket(here), totals=totals, name=name, select=select)
        if isinstance(entry, Bucket):
            return Inspected(here.child(entry.name), connection, entry)
        place = Location(here.connection, here.bucket, entry) if isinstance(entry, str) else here
        return Inspected(place, connection, self._bucket(place))

    @Slot(object)
    def _on_status_asked(self, remedy: Remedy) -> None:
        model = self._browser.model
        {Remedy.READ_ALL: model.load_all, Remedy.STOP: model.stop, Remedy.RETRY: model.retry}[remedy]()

    @Slot(object, object)
    def _on_policy_known(self, bucket: Location, policy: Protection | None) -> None:
        if self._files.note_policy(bucket, policy):
            self._show_bucket()

    @Slot(object, object)
    def _on_head_known(self, place: Location, head: ObjectHead) -> None:
        self._browser.model.note_head(place, head)

    @Slot(object, object)
    def _on_drops_chosen(self, bucket: Location, wanted: NewRetention | None) -> None:
        self._files.set_dropped(bucket, wanted)
        self._show_bucket()
