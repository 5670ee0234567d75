"""An engine process that also lets functions of the tests be called: `python -m tests.engine.serve PACKAGE...`.

They get the `Rooms` as their first argument. The application's own engine knows no such thing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from cosbrowser.engine import channel, server
from cosbrowser.engine.rooms import Rooms, is_within


def command(*packages: str) -> Sequence[str]:
    """For `Engine(..., command=...)`."""
    return (sys.executable, "-P", "-m", "tests.engine.serve", *packages)


class RoomsForTests(Rooms):
    def context(self, module: str) -> Any:
        if any(is_within(module, package) for package in sys.argv[1:]):
            return self
        return super().context(module)


if __name__ == "__main__":
    sys.exit(server.main(os.environ.pop(channel.VARIABLE), RoomsForTests))
