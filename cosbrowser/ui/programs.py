"""The programs of this computer that open a file, by what kind of file it is.

Linux: what the desktop knows (the specifications of MIME applications, of desktop entries, and mimeinfo.cache, which
packages keep up to date). The choice of a person comes first, then what they added, then the programs themselves.
macOS and Windows tell only programs of their own kind: there is no list, and any program can be chosen.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QLocale, QMimeDatabase, QProcess

_Groups = Mapping[str, Mapping[str, str]]
_ADDED, _REMOVED, _DEFAULT = "Added Associations", "Removed Associations", "Default Applications"
_ENTRY = "Desktop Entry"
_MOST_OCTETS = 1 << 20  # of a file of the desktop; each is some kilobytes
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_ESCAPE = re.compile(r"\\([sntr\\])")
_PIECE = re.compile(r""" "((?:[^"\\]|\\.)*)" | '([^']*)' | \\(.) | ([^\s"'\\]+) | (\s+) """, re.VERBOSE | re.DOTALL)
_FIELD = re.compile(r"%(.)")
_ANY = ("application/octet-stream", "application/x-zerosize")  # kinds that say nothing


@dataclass(frozen=True, slots=True)
class Program:
    """A program by the id of its entry; `icon` is a name of the desktop's icons or a path.

    `words` is its command with the field codes of "Exec" still in it.
    """

    id: str
    name: str
    icon: str
    words: tuple[str, ...]
    entry: str = ""

    def command(self, path: str) -> list[str]:
        """What starts it with a file."""
        takes_file = any(field in word for word in self.words for field in ("%f", "%F", "%u", "%U"))
        found: list[str] = []
        for word in self.words if takes_file else (*self.words, "%f"):
            if word == "%i":
                found += ["--icon", self.icon] if self.icon else []
            elif (made := _FIELD.sub(lambda field: self._value(field[1], path), word)) or not word:
                found.append(made)
        return found

    def _value(self, field: str, path: str) -> str:
        match field:
            case "f" | "F":
                return path
            case "u" | "U":
                return "file://" + quote(os.fsencode(path))
            case "c":
                return self.name
            case "k":
                return self.entry
            case "%":
                return "%"
            case _:
                return ""

    def open(self, path: str) -> bool:
        """Start it with a file, as a program of its own; whether that could be done."""
        program, *arguments = self.command(path)
        return _started(program, arguments)


def open_with_file(program: str, path: str) -> bool:
    """Open a file with a program that a person chose by its own file."""
    if sys.platform == "darwin":
        return _started("/usr/bin/open", ["-a", program, path])
    return _started(program, [path])


def choose_by_system(path: str) -> bool:
    """Have Windows ask with which program a file is opened."""
    return _started("rundll32.exe", ["shell32.dll,OpenAs_RunDLL", path.replace("/", "\\")])


def _started(program: str, arguments: Sequence[str]) -> bool:
    """A program that goes on when this one ends, and prints nothing here."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(list(arguments))
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    return bool(process.startDetached())


def kinds(name: str) -> tuple[str, ...]:
    """The MIME types of a file by its name, the most exact first, then those that it is a kind of."""
    known = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension)
    found = (known.name(), *known.aliases(), *known.allAncestors())
    return tuple(one for one in dict.fromkeys(found) if one not in _ANY)


def programs_for(name: str, environ: Mapping[str, str] = os.environ) -> tuple[Program, ...]:
    """The programs that open files of that name: the one that opens it by default first, then the exact ones."""
    if not sys.platform.startswith("linux"):
        return ()
    ids: dict[str, None] = {}
    types = kinds(name)
    for kind in types:
        if default := _default(kind, environ):
            ids[default] = None
            break
    for kind in types:
        ids.update(dict.fromkeys(_associated(kind, environ)))
    found = (_program(one, environ) for one in ids)
    by_name = {one.name: one for one in reversed([one for one in found if one is not None])}
    return tuple(reversed(by_name.values()))  # two entries of one program look the same in a menu


def _default(kind: str, environ: Mapping[str, str]) -> str:
    for path in _lists(environ):
        for one in _ids(_read(path), _DEFAULT, kind):
            if _program(one, environ) is not None:
                return one
    return ""


def _associated(kind: str, environ: Mapping[str, str]) -> Iterator[str]:
    """Ids in the order of the folders; what one list removes is not found in it or below."""
    removed: set[str] = set()
    desktops = {f"{desktop}-mimeapps.list" for desktop in _desktops(environ)}
    for path in _lists(environ):
        if path.name in desktops:
            continue  # these name defaults only
        said = _read(path)
        yield from (one for one in _ids(said, _ADDED, kind) if one not in removed)
        removed |= set(_ids(said, _REMOVED, kind))
        if path.parent.name == "applications":
            cached = _read(path.with_name("mimeinfo.cache"))
            yield from (one for one in _ids(cached, "MIME Cache", kind) if one not in removed)


def _ids(groups: _Groups, group: str, kind: str) -> list[str]:
    return [one for one in groups.get(group, {}).get(kind, "").split(";") if one]


def _lists(environ: Mapping[str, str]) -> Iterator[Path]:
    """Where associations are said, the most important first; they need not be there."""
    home = Path.home()
    config = _folders(environ, "XDG_CONFIG_HOME", str(home / ".config"))
    config += _folders(environ, "XDG_CONFIG_DIRS", "/etc/xdg")
    names = [*(f"{desktop}-mimeapps.list" for desktop in _desktops(environ)), "mimeapps.list"]
    for folder in (*config, *(one / "applications" for one in _data_folders(environ))):
        yield from (folder / name for name in names)


def _desktops(environ: Mapping[str, str]) -> list[str]:
    return [one.lower() for one in environ.get("XDG_CURRENT_DESKTOP", "").split(":") if one and "/" not in one]


def _data_folders(environ: Mapping[str, str]) -> list[Path]:
    own = _folders(environ, "XDG_DATA_HOME", str(Path.home() / ".local" / "share"))
    return own + _folders(environ, "XDG_DATA_DIRS", "/usr/local/share:/usr/share")


def _folders(environ: Mapping[str, str], variable: str, otherwise: str) -> list[Path]:
    said = environ.get(variable) or otherwise
    return [Path(one) for one in dict.fromkeys(said.split(":")) if one.startswith("/")]


def _program(id_: str, environ: Mapping[str, str]) -> Program | None:
    """The program of an id; None where it is not installed, needs a terminal, or was hidden by the person."""
    for folder in _data_folders(environ):
        for path in _paths(folder / "applications", id_):
            fields = _read(path).get(_ENTRY, {})
            if fields:
                return _of_entry(id_, path, fields)
    return None


def _paths(folder: Path, id_: str) -> Iterator[Path]:
    """A "-" of an id may stand for a folder: kde4-okular.desktop is kde4/okular.desktop."""
    if "/" in id_ or not id_.endswith(".desktop"):
        return
    yield folder / id_
    parts = id_.split("-")
    for count in range(1, len(parts)):
        yield folder.joinpath(*parts[:count]) / "-".join(parts[count:])


def _of_entry(id_: str, path: Path, fields: Mapping[str, str]) -> Program | None:
    words = _split(_unescaped(fields.get("Exec", "")))
    name = _in_language(fields, "Name")
    needs = _unescaped(fields.get("TryExec", "")) or (words[0] if words else "")
    off = (fields.get(key, "").lower() == "true" for key in ("Hidden", "Terminal"))
    if not words or not name or any(off) or fields.get("Type") != "Application" or shutil.which(needs) is None:
        return None
    return Program(id_, name, _unescaped(fields.get("Icon", "")), tuple(words), str(path))


def _in_language(fields: Mapping[str, str], key: str) -> str:
    language = QLocale().name()  # de_AT
    for one in (language, language.partition("_")[0]):
        if value := fields.get(f"{key}[{one}]"):
            return _unescaped(value)
    return _unescaped(fields.get(key, ""))


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPES[found[1]], value)


def _split(line: str) -> list[str]:
    """The words of a command as "Exec" quotes them; single quotes too, which the file managers take."""
    words: list[str] = []
    open_word = False
    for quoted, single, escaped, plain, gap in _PIECE.findall(line):
        if gap:
            open_word = False
            continue
        piece = re.sub(r"\\(.)", r"\1", quoted) + single + escaped + plain
        if open_word:
            words[-1] += piece
        else:
            words.append(piece)
        open_word = True
    return words


def _read(path: Path) -> _Groups:
    """The groups of a file of the desktop; nothing where there is none, or none that can be read."""
    try:
        status = path.stat()
    except OSError:
        return {}
    return _parsed(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=512)
def _parsed(path: Path, _changed: int, size: int) -> _Groups:
    groups: dict[str, dict[str, str]] = {}
    if size > _MOST_OCTETS:
        return groups
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return groups
    fields: dict[str, str] = {}
    for line in lines:
        if line.startswith("[") and line.endswith("]"):
            fields = groups.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            fields.setdefault(key.strip(), value.strip())
    return groups
