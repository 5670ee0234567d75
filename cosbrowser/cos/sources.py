"""Credentials that other programs have left on this computer, to be brought in when a person says so.

Only what was found and where crosses to the window; the keys are read again, in the engine, when one is brought in.
Parsed by us: the SDK's own search is never relied on. Sources: cos-api.md section 2.3, IBM's guide, rclone's options.
"""

from __future__ import annotations

import enum
import os
import re
import sys
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cosbrowser.cos import resource_controller
from cosbrowser.cos.credentials import ENDPOINTS_DOCUMENT, IAM_ADDRESS, RESOURCE_CONTROLLER, Connection, Network, SignIn
from cosbrowser.cos.endpoints import network_of
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.recognise import Complaint, Fault, Recognised, from_values, recognise
from cosbrowser.cos.resource_controller import Instance

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.credentials import Secret

LIMIT = 1024 * 1024  # bytes of a file that is read
_IBM = ("IBM_API_KEY_ID", "IBM_SERVICE_INSTANCE_ID", "IBM_AUTH_ENDPOINT")
_AWS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")


class Origin(enum.StrEnum):
    """Who left a credential."""

    COS_CREDENTIALS = "cos-credentials"
    ENVIRONMENT = "environment"
    AWS_PROFILE = "aws-profile"
    RCLONE = "rclone"


@dataclass(frozen=True, slots=True)
class Found:
    """One credential, without its keys. `section` is the profile or remote; `complaint` says why it is of no use.

    `iam` is the address that its API key will be sent to, where that is not IBM's; `endpoint` that of another store.
    """

    id: str
    origin: Origin
    path: str
    section: str = ""
    api_key: bool = False
    hmac: bool = False
    instance: bool = False
    endpoint: str = ""
    iam: str = ""
    complaint: Complaint | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    origin: Origin
    path: str
    section: str
    held: Recognised
    endpoint: str = ""

    @property
    def id(self) -> str:
        return f"{self.origin}:{self.path}:{self.section}"

    def found(self) -> Found:
        secret, network = self.held.secret, network_of(self.endpoint)
        whole_pair = bool(secret.access_key_id and secret.secret_access_key)
        return Found(
            self.id, self.origin, self.path, self.section, bool(secret.api_key), whole_pair, bool(self.held.instance),
            "" if network is not None else self.endpoint, self.held.iam, self.held.complaint,
        )  # fmt: skip

    def connection(self, instance: Instance | None = None) -> Connection:
        network = network_of(self.endpoint)
        names = (instance.name if instance else "", self.held.name, self.section, _NAMES[self.origin])
        return Connection(
            id=uuid.uuid4().hex,
            name=next(name for name in names if name and name != "default"),
            sign_in=SignIn.IAM if self.held.secret.api_key else SignIn.HMAC,
            pair=bool(self.held.secret.api_key and self.held.secret.secret_access_key),
            instance=instance.crn if instance else self.held.instance,
            network=network or Network.PUBLIC,
            endpoint="" if network is not None else self.endpoint,
            endpoints_document=self.held.endpoints_document or ENDPOINTS_DOCUMENT,
            iam=self.held.iam or IAM_ADDRESS,
            resource_controller=self.held.resource_controller or RESOURCE_CONTROLLER,
        )


_NAMES = {
    Origin.COS_CREDENTIALS: "cos_credentials",
    Origin.ENVIRONMENT: "Environment",
    Origin.AWS_PROFILE: "AWS profile",
    Origin.RCLONE: "rclone",
}


def found(_accounts: Accounts) -> tuple[Found, ...]:
    """What is on this computer, the best first. Nothing is kept, and no key leaves the engine."""
    return tuple(entry.found() for entry in _entries(Path.home(), os.environ))


def instances(_accounts: Accounts, found_id: str) -> tuple[Instance, ...]:
    """The service instances that the API key of a found credential reaches. Raises `CosError` as `instances_of`."""
    entry = _entry(found_id)
    return resource_controller.instances_of(entry.connection(), entry.held.secret)


def bring_in(
    accounts: Accounts, found_id: str, chosen: tuple[Instance, ...] = (), *, for_now: bool = False
) -> tuple[Connection, ...]:
    """Make connections of a found credential, one for each chosen instance; its keys go to the keyring.

    `for_now`: for this run only, nothing is kept. Raises `CosError` as `Accounts.save`.
    """
    entry = _entry(found_id)
    made = tuple(entry.connection(instance) for instance in chosen) or (entry.connection(),)
    for connection in made:
        keep(accounts, connection, entry.held.secret, for_now=for_now)
    return made


def keep(accounts: Accounts, connection: Connection, secret: Secret, *, for_now: bool) -> None:
    """Add a connection for good or for this run."""
    if for_now:
        accounts.open_for_now(replace(connection, asks=True), secret)
    else:
        accounts.save(connection, secret)


def _entry(found_id: str) -> _Entry:
    for entry in _entries(Path.home(), os.environ):
        if entry.id == found_id and entry.held.complaint is None:
            return entry
    raise CosError(Problem(Kind.NOT_FOUND, operation="ReadCredentials"))


def _entries(home: Path, environ: Mapping[str, str]) -> Iterator[_Entry]:
    for entry in _all(home, environ):
        if entry.held.complaint is None or entry.held.complaint.fault is not Fault.NO_CREDENTIAL:
            yield entry  # a profile without any key is not for us


def _all(home: Path, environ: Mapping[str, str]) -> Iterator[_Entry]:
    yield from _cos_credentials(Path(environ.get("COS_CREDENTIALS_FILE") or home / ".bluemix" / "cos_credentials"))
    yield from _environment(environ)
    shared = environ.get("AWS_SHARED_CREDENTIALS_FILE") or home / ".aws" / "credentials"
    yield from _profiles(Path(shared))
    yield from _remotes(next((path for path in _rclone_files(home, environ) if path.is_file()), None))


def _cos_credentials(path: Path) -> Iterator[_Entry]:
    text = _read(path)
    if isinstance(text, Complaint):
        yield _Entry(Origin.COS_CREDENTIALS, str(path), "", Recognised(complaint=text))
    elif text is not None:
        yield _Entry(Origin.COS_CREDENTIALS, str(path), "", recognise(text))


def _environment(environ: Mapping[str, str]) -> Iterator[_Entry]:
    values = {name: environ[name] for name in (*_IBM, *_AWS) if environ.get(name)}
    endpoint = environ.get("AWS_ENDPOINT_URL_S3") or environ.get("AWS_ENDPOINT_URL", "")
    if _is_amazon(values.get("AWS_ACCESS_KEY_ID", ""), endpoint):
        values = {name: value for name, value in values.items() if name not in _AWS}
    if values.keys() - {"IBM_AUTH_ENDPOINT", "IBM_SERVICE_INSTANCE_ID"}:
        yield _Entry(Origin.ENVIRONMENT, "", "", from_values(values, ""), endpoint)


def _profiles(path: Path) -> Iterator[_Entry]:
    for section, values, text in _sections(path):
        if isinstance(values, Complaint):
            yield _Entry(Origin.AWS_PROFILE, str(path), section, Recognised(complaint=values))
            continue
        endpoint = values.pop("endpoint_url", "")
        if not _is_amazon(values.get("aws_access_key_id", ""), endpoint) or "ibm_api_key_id" in values:
            yield _Entry(Origin.AWS_PROFILE, str(path), section, from_values(values, text), endpoint)


def _remotes(path: Path | None) -> Iterator[_Entry]:
    for section, values, text in _sections(path) if path is not None else ():
        if isinstance(values, Complaint):
            yield _Entry(Origin.RCLONE, str(path), section, Recognised(complaint=values))
        elif values.get("type") == "s3" and values.get("provider") == "IBMCOS" and values.get("env_auth") != "true":
            values.pop("name", None)
            yield _Entry(Origin.RCLONE, str(path), section, from_values(values, text), _url(values.get("endpoint", "")))


def _rclone_files(home: Path, environ: Mapping[str, str]) -> Iterator[Path]:
    if environ.get("RCLONE_CONFIG"):
        yield Path(environ["RCLONE_CONFIG"])
    if sys.platform == "win32" and environ.get("APPDATA"):
        yield Path(environ["APPDATA"]) / "rclone" / "rclone.conf"
    yield Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "rclone" / "rclone.conf"
    yield home / ".rclone.conf"


def _is_amazon(access_key: str, endpoint: str) -> bool:
    """Whether a pair of keys is for Amazon's own S3, which is not ours to open."""
    return not endpoint and bool(re.fullmatch("A[KS]IA[A-Z0-9]{16}", access_key))


def _url(address: str) -> str:
    return address if not address or "://" in address else f"https://{address}"


def _read(path: Path) -> str | Complaint | None:
    """The text of a file; None where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(LIMIT).decode("utf-8", errors="replace").removeprefix("\N{BYTE ORDER MARK}")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return Complaint(Fault.UNREADABLE)


def _sections(path: Path) -> Iterator[tuple[str, dict[str, Any] | Complaint, str]]:
    """Sections of a file of `[name]` and `field = value` lines: values, and the text up to the end of the section
    with all else blanked, so that lines keep their numbers. Indented lines belong to the value above them.
    """
    text = _read(path)
    if text is None or isinstance(text, Complaint):
        if text is not None:
            yield "", text, ""
        return
    if text.lstrip().startswith("# Encrypted rclone configuration File") or "RCLONE_ENCRYPT_V0:" in text:
        yield "", Complaint(Fault.ENCRYPTED), ""
        return
    name, values, wrong, start = "", dict[str, Any](), None, 0
    lines = text.splitlines()
    for number, line in enumerate([*lines, "[]"], 1):
        stripped = line.strip()
        if stripped.startswith("[") and stripped.endswith("]"):
            if wrong is not None or (name and values):
                yield name, wrong or values, "\n" * start + "\n".join(lines[start : number - 1])
            name, values, wrong, start = stripped[1:-1].strip().removeprefix("profile "), {}, None, number
        elif stripped and stripped[0] not in "#;" and line[0] not in " \t":
            field, equals, value = stripped.partition("=")
            if not equals or not name:
                wrong = wrong or Complaint(Fault.BROKEN_LINE, _told(field.split()[0]) if name else "", number)
            else:
                values.setdefault(field.strip().lower(), value.strip())


def _told(word: str) -> str:
    """The first word of a line that is no field; the start of it, where it may be a key that stands alone."""
    return word if re.fullmatch("[a-z_]{1,40}", word) else f"{word[:4]}…"
