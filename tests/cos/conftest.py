"""Accounts over the local COS, in this process, and a bucket of their own."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.paths import Paths
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION, connection, secret

_numbers = itertools.count(1)

Make = Callable[..., Selection]


@pytest.fixture
def live(cos: LocalCos, tmp_path: Path) -> Iterator[Accounts]:
    """`CONNECTION` with the API key of the first instance."""
    made = Accounts(Paths.for_profile(tmp_path))
    made.open_for_now(connection(cos), secret(cos))
    yield made
    cos.control("faults", method="DELETE")
    made.close()


@pytest.fixture
def sdk(cos: LocalCos) -> Any:
    """The SDK's own client, to look behind ours."""
    return hmac_client(cos)


@pytest.fixture
def place(sdk: Any) -> Location:
    """A new bucket."""
    name = f"of-its-own-{next(_numbers)}"
    sdk.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    return Location(CONNECTION, name)


@pytest.fixture
def make(sdk: Any, place: Location) -> Make:
    """Stores objects with these keys, in the bucket of `place`; gives them as a selection."""

    def made(*keys: str, body: bytes = b"content", **of_put: Any) -> Selection:
        entries: list[ObjectEntry] = []
        for key in keys:
            answer = sdk.put_object(Bucket=place.bucket, Key=key, Body=body, **of_put)
            entries.append(ObjectEntry(key, len(body), datetime.now(UTC), answer["ETag"].strip('"')))
        return Selection(place, tuple(entries))

    return made
