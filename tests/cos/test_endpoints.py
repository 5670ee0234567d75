from __future__ import annotations

import pytest

from cosbrowser.cos.credentials import Network
from cosbrowser.cos.endpoints import DOMAIN, built_in, parse, split_constraint

DOCUMENT = {
    "service-endpoints": {
        "cross-region": {
            "us": {
                "public": {"us-geo": f"s3.us.{DOMAIN}", "Dallas": f"s3.dal.us.{DOMAIN}"},
                "private": {"us-geo": f"s3.private.us.{DOMAIN}", "Dallas": f"s3.private.dal.us.{DOMAIN}"},
            }
        },
        "regional": {"us-south": {"public": {"us-south": f"s3.us-south.{DOMAIN}"}}},
        "single-site": {"ams03": {"public": {"ams03": f"s3.ams03.{DOMAIN}"}}},
    }
}


def test_locations_of_ibm_s_document_are_found_by_their_hosts() -> None:
    found = parse(DOCUMENT, Network.PUBLIC).by_location

    assert found == {name: f"https://s3.{name}.{DOMAIN}" for name in ("us", "dal.us", "us-south", "ams03")}


def test_each_network_has_its_own_addresses() -> None:
    assert parse(DOCUMENT, Network.PRIVATE).address("dal.us") == f"https://s3.private.dal.us.{DOMAIN}"
    assert built_in(Network.DIRECT).address("eu-de") == f"https://s3.direct.eu-de.{DOMAIN}"


def test_document_of_a_private_cloud_names_whole_addresses() -> None:
    group = {"us": {"public": {"us-geo": "http://127.0.0.1:9001"}}, "lab": {"public": {"lab": "https://lab:8443"}}}

    found = parse({"service-endpoints": {"regional": group}}, Network.PUBLIC)

    assert found.by_location == {"us": "http://127.0.0.1:9001", "lab": "https://lab:8443"}


def test_document_without_addresses_is_refused() -> None:
    with pytest.raises(ValueError, match="no addresses"):
        parse(DOCUMENT, Network.DIRECT)


@pytest.mark.parametrize(
    ("constraint", "expected"),
    [
        ("us-south-smart", ("us-south", "smart")),
        ("eu-de-onerate_active", ("eu-de", "onerate_active")),
        ("dal.us-cold", ("dal.us", "cold")),
        ("ams03-standard", ("ams03", "standard")),
        ("us-south", ("us-south", "")),
        ("", ("", "")),
    ],
)
def test_constraint_names_location_and_class(constraint: str, expected: tuple[str, str]) -> None:
    assert split_constraint(constraint) == expected
