"""What is kept about buckets and objects, as values."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .blobs import Segment, Segments

NULL_VERSION = "null"


@dataclass(slots=True)
class Bucket:
    """A bucket. `settings` holds its configurations by name of their sub-resource, as JSON values."""

    id: int
    name: str
    instance: str
    location: str
    storage_class: str
    created: float
    settings: dict[str, Any]

    @property
    def constraint(self) -> str:
        """The LocationConstraint, `us-south-standard`."""
        return f"{self.location}-{self.storage_class}"

    @property
    def versioning(self) -> str:
        """`Enabled`, `Suspended`, or the empty string when it never was on."""
        return self.settings.get("versioning", "")

    @property
    def synthetic(self) -> str:
        """The layout of generated keys, or the empty string."""
        return self.settings.get("synthetic", "")


@dataclass(slots=True)
class Attributes:
    """Everything of an object that a listing does not show. Stored as JSON, empty fields left out."""

    headers: dict[str, str] = field(default_factory=dict)  # content-type and its like, as sent
    metadata: dict[str, str] = field(default_factory=dict)  # without x-amz-meta-
    checksums: dict[str, str] = field(default_factory=dict)  # algorithm to base64
    checksum_type: str = ""
    parts: list[int] = field(default_factory=list)  # sizes of the parts of a multipart object
    tags: dict[str, str] = field(default_factory=dict)
    acl: list[dict[str, str]] | None = None  # grants (acl.py); None is what a new object has: the owner alone
    retention: dict[str, Any] = field(default_factory=dict)  # immutable.py
    holds: dict[str, float] = field(default_factory=dict)  # legal hold id to time applied
    lock: dict[str, Any] = field(default_factory=dict)  # locks.py
    archive: dict[str, Any] = field(default_factory=dict)  # archive.py
    customer_key: str = ""  # MD5 of the SSE-C key
    redirect: str = ""  # x-amz-website-redirect-location
    replication: str = ""  # PENDING, COMPLETED, FAILED, REPLICA

    def dump(self) -> str:
        given = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps({name: value for name, value in given.items() if value or (name == "acl" and value == [])})


def load_attributes(text: str) -> Attributes:
    return Attributes(**json.loads(text)) if text != "{}" else Attributes()


@dataclass(slots=True)
class Entry:
    """One version of an object, or a delete marker."""

    key: str
    size: int = 0
    etag: str = ""  # without quotes
    modified: float = 0.0
    storage_class: str = "STANDARD"
    version: str = NULL_VERSION
    latest: bool = True
    marker: bool = False
    segments: Segments = ()
    attributes: Attributes = field(default_factory=Attributes)
    id: int = 0


def dump_segments(segments: Segments) -> str:
    return json.dumps([(s.blob, s.offset, s.length) for s in segments]) if segments else "[]"


def load_segments(text: str) -> Segments:
    return tuple(Segment(*fields) for fields in json.loads(text))
