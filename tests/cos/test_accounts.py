from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cosbrowser.cos import exchange, keychain
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Network, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.paths import Paths

CONNECTION = Connection("c-1", "Production", SignIn.IAM, "crn:v1:x", Network.PRIVATE, pair=True)
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


def test_connection_for_now_comes_back_without_its_secret_and_asks_for_it(paths: Paths, tmp_path: Path) -> None:
    asking = replace(CONNECTION, asks=True)
    accounts = Accounts(paths)
    accounts.open_for_now(asking, SECRET)
    assert accounts.account("c-1").connection == asking
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"crn:v1:x" in written
    assert b"canary" not in written

    again = Accounts(paths)
    assert again.saved() == (asking,)
    with pytest.raises(CosError) as caught:
        again.account("c-1")
    assert (caught.value.problem.kind, caught.value.problem.code) == (Kind.NO_SECRET, "ThisRun")  # no keyring was asked

    again.open_for_now(asking, SECRET)
    assert again.account("c-1").connection == asking
    again.arrange((replace(asking, colour="teal"),))
    assert again.saved() == (replace(asking, colour="teal"),)


def test_demo_store_leaves_nothing_behind(paths: Paths, tmp_path: Path) -> None:
    accounts = Accounts(paths)
    demo = replace(CONNECTION, demo=True)
    accounts.open_for_now(demo, SECRET)

    assert accounts.saved() == (demo,)
    assert accounts.account("c-1").connection == demo
    assert not any(path.is_file() for path in tmp_path.rglob("*"))
    assert Accounts(paths).saved() == ()


@pytest.mark.keyring
def test_secret_leaves_the_keyring_when_it_is_for_this_run_only_and_comes_back(paths: Paths) -> None:
    accounts = Accounts(paths)
    accounts.save(CONNECTION, SECRET)

    accounts.open_for_now(replace(CONNECTION, asks=True), Secret("other-key"))

    assert accounts.secret("c-1") == replace(SECRET, api_key="other-key")  # the pair that was not typed goes along
    with pytest.raises(CosError):
        keychain.load("c-1")
    accounts.save(CONNECTION, None)
    assert keychain.load("c-1") == replace(SECRET, api_key="other-key")
    accounts.remove("c-1")


@pytest.mark.keyring
def test_pair_for_links_is_kept_replaced_and_removed_apart_from_the_key(paths: Paths) -> None:
    accounts = Accounts(paths)
    accounts.save(CONNECTION, SECRET)

    accounts.save(CONNECTION, Secret("", "access-2", "secret-2"))
    assert accounts.secret("c-1") == Secret("api-key-canary", "access-2", "secret-2")
    accounts.save(replace(CONNECTION, pair=False), None)
    assert accounts.secret("c-1") == Secret("api-key-canary")
    accounts.remove("c-1")


def test_damaged_file_is_set_aside_and_said(paths: Paths) -> None:
    paths.config.mkdir(parents=True)
    (paths.config / "connections.json").write_text('{"connections": [{"id"', encoding="utf-8")
    accounts = Accounts(paths)

    with pytest.raises(CosError) as caught:
        accounts.saved()

    assert caught.value.problem.kind is Kind.LOCAL
    assert Path(caught.value.problem.path).read_text(encoding="utf-8").startswith('{"connections"')
    assert accounts.saved() == ()


def test_damaged_file_that_cannot_be_set_aside_stays_and_is_said(paths: Paths) -> None:
    (paths.config / "connections.damaged.json" / "in the way").mkdir(parents=True)
    (paths.config / "connections.json").write_text("{", encoding="utf-8")
    accounts = Accounts(paths)

    for attempt in (accounts.saved, lambda: accounts.save(replace(CONNECTION, sign_in=SignIn.ANONYMOUS), None)):
        with pytest.raises(CosError) as caught:
            attempt()
        assert caught.value.problem.kind is Kind.LOCAL
        assert caught.value.problem.path == str(paths.config / "connections.json")
    assert (paths.config / "connections.json").read_text(encoding="utf-8") == "{"


def test_connection_that_is_no_unicode_is_kept(paths: Paths) -> None:
    odd = replace(CONNECTION, sign_in=SignIn.ANONYMOUS, ca_file="/etc/Gr\udcfc\udcdfe.pem")
    Accounts(paths).save(odd, None)

    assert Accounts(paths).saved() == (odd,)


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


def test_whoever_waits_is_told_when_a_connection_can_be_used(paths: Paths) -> None:
    accounts = Accounts(paths)
    opened: list[str] = []
    accounts.when_opened(opened.append)
    with pytest.raises(CosError):
        accounts.account("c-1")
    assert opened == []

    accounts.open_for_now(CONNECTION, SECRET)

    assert opened == ["c-1"]
    assert accounts.account("c-1").connection == CONNECTION


@pytest.mark.keyring
def test_whoever_waits_is_told_when_a_secret_is_saved_again(paths: Paths) -> None:
    accounts = Accounts(paths)
    accounts.add((CONNECTION,))
    opened: list[str] = []
    accounts.when_opened(opened.append)
    with pytest.raises(CosError) as caught:
        accounts.account("c-1")
    assert caught.value.problem.kind is Kind.NO_SECRET

    accounts.save(CONNECTION, SECRET)

    assert opened == ["c-1"]
    accounts.remove("c-1")


def three(accounts: Accounts) -> list[Connection]:
    made = [Connection(name, name, SignIn.ANONYMOUS) for name in "abc"]
    for connection in made:
        accounts.save(connection, None)
    return made


def test_order_folders_and_colours_are_kept_and_nothing_else_changes(paths: Paths) -> None:
    accounts = Accounts(paths)
    a, b, c = three(accounts)
    opened = accounts.account("a")

    accounts.arrange(
        (
            replace(c, folder="Work"),
            replace(a, colour="teal", endpoint="https://elsewhere"),
        )
    )

    assert Accounts(paths).saved() == (replace(c, folder="Work"), replace(a, colour="teal"), b)
    assert accounts.account("a") is opened


@pytest.mark.keyring
def test_duplicate_stands_below_and_has_the_secret(paths: Paths) -> None:
    accounts = Accounts(paths)
    accounts.save(CONNECTION, SECRET)
    accounts.save(Connection("z", "Last", SignIn.ANONYMOUS), None)

    made = accounts.duplicate("c-1", "Copy")

    assert [one.name for one in accounts.saved()] == ["Production", "Copy", "Last"]
    assert replace(made, id="c-1", name="Production") == CONNECTION
    assert accounts.secret(made.id) == SECRET
    accounts.remove("c-1")
    assert accounts.secret(made.id) == SECRET
    accounts.remove(made.id)


@pytest.mark.keyring
def test_key_and_proxy_password_are_replaced_apart(paths: Paths) -> None:
    accounts = Accounts(paths)
    connection = replace(CONNECTION, proxy="http://me@proxy.lab:3128")
    accounts.save(connection, replace(SECRET, proxy_password="first"))

    accounts.save(connection, Secret(proxy_password="second"))
    assert accounts.secret("c-1") == replace(SECRET, proxy_password="second")
    accounts.save(connection, Secret("new-key"))
    assert accounts.secret("c-1") == replace(SECRET, api_key="new-key", proxy_password="second")
    accounts.remove("c-1")


def test_exported_file_has_everything_but_secrets_and_comes_back_under_new_ids(paths: Paths, tmp_path: Path) -> None:
    accounts = Accounts(paths)
    accounts.open_for_now(replace(CONNECTION, folder="Work", proxy="http://me@proxy:1"), SECRET)
    path = tmp_path / "connections.json"

    assert exchange.export(accounts, str(path)) == 1
    assert "canary" not in path.read_text(encoding="utf-8")
    elsewhere = Accounts(Paths.for_profile(tmp_path / "elsewhere"))
    (made,) = exchange.bring_in(elsewhere, str(path))

    assert elsewhere.saved() == (made,)
    assert replace(made, id="c-1", folder="", proxy="") == CONNECTION
    assert made.id != "c-1"


def test_export_touches_no_other_file(paths: Paths, tmp_path: Path) -> None:
    accounts = Accounts(paths)
    three(accounts)
    (tmp_path / "team.new").write_text("somebody's")

    assert exchange.export(accounts, str(tmp_path / "team.json")) == 3
    with pytest.raises(CosError):
        exchange.export(accounts, str(tmp_path))

    assert (tmp_path / "team.new").read_text() == "somebody's"
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["team.json", "team.new"]


@pytest.mark.parametrize(
    "text", ["", "{}", '{"connections": [{"id": 1, "name": []}]}', '{"connections": [{"id": "x"}]}']
)
def test_file_that_holds_no_connections_changes_nothing(paths: Paths, tmp_path: Path, text: str) -> None:
    accounts = Accounts(paths)
    three(accounts)
    path = tmp_path / "other.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CosError) as caught:
        exchange.bring_in(accounts, str(path))

    assert caught.value.problem.path == str(path)
    assert len(accounts.saved()) == 3
