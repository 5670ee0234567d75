"""What is in the log files, and above all what is not."""

from __future__ import annotations

import base64
import json
import logging
import os
import stat
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosbrowser import logs

# Shaped like the real ones.
API_KEY = "zE0gW-T2q_Hk7YbLx9RfVnC4sJdPuM1oA8iQ5wX3tBhN"
SECRET_KEY = "4c9f1be7a2d8036e5fb1c7d90a3e68b2f4d5017c9ae6b38d"
SLASHED = "wJalrXUtnFEMI/K7MDENG+bPxRfiCY/zEXAMPLE=KEY"
ODD = 'p&ss "wörd" 100%'
TOKEN = "eyJraWQiOiIyMDI2MTEiLCJhbGciOiJSUzI1NiJ9.eyJpYW1faWQiOiJJQk1pZC0xMjM0NSJ9.c2lnbmF0dXJlLWJ5dGVz"


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    before = dict(logs._concealed)
    yield
    logs._concealed.clear()
    logs._concealed.update(before)


def ways_of(secret: str) -> dict[str, str]:
    raw = secret.encode()
    return {
        "plain": f"connecting with {secret} now",
        "query": f"GET /?x={urllib.parse.quote(secret)}&y=1",
        "query, all": f"GET /?x={urllib.parse.quote(secret, safe='')}&y=1",
        "form": urllib.parse.urlencode({"q": secret}),
        "lower case": "q=" + "".join(f"%{byte:02x}" for byte in raw),
        "twice": urllib.parse.quote(urllib.parse.quote(secret, safe=""), safe=""),
        "json": json.dumps({"q": secret}),
        "json of json": json.dumps(json.dumps({"q": secret})) if '"' not in secret and secret.isascii() else "",
        "slashes escaped": json.dumps({"q": secret}).replace("/", "\\/"),
        "repr": repr({"q": secret}),
        "bytes": repr({"q": raw}),
        "base64": base64.b64encode(raw).decode(),
        "base64 of a pair": base64.b64encode(b"user:" + raw).decode(),
        "base64 of a longer pair": base64.b64encode(b"users:" + raw + b"!").decode(),
        "base64 in an address": base64.urlsafe_b64encode(b"me:" + raw + b"##").decode(),
        "base64 in a query": urllib.parse.quote(base64.b64encode(b"ab" + raw).decode(), safe=""),
        "hex": raw.hex(),
        "HEX": raw.hex().upper(),
    }


def readings_of(text: str) -> Iterator[str]:
    """What somebody with time on their hands reads in a line."""
    yield text
    yield urllib.parse.unquote_plus(text)
    yield urllib.parse.unquote(urllib.parse.unquote(text))
    yield text.replace("\\", "")
    yield text.lower()


@pytest.mark.parametrize("secret", [API_KEY, SECRET_KEY, SLASHED, ODD])
def test_known_secret_is_concealed_in_every_form(secret: str) -> None:
    logs.conceal(secret, "")

    for way, text in ways_of(secret).items():
        shown = logs.redact(text)
        assert not text or logs.CONCEALED in shown, way
        for reading in readings_of(shown):
            for piece in (secret, secret.lower(), secret.encode().hex()):
                assert piece not in reading, way
        for before in range(3):  # no eight characters of it in base64 either
            code = base64.b64encode(bytes(before) + secret.encode()).decode()[4:-4]
            assert not any(code[at : at + 8] in shown for at in range(len(code) - 7)), way


def test_concealing_many_signed_links_takes_no_time() -> None:
    """Their forms are long: an expression for each of them once took a hundred links more than a minute."""
    links = [f"https://s3.example/b/{'ordner/' * 60}{n}?X-Amz-Signature={n:064x}" for n in range(100)]
    before = time.process_time()
    logs.conceal(*links)

    assert time.process_time() - before < 1
    assert logs.redact(f"asked for {links[50]} now") == "asked for [concealed] now"
    assert links[50][-64:] not in logs.redact(urllib.parse.quote(links[50], safe=""))


def test_text_around_a_secret_stays() -> None:
    logs.conceal(API_KEY)
    assert logs.redact(f"before {API_KEY} after") == "before [concealed] after"


@given(st.text(min_size=logs._SHORTEST, max_size=50), st.text(max_size=20), st.text(max_size=20))
def test_any_secret_is_concealed_in_any_text(secret: str, before: str, after: str) -> None:
    logs._concealed.clear()
    logs.conceal(secret)

    assert secret in logs.CONCEALED or secret not in logs.redact(f"{before}{secret}{after}").replace(
        logs.CONCEALED, "\0"
    )


PATTERNS = [
    ("Authorization: Bearer {}", TOKEN),
    (
        "authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/us-south/s3/aws4_request, Signature={}",
        SECRET_KEY,
    ),
    ("{{'Authorization': 'Bearer {}', 'Host': 'localhost'}}", TOKEN),
    ("{{'Authorization': b'AWS4-HMAC-SHA256 Credential=AKID/x, Signature={}'}}", SECRET_KEY),
    ('{{"Authorization":"Basic {}"}}', base64.b64encode(b"bx:bx").decode()),
    ("[('Authorization', 'Bearer {}'), ('Host', 'localhost')]", TOKEN),
    (r"send: b'GET / HTTP/1.1\r\nAuthorization: Bearer {}\r\nHost: localhost'", TOKEN),
    (r'body "{{\"Authorization\": \"Bearer {}\"}}"', TOKEN),
    ("Proxy-Authorization: Basic {}", "dXNlcjpwYXNzd29yZA=="),
    ("header was bearer {}", TOKEN),
    ("the token {} has expired", TOKEN),
    ("grant_type=urn:ibm:params:oauth:grant-type:apikey&apikey={}&x=y", API_KEY),
    ("grant_type%3Dx%26apikey%3D{}", API_KEY),
    ("{{'apikey': '{}'}}", API_KEY),
    ('{{"apikey":"{}"}}', API_KEY),
    (r'"{{\"apikey\": \"{}\"}}"', API_KEY),
    ("[('apikey', '{}')]", API_KEY),
    ("ibm_api_key_id = {}", API_KEY),
    ("IBM_API_KEY_ID={}", API_KEY),
    ('"api_key": "{}"', API_KEY),
    ("Secret(api_key='{}', x=1)", API_KEY),
    ("refresh_token={}&x=1", "OKAe1ZvR9Zr0s8"),
    ('"access_token":"{}"', TOKEN),
    ("aws_secret_access_key = {}", SLASHED),
    ('{{"cos_hmac_keys": {{"access_key_id": "x", "secret_access_key": "{}"}}}}', SECRET_KEY),
    ("<SecretAccessKey>{}</SecretAccessKey>", SLASHED),
    (
        "http://localhost/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={}&X-Amz-Date=1",
        "AKIDEXAMPLE%2F20261122%2Fx",
    ),
    ("http://localhost/b/k?X-Amz-Expires=60&X-Amz-Signature={}", SECRET_KEY),
    ("http://localhost/b/k?X-Amz-Security-Token={}&X-Amz-Date=1", "IQoJb3JpZ2luX2VjEJr"),
    ("http://localhost/b/k?AWSAccessKeyId=AKID&Signature={}&Expires=1", "vjbyPxybdZaNmGa%2ByT272YEAiv4%3D"),
    ("x-amz-security-token: {}", "IQoJb3JpZ2luX2VjEJr"),
    ("password='{}'", r"it\'s secret"),
    ('"password": "{}', "cut off here"),
]


@pytest.mark.parametrize(("form", "secret"), PATTERNS)
def test_what_looks_like_a_secret_is_concealed_unknown(form: str, secret: str) -> None:
    shown = logs.redact(form.format(secret))

    assert logs.CONCEALED in shown
    assert secret not in shown
    assert not any(secret[at : at + 4] in shown for at in range(len(secret) - 3) if secret[at : at + 4] not in form)
    assert logs.redact(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "ListObjectsV2 invoices/2026/: 403 AccessDenied, request id 6c7a-11",
        "signature does not match",
        "The keyring is locked",
        "no such key: monkeys/2026.csv",
        "SignatureDoesNotMatch for bucket tokens",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert logs.redact(text) == text


# Real processes, real files


def logged(tmp_path: Path, script: str, process: str = "window", **environment: str) -> str:
    """The log file after a process of its own has run `script`."""
    lines = [
        "import logging, sys, pathlib",
        "from cosbrowser import logs",
        f"logs.start(pathlib.Path({str(tmp_path)!r}), {process!r}, terminal={process == 'window'})",
        script,
    ]
    ran = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    (tmp_path / "terminal").write_text(ran.stdout + ran.stderr)
    return (tmp_path / f"{process}.log").read_text()


def test_message_from_outside_cannot_forge_a_line(tmp_path: Path) -> None:
    log = logged(
        tmp_path,
        r"""
name = 'a\n2026-11-22T00:00:00 INFO forged\r\x1b[2J\x85\u2028\u202egpj.exe\ud800'
logging.getLogger('cosbrowser.x').info('listed %s', name)
try:
    raise ValueError('first\n2026-11-22T00:00:00 INFO forged too\x1b[31m')
except ValueError:
    logging.getLogger('cosbrowser.x').exception('failed')
""",
    )

    assert len([line for line in log.splitlines() if not line.startswith("    ")]) == 2
    assert r"listed a\n2026-11-22T00:00:00 INFO forged\r\x1b[2J\x85\u2028\u202egpj.exe\ud800" in log
    assert r"    2026-11-22T00:00:00 INFO forged too\x1b[31m" in log
    assert log.isprintable() or set(log) - {"\n"} == {c for c in log if c.isprintable()}


def test_secrets_of_tracebacks_threads_and_dead_objects_are_concealed(tmp_path: Path) -> None:
    log = logged(
        tmp_path,
        f"""
import threading
logs.conceal({API_KEY!r})
def fail(): raise OSError('refused {API_KEY}')
thread = threading.Thread(target=fail); thread.start(); thread.join()
class Dead:
    def __del__(self): fail()
dead = Dead(); del dead
import warnings; warnings.warn('warned {API_KEY}')
fail()
""",
    )

    assert API_KEY not in log
    assert log.count("OSError: refused [concealed]") == 3
    assert "UserWarning: warned [concealed]" in log
    terminal = (tmp_path / "terminal").read_text()
    assert API_KEY not in terminal
    assert "OSError: refused [concealed]" in terminal


def test_sdk_never_logs_its_debug_lines_whoever_turns_them_on(tmp_path: Path) -> None:
    log = logged(
        tmp_path,
        """
logging.getLogger().setLevel(logging.DEBUG)
for name in ('ibm_botocore.endpoint', 'urllib3.connectionpool', 'ibm_boto3', 'cosbrowser.cos.wire', 'cosbrowserx'):
    logging.getLogger(name).setLevel(logging.DEBUG)
    logging.getLogger(name).debug('debug of %s', name)
    logging.getLogger(name).info('info of %s', name)
""",
    )

    assert [line.partition("] ")[2] for line in log.splitlines() if "debug of" in line] == [
        "debug of cosbrowser.cos.wire"
    ]
    assert log.count("info of") == 5


@pytest.mark.parametrize(("value", "lines"), [("1", 1), ("0", 0)])
def test_debug_runs_log_more_of_our_own(tmp_path: Path, value: str, lines: int) -> None:
    log = logged(tmp_path, "logging.getLogger('cosbrowser.x').debug('more')", COSBROWSER_DEBUG=value)
    assert len(log.splitlines()) == lines


def test_log_rotates_and_is_for_its_user_only(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    script = "for n in range(60_000): logging.info('line %d of a log that grows until it is turned over', n)"
    lines = f"import logging, pathlib; from cosbrowser import logs; logs.start(pathlib.Path({str(folder)!r}), 'engine')"
    subprocess.run([sys.executable, "-c", f"{lines}\n{script}"], check=True)

    files = sorted(path.name for path in folder.iterdir())
    assert files == ["engine.crash", "engine.log", "engine.log.1", "engine.log.2", "engine.log.3"]
    assert all(path.stat().st_size <= logs._LIMIT for path in folder.iterdir())
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_crash_of_python_leaves_its_stacks_and_a_large_crash_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "window.crash").write_bytes(b"x" * (logs._LIMIT + 1))
    logged(tmp_path, "def falls():\n    import os\n    os.abort()\nfalls()")

    assert "in falls" in (tmp_path / "window.crash").read_text()
    assert (tmp_path / "window.crash.1").stat().st_size == logs._LIMIT + 1


def test_process_without_terminal_logs_what_is_printed(tmp_path: Path) -> None:
    log = logged(tmp_path, f"print('apikey={API_KEY}'); print('to stderr', file=sys.stderr)", process="engine")

    assert "printed [MainThread] apikey=[concealed]" in log
    assert "printed [MainThread] to stderr" in log
    assert (tmp_path / "terminal").read_text() == ""


def test_arguments_that_do_not_fit_cost_the_message_its_form_only(tmp_path: Path) -> None:
    log = logged(tmp_path, f"logging.info('%d of apikey={API_KEY}', 'x')")

    assert "%d of apikey=[concealed]" in log
    assert (tmp_path / "terminal").read_text() == ""


def test_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    script = (
        "import logging, pathlib; from cosbrowser import logs; "
        f"logs.start(pathlib.Path({str(tmp_path / 'file')!r}), 'window'); logging.warning('still here')"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert "still here" in ran.stderr


def test_levels_of_other_loggers_are_not_ours_to_change() -> None:
    assert logging.getLogger("ibm_botocore").level == logging.NOTSET
