"""Where the emulated service is: locations, their kinds and classes, and IBM's endpoints document.

Locations as IBM lists them in November 2026. A tethered endpoint (`dal.us`) reaches the buckets of its cross-region
location through one metro, so it shares that location and only has an address of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

CROSS_REGION = "cross-region"
REGIONAL = "regional"
SINGLE_SITE = "single-site"

CLASSES = ("standard", "vault", "cold", "smart", "flex")
ONE_RATE = "onerate_active"


@dataclass(frozen=True, slots=True)
class Place:
    """One address of the service: `name` is its own, `location` that of the buckets behind it."""

    name: str
    kind: str
    location: str
    label: str

    @property
    def classes(self) -> tuple[str, ...]:
        return CLASSES if self.kind == CROSS_REGION else (*CLASSES, ONE_RATE)

    @property
    def immutable(self) -> bool:
        """Whether retention policies exist here (IBM's table of services)."""
        if self.kind == REGIONAL:
            return self.location not in {"ca-mon", "in-che", "in-mum"}
        return self.location == "us"

    @property
    def archive(self) -> bool:
        return self.kind == REGIONAL or self.location == "che01"

    @property
    def aspera(self) -> bool:
        return self.location in {
            "ap", "eu", "us", "au-syd", "jp-tok", "eu-gb", "eu-de", "us-south", "us-east", "che01",
        }  # fmt: skip


def _places() -> tuple[Place, ...]:
    cross = [Place(name, CROSS_REGION, name, f"{name}-geo") for name in ("us", "eu", "ap")]
    regional = (
        "us-south", "us-east", "eu-gb", "eu-de", "eu-es", "au-syd", "jp-tok", "jp-osa", "ca-tor", "ca-mon", "br-sao",
        "in-che", "in-mum",
    )  # fmt: skip
    single = ["ams03", "che01", "mon01", "par01", "sjc04", "sng01"]
    tethered = {
        "dal.us": "Dallas", "sjc.us": "San Jose", "wdc.us": "Washington", "ams.eu": "Amsterdam",
        "fra.eu": "Frankfurt", "tok.ap": "Tokyo", "syd.ap": "Sydney", "osa.ap": "Osaka",
    }  # fmt: skip
    return (
        *(Place(name, REGIONAL, name, name) for name in regional),
        *cross,
        *(Place(name, SINGLE_SITE, name, name) for name in single),
        *(Place(name, CROSS_REGION, name.rpartition(".")[2], label) for name, label in tethered.items()),
    )


PLACES = _places()
LOCATIONS = {place.location: place for place in PLACES if place.name == place.location}


def endpoints_document(addresses: dict[str, str], iam: str) -> dict[str, Any]:
    """IBM's endpoints document with our addresses.

    `service-endpoints.{cross-region|regional|single-site}.{location}.{public|private|direct}.{name}: address`.
    IBM's addresses are bare hosts; ours are whole URLs, because a port and perhaps plain http belong to them. The
    three networks of IBM Cloud are one here. `identity-endpoints.iam-token` is the host part's counterpart: a URL
    to which `/identity/token` is added.
    """
    service: dict[str, Any] = {CROSS_REGION: {}, REGIONAL: {}, SINGLE_SITE: {}}
    for place in PLACES:
        networks = service[place.kind].setdefault(place.location, {"public": {}, "private": {}, "direct": {}})
        for network in networks.values():
            network[place.label] = addresses[place.name]
    return {"identity-endpoints": {"iam-token": iam.removesuffix("/identity/token")}, "service-endpoints": service}
