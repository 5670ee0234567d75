"""The right side: what is known of what is selected, or of where one is when nothing is.

A picture, a name, and panels (`panels/`), of which one is in front. The listing's own values show at once; a HEAD and
what the panel in front asks for come when the selection has rested a moment.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cosbrowser.cos import objects
from cosbrowser.cos.entries import Location, ObjectEntry, ObjectHead
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kinds, text
from cosbrowser.models.made_links import MadeLinks
from cosbrowser.settings import Settings
from cosbrowser.ui.counting import Counting
from cosbrowser.ui.dialogs.parts import line
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import short
from cosbrowser.ui.icons import IconLabel, Role
from cosbrowser.ui.panels.access import AccessPanel
from cosbrowser.ui.panels.archive import ArchivePanel
from cosbrowser.ui.panels.bucket import BucketPanel
from cosbrowser.ui.panels.general import GeneralPanel
from cosbrowser.ui.panels.metadata import MetadataPanel
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.panels.preview import PreviewPanel
from cosbrowser.ui.panels.protection import ProtectionPanel
from cosbrowser.ui.panels.retention import RetentionPanel
from cosbrowser.ui.panels.share import SharePanel
from cosbrowser.ui.panels.tabs import NarrowTabs
from cosbrowser.ui.panels.tags import TagsPanel
from cosbrowser.ui.panels.unfinished import UnfinishedPanel
from cosbrowser.ui.panels.versions import VersionsPanel
from cosbrowser.ui.restores import Restores
from cosbrowser.ui.theme import scaled_font

MINIMUM_WIDTH = 220
HEAD_AFTER_MS = 200  # the selection rests: arrowing through a folder asks for nothing
_LONGEST_NAME = 90


class Inspector(QWidget):
    """What it is about comes by `show_about`; the panel that was in front stays so while it has something to show."""

    changed = Signal(object)  # Location, in which a panel has changed something
    head_known = Signal(object, object)  # Location it is listed in, ObjectHead
    policy_known = Signal(object, object)  # Location of a bucket, Protection | None: a panel has read it

    def __init__(
        self, engine: Engine, made_links: MadeLinks | None = None, parent: QWidget | None = None,
        settings: Settings | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._engine = engine
        self._about = Inspected()
        self._call: Call[ObjectHead] | None = None
        self._head: ObjectHead | None = None
        self._rested = False
        self._rest = QTimer(self, singleShot=True, interval=HEAD_AFTER_MS)
        self._rest.timeout.connect(self._on_rested)
        self.setMinimumWidth(MINIMUM_WIDTH)
        self.setAccessibleName(self.tr("Inspector"))

        self.counting = Counting(engine, self)
        self.restores = Restores(engine, self, settings=settings)
        retention, self.protection = RetentionPanel(engine), ProtectionPanel(engine)
        for panel in (retention, self.protection):
            panel.policy_known.connect(self.policy_known)
        self.general = GeneralPanel(self.counting)
        self.preview = PreviewPanel(engine, self.restores)
        self.versions = VersionsPanel(engine)
        self.share = SharePanel(engine, made_links)
        self._panels: tuple[Panel, ...] = (
            self.general,
            MetadataPanel(engine),
            self.preview,
            TagsPanel(engine),
            AccessPanel(engine),
            BucketPanel(engine),
            retention,
            self.protection,
            ArchivePanel(engine, self.restores),
            self.versions,
            self.share,
            UnfinishedPanel(engine),
        )
        self._wanted: Panel = self.general  # by the person; in front where it suits
        self._front: Panel = self.general

        self._icon = IconLabel("cloud", "accent", 40)
        self._name = _centred("heading")
        self._name.setFont(scaled_font(self.font(), 14, bold=True))
        self._kind = _centred("quiet")
        self.tabs = NarrowTabs()
        self._suiting: list[Panel] = []
        self._problem = ProblemPanel()
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        scrolled = QVBoxLayout(inside)
        scrolled.setContentsMargins(16, 14, 16, 16)
        scrolled.setSpacing(12)
        filling = [panel for panel in self._panels if panel.fills]
        for panel in self._panels:
            panel.hide()
            panel.changed.connect(self._on_changed)
            if not panel.fills:
                scrolled.addWidget(panel)
        scrolled.addWidget(self._problem)
        scrolled.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self._name)
        column.addWidget(self._kind)
        column.addSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(line())
        column.addWidget(self._scroll, 1)
        for panel in filling:
            column.addWidget(panel, 1)
        self.tabs.chosen.connect(self._on_tab_chosen)

    # What is shown

    def show_about(self, about: Inspected) -> None:
        """Show what is known of this; what is shown already stays."""
        if about == self._about and about.location is not None:
            self._about = about
            return
        self._forget()
        self._about = about
        self._show_header(about)
        self._suiting = [panel for panel in self._panels if panel.suits(about)]
        front = self._wanted if self._wanted in self._suiting else self._suiting[0]
        self.tabs.show_titles([panel.title for panel in self._suiting], self._suiting.index(front))
        self._bring(front)
        if about.location is not None:
            self._rest.start()

    def show_panel(self, kind: type[Panel]) -> None:
        """Bring a panel to the front, where it suits."""
        for at, panel in enumerate(self._suiting):
            if isinstance(panel, kind):
                self.tabs.choose(at)

    def want_panel(self, kind: type[Panel]) -> None:
        """Bring a panel to the front now, or as soon as something suits it."""
        self._wanted = next((panel for panel in self._panels if isinstance(panel, kind)), self._wanted)
        self.show_panel(kind)

    def reread(self) -> None:
        """Ask again for what is shown."""
        about, self._about = self._about, Inspected()
        self.show_about(about)

    # How

    def _bring(self, front: Panel) -> None:
        self._front = front
        for panel in self._panels:
            panel.setVisible(panel is front)
        self._scroll.setVisible(not front.fills)
        if not self.isVisible():
            return
        front.show_about(self._about)
        if self._head is not None:
            front.show_head(self._head)
        if self._rested:
            front.read()

    def _forget(self) -> None:
        self._rest.stop()
        self._rested = False
        self._head = None
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self._problem.clear()
        for panel in self._panels:
            panel.forget()

    @Slot(int)
    def _on_tab_chosen(self, at: int) -> None:
        self._front.forget()
        self._wanted = self._suiting[at]
        self._bring(self._wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bring(self._front)
        self._ask_head()

    @Slot()
    def _on_rested(self) -> None:
        self._rested = True
        self._ask_head()
        if self.isVisible():
            self._front.read()

    def _ask_head(self) -> None:
        location, entry = self._about.location, self._about.entry
        known = not self._rested or self._head is not None or self._call is not None
        if location is not None and entry is not None and not known and self.isVisible():
            self._call = self._engine.call(self, objects.head, location, entry.key).then(self._on_head, self._on_failed)

    def _on_head(self, head: ObjectHead) -> None:
        self._call = None
        self._head = head
        self._front.show_head(head)
        if self._about.location is not None:
            self.head_known.emit(self._about.location, head)

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        self._problem.show_problem(problem)

    @Slot()
    def _on_changed(self) -> None:
        location = self._about.location
        self.reread()
        if location is not None:
            self.changed.emit(location)

    # Picture, name and kind

    def _show_header(self, about: Inspected) -> None:
        location = about.location
        if location is None:
            self._show_head_line("cloud", self.tr("Nothing selected"), "", "quiet")
        elif about.entry is not None:
            self._show_object(location, about.entry)
        elif about.totals is not None:
            count = about.totals.objects + about.totals.folders
            size = text.size(about.totals.size) if about.totals.objects else ""
            self._show_head_line("files", self.tr("%Ln selected", "", count), size)
        elif location.bucket:
            kind = self.tr("Folder") if location.prefix else self.tr("Bucket")
            icon = "folder" if location.prefix else "bucket"
            self._show_head_line(icon, location.name or self.tr("(no name)"), kind)
        elif about.connection is not None:
            icon = "demo" if about.connection.demo else "connection"
            self._show_head_line(icon, about.connection.name, self.tr("Connection"))

    def _show_object(self, location: Location, entry: ObjectEntry) -> None:
        kind = f"{kinds.kind(entry.key)} · {text.size(entry.size)}"
        self._show_head_line(kinds.icon(entry.key), entry.key[len(location.prefix) :], kind)

    def _show_head_line(self, icon: str, name: str, kind: str, role: Role = "accent") -> None:
        self._icon.show_icon(icon, role)
        self._name.setText(_breakable(short(name, _LONGEST_NAME)))
        self._name.setAccessibleName(short(name, _LONGEST_NAME))
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))


def _breakable(name: str) -> str:
    """The name with places where a line may end: a label would otherwise be as wide as the longest name."""
    return "\u200b".join(name[i : i + 12] for i in range(0, len(name), 12)) if len(name) > 24 else name


def _centred(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setContentsMargins(16, 0, 16, 0)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
