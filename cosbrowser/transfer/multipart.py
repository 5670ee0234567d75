"""The requests around an upload in parts, through the SDK's client: create, list, complete, abort.

The SDK's own transfer manager aborts the upload on any failure, cannot resume, and sends retention with the wrong
request (cos-api.md section 0, trap 3, and section 6).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.wire import Stored
from cosbrowser.transfer.rows import GroupRow, JobRow, Part

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location
    from cosbrowser.transfer.job import UploadOptions
    from cosbrowser.transfer.step import Means

MAX_PARTS = 10_000
MIN_PART = 5 << 20
GONE = "NoSuchUpload"
# An upload that was created and never journaled is ours when it began about when we asked: clocks differ.
CLOCK_TOLERANCE_SECONDS = 900


def part_size(size: int, wished: int) -> int:
    """The part size of a file of `size` bytes: the wished one, or what keeps it to 10,000 parts, in whole MiB."""
    least = -(-size // MAX_PARTS)
    return max(wished, MIN_PART, (least + (1 << 20) - 1) >> 20 << 20)


def composed_etag(parts: Iterable[Part]) -> str:
    """The ETag of an object made of these parts."""
    digests = [bytes.fromhex(part.etag) for part in parts]
    return f"{hashlib.md5(b''.join(digests), usedforsecurity=False).hexdigest()}-{len(digests)}"


class Multipart:
    """The uploads in parts of one key. Every method raises `CosError`; NOT_FOUND with code `GONE` when it is over."""

    def __init__(self, accounts: Accounts, target: Location, key: str) -> None:
        self._client = accounts.client(target.connection, target.bucket)
        self._at: dict[str, Any] = {"Bucket": target.bucket, "Key": key}
        self._known = {"bucket": target.bucket, "key": key}

    def create(self, headers: Mapping[str, str], *, checked: bool = True) -> tuple[str, bool]:
        """Begin an upload with the headers that a PUT of the object would have; `checked`: parts come with a CRC32.

        Gives its id, and whether the SDK had to ask more than once: then there may be another one.
        """
        with translating("CreateMultipartUpload", **self._known):
            asked = {**self._at, **self._parameters(headers)}
            if checked:
                asked["ChecksumAlgorithm"] = "CRC32"
            answer: dict[str, Any] = self._client.create_multipart_upload(**asked)
            upload_id = str(answer.get("UploadId", ""))
            if not upload_id:
                raise CosError(Problem(Kind.BAD_ANSWER, detail="The answer has no upload id."))
            return upload_id, bool(answer.get("ResponseMetadata", {}).get("RetryAttempts"))

    def _parameters(self, headers: Mapping[str, str]) -> dict[str, Any]:
        """The SDK's names of headers, from its own model of the request."""
        shape = self._client.meta.service_model.operation_model("CreateMultipartUpload").input_shape
        names = {m.serialization.get("name", "").lower(): name for name, m in shape.members.items()}
        parameters: dict[str, Any] = {"Metadata": {}}
        for header, value in headers.items():
            lower = header.lower()
            if lower.startswith("x-amz-meta-"):
                parameters["Metadata"][lower.removeprefix("x-amz-meta-")] = value
            elif lower in names:
                parameters[names[lower]] = value
            else:
                raise CosError(Problem(Kind.INVALID, detail=f"header {header} cannot be sent with an upload in parts"))
        return parameters

    def parts(self, upload_id: str) -> list[Part]:
        """The parts that the server has, by number; `start` is not known to it and 0."""
        with translating("ListParts", **self._known):
            pages = self._client.get_paginator("list_parts").paginate(**self._at, UploadId=upload_id)
            return [
                Part(p["PartNumber"], 0, p["Size"], p["ETag"].strip('"'), p.get("ChecksumCRC32", ""))
                for page in pages
                for p in page.get("Parts") or []
            ]

    def complete(self, upload_id: str, parts: Iterable[Part], options: UploadOptions) -> Stored:
        """Make the object. Retention goes with this request, not with the first one."""
        asked: dict[str, Any] = {**self._at, "UploadId": upload_id}
        asked["MultipartUpload"] = {
            "Parts": [
                {"PartNumber": p.number, "ETag": f'"{p.etag}"'} | ({"ChecksumCRC32": p.crc32} if p.crc32 else {})
                for p in parts
            ]
        }
        if options.retention_period is not None:
            asked["RetentionPeriod"] = options.retention_period
        if options.retention_until:
            asked["RetentionExpirationDate"] = options.retention_until
        if options.legal_hold:
            asked["RetentionLegalHoldId"] = options.legal_hold
        with translating("CompleteMultipartUpload", **self._known):
            answer: dict[str, Any] = self._client.complete_multipart_upload(**asked)
            etag = str(answer.get("ETag", ""))
            if not etag:
                raise CosError(Problem(Kind.BAD_ANSWER, detail="The answer has no ETag."))
            return Stored(etag.strip('"'), str(answer.get("VersionId") or ""))

    def abort(self, upload_id: str) -> None:
        """Have the server forget an upload and its parts, those that arrive late included."""
        for _ in range(5):
            try:
                with translating("AbortMultipartUpload", **self._known):
                    self._client.abort_multipart_upload(**self._at, UploadId=upload_id)
                self.parts(upload_id)  # a part that was under way may be stored after the abort
            except CosError as error:
                if error.problem.kind is Kind.NOT_FOUND:
                    return
                raise

    def begun_since(self, earliest: float) -> list[str]:
        """Ids of the uploads of exactly this key that began at `earliest` (seconds since the epoch) or later."""
        with translating("ListMultipartUploads", **self._known):
            pages = self._client.get_paginator("list_multipart_uploads").paginate(
                Bucket=self._at["Bucket"], Prefix=self._at["Key"]
            )
            return [
                upload["UploadId"]
                for page in pages
                for upload in page.get("Uploads") or []
                if upload["Key"] == self._at["Key"] and upload["Initiated"].timestamp() >= earliest
            ]


def abort_orphans(means: Means, group: GroupRow, job: JobRow) -> None:
    """Abort the upload of a file that was created just before a crash: nobody noted its id."""
    multipart = Multipart(means.accounts, group.target, job.key)
    for upload_id in multipart.begun_since(job.begun - CLOCK_TOLERANCE_SECONDS):
        if not means.journal.knows_upload(upload_id):
            multipart.abort(upload_id)
