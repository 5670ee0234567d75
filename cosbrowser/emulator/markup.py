"""XML in and out. Out by joining strings, because a listing page has thousands of elements; in by ElementTree."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from urllib.parse import quote

from .errors import S3Error
from .messages import Response

NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

# Markup, and what XML 1.0 cannot carry, and CR, which a parser would turn into LF.
_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_NOT_PLAIN = re.compile("[^A-Za-z0-9_.~/-]+")


def text(value: str) -> str:
    """The value as character data.

    Control characters become references, as S3 sends them to those who do not ask for encoding-type=url: a conforming
    parser refuses all but CR.
    """
    return _SPECIAL.sub(lambda found: _MARKUP.get(found[0]) or f"&#x{ord(found[0]):x};", value)


def url(value: str) -> str:
    """The value as encoding-type=url has it: RFC 3986 with `/` left alone. Most of a key needs no look at all."""
    return _NOT_PLAIN.sub(lambda found: _percent(found[0]), value)


@lru_cache(maxsize=4096)
def _percent(text: str) -> str:
    return quote(text, safe="")


def answer(root: str, content: str, *, status: int = 200, namespace: bool = True) -> Response:
    """An answer with that root element around the content."""
    opening = f'<{root} xmlns="{NAMESPACE}">' if namespace else f"<{root}>"
    body = f"{DECLARATION}{opening}{content}</{root}>".encode()
    return Response(status, [("Content-Type", "application/xml")], body)


class Element:
    """An element of a request, without namespaces."""

    def __init__(self, element: ET.Element) -> None:
        self._element = element

    @property
    def name(self) -> str:
        return self._element.tag.rpartition("}")[2]

    @property
    def text(self) -> str:
        return self._element.text or ""

    def children(self, *names: str) -> list[Element]:
        """The child elements, only those of these names if any is given."""
        found = [Element(child) for child in self._element]
        return [child for child in found if child.name in names] if names else found

    def child(self, *path: str) -> Element | None:
        """The first child of that name, or the first at that path of names."""
        at: Element | None = self
        for name in path:
            at = next(iter(at.children(name)), None) if at is not None else None
        return at

    def value(self, *path: str) -> str | None:
        """The text at that path, without surrounding space; None when there is no such element."""
        found = self.child(*path)
        return found.text.strip() if found is not None else None

    def needed(self, *path: str) -> str:
        """The text at that path. Raises MalformedXML when it is absent or empty."""
        value = self.value(*path)
        if not value:
            raise S3Error("MalformedXML", f"{'/'.join(path)} is missing")
        return value

    def integer(self, *path: str) -> int | None:
        """The number at that path. Raises MalformedXML when it is not one."""
        value = self.value(*path)
        if value is None:
            return None
        try:
            return int(value)
        except ValueError:
            raise S3Error("MalformedXML", f"{'/'.join(path)} is not a number") from None

    def attribute(self, name: str) -> str:
        """An attribute by its local name."""
        return next((v for k, v in self._element.attrib.items() if k.rpartition("}")[2] == name), "")


def parse(document: bytes, root: str) -> Element:
    """The document, whose root must have that name. Raises MalformedXML."""
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:
        raise S3Error("MalformedXML", "A document type is not allowed")
    try:
        element = Element(ET.fromstring(document))  # noqa: S314 - no document type gets here
    except ET.ParseError as error:
        raise S3Error("MalformedXML", f"The XML you provided was not well-formed: {error}") from None
    if element.name != root:
        raise S3Error("MalformedXML", f"The root element is {element.name}, not {root}")
    return element
