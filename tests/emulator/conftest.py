"""Clients and buckets of the session's local COS, and one of a module's own for what moves time or breaks things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.clients import Bearer, hmac_client

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cos_server import LocalCos


@pytest.fixture(scope="session")
def client(cos: LocalCos) -> Any:
    """IBM's SDK with HMAC keys at us-south."""
    return hmac_client(cos)


@pytest.fixture(scope="session")
def bearer(cos: LocalCos) -> Bearer:
    """Plain requests with a token at us-south."""
    return Bearer(cos)


@pytest.fixture
def bucket(client: Any, bucket_name: str) -> str:
    """An empty bucket at us-south."""
    client.create_bucket(Bucket=bucket_name)
    return bucket_name


@pytest.fixture
def versioned(client: Any, bucket: str) -> str:
    """An empty bucket with versioning."""
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    return bucket


@pytest.fixture(scope="module")
def own_cos() -> Iterator[LocalCos]:
    """A local COS for one module: it may move the clock and order faults."""
    from tests.cos_server import LocalCos

    with LocalCos() as server:
        yield server


@pytest.fixture
def calm(own_cos: LocalCos) -> Iterator[LocalCos]:
    """The module's own local COS, afterwards without faults and at the real time."""
    yield own_cos
    own_cos.control("faults", method="DELETE")
    own_cos.control("clock", {"reset": True})
