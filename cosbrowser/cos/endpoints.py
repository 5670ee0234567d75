"""Locations of IBM COS and their addresses.

The list is built in, so that a first start needs one address less, and refreshed from IBM's endpoints document
(`GET /v2/endpoints`), whose address a connection may set: private clouds and the local COS have their own.
Source: cos-api.md section 3.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cosbrowser.cos.answers import bad_answer, problem_of, translating
from cosbrowser.cos.credentials import ENDPOINTS_DOCUMENT, Connection, Network
from cosbrowser.cos.errors import CosError

if TYPE_CHECKING:
    from cosbrowser.cos.network import Transport

FETCH_SECONDS = 5.0
DOMAIN = "cloud-object-storage.appdomain.cloud"
LOCATIONS = (
    *("us", "eu", "ap"),
    *("dal.us", "sjc.us", "wdc.us", "ams.eu", "fra.eu", "tok.ap", "syd.ap", "osa.ap"),
    *("us-south", "us-east", "eu-gb", "eu-de", "eu-es", "au-syd", "jp-tok", "jp-osa"),
    *("ca-tor", "ca-mon", "br-sao", "in-che", "in-mum"),
    *("ams03", "che01", "mon01", "par01", "sjc04", "sng01"),
)
CLASSES = ("standard", "smart", "vault", "cold", "flex", "onerate_active")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Addresses by location, for one kind of network: {"us-south": "https://s3.us-south....cloud"}."""

    by_location: dict[str, str]

    def address(self, location: str) -> str | None:
        """The address of a location, None when the list does not know it."""
        return self.by_location.get(location)

    @property
    def for_account(self) -> tuple[str, ...]:
        """Addresses to ask what belongs to the whole account, in order: any of them answers for all locations."""
        preferred = [self.by_location[name] for name in ("us", "eu", "us-south", "eu-de") if name in self.by_location]
        return tuple(dict.fromkeys([*preferred, *self.by_location.values()]))[:3]


def built_in(network: Network) -> Endpoints:
    """The list as it stood in August 2026."""
    infix = "" if network is Network.PUBLIC else f"{network}."
    return Endpoints({name: f"https://s3.{infix}{name}.{DOMAIN}" for name in LOCATIONS})


def split_constraint(constraint: str) -> tuple[str, str]:
    """Location and storage class of a LocationConstraint: "us-south-smart" gives ("us-south", "smart")."""
    location, dash, storage_class = constraint.rpartition("-")
    return (location, storage_class) if dash and storage_class in CLASSES else (constraint, "")


def endpoints_of(connection: Connection, transport: Transport) -> Endpoints:
    """The addresses that a connection uses: from its endpoints document, or built in where it names IBM's own."""
    if connection.endpoints_document == ENDPOINTS_DOCUMENT:
        return built_in(connection.network)
    return fetch(connection, transport)


def fetch(connection: Connection, transport: Transport) -> Endpoints:
    """The addresses in the endpoints document as it is now. Raises `CosError` (operation "GetEndpoints")."""
    address = connection.endpoints_document
    known = {"operation": "GetEndpoints", "host": urlsplit(address).netloc}
    with translating(**known):
        answer = transport.pool(address).request("GET", address, redirect=False, retries=False, timeout=FETCH_SECONDS)
    if answer.status != 200:
        raise CosError(problem_of(answer.status, answer.headers, answer.data, **known))
    try:
        return parse(json.loads(answer.data), connection.network)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise bad_answer("The endpoints document is not of IBM's form.", status=200, **known) from error


def parse(document: dict[str, Any], network: Network) -> Endpoints:
    """Addresses in IBM's endpoints document: group > location > network > name > host (or a whole URL)."""
    found: dict[str, str] = {}
    for group in document["service-endpoints"].values():
        for location, networks in group.items():
            for name, host in networks.get(network, {}).items():
                place = _place_of(host) or (location if name in (location, f"{location}-geo") else name)
                found[place] = host if "://" in host else f"https://{host}"
    if not found:
        raise ValueError("no addresses")
    return Endpoints(found)


def network_of(address: str) -> Network | None:
    """The network that an address of IBM's belongs to; None for any other address."""
    host = urlsplit(address if "://" in address else f"https://{address}").hostname or ""
    name = host.removeprefix("s3.").removesuffix(f".{DOMAIN}")
    if name == host or not host.endswith(f".{DOMAIN}"):
        return None
    return next((n for n in (Network.PRIVATE, Network.DIRECT) if name.startswith(f"{n}.")), Network.PUBLIC)


def _place_of(host: str) -> str:
    """The location in a host name of IBM's, "dal.us" of "s3.dal.us.cloud-...": a geography's entry is called "us-geo",
    its single metros are called by their cities. Empty for any other host.
    """
    name = host.removeprefix("s3.").removesuffix(f".{DOMAIN}")
    if name == host:
        return ""
    return name.removeprefix("private.").removeprefix("direct.")
