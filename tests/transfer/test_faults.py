"""Each way a server can fail, met once by each request of a transfer: done and equal, or failed and nothing changed."""

from __future__ import annotations

import os

import pytest

from cosbrowser.emulator.fault_kinds import KINDS
from cosbrowser.transfer.job import State
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk

SMALL = bytes(range(256)) * 100
LARGE = os.urandom(MIB) * 12
UPLOAD = ("ListObjectsV2", "PutObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload")
DOWNLOAD = ("ListObjectsV2", "GetObject")

# What passes when it is tried again. The rest may end in a sentence; among it range_ignored, because the local COS
# takes the Range away before it verifies the signature that covers it.
PASSING = {
    "slow_down", "too_many_requests", "internal_error", "service_unavailable", "request_timeout", "status", "empty",
    "html", "error_in_200", "entity_bomb", "latency", "reset_request", "throttle_request", "reset_answer",
    "lost_answer", "cut_answer", "throttle", "truncated", "wrong_content_range", "wrong_root", "hostile_error",
}  # fmt: skip
PARAMETERS = {
    "slow_down": {"retry_after": 1},
    "too_many_requests": {"retry_after": 1},
    "throttle": {"bytes_per_second": 8 * MIB},
    "throttle_request": {"bytes_per_second": 8 * MIB},
    "large_page": {"bytes": 50_000},
    "reset_request": {"bytes": 5000},
    "flipped_byte": {"at": 77},
}
# Answers for IAM; silence, which costs a minute of waiting; lists that never end are the listing's own tests.
ELSEWHERE = {"token_refused", "token_lifetime", "black_hole", "endless_pages"}


@pytest.fixture(autouse=True)
def _no_faults_left(cos: LocalCos):
    yield
    cos.control("faults", method="DELETE")


def order(cos: LocalCos, desk: Desk, kind: str, operations: tuple[str, ...]) -> None:
    for operation in operations:
        fault = {"kind": kind, "operation": operation, "bucket": desk.bucket, "count": 1, **PARAMETERS.get(kind, {})}
        cos.control("faults", fault)


def together_and_alone(operations: tuple[str, ...]) -> list:
    """All requests of a transfer failing once, and in the long run each of them alone."""
    alone = [pytest.param((operation,), marks=pytest.mark.long, id=operation) for operation in operations]
    return [pytest.param(operations, id="all"), *alone]


@pytest.mark.parametrize("operations", together_and_alone(UPLOAD))
@pytest.mark.parametrize("kind", sorted(KINDS.keys() - ELSEWHERE))
def test_upload_is_whole_or_fails_plainly(desk: Desk, cos: LocalCos, kind: str, operations: tuple[str, ...]) -> None:
    desk.put("d/there", b"before")
    expected = {"d/large": LARGE, "d/small": SMALL}
    for name, content in expected.items():
        desk.file(name, content)
    order(cos, desk, kind, operations)

    group = desk.upload(desk.root / "source" / "d")
    status = desk.watch.state(group, State.DONE, State.FAILED, State.PAUSED, timeout=90)
    cos.control("faults", method="DELETE")

    if status.state is not State.DONE:
        jobs = desk.queue.files(group, 0, 10)
        assert status.problem or any(job.problem for job in jobs)
        for job in jobs:
            if job.state is not State.DONE:
                assert job.problem or status.problem
                del expected[job.name]
    stored = desk.keys()
    assert {key: desk.get(key) for key in expected if key in stored} == expected
    assert desk.get("d/there") == b"before"
    if kind in PASSING:
        assert status.state is State.DONE, status.problem or [job.problem for job in jobs]
        desk.watch.until(lambda: not desk.open_uploads())


@pytest.mark.parametrize("operations", together_and_alone(DOWNLOAD))
@pytest.mark.parametrize("kind", sorted(KINDS.keys() - ELSEWHERE))
def test_download_is_whole_or_fails_plainly(desk: Desk, cos: LocalCos, kind: str, operations: tuple[str, ...]) -> None:
    expected = {"d/large": LARGE, "d/small": SMALL}
    for name, content in expected.items():
        desk.put(name, content)
    order(cos, desk, kind, operations)

    group = desk.download(folders=("d/",))
    status = desk.watch.state(group, State.DONE, State.FAILED, State.PAUSED, timeout=90)
    cos.control("faults", method="DELETE")

    found = {name: content for name, content in desk.tree().items() if not name.endswith("cosbrowser-part")}
    if status.state is State.DONE:
        assert {name: found[name] for name in expected} == expected
    else:
        jobs = desk.queue.files(group, 0, 10)
        assert status.problem or any(job.problem for job in jobs)
        assert all(found[name] == expected[name] for name in found)
    if kind in PASSING or kind == "flipped_byte":
        assert status.state is State.DONE, status.problem or [job.problem for job in jobs]
