from __future__ import annotations

import json
from pathlib import Path

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Network, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.paths import Paths

CONNECTION = Connection("c-1", "Production", SignIn.IAM, "crn:v1:x", Network.PRIVATE)
SECRET = Secret("api-key-canary", "access-canary", "secret-canary")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.for_profile(tmp_path)


@pytest.mark.keyring
def test_saved_connection_comes_back_in_the_next_run(paths: Paths) -> None:
    place = Accounts(paths).save(CONNECTION, SECRET)

    again = Accounts(paths)
    assert again.saved() == (CONNECTION,)
    assert "Secret Service" in place
    assert again.account("c-1").connection == CONNECTION
    again.remove("c-1")


@pytest.mark.keyring
def test_secret_is_in_no_file_of_the_profile(paths: Paths, tmp_path: Path) -> None:
    accounts = Accounts(paths)
    accounts.save(CONNECTION, SECRET)

    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"Production" in written
    assert b"canary" not in written
    assert "canary" not in repr(SECRET)
    accounts.remove("c-1")


@pytest.mark.keyring
def test_removing_a_connection_removes_its_secret(paths: Paths) -> None:
    accounts = Accounts(paths)
    accounts.save(CONNECTION, SECRET)
    accounts.remove("c-1")
    accounts.save(CONNECTION, None)

    with pytest.raises(CosError) as caught:
        accounts.account("c-1")

    assert caught.value.problem.kind is Kind.NO_SECRET


def test_connection_for_now_leaves_nothing_behind(paths: Paths, tmp_path: Path) -> None:
    accounts = Accounts(paths)
    accounts.open_for_now(CONNECTION, SECRET)

    assert accounts.saved() == (CONNECTION,)
    assert accounts.account("c-1").connection == CONNECTION
    assert not any(path.is_file() for path in tmp_path.rglob("*"))
    assert Accounts(paths).saved() == ()


def test_damaged_file_is_set_aside_and_said(paths: Paths) -> None:
    paths.config.mkdir(parents=True)
    (paths.config / "connections.json").write_text('{"connections": [{"id"', encoding="utf-8")
    accounts = Accounts(paths)

    with pytest.raises(CosError) as caught:
        accounts.saved()

    assert caught.value.problem.kind is Kind.LOCAL
    assert Path(caught.value.problem.path).read_text(encoding="utf-8").startswith('{"connections"')
    assert accounts.saved() == ()


def test_file_of_a_newer_version_keeps_its_connections(paths: Paths) -> None:
    paths.config.mkdir(parents=True)
    entry = {"id": "n", "name": "New", "sign_in": "hmac", "from_the_future": 1}
    (paths.config / "connections.json").write_text(json.dumps({"schema": 9, "connections": [entry]}), encoding="utf-8")

    (connection,) = Accounts(paths).saved()

    assert (connection.name, connection.sign_in) == ("New", SignIn.HMAC)


def test_unknown_connection_is_said(paths: Paths) -> None:
    with pytest.raises(CosError) as caught:
        Accounts(paths).account("nobody")

    assert caught.value.problem.operation == "OpenConnection"
