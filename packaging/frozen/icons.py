"""Draws the icons that Windows and macOS want beside the recipe: `python packaging/frozen/icons.py`."""

from __future__ import annotations

import os
from pathlib import Path

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "resources" / "icons" / "cosbrowser.svg"
SIDE = 256  # pixels; Qt writes one size, and both systems scale it


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication([])
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    for ending in ("ico", "icns"):
        if not image.save(str(HERE / f"cosbrowser.{ending}")):
            raise SystemExit(f"Qt cannot write .{ending} here")
    del application


if __name__ == "__main__":
    main()
