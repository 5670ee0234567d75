"""What "Copy As" gives is run by a real shell, which must pass on every key as it is."""

from __future__ import annotations

import ast
import subprocess
from urllib.parse import unquote, urlsplit

import pytest

from cosbrowser.ui.copy_as import Source, Style, copied

SOURCE = Source("Mine", "https://s3.us-south.example", "bucket-1", "https://s3.us-south.example/bucket-1")
HOSTILE = (
    "a.txt", "it's $(touch hacked) `id`", "-rf", "a b\n; rm -rf ~", '"quoted" \\ back', "ü/€ 😀.txt", "%41%00",
    "*?[a-z]{1,2}",
    "!history", "../../etc/passwd", "/lead//double/", "tab\there", "$HOME", "a&b|c>d", "#hash?query",
    "\x01\x7f", "=, :x",
)  # fmt: skip


def words(command: str) -> list[str]:
    """The arguments that the shell would give the program, by `printf` in its place."""
    script = f'show() {{ for word; do printf "%s\\0" "$word"; done; }}\nIAM_TOKEN=the-token\nshow {command}'
    done = subprocess.run(["sh", "-c", script], capture_output=True, check=True, timeout=20)
    assert done.stderr == b""
    return done.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]


@pytest.mark.parametrize("key", HOSTILE)
def test_a_shell_passes_each_key_on_as_it_is(key: str) -> None:
    curl, rclone, aws = (words(copied(style, SOURCE, [key])) for style in (Style.CURL, Style.RCLONE, Style.AWS))

    assert curl[0] == "curl"
    assert unquote(urlsplit(curl[-1]).path) == f"/bucket-1/{key}"
    assert urlsplit(curl[-1]).query == urlsplit(curl[-1]).fragment == ""
    assert "Authorization: Bearer the-token" in curl
    assert rclone[:2] == ["rclone", "copyto"]
    assert rclone[2] == f':s3,provider=IBMCOS,env_auth=true,endpoint="https://s3.us-south.example":bucket-1/{key}'
    assert f"--key={key}" in aws
    for command in (rclone, aws):
        assert command[-1].startswith("./")
        assert "/" not in command[-1][2:]


@pytest.mark.parametrize("key", HOSTILE)
def test_the_sdk_snippet_is_python_that_names_the_object(key: str) -> None:
    tree = ast.parse(copied(Style.PYTHON, SOURCE, [key]))

    call = tree.body[-1]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    bucket, named, _ = (ast.literal_eval(argument) for argument in call.value.args)
    assert (bucket, named) == ("bucket-1", key)


def test_many_objects_are_a_line_each() -> None:
    assert copied(Style.URL, SOURCE, ["a b", "c/d"]).splitlines() == [
        "https://s3.us-south.example/bucket-1/a%20b", "https://s3.us-south.example/bucket-1/c/d",
    ]  # fmt: skip
    assert copied(Style.PATH, SOURCE, ["a b", "c"]).count("cos://") == 2
    assert copied(Style.PYTHON, SOURCE, ["a", "b"]).count("download_file") == 2
