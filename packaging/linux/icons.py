"""Draws the application's icon in the sizes of a desktop: `python packaging/linux/icons.py FOLDER`."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "resources" / "icons" / "cosbrowser.svg"


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        target = folder / f"{size}x{size}" / "apps" / "cosbrowser.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
    for source, place in ((SOURCE, "scalable"), (HERE / "cosbrowser-symbolic.svg", "symbolic")):
        target = folder / place / "apps" / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
