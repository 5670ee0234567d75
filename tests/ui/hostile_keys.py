"""Three hundred keys that break clients: each class of them bare, as a folder, and within one."""

from __future__ import annotations

BASE = (
    "a", ".", "..", "...", " ", "  two  ", "trailing ", " leading", "+", "a+b", "%2F", "a%2Fb", "%", "%%", "%zz", "%00",
    "\\", "a\\b", "..\\up", "C:\\x", "CON", "nul.txt", "com1", "LPT9.log", "aux.", "a:b", "a*b", "a?b", 'a"b', "a<b>c",
    "a|b", "~", "~root", "-rf", "$HOME", "`id`", "$(id)", "a;b", "a&b", "&amp;", "<b>bold</b>", "{0}", "%1", "%n", "&&",
    "line\nfeed", "carriage\rreturn", "tab\there", "bell\x07", "escape\x1b[31m", "delete\x7f", "\x01", "nel\x85",
    "caf\u00e9", "cafe\u0301", "\u212b", "\u00c5", "Case", "case", "CASE", "stra\u00dfe", "STRASSE", "\u0130",
    "i\u0307",
    "\u202egnp.exe", "a\u202db", "\u2066x\u2069", "zero\u200bwidth", "\ufeffbom", "soft\u00adhyphen", "\u2028line",
    "\u2029para", "nbsp\u00a0x", "\u3000wide", "\U0001f600", "\U0001f468\u200d\U0001f469", "\ufffd", "\U0010fffd",
    "\u05d0\u05d1", "\u0627\u0644", "\u65e5\u672c", "e" + "\u0301" * 40, "#frag", "?query=1", "a=b", "@", "!", "'",
    "file2", "file10", ".hidden", "index.html", "favicon.ico", "x" * 300, "\u00fc" * 140,
)  # fmt: skip

ALONE = (
    "/", "//", "/leading", "//double", "a/", "a//b", "a//", "a///c", "dir/./x", "dir/../x", "../up", "./here",
    "marker/", "marker/inside", "x/ ", "k" * 1024, "deep/" * 100 + "end", "\u65e5" * 341,
)  # fmt: skip


def hostile_keys() -> list[str]:
    """The keys, each once: a name can be an object beside a folder of that name."""
    names = [*BASE, *(f"{name}/in" for name in BASE), *(f"dir/{name}" for name in BASE), *ALONE]
    return list(dict.fromkeys(names))
