"""Which release is the newest, asked of a server on loopback."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest

from cosbrowser.cos import releases
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.releases import Release, is_newer
from tests.loopback import Asked, Loopback, Reply

NOBODY = cast("Any", None)  # no account is asked


def told(**fields: object) -> Reply:
    return Reply(body=json.dumps(fields).encode())


def test_release_is_what_the_announcement_says_by_one_request_that_tells_nothing() -> None:
    with Loopback(lambda _: told(tag_name="v1.2.3", html_url="https://example.org/1.2.3", body="notes")) as server:
        found = releases.newest(NOBODY, f"{server.address}/releases/latest")
    assert found == Release("1.2.3", "https://example.org/1.2.3")
    [asked] = server.asked
    assert (asked.method, asked.target, asked.body) == ("GET", "/releases/latest", b"")
    assert asked.headers.keys() <= {"host", "accept", "user-agent", "accept-encoding", "connection"}
    assert asked.headers["user-agent"] == "cosbrowser"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"<html>Sign in to this hotel's network</html>"),
        Reply(body=b"[]"),
        told(html_url="https://example.org"),
        told(tag_name="nightly"),
        told(tag_name=3),
        told(tag_name="v1.2.3", filler="x" * (1 << 20)),
    ],
)
def test_what_announces_no_release_is_a_bad_answer(reply: Reply) -> None:
    with Loopback(lambda _: reply) as server, pytest.raises(CosError) as failed:
        releases.newest(NOBODY, server.address)
    assert failed.value.problem.kind is Kind.BAD_ANSWER


def test_page_that_is_not_https_is_left_out() -> None:
    with Loopback(lambda _: told(tag_name="2", html_url="javascript:alert(1)")) as server:
        assert releases.newest(NOBODY, server.address) == Release("2", "")


def test_redirect_is_not_followed() -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(302, headers={"Location": "/elsewhere"}) if asked.target == "/" else told(tag_name="9")

    with Loopback(answer) as server, pytest.raises(CosError) as failed:
        releases.newest(NOBODY, f"{server.address}/")
    assert failed.value.problem.kind is Kind.REDIRECTED
    assert [asked.target for asked in server.asked] == ["/"]


def test_other_computers_are_asked_by_https_only() -> None:
    with pytest.raises(CosError) as failed:
        releases.newest(NOBODY, "http://releases.example/latest")
    assert failed.value.problem.kind is Kind.PLAIN_HTTP


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.9", True), ("0.10", "0.9", True), ("v1.0.0", "0.9.9", True), ("1.0", "1.0.0", False),
        ("1.0.0", "1.0.0", False), ("0.9", "1.0", False), ("2.0.0rc1", "1.0.0", False), ("soon", "1.0", False),
    ],
)  # fmt: skip
def test_versions_compare_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer
