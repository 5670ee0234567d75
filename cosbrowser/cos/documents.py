"""XML documents of whole answers: checked for what they are before they are believed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cosbrowser.cos import untrusted
from cosbrowser.cos.answers import bad_answer, problem_of
from cosbrowser.cos.errors import CosError

if TYPE_CHECKING:
    from xml.etree import ElementTree

    from cosbrowser.cos.wire import Answer


def root_of(answer: Answer, expected: str, **known: str) -> ElementTree.Element:
    """The document of an answer, whose root is called `expected` in whatever namespace; `known` fields of a `Problem`.

    A long copy begins with status 200 and spaces, and may end with an error: that is raised. Raises `CosError`,
    BAD_ANSWER for a portal's page.
    """
    body = answer.body.strip()
    try:
        root = untrusted.document(body)
    except ValueError as error:
        raise bad_answer(f"not a {expected}", status=200, **known) from error
    if local(root.tag) == "Error":
        raise CosError(replace(problem_of(500, answer.headers, body, **known), status=200))
    if local(root.tag) != expected:
        raise bad_answer(f"{local(root.tag)} where {expected} was expected", status=200, **known)
    return root


def local(tag: str) -> str:
    """A tag without its namespace."""
    return tag.rpartition("}")[2]


def text(element: ElementTree.Element, path: str) -> str:
    """What an element has at a path of local names ("Owner/ID"); empty where there is nothing."""
    return element.findtext("/".join(f"{{*}}{name}" for name in path.split("/"))) or ""
