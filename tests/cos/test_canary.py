"""No secret in any file written, any command line, what is printed, the journal or the settings: in no form."""

from __future__ import annotations

import base64
import json
import os
import secrets
import subprocess
import sys
import urllib.parse
from pathlib import Path

import pytest

from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]


def forms(secret: str) -> set[bytes]:
    """As it is, in hex, URL-encoded, and in base64 at each of the three places where it can begin in a longer text."""
    raw = secret.encode()
    found = {raw, raw.hex().encode(), raw.hex().upper().encode(), urllib.parse.quote(secret, safe="").encode()}
    found |= {raw[::1], secret.encode("utf-16-le")}
    for before in range(3):
        code = base64.b64encode(bytes(before) + raw)
        core = code[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
        found |= {core, core.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def test_the_forms_are_found_where_they_are() -> None:
    """The test can fail: each form, wrapped as a program would, holds one of those that are looked for."""
    secret = "canary/+key=1"
    for text in (
        secret, f"apikey={urllib.parse.quote(secret, safe='')}", base64.b64encode(f"bx:{secret}!".encode()).decode(),
        base64.urlsafe_b64encode(f"x{secret}".encode()).decode(), secret.encode().hex(),
    ):  # fmt: skip
        assert any(form in text.encode() for form in forms(secret))


@pytest.mark.keyring
@pytest.mark.timeout(180)
def test_secrets_are_nowhere_but_in_the_keyring(tmp_path: Path) -> None:
    keys = {
        "api_key": "canary/" + secrets.token_urlsafe(27)[:36] + "~",
        "access_key_id": "ca" + secrets.token_hex(15),
        "secret_access_key": "ca/+" + secrets.token_hex(22),
    }
    (tmp_path / "keys.json").write_text(json.dumps([keys]))
    profile, file = tmp_path / "profile", tmp_path / "report.txt"
    profile.mkdir()
    file.write_text("sent")
    with LocalCos("--credentials", str(tmp_path / "keys.json"), data=tmp_path / "store") as cos:
        hmac_client(cos).create_bucket(Bucket="canary-bucket")
        where = {"iam_auth_endpoint": cos.iam, "endpoints": cos.line["endpoints_document"]}
        pair = {"access_key_id": keys["access_key_id"], "secret_access_key": keys["secret_access_key"]}
        made = {"apikey": keys["api_key"], "cos_hmac_keys": pair, "resource_instance_id": cos.instances[0]["crn"]}
        wrong_key = "canary-wrong-" + secrets.token_hex(15) + "x"
        for name, document in (("good", made | where), ("wrong", made | where | {"apikey": wrong_key})):
            (tmp_path / f"{name}.json").write_text(json.dumps(document))
        run = subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "cos" / "canary_run.py"), str(profile), str(tmp_path / "good.json"),
             str(tmp_path / "wrong.json"), "canary-bucket", str(file)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "COSBROWSER_DEBUG": "1", "HOME": str(tmp_path)},
        )  # fmt: skip
        try:
            wait_until("all steps", lambda: (profile / "alive").exists() or run.poll() is not None, 100)
            lines = b"\0".join(_read(path) for path in Path("/proc").glob("[0-9]*/cmdline"))
            lines += b"\0".join(_read(path) for path in Path("/proc").glob("[0-9]*/environ"))
        finally:
            (profile / "alive").unlink(missing_ok=True)
            printed, _ = run.communicate(timeout=30)
    assert b"kept in Secret Service" in printed
    assert b"ended 0" in printed

    written = {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}
    names = {path.name for path in written}
    assert {"connections.json", "settings.json", "engine.log", "window.log"} <= names
    assert any(b"canary-bucket" in content for content in written.values())
    logs = b"".join(content for path, content in written.items() if path.suffix == ".log")
    assert b"Traceback" in logs
    for name, secret in {**keys, "wrong": wrong_key}.items():
        if name == "access_key_id":
            continue  # public half: stands in each signed request
        for form in forms(secret):
            assert form not in printed, name
            assert form not in lines, name
            for path, content in written.items():
                assert form not in content, f"{name} in {path}"


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
