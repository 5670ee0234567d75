"""Everything that has to hold before a change lands, in order: lint, format, types, layers, tests.

packaging/test.sh calls it with pytest's arguments. A failed stage does not keep the later ones from running; the exit
status tells that one failed.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from tests.session import Interrupted, raise_on_signals, run

SCRIPTS = Path(sys.executable).parent

# What needs no desktop. Each command prints nothing or little when all is well.
STAGES = {
    "ruff check": [sys.executable, "-m", "ruff", "check", "--quiet"],
    "ruff format": [sys.executable, "-m", "ruff", "format", "--check", "--quiet"],
    "pyright": [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
    "lint-imports": [str(SCRIPTS / "lint-imports"), "--no-logo"],
}


def pytest_command(arguments: list[str]) -> list[str]:
    """Three or four workers: on two cores each of two was idle for more than half of the time, waiting for processes.

    Not `loadfile`: when a test crashes its worker, that runs the whole file again and again.
    """
    workers = str(min(max(os.cpu_count() or 2, 3), 4))
    return [sys.executable, "-m", "pytest", "-n", workers, "--dist", "worksteal", *arguments]


def main(arguments: list[str]) -> int:
    """Run the stages and return the exit status: that of pytest, or of the first stage that failed before it."""
    failed: dict[str, int] = {}
    for name, command in STAGES.items():
        print(f"== {name}", flush=True)
        started = time.monotonic()
        status = run(command)
        if status:
            failed[name] = status
        print(f"-- {name}: {'FAILED' if status else 'ok'}, {time.monotonic() - started:.1f} s", flush=True)
    note = f" (failed above: {', '.join(failed)})" if failed else ""
    print(f"== pytest{note}", flush=True)
    status = run(pytest_command(arguments))
    return next(iter(failed.values()), status)


if __name__ == "__main__":
    raise_on_signals()
    try:
        raise SystemExit(main(sys.argv[1:]))
    except Interrupted as interruption:
        raise SystemExit(128 + interruption.signum) from None
