"""What IBM COS accepts as metadata, tags, headers and legal holds; said before anything is sent."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from email.utils import parsedate_to_datetime

from cosbrowser.models.text import number, tr
from cosbrowser.ui.errors import quoted

METADATA_BYTES = 2048  # names and values of one object together (cos-api.md section 4.5)
TAGS, TAG_KEY, TAG_VALUE = 10, 128, 256
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HOLD = re.compile(r"[A-Za-z0-9!_.*()'\-]{1,64}")

Pairs = Iterable[tuple[str, str]]


def encoded(value: str) -> str:
    """A value as it is sent: itself, or as RFC 2047 says where it is not ASCII."""
    if value.isascii():
        return value
    return f"=?UTF-8?B?{base64.b64encode(value.encode()).decode()}?="


def metadata_fault(pairs: Pairs, *, encode: bool) -> str:
    """What is wrong with the metadata; nothing when it can be sent. `encode`: other characters go as RFC 2047 says."""
    names: set[str] = set()
    size = 0
    for name, value in pairs:
        if not _TOKEN.fullmatch(name):
            return tr("{0} cannot be the name of metadata: letters, digits and - _ . are possible.").format(
                quoted(name) or tr("An empty text")
            )
        if name.lower() in names:
            return tr("{0} stands there twice.").format(quoted(name))
        if not encode and not value.isascii():
            return tr("The value of {0} has characters that only go out encoded.").format(quoted(name))
        if not all(c.isprintable() for c in value) or value != value.strip():
            return tr("The value of {0} has line breaks, controls, or spaces at an end.").format(quoted(name))
        names.add(name.lower())
        size += len(name) + len(encoded(value))
    if size > METADATA_BYTES:
        return tr("The metadata takes {0} bytes; {1} are possible.").format(number(size), number(METADATA_BYTES))
    return ""


def tags_fault(pairs: Pairs) -> str:
    """What is wrong with the tags; nothing when they can be sent."""
    keys: set[str] = set()
    for key, value in pairs:
        if not key:
            return tr("A tag needs a key.")
        if len(key) > TAG_KEY or len(value) > TAG_VALUE:
            words = tr("The tag {0} is too long: {1} characters for the key, {2} for the value.")
            return words.format(quoted(key), number(TAG_KEY), number(TAG_VALUE))
        if key.lower().startswith("ibm:"):
            return tr("Keys that begin with “ibm:” are IBM's own.")
        if key in keys:
            return tr("{0} stands there twice.").format(quoted(key))
        keys.add(key)
    return tr("An object can have {0} tags.").format(number(TAGS)) if len(keys) > TAGS else ""


def header_fault(name: str, value: str) -> str:
    """What is wrong with the value of a header; nothing when it can be sent."""
    if not value.isascii() or not value.isprintable():
        return tr("Only printable ASCII can be in a header.")
    if name == "Expires" and value:
        try:
            parsedate_to_datetime(value)
        except ValueError:
            return tr("A date as in “Tue, 03 Nov 2026 08:00:00 GMT”.")
    return ""


def content_type_fault(value: str) -> str:
    """What is wrong with a content type; nothing for an empty one, which is guessed."""
    kind, _, rest = value.partition(";")
    main, slash, sub = kind.strip().partition("/")
    if not value or (slash and _TOKEN.fullmatch(main) and _TOKEN.fullmatch(sub) and rest.isascii()):
        return ""
    return tr("A type and a subtype, as in “text/csv”.")


def hold_fault(value: str) -> str:
    """What is wrong with the id of a legal hold; nothing for none."""
    if not value or _HOLD.fullmatch(value):
        return ""
    return tr("1 to 64 letters, digits and ! _ . * ( ) - '")
