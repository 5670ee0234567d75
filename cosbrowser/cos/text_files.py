"""Text objects that are written and changed here: read whole, kept in their encoding and line ends, saved only over
what was read.
"""

from __future__ import annotations

import base64
import codecs
import hashlib
import io
import mimetypes
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from cosbrowser.cos import access, names
from cosbrowser.cos.contents import decoded
from cosbrowser.cos.entries import ObjectEntry
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.retention import Retention, check_free, retention_of
from cosbrowser.cos.tags import tags_of

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectHead

AT_MOST = 1 << 20  # bytes
ENCODINGS = (
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252", "iso-8859-1", "iso-8859-15", "iso-8859-2",
    "windows-1251", "koi8-r", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
)  # fmt: skip
_MARKS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
_CHARSET = re.compile(r"(charset\s*=\s*)\"?[\w.:-]+\"?", re.IGNORECASE)
_KEPT = (
    "cache-control", "content-disposition", "content-encoding", "content-language", "expires",
    "x-amz-website-redirect-location",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """How a text is written: the name of a codec, whether a byte order mark goes first, and how its lines end.

    `mixed`: its lines ended in several ways; saving gives them all `newline`.
    """

    encoding: str = "utf-8"
    mark: bool = False
    newline: str = "\n"
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A text object as it was read, its lines ending in newlines. `sure` is False when the encoding was guessed.

    `kept`: its retention, where it has one.
    """

    key: str
    text: str = field(repr=False)
    form: Form
    etag: str
    content_type: str = ""
    sure: bool = True
    kept: Retention | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A text object as it was stored."""

    entry: ObjectEntry
    version_id: str = ""


def guessed_type(key: str) -> str:
    """The content type of a text object, by its extension."""
    kind, packed = mimetypes.guess_type(key, strict=False)
    if kind is None or packed or kind == "application/octet-stream":
        kind = "text/plain"
    textual = kind.startswith("text/") or kind in {"application/json", "application/xml", "application/javascript"}
    return f"{kind}; charset=utf-8" if textual else kind


def read(accounts: Accounts, location: Location, key: str, encoding: str = "") -> Opened:
    """Read a text object; `encoding` instead of what its bytes say.

    Raises `CosError`: INVALID with code "TooLarge" above `AT_MOST`, "NotText" for bytes that are no text (in this
    encoding), "Packed" for a content encoding.
    """
    wire = accounts.wire(location.connection, location.bucket)
    with wire.get_object(location.bucket, key) as answer:
        head = answer.head
        if answer.length > AT_MOST:
            raise _refused("TooLarge", location, key)
        if head.headers.get("content-encoding", "identity").lower() not in {"", "identity", "aws-chunked"}:
            raise _refused("Packed", location, key)
        data = b"".join(answer.chunks())
    found = _in(encoding, data) if encoding else decoded(data, head.content_type)
    if found is None:
        raise _refused("NotText", location, key)
    text, codec, sure = found
    mark = any(data.startswith(one) for one in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if codec == "utf-16" and mark:  # written back in the same order of bytes
        codec = "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    text = text.removeprefix("\ufeff")
    newline, mixed = _line_ends(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Opened(key, text, Form(codec, mark, newline, mixed), head.etag, head.content_type, sure, retention_of(head))


def _in(encoding: str, data: bytes) -> tuple[str, str, bool] | None:
    try:
        return data.decode(encoding), encoding, True
    except (LookupError, UnicodeError):
        return None


def _line_ends(text: str) -> tuple[str, bool]:
    """How most lines end, and whether others end differently."""
    both = text.count("\r\n")
    counts = {"\r\n": both, "\n": text.count("\n") - both, "\r": text.count("\r") - both}
    best = max(counts, key=lambda end: counts[end])
    return (best if counts[best] else "\n"), sum(count > 0 for count in counts.values()) > 1


def octets(text: str, form: Form) -> bytes:
    """The bytes of a text. Raises `CosError` (INVALID, code "Unencodable"; `detail` has the first such character)."""
    if form.newline != "\n":
        text = text.replace("\n", form.newline)
    try:
        data = text.encode(form.encoding)
    except UnicodeEncodeError as error:
        at = error.object[error.start : error.start + 1]
        raise CosError(Problem(Kind.INVALID, operation="PutObject", code="Unencodable", detail=at)) from error
    return _MARKS.get(form.encoding, b"") + data if form.mark else data


def create(accounts: Accounts, location: Location, key: str, text: str, form: Form, content_type: str) -> Written:
    """Store a new text object. Raises `CosError`: CHANGED when there is one with this key."""
    return _put(accounts, location, key, octets(text, form), {"Content-Type": content_type, "If-None-Match": "*"})


def save(accounts: Accounts, location: Location, opened: Opened, text: str, *, force: bool = False) -> Written:
    """Store a changed text over the object that was read, whose properties and tags stay; `force`: whatever it is now.

    Raises `CosError`: CHANGED when it is another object by now, NOT_FOUND when it is gone, LOCKED where retention
    forbids it; then nothing is sent.
    """
    kept = _described(accounts, location, opened, over=True)
    condition = {} if force else {"If-Match": f'"{opened.etag}"'}
    with access.keeping(accounts, location, opened.key):
        return _put(accounts, location, opened.key, octets(text, opened.form), kept | condition)


def save_beside(accounts: Accounts, location: Location, opened: Opened, text: str) -> Written:
    """Store it under a free name beside the object, which stays as it is. Raises `CosError`."""
    folder, slash, name = opened.key.rpartition("/")
    data, kept = octets(text, opened.form), _described(accounts, location, opened)
    for other in names.numbered(name):
        try:
            return _put(accounts, location, f"{folder}{slash}{other}", data, kept | {"If-None-Match": "*"})
        except CosError as error:
            if error.problem.kind is not Kind.CHANGED:
                raise
    raise AssertionError("unreachable")


def reread(opened: Opened, written: Written) -> Opened:
    """What is open after it was stored."""
    return replace(opened, key=written.entry.key, etag=written.entry.etag, form=replace(opened.form, mixed=False))


def _described(accounts: Accounts, location: Location, opened: Opened, *, over: bool = False) -> dict[str, str]:
    """The headers that keep what the object says of itself; those of a new one when it is gone.

    Raises `CosError`: LOCKED when it is to be written `over` and retention forbids that.
    """
    try:
        head: ObjectHead = accounts.wire(location.connection, location.bucket).head_object(location.bucket, opened.key)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return {"Content-Type": _typed(opened.content_type or guessed_type(opened.key), opened.form)}
        raise
    if over:
        check_free(head, "PutObject", location.bucket)
    try:
        tags = tags_of(accounts, location, opened.key)
    except CosError as error:
        if error.problem.kind is not Kind.UNSUPPORTED:  # without knowing them they would be lost
            raise
        tags = {}
    kept = {name: head.headers[name] for name in _KEPT if head.headers.get(name)}
    kept |= {f"x-amz-meta-{name}": value for name, value in head.metadata.items()}
    kept["Content-Type"] = _typed(head.content_type or guessed_type(opened.key), opened.form)
    if tags:
        kept["x-amz-tagging"] = urlencode(tags, quote_via=quote)
    return kept


def _typed(content_type: str, form: Form) -> str:
    """The content type with the charset of the form, where it names one."""
    return _CHARSET.sub(lambda found: f"{found[1]}{form.encoding}", content_type)


def _put(accounts: Accounts, location: Location, key: str, data: bytes, headers: dict[str, str]) -> Written:
    if len(data) > AT_MOST:
        raise _refused("TooLarge", location, key)
    wire = accounts.wire(location.connection, location.bucket)
    # The checksum lets the server notice what TLS would not; buckets with retention ask for one (cos-api.md 4.1).
    digest = hashlib.md5(data, usedforsecurity=False)
    checked = {**headers, "Content-MD5": base64.b64encode(digest.digest()).decode()}
    stored = wire.put_object(location.bucket, key, io.BytesIO(data), len(data), checked)
    head = wire.head_object(location.bucket, key, version_id=stored.version_id)
    when = head.modified or datetime.now(UTC)
    return Written(ObjectEntry(key, len(data), when, stored.etag), stored.version_id)


def _refused(code: str, location: Location, key: str) -> CosError:
    return CosError(Problem(Kind.INVALID, operation="EditText", bucket=location.bucket, key=key, code=code))
