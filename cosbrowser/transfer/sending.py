"""The bytes of a local file as requests store them: what describes them, and what proves that they arrived."""

from __future__ import annotations

import base64
import mimetypes
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.meeting import MD5, MTIME, mtime
from cosbrowser.transfer.parted import Parted
from cosbrowser.transfer.proof import combined
from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.source import Body, Source
from cosbrowser.transfer.step import Means, Step

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Stored

OCTETS = "application/octet-stream"
_PACKED = {"gzip": "application/gzip", "bzip2": "application/x-bzip2", "xz": "application/x-xz"}


class Sending(Parted):
    """A local file, and the requests that have its bytes."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        self._threshold = group.options.threshold or means.limits.threshold
        super().__init__(job, group, means, self._threshold)
        self._path = os.path.join(os.fsencode(group.folder), job.path)  # noqa: PTH118  bytes
        self.local_path = os.fsdecode(self._path)

    @property
    def _endpoint(self) -> str:
        return self.means.wire(self.group).endpoint

    def _checked(
        self, source: Source, step: Step, identity: str, send: Callable[[Body, dict[str, str]], Stored]
    ) -> tuple[Stored, Body, str]:
        """Send with a checksum that the server checks: CRC32, or MD5 where it does not know that header.

        Gives what was stored, the body, and the CRC32 (none with MD5).
        """
        if self._endpoint not in self.means.unchecked:
            crc32, body = source.crc32(step), Body(source, step, identity)
            try:
                return send(body, {"x-amz-checksum-crc32": crc32}), body, crc32
            except CosError as error:
                if not refuses_checksums(error.problem):
                    raise
                self.means.unchecked.add(self._endpoint)
                step.moved = 0
        md5 = base64.b64encode(bytes.fromhex(source.md5(step))).decode()
        body = Body(source, step, identity)
        return send(body, {"Content-MD5": md5}), body, ""

    def _is_stored(self, size: int, etag: str) -> bool:
        """Whether the object is there as it should be: an earlier attempt worked, though its answer was lost."""
        try:
            head = self.means.wire(self.group).head_object(self.group.target.bucket, self.job.key)
        except CosError as error:
            if error.problem.kind is Kind.NOT_FOUND:
                return False
            raise
        return (head.size, head.etag) == (size, etag)

    def _verified(self, stored: Stored, md5: str) -> str:
        """How the answer proves what was stored. Raises `CosError` (DAMAGED)."""
        if stored.etag == md5:
            return "MD5"
        # With a key of the customer's own the ETag is a random number, and not told from an MD5.
        secret = any(name.lower().startswith("x-amz-server-side-encryption") for name in self.group.options.headers)
        if MD5.fullmatch(stored.etag) and not secret:
            raise CosError(Problem(Kind.DAMAGED, detail=f"The server has {stored.etag}, {md5} was sent."))
        return "CRC32" if self._endpoint not in self.means.unchecked else "MD5"

    def _headers(self, modified: int) -> dict[str, str]:
        """What is sent with PUT and with CreateMultipartUpload alike, of a file of that time (ns)."""
        options = self.group.options
        headers = {"Content-Type": options.content_type or guessed_type(self.job.name)}
        headers |= {f"x-amz-meta-{name}": value for name, value in options.metadata.items()}
        if options.keep_times and modified > 0:  # also over that of an object which this one takes the place of
            headers[f"x-amz-meta-{MTIME}"] = mtime(modified)
        headers |= options.headers
        if options.tags:
            headers["x-amz-tagging"] = urlencode(options.tags, quote_via=quote)
        return headers


def whole_crc32(parts: Sequence[Part]) -> str:
    """The CRC32 of a file, in base64, from those of its parts in their order; none where a part has none."""
    if not all(part.crc32 for part in parts):
        return ""
    value = 0
    for part in parts:
        value = combined(value, int.from_bytes(base64.b64decode(part.crc32), "big"), part.length)
    return base64.b64encode(value.to_bytes(4, "big")).decode()


def refuses_checksums(problem: Problem) -> bool:
    """Whether a server does not know the headers of checksums, as older and smaller ones do not."""
    if problem.kind is Kind.UNSUPPORTED:
        return True
    return problem.kind is Kind.INVALID and "checksum" in f"{problem.code} {problem.message}".lower()


def guessed_type(name: str) -> str:
    """The content type that the system's tables give the extension of a name."""
    kind, packed = mimetypes.guess_type(name, strict=False)
    if packed:  # the tables name what is inside
        return _PACKED.get(packed, OCTETS)
    return kind or OCTETS
