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
LIMIT = 1200  # UTF-16 units of one entry: Windows Credential Manager takes 1,280 (reliability.md section 3)
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
        backend = _backend()
        text = backend.get_password(SERVICE, connection_id)
        parts = _parts(text)
        if parts:
            text = "".join(backend.get_password(SERVICE, name) or "" for name in _names(connection_id, parts))
    if text is None:
        raise CosError(Problem(Kind.NO_SECRET, operation="ReadSecret"))
    try:
        said = json.loads(text)
        return Secret(*(str(said.get(name, "")) for name in Secret.__slots__))
    except (ValueError, AttributeError) as error:
        raise CosError(Problem(Kind.NO_SECRET, operation="ReadSecret", detail="The entry is damaged.")) from error


def store(connection_id: str, secret: Secret) -> None:
    """Keep the secret of a connection, in the place of an older one; in several entries where it is long."""
    text = json.dumps({name: getattr(secret, name) for name in Secret.__slots__ if getattr(secret, name)})
    pieces = [text[at : at + LIMIT] for at in range(0, len(text), LIMIT)]  # JSON in ASCII: a character is a unit
    with _translating("StoreSecret"):
        backend = _backend()
        before = _parts(backend.get_password(SERVICE, connection_id))
        if len(pieces) == 1:
            backend.set_password(SERVICE, connection_id, text)
            kept = 0
        else:
            for name, piece in zip(_names(connection_id, len(pieces)), pieces, strict=True):
                backend.set_password(SERVICE, name, piece)
            backend.set_password(SERVICE, connection_id, json.dumps({"parts": len(pieces)}))  # last: now it is whole
            kept = len(pieces)
        for name in _names(connection_id, before)[kept:]:
            _remove(backend, name)


def forget(connection_id: str) -> None:
    """Remove the secret of a connection, if there is one."""
    with _translating("RemoveSecret"):
        backend = _backend()
        for name in _names(connection_id, _parts(backend.get_password(SERVICE, connection_id))):
            _remove(backend, name)
        _remove(backend, connection_id)


def _parts(text: str | None) -> int:
    """In how many further entries the secret is; 0 when `text`, that of the first one, is all of it."""
    try:
        parts = json.loads(text or "{}").get("parts", 0)
    except (ValueError, AttributeError):
        return 0
    return parts if isinstance(parts, int) and 0 <= parts <= 100 else 0


def _names(connection_id: str, parts: int) -> list[str]:
    return [f"{connection_id}#{number}" for number in range(1, parts + 1)]


def _remove(backend: KeyringBackend, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        backend.delete_password(SERVICE, name)
    except PasswordDeleteError:
        if backend.get_password(SERVICE, name) is not None:
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
