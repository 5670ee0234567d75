"""Numbers, dates and documents of answers: whoever wrote them may not be COS, or not mean well."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

_NUMBER = re.compile(r"[0-9]{1,18}")  # more digits are no size; `int` refuses some thousands, and takes "²" for none


def number(text: str) -> int | None:
    """A whole number of at most 18 digits; None for anything else."""
    return int(text) if _NUMBER.fullmatch(text) else None


def moment(text: str) -> datetime | None:
    """A date as answers have it, RFC 1123 or ISO 8601; None where there is none that can be read."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        try:
            found = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def document(data: bytes) -> ElementTree.Element:
    """The root of an XML document. Raises `ValueError` for anything else, such as a page in an encoding of its own."""
    try:
        return ElementTree.fromstring(data)  # noqa: S314  expat >= 2.4.1 limits entity expansion (reliability.md 2d)
    except (ElementTree.ParseError, LookupError) as error:
        raise ValueError(str(error)) from error
