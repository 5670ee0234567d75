from __future__ import annotations

import calendar
import time
from urllib.parse import quote, urlencode

from hypothesis import given
from hypothesis import strategies as st
from ibm_botocore.auth import S3SigV4Auth
from ibm_botocore.awsrequest import AWSRequest
from ibm_botocore.config import Config
from ibm_botocore.credentials import Credentials

from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.signing import REGION, Hmac

SECRET = Secret("", "an-access-key", "a-secret-key")

# What a header may carry: the SDK gives line breaks a meaning, urllib3 refuses them.
values = st.text(st.characters(codec="latin-1", exclude_categories=["C"]), max_size=30)
names = st.sampled_from(
    ["Content-Type", "x-amz-meta-One", "X-AMZ-META-two", "If-Match", "Range", "Content-Length", "User-Agent"]
)


def by_sdk(method: str, url: str, headers: dict[str, str]) -> dict[str, str]:
    request = AWSRequest(method=method, url=url, headers=dict(headers))
    request.context["client_config"] = Config(s3={"payload_signing_enabled": False})
    S3SigV4Auth(Credentials(SECRET.access_key_id, SECRET.secret_access_key), "s3", REGION).add_auth(request)
    return dict(request.headers.items())


@given(
    st.sampled_from(["GET", "PUT", "HEAD"]),
    st.sampled_from(["http://127.0.0.1:8000", "https://s3.example.com", "https://s3.example.com:443", "http://h:80"]),
    st.text(max_size=30),
    st.dictionaries(st.text(min_size=1, max_size=9), st.text(max_size=9), max_size=4),
    st.dictionaries(names, values, max_size=5),
)
def test_signature_is_that_of_the_sdk(
    method: str, endpoint: str, key: str, query: dict[str, str], headers: dict[str, str]
) -> None:
    url = f"{endpoint}/bucket/{quote(key, safe='/~')}"
    if query:
        url += f"?{urlencode(query, quote_via=quote)}"
    expected = by_sdk(method, url, headers)
    then = calendar.timegm(time.strptime(expected["X-Amz-Date"], "%Y%m%dT%H%M%SZ"))

    Hmac(SECRET, clock=lambda: then).sign(method, url, headers)

    assert headers == expected


def test_signature_of_an_earlier_attempt_is_replaced() -> None:
    signer = Hmac(SECRET, clock=lambda: 1_800_000_000.0)
    once: dict[str, str] = {"Content-Type": "text/plain"}
    signer.sign("GET", "https://h/b", once)
    again = {**once, "x-amz-content-sha256": "of-another", "authorization": "old"}

    signer.sign("GET", "https://h/b", again)

    assert again == once


def test_key_of_another_day_is_another_one() -> None:
    now = 1_800_000_000.0
    signer = Hmac(SECRET, clock=lambda: now)
    first, second, third = {}, {}, {}
    signer.sign("GET", "https://h/b", first)
    now += 86_400
    signer.sign("GET", "https://h/b", second)
    Hmac(SECRET, clock=lambda: now).sign("GET", "https://h/b", third)

    assert first["Authorization"] != second["Authorization"]
    assert second == third
