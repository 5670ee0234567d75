from __future__ import annotations

from tests.transfer.conftest import bucket, desk, limits, relay

__all__ = ["bucket", "desk", "limits", "relay"]
