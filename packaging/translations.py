"""Refreshes and compiles the catalogues with Qt's own tools, which PySide6 brings along.

English is the language of the sources; its catalogue has only what depends on a number.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
ENOUGH = 0.95  # share of the texts that a language has before the program offers it
TOOLS = Path(PySide6.__file__).parent


def sources() -> list[Path]:
    """The modules that show text; the local COS shows none."""
    return sorted(path for path in (ROOT / "cosbrowser").rglob("*.py") if "emulator" not in path.parts)


def refresh(catalogue: Path) -> None:
    """Take new texts in and old ones out. No line numbers: they would change with each commit."""
    plural = ["-pluralonly"] if catalogue.stem == "en" else []
    listing = [str(path.relative_to(ROOT)) for path in sources()]
    _run("lupdate", *listing, "-no-obsolete", "-locations", "none", *plural, "-source-language", "en",
         "-target-language", catalogue.stem, "-ts", str(catalogue))  # fmt: skip


def compile_to(catalogue: Path, compiled: Path) -> None:
    """Make what the program loads."""
    _run("lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(compiled))


def messages(catalogue: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and translations (several where they depend on a number; empty texts where there is none)."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            done = translation.get("type") != "unfinished"
            yield context.findtext("name", ""), message.findtext("source", ""), forms if done else [""] * len(forms)


def is_offered(catalogue: Path) -> bool:
    """Whether so much is translated that a window in that language is not a mixture of two."""
    known = list(messages(catalogue))
    return sum(all(forms) for _, _, forms in known) >= ENOUGH * len(known)


def fill(catalogue: Path, words: dict[str, str | list[str]]) -> None:
    """Give each source its translation wherever it stands; of what depends on a number, the forms in order."""
    tree = ElementTree.parse(catalogue)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        given, translation = words.get(message.findtext("source", "")), message.find("translation")
        if given is None or translation is None:
            continue
        forms = translation.findall("numerusform")
        for element, text in zip(forms or [translation], given if isinstance(given, list) else [given], strict=True):
            element.text = text
        translation.attrib.pop("type", None)
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


def main(arguments: list[str]) -> int:
    """Do all of it; the status is 1 while a translation is missing.

    With a language and a JSON file of sources and translations, these are taken in first.
    """
    if arguments:
        code, words = arguments
        catalogue = CATALOGUES / f"{code}.ts"
        refresh(catalogue)
        fill(catalogue, json.loads(Path(words).read_text(encoding="utf-8")))
    missing = 0
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        refresh(catalogue)
        lacking = [(context, source) for context, source, forms in messages(catalogue) if not all(forms)]
        if is_offered(catalogue):
            compile_to(catalogue, catalogue.with_suffix(".qm"))
        else:
            catalogue.with_suffix(".qm").unlink(missing_ok=True)
            sys.stdout.write(f"{catalogue.stem}: too much is missing for it to be offered\n")
        for context, source in lacking:
            sys.stdout.write(f"{catalogue.stem}: {context or '-'}: {source!r}\n")
        sys.stdout.write(f"{catalogue.stem}: {len(lacking)} texts lack a translation\n")
        missing += len(lacking)
    return 1 if missing else 0


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
