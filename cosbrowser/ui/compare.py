"""The window that compares two places and synchronises them: nothing is done before the button is pressed."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.comparison import ComparisonModel
from cosbrowser.models.text import number, size
from cosbrowser.transfer.compare import TOLERANCE_MS, Act, Compared, Difference, Place, Rules, Way, compare, refuse
from cosbrowser.ui.addresses import SCHEME, Address, parse
from cosbrowser.ui.compare_protected import ProtectedRows
from cosbrowser.ui.compare_tree import CompareTree
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, announce, indented, label, make_primary, on_pressed, set_role
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.question import question_box
from cosbrowser.ui.synchronising import Synchronising


class CompareWindow(QDialog):
    """Two sides, a direction, a preview as a tree with an arrow in each row."""

    transfers_started = Signal()
    changed = Signal(object)  # Location whose content may have changed

    def __init__(self, parent: QWidget | None, engine: Engine, connections: Connections, here: Location | None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._connections = connections
        self._stream: Stream[Compared] | None = None
        self._work: Synchronising | None = None
        self._sides: tuple[Place, Place] | None = None  # that were compared
        self._same = 0
        self._complete = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare and Synchronise"))
        self.left, self.right = QLineEdit(), QLineEdit()
        self.way = QComboBox()
        for way, words in (
            (Way.RIGHT, self.tr("→  Update the right side")),
            (Way.LEFT, self.tr("←  Update the left side")),
            (Way.BOTH, self.tr("↔  Update both, the newer one wins")),
            (Way.MIRROR_RIGHT, self.tr("⇒  Mirror: make the right side like the left")),
            (Way.MIRROR_LEFT, self.tr("⇐  Mirror: make the left side like the right")),
        ):
            self.way.addItem(words, way)
        self.checksum = QCheckBox(self.tr("Compare contents by checksum"))
        self.exclude = QLineEdit()
        self.exclude.setPlaceholderText(self.tr("Leave out, as in: *.tmp  .git  build/*"))
        self.tolerance = indented(QSpinBox())
        self.tolerance.setRange(0, 86_400)
        self.tolerance.setValue(TOLERANCE_MS // 1000)
        self.tolerance.setSuffix(self.tr(" s", "seconds, after a number"))
        self.tolerance.setAccessibleName(self.tr("Times may differ by"))
        self.compare_button = QPushButton(self.tr("Compare"))
        self.model = ComparisonModel(self)
        self.table = CompareTree(self.model)
        self.table.setAccessibleName(self.tr("What differs"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.protected = ProtectedRows(engine, self.model)
        self.summary = label(self.tr("Choose two places, then compare them. Nothing is changed by that."), "quiet")
        self.problem = ProblemPanel()
        self.run_button = QPushButton(self.tr("Synchronise"))
        self.close_button = QPushButton(self.tr("Close"))
        if here is not None:
            self.right.setText(self._address(here))
        self._build()
        self.resize(1000, 620)
        self._show()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        for row, (title, field) in enumerate(((self.tr("Left"), self.left), (self.tr("Right"), self.right))):
            field.setAccessibleName(title)
            field.setPlaceholderText(self.tr("A local folder, or cos://connection/bucket/folder/"))
            field.textChanged.connect(self._on_changed)
            browse = QPushButton(self.tr("Folder…"))
            browse.setAutoDefault(False)
            browse.clicked.connect(on_pressed(partial(self._browse, field)))
            grid.addWidget(label(title, wrap=False), row, 0)
            grid.addWidget(field, row, 1, 1, 3)
            grid.addWidget(browse, row, 4)
        self.exclude.setAccessibleName(self.tr("Leave out"))
        self.way.setAccessibleName(self.tr("Direction"))
        grid.addWidget(label(self.tr("Direction"), wrap=False), 2, 0)
        grid.addWidget(self.way, 2, 1)
        grid.addWidget(self.exclude, 2, 2, 1, 2)
        grid.addWidget(self.compare_button, 2, 4)
        how = QHBoxLayout()
        how.setSpacing(GAP)
        how.addWidget(self.checksum)
        how.addSpacing(MARGIN)
        how.addWidget(label(self.tolerance.accessibleName(), wrap=False))
        how.addWidget(self.tolerance)
        how.addStretch(1)
        grid.addLayout(how, 3, 1, 1, 4)
        grid.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.summary, 1)
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addLayout(self.protected)
        column.addLayout(buttons)
        make_primary(self.compare_button)
        self.run_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.compare_button.clicked.connect(self.start)
        self.run_button.clicked.connect(self._on_run)
        self.close_button.clicked.connect(self.close)
        self.way.currentIndexChanged.connect(self._on_changed)
        self.checksum.toggled.connect(self._on_changed)
        self.tolerance.valueChanged.connect(self._on_changed)
        self.exclude.textChanged.connect(self._on_changed)
        self.model.summed.connect(self._show)
        self.model.turned.connect(self._look)
        self.protected.progressed.connect(self._on_looked)
        self.table.turned.connect(self.model.turn)
        self.table.customContextMenuRequested.connect(self._on_menu)

    def _address(self, place: Location) -> str:
        return str(Address(self._connections.name_of(place.connection), place.bucket, place.prefix))

    def _browse(self, field: QLineEdit) -> None:
        dialog = QFileDialog(self, self.tr("Folder to Compare"), field.text() if SCHEME not in field.text() else "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        dialog.open()

    def _place(self, typed: str) -> Place | None:
        """What was typed; None when it is no place."""
        typed = typed.strip()
        if not typed.startswith(SCHEME):
            return Place(folder=os.path.abspath(typed)) if typed else None  # noqa: PTH100  no resolving of links
        address = parse(typed)
        connection = self._connections.named(address.connection) if address is not None else None
        if address is None or connection is None or not address.bucket:
            return None
        prefix = address.prefix if not address.prefix or address.prefix.endswith(DELIMITER) else address.prefix + "/"
        return Place(location=Location(connection.id, address.bucket, prefix))

    # Comparing

    @Slot()
    def start(self) -> None:
        """Compare what is typed; pressed again, it stops."""
        if self._stream is not None:
            self._stop()
            return
        left, right = self._place(self.left.text()), self._place(self.right.text())
        self.problem.clear()
        fault = self._fault(left, right)
        if fault or left is None or right is None:
            self._say(fault, "bad")
            return
        self._forget()
        self._sides, self._same, self._complete = (left, right), 0, False
        exclude = tuple(self.exclude.text().split())
        rules = Rules(Way(self.way.currentData()), self.checksum.isChecked(), exclude, self.tolerance.value() * 1000)
        self._stream = self._engine.stream(self, compare, left, right, rules).each(
            self._on_page, self._on_complete, self._on_failed
        )
        self._show()

    def _fault(self, left: Place | None, right: Place | None) -> str:
        if left is None or right is None:
            return self.tr("Each side is a local folder or a path like cos://connection/bucket/folder/.")
        if refuse(left, right) is not None:
            return self.tr("At least one side has to be in a bucket, and the sides have to differ.")
        return ""

    def _stop(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None
        self._show()

    def _forget(self) -> None:
        """What was found is of other places or rules, or has been done."""
        self.protected.forget()
        self.model.clear()

    def _on_page(self, page: Compared) -> None:
        if page.anew:
            self.model.clear()
            self._same = 0
        self._same += page.same
        self.model.add(page.rows)
        self._show()

    def _on_complete(self) -> None:
        self._stream = None
        self._complete = True
        self._look(self.model.rows())

    @Slot(object)
    def _look(self, rows: list[Difference]) -> None:
        if self._sides is not None:
            self.protected.look(self._sides, rows)

    @Slot()
    def _on_looked(self) -> None:
        self._show()
        if not self.protected.looking:
            announce(self, self.summary.text())

    def _on_failed(self, problem: Problem) -> None:
        self._stream = None
        self.problem.show_problem(problem)
        self._show()

    @Slot()
    def _on_changed(self) -> None:
        """What is shown is of other places or rules: it must not be carried out."""
        self._stop()
        if self.model.rowCount() or self._complete:
            self._complete = False
            self._forget()
            self._say(self.tr("Compare again."))

    # The preview

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        rows = self.table.chosen()
        if not rows:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in (Act.RIGHT, Act.LEFT, Act.NOTHING, Act.DELETE_LEFT, Act.DELETE_RIGHT):
            entry = menu.addAction(self.model.words(act))
            entry.triggered.connect(on_pressed(partial(self.model.turn, rows, act)))
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _say(self, words: str, role: str = "quiet") -> None:
        self.summary.setText(words)
        set_role(self.summary, role)

    @Slot()
    def _show(self) -> None:
        sums, busy = self.model.sums, self._work is not None
        self.compare_button.setText(self.tr("Compare") if self._stream is None else self.tr("Stop"))
        self.compare_button.setEnabled(not busy)
        ready = self._complete and not busy and not self.protected.looking
        self.run_button.setEnabled(ready and bool(sums.copies or sums.deletes))
        if self._stream is None and not self._complete:
            return
        parts = [
            self.tr("{0} to copy, {1}", "a count, a size").format(number(sums.copies), size(sums.size)),
            self.tr("{0} to delete").format(number(sums.deletes)),
            self.tr("{0} left as they are").format(number(self.model.count(Act.NOTHING))),
            self.tr("{0} the same").format(number(self._same)),
        ]
        if self.model.protected:
            parts.append(self.tr("{0} protected").format(number(self.model.protected)))
        words = "; ".join(parts)
        self._say(words if self._complete else self.tr("Comparing: {0}…").format(words))

    # Synchronising

    @Slot()
    def _on_run(self) -> None:
        deletes = self.model.sums.deletes
        if not deletes:
            self._run()
            return
        left, right = self.model.count(Act.DELETE_LEFT), self.model.count(Act.DELETE_RIGHT)
        where = [
            self.tr("{0} in {1}", "a count, a place").format(number(count), field.text())
            for count, field in ((left, self.left), (right, self.right))
            if count
        ]
        form = self.tr("Delete 1 file?") if deletes == 1 else self.tr("Delete {0} files?").format(number(deletes))
        words = self.tr("{0}. This cannot be undone, unless the bucket keeps older versions.").format("; ".join(where))
        question = question_box(self, form, words, self.tr("Delete and Synchronise"))
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)  # Enter is safe
        question.accepted.connect(self._run)
        question.open()

    def _run(self) -> None:
        if self._sides is None:
            return
        self._work = Synchronising(self._engine, *self._sides, self.model.rows(), self)
        self._work.over.connect(self._on_over)
        self._show()
        self._say(self.tr("Synchronising…"))
        self._work.start()

    @Slot()
    def _on_over(self) -> None:
        work, sides = self._work, self._sides
        if work is None or sides is None:
            return
        self._work, self._complete = None, False
        self._forget()
        self._show()
        done: list[tuple[int, Callable[[str], str]]] = [
            (work.queued, self.tr("{0} handed to the transfers").format),
            (work.deleted, self.tr("{0} deleted").format),
            (len(work.failed), self.tr("{0} not done").format),
        ]
        said = [form(number(count)) for count, form in done if count]
        self._say("; ".join(said), "bad" if work.failed else "quiet")
        if work.failed:
            self.problem.show_problem(work.failed[0])
        if work.queued:
            self.transfers_started.emit()
        for place in sides:
            if place.location is not None:
                self.changed.emit(place.location)
