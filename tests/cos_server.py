"""Starts the local COS as a process of its own and speaks to its control address."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]


class LocalCos:
    """`python -m cosbrowser.emulator` with what it printed.

    with LocalCos("--synthetic", "big=1000000", data=tmp_path) as cos:
        cos.endpoints["us-south"], cos.instances[0]["api_key"]
    """

    def __init__(self, *arguments: str, data: Path | None = None) -> None:
        self.arguments = [*arguments, *(["--data", str(data)] if data is not None else [])]
        self.process: subprocess.Popen[bytes] | None = None
        self.line: dict[str, Any] = {}
        self._errors: IO[bytes] | None = None

    def start(self, timeout: float = 20.0) -> LocalCos:
        """Starts and waits for the JSON line. Raises RuntimeError with what it said on standard error."""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by _end; a pipe nobody reads would stop it
        # Its standard input is a pipe of ours: when this process dies, however it dies, the emulator ends.
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cosbrowser.emulator", *self.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert self.process.stdout is not None
        text, deadline = b"", time.monotonic() + timeout
        while not text.endswith(b"\n"):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            piece = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not piece:
                said = self._end(self.process.kill).strip()
                raise RuntimeError(f"the local COS did not start: {said or 'it said nothing'}")
            text += piece
        self.line = json.loads(text)
        return self

    def stop(self) -> str:
        """Ends it with SIGTERM, after five seconds with SIGKILL. Returns what it said on standard error."""
        return self._end(self.process.terminate) if self.process is not None else ""

    def kill(self) -> None:
        """Ends it with SIGKILL, as a crash would."""
        if self.process is not None:
            self._end(self.process.kill)

    def _end(self, how: Callable[[], None]) -> str:
        """Ends the process that way, leaves nothing open, and returns what it said on standard error."""
        process, self.process = self.process, None
        errors, self._errors = self._errors, None
        assert process is not None
        assert errors is not None
        how()
        try:
            process.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        with errors:
            errors.seek(0)
            return errors.read().decode("utf-8", "replace")

    def __enter__(self) -> LocalCos:
        return self.start()

    def __exit__(self, *_: object) -> None:
        said = self.stop()
        if said:  # a test that failed is then told why
            sys.stderr.write(f"--- the local COS said:\n{said}")

    def __del__(self) -> None:
        with contextlib.suppress(Exception):
            self.kill()

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    @property
    def iam(self) -> str:
        return self.line["iam"]

    @property
    def endpoints(self) -> dict[str, str]:
        return self.line["endpoints"]

    @property
    def instances(self) -> list[dict[str, Any]]:
        return self.line["instances"]

    @property
    def account(self) -> dict[str, str]:
        """A key that is Manager of all instances."""
        return self.line["account"]

    def control(self, path: str, document: object = None, method: str | None = None) -> Any:
        """Asks the control address (`faults`, `clock`, ...): GET without a document, POST with one, or `method`."""
        data = None if document is None else json.dumps(document).encode()
        request = urllib.request.Request(
            f"{self.line['control']}/{path}", data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")
