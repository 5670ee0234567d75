"""What was asked of the service: counts for each operation, and the last requests one by one."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fault_kinds import Target

_KEPT = 5000
_FIELDS = ("operation", "method", "target", "location", "bucket", "key", "range", "status", "request_id")


class Journal:
    """Kept in memory; tests read it through the control address."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._last: deque[tuple[str | int, ...]] = deque(maxlen=_KEPT)

    def note(self, target: Target, status: int) -> None:
        """One request; status 0 when the client was gone before an answer."""
        request = target.request
        self._counts[target.operation] += 1
        self._last.append(
            (
                target.operation, request.method, request.target.decode("latin-1"), target.location, target.bucket,
                target.key, request.headers.get("range", ""), status, request.request_id,
            )
        )  # fmt: skip

    def clear(self) -> None:
        self._counts.clear()
        self._last.clear()

    def shown(self) -> dict[str, Any]:
        return {
            "total": self._counts.total(),
            "operations": dict(self._counts),
            "last": [dict(zip(_FIELDS, fields, strict=True)) for fields in self._last],
        }
