"""The versions of one object: seen, compared, brought back, removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import names, versions
from cosbrowser.cos.entries import ObjectEntry
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.versions import Mark, Removed, Version, Versioning, VersionPage
from cosbrowser.engine.client import Call, Engine, Stream
from cosbrowser.models import text
from cosbrowser.ui.dialogs.compare_versions import CompareDialog
from cosbrowser.ui.dialogs.parts import announce, label, link
from cosbrowser.ui.dialogs.problem import ProblemDialog, ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import icon, set_icon
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.preview_window import PreviewWindow
from cosbrowser.ui.question import question_box

_VERSION = Qt.ItemDataRole.UserRole


class VersionsPanel(Panel):
    """A list with the newest on top. Nothing is asked before the panel is in front."""

    fills = True
    open_wanted = Signal(object, object, str)  # Location, ObjectEntry, id of the version
    share_wanted = Signal(object, object, str)
    restored = Signal(object, str, str)  # Location, key, id of the new version

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Versions")
        self._engine = engine
        self._about = Inspected()
        self._calls: list[Call[VersionPage] | Call[Versioning] | Call[str] | Stream[Removed] | Stream[int]] = []
        self._mark: Mark | None = None
        self._versioning: Versioning | None = None
        self._state = label("", "quiet")
        self.enable_button = link(self.tr("Turn on versioning…"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setProperty("boxed", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.more_button = link(self.tr("Show older versions"))
        self._problem = ProblemPanel()
        self.restore_button = QPushButton(self.tr("Restore"))
        self.compare_button = QPushButton(self.tr("Compare"))
        self._menu_button = QToolButton()
        self._menu_button.setAccessibleName(self.tr("More"))
        self._menu_button.setToolTip(self.tr("More"))
        set_icon(self._menu_button, "dots-three")
        self.preview_action = self._action(self.tr("Preview"), "eye", self._preview)
        self.open_action = self._action(self.tr("Open"), "open", self._open)
        self.save_action = self._action(self.tr("Save As…"), "download", self._save)
        self.share_action = self._action(self.tr("Share…"), "globe", self._share)
        self.delete_action = self._action(self.tr("Delete…"), "delete", self._delete)
        self._build()
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.itemActivated.connect(partial(self._run, self._preview))
        self.more_button.clicked.connect(partial(self._run, self._read_more))
        self.enable_button.clicked.connect(partial(self._run, self._ask_to_enable))
        self.restore_button.clicked.connect(partial(self._run, self._restore))
        self.compare_button.clicked.connect(partial(self._run, self._compare))
        self._menu_button.clicked.connect(partial(self._run, self._pop_up))
        self.forget()

    def _action(self, words: str, icon_name: str, act: object) -> QAction:
        made = QAction(words, self)
        set_icon(made, icon_name)
        made.triggered.connect(partial(self._run, act))
        return made

    def _run(self, act: object, *_: object) -> None:
        assert callable(act)
        act()

    def _build(self) -> None:
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.restore_button)
        row.addWidget(self.compare_button)
        row.addStretch(1)
        row.addWidget(self._menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._state)
        column.addWidget(self.enable_button)
        column.addWidget(self.list, 1)
        column.addWidget(self.more_button)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)
        column.addStretch(0)

    # What it is about

    def suits(self, about: Inspected) -> bool:
        return about.is_object

    def show_about(self, about: Inspected) -> None:
        self._about = about
        self._say(self.tr("Reading…"))

    def read(self) -> None:
        here, entry = self._about.location, self._about.entry
        if here is None or entry is None:
            return
        state = self._engine.call(self, versions.versioning, here)
        self._calls.append(state.then(self._on_state, self._on_state_unknown))
        page = self._engine.call(self, versions.of_object, here, entry.key)
        self._calls.append(page.then(self._on_page, self._on_failed))

    def forget(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls = []
        self._mark = self._versioning = None
        self.list.clear()
        self._problem.clear()
        self._say("")
        for widget in (self.list, self._buttons, self.more_button, self.enable_button):
            widget.hide()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _on_state(self, found: Versioning) -> None:
        self._versioning = found
        self._show_state()

    def _on_state_unknown(self, _: Problem) -> None:
        self._show_state()  # the list says more than the switch: reading that needs the role Manager or Writer

    def _on_page(self, page: VersionPage) -> None:
        self._mark = page.mark
        today = QDate.currentDate()
        for one in page.versions:
            when = int(one.modified.timestamp() * 1000)
            words = text.moment(when, today)
            if one.marker:
                words = self.tr("{0}, deleted").format(words)
            elif one.current:
                words = self.tr("{0}, current").format(words)
            item = QTreeWidgetItem([words, "" if one.marker else text.size(one.size)])
            item.setData(0, _VERSION, one)
            item.setIcon(0, icon("delete", "quiet") if one.marker else icon("done" if one.current else "clock"))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column in (0, 1):
                item.setToolTip(
                    column, text.tooltip(text.exact_moment(when), names.shown(one.id), names.shown(one.etag))
                )
            self.list.addTopLevelItem(item)
        self.list.show()
        self._buttons.show()
        self.more_button.setVisible(self._mark is not None)
        self._show_state()
        self._on_selected()

    def _show_state(self) -> None:
        count = self.list.topLevelItemCount()
        if not count:
            return
        shown = self.tr("1 version") if count == 1 else self.tr("{0} versions").format(text.number(count))
        if self._mark is not None:
            shown = self.tr("The newest {0} versions").format(text.number(count))
        never = self._versioning is Versioning.NEVER
        if never:
            self._say(self.tr("This bucket keeps no versions: what is replaced or deleted is gone."))
        elif self._versioning is Versioning.SUSPENDED:
            self._say(self.tr("{0}. Versioning is suspended: new changes replace the last one.").format(shown))
        else:
            self._say(shown)
        self.enable_button.setVisible(never and not self._about.read_only)
        self.list.setVisible(not never or count > 1)
        self._buttons.setVisible(not never or count > 1)

    def _on_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.UNSUPPORTED:
            self._say(self.tr("This server keeps no versions."))
            return
        if problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not list versions: that needs the role Reader, Writer or Manager."))
            return
        self._say("")
        self._problem.show_problem(problem)

    def _read_more(self) -> None:
        here, entry = self._about.location, self._about.entry
        if here is not None and entry is not None and self._mark is not None:
            self.more_button.hide()
            call = self._engine.call(self, versions.of_object, here, entry.key, self._mark)
            self._calls.append(call.then(self._on_page, self._on_failed))

    # What is selected

    def selected(self) -> tuple[Version, ...]:
        """The versions that are selected, the newest first."""
        rows = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return tuple(self._at(row) for row in rows)

    def _at(self, row: int) -> Version:
        item = self.list.topLevelItem(row)
        assert item is not None
        return item.data(0, _VERSION)

    @Slot()
    def _on_selected(self) -> None:
        chosen = self.selected()
        contents = [one for one in chosen if not one.marker]
        one = len(chosen) == 1
        writable = not self._about.read_only
        marker = one and chosen[0].marker
        self.restore_button.setText(self.tr("Undelete") if marker and chosen[0].current else self.tr("Restore"))
        old = one and not chosen[0].marker and not chosen[0].current
        self.restore_button.setEnabled(writable and bool(old or (marker and chosen[0].current)))
        self.compare_button.setEnabled(len(contents) == 2 == len(chosen) or bool(old))
        self.compare_button.setToolTip(
            self.tr("With the current version") if old else self.tr("Select two versions, or an older one")
        )
        for action in (self.preview_action, self.open_action, self.save_action, self.share_action):
            action.setEnabled(one and not marker)
        self.delete_action.setEnabled(writable and bool(chosen))
        self.delete_action.setText(self.tr("Remove Delete Marker…") if marker else self.tr("Delete…"))

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        self._pop_up(self.list.viewport().mapToGlobal(where))

    def _pop_up(self, where: QPoint | None = None) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.preview_action, self.open_action, self.save_action, self.share_action])
        menu.addSeparator()
        menu.addAction(self.delete_action)
        menu.popup(where or self._menu_button.mapToGlobal(QPoint(0, self._menu_button.height())))

    def _one(self) -> Version | None:
        chosen = self.selected()
        return chosen[0] if len(chosen) == 1 else None

    def _entry(self, one: Version) -> ObjectEntry:
        return ObjectEntry(one.key, one.size, one.modified, one.etag, one.storage_class)

    # Acts

    def _preview(self) -> None:
        one, here = self._one(), self._about.location
        if one is None or here is None or one.marker:
            return
        window = PreviewWindow(self._engine, self.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        when = text.exact_moment(int(one.modified.timestamp() * 1000))
        window.show_object(here, self._entry(one), one.id, self.tr("version of {0}").format(when))
        window.show()

    def _open(self) -> None:
        one = self._one()
        if one is not None:
            self.open_wanted.emit(self._about.location, self._entry(one), one.id)

    def _share(self) -> None:
        one = self._one()
        if one is not None:
            self.share_wanted.emit(self._about.location, self._entry(one), one.id)

    def _save(self) -> None:
        one = self._one()
        if one is None:
            return
        dialog = QFileDialog(self.window(), self.tr("Save Version As"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(names.local_path(one.key)[-1])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self.save_to, one))
        dialog.open()

    def save_to(self, one: Version, path: str) -> None:
        """Write a version into a local file."""
        here = self._about.location
        if here is None:
            return

        def progress(size: int) -> None:
            self._say(self.tr("Saving: {0}").format(text.part_of(size, one.size)))

        def saved() -> None:
            self._say(self.tr("Saved as {0}").format(quoted(Path(path).name)))
            announce(self, self._state.text())

        stream = self._engine.stream(self, versions.save, here, one, path)
        self._calls.append(stream.each(progress, saved, self._on_act_failed))

    def _restore(self) -> None:
        one, here = self._one(), self._about.location
        if one is None or here is None:
            return
        if one.marker:
            self._remove((one,))
            return
        when = text.exact_moment(int(one.modified.timestamp() * 1000))
        question = question_box(
            self.window(),
            self.tr("Restore the version of {0}?").format(when),
            self.tr(
                "It is copied over the object as its newest version, with its metadata and tags. The present version "
                "stays in the list. Access lists and retention are not copied."
            ),
            self.tr("Restore"),
        )

        def restored(made: str) -> None:
            self.restored.emit(here, one.key, made)
            self.changed.emit()

        def restore() -> None:
            call = self._engine.call(self, versions.restore, here, one)
            self._calls.append(call.then(restored, self._on_act_failed))

        question.accepted.connect(restore)
        question.open()

    def _delete(self) -> None:
        chosen = self.selected()
        if not chosen:
            return
        contents = [one for one in chosen if not one.marker]
        if not contents:
            words = self.tr("The object is there again as its version below, if the newest marker goes.")
            one = len(chosen) == 1
            title = self.tr("Remove the delete marker?") if one else self.tr("Remove {0} delete markers?")
            title, act = title.format(text.number(len(chosen))), self.tr("Remove")
        else:
            size = text.size(sum(one.size for one in contents))
            words = self.tr("{0} are gone for good; this cannot be undone. Versions under retention stay.").format(size)
            title = self.tr("Delete this version?") if len(chosen) == 1 else self.tr("Delete {0} versions?")
            title, act = title.format(text.number(len(chosen))), self.tr("Delete")
        question = question_box(self.window(), title, words, act)
        question.setDefaultButton(question.StandardButton.Cancel)  # Enter is safe
        question.accepted.connect(partial(self._remove, chosen))
        question.open()

    def _remove(self, chosen: tuple[Version, ...]) -> None:
        here = self._about.location
        if here is None:
            return
        failed: list[Problem] = []

        def over() -> None:
            if failed:
                ProblemDialog.tell(self.window(), failed[0])
            self.changed.emit()

        stream = self._engine.stream(self.window(), versions.remove, here, chosen)
        stream.each(lambda part: failed.extend(part.failed), over, self._on_act_failed)

    def _on_act_failed(self, problem: Problem) -> None:
        self._show_state()
        ProblemDialog.tell(self.window(), problem)

    def _compare(self) -> None:
        here, chosen = self._about.location, self.selected()
        if here is None or not chosen:
            return
        newer, older = chosen[0], chosen[-1]
        if len(chosen) == 1:
            every = (self._at(row) for row in range(self.list.topLevelItemCount()))
            newer = next((one for one in every if not one.marker and one.id != older.id), None)
        if newer is not None:
            CompareDialog.show_between(self.window(), self._engine, here, older, newer)

    def _ask_to_enable(self) -> None:
        here = self._about.location
        if here is None:
            return
        question = question_box(
            self.window(),
            self.tr("Keep versions in {0}?").format(quoted(here.bucket)),
            self.tr(
                "From then on a change or deletion keeps what was there before, which takes room and costs as objects "
                "do. Versioning can be suspended later, but never be switched off again."
            ),
            self.tr("Turn On"),
        )

        def enable() -> None:
            call = self._engine.call(self, versions.enable, here)
            self._calls.append(call.then(lambda _: self.changed.emit(), self._on_act_failed))

        question.accepted.connect(enable)
        question.open()
