"""The language of the window: the person's choice, else the system's, else English.

Catalogues are those compiled ones that `resources/translations` has. Qt's own texts (buttons of its dialogs, the menu
of a text field) come from the catalogues that it brings along.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cosbrowser.ui.resources import resource

ENGLISH = "en"  # of the sources; its catalogue knows only that one of something is not several


def available() -> tuple[str, ...]:
    """Codes of the languages that there are, in the order of their own names."""
    found = (path.stem for path in resource("translations").glob("*.qm"))
    return tuple(sorted(found, key=lambda code: name(code).casefold()))


def name(code: str) -> str:
    """What a language calls itself."""
    own = QLocale(code).nativeLanguageName()
    own = own.partition(" ")[2] or own if code == ENGLISH else own  # "American English"
    return own[:1].upper() + own[1:]


def fitting(chosen: str, system: QLocale, there: tuple[str, ...]) -> str:
    """The code of the language to use: what was chosen, if it is there, else the first of the system's that is."""
    if chosen in there:
        return chosen
    wanted = (language.replace("_", "-").partition("-")[0] for language in system.uiLanguages())
    return next((code for code in wanted if code in there), ENGLISH)


def install(app: QCoreApplication, code: str) -> tuple[QTranslator, ...]:
    """Speak this language. Before any window is made: each takes its texts when it is made."""
    installed: list[QTranslator] = []
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{of_qt}/qtbase_{code}.qm", str(resource(f"translations/{code}.qm"))):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
            installed.append(translator)
    return tuple(installed)
