"""The versions of one object: seen, compared, brought back, removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton, QWidget

from cosbrowser.cos import names, versions
from cosbrowser.cos.entries import ObjectEntry
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.versions import Mark, Version, Versioning, VersionPage
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import text
from cosbrowser.transfer import versions as transfers
from cosbrowser.ui.dialogs.compare_versions import CompareDialog
from cosbrowser.ui.dialogs.parts import link
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import icon, set_icon
from cosbrowser.ui.panels.panel import Inspected
from cosbrowser.ui.panels.rows import RowsPanel
from cosbrowser.ui.preview_window import PreviewWindow
from cosbrowser.ui.question import question_box
from cosbrowser.ui.rights import obstacle


class VersionsPanel(RowsPanel[Version]):
    """A list with the newest on top. Nothing is asked before the panel is in front."""

    open_wanted = Signal(object, object, str)  # Location, ObjectEntry, id of the version
    share_wanted = Signal(object, object, str)
    restored = Signal(object, str, str)  # Location, key, id of the new version
    began = Signal(int)  # id of a transfer

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(engine, self.tr("Versions"), self.tr("Versions"), parent)
        self._mark: Mark | None = None
        self._versioning: Versioning | None = None
        self.enable_button = link(self.tr("Keep versions…"))
        self.more_button = link(self.tr("Show older versions"))
        self.restore_button = QPushButton(self.tr("Restore"))
        self.compare_button = QPushButton(self.tr("Compare"))
        self._menu_button = QToolButton()
        self._menu_button.setAccessibleName(self.tr("More"))
        self._menu_button.setToolTip(self.tr("More"))
        set_icon(self._menu_button, "dots-three")
        self.preview_action = self.action(self.tr("Preview"), "eye", self._preview)
        self.open_action = self.action(self.tr("Open"), "open", self._open)
        self.save_action = self.action(self.tr("Save As…"), "download", self._save)
        self.share_action = self.action(self.tr("Share…"), "globe", self._share)
        self.separate()
        self.delete_action = self.action(self.tr("Delete…"), "delete", self._delete)
        self.button_row.addWidget(self.restore_button)
        self.button_row.addWidget(self.compare_button)
        self.button_row.addStretch(1)
        self.button_row.addWidget(self._menu_button)
        self.lay_out((self.state, self.enable_button), (self.more_button, self.problem, self.buttons))
        self.list.itemActivated.connect(self._on_activated)
        self.more_button.clicked.connect(self._read_more)
        self.enable_button.clicked.connect(self._ask_to_enable)
        self.restore_button.clicked.connect(self._restore)
        self.compare_button.clicked.connect(self._compare)
        self._menu_button.clicked.connect(self._on_more)
        self.forget()

    # What it is about

    def suits(self, about: Inspected) -> bool:
        return about.is_object

    def read(self) -> None:
        here, entry = self.about.location, self.about.entry
        if here is None or entry is None:
            return
        state = self.engine.call(self, versions.versioning, here)
        self.asked(state.then(self._on_state, self._on_state_unknown))
        page = self.engine.call(self, versions.of_object, here, entry.key)
        self.asked(page.then(self._on_page, self.on_failed))

    def forget(self) -> None:
        super().forget()
        self._mark = self._versioning = None
        for widget in (self.more_button, self.enable_button):
            widget.hide()

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
            picture = icon("delete", "quiet") if one.marker else icon("done" if one.current else "clock")
            item = self.add(one, words, "" if one.marker else text.size(one.size), picture)
            for column in (0, 1):
                item.setToolTip(
                    column, text.tooltip(text.exact_moment(when), names.shown(one.id), names.shown(one.etag))
                )
        self.list.show()
        self.buttons.show()
        self.more_button.setVisible(self._mark is not None)
        self._show_state()
        self.show_possible()

    def _show_state(self) -> None:
        count = self.list.topLevelItemCount()
        if not count:
            return
        shown = self.tr("1 version") if count == 1 else self.tr("{0} versions").format(text.number(count))
        if self._mark is not None:
            shown = self.tr("The newest {0} versions").format(text.number(count))
        never = self._versioning is Versioning.NEVER
        if never:
            self.say(self.tr("This bucket keeps no versions: what is replaced or deleted is gone."))
        elif self._versioning is Versioning.SUSPENDED:
            self.say(self.tr("{0}. Versioning is suspended: new changes replace the last one.").format(shown))
        else:
            self.say(shown)
        self.enable_button.setVisible(never and not self.about.read_only)
        self.list.setVisible(not never or count > 1)
        self.buttons.setVisible(not never or count > 1)

    def on_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.UNSUPPORTED:
            self.say(self.tr("This server keeps no versions."))
        else:
            super().on_failed(problem)

    @Slot()
    def _read_more(self) -> None:
        here, entry = self.about.location, self.about.entry
        if here is not None and entry is not None and self._mark is not None:
            self.more_button.hide()
            call = self.engine.call(self, versions.of_object, here, entry.key, self._mark)
            self.asked(call.then(self._on_page, self.on_failed))

    # What is selected

    @Slot()
    def show_possible(self) -> None:
        chosen = self.selected()
        contents = [one for one in chosen if not one.marker]
        one = len(chosen) == 1
        cannot_delete = obstacle(self.engine, self.about, "DeleteObjects")
        writable = not self.about.read_only
        marker = one and chosen[0].marker
        self.restore_button.setText(self.tr("Undelete") if marker and chosen[0].current else self.tr("Restore"))
        old = one and not chosen[0].marker and not chosen[0].current
        undeletes = marker and chosen[0].current
        self.restore_button.setEnabled(bool((old and writable) or (undeletes and not cannot_delete)))
        self.restore_button.setToolTip(cannot_delete if undeletes else "")
        self.compare_button.setEnabled(len(contents) == 2 == len(chosen) or bool(old))
        self.compare_button.setToolTip(
            self.tr("With the current version") if old else self.tr("Select two versions, or an older one")
        )
        for action in (self.preview_action, self.open_action, self.save_action, self.share_action):
            action.setEnabled(one and not marker)
        self.delete_action.setEnabled(not cannot_delete and bool(chosen))
        self.delete_action.setToolTip(cannot_delete)
        cannot_enable = obstacle(self.engine, self.about, "PutBucketVersioning")
        self.enable_button.setEnabled(not cannot_enable)
        self.enable_button.setToolTip(cannot_enable)
        self.delete_action.setText(self.tr("Remove Delete Marker…") if marker else self.tr("Delete…"))

    @Slot()
    def _on_more(self) -> None:
        self.pop_up(self._menu_button.mapToGlobal(QPoint(0, self._menu_button.height())))

    @Slot()
    def _on_activated(self) -> None:
        self._preview()

    def _one(self) -> Version | None:
        chosen = self.selected()
        return chosen[0] if len(chosen) == 1 else None

    def _entry(self, one: Version) -> ObjectEntry:
        return ObjectEntry(one.key, one.size, one.modified, one.etag, one.storage_class)

    # Acts

    def _preview(self) -> None:
        one, here = self._one(), self.about.location
        if one is None or here is None or one.marker:
            return
        window = PreviewWindow(self.engine, self.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        when = text.exact_moment(int(one.modified.timestamp() * 1000))
        window.show_object(here, self._entry(one), one.id, self.tr("version of {0}").format(when))
        window.show()

    def _open(self) -> None:
        one = self._one()
        if one is not None:
            self.open_wanted.emit(self.about.location, self._entry(one), one.id)

    def _share(self) -> None:
        one = self._one()
        if one is not None:
            self.share_wanted.emit(self.about.location, self._entry(one), one.id)

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
        """Download a version into a local file, by the queue."""
        here = self.about.location
        if here is None:
            return

        started = self.tr("{0} is being downloaded: see the transfers.").format(quoted(Path(path).name))

        self._transfer(self.engine.call(self.window(), transfers.fetch, here, one, path), started)

    @Slot()
    def _restore(self) -> None:
        one, here = self._one(), self.about.location
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
            if one.size > versions.COPY_AT_MOST:
                started = self.tr("The version is being copied in parts: see the transfers.")
                self._transfer(self.engine.call(self.window(), transfers.restore, here, one), started)
                return
            call = self.engine.call(self, versions.restore, here, one)
            self.asked(call.then(restored, self._on_act_failed))

        question.accepted.connect(restore)
        question.open()

    def _transfer(self, call: Call[int], words: str) -> None:
        """Say that the queue has it; what comes of it, the transfers tell."""

        def started(group: int) -> None:
            self.began.emit(group)
            self.say(words, aloud=True)

        call.then(started, self._on_act_failed)

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
        here = self.about.location
        if here is None:
            return
        failed: list[Problem] = []

        def over() -> None:
            if failed:
                ProblemDialog.tell(self.window(), failed[0])
            self.changed.emit()

        stream = self.engine.stream(self.window(), versions.remove, here, chosen)
        stream.each(lambda part: failed.extend(part.failed), over, self._on_act_failed)

    def _on_act_failed(self, problem: Problem) -> None:
        self._show_state()
        ProblemDialog.tell(self.window(), problem)

    @Slot()
    def _compare(self) -> None:
        here, chosen = self.about.location, self.selected()
        if here is None or not chosen:
            return
        newer, older = chosen[0], chosen[-1]
        if len(chosen) == 1:
            newer = next((one for one in self.all() if not one.marker and one.id != older.id), None)
        if newer is not None:
            CompareDialog.show_between(self.window(), self.engine, here, older, newer)

    @Slot()
    def _ask_to_enable(self) -> None:
        here = self.about.location
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
            call = self.engine.call(self, versions.enable, here)
            self.asked(call.then(lambda _: self.changed.emit(), self._on_act_failed))

        question.accepted.connect(enable)
        question.open()
