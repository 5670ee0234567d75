"""A QR code that is drawn sharp at every scale, dark on light in every theme: some readers take nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4  # modules of empty space around, as the standard asks
_SIDE = 220


class QrCode(QWidget):
    """Text as a QR code; nothing for text that is too long for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of the link"))

    @property
    def modules(self) -> tuple[bytes, ...]:
        """The rows without the space around, a byte a module: 1 is dark."""
        return self._rows

    def show_text(self, text: str) -> bool:
        """Show the code of this text; whether there can be one."""
        import segno  # noqa: PLC0415  200 ms: only who wants a code waits for it

        try:
            code = segno.make_qr(text, error="l", boost_error=False)
        except segno.DataOverflowError:
            self._rows = ()
        else:
            self._rows = tuple(bytes(1 if module else 0 for module in row) for row in code.matrix)
        self.updateGeometry()
        self.update()
        return bool(self._rows)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        ratio = self.devicePixelRatioF()
        count = len(self._rows) + 2 * QUIET
        each = max(1, int(min(self.width(), self.height()) * ratio / count)) / ratio  # whole pixels: no grey seams
        left, top = ((side - each * count) / 2 + each * QUIET for side in (self.width(), self.height()))
        left, top = round(left * ratio) / ratio, round(top * ratio) / ratio
        dark = QColor("#000000")
        for y, row in enumerate(self._rows):
            for x, module in enumerate(row):
                if module:
                    painter.fillRect(QRectF(left + x * each, top + y * each, each, each), dark)
        painter.end()
