"""Log files of both processes, without secrets.

Whatever reaches a file passes `redact`: the secrets that `conceal` was told of, in every form in which they travel,
and what looks like one. Text from outside cannot forge a line: control characters of a message are escaped, the lines
of a traceback indented.
"""

from __future__ import annotations

import base64
import faulthandler
import functools
import io
import json
import logging
import os
import re
import sys
import threading
import traceback
import urllib.parse
from collections.abc import Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any

CONCEALED = "[concealed]"
_SHORTEST = 4  # characters: a shorter "secret" would tear every line apart
_LIMIT = 1 << 20  # bytes of one file
_KEPT = 3  # older files of each log

logger = logging.getLogger(__name__)

# Names that stand before a secret: in a query, a form, a header, an element, JSON, or the repr of a dict or a pair.
_NAMES = (
    r"api[_-]?key(?:[_-]?id)?|secret[_-]?access[_-]?key|client[_-]?secret|password|passcode"
    r"|(?:access|refresh|id|uaa|session|security)[_-]?token|signature|credential"
)
_IS = r"""(?>(?:(?:\\?["'])?\s*(?:=>|[:=>]|%3[ad])|\\?["']\s*,(?=\s*b?["']))\s*)(?!\[concealed\])"""
_QUOTED = r"""b?(?P<quote>\\?["'])(?:(?!(?P=quote))(?:\\.|.))*(?:(?P=quote)|$)"""
_PATTERNS = (
    re.compile(rf"(?P<name>authorization{_IS})(?:{_QUOTED}|[^\r\n]+)", re.I | re.M),
    re.compile(r"(?P<name>\bbearer(?:\s|%20|\+)+)[\w.~+/=%-]{6,}", re.I),
    re.compile(rf"(?P<name>(?:{_NAMES}){_IS})(?:{_QUOTED}|[^\s\"'&,;<>{{}}\[\]()]+)", re.I | re.M),
    re.compile(r"(?P<name>\b)eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?"),  # a JSON web token: every token of IAM is one
)
_HINTS = ("auth", "bearer", "key", "secret", "pass", "token", "signature", "credential", "eyj")

# What moves a terminal's cursor, ends a line for some reader, or turns the direction of writing.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

_concealed: dict[str, None] = {}  # each form of each secret, the longer ones of each call first


def conceal(*secrets: str) -> None:
    """Never let these values reach a log of this process: as they are, escaped, URL-encoded, in base64 or hex."""
    forms = {form for secret in secrets if len(secret) >= _SHORTEST for form in _forms(secret)}
    _concealed.update(dict.fromkeys(sorted(forms, key=len, reverse=True)))


def redact(text: str) -> str:
    """`text` without secrets."""
    if _concealed:
        # To search plainly is a hundred times cheaper than by expression, and nearly all lines hold nothing.
        once = urllib.parse.unquote_plus(text)
        readings = {text, once, urllib.parse.unquote(text), urllib.parse.unquote(once)}
        for form in _concealed.copy():
            if any(form in reading for reading in readings):
                text = _encoded(form).sub(CONCEALED, text)
    lowered = text.lower()
    if any(hint in lowered for hint in _HINTS):
        for pattern in _PATTERNS:
            text = pattern.sub(rf"\g<name>{CONCEALED}", text)
    return text


def _forms(secret: str) -> Iterator[str]:
    raw = secret.encode("utf-8", "surrogateescape")
    yield secret
    yield raw.hex()
    yield raw.hex().upper()
    for escaped in (json.dumps(secret)[1:-1], repr(secret)[1:-1], ascii(secret)[1:-1], repr(raw)[2:-1]):
        yield escaped
        yield escaped.replace("/", "\\/")
    # In the base64 of a longer text the secret starts at any of three places; its neighbours change the characters
    # at both ends, which are left out.
    for before in range(3):
        code = base64.b64encode(bytes(before) + raw).decode()
        core = code[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
        if len(core) > _SHORTEST:
            yield core
            yield core.translate(str.maketrans("+/", "-_"))


@functools.lru_cache(64)
def _encoded(form: str) -> re.Pattern[str]:
    """Finds a form, percent-encoded or not. Made when it is needed: for a signed link it takes a tenth of a second."""
    return re.compile("".join(map(_spelled, form)))


def _spelled(character: str) -> str:
    """An expression for one character, itself or percent-encoded, once or several times over."""
    codes = (
        "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in f"{byte:02x}")
        for byte in character.encode("utf-8", "surrogateescape")
    )
    plus = r"|\+" if character == " " else ""
    return f"(?:{re.escape(character)}|{''.join(f'%(?:25)*{code}' for code in codes)}{plus})"


def on_one_line(text: str) -> str:
    """`text` with control characters escaped."""
    return _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class Line(logging.Formatter):
    """A record as one line, and its traceback as indented ones; the way of every record to a file or a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        when = datetime.fromtimestamp(record.created, UTC).astimezone().isoformat(timespec="milliseconds")
        try:
            message = record.getMessage()
        except (TypeError, ValueError):  # arguments that do not fit; the default report of that knows no redaction
            message = str(record.msg)
        lines = [f"{when} {record.levelname:<8} {record.name} [{record.threadName}] {on_one_line(redact(message))}"]
        if record.exc_info:
            told = "".join(traceback.format_exception(*record.exc_info))
            lines += (f"    {on_one_line(line)}" for line in redact(told).rstrip().split("\n"))
        if record.stack_info:
            lines += (f"    {on_one_line(line)}" for line in redact(record.stack_info).split("\n"))
        return "\n".join(lines)


class _File(RotatingFileHandler):
    def _open(self) -> Any:
        """For this user only."""
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=_private)


class _Printed(io.TextIOBase):
    """Standard output of a process without terminal: what a library prints is logged, so it is redacted too."""

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        if text.strip():
            logging.getLogger("printed").info("%s", text.rstrip())
        return len(text)


def start(folder: Path, process: str, *, terminal: bool = True) -> None:
    """Log this process ("window" or "engine") to files in `folder`, and what nobody caught, and crashes of Python.

    With `COSBROWSER_DEBUG=1` our own modules log requests too. With `terminal`, warnings go to standard error as
    well; without, what is printed is logged. Never raises: a full disk must not keep a person
    from their files.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if os.environ.get("COSBROWSER_DEBUG") == "1":
        logging.getLogger("cosbrowser").setLevel(logging.DEBUG)
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    try:
        _make_private(folder)
        handlers: list[logging.Handler] = [
            _File(folder / f"{process}.log", maxBytes=_LIMIT, backupCount=_KEPT, encoding="utf-8", errors="replace")
        ]
    except OSError:
        handlers = []
    if terminal and sys.stderr is not None:
        handlers.append(logging.StreamHandler(sys.stderr))
        handlers[-1].setLevel(logging.WARNING)
    elif not terminal:
        sys.stdout = sys.stderr = _Printed()
    for handler in handlers:
        handler.setFormatter(Line())
        handler.addFilter(_is_wanted)
        root.addHandler(handler)
    faulthandler.enable(crash_file(folder, process))
    sys.excepthook = _on_uncaught
    threading.excepthook = lambda args: _on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def crash_file(folder: Path, process: str) -> IO[bytes]:
    """What a crash of the interpreter itself leaves behind, open for appending; nothing where nothing can be written.

    The stacks of `faulthandler` name code only, no values.
    """
    path = folder / f"{process}.crash"
    try:
        _make_private(folder)
        if path.exists() and path.stat().st_size > _LIMIT:
            path.replace(path.with_suffix(".crash.1"))
        return open(path, "ab", buffering=0, opener=_private)
    except OSError:
        return open(os.devnull, "ab", buffering=0)  # noqa: PTH123


def _make_private(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _is_wanted(record: logging.LogRecord) -> bool:
    """The SDK and urllib3 show headers and bodies at DEBUG, whoever has turned that on: never."""
    return record.levelno >= logging.INFO or record.name.partition(".")[0] == "cosbrowser"


def _on_uncaught(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    error = error or kind.__new__(kind)  # Python leaves it out when it has no memory to make one
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(kind, error, where)
    else:
        logger.critical("Nobody caught this", exc_info=(kind, error, where))
