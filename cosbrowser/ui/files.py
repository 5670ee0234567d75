"""What a person does with files: upload, download, open, delete, new folder. Asks, and hands it to the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cosbrowser.cos import copies, protection
from cosbrowser.cos.copies import Copied
from cosbrowser.cos.credentials import Aspera
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.retention import INDEFINITE
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import kept_words, text
from cosbrowser.settings import DOWNLOAD_FOLDER, UPLOAD_FOLDER, Settings
from cosbrowser.transfer.job import NewRetention, Transport, UploadOptions
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.aspera import AsperaDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.upload import Chosen, UploadDialog
from cosbrowser.ui.dialogs.upload_protection import Protection
from cosbrowser.ui.editing import Edits, open_with_system
from cosbrowser.ui.errors import short
from cosbrowser.ui.question import question_box
from cosbrowser.ui.upload_defaults import UploadDefaults

_ASK_ABOVE = 200_000_000  # bytes of an object that is opened without asking


class Files(QObject):
    """Acts on places and selections that it is given; says how it goes."""

    said = Signal(str, bool)  # for the status line; whether it stays until the next
    opened = Signal()  # the copy is there, and nothing is left to stop
    began = Signal(int)  # id of a transfer
    transfers_started = Signal()
    download_folder_changed = Signal(str)
    restore_wanted = Signal(object)  # Selection of an object that is in the archive

    def __init__(self, engine: Engine, settings: Settings, copies_folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._settings = settings
        self._copies_folder = copies_folder
        self._window = window
        self._opening: Stream[Copied] | None = None
        self.aspera_of: Callable[[str], Aspera] = lambda _: Aspera.NEVER  # what a connection wants, by its id
        self.edits = Edits(engine, window)
        self._defaults = UploadDefaults(settings)
        # The policies of buckets, by connection and bucket, as far as they are known; None: it is not immutable.
        self.protections: dict[tuple[str, str], Protection | None] = {}
        self.policies: dict[tuple[str, str], protection.Protection | None] = {}

    # Up

    def upload(self, sources: tuple[str, ...], target: Location) -> None:
        """Send local files and folders to a place, after the upload dialog where the bucket asks for it.

        Whether the bucket is an immutable one is asked before the first upload to it.
        """
        self.learn(target, partial(self._upload_or_ask, sources, target))

    def learn(self, target: Location, act: Callable[[], object]) -> None:
        """Act when it is known whether the bucket is immutable; who may not read that may still upload."""
        bucket = (target.connection, target.bucket)
        if bucket in self.protections:
            act()
            return

        def known(policy: protection.Protection | None) -> None:
            self.note_policy(target, policy)
            act()

        def unknown(_problem: Problem) -> None:
            act()

        self._engine.call(self, protection.policy_of, Location(*bucket)).then(known, unknown)

    def note_policy(self, bucket: Location, policy: protection.Protection | None) -> bool:
        """Keep what is known of a bucket, for its next upload; whether that is new."""
        name = (bucket.connection, bucket.bucket)
        changed = self.policies.get(name) != policy
        self.policies[name] = policy
        days = (policy.default, policy.minimum, policy.maximum) if policy is not None else ()
        known = Protection(*(count * protection.DAY for count in days)) if days else None
        self.protections[name] = known
        return changed

    def dropped(self, bucket: Location) -> NewRetention | None:
        """How long dropped files are kept without a question; None where one is asked, or the policy forbids it."""
        wanted = self._defaults.dropped(bucket)
        policy = self.policies.get((bucket.connection, bucket.bucket))
        if wanted is None or wanted.period is None or policy is None or wanted.period == INDEFINITE:
            return wanted
        return wanted if policy.allows(wanted.period) else None

    def set_dropped(self, bucket: Location, wanted: NewRetention | None) -> None:
        """Keep dropped files so long from now on; None: ask each time."""
        self._defaults.set_dropped(bucket, wanted)

    def drop_words(self, place: Location) -> str:
        """What a drop of files there comes to, where the bucket keeps them."""
        wanted, policy = self.dropped(place), self.policies.get((place.connection, place.bucket))
        if wanted is not None:
            return kept_words.dropped(wanted.period, policy)
        return self.tr("Files dropped here: you are asked how long they are kept") if policy is not None else ""

    def _upload_or_ask(self, sources: tuple[str, ...], target: Location) -> None:
        immutable = self.protections.get((target.connection, target.bucket)) is not None
        options = self._defaults.of(target)
        wanted = self.dropped(target) if immutable else None
        if self._defaults.asks(target) or (immutable and wanted is None):
            self.ask_options(sources, target)
        else:
            self._upload(sources, target, wanted.put_into(options) if wanted is not None else options)

    def _upload(self, sources: tuple[str, ...], target: Location, options: UploadOptions) -> None:
        def start(way: Transport) -> None:
            call = self._engine.call(self, Queue.upload, sources, target, replace(options, transport=way))
            call.then(self._on_started, self._on_failed)

        self._ask_way(target, self.tr("Upload"), start, options)

    def ask_options(self, sources: tuple[str, ...], target: Location) -> UploadDialog:
        """Let the person say what goes with local files and folders, and send them."""

        def chosen(chosen: Chosen) -> None:
            self._defaults.set_asks(target, chosen.always_ask)
            if chosen.remember:
                self._defaults.remember(target, chosen.options)
            self._upload(sources, target, chosen.options)

        dialog = UploadDialog.ask(
            self._window, self._engine, sources, target, self._defaults.of(target),
            always_ask=self._defaults.asks(target),
            protection=self.protections.get((target.connection, target.bucket)),
        )  # fmt: skip
        dialog.chosen.connect(chosen)
        return dialog

    @property
    def _upload_folder(self) -> str:
        return self._settings.get(UPLOAD_FOLDER) or str(Path.home())

    def ask_upload_with_options(self, target: Location) -> None:
        """Let the person choose files, then what goes with them."""
        dialog = QFileDialog(self._window, self.tr("Upload with Options"), self._upload_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def chosen(sources: tuple[str, ...], target: Location) -> None:
            self.learn(target, partial(self.ask_options, sources, target))

        self._choose(dialog, target, chosen)

    def ask_upload_files(self, target: Location) -> None:
        """Let the person choose files to send."""
        dialog = QFileDialog(self._window, self.tr("Upload Files"), self._upload_folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._choose(dialog, target, self.upload)

    def ask_upload_folder(self, target: Location) -> None:
        """Let the person choose a folder to send."""
        dialog = QFileDialog(self._window, self.tr("Upload Folder"), self._upload_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._choose(dialog, target, self.upload)

    def _choose(
        self, dialog: QFileDialog, target: Location, act: Callable[[tuple[str, ...], Location], object]
    ) -> None:
        def chosen(paths: list[str]) -> None:
            self._settings.set(UPLOAD_FOLDER, str(Path(paths[0]).parent))
            act(tuple(paths), target)

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(chosen)
        dialog.open()

    # Down

    def ask_download(self, *selections: Selection) -> None:
        """Let the person choose a folder, and fetch the selection into it; of several buckets, each into its own."""
        # The first time: not where the desktop has started the program.
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        folder = self._settings.get(DOWNLOAD_FOLDER) or (usual if Path(usual).is_dir() else str(Path.home()))
        dialog = QFileDialog(self._window, self.tr("Download To"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._download, selections))
        dialog.open()

    def download_again(self, *selections: Selection) -> None:
        """Fetch the selection into the folder of the last download; of several buckets, each into its own."""
        folder = self._settings.get(DOWNLOAD_FOLDER)
        if folder:
            self._download(selections, folder)

    def _download(self, selections: tuple[Selection, ...], folder: str) -> None:
        if len(selections) == 1:
            self.download(selections[0], folder)
            return
        self._settings.set(DOWNLOAD_FOLDER, folder)
        self.download_folder_changed.emit(folder)
        for selection in selections:  # the same key may be in each
            inside = str(Path(folder) / selection.location.bucket)
            self._engine.call(self, Queue.download, selection, inside).then(self._on_started, self._on_failed)

    def download(self, selection: Selection, folder: str) -> None:
        """Fetch the selection into a local folder."""
        self._settings.set(DOWNLOAD_FOLDER, folder)
        self.download_folder_changed.emit(folder)
        self.fetch(selection, folder)

    def fetch(self, selection: Selection, folder: str) -> None:
        """As `download`, into a folder that is of no interest to the next one."""
        when = self._defaults.when_download_exists

        def start(way: Transport) -> None:
            call = self._engine.call(self, Queue.download, selection, folder, when, way)
            call.then(self._on_started, self._on_failed)

        self._ask_way(selection.location, self.tr("Download"), start)

    def _ask_way(
        self, place: Location, title: str, start: Callable[[Transport], None], options: UploadOptions | None = None
    ) -> None:
        """Start a transfer, after asking by which way it goes where its connection wants that."""
        if self.aspera_of(place.connection) is Aspera.ASK:
            AsperaDialog.ask(self._window, self._engine, place, title, options).chosen.connect(start)
        else:
            start(Transport.AUTO)

    def _on_started(self, group: int) -> None:
        self.began.emit(group)
        self.transfers_started.emit()

    def _on_failed(self, problem: Problem) -> None:
        ProblemDialog.tell(self._window, problem)

    # Open

    def edit_with(self, location: Location, entry: ObjectEntry, open_file: Callable[[str], bool]) -> None:
        """Open an object by `open_file` for editing, or from a read-only copy where retention forbids to save it."""

        def failed(problem: Problem) -> None:
            if problem.kind is Kind.LOCKED:
                self.open(location, entry, open_file=open_file)
            else:
                self._on_not_opened(location, entry, problem)

        self.edits.edit(location, entry, open_file, failed)

    def open(
        self, location: Location, entry: ObjectEntry, version_id: str = "",
        open_file: Callable[[str], bool] = open_with_system,
    ) -> None:  # fmt: skip
        """Open an object, or a version of it, from a read-only copy, by the system's program; ask if it is large."""
        if entry.size <= _ASK_ABOVE:
            self._open(location, entry, version_id, open_file)
            return
        name = short(entry.key[len(location.prefix) :])
        question = question_box(
            self._window,
            self.tr("Download {0} to open “{1}”?").format(text.size(entry.size), name),
            self.tr("A program opens a copy on this computer. To keep the object here, use Download instead."),
            self.tr("Download and Open"),
        )
        question.accepted.connect(lambda: self._open(location, entry, version_id, open_file))
        question.open()

    @property
    def opening(self) -> bool:
        """Whether a copy is being made."""
        return self._opening is not None

    def stop_opening(self) -> None:
        """Give up the copy that is being made."""
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
            self.said.emit("", False)

    def _open(self, location: Location, entry: ObjectEntry, version_id: str, open_file: Callable[[str], bool]) -> None:
        name = short(entry.key[len(location.prefix) :])

        def progress(copied: Copied) -> None:
            if copied.path:
                opened = open_file(copied.path)
                words = self.tr("Opened a read-only copy of “{0}”")
                missing = self.tr("No program on this computer opens “{0}”")
                self.said.emit((words if opened else missing).format(name), False)
            else:
                words = self.tr("Opening “{0}”: {1}")
                self.said.emit(words.format(name, text.part_of(copied.size, entry.size)), True)

        self.stop_opening()
        self.said.emit(self.tr("Opening “{0}”…").format(name), True)
        stream = self._engine.stream(
            self, copies.fetch, location, entry, str(self._copies_folder), version_id=version_id
        )
        self._opening = stream.each(progress, self._on_opened, partial(self._on_not_opened, location, entry))

    def _on_opened(self) -> None:
        self._opening = None
        self.opened.emit()

    def _on_not_opened(self, location: Location, entry: ObjectEntry, problem: Problem) -> None:
        self._opening = None
        self.said.emit("", False)
        restore = partial(self.restore_wanted.emit, Selection(location, (entry,)))
        ProblemDialog.tell(self._window, problem, {Remedy.RESTORE: restore})
