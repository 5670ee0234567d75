"""How a file is verified: by whatever the server gives that says more than its length."""

from __future__ import annotations

import base64
import hashlib
import os
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosbrowser.transfer.job import Answer, State
from cosbrowser.transfer.proof import Proof, combined, proof_in
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk

CONTENT = os.urandom(MIB) * 13


def in_parts(desk: Desk, key: str, *sizes: int, kind: str = "") -> None:
    """Store `CONTENT` in parts of these sizes, by another program; `kind` of the CRC32 that the server keeps."""
    where = {"Bucket": desk.bucket, "Key": key}
    asked = {"ChecksumAlgorithm": "CRC32", "ChecksumType": kind} if kind else {}
    upload = desk.client.create_multipart_upload(**where, **asked)["UploadId"]
    parts, at = [], 0
    for number, size in enumerate(sizes, 1):
        body = CONTENT[at : at + size]
        at += size
        sums = {"ChecksumCRC32": crc32(body)} if kind else {}
        etag = desk.client.upload_part(**where, UploadId=upload, PartNumber=number, Body=body, **sums)["ETag"]
        parts.append({"PartNumber": number, "ETag": etag, **sums})
    assert at == len(CONTENT)
    desk.client.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})


def crc32(data: bytes) -> str:
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


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


@pytest.mark.parametrize(
    ("kind", "sizes", "how"),
    [
        ("COMPOSITE", (6 * MIB, 6 * MIB, MIB), "CRC32"),
        ("COMPOSITE", (13 * MIB,), "CRC32"),
        ("COMPOSITE", (5 * MIB, 7 * MIB, MIB), "length"),
        ("FULL_OBJECT", (5 * MIB, 7 * MIB, MIB), "CRC32"),
    ],
)
def test_stored_crc32_verifies_an_object_in_parts(desk: Desk, kind: str, sizes: tuple[int, ...], how: str) -> None:
    in_parts(desk, "a", *sizes, kind=kind)
    assert verified(desk, "a") == how


def test_own_uploads_are_verified_by_the_crc32_that_went_with_them(desk: Desk) -> None:
    desk.watch.end(desk.upload(desk.file("small", CONTENT[:1000]), desk.file("large", CONTENT)))
    for key, content in (("small", CONTENT[:1000]), ("large", CONTENT)):
        status = desk.watch.end(desk.download(key))
        assert status.verified == "CRC32"
        assert desk.tree()[key] == content


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA256", "SHA1"])
def test_stored_checksum_is_what_the_bytes_come_to(desk: Desk, algorithm: str) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="a", Body=CONTENT, ChecksumAlgorithm=algorithm)
    head = desk.wire.head_object(desk.bucket, "a", checksums=True)
    proof = proof_in(head.headers, "of no digest")
    assert proof is not None
    assert (proof.name, proof.wanted) == (algorithm, head.headers[f"x-amz-checksum-{algorithm.lower()}"])
    stretch = proof.stretch()
    for at in range(0, len(CONTENT), 300_000):
        stretch.update(CONTENT[at : at + 300_000])
    proof.add(stretch)
    assert proof.found() == proof.wanted


@pytest.mark.parametrize(
    ("kind", "sizes", "how"),
    [
        ("", (6 * MIB, 6 * MIB, MIB), "MD5"),
        ("COMPOSITE", (6 * MIB, 6 * MIB, MIB), "CRC32"),
        ("FULL_OBJECT", (5 * MIB, 7 * MIB, MIB), "CRC32"),
    ],
)
@pytest.mark.parametrize("at", [0, 4 * MIB + 1])
def test_bytes_that_are_damaged_on_the_way_are_fetched_again(
    desk: Desk, cos: LocalCos, kind: str, sizes: tuple[int, ...], how: str, at: int
) -> None:
    in_parts(desk, "a", *sizes, kind=kind)
    fault = {"kind": "flipped_byte", "bucket": desk.bucket, "operation": "GetObject", "count": 1, "at": at}
    cos.control("faults", fault)
    assert verified(desk, "a") == how
    assert cos.control("faults", method="GET") is not None


@given(first=st.binary(max_size=200), second=st.binary(max_size=200), zeros=st.integers(0, 1 << 20))
def test_crc32_of_two_stretches_is_that_of_both(first: bytes, second: bytes, zeros: int) -> None:
    second += bytes(zeros)
    assert combined(zlib.crc32(first), zlib.crc32(second), len(second)) == zlib.crc32(first + second)


@given(
    size=st.integers(1, 3000), part=st.integers(1, 3000), every=st.integers(1, 3000), piece=st.integers(1, 3000),
    order=st.randoms(),
)  # fmt: skip
def test_crc32_of_parts_does_not_depend_on_ranges_pieces_and_order(size, part, every, piece, order) -> None:
    content = CONTENT[:size]
    sums = [zlib.crc32(content[at : at + part]).to_bytes(4, "big") for at in range(0, size, part)]
    ranges = list(range(0, size, every))
    order.shuffle(ranges)
    whole, composed = Proof("CRC32", ""), Proof("CRC32", "", part)
    for proof in (whole, composed):
        for start in ranges:
            stretch = proof.stretch(start)
            for at in range(start, min(start + every, size), piece):
                stretch.update(content[at : min(at + piece, start + every, size)])
            proof.add(stretch)
    assert whole.found() == crc32(content)
    assert composed.found() == f"{crc32(b''.join(sums))}-{len(sums)}"


@pytest.mark.parametrize("piece", [1, 999, 5000, 12_000])
def test_md5_of_parts_does_not_depend_on_the_pieces(piece: int) -> None:
    size, part = 12_000, 5000
    digests = [hashlib.md5(CONTENT[at : min(at + part, size)]).digest() for at in range(0, size, part)]
    etag = f"{hashlib.md5(b''.join(digests)).hexdigest()}-3"
    proof = Proof("MD5", etag, part)
    for start in (10_000, 0):  # ranges of two parts, the last first
        end, stretch = min(start + 2 * part, size), proof.stretch(start)
        for at in range(start, end, piece):
            stretch.update(CONTENT[at : min(at + piece, end)])
        proof.add(stretch)
    assert proof.found() == etag


@pytest.mark.parametrize(
    ("name", "part", "size", "takes"),
    [
        ("MD5", 5 * MIB, 15 * MIB, True),
        ("MD5", 16 * MIB, 16 * MIB, True),
        ("MD5", 50 * MIB, 50 * MIB, True),
        ("MD5", 100 * MIB, 16 * MIB, False),
        ("MD5", 0, 16 * MIB, False),
        ("SHA256", 0, 16 * MIB, False),
        ("CRC32", 100 * MIB, 16 * MIB, True),
        ("CRC32", 0, 16 * MIB, True),
    ],
)
def test_ranges_are_of_whole_parts_where_that_lets_each_be_hashed_by_itself(
    name: str, part: int, size: int, takes: bool
) -> None:
    proof = Proof(name, "", part)
    assert (proof.range_size(16 * MIB), proof.takes(size)) == (size, takes)


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
