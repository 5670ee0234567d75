"""How a failure is shown: as the state of a view, inside a dialog, as a dialog of its own, as a bar.

All of them take a `Problem` and what the place can do about it, and show the button that helps with this one. The
server's words are behind "Details", where they can be copied.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.parts import (
    GAP,
    MARGIN,
    Disclosure,
    FittingDialog,
    announce,
    button_row,
    heading,
    label,
    on_pressed,
)
from cosbrowser.ui.errors import Explanation, explain
from cosbrowser.ui.icons import IconLabel, Role, set_icon

Offers = Mapping[Remedy, Callable[[], object]]  # what the place can do

_ICONS: dict[Kind, tuple[str, Role]] = {
    Kind.OFFLINE: ("wifi-slash", "caution"),
    Kind.TIMEOUT: ("wifi-slash", "caution"),
    Kind.KEYRING_LOCKED: ("key", "caution"),
    Kind.KEYRING_MISSING: ("key", "caution"),
    Kind.NO_SECRET: ("key", "caution"),
    Kind.DENIED: ("prohibit", "bad"),
    Kind.LOCKED: ("lock-key", "caution"),
    Kind.READ_ONLY: ("lock-key", "caution"),
    Kind.DISK_FULL: ("hard-drive", "bad"),
    Kind.CANCELLED: ("x-circle", "quiet"),
}


# What may lie in how the connection is set up: its network, proxy, addresses or keys.
_OF_CONNECTION = frozenset({
    Kind.OFFLINE, Kind.TIMEOUT, Kind.TLS, Kind.PROXY, Kind.BAD_ANSWER, Kind.REDIRECTED, Kind.NO_BUCKET,
    Kind.KEYRING_LOCKED, Kind.KEYRING_MISSING,
})  # fmt: skip
_MOST_OFFERED = 3  # the remedy, trying again, editing the connection


def icon_of(problem: Problem) -> tuple[str, Role]:
    """Name and colour of the icon beside a problem."""
    return _ICONS.get(problem.kind, ("failed", "bad"))


class Details(QWidget):
    """The server's own words, to be selected or copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.view = QPlainTextEdit(self)
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setAccessibleName(self.tr("Details"))
        self.view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.copy_button = QPushButton(self.tr("Copy details"), self)
        self.copy_button.setAutoDefault(False)
        set_icon(self.copy_button, "copy-simple", "quiet")
        self._back = QTimer(self, singleShot=True, interval=2000)
        self._back.timeout.connect(self._on_copied_long_ago)
        self.copy_button.clicked.connect(self._on_copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.view)
        layout.addWidget(self.copy_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_details(self, explanation: Explanation) -> None:
        """Show the details of a problem."""
        self._text = explanation.as_text()
        lines = [self.tr("{0}: {1}").format(name, value) for name, value in explanation.details]
        self.view.setPlainText("\n".join(lines) or self.tr("There is nothing more to say."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # when the text has been wrapped to the new width

    @Slot()
    def _fit(self) -> None:
        """As high as the text up to eight lines; the size of its document is in lines as they are wrapped."""
        lines = round(self.view.document().size().height())
        self.view.setFixedHeight(self.view.fontMetrics().lineSpacing() * min(max(lines, 2), 8) + 22)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.setText(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _on_copied_long_ago(self) -> None:
        self.copy_button.setText(self.tr("Copy details"))


class ProblemPanel(QWidget):
    """A problem in the place where something else would be.

    `centred`: the failed state of a view, in the middle of its space; else a part of a dialog. `offers` maps what
    the place can do to a function; the remedy of the problem comes first, and trying again is offered wherever the
    place can. The panel is hidden while there is no problem.
    """

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._centred = centred
        self.icon = IconLabel("failed", "bad", 40 if centred else 20, self)
        self.title = heading("", 16 if centred else 13)
        self.message = label("", "quiet" if centred else "")
        self.buttons = QWidget(self)
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, GAP // 2, 0, 0)
        self._acts: list[Callable[[], object]] = []
        # Made now, though their words come with the problem: so Tab leads to them where they stand.
        self.act_buttons = [QPushButton(self.buttons) for _ in range(_MOST_OFFERED)]
        for index, button in enumerate(self.act_buttons):
            button.setAutoDefault(False)
            button.clicked.connect(on_pressed(partial(self._act, index)))
            row.addWidget(button)
        if centred:
            row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.act_buttons[0].setProperty("primary", True)
        else:
            row.addStretch(1)
        self.details = Details()
        self.disclosure = Disclosure(self.tr("Details"), self.details)
        self.explanation: Explanation | None = None
        column = QVBoxLayout()
        column.setSpacing(GAP if centred else GAP // 2)
        for widget in (self.title, self.message, self.buttons, self.disclosure):
            column.addWidget(widget)
        if centred:
            self._lay_out_in_the_middle(column)
        else:
            beside = QHBoxLayout(self)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(GAP + GAP // 2)
            beside.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
            beside.addLayout(column, 1)
        self.hide()

    def _lay_out_in_the_middle(self, column: QVBoxLayout) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title.setAlignment(centre)
        self.message.setAlignment(centre)
        self.disclosure.button_row.setContentsMargins(0, 0, 0, 0)
        self.disclosure.button_row.setAlignment(centre)
        column.insertWidget(0, self.icon, alignment=centre)
        column.insertSpacing(1, GAP // 2)
        middle = QWidget(self)
        middle.setMaximumWidth(480)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addStretch(1)
        outer.addWidget(middle, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def show_problem(self, problem: Problem, offers: Offers | None = None) -> None:
        """Say it, with the buttons that help."""
        told = explain(problem)
        self.explanation = told
        self.icon.show_icon(*icon_of(problem))
        self.title.setText(told.title)
        self.message.setText(told.message)
        self.details.show_details(told)
        self.disclosure.unfold(False)
        self._offer(problem.kind, told.remedy, offers or {})
        self.setAccessibleName(told.title)
        self.setAccessibleDescription(told.message)
        self.show()
        announce(self, f"{told.title}. {told.message}")

    def clear(self) -> None:
        """There is no problem any more."""
        self.explanation = None
        self.hide()

    def _offer(self, kind: Kind, remedy: Remedy, offers: Offers) -> None:
        again = [r for r in (Remedy.RETRY, Remedy.REFRESH) if r in offers][:1]  # to a person both are one: try again
        shown = again if remedy in again or remedy is Remedy.REFRESH else [r for r in (remedy,) if r in offers] + again
        if kind in _OF_CONNECTION and Remedy.EDIT_CONNECTION in offers and remedy is not Remedy.EDIT_CONNECTION:
            shown.append(Remedy.EDIT_CONNECTION)
        self._acts = [offers[wanted] for wanted in shown]
        for button, wanted in zip_longest(self.act_buttons, shown):
            button.setVisible(wanted is not None)
            if wanted is not None:
                enters = kind is Kind.NO_SECRET and wanted is Remedy.EDIT_CONNECTION
                button.setText(self.tr("Enter the key…") if enters else self._words(wanted))
        self.buttons.setVisible(bool(shown))

    def _act(self, index: int) -> None:
        self._acts[index]()

    def _words(self, remedy: Remedy) -> str:
        return {
            Remedy.RETRY: self.tr("Try again"),
            Remedy.REFRESH: self.tr("Try again"),
            Remedy.EDIT_CONNECTION: self.tr("Edit Connection…"),
            Remedy.GO_TO_BUCKET: self.tr("Go to Bucket…"),
            Remedy.RESTORE: self.tr("Restore…"),
            Remedy.FOR_NOW: self.tr("Use for this run only"),
        }[remedy]


class ProblemDialog(FittingDialog):
    """A problem as a message of its own, for what has no place in the window."""

    def __init__(self, parent: QWidget | None, problem: Problem, offers: Offers | None = None) -> None:
        super().__init__(parent, 480)
        self.panel = ProblemPanel(self)
        told = explain(problem)
        self.setWindowTitle(told.title)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(MARGIN - GAP)
        layout.addWidget(self.panel, 1)
        layout.addWidget(button_row(primary=self.close_button))
        self.panel.show_problem(problem, {remedy: self._after(act) for remedy, act in (offers or {}).items()})
        QWidget.setTabOrder(self.panel.details.copy_button, self.close_button)
        self.close_button.setFocus()

    @classmethod
    def tell(cls, parent: QWidget | None, problem: Problem, offers: Offers | None = None) -> ProblemDialog:
        """Show it and return at once."""
        dialog = cls(parent, problem, offers)
        dialog.open()
        return dialog

    def _after(self, act: Callable[[], object]) -> Callable[[], object]:
        def close_and_act() -> None:
            self.accept()
            act()

        return close_and_act


class ProblemBar(QFrame):
    """A problem as one line above a view; it leaves the view usable. Hidden while there is none."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self._problem: Problem | None = None
        self._offers: Offers = {}
        self.icon = IconLabel("failed", "bad", 18, self)
        self.message = label()
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.details_button = QToolButton(self)
        self.details_button.setText(self.tr("Details…"))
        self.details_button.clicked.connect(self._on_details)
        self.act_button = QToolButton(self)
        self.act_button.clicked.connect(self._on_act)
        self.close_button = QToolButton(self)
        set_icon(self.close_button, "close", "quiet")
        self.close_button.setToolTip(self.tr("Hide this message"))
        self.close_button.setAccessibleName(self.tr("Hide this message"))
        self.close_button.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, GAP // 2, GAP // 2, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self.icon)
        row.addWidget(self.message, 1)
        for button in (self.act_button, self.details_button, self.close_button):
            row.addWidget(button)
        self.hide()

    def show_problem(self, problem: Problem, offers: Offers | None = None) -> None:
        """Say it in the bar; a newer problem takes the place of an older one."""
        self._problem, self._offers = problem, offers or {}
        told = explain(problem)
        self.icon.show_icon(*icon_of(problem))
        self.message.setText(self.tr("{0}. {1}").format(told.title, told.sentence))
        self.setAccessibleName(self.message.text())
        self.act_button.setVisible(self._remedy() is not None)
        self.act_button.setText(self.tr("Try again"))
        self.show()
        announce(self, self.message.text())

    def clear(self) -> None:
        """There is no problem any more."""
        self._problem = None
        self.hide()

    def _remedy(self) -> Remedy | None:
        """The one that fits into the bar; the others are behind "Details"."""
        return next((r for r in (Remedy.RETRY, Remedy.REFRESH) if r in self._offers), None)

    @Slot()
    def _on_details(self) -> None:
        if self._problem is not None:
            ProblemDialog.tell(self.window(), self._problem, self._offers)

    @Slot()
    def _on_act(self) -> None:
        remedy = self._remedy()
        self.clear()
        if remedy is not None:
            self._offers[remedy]()

    @Slot()
    def _on_close(self) -> None:
        self.clear()
        self.dismissed.emit()
