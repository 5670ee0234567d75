"""All text can be translated, the catalogues are sound, and the language is the one that was chosen."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cosbrowser import settings as known
from cosbrowser.models import text
from cosbrowser.settings import Settings
from cosbrowser.ui import language
from cosbrowser.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
# Where text goes that a person reads, and which argument it is.
SHOWN = {
    **dict.fromkeys(
        ("setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName", "setStatusTip",
         "setAccessibleDescription", "addMenu", "setTitle", "QLabel", "QPushButton", "QCheckBox", "QRadioButton",
         "QGroupBox", "QMenu", "heading", "label", "say", "setPlainText", "announce", "addRow", "setLabelText",
         "setInformativeText", "setDetailedText", "setHorizontalHeaderLabels"), (0,)),
    **dict.fromkeys(("addAction", "addItem", "addTab", "QAction", "setHeaderData"), (0, 1)),
    "_make": (0,),
}  # fmt: skip
# Examples of addresses are the same in each language.
TECHNICAL = re.compile(r"crn:v1|\w://")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


TOOL = _tool()
CATALOGUES = sorted(path.stem for path in TOOL.CATALOGUES.glob("*.ts"))


def bare_words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals with words in them that are shown without having been translated."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        for place in SHOWN.get(name, ()):
            if place == 1 and name == "addItem" and isinstance(call.args[0], ast.Call) and _is_tr(call.args[0]):
                continue  # what the program knows the item by
            if place < len(call.args):
                for literal in _literals(call.args[place]):
                    if re.search(r"[^\W\d_]{2,}", literal) and not TECHNICAL.search(literal):
                        yield call.lineno, literal


def _is_tr(call: ast.Call) -> bool:
    return (call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")) == "tr"


def _literals(shown: ast.expr) -> Iterator[str]:
    if isinstance(shown, ast.Constant) and isinstance(shown.value, str):
        yield shown.value
    elif isinstance(shown, ast.JoinedStr):
        yield from (part.value for part in shown.values if isinstance(part, ast.Constant))
    elif isinstance(shown, ast.IfExp):
        yield from (*_literals(shown.body), *_literals(shown.orelse))
    elif isinstance(shown, ast.BinOp):
        yield from (*_literals(shown.left), *_literals(shown.right))
    elif isinstance(shown, ast.BoolOp):
        yield from (literal for value in shown.values for literal in _literals(value))
    elif isinstance(shown, (ast.List, ast.Tuple)):
        yield from (literal for value in shown.elts for literal in _literals(value))
    elif isinstance(shown, ast.Call) and isinstance(shown.func, ast.Attribute) and shown.func.attr == "format":
        yield from _literals(shown.func.value)


def test_no_text_is_shown_that_was_not_translated() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {literal!r}"
        for folder in ("ui", "models")
        for path in sorted((ROOT / "cosbrowser" / folder).rglob("*.py"))
        for line, literal in bare_words(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert found == []


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_no_text_is_kept_under_a_name_by_which_nothing_is_looked_up(catalogue: str) -> None:
    """`text.tr` of a module that is imported as `text`: the program looks without a context, the catalogue has one."""
    contexts = {context for context, _, _ in TOOL.messages(TOOL.CATALOGUES / f"{catalogue}.ts")}

    assert {context for context in contexts if context[:1].islower()} == set()


@pytest.mark.parametrize(
    "source",
    [
        'x.setText("Hello there")', 'QLabel("Hello there")', 'x.setText(f"{n} files")', 'QAction(icon, "Open")',
        'x.setText("Yes" if a else b)', 'x.setText("{0} files".format(1))', 'x.say("Gone" + name)',
    ],
)  # fmt: skip
def test_text_without_a_translation_is_noticed(source: str) -> None:
    assert list(bare_words(ast.parse(source)))


@pytest.mark.parametrize("source", ['x.setText(self.tr("Hello"))', 'x.setText("—")', 'label("", "quiet")'])
def test_what_is_translated_or_no_word_is_left_alone(source: str) -> None:
    assert not list(bare_words(ast.parse(source)))


def test_no_text_is_made_before_it_is_translated() -> None:
    """`tr(f"...")` and `tr(variable)` never find their translation."""
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in TOOL.sources()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and (call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")) == "tr"
        and call.args
        and not isinstance(call.args[0], ast.Constant)
    ]

    assert found == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_a_catalogue_has_all_texts_of_the_sources(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"{code}.ts"
    shutil.copy(TOOL.CATALOGUES / fresh.name, fresh)
    TOOL.refresh(fresh)

    assert [source for _, source, forms in TOOL.messages(fresh) if not all(forms)] == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_translations_keep_placeholders_numbers_and_line_ends(code: str) -> None:
    wrong: list[tuple[str, str]] = []
    for _, source, forms in TOOL.messages(TOOL.CATALOGUES / f"{code}.ts"):
        for number, form in enumerate(filter(None, forms)):
            kept = sorted(re.findall(r"\{\w*\}", form)) == sorted(re.findall(r"\{\w*\}", source))
            # One of something may be said without a figure.
            kept &= (number == 0 and len(forms) > 1) or form.count("%Ln") == source.count("%Ln")
            kept &= source.endswith("…") == form.endswith("…") and source.count("\n") == form.count("\n")
            wrong += [] if kept else [(source, form)]

    assert wrong == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_what_the_program_loads_is_compiled_from_the_catalogue(code: str, tmp_path: Path) -> None:
    made = tmp_path / f"{code}.qm"
    assert TOOL.is_offered(TOOL.CATALOGUES / f"{code}.ts") == (TOOL.CATALOGUES / f"{code}.qm").exists()
    if not TOOL.is_offered(TOOL.CATALOGUES / f"{code}.ts"):
        return
    TOOL.compile_to(TOOL.CATALOGUES / f"{code}.ts", made)

    assert made.read_bytes() == (TOOL.CATALOGUES / f"{code}.qm").read_bytes()


def test_words_are_taken_in_wherever_they_stand(tmp_path: Path) -> None:
    catalogue = tmp_path / "de.ts"
    shutil.copy(TOOL.CATALOGUES / "de.ts", catalogue)
    TOOL.refresh(catalogue)
    TOOL.fill(catalogue, {"Cancel": "Abbrechen", "%Ln files": ["%Ln Datei", "%Ln Dateien"]})
    TOOL.refresh(catalogue)
    found = [(source, forms) for _, source, forms in TOOL.messages(catalogue) if source in ("Cancel", "%Ln files")]

    assert len(found) > 2
    assert all(forms in (["Abbrechen"], ["%Ln Datei", "%Ln Dateien"]) for _, forms in found)


def test_english_knows_that_one_is_not_several(qapp: QApplication) -> None:
    installed = language.install(qapp, "en")
    one = QCoreApplication.translate("FindView", "%Ln requests", "", 1)
    many = text.tr("%Ln files", "", 1200)
    for translator in installed:
        qapp.removeTranslator(translator)

    assert one == "1 request"
    assert many == f"{QLocale().toString(1200)} files"


def test_the_language_is_the_one_chosen_else_the_systems_else_english() -> None:
    there = ("de", "en", "fr")

    assert language.fitting("fr", QLocale("de_DE"), there) == "fr"
    assert language.fitting("", QLocale("de_AT"), there) == "de"
    assert language.fitting("xx", QLocale("ja_JP"), there) == "en"
    assert [language.name(code) for code in ("de", "en", "fr")] == ["Deutsch", "English", "Français"]


def test_a_language_chosen_in_the_menu_is_kept_and_it_is_said_when_it_comes(
    main: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    offered = [action.text() for action in main.commands.languages.values()]
    main.commands.languages["en"].trigger()

    assert offered == ["As the System", *map(language.name, language.available())]
    assert settings.get(known.LANGUAGE) == "en"
    assert main.commands.languages["en"].isChecked()
