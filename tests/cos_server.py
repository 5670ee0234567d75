"""Starts the local COS as a process of its own and speaks to its control address."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

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

    def start(self, timeout: float = 20.0) -> LocalCos:
        """Starts and waits for the JSON line. Raises RuntimeError with what it said on standard error."""
        # Its standard input is a pipe of ours: when this process dies, however it dies, the emulator ends.
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cosbrowser.emulator", *self.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert self.process.stdout is not None
        text, deadline = b"", time.monotonic() + timeout
        while not text.endswith(b"\n"):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            piece = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not piece:
                raise RuntimeError(f"the local COS did not start: {self._last_words()}")
            text += piece
        self.line = json.loads(text)
        return self

    def _last_words(self) -> str:
        assert self.process is not None
        self.process.kill()
        _, said = self.process.communicate()
        self.process = None
        return said.decode("utf-8", "replace").strip() or "it said nothing"

    def stop(self) -> str:
        """Ends it with SIGTERM, after five seconds with SIGKILL. Returns what it said on standard error."""
        process, self.process = self.process, None
        if process is None:
            return ""
        process.terminate()
        try:
            _, said = process.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            _, said = process.communicate()
        return said.decode("utf-8", "replace")

    def kill(self) -> None:
        """Ends it with SIGKILL, as a crash would."""
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.communicate()

    def __enter__(self) -> LocalCos:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

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
