from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cosbrowser.cos import resource_controller
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import RESOURCE_CONTROLLER, Connection, Secret
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.resource_controller import Instance
from cosbrowser.paths import Paths
from tests.cos_server import LocalCos
from tests.loopback import Asked, Loopback, Reply


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(Paths.for_profile(tmp_path))


def alone(cos: LocalCos, **fields: object) -> Connection:
    made = Connection("c", "C", iam=cos.iam, resource_controller=cos.line["resource_controller"])
    return replace(made, **fields)


def test_key_of_an_account_reaches_all_its_instances_by_name(accounts: Accounts, cos: LocalCos) -> None:
    found = resource_controller.instances(accounts, alone(cos), Secret(cos.account["api_key"]))

    assert found == tuple(sorted((Instance(i["crn"], i["name"]) for i in cos.instances), key=lambda i: i.name))


def test_service_credential_reaches_its_own_instance_alone(accounts: Accounts, cos: LocalCos) -> None:
    found = resource_controller.instances(accounts, alone(cos), Secret(cos.instances[1]["api_key"]))

    assert [one.crn for one in found] == [cos.instances[1]["crn"]]


@pytest.mark.parametrize(("status", "kind"), [(403, Kind.DENIED), (500, Kind.SERVER), (404, Kind.NOT_FOUND)])
def test_refusal_is_told_apart_from_a_failed_sign_in(
    accounts: Accounts, cos: LocalCos, status: int, kind: Kind
) -> None:
    cos.control("faults", {"kind": "status", "status": status, "operation": "ResourceInstances"})
    try:
        with pytest.raises(CosError) as caught:
            resource_controller.instances(accounts, alone(cos), Secret(cos.account["api_key"]))
    finally:
        cos.control("faults", method="DELETE")
    assert (caught.value.problem.kind, caught.value.problem.operation) == (kind, "ListInstances")

    with pytest.raises(CosError) as caught:
        resource_controller.instances(accounts, alone(cos), Secret("x" * 44))
    assert (caught.value.problem.kind, caught.value.problem.operation) == (Kind.BAD_KEY, "GetToken")


def test_token_of_another_iam_does_not_go_to_ibm(accounts: Accounts, cos: LocalCos) -> None:
    cos.control("requests", method="DELETE")

    with pytest.raises(CosError) as caught:
        resource_controller.instances(
            accounts, alone(cos, resource_controller=RESOURCE_CONTROLLER), Secret(cos.account["api_key"])
        )

    assert caught.value.problem.kind is Kind.UNSUPPORTED
    assert cos.control("requests")["operations"] == {}


def test_pages_are_followed_on_the_same_server_only(accounts: Accounts, cos: LocalCos) -> None:
    crn = "crn:v1:bluemix:public:cloud-object-storage:global:a/1:5d2e7a90-1b4c-4f68-9a3d-00000000000{}::"

    with Loopback(lambda _: Reply(200)) as thief:

        def answer(asked: Asked) -> Reply:
            page = int(asked.target.rpartition("page=")[2]) if "page=" in asked.target else 1
            following = {1: "/v2/resource_instances?page=2", 2: "v2?page=3", 3: f"{thief.address}/v2?page=4"}[page]
            rows = [{"crn": crn.format(page), "name": f"i{page}", "state": "active"},
                    {"crn": "crn:v1:bluemix:public:kms:us-south:a/1:2::", "name": "another service"}]  # fmt: skip
            return Reply(200, json.dumps({"resources": rows, "next_url": following}).encode())

        with Loopback(answer) as server:
            made = alone(cos, resource_controller=f"{server.address}/v2/resource_instances")
            found = resource_controller.instances(accounts, made, Secret(cos.account["api_key"]))
            assert all(asked.headers["authorization"].startswith("Bearer ") for asked in server.asked)

        assert [one.name for one in found] == ["i1", "i2", "i3"]
        assert thief.asked == []


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"resources": [{}]}', b'{"resources": 1}'])
def test_answer_that_is_no_list_is_refused(accounts: Accounts, cos: LocalCos, body: bytes) -> None:
    with Loopback(lambda _: Reply(200, body)) as server, pytest.raises(CosError) as caught:
        resource_controller.instances(
            accounts, alone(cos, resource_controller=server.address), Secret(cos.account["api_key"])
        )

    assert caught.value.problem.kind is Kind.BAD_ANSWER
