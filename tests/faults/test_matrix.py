from __future__ import annotations

from itertools import cycle

import pytest

from cosbrowser.emulator.fault_kinds import KINDS
from cosbrowser.ui.errors import explain
from tests.cos_server import LocalCos
from tests.faults.rows import ROWS
from tests.transfer.conftest import MIB, Desk

# Faults of IAM alone: these desks sign in with HMAC keys; test_time.py and tests/cos/test_iam.py meet them.
OF_TOKENS = {"token_refused", "token_lifetime"}
PARAMETERS = {
    "slow_down": {"retry_after": 1},
    "too_many_requests": {"retry_after": 1},
    "throttle": {"bytes_per_second": 8 * MIB},
    "throttle_request": {"bytes_per_second": 8 * MIB},
    "large_page": {"bytes": 50_000},
    "reset_request": {"bytes": 5000},
    "flipped_byte": {"at": 77},
}
# What passes by itself when it strikes once: a transfer ends well. The rest may end in a sentence; among it
# range_ignored, because the local COS takes the Range away before it verifies the signature that covers it.
PASSING = {
    "slow_down", "too_many_requests", "internal_error", "service_unavailable", "request_timeout", "status", "empty",
    "html", "error_in_200", "entity_bomb", "latency", "reset_request", "throttle_request", "reset_answer",
    "lost_answer", "cut_answer", "throttle", "truncated", "wrong_content_range", "wrong_root", "hostile_error",
    "black_hole",
}  # fmt: skip
TRIED_AGAIN = {"upload", "multipart", "download", "copy", "rename"}


def cells() -> list:
    """Row, kind, which of the row's requests it strikes, and how often (0: always); one in eight runs every time."""
    found, turn = [], cycle(range(8))
    for at, (name, row) in enumerate(ROWS.items()):
        for kind in sorted(KINDS.keys() - OF_TOKENS):
            strikes = {"all": (row.operations, 1), "ever": (row.operations, 0)}
            if len(row.operations) > 1:
                strikes |= {operation: ((operation,), 1) for operation in row.operations}
            for how, (operations, count) in strikes.items():
                short = how in ("all", "ever") and next(turn) == at % 8
                marks = () if short else pytest.mark.long
                found.append(pytest.param(name, kind, operations, count, marks=marks, id=f"{name}-{kind}-{how}"))
    return found


@pytest.mark.parametrize(("name", "kind", "operations", "count"), cells())
def test_cell_ends_well_or_in_a_sentence_with_nothing_changed(
    desk: Desk, cos: LocalCos, name: str, kind: str, operations: tuple[str, ...], count: int
) -> None:
    row = ROWS[name]
    row.prepare(desk)
    limit = {"count": count} if count else {}
    for operation in operations:
        fault = {"kind": kind, "operation": operation, "bucket": desk.bucket, **limit, **PARAMETERS.get(kind, {})}
        cos.control("faults", fault)

    outcome = row.run(desk, lambda: cos.control("faults", method="DELETE"))

    cos.control("faults", method="DELETE")
    assert outcome.done or outcome.problems
    for problem in outcome.problems:
        said = explain(problem)
        assert said.title
        assert said.message
    row.check(desk, outcome, kind)
    if count and kind in PASSING and name in TRIED_AGAIN:
        assert outcome.done, outcome.problems
