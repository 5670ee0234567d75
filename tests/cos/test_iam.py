from __future__ import annotations

import json
import threading

import pytest

from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.iam import TokenProvider
from cosbrowser.cos.network import Transport
from tests.loopback import Asked, Loopback, Reply

API_KEY = "a-key-that-must-go-nowhere-else"


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def tokens_in_turn() -> object:
    count = iter(range(1, 1000))

    def answer(_: Asked) -> Reply:
        return Reply(body=json.dumps({"access_token": f"token-{next(count)}", "expires_in": 3600}).encode())

    return answer


@pytest.fixture
def pool():
    transport = Transport(Connection("c", "C"))
    yield transport
    transport.close()


def test_token_is_fetched_once_for_many_threads(pool) -> None:
    with Loopback(tokens_in_turn()) as iam:
        provider = TokenProvider(f"{iam.address}/identity/token", API_KEY, pool)
        got: list[str] = []
        threads = [threading.Thread(target=lambda: got.append(provider.token())) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert set(got) == {"token-1"}
        assert len(iam.asked) == 1
        assert b"apikey=" + API_KEY.encode() in iam.asked[0].body


def test_token_is_renewed_before_it_ends(pool) -> None:
    clock = Clock()
    with Loopback(tokens_in_turn()) as iam:
        provider = TokenProvider(f"{iam.address}/identity/token", API_KEY, pool, clock)
        assert provider.token() == "token-1"
        clock.now += 3600 * 0.7
        assert provider.token() == "token-1"
        clock.now += 3600 * 0.1

        assert provider.token() == "token-2"


def test_failed_early_renewal_keeps_the_token_that_still_works(pool) -> None:
    clock, down = Clock(), threading.Event()
    turn = tokens_in_turn()
    with Loopback(lambda asked: Reply(503) if down.is_set() else turn(asked)) as iam:
        provider = TokenProvider(f"{iam.address}/identity/token", API_KEY, pool, clock)
        provider.token()
        down.set()
        clock.now += 3000

        assert provider.token() == "token-1"

        clock.now += 700
        with pytest.raises(CosError):
            provider.token()


def test_refused_token_is_replaced(pool) -> None:
    with Loopback(tokens_in_turn()) as iam:
        provider = TokenProvider(f"{iam.address}/identity/token", API_KEY, pool)
        first = provider.token()
        provider.refused(first)
        second = provider.token()
        provider.refused(first)  # a late answer to the old token must not throw the new one away

        assert provider.token() == second == "token-2"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_of_iam_gets_no_api_key(pool, status: int) -> None:
    with Loopback(tokens_in_turn()) as thief:
        moved = Reply(status, headers={"Location": f"{thief.address}/identity/token"})
        with Loopback(lambda _: moved) as iam:
            provider = TokenProvider(f"{iam.address}/identity/token", API_KEY, pool)
            with pytest.raises(CosError) as caught:
                provider.token()

        assert caught.value.problem.kind is Kind.REDIRECTED
        assert thief.asked == []


def test_api_key_is_not_sent_without_tls(pool) -> None:
    provider = TokenProvider("http://iam.example.com/identity/token", API_KEY, pool)

    with pytest.raises(CosError) as caught:
        provider.token()

    assert caught.value.problem.kind is Kind.INVALID
    assert API_KEY not in repr(caught.value)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (
            Reply(400, b'{"errorCode": "BXNIM0415E", "errorMessage": "Provided API key could not be found."}'),
            Kind.BAD_KEY,
        ),
        (Reply(502, b"<html>bad gateway</html>"), Kind.SERVER),
        (Reply(429, b"", {"Retry-After": "7"}), Kind.THROTTLED),
        (Reply(200, b"<html>Welcome to the hotel</html>"), Kind.BAD_ANSWER),
        (Reply(200, b'{"access_token": "t"}'), Kind.BAD_ANSWER),
    ],
)
def test_refusal_of_iam_names_its_kind(pool, reply: Reply, kind: Kind) -> None:
    with Loopback(lambda _: reply) as iam:
        provider = TokenProvider(f"{iam.address}/identity/token", API_KEY, pool)
        with pytest.raises(CosError) as caught:
            provider.token()

    assert (caught.value.problem.kind, caught.value.problem.operation) == (kind, "GetToken")
    assert API_KEY not in str(caught.value)


def test_unreachable_iam_is_offline(pool) -> None:
    provider = TokenProvider("http://127.0.0.1:9/identity/token", API_KEY, pool)

    with pytest.raises(CosError) as caught:
        provider.token()

    assert caught.value.problem.kind is Kind.OFFLINE
