"""The window, or the engine behind it: one program, two processes (DESIGN section 3)."""

from __future__ import annotations

import gc
import os
import sys


def main() -> int:
    """Be what the environment says. Neither process imports anything of the other."""
    channel = os.environ.pop("COSBROWSER_ENGINE", "")
    if channel:
        from cosbrowser.engine import server

        return server.main(channel)
    if sys.argv[1:2] == ["--emulator"]:
        from cosbrowser.emulator import __main__ as emulator

        return emulator.main(sys.argv[2:])
    if "--version" in sys.argv[1:]:
        from cosbrowser import __version__

        sys.stdout.write(f"cosbrowser {__version__}\n")
        return 0
    gc.disable()  # the window collects from its event loop (engine/garbage.py); it took 45 ms of 300 while importing
    from cosbrowser import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
