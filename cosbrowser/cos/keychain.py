"""Secrets in the operating system's keyring, one entry a connection.

Only backends that keep secrets encrypted are used, whatever the environment or a keyringrc.cfg says: a variable
that names a plaintext backend is an attack on secrets. Each call may block for as long as an unlock prompt is up,
so they are made on request threads of the engine only (reliability.md finding 9 and section 3).
"""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "cos-browser"
ALLOWED = {
    "keyring.backends.SecretService": "Secret Service (GNOME Keyring, KWallet, KeePassXC)",
    "keyring.backends.libsecret": "Secret Service (GNOME Keyring, KWallet, KeePassXC)",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}


def place() -> str:
    """The name of the keyring that secrets go to, for people. Raises `CosError` (KEYRING_MISSING)."""
    with _translating("OpenKeyring"):
        return ALLOWED[type(_backend()).__module__]


def load(connection_id: str) -> Secret:
    """The secret of a connection. Raises `CosError`: KEYRING_LOCKED, KEYRING_MISSING or NO_SECRET."""
    with _translating("ReadSecret"):
        text = _backend().get_password(SERVICE, connection_id)
    if text is None:
        raise CosError(Problem(Kind.NO_SECRET, operation="ReadSecret"))
    try:
        said = json.loads(text)
        return Secret(*(str(said.get(name, "")) for name in ("api_key", "access_key_id", "secret_access_key")))
    except (ValueError, AttributeError) as error:
        raise CosError(Problem(Kind.NO_SECRET, operation="ReadSecret", detail="The entry is damaged.")) from error


def store(connection_id: str, secret: Secret) -> None:
    """Keep the secret of a connection, in the place of an older one."""
    fields = {name: getattr(secret, name) for name in Secret.__slots__ if getattr(secret, name)}
    with _translating("StoreSecret"):
        _backend().set_password(SERVICE, connection_id, json.dumps(fields))


def forget(connection_id: str) -> None:
    """Remove the secret of a connection, if there is one."""
    from keyring.errors import PasswordDeleteError

    with _translating("RemoveSecret"):
        try:
            _backend().delete_password(SERVICE, connection_id)
        except PasswordDeleteError:
            if _backend().get_password(SERVICE, connection_id) is not None:
                raise


def _backend() -> KeyringBackend:
    """The best allowed backend that works here."""
    from keyring.backend import get_all_keyring
    from keyring.errors import NoKeyringError

    usable = [b for b in get_all_keyring() if type(b).__module__ in ALLOWED]
    if not usable:
        raise NoKeyringError("no keyring service answers")
    return max(usable, key=lambda backend: backend.priority)


@contextmanager
def _translating(operation: str) -> Generator[None]:
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    try:
        yield
    except NoKeyringError as error:
        raise CosError(Problem(Kind.KEYRING_MISSING, operation=operation, detail=str(error))) from error
    except (KeyringLocked, InitError) as error:
        raise CosError(Problem(Kind.KEYRING_LOCKED, operation=operation, detail=str(error))) from error
    except KeyringError as error:
        raise CosError(Problem(Kind.KEYRING_LOCKED, operation=operation, detail=str(error))) from error
    except CosError:
        raise
    except Exception as error:  # a backend lets its transport's exceptions through (D-Bus, win32, Security)
        detail = f"{type(error).__name__}: {error}"
        raise CosError(Problem(Kind.KEYRING_MISSING, operation=operation, detail=detail)) from error
