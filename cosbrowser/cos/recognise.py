"""Find the credential in what a person pastes or drops.

`recognise` reads IBM's service-credential JSON, the file that IAM gives for an API key, the two HMAC keys, an API
key with or without its instance, and the same as `NAME=value` lines. It is a pure function of the text: nothing is
looked up, nothing is stored, and no answer repeats a secret outside `Secret`.
"""

from __future__ import annotations

import enum
import json
import re
from dataclasses import dataclass, field, replace
from typing import Any, cast
from urllib.parse import urlsplit

from cosbrowser.cos.credentials import ENDPOINTS_DOCUMENT, IAM_ADDRESS, RESOURCE_CONTROLLER, Secret

LIMIT = 64 * 1024  # characters; a service credential has about 1,500


class Fault(enum.StrEnum):
    """Why a text is no credential. `ui/dialogs` has the sentences."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    BROKEN_JSON = "broken-json"
    WRONG_TYPE = "wrong-type"  # the field is there, but is no text
    MISSING = "missing"  # one half of a pair is there, the other is not
    NO_CREDENTIAL = "no-credential"  # readable, but nothing of ours in it
    BROKEN_LINE = "broken-line"  # neither a section nor a value
    ENCRYPTED = "encrypted"  # by the program that wrote it
    UNREADABLE = "unreadable"  # the file is there, but may not be read
    UNKNOWN = "unknown"  # words of no shape that we know


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with the text: `line` and `column` count from 1 (0: unknown), `field` is a name in the text."""

    fault: Fault
    field: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a text holds. Empty fields were not in it; `complaint` is None when it can be used as it is.

    `instance` is a CRN or a GUID. `endpoints_document`, `iam` and `resource_controller` are set only where the text
    names others than IBM's own: these addresses will be sent the key or its token, so a person should see them.
    """

    secret: Secret = field(default_factory=Secret)
    name: str = ""
    instance: str = ""
    endpoints_document: str = ""
    iam: str = ""
    resource_controller: str = ""
    complaint: Complaint | None = None

    def __bool__(self) -> bool:
        return bool(self.secret or self.instance or self.secret.access_key_id)


# The shapes of IBM's keys, and of the access keys of other S3 stores.
CRN = re.compile(r"crn:v1:[\w.-]*:[\w.-]*:[\w.-]+:[\w.-]*:[\w./-]*:[\w-]+:[\w-]*:\S*", re.ASCII)
GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
API_KEY = re.compile(r"[\w-]{44}", re.ASCII)
ACCESS_KEY = re.compile(r"[0-9a-f]{32}|[A-Za-z0-9]{20}", re.ASCII)
SECRET_KEY = re.compile(r"[0-9a-f]{48}|[A-Za-z0-9+/]{40}", re.ASCII)
_SHAPES = (
    ("instance", CRN),
    ("instance", GUID),
    ("api_key", API_KEY),
    ("secret_access_key", SECRET_KEY),
    ("access_key_id", ACCESS_KEY),
)

# How a value is called in IBM's JSON, in IBM's and Amazon's environment variables, and in configuration files.
_NAMES = {
    "apikey": "api_key",
    "api_key": "api_key",
    "ibm_api_key_id": "api_key",
    "ibm_api_key": "api_key",
    "ibmcloud_api_key": "api_key",
    "resource_instance_id": "instance",
    "service_instance_id": "instance",
    "ibm_service_instance_id": "instance",
    "ibm_resource_instance_id": "instance",
    "crn": "instance",
    "access_key_id": "access_key_id",
    "aws_access_key_id": "access_key_id",
    "secret_access_key": "secret_access_key",
    "aws_secret_access_key": "secret_access_key",
    "endpoints": "endpoints_document",
    "iam_auth_endpoint": "iam",
    "ibm_auth_endpoint": "iam",
    "ibm_iam_endpoint": "iam",
    "resource_controller": "resource_controller",
    "iam_apikey_name": "name",
}
_ASSIGNMENT = re.compile(r"\s*(?:export\s+|set\s+|\$env:)?[\"']?(\w+)[\"']?\s*[=:]\s*(\S.*?)[\s,;]*", re.ASCII)
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "\N{NO-BREAK SPACE}": " ", "\N{BYTE ORDER MARK}": ""})


def recognise(text: str) -> Recognised:
    """The credential in `text`, or the complaint that says what is wrong with it. Never raises."""
    if len(text) > LIMIT:
        return _complain(Fault.TOO_LONG)
    text = re.sub(r"```\w*", "", text.translate(_STRAIGHT))  # as chat programs pass it on
    if not text.strip():
        return _complain(Fault.EMPTY)
    if re.match(r"\s*(\{|\[\s*[{\[])", text):  # but not "[profile]"
        return _from_json(text)
    assigned = _assignments(text)
    return from_values(assigned, text) if assigned else _from_words(text.split())


def is_instance(text: str) -> bool:
    """Whether `text` has the shape of a service instance's CRN or GUID."""
    return bool(CRN.fullmatch(text) or GUID.fullmatch(text))


def _complain(fault: Fault, name: str = "", line: int = 0, column: int = 0) -> Recognised:
    return Recognised(complaint=Complaint(fault, name, line, column))


def _from_json(text: str) -> Recognised:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        names = re.findall(r'"([\w-]+)"\s*:', text[: error.pos])
        return _complain(Fault.BROKEN_JSON, names[-1] if names else "", error.lineno, error.colno)
    except RecursionError:
        return _complain(Fault.BROKEN_JSON)
    found = _credential_in(data)
    if found is None:
        return _complain(Fault.NO_CREDENTIAL)
    if ":cloud-object-storage:" not in str(found.get("crn", "")):
        found.pop("crn", None)  # the file that IAM gives for an API key names the key by it
    if "name" in found:
        found.setdefault("iam_apikey_name", found["name"])
    hmac = found.get("cos_hmac_keys")
    values = found | cast("dict[str, Any]", hmac) if isinstance(hmac, dict) else found
    return from_values(values, text)


def _credential_in(data: Any) -> dict[str, Any] | None:
    """The outermost object that holds a key: the command line's answers and VCAP_SERVICES wrap it."""
    waiting: list[Any] = [data]
    for value in waiting:
        if isinstance(value, dict):
            found = cast("dict[str, Any]", value)
            if any(_NAMES.get(name.lower()) in {"api_key", "access_key_id", "secret_access_key"} for name in found):
                return dict(found)
            if "cos_hmac_keys" in found:
                return dict(found)
            waiting.extend(found.values())
        elif isinstance(value, list):
            waiting.extend(cast("list[Any]", value))
    return None


def _assignments(text: str) -> dict[str, Any]:
    """`NAME=value` and `name: value` lines of names that we know; quotes and `export` dropped."""
    found: dict[str, Any] = {}
    for line in text.splitlines():
        match = _ASSIGNMENT.fullmatch(line)
        if match and match[1].lower() in _NAMES and not CRN.fullmatch(line.strip()):
            value = match[2]
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
            found.setdefault(match[1], value[1:-1] if quoted else value)
    return found


def from_values(values: dict[str, Any], text: str) -> Recognised:
    """The credential in named values; `text` is where they come from, for the line of a complaint."""
    known: dict[str, str] = {}
    for name, value in values.items():
        target = _NAMES.get(name.lower())
        if target is None or value is None:
            continue
        if not isinstance(value, str):
            return _complain(Fault.WRONG_TYPE, name, _line_of(name, text))
        known.setdefault(target, value.strip())
    if is_instance(known.get("secret_access_key", "")):
        # IBM's guide for Amazon's tools: the API key where the access key goes, the instance where the secret goes.
        known["api_key"], known["instance"] = known.pop("access_key_id", ""), known.pop("secret_access_key")
    name = known.get("name", "")
    found = Recognised(
        Secret(known.get("api_key", ""), known.get("access_key_id", ""), known.get("secret_access_key", "")),
        "" if name.startswith("auto-generated") else name,
        known.get("instance", ""),
        _unless_ibm(known.get("endpoints_document", ""), ENDPOINTS_DOCUMENT),
        _token_address(_unless_ibm(known.get("iam", ""), IAM_ADDRESS)),
        _unless_ibm(known.get("resource_controller", ""), RESOURCE_CONTROLLER),
    )
    return replace(found, complaint=_half(found, text))


def _half(found: Recognised, text: str) -> Complaint | None:
    """What misses its other half. An API key without an instance is whole: its instances can be listed."""
    secret = found.secret
    if secret.access_key_id and not secret.secret_access_key:
        return Complaint(Fault.MISSING, "secret_access_key", _line_of("access_key_id", text))
    if secret.secret_access_key and not secret.access_key_id:
        return Complaint(Fault.MISSING, "access_key_id", _line_of("secret_access_key", text))
    if not secret:
        return Complaint(Fault.MISSING, "apikey") if found.instance else Complaint(Fault.NO_CREDENTIAL)
    return None


def _line_of(name: str, text: str) -> int:
    at = text.lower().find(name.lower())
    return text.count("\n", 0, at) + 1 if at >= 0 else 0


def _unless_ibm(address: str, default: str) -> str:
    """The address, or nothing where IBM's own is meant (older credentials name hosts that are gone)."""
    host = urlsplit(address).hostname or ""
    gone = host.endswith(".bluemix.net") or (host.endswith(".cloud.ibm.com") and not host.startswith("private."))
    return "" if not host or address == default or gone else address


def _token_address(address: str) -> str:
    """The whole address of an IAM, which some files name by its host alone."""
    parts = urlsplit(address)
    return address if not address or parts.path.strip("/") else f"{parts.scheme}://{parts.netloc}/identity/token"


def _from_words(words: list[str]) -> Recognised:
    """Bare keys, told apart by their shapes: at most one of each."""
    found: dict[str, str] = {}
    for word in words:
        for part in [word] if word.startswith("crn:") else re.split("[,;:]", word):
            shape = next((name for name, pattern in _SHAPES if pattern.fullmatch(part)), "")
            if part and (not shape or shape in found):
                return _complain(Fault.UNKNOWN)
            found[shape] = part
    secret = Secret(found.get("api_key", ""), found.get("access_key_id", ""), found.get("secret_access_key", ""))
    whole = Recognised(secret, instance=found.get("instance", ""))
    return replace(whole, complaint=_half(whole, ""))
