"""What the centre of the window shows while there is no connection: one paste, or the demo store."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cosbrowser.cos.recognise import Recognised
from cosbrowser.ui.dialogs.connection_found import FoundList
from cosbrowser.ui.dialogs.parts import GAP, Disclosure, heading, label
from cosbrowser.ui.dialogs.paste import PasteTarget
from cosbrowser.ui.icons import IconLabel, set_icon

_WIDTH = 600


class WelcomePage(QScrollArea):
    """Says what this is and takes a credential. Asks for no endpoint and no region: they are found."""

    credential_given = Signal(str)  # the text that holds one
    demo_wanted = Signal()
    by_hand_wanted = Signal()
    import_wanted = Signal(object)  # Found

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.target = PasteTarget(large=True)
        self.target.recognised.connect(self._on_recognised)
        self.found = FoundList()
        self.found.wanted.connect(self.import_wanted)
        self.demo_button = QPushButton(self.tr("Try the demo store"))
        set_icon(self.demo_button, "demo")
        self.demo_button.clicked.connect(self.demo_wanted)
        self.by_hand_button = QPushButton(self.tr("Enter by hand…"))
        set_icon(self.by_hand_button, "keyboard")
        self.by_hand_button.clicked.connect(self.by_hand_wanted)
        self.where = Disclosure(self.tr("Where do I find my credential?"), self._steps())
        self.setWidget(self._page())
        self.setFocusProxy(self.target)

    def _page(self) -> QWidget:
        left = Qt.AlignmentFlag.AlignLeft
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(IconLabel("connection", "accent", 48), alignment=left)
        column.addSpacing(GAP)
        column.addWidget(heading(self.tr("Work with IBM Cloud Object Storage as with a folder"), 22))
        promise = self.tr("Paste the credential of a service instance, and the buckets of all its locations appear.")
        column.addWidget(label(promise, "quiet"))
        column.addSpacing(GAP * 2)
        column.addWidget(self.target)
        column.addWidget(self.found)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.demo_button)
        buttons.addWidget(self.by_hand_button)
        buttons.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(buttons)
        column.addSpacing(GAP)
        column.addWidget(self.where)
        column.addSpacing(GAP)
        column.addLayout(self._promise())
        column.setContentsMargins(0, 0, 0, 0)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(GAP * 4, GAP * 4, GAP * 4, GAP * 4)
        outer.addStretch(1)
        outer.addWidget(middle, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
        return page

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(IconLabel("shield-check", "good", 18), alignment=Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "Keys are kept in the keyring of this computer and nowhere else: no file, no log. Without a keyring they "
            "are forgotten when you quit."
        )
        row.addWidget(label(words, "quiet"), 1)
        return row

    def _steps(self) -> QWidget:
        steps = (
            self.tr("Open cloud.ibm.com, then Resource list > Storage, and choose your Object Storage instance."),
            self.tr("Open the tab Service credentials and press New credential."),
            self.tr("Choose a role (Writer to change things, Reader to look) and switch on Include HMAC Credential "
                    "under Advanced options: links to share need it."),
            self.tr("Press Add, unfold the new credential, copy its JSON and paste it above."),
        )  # fmt: skip
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(GAP * 2, 0, 0, 0)
        layout.setSpacing(GAP)
        for number, words in enumerate(steps, 1):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            row.addWidget(label(f"{number}.", "quiet", wrap=False), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words), 1)
            layout.addLayout(row)
        return box

    @Slot(object, str)
    def _on_recognised(self, found: Recognised, text: str) -> None:
        self.credential_given.emit(text)
