"""The library of the SDK moves the bytes, in a process of its own: it needs a stand-in for its closed part."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.cos_server import LocalCos

ROOT = Path(__file__).resolve().parents[2]


def test_sdk_moves_files_folders_and_is_paused_resumed_and_cancelled(
    cos: LocalCos, bucket: str, tmp_path: Path
) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.transfer.aspera_library", json.dumps(cos.line), bucket, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests" / "emulator" / "stand_in")])},
        cwd=ROOT, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip

    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines()[-1] == "all of it"
