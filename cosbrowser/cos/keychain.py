"""Secrets in the operating system's keyring, one entry a connection.

Only backends that keep secrets encrypted are used, whatever the environment or a keyringrc.cfg says: a variable
that names a plaintext backend is an attack on secrets. Each call may block for as long as an unlock prompt is up,
so they are made on request threads of the engine only (reliability.md finding 9 and section 3).

What may be wrong with a keyring is told apart by the code of the `Problem`: KEYRING_LOCKED is "" (nobody can be asked
for its password) or "Denied"; KEYRING_MISSING is "" (there is none), "NotSetUp" or "Gone" (it was there before).
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import threading
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
_answered = threading.Event()  # a keyring, in this process


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
    """The best allowed backend that works now. Not `get_all_keyring`: it looks once, and a keyring that is started
    later would never be found.
    """
    from keyring.backend import KeyringBackend
    from keyring.errors import NoKeyringError

    for module in ALLOWED:
        importlib.import_module(module)
    viable = [backend for backend in KeyringBackend.get_viable_backends() if backend.__module__ in ALLOWED]
    if not viable:
        raise NoKeyringError("no keyring service answers")
    return max(viable, key=lambda backend: backend.priority)()


@contextmanager
def _translating(operation: str) -> Generator[None]:
    from keyring.errors import InitError, KeyringError, NoKeyringError

    kind, code = Kind.KEYRING_MISSING, "Gone" if _answered.is_set() else ""
    try:
        yield
    except CosError:
        raise
    except Exception as error:  # a backend lets its transport's exceptions through (D-Bus, win32, Security)
        below = type(error.__cause__).__name__
        if isinstance(error, InitError) and below in (
            "PromptDismissedException",
            "ItemNotFoundException",
        ):
            code = "NotSetUp"  # no collection, and none was made when it was asked for
        elif isinstance(error, InitError):
            code = "Gone"
        elif isinstance(error, KeyringError) and not isinstance(error, NoKeyringError):
            kind, code = Kind.KEYRING_LOCKED, "Denied" if _somebody_can_be_asked() else ""
        elif not isinstance(error, NoKeyringError):
            code = "Gone"
        detail = f"{type(error).__name__}: {error}"
        raise CosError(Problem(kind, operation=operation, code=code, detail=detail)) from error
    _answered.set()


def _somebody_can_be_asked() -> bool:
    """Whether there is a screen on which the keyring can ask for its password."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
