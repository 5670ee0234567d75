"""What the two processes say to each other.

A message is a header (what it is, which question it belongs to) and a pickled value. The header is read without the
value, so a value that cannot be loaded still fails the one question it belongs to. Pickle is safe here: the other end
is this program itself, over an inherited socket. What may be *called* is another matter; see `resolve`.
"""

from __future__ import annotations

import enum
import importlib
import pickle
import struct
from collections.abc import Callable
from dataclasses import dataclass
from types import FunctionType
from typing import Any

from cosbrowser import logs
from cosbrowser.cos.errors import CosError, Kind, Problem

WINDOW = 8  # pages of a stream that may be on their way
GRACE = 3.0  # seconds from the end of the window, or its `BYE`, to the end of the engine process

_HEADER = struct.Struct("<BQ")


class Tag(enum.IntEnum):
    """What a message is. The window asks, the engine answers."""

    HELLO = 1  # the profile's paths and the limits of its transfers; first of all
    CALL = 2
    STREAM = 3
    MORE = 4  # so many pages have been used up
    CANCEL = 5
    BYE = 6  # asked, and answered when all is in the journal
    READY = 16
    ANSWER = 17
    PAGE = 18
    END = 19  # the stream has no more pages
    FAILURE = 20  # a Problem
    ENDED = 32  # never sent: what a link reports when its process is gone


@dataclass(frozen=True, slots=True)
class Request:
    """A function, by the name it can be imported under, and all its arguments but the first."""

    module: str
    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]

    def __repr__(self) -> str:
        """Without the arguments: a secret crosses once, when a connection is saved."""
        return f"{self.module}.{self.name}"

    @classmethod
    def of(cls, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Request:
        """Raises TypeError for what cannot be imported on the other side: lambdas, closures, bound methods."""
        name = getattr(function, "__qualname__", "")
        if not isinstance(function, FunctionType) or "<" in name:
            raise TypeError(f"{function!r} is not a function of a module, nor a method of a class of one")
        return cls(function.__module__, name, args, kwargs)


def resolve(request: Request) -> Callable[..., Any]:
    """The function that a request names. Raises `CosError` (ENGINE) when there is none.

    It must be *defined* where the name says: `cosbrowser.cos.names.os.remove` would else be a way out of the
    packages that the server allows.
    """
    try:
        found: Any = importlib.import_module(request.module)
        for part in request.name.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise CosError(Problem(Kind.ENGINE, operation=request.name, detail=str(error))) from error
    if not isinstance(found, FunctionType) or (found.__module__, found.__qualname__) != (request.module, request.name):
        raise CosError(Problem(Kind.ENGINE, operation=request.name, detail=f"{request} is not a function"))
    return found


def encode(tag: Tag, number: int, value: object = None) -> bytes:
    """One message. Raises whatever pickling `value` raises."""
    return _HEADER.pack(tag, number) + pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def decode(message: bytes) -> tuple[Tag, int, memoryview]:
    """Tag, question and the value still pickled."""
    tag, number = _HEADER.unpack_from(message)
    return Tag(tag), number, memoryview(message)[_HEADER.size :]


def load(body: memoryview) -> Any:
    """The value of a message. Raises whatever loading it raises."""
    return pickle.loads(body)  # noqa: S301 - our own process at the other end; see the module's first lines


def unexpected(error: BaseException, operation: str, kind: Kind = Kind.INTERNAL) -> Problem:
    """An exception that nobody foresaw, as a value; its message without secrets."""
    return Problem(kind, operation=operation, detail=logs.redact(f"{type(error).__name__}: {error}"))
