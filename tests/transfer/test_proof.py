"""How a file is verified: by whatever the server gives that says more than its length."""

from __future__ import annotations

import base64
import hashlib
import os
import zlib

import pytest

from cosbrowser.transfer.job import Answer, State
from cosbrowser.transfer.proof import Proof
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk

CONTENT = os.urandom(MIB) * 13


def in_parts(desk: Desk, key: str, *sizes: int) -> None:
    """Store `CONTENT` in parts of these sizes, by another program."""
    where = {"Bucket": desk.bucket, "Key": key}
    upload = desk.client.create_multipart_upload(**where)["UploadId"]
    parts, at = [], 0
    for number, size in enumerate(sizes, 1):
        body = CONTENT[at : at + size]
        at += size
        etag = desk.client.upload_part(**where, UploadId=upload, PartNumber=number, Body=body)["ETag"]
        parts.append({"PartNumber": number, "ETag": etag})
    assert at == len(CONTENT)
    desk.client.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})


def verified(desk: Desk, key: str) -> str:
    status = desk.watch.end(desk.download(key))
    assert status.state is State.DONE
    assert desk.tree()[key] == CONTENT
    return status.verified


def test_object_in_parts_is_verified_by_the_md5_of_its_parts(desk: Desk) -> None:
    in_parts(desk, "a", 6 * MIB, 6 * MIB, MIB)  # not our part size
    assert verified(desk, "a") == "MD5"


def test_object_in_one_part_is_verified_by_its_md5(desk: Desk) -> None:
    in_parts(desk, "a", 13 * MIB)
    assert verified(desk, "a") == "MD5"


def test_object_in_uneven_parts_is_verified_by_length(desk: Desk) -> None:
    in_parts(desk, "a", 5 * MIB, 7 * MIB, MIB)
    assert verified(desk, "a") == "length"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA256", "SHA1"])
def test_stored_checksum_verifies_where_the_etag_does_not(desk: Desk, algorithm: str) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="a", Body=CONTENT, ChecksumAlgorithm=algorithm)
    head = desk.wire.head_object(desk.bucket, "a", checksums=True)
    assert f"x-amz-checksum-{algorithm.lower()}" in head.headers
    proof = Proof(algorithm, head.headers[f"x-amz-checksum-{algorithm.lower()}"])
    for at in range(0, len(CONTENT), 300_000):
        proof.update(CONTENT[at : at + 300_000])
    assert proof.found() == proof.wanted


def test_bytes_that_are_damaged_on_the_way_are_fetched_again(desk: Desk, cos: LocalCos) -> None:
    in_parts(desk, "a", 6 * MIB, 6 * MIB, MIB)
    fault = {"kind": "flipped_byte", "bucket": desk.bucket, "operation": "GetObject", "count": 1}
    cos.control("faults", fault)
    assert verified(desk, "a") == "MD5"


def test_digest_of_parts_does_not_depend_on_the_pieces() -> None:
    size = 5000
    parts = [CONTENT[at : at + size] for at in range(0, 12_000, size)]
    parts[-1] = CONTENT[10_000:12_000]
    digests = b"".join(hashlib.md5(part).digest() for part in parts)
    etag = f"{hashlib.md5(digests).hexdigest()}-3"
    for piece in (1, 999, 5000, 12_000):
        proof = Proof("MD5", etag, size)
        for at in range(0, 12_000, piece):
            proof.update(CONTENT[at : min(at + piece, 12_000)])
        assert proof.found() == etag
    crc32 = base64.b64encode(zlib.crc32(b"abc").to_bytes(4, "big")).decode()
    proof = Proof("CRC32", crc32)
    proof.update(b"abc")
    assert proof.found() == proof.fresh().wanted == crc32


@pytest.mark.parametrize("size", [1000, 13 * MIB])
def test_server_that_refuses_checksums_gets_md5_instead(desk: Desk, cos: LocalCos, size: int) -> None:
    operation = "PutObject" if size == 1000 else "CreateMultipartUpload"
    fault = {"kind": "status", "status": 501, "code": "NotImplemented", "bucket": desk.bucket, "count": 1}
    cos.control("faults", fault | {"operation": operation})

    group = desk.upload(desk.file("a", CONTENT[:size]), when_exists=Answer.OVERWRITE)

    status = desk.watch.end(group)
    assert (status.state, status.verified) == (State.DONE, "MD5")
    assert desk.get("a") == CONTENT[:size]
    assert desk.queue._means.unchecked
    head = desk.wire.head_object(desk.bucket, "a", checksums=True)
    assert not head.headers.get("x-amz-checksum-crc32"), "nor is it asked again"
