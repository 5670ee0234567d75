"""Rules for the source of the models that neither ruff nor the layers' contract can check."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import cosbrowser.models

FILES = sorted(Path(cosbrowser.models.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_models_know_no_widgets(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
            assert not any("QtWidgets" in name for name in names)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translated_texts_are_literals(file: Path) -> None:
    """Or lupdate would extract nonsense, or nothing."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            assert all(isinstance(argument, ast.Constant) for argument in node.args[:2]), ast.unparse(node)
