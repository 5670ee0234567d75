"""Who there is: service instances, the keys that reach them, and what each role may do.

A key is both an IAM API key and a pair for HMAC, as a COS service credential is. It has one role on its own instance;
the account key has Manager on all of them. The keys live in `credentials.json` of the data directory, or in the file
that `--credentials` names: a list of instances in the form that the emulator prints.
"""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MANAGER = "Manager"
WRITER = "Writer"
READER = "Reader"
CONTENT_READER = "ContentReader"
OBJECT_READER = "ObjectReader"
OBJECT_WRITER = "ObjectWriter"
ROLES = (MANAGER, WRITER, READER, CONTENT_READER, OBJECT_READER, OBJECT_WRITER)

# What a request needs. Each route names one of these.
LIST_BUCKETS = "list buckets"
LIST_OBJECTS = "list objects"
READ_OBJECT = "read object"
READ_CONFIGURATION = "read configuration"
WRITE_OBJECT = "write object"
DELETE_OBJECT = "delete object"
WRITE_BUCKET = "write bucket"
READ_ACL = "read access list"
WRITE_ACL = "write access list"
MANAGE = "manage"

_MAY: dict[str, frozenset[str]] = {
    OBJECT_READER: frozenset({READ_OBJECT}),
    OBJECT_WRITER: frozenset({WRITE_OBJECT}),
    CONTENT_READER: frozenset({READ_OBJECT, LIST_OBJECTS}),
    READER: frozenset({READ_OBJECT, LIST_OBJECTS, LIST_BUCKETS, READ_CONFIGURATION, READ_ACL}),
}
_MAY[WRITER] = _MAY[READER] | {WRITE_OBJECT, DELETE_OBJECT, WRITE_BUCKET, WRITE_ACL}
_MAY[MANAGER] = _MAY[WRITER] | {MANAGE}


@dataclass(frozen=True, slots=True)
class Instance:
    """A service instance: its buckets are its own, their names are everybody's."""

    crn: str
    name: str

    @property
    def guid(self) -> str:
        return self.crn.split(":")[7]

    @property
    def account(self) -> str:
        return self.crn.split(":")[6].removeprefix("a/")


@dataclass(frozen=True, slots=True)
class Key:
    """A credential. `roles` maps the GUID of an instance to the role the key has there; `home` is its own."""

    name: str
    home: str
    roles: dict[str, str]
    api_key: str = field(repr=False)
    access_key_id: str
    secret_access_key: str = field(repr=False)

    def may(self, guid: str, action: str) -> bool:
        role = self.roles.get(guid)
        return role is not None and action in _MAY[role]

    def shown(self) -> dict[str, str]:
        return {
            "api_key": self.api_key,
            "access_key_id": self.access_key_id,
            "secret_access_key": self.secret_access_key,
        }


class Accounts:
    """All instances and keys."""

    def __init__(self, instances: list[Instance], keys: list[Key]) -> None:
        self.instances = {instance.guid: instance for instance in instances}
        self.keys = keys
        self._by_api_key = {key.api_key: key for key in keys}
        self._by_access_key = {key.access_key_id: key for key in keys}

    def with_api_key(self, api_key: str) -> Key | None:
        return self._by_api_key.get(api_key)

    def with_access_key(self, access_key_id: str) -> Key | None:
        return self._by_access_key.get(access_key_id)

    def instance(self, crn_or_guid: str) -> Instance | None:
        """The instance of a CRN (with or without its trailing colons) or a GUID."""
        return self.instances.get(crn_or_guid) or next(
            (i for i in self.instances.values() if i.crn.rstrip(":") == crn_or_guid.rstrip(":")), None
        )

    def shown(self) -> list[dict[str, Any]]:
        """The instances as the emulator prints them: the Manager's keys, and one further key per role."""
        return [
            {
                "crn": instance.crn,
                "name": instance.name,
                **next(k for k in self.keys if k.roles == {guid: MANAGER}).shown(),
                "roles": {k.roles[guid]: k.shown() for k in self.keys if len(k.roles) == 1 and guid in k.roles},
            }
            for guid, instance in self.instances.items()
        ]

    @property
    def account_key(self) -> Key:
        """The key that is Manager of every instance."""
        return next(key for key in self.keys if len(key.roles) == len(self.instances))


def load(path: Path) -> Accounts:
    """The accounts of that file; what the file leaves out is made up and the file then has it too.

    Raises ValueError on a file that is not a list of instances.
    """
    given: Any = json.loads(path.read_text("utf-8")) if path.exists() else []
    if isinstance(given, dict) and "instances" in given:
        given = given["instances"]
    if not isinstance(given, list) or not all(isinstance(entry, dict) for entry in given):
        raise ValueError(f"{path} is not a list of instances")
    entries: list[dict[str, Any]] = [dict(entry) for entry in given]
    account = next((entry["crn"].split(":")[6] for entry in entries if "crn" in entry), f"a/{secrets.token_hex(16)}")
    while len(entries) < 2:
        entries.append({})
    for number, entry in enumerate(entries):
        entry.setdefault("crn", f"crn:v1:bluemix:public:cloud-object-storage:global:{account}:{uuid.uuid4()}::")
        entry.setdefault("name", ("Production", "Research")[number] if number < 2 else f"Instance {number + 1}")
        manager = _completed(entry)
        entry.update(manager)
        roles: dict[str, Any] = entry.setdefault("roles", {})
        roles[MANAGER] = manager
        for role in ROLES[1:]:
            roles[role] = _completed(roles.get(role, {}))
    account_key = _completed(entries[0].get("account_key", {}))
    entries[0]["account_key"] = account_key
    if entries != given:
        beside = path.with_name(path.name + ".new")
        beside.write_text(json.dumps(entries, indent=1), "utf-8")
        beside.chmod(0o600)
        beside.replace(path)
    instances = [Instance(entry["crn"], entry["name"]) for entry in entries]
    keys = [
        Key(f"{instance.name} {role}", instance.guid, {instance.guid: role}, **pair)
        for instance, entry in zip(instances, entries, strict=True)
        for role, pair in entry["roles"].items()
    ]
    everything = {instance.guid: MANAGER for instance in instances}
    keys.append(Key("Account administrator", instances[0].guid, everything, **account_key))
    return Accounts(instances, keys)


def _completed(pair: dict[str, Any]) -> dict[str, str]:
    return {
        "api_key": pair.get("api_key") or secrets.token_urlsafe(33),
        "access_key_id": pair.get("access_key_id") or secrets.token_hex(16),
        "secret_access_key": pair.get("secret_access_key") or secrets.token_hex(24),
    }
