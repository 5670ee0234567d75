"""What is undone at the start of a frozen program: what it starts must not load the libraries of its bundle."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

START = Path(__file__).parents[2] / "packaging" / "frozen" / "start.py"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the loader of Linux")


@pytest.mark.parametrize(("before", "after"), [({}, "none"), ({"LD_LIBRARY_PATH_ORIG": "/own"}, "/own")])
def test_programs_started_from_a_frozen_one_have_the_libraries_of_the_system(
    before: dict[str, str], after: str, tmp_path: Path
) -> None:
    """The application is replaced by one that starts a program: what that one sees is what any other would."""
    (tmp_path / "cosbrowser").mkdir()
    (tmp_path / "cosbrowser" / "__init__.py").touch()
    (tmp_path / "cosbrowser" / "__main__.py").write_text(
        "import subprocess\n"
        "def main():\n"
        "    return subprocess.call(['sh', '-c', 'echo ${LD_LIBRARY_PATH-none} ${LD_LIBRARY_PATH_ORIG-none}'])\n"
    )
    environ = {**os.environ, "PYTHONPATH": str(tmp_path), "LD_LIBRARY_PATH": "/of/the/bundle", **before}
    said = subprocess.run([sys.executable, START], env=environ, capture_output=True, text=True, check=True, timeout=30)
    assert said.stdout.split() == [after, "none"]
