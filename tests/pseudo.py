"""A language in which every text is twice as long and in brackets: what is cut off in it is cut off somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator


def lengthened(text: str) -> str:
    """The text and as much again, with its placeholders and mnemonics once."""
    plain = re.sub(r"\{\w*\}|%L?n|&(?!&)|…", "", text).strip()
    return f"[{text} {plain[::-1]}]" if plain else text


class Pseudo(QTranslator):
    """Translates every text of ours; formats of dates and units, which are not words, stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q") or re.fullmatch(r"[dMyHhms: .]+|\{0\}.{0,6}", source):
            return source
        return lengthened(source)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def pseudo(app: QCoreApplication) -> Iterator[None]:
    """Speak it within the block."""
    translator = Pseudo(app)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        translator.deleteLater()
