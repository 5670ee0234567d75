from __future__ import annotations

import uuid

import keyring
import keyring.backend
import keyring.backends.SecretService
import keyring.core
import pytest
from keyring.errors import PasswordDeleteError

pytestmark = pytest.mark.keyring


@pytest.fixture(autouse=True)
def _chosen_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library remembers what it could use when it was first asked, and that may have been a test without a bus."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    vars(keyring.backend.get_all_keyring).pop("saved_result", None)


def test_secret_service_is_the_chosen_backend():
    assert isinstance(keyring.get_keyring(), keyring.backends.SecretService.Keyring)


def test_secret_is_kept_read_back_and_deleted():
    service, user, secret = "cosbrowser-test", uuid.uuid4().hex, "Geheimnis ☂ " + "x" * 3000
    assert keyring.get_password(service, user) is None
    keyring.set_password(service, user, secret)
    assert keyring.get_password(service, user) == secret
    keyring.delete_password(service, user)
    assert keyring.get_password(service, user) is None
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password(service, user)
