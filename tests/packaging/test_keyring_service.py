from __future__ import annotations

import uuid

import keyring
import keyring.backends.SecretService
import pytest
from keyring.errors import PasswordDeleteError

pytestmark = pytest.mark.keyring


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
