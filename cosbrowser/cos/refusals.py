"""Why a HEAD was refused: its answer has no body, so it is asked again by a request whose answer has one.

Without that a wrong secret, an unknown key and a clock that is wrong would all be told as a lack of rights.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import CosError, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Wire


def is_silent(problem: Problem) -> bool:
    """Whether this is the refusal of a HEAD, which names no code."""
    return problem.operation == "HeadObject" and problem.status in {400, 403} and not problem.code


def reason(wire: Wire, refused: Problem) -> Problem | None:
    """The same refusal with the server's code and message; None where a GET of the object's first byte is not refused.

    What cannot be asked stays as it is.
    """
    try:
        with wire.get_object(refused.bucket, refused.key, start=0, end=1) as answer:
            for _ in answer.chunks():
                pass
    except CosError as error:
        said = error.problem
        if said.code and said.status in {400, 401, 403}:
            return replace(said, operation=refused.operation)
        return refused if said.status in {0, 400, 401, 403} else None
    return None
