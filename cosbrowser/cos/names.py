"""One way from a key to the disk (`local_path`), and one way from outside text to a widget (`shown`).

A key is any text of at most 1,024 bytes; a file name is not. What a system refuses in a name, and what nobody would
see there, becomes `%XX` or `%uXXXX`, and a name that is refused as a whole (``..``, nothing at all, ``CON``) is ended
by the mark ``%_``. A ``%`` of the key that would read as one of these becomes ``%25``, so no two keys get one path. A
component that is too long keeps its start and its extension and gets ``%~`` and a hash: only there the key cannot be
read back.
"""

from __future__ import annotations

import functools
import hashlib
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

PART_SUFFIX = ".cosbrowser-part"  # of a download under way
LONGEST = 255 - len(PART_SUFFIX) - len(" (99999)")  # room for a download under way of a file that got a free name
MARK = "%_"
_HASH = "%~"
_CONTROL = "".join(map(chr, (*range(0x20), 0x7F)))
# What a name may hold everywhere and nobody sees, first of all what turns the reading order: "a\u202egpj.exe" would
# read "aexe.jpg" in every file manager. Joiners and the tags of flags stay: Persian, Hindi and emoji are written so.
HIDDEN = "".join(map(chr, (
    *range(0x80, 0xA0), 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2070),
    0xFEFF, *range(0xFFF9, 0xFFFC),
)))  # fmt: skip
_RESERVED = re.compile(r"(?i:CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])")


@dataclass(frozen=True, slots=True)
class Rules:
    """What one file system accepts as a name, and which names it takes for the same.

    `forbidden` characters cannot be in a name. `devices`: names as CON, and dots and spaces at the end, are
    refused too. `folds`: names that differ in case or in Unicode form only are one file. `utf16`: length counts
    in UTF-16 units, else in UTF-8 bytes; 255 everywhere.
    """

    forbidden: str = _CONTROL
    devices: bool = False
    folds: bool = False
    utf16: bool = False

    def fold(self, path: tuple[str, ...]) -> str:
        """A text that is equal for two paths when they are one file here.

        Coarser than the table of any file system, on purpose (HFS+ overlooks joiners, NTFS has an upper-case
        table of its own): the price is a hash in a name that would have been free.
        """
        text = "/".join(path)
        if not self.folds or text.isascii():
            return text.lower() if self.folds else text
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != "Cf")
        return unicodedata.normalize("NFKD", text.casefold().upper().casefold())

    def length(self, name: str) -> int:
        """How much of the 255 units `name` takes; where names fold, in the longer of its own and its decomposed form.

        HFS+ stores the decomposed one. It may be the shorter: a Kelvin sign decomposes to K.
        """
        if name.isascii():
            return len(name)
        forms = {name, unicodedata.normalize("NFD", name)} if self.folds else {name}
        return max(len(text.encode("utf-16-le")) // 2 if self.utf16 else len(text.encode("utf-8")) for text in forms)


LINUX = Rules()
MACOS = Rules(folds=True)
WINDOWS = Rules(forbidden=_CONTROL + '\\:*?"<>|', devices=True, folds=True, utf16=True)
HERE = WINDOWS if sys.platform == "win32" else MACOS if sys.platform == "darwin" else LINUX


def local_path(key_relative: str, rules: Rules = HERE) -> tuple[str, ...]:
    """The components of the local path of a key, below the folder that the download was given.

    Different keys get different paths. Where `rules.folds`, paths of two keys may still fold alike ("A" and
    "a"): the later of them takes `apart`. A key that ends in the delimiter (a folder marker with content) is
    the file ``%_`` in that folder.
    """
    return tuple(_component(part, rules) for part in key_relative.split("/"))


def apart(key_relative: str, rules: Rules = HERE) -> tuple[str, ...]:
    """The path of a key whose `local_path` is taken: its last component carries a hash of the whole key."""
    *folders, last = local_path(key_relative, rules)
    return (*folders, _hashed(last, f"/{key_relative}", rules))  # no component is that text: never the same hash


def beside_folder(name: str) -> str:
    """The name of a file whose own name a folder has already ("a" where "a/b" is too). Never made by `local_path`."""
    stem, dot, extension = name.partition(".") if not name.startswith(".") else (name, "", "")
    return f"{stem}{MARK}{dot}{extension}"


def numbered(name: str) -> Iterator[str]:
    """Other names for `name`, to keep both: "a (1).txt", "a (2).txt" and on."""
    stem, dot, extension = name.rpartition(".")
    if not stem or not extension.isalnum():
        stem, dot, extension = name, "", ""
    elif stem.endswith(".tar"):
        stem, dot = stem[:-4], ".tar."
    return (f"{stem} ({number}){dot}{extension}" for number in count(1))


def _component(part: str, rules: Rules) -> str:
    special = _special(rules)
    name = special.sub(_escaped, part) if special.search(part) else part
    if name in {"", ".", ".."} or (rules.devices and name[-1] in ". "):
        name += MARK
    if rules.devices:
        base, dot, rest = name.partition(".")
        if _RESERVED.fullmatch(base.rstrip(" ")):
            name = f"{base}{MARK}{dot}{rest}"
    return name if rules.length(name) <= LONGEST else _hashed(name, part, rules)


@functools.cache
def _special(rules: Rules) -> re.Pattern[str]:
    """What cannot stay as it is: refused and hidden characters, lone surrogates, each ``%`` that reads as an escape."""
    codes = "|".join(_code(c) for c in "%" + rules.forbidden + HIDDEN)
    refused = re.escape(rules.forbidden + HIDDEN)
    return re.compile(rf"[{refused}\ud800-\udfff]|%(?=_|~|{codes}|uD[89A-F][0-9A-F]{{2}})")


def _escaped(found: re.Match[str]) -> str:
    return f"%{_code(found[0])}"


def _code(char: str) -> str:
    return f"u{ord(char):04X}" if ord(char) > 0xFF else f"{ord(char):02X}"


def _hashed(name: str, identity: str, rules: Rules) -> str:
    """`name`, cut where it is too long, with a hash of `identity` before its extension."""
    digest = hashlib.blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension) > 12 or not extension.isalnum():
        stem, dot, extension = name, "", ""
    tail = f"{_HASH}{digest}{dot}{extension}"
    room = LONGEST - rules.length(tail)
    while (excess := rules.length(stem) - room) > 0:
        stem = stem[: -max(1, excess // 4)]  # a character takes four units at most, decomposed ones come again
    return stem + tail


# Characters that show nothing and are not of a category that says so: fillers, the blank braille cell, the
# object replacement character.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
SPACE = "␠"
_SPACES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000␠"
_JOINERS = "\u200c\u200d"  # how Persian, Hindi and emoji are written; a trick only beside ASCII
_FLOOD = 6  # more combining marks than this on one letter draw over the neighbouring rows


def shown(text: str) -> str:
    """`text` on one line, with what would be invisible or change the reading order written as ‹U+202E›.

    A space at either end, which nobody would see there, is written as ␠.
    """
    inside = text.strip(_SPACES)
    if inside != text:  # the mark itself counts as a space: a name may hold it
        at = len(text) - len(text.lstrip(_SPACES))
        ends = (text[:at], text[at + len(inside) :])
        return _ends(ends[0]) + _marked(inside) + _ends(ends[1])
    return _marked(text)


def shown_again(text: str) -> str:
    """A text of ours with what `shown` has made of names in it; what is invisible in it all the same is written out."""
    return _marked(text, anew=False)


def _ends(text: str) -> str:
    return "".join(SPACE if c == " " else f"‹U+{ord(c):04X}›" for c in text)


def _marked(text: str, *, anew: bool = True) -> str:
    if text.isascii() and text.isprintable():
        return text
    out: list[str] = []
    marks = 0
    for at, c in enumerate(text):
        category = unicodedata.category(c)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        hidden = category in {"Cc", "Cf", "Cs", "Zl", "Zp"} or c in _INVISIBLE or marks > _FLOOD
        if c in _JOINERS and text[at - 1 : at] > "\x7f" and text[at + 1 : at + 2] > "\x7f":
            hidden = False
        if anew and c == "‹" and text.startswith("U+", at + 1):
            hidden = True  # or a name could pretend to hold a control
        out.append(f"‹U+{ord(c):04X}›" if hidden else c)
    return "".join(out)
