"""The transfers against a store that is not ours: SeaweedFS, where packaging/bench-peers.sh has installed it.

It refuses keys with `//`, `/./` and `/../` (400), which COS takes as they are: those stay with the local COS.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cosbrowser.transfer.job import Limits, State, Which
from tests import seaweed
from tests.seaweed import Seaweed
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

CONTENTS = {
    "d/empty": b"", "d/small": b"small", "d/part": os.urandom(5 * MIB), "d/more": os.urandom(5 * MIB + 1),
    "d/large": os.urandom(MIB) * 17, "d/ünï/日本 🙂/a+b=c&d %41'.txt": b"name",
}  # fmt: skip


class Address:
    """As much of a `LocalCos` as a desk asks for."""

    def __init__(self, server: Seaweed) -> None:
        self.endpoints = {"us-south": server.endpoint}
        keys = {"access_key_id": server.access_key, "secret_access_key": server.secret_key}
        self.instances = [{"crn": "", **keys}]


@pytest.fixture(scope="module")
def cos(person_environ: dict[str, str]) -> Iterator[Address]:
    program = seaweed.installed(person_environ)
    if program is None:
        pytest.skip("SeaweedFS is not installed: run packaging/bench-peers.sh --install")
    with Seaweed(program) as server:
        yield Address(server)


@pytest.fixture
def bucket(cos: Address, bucket_name: str, tmp_path: Path) -> str:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.credentials import Connection, Secret, SignIn
    from cosbrowser.paths import Paths

    keys, accounts = cos.instances[0], Accounts(Paths.for_profile(tmp_path / "maker"))
    accounts.open_for_now(
        Connection("maker", "maker", SignIn.HMAC, endpoint=cos.endpoints["us-south"]),
        Secret("", keys["access_key_id"], keys["secret_access_key"]),
    )
    accounts.client("maker", "").create_bucket(Bucket=bucket_name)
    accounts.close()
    return bucket_name


@pytest.fixture
def limits() -> Limits:
    return Limits(parallel=4, part_size=5 * MIB, threshold=5 * MIB)


def test_what_goes_up_comes_down(desk: Desk) -> None:
    for name, content in CONTENTS.items():
        desk.file(name, content)

    up = desk.watch.end(desk.upload(desk.root / "source" / "d"))
    assert (up.state, up.done, up.verified) == (State.DONE, len(CONTENTS), "MD5")
    assert {key: desk.get(key) for key in CONTENTS} == CONTENTS

    down = desk.watch.end(desk.download(folders=("d/",)))
    assert (down.state, down.done) == (State.DONE, len(CONTENTS))
    assert desk.tree() == CONTENTS
    assert desk.open_uploads() == []


def test_upload_goes_on_with_its_parts_after_a_pause_and_a_new_start(desk: Desk, relay: Relay) -> None:
    path = desk.file("large", CONTENTS["d/large"] * 2)
    relay.hold_after(24 * MIB)
    group = desk.upload(path)
    relay.wait_held()
    desk.watch.sees(group, lambda status: status.sent > 10 * MIB)
    desk.queue.pause(Which((group,)))
    relay.cut()
    desk.close()
    relay.release()
    relay.sent = 0

    desk.open()
    desk.queue.resume(Which((group,)))

    status = desk.watch.end(group)
    assert (status.state, status.verified) == (State.DONE, "MD5")
    assert desk.get("large") == CONTENTS["d/large"] * 2
    assert relay.sent < 34 * MIB
    assert desk.open_uploads() == []


def test_download_goes_on_after_its_connections_were_lost(desk: Desk, relay: Relay) -> None:
    desk.put("large", CONTENTS["d/large"])
    relay.hold_after(1200)
    group = desk.download("large")
    relay.wait_held()
    relay.cut()
    relay.release()

    status = desk.watch.end(group)
    assert (status.state, status.verified) == (State.DONE, "CRC32")
    assert desk.tree() == {"large": CONTENTS["d/large"]}
    assert desk.part_files() == []


def test_changed_object_is_not_mixed(desk: Desk, relay: Relay) -> None:
    desk.put("large", CONTENTS["d/large"])
    relay.hold_after(1200)
    group = desk.download("large")
    relay.wait_held()
    desk.put("large", CONTENTS["d/large"][::-1])
    relay.release()

    status = desk.watch.state(group, State.DONE, State.FAILED)
    named = {name: data for name, data in desk.tree().items() if not name.endswith(".cosbrowser-part")}
    assert named in ({}, {"large": CONTENTS["d/large"]}, {"large": CONTENTS["d/large"][::-1]}), status


def test_dots_in_keys_are_refused_by_this_server_and_said(desk: Desk) -> None:
    group = desk.upload(desk.file("a"), prefix="x/../y/")

    status = desk.watch.end(group)
    assert status.state is State.FAILED
    assert status.problem is not None
    assert status.problem.status == 400
