"""Buckets: made, looked at, set up, emptied and deleted, against the local COS."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cosbrowser.cos import (
    bucket_cors,
    bucket_creation,
    bucket_facts,
    bucket_lifecycle,
    bucket_replication,
    bucket_website,
    buckets,
    erasing,
)
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.bucket_cors import CorsRule
from cosbrowser.cos.bucket_creation import NameFault, NewBucket
from cosbrowser.cos.bucket_facts import Versioning
from cosbrowser.cos.bucket_lifecycle import Archive, Fault, Rule
from cosbrowser.cos.bucket_website import Website
from cosbrowser.cos.credentials import Secret, SignIn
from cosbrowser.cos.entries import Bucket, Location, Selection
from cosbrowser.cos.errors import CosError, Kind
from tests.cos.conftest import Make
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection

CRN = (
    "crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef"
    ":12345678-1234-1234-1234-123456789abc:key:aa-bb-cc-dd"
)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("abc", None), ("a.b-c.9", None), ("a" * 63, None),
        ("ab", NameFault.LENGTH), ("a" * 64, NameFault.LENGTH), ("Abc", NameFault.LETTERS), ("a_b", NameFault.LETTERS),
        ("-ab", NameFault.ENDS), ("ab.", NameFault.ENDS), ("a..b", NameFault.DOTS), ("a.-b", NameFault.DOTS),
        ("192.168.0.1", NameFault.ADDRESS), ("cosv1-x", NameFault.RESERVED), ("account-x", NameFault.RESERVED),
    ],
)  # fmt: skip
def test_names_are_judged_as_the_server_does(live: Accounts, sdk: Any, name: str, fault: NameFault | None) -> None:
    assert bucket_creation.name_fault(name) is fault
    if fault is None:
        return
    with pytest.raises(CosError) as caught:
        bucket_creation.create(live, CONNECTION, NewBucket(name, "us-south"))
    assert caught.value.problem.kind is Kind.INVALID


def test_a_bucket_is_made_in_its_location_with_key_and_versioning(live: Accounts, sdk: Any, place: Location) -> None:
    name = f"{place.bucket}-made"
    made = bucket_creation.create(live, CONNECTION, NewBucket(name, "us-south", "vault", CRN, versioning=True))
    here = Location(CONNECTION, name)

    (listed,) = [bucket for bucket in buckets.buckets(live, CONNECTION) if bucket.name == name]
    assert made.problem is None
    assert (listed.location, listed.storage_class) == ("us-south", "vault")
    assert bucket_facts.encryption(live, here).root_key == CRN
    assert bucket_facts.versioning(live, here) == Versioning("Enabled")
    bucket_creation.delete(live, here)
    assert name not in [bucket.name for bucket in buckets.buckets(live, CONNECTION)]


def test_a_bucket_in_another_location_is_made_there(live: Accounts, place: Location) -> None:
    name = f"{place.bucket}-eu"
    bucket_creation.create(live, CONNECTION, NewBucket(name, "eu-de", "smart", object_lock=True, versioning=True))

    found = bucket_facts.versioning(live, Location(CONNECTION, name))

    assert found == Versioning("Enabled", locked=True)


def test_one_rate_is_for_regions_and_sites_only() -> None:
    assert "onerate_active" not in bucket_creation.classes_of("us")
    assert "onerate_active" in bucket_creation.classes_of("us-south")
    assert "onerate_active" in bucket_creation.classes_of("par01")


def test_locations_are_codes_not_metros(live: Accounts) -> None:
    found = bucket_creation.locations(live, CONNECTION)
    assert {"us", "us-south", "par01"} <= set(found)
    assert not [name for name in found if not name.islower() or "." in name]


def test_a_root_key_belongs_where_the_bucket_is() -> None:
    assert bucket_creation.is_root_key(CRN)
    assert not bucket_creation.is_root_key("crn:v1:bluemix:public:cloud-object-storage:global:a/1:2::")
    assert bucket_creation.misplaced_key(CRN, "us-south") == ""
    assert bucket_creation.misplaced_key(CRN, "us") == ""
    assert bucket_creation.misplaced_key(CRN, "eu") == "eu-de"


def test_usage_is_what_the_configuration_service_counts(
    cos: LocalCos, live: Accounts, place: Location, make: Make
) -> None:
    make("a", "b", body=b"12345")

    found = bucket_facts.usage(live, place)

    assert (found.objects, found.size, found.quota, found.allowed) == (2, 10, 0, ())
    assert found.crn.endswith(f":bucket:{place.bucket}")


def test_usage_is_not_asked_of_ibm_with_another_iams_token(cos: LocalCos, live: Accounts, place: Location) -> None:
    away = connection(cos)
    live.open_for_now(replace(away, configuration="https://config.cloud-object-storage.cloud.ibm.com/v1/b"),
                      Secret(cos.instances[0]["api_key"]))  # fmt: skip

    with pytest.raises(CosError) as caught:
        bucket_facts.usage(live, place)

    assert caught.value.problem.kind is Kind.UNSUPPORTED


def test_usage_needs_more_than_hmac_keys(cos: LocalCos, live: Accounts, place: Location) -> None:
    pair = cos.instances[0]
    live.open_for_now(
        connection(cos, sign_in=SignIn.HMAC, instance=""),
        Secret("", pair["access_key_id"], pair["secret_access_key"]),
    )

    with pytest.raises(CosError) as caught:
        bucket_facts.usage(live, place)

    assert caught.value.problem.kind is Kind.NO_SECRET


def test_lifecycle_rules_come_back_as_they_were_sent(live: Accounts, place: Location) -> None:
    wanted = (
        Rule("logs", prefix="logs/", tags={"team": "red", "x": ""}, over=10, under=1 << 40, expire_days=3),
        Rule("by-date", enabled=False, expire_date=date(2031, 2, 3)),
        Rule("old", old_days=5, abort_days=6, markers=True),
        Rule("one-tag", tags={"a": "b"}, expire_days=1),
        Rule("one-size", over=100, expire_days=1),
        Rule("archive", archive=Archive.ACCELERATED, archive_days=0),
    )

    assert bucket_lifecycle.rules(live, place) == ()
    assert bucket_lifecycle.set_rules(live, place, wanted) == wanted
    assert bucket_lifecycle.set_rules(live, place, ()) == ()


OK = Rule("r", expire_days=1)


@pytest.mark.parametrize(
    ("rule", "others", "fault"),
    [
        (OK, (), None),
        (replace(OK, id="a b"), (), Fault.ID),
        (OK, (OK,), Fault.SAME_ID),
        (Rule("r"), (), Fault.NOTHING),
        (Rule("r", expire_days=0), (), Fault.DAYS),
        (Rule("r", archive=Archive.SLOW), (), Fault.DAYS),
        (Rule("r", archive=Archive.SLOW, archive_days=0), (), None),
        (Rule("r", prefix="a", archive=Archive.SLOW, archive_days=1), (), Fault.ARCHIVE_PART),
        (Rule("r", archive=Archive.SLOW, archive_days=1), (Rule("s", archive=Archive.SLOW),), Fault.TWO_ARCHIVES),
        (Rule("r", over=5, under=6, expire_days=1), (), Fault.SIZES),
        (Rule("r", tags={"k": "v"}, abort_days=1), (), Fault.FILTERED),
        (Rule("r", tags={"": "v"}, expire_days=1), (), Fault.TAGS),
        (Rule("r", expire_date=date(2020, 1, 1)), (), Fault.PAST),
        (OK, tuple(Rule(f"x{n}", expire_days=1) for n in range(1000)), Fault.TOO_MANY),
    ],
)
def test_lifecycle_rules_are_checked_before_sending(rule: Rule, others: tuple[Rule, ...], fault: Fault | None) -> None:
    assert bucket_lifecycle.fault(rule, others, date(2026, 1, 1)) is fault


def test_free_ids_are_allowed_and_new() -> None:
    assert bucket_lifecycle.free_id("rule", (Rule("rule"), Rule("rule-2"))) == "rule-3"
    assert bucket_lifecycle.free_id("ä b/c", ()) == "b-c"


def test_cors_rules_come_back_as_they_were_sent(live: Accounts, place: Location) -> None:
    wanted = (
        CorsRule(("https://a.example", "*"), ("GET", "PUT"), ("*",), ("ETag",), 60, "one"),
        CorsRule(("http://b.example:8080",), ("DELETE",)),
    )

    assert bucket_cors.rules(live, place) == ()
    assert bucket_cors.set_rules(live, place, wanted) == wanted
    assert bucket_cors.set_rules(live, place, ()) == ()


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        (CorsRule((), ("GET",)), bucket_cors.Fault.ORIGINS),
        (CorsRule(("https://a/path",), ("GET",)), bucket_cors.Fault.ORIGIN),
        (CorsRule(("https://*.*.example",), ("GET",)), bucket_cors.Fault.ORIGIN),
        (CorsRule(("*",), ()), bucket_cors.Fault.METHODS),
        (CorsRule(("*",), ("GET",), ("a b",)), bucket_cors.Fault.HEADER),
        (CorsRule(("*",), ("GET",), (), ("*",)), bucket_cors.Fault.HEADER),
        (CorsRule(("https://*.example:8080",), ("GET",), ("x-*",)), None),
    ],
)
def test_cors_rules_are_checked_before_sending(rule: CorsRule, fault: bucket_cors.Fault | None) -> None:
    assert bucket_cors.fault(rule) is fault


def test_a_website_is_set_and_removed_and_keeps_its_routing_rules(live: Accounts, sdk: Any, place: Location) -> None:
    routing = [{"Condition": {"KeyPrefixEquals": "a/"}, "Redirect": {"ReplaceKeyPrefixWith": "b/"}}]
    sdk.put_bucket_website(
        Bucket=place.bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "i.html"}, "RoutingRules": routing}
    )

    changed = bucket_website.set_website(live, place, Website("index.html", "404.html")).website

    assert changed == Website("index.html", "404.html", routing=1)
    assert sdk.get_bucket_website(Bucket=place.bucket)["RoutingRules"] == routing
    redirect = Website(redirect="www.example.com", protocol="https")
    assert bucket_website.set_website(live, place, redirect).website == redirect
    assert bucket_website.set_website(live, place, Website()).website == Website()


def test_the_address_of_a_website_is_ibms_and_only_there() -> None:
    bucket = Bucket("pages", None, "eu-de", "smart")
    ibm = "https://s3.eu-de.cloud-object-storage.appdomain.cloud"
    assert bucket_website.address(ibm, bucket) == "https://pages.s3-web.eu-de.cloud-object-storage.appdomain.cloud"
    assert bucket_website.address("http://127.0.0.1:9000", bucket) == ""


def test_failed_replications_are_listed_and_tried_again(live: Accounts, sdk: Any, place: Location) -> None:
    target = f"{place.bucket}-copy"
    versioned = {"Status": "Enabled"}
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration=versioned)
    rule = {"ID": "all", "Priority": 1, "Status": "Enabled", "Filter": {"Prefix": ""},
            "DeleteMarkerReplication": {"Status": "Disabled"}, "Destination": {"Bucket": target}}  # fmt: skip
    sdk.put_bucket_replication(Bucket=place.bucket, ReplicationConfiguration={"Role": "r", "Rules": [rule]})
    sdk.put_object(Bucket=place.bucket, Key="a + ü.txt", Body=b"1")

    before = bucket_replication.replication(live, place)
    sdk.create_bucket(Bucket=target, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    sdk.put_bucket_versioning(Bucket=target, VersioningConfiguration=versioned)
    after = bucket_replication.reattempt(live, place)

    assert [(one.id, one.target, one.enabled, one.markers) for one in before.rules] == [("all", target, True, False)]
    assert [one.key for one in before.failures] == ["a + ü.txt"]
    assert after.failures == ()
    assert sdk.get_object(Bucket=target, Key="a + ü.txt")["Body"].read() == b"1"


def test_a_bucket_is_emptied_of_all_that_is_in_it(
    cos: LocalCos, live: Accounts, sdk: Any, place: Location, make: Make
) -> None:
    cos.control("fill", {"bucket": place.bucket, "count": 1500, "prefix": "n/", "size": 2})
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    make("strange \x01", "Zürich/ä+b", "twice")
    make("twice", body=b"22")
    sdk.delete_object(Bucket=place.bucket, Key="twice")
    for _ in range(3):
        sdk.create_multipart_upload(Bucket=place.bucket, Key="unfinished ü")

    *_, plan = erasing.plan(live, Selection(place, folders=("",)))
    pages = list(erasing.erase(live, Selection(place, folders=("",))))

    assert (plan.objects, plan.versions, plan.markers, plan.uploads) == (1502, 2, 1, 3)
    assert plan.size == 3000 + 7 + 7 + 7 + 2
    assert sum(len(page.keys) for page in pages) == plan.all
    assert not [problem for page in pages for problem in page.failed]
    bucket_creation.delete(live, place)


def test_what_is_locked_stays_and_is_told_when_a_bucket_is_emptied(live: Accounts, sdk: Any, place: Location) -> None:
    here = Location(CONNECTION, f"{place.bucket}-held")
    bucket_creation.create(live, CONNECTION, NewBucket(here.bucket, "us-south", object_lock=True))
    sdk.put_object(Bucket=here.bucket, Key="free", Body=b"1")
    held = sdk.put_object(Bucket=here.bucket, Key="held", Body=b"1")["VersionId"]
    sdk.put_object_legal_hold(Bucket=here.bucket, Key="held", VersionId=held, LegalHold={"Status": "ON"})

    *_, plan = erasing.plan(live, Selection(here, folders=("",)))
    pages = list(erasing.erase(live, Selection(here, folders=("",))))

    assert (plan.locked, plan.retained, plan.kept) == (True, False, 1)
    assert [key for page in pages for key in page.keys] == ["free"]
    assert [problem.key for page in pages for problem in page.failed] == ["held"]


@pytest.mark.parametrize("few", [20, 1])
def test_selected_objects_go_with_all_their_versions_and_nothing_else_does(
    live: Accounts, sdk: Any, place: Location, make: Make, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(erasing, "FEW", few)  # asked for one by one, or by a listing of their folder
    sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    make("in/a", "in/a.txt", "in/b", "in/deep/c", "in/kept", "folder/d", "folder/deep/e", "folder-beside", "a")
    twice = make("in/a", "in/b", "in/deep/c", body=b"22")
    sdk.delete_object(Bucket=place.bucket, Key="in/b")
    sdk.create_multipart_upload(Bucket=place.bucket, Key="in/a")
    chosen = Selection(place, twice.objects, ("folder/",))

    *_, plan = erasing.plan(live, chosen)
    pages = list(erasing.erase(live, chosen))

    assert (plan.objects, plan.versions, plan.markers, plan.uploads) == (4, 4, 1, 0)
    assert plan.size == 5 * 7 + 3 * 2
    assert sum(len(page.keys) for page in pages) == plan.all == 9
    left = sdk.list_object_versions(Bucket=place.bucket)
    assert sorted(one["Key"] for one in left["Versions"]) == ["a", "folder-beside", "in/a.txt", "in/kept"]
    assert not left.get("DeleteMarkers")
    assert len(sdk.list_multipart_uploads(Bucket=place.bucket)["Uploads"]) == 1


def test_a_bucket_that_is_not_empty_is_not_deleted(live: Accounts, place: Location, make: Make) -> None:
    make("a")
    with pytest.raises(CosError) as caught:
        bucket_creation.delete(live, place)
    assert (caught.value.problem.kind, caught.value.problem.code) == (Kind.CONFLICT, "BucketNotEmpty")


def test_versioning_tells_what_excludes_it(live: Accounts, sdk: Any, place: Location) -> None:
    days = {"Days": 1}
    sdk.put_bucket_protection_configuration(
        Bucket=place.bucket,
        ProtectionConfiguration={
            "Status": "Retention", "MinimumRetention": days, "DefaultRetention": days, "MaximumRetention": days,
        },
    )  # fmt: skip

    assert bucket_facts.versioning(live, place) == Versioning("", retained=True)
    with pytest.raises(CosError) as caught:
        bucket_facts.set_versioning(live, place, on=True)
    assert caught.value.problem.code == "InvalidBucketState"
