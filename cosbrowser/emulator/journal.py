"""What was asked of the service: counts for each operation, and the last requests one by one."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fault_kinds import Target

_KEPT = 5000


class Journal:
    """Kept in memory; tests read it through the control address."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._last: deque[tuple[Target, int]] = deque(maxlen=_KEPT)

    def note(self, target: Target, status: int) -> None:
        """One request; status 0 when the client was gone before an answer."""
        self._counts[target.operation] += 1
        self._last.append((target, status))

    def clear(self) -> None:
        self._counts.clear()
        self._last.clear()

    def shown(self) -> dict[str, Any]:
        return {
            "total": self._counts.total(),
            "operations": dict(self._counts),
            "last": [
                {
                    "operation": target.operation,
                    "method": target.request.method,
                    "target": target.request.target.decode("latin-1"),
                    "location": target.location,
                    "bucket": target.bucket,
                    "key": target.key,
                    "range": target.request.headers.get("range", ""),
                    "status": status,
                    "request_id": target.request.request_id,
                }
                for target, status in self._last
            ],
        }
