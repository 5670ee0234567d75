"""Each bad credential and each broken way to IAM and COS has a sentence of its own, in under ten seconds."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.errors import Problem
from cosbrowser.paths import Paths
from cosbrowser.ui.errors import explain
from tests.cos.test_places import connection, secret
from tests.cos_server import LocalCos

SECONDS = 10.0


def refused(code: str, message: str) -> dict[str, Any]:
    return {"kind": "token_refused", "code": code, "message": message}


# A name, what is wrong with the connection or its secret, the fault, and words of the sentence that is shown.
CASES: list[tuple[str, dict[str, Any], dict[str, str], dict[str, Any] | None, str]] = [
    ("wrong API key", {}, {"api_key": "x" * 44}, None, "IBM Cloud IAM does not know this API key."),
    ("disabled key", {}, {}, refused("BXNIM0462E", "API key is disabled."), "This API key is disabled."),
    ("locked key", {}, {}, refused("BXNIM0454E", "The API key is locked."), "This API key is locked."),
    ("expired key", {}, {}, refused("BXNIM0455E", "API key has expired."), "This API key has expired."),
    ("account restricts", {}, {}, {"kind": "token_refused", "status": 403, "code": "BXNIM0513E", "message": "IP"},
     "IBM Cloud IAM refuses this API key."),
    ("IAM not there", {"iam": "http://127.0.0.1:{closed}/identity/token"}, {}, None, "IBM Cloud IAM cannot be reached"),
    ("IAM silent", {"iam": "http://127.0.0.1:{silent}/identity/token"}, {}, None, "did not answer in time."),
    ("IAM unknown name", {"iam": "https://iam.invalid/identity/token"}, {}, None, "IAM cannot be reached at iam.inv"),
    ("IAM broken", {}, {}, {"kind": "html", "status": 502, "operation": "Token"}, "IBM Cloud IAM failed (HTTP 502)."),
    ("IAM is a portal", {}, {}, {"kind": "html", "operation": "Token"}, "Something else than IBM Cloud IAM answered"),
    ("IAM redirects", {}, {}, {"kind": "redirect", "operation": "Token"}, "wanted the API key to be sent somewhere"),
    ("IAM without TLS", {"iam": "http://iam.lab/identity/token"}, {}, None, "did not understand the sign-in."),
    ("token refused", {}, {}, {"kind": "expired_token", "location": "*"}, "sign-in had expired, and a fresh one"),
    ("other account", {"instance": "{other}"}, {}, None, "may not list the buckets of this service instance."),
    ("no role", {}, {"api_key": "{object reader}"}, None, "may not list the buckets of this service instance."),
    ("unknown HMAC key", {"sign_in": SignIn.HMAC}, {"access_key_id": "0" * 32}, None, "does not know this access key"),
    ("wrong HMAC secret", {"sign_in": SignIn.HMAC}, {"secret_access_key": "0" * 48}, None,
     "The secret access key does not belong to this access key ID."),
    ("clock", {"sign_in": SignIn.HMAC}, {}, {"kind": "clock_skew", "seconds": 7200, "location": "*"},
     "The clock of this computer is 2 h behind the clock of"),
    ("no secret", {"sign_in": SignIn.HMAC}, {"access_key_id": "", "secret_access_key": ""}, None, "holds no secret"),
    ("COS not there", {"endpoint": "http://127.0.0.1:{closed}"}, {}, None, "cannot be reached."),
    ("COS unknown name", {"endpoint": "https://cos.invalid"}, {}, None, "cos.invalid cannot be reached."),
    ("COS is a portal", {}, {}, {"kind": "html", "location": "*"}, "Something else than IBM COS answered"),
    ("COS redirects", {}, {}, {"kind": "redirect_loop", "location": "*"}, "request to be sent somewhere else"),
    ("COS without TLS", {"endpoint": "http://cos.lab"}, {}, None, "would be reached without encryption"),
    ("another certificate", {"endpoint": "https://127.0.0.1:{plain}"}, {}, None, "is not trusted"),
    ("locations not there", {"endpoints_document": "http://127.0.0.1:{closed}/"}, {}, None, "cannot be reached."),
]  # fmt: skip


@pytest.fixture
def ports(cos: LocalCos) -> Iterator[dict[str, str]]:
    """A port that nobody listens at, one where nobody answers, and one of plain http."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with socket.create_server(("127.0.0.1", 0)) as silent:
        yield {
            "closed": str(port),
            "silent": str(silent.getsockname()[1]),
            "plain": cos.endpoints["us-south"].rpartition(":")[2],
            "other": cos.instances[1]["crn"],
            "object reader": cos.instances[0]["roles"]["ObjectReader"]["api_key"],
        }
    cos.control("faults", method="DELETE")


@pytest.mark.parametrize(("wrong", "in_secret", "fault", "words"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_what_is_wrong_has_its_own_sentence_in_time(
    cos: LocalCos, ports: dict[str, str], tmp_path: Path,
    wrong: dict[str, Any], in_secret: dict[str, str], fault: dict[str, Any] | None, words: str,
) -> None:  # fmt: skip
    def filled(values: dict[str, Any]) -> dict[str, Any]:
        for name, port in ports.items():
            values = {k: v.replace(f"{{{name}}}", port) if type(v) is str else v for k, v in values.items()}
        return values

    made: Connection = replace(connection(cos), **filled(wrong))
    keys: Secret = replace(secret(cos), **filled(in_secret))
    if fault is not None:
        everywhere = [{"location": location} for location in ("us", "eu", "us-south")]
        for where in everywhere if fault.get("location") == "*" else [{}]:
            cos.control("faults", fault | where)
    start = time.monotonic()

    checks = Accounts(Paths.for_profile(tmp_path)).test(made, keys)

    took = time.monotonic() - start
    problem = checks[-1].problem
    assert problem is not None
    assert words in explain(problem).sentence
    assert took < SECONDS
    for value in (keys.api_key, keys.secret_access_key):
        assert not value or value not in repr(problem)


def test_sentences_of_different_faults_differ() -> None:
    assert len({words for *_, words in CASES}) >= len(CASES) - 3


def test_request_id_is_taken_from_the_document_where_no_header_has_it(cos: LocalCos, tmp_path: Path) -> None:
    checks = Accounts(Paths.for_profile(tmp_path)).test(connection(cos), Secret("x" * 44))

    problem: Problem | None = checks[0].problem
    assert problem is not None
    assert problem.request_id.startswith("emulator-")
