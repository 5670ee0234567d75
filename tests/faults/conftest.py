from __future__ import annotations

from collections.abc import Iterator

import pytest

from cosbrowser.cos import network
from cosbrowser.transfer import retry
from tests.cos_server import LocalCos
from tests.transfer.conftest import Desk, bucket, limits, relay
from tests.transfer.conftest import desk as usual_desk

__all__ = ["bucket", "limits", "relay", "usual_desk"]


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes minutes with a person takes seconds here: silence of a server, waits between attempts, the budget."""
    monkeypatch.setattr(network, "READ_SECONDS", 3.0)
    monkeypatch.setattr(retry, "BASE_SECONDS", 0.05)
    monkeypatch.setattr(retry, "CAP_SECONDS", 0.2)
    monkeypatch.setattr(retry, "LONGEST_RETRY_AFTER", 0.2)
    monkeypatch.setattr(retry, "BUDGET_SECONDS", 4.0)
    monkeypatch.setattr("ibm_botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0.02)


@pytest.fixture
def desk(_short_patience: None, usual_desk: Desk) -> Desk:
    """Whose connections are opened with that patience."""
    return usual_desk


@pytest.fixture(autouse=True)
def _no_faults_left(cos: LocalCos) -> Iterator[None]:
    yield
    cos.control("faults", method="DELETE")
