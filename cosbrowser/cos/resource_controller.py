"""The Cloud Object Storage instances that an API key reaches, from IBM Cloud's Resource Controller.

So that a key alone is enough to open a connection: `GET /v2/resource_instances`, with the key's own token. It needs
the platform role Viewer, which many keys do not have; then the CRN has to be entered.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin, urlsplit

from cosbrowser.cos.account import Account
from cosbrowser.cos.answers import bad_answer, problem_of, translating
from cosbrowser.cos.credentials import IAM_ADDRESS, RESOURCE_CONTROLLER, Connection, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

SERVICE = "dff97f5c-bc5e-4455-b470-411c3edbe49c"  # Cloud Object Storage in IBM Cloud's catalogue
PAGES = 50  # of 100 instances
TIMEOUT = 8.0


@dataclass(frozen=True, slots=True)
class Instance:
    """A service instance: its CRN, and the name that its owner gave it."""

    crn: str
    name: str


def instances(accounts: Accounts, connection: Connection, secret: Secret | None) -> tuple[Instance, ...]:
    """The instances that the key of a connection reaches, by name; `secret` None takes the kept one.

    Raises `CosError`, operation "ListInstances" or "GetToken".
    """
    return instances_of(connection, secret if secret is not None else accounts.secret(connection.id))


def instances_of(connection: Connection, secret: Secret) -> tuple[Instance, ...]:
    """As `instances`, for a secret that is at hand."""
    where = connection.resource_controller
    known: dict[str, Any] = {"operation": "ListInstances", "host": urlsplit(where).netloc}
    if where == RESOURCE_CONTROLLER and urlsplit(connection.iam).hostname not in _IBM_IAM:
        # A token of another IAM is of no use at IBM's address, and none of its business.
        raise CosError(Problem(Kind.UNSUPPORTED, **known))
    account = Account(replace(connection, sign_in=SignIn.IAM), secret)
    found: list[Instance] = []
    try:
        query = urlencode({"resource_id": SERVICE, "type": "service_instance", "limit": 100})
        address: str | None = f"{where}?{query}"
        for _ in range(PAGES):
            if address is None:
                break
            page, address = _page(account, address, known)
            found += page
    finally:
        account.close()
    return tuple(sorted(found, key=lambda instance: (instance.name.casefold(), instance.crn)))


_IBM_IAM = (urlsplit(IAM_ADDRESS).hostname, f"private.{urlsplit(IAM_ADDRESS).hostname}")


def _page(account: Account, address: str, known: dict[str, Any]) -> tuple[list[Instance], str | None]:
    """One page and the address of the next one, which is on the same server or none."""
    headers = {"Authorization": f"Bearer {account.token()}", "Accept": "application/json"}
    with translating(**known):
        answer = account.transport.pool(address).request(
            "GET", address, headers=headers, redirect=False, retries=False, timeout=TIMEOUT
        )
    if answer.status != 200:
        raise CosError(problem_of(answer.status, answer.headers, answer.data, **known))
    try:
        said = json.loads(answer.data)
        rows = [row for row in said["resources"] if ":cloud-object-storage:" in row["crn"]]
        found = [Instance(str(row["crn"]), str(row.get("name", ""))) for row in rows if row.get("state") != "removed"]
        following = urljoin(address, str(said.get("next_url") or ""))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise bad_answer("The answer is not a list of service instances.", status=200, **known) from error
    same = following != address and urlsplit(following)[:2] == urlsplit(address)[:2]
    return found, following if same else None
