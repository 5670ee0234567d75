"""Buckets and what is configured on them: names, locations, lists, access, CORS, website, replication, Key Protect."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.clients import Bearer, hmac_client, send
from tests.emulator.test_immutable import fails, protect

if TYPE_CHECKING:
    from tests.cos_server import LocalCos


def names(cos: LocalCos, client: Any, **arguments: Any) -> list[str]:
    page = client.list_buckets_extended(IBMServiceInstanceId=cos.instances[0]["crn"], **arguments)
    return [b["Name"] for b in page["Buckets"]]


# locations


@pytest.mark.parametrize(
    ("location", "storage_class"),
    [("us-south", "standard"), ("us-south", "vault"), ("eu-de", "cold"), ("jp-tok", "smart"), ("us", "vault"),
     ("eu", "smart"), ("ap", "cold"), ("ams03", "vault"), ("in-mum", "onerate_active"), ("par01", "onerate_active")],
)  # fmt: skip
def test_class_of_a_location(cos: LocalCos, bucket_name: str, location: str, storage_class: str) -> None:
    client, name = hmac_client(cos, location), bucket_name[:55]
    constraint = f"{location}-{storage_class}"
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": constraint})
    assert client.get_bucket_location(Bucket=name)["LocationConstraint"] == constraint


@pytest.mark.parametrize(
    "constraint",
    ["eu-de-standard", "us-south-flex", "us-south-nonsense", "us-south", "standard", "us-standard", "mars-cold"],
)
def test_constraint_of_another_place_is_refused(client: Any, bucket_name: str, constraint: str) -> None:
    code = fails(
        client.create_bucket, 400, Bucket=bucket_name, CreateBucketConfiguration={"LocationConstraint": constraint}
    )
    assert code == "InvalidLocationConstraint"


def test_one_rate_is_not_for_cross_region(cos: LocalCos, bucket_name: str) -> None:
    fails(
        hmac_client(cos, "eu").create_bucket, 400, Bucket=bucket_name,
        CreateBucketConfiguration={"LocationConstraint": "eu-onerate_active"},
    )  # fmt: skip


def test_bucket_is_not_there_at_another_location(cos: LocalCos, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    for location in ("eu-de", "us", "ams03"):
        far = hmac_client(cos, location)
        for act in (far.list_objects_v2, far.get_bucket_location, far.delete_bucket, far.get_bucket_acl):
            assert fails(act, 404, Bucket=bucket) == "NoSuchBucket"
        assert fails(far.get_object, 404, Bucket=bucket, Key="k") == "NoSuchBucket"
        fails(far.head_bucket, 404, Bucket=bucket)
        assert fails(far.create_bucket, 409, Bucket=bucket) == "BucketAlreadyOwnedByYou"
        assert bucket in names(cos, far)


def test_tethered_endpoint_reaches_the_buckets_of_its_region(cos: LocalCos, bucket_name: str) -> None:
    with urllib.request.urlopen(cos.line["endpoints_document"], timeout=10) as answer:
        document = json.load(answer)
    hmac_client(cos, "us").create_bucket(Bucket=bucket_name)
    dallas = Bearer(cos, "us")
    dallas.address = document["service-endpoints"]["cross-region"]["us"]["private"]["Dallas"]
    assert dallas.address not in cos.endpoints.values()
    assert dallas("HEAD", f"/{bucket_name}").status == 200


# names and lists


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("abc", True), ("a" * 63, True), ("a.b-c.9", True), ("0starts-with-digit", True),
        ("ab", False), ("a" * 64, False), ("Upper", False), ("under_score", False), ("-lead", False), ("trail-", False),
        ("dot..dot", False), ("dash.-dot", False), ("192.168.0.1", False), ("cosv1-x", False), ("account-x", False),
        ("ä-umlaut", False),
    ],
)  # fmt: skip
def test_bucket_names(bearer: Bearer, name: str, right: bool) -> None:
    answer = bearer("PUT", f"/{urllib.parse.quote(name)}", body=b"")
    assert (answer.status, answer.code) == ((200, "") if right else (400, "InvalidBucketName"))
    if right:
        assert bearer("DELETE", f"/{name}").status == 204


def test_extended_list_has_everything_in_pages(cos: LocalCos, client: Any, bucket_name: str) -> None:
    stem = bucket_name[:50]
    made = [f"{stem}-{n}" for n in range(5)]
    for name, location in zip(made, ("us-south", "eu-de", "us", "ams03", "jp-tok"), strict=True):
        hmac_client(cos, location).create_bucket(Bucket=name)

    assert names(cos, client, Prefix=stem) == made
    page = client.list_buckets_extended(IBMServiceInstanceId=cos.instances[0]["crn"], Prefix=stem, MaxKeys=2)
    assert (page["IsTruncated"], [b["Name"] for b in page["Buckets"]]) == (True, made[:2])
    assert names(cos, client, Prefix=stem, Marker=made[1]) == made[2:]
    pages = client.get_paginator("list_buckets_extended").paginate(
        IBMServiceInstanceId=cos.instances[0]["crn"], Prefix=stem, PaginationConfig={"PageSize": 2}
    )
    assert [b["Name"] for page in pages for b in page["Buckets"]] == made
    first = page = client.list_buckets_extended(IBMServiceInstanceId=cos.instances[0]["crn"], Prefix=stem)["Buckets"][0]
    assert first["LocationConstraint"] == "us-south-standard"
    assert first["CreationDate"]


def test_plain_list_has_names_and_dates_only(cos: LocalCos, bearer: Bearer, client: Any, bucket: str) -> None:
    assert bucket in [b["Name"] for b in client.list_buckets()["Buckets"]]
    answer = bearer("GET", "/")
    assert b"LocationConstraint" not in answer.body
    assert b"IsTruncated" not in answer.body
    assert f"<Owner><ID>{bearer.crn.split(':')[7]}</ID>".encode() in answer.body


def test_delete_and_make_again(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"")
    assert fails(client.delete_bucket, 409, Bucket=bucket) == "BucketNotEmpty"
    client.delete_object(Bucket=bucket, Key="k")
    client.delete_bucket(Bucket=bucket)
    fails(client.head_bucket, 404, Bucket=bucket)
    assert fails(client.delete_bucket, 404, Bucket=bucket) == "NoSuchBucket"
    client.create_bucket(Bucket=bucket)
    assert fails(client.create_bucket, 409, Bucket=bucket) == "BucketAlreadyOwnedByYou"


def test_too_many_buckets(calm: LocalCos) -> None:
    client = hmac_client(calm)
    calm.control("limits", {"buckets": 2})
    for name in ("only", "two"):
        client.create_bucket(Bucket=name)
    assert fails(client.create_bucket, 400, Bucket="three") == "TooManyBuckets"
    calm.control("limits", {"buckets": 1000})


# Key Protect


def test_bucket_with_a_root_key_says_so(cos: LocalCos, client: Any, bearer: Bearer, bucket_name: str) -> None:
    crn = "crn:v1:bluemix:public:kms:us-south:a/x:y:key:z"
    client.create_bucket(Bucket=bucket_name, IBMSSEKPEncryptionAlgorithm="AES256", IBMSSEKPCustomerRootKeyCrn=crn)
    head = client.head_bucket(Bucket=bucket_name)
    assert head["IBMSSEKPCrkId"] == crn
    assert head["ResponseMetadata"]["HTTPHeaders"]["ibm-sse-kp-enabled"] == "True"  # IBM's spelling
    assert bearer("GET", f"/{bucket_name}").headers["ibm-sse-kp-crk-id"] == crn


def test_root_key_must_be_one(bearer: Bearer, bucket_name: str) -> None:
    crn = "crn:v1:bluemix:public:kms:us-south:a/x:y:key:z"
    for headers in (
        {"ibm-sse-kp-encryption-algorithm": "AES256"},
        {"ibm-sse-kp-customer-root-key-crn": crn},
        {"ibm-sse-kp-encryption-algorithm": "DES", "ibm-sse-kp-customer-root-key-crn": crn},
        {"ibm-sse-kp-encryption-algorithm": "AES256", "ibm-sse-kp-customer-root-key-crn": "not a crn"},
    ):
        assert bearer("PUT", f"/{bucket_name}", body=b"", **headers).status == 400


# access


def test_acl_of_an_object(cos: LocalCos, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    found = client.get_object_acl(Bucket=bucket, Key="k")
    owner = cos.instances[0]["crn"].split(":")[7]
    assert found["Owner"]["ID"] == owner
    assert [(g["Grantee"]["Type"], g["Permission"]) for g in found["Grants"]] == [("CanonicalUser", "FULL_CONTROL")]

    client.put_object_acl(Bucket=bucket, Key="k", ACL="public-read")
    group = client.get_object_acl(Bucket=bucket, Key="k")["Grants"][1]
    assert group == {
        "Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ",
    }  # fmt: skip
    assert send(cos.endpoints["us-south"], "GET", f"/{bucket}/k").body == b"x"

    client.put_object_acl(
        Bucket=bucket, Key="k", AccessControlPolicy={"Owner": found["Owner"], "Grants": found["Grants"]}
    )
    assert send(cos.endpoints["us-south"], "GET", f"/{bucket}/k").status == 403


def test_empty_canned_acl_takes_public_access_away(bearer: Bearer, bucket: str) -> None:
    bearer("PUT", f"/{bucket}/k", body=b"x", x_amz_acl="public-read")
    assert send(bearer.address, "GET", f"/{bucket}/k").status == 200
    assert bearer("PUT", f"/{bucket}/k?acl", body=b"", x_amz_acl="").status == 200
    assert send(bearer.address, "GET", f"/{bucket}/k").status == 403


def test_acl_of_a_bucket_and_what_ibm_does_not_have(cos: LocalCos, client: Any, bearer: Bearer, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    client.put_bucket_acl(Bucket=bucket, ACL="public-read")
    assert send(bearer.address, "GET", f"/{bucket}?list-type=2").status == 200
    assert send(bearer.address, "GET", f"/{bucket}/k").status == 403  # listing is not reading
    for canned in ("public-read-write", "authenticated-read"):
        assert bearer("PUT", f"/{bucket}?acl", body=b"", x_amz_acl=canned).status == 501
    assert bearer("PUT", f"/{bucket}?acl", body=b"", x_amz_acl="nonsense").code == "InvalidArgument"
    assert bearer("PUT", f"/{bucket}?acl", body=b"").status == 400
    guid = cos.instances[1]["crn"].split(":")[7]
    client.put_bucket_acl(Bucket=bucket, GrantRead=f"id={guid}")
    assert {"ID": guid, "DisplayName": guid, "Type": "CanonicalUser"} in [
        g["Grantee"] for g in client.get_bucket_acl(Bucket=bucket)["Grants"]
    ]
    assert bearer("PUT", f"/{bucket}?acl", body=b"", x_amz_grant_read='id="nobody"').code == "InvalidArgument"


def test_grants_to_another_instance_and_to_every_key(cos: LocalCos, client: Any, bucket: str) -> None:
    guid = cos.instances[1]["crn"].split(":")[7]
    other = hmac_client(cos, instance=1)
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    fails(other.list_objects_v2, 403, Bucket=bucket)
    fails(other.get_object_acl, 403, Bucket=bucket, Key="k")

    client.put_bucket_acl(Bucket=bucket, GrantRead=f"id={guid}", GrantWrite=f"id={guid}")
    other.list_objects_v2(Bucket=bucket)
    other.put_object(Bucket=bucket, Key="theirs", Body=b"y")
    fails(other.get_object, 403, Bucket=bucket, Key="k")
    assert fails(other.get_object, 404, Bucket=bucket, Key="absent") == "NoSuchKey"

    client.put_object_acl(Bucket=bucket, Key="k", GrantFullControl=f"id={guid}")
    assert other.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
    assert [g["Permission"] for g in other.get_object_acl(Bucket=bucket, Key="k")["Grants"]] == ["FULL_CONTROL"]
    client.put_object_acl(Bucket=bucket, Key="k", ACL="authenticated-read")
    assert other.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
    assert send(cos.endpoints["us-south"], "GET", f"/{bucket}/k").status == 403


def test_list_without_any_grant_is_kept(client: Any, bucket: str) -> None:
    owner = client.get_bucket_acl(Bucket=bucket)["Owner"]
    client.put_bucket_acl(Bucket=bucket, AccessControlPolicy={"Owner": owner, "Grants": []})
    assert client.get_bucket_acl(Bucket=bucket)["Grants"] == []
    client.put_object(Bucket=bucket, Key="k", Body=b"")  # the role decides, not the list
    client.put_object_acl(Bucket=bucket, Key="k", AccessControlPolicy={"Owner": owner, "Grants": []})
    assert client.get_object_acl(Bucket=bucket, Key="k")["Grants"] == []


def test_missing_key_of_a_public_bucket_is_404_for_everybody(cos: LocalCos, client: Any, bucket: str) -> None:
    assert send(cos.endpoints["us-south"], "GET", f"/{bucket}/absent").status == 403
    client.put_bucket_acl(Bucket=bucket, ACL="public-read")
    assert send(cos.endpoints["us-south"], "GET", f"/{bucket}/absent").code == "NoSuchKey"


def test_public_access_block(cos: LocalCos, client: Any, bearer: Bearer, bucket: str) -> None:
    assert fails(client.get_public_access_block, 404, Bucket=bucket) == "NoSuchPublicAccessBlockConfiguration"
    client.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")
    client.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True}
    )
    assert client.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"] == {
        "BlockPublicAcls": True, "IgnorePublicAcls": True,
    }  # fmt: skip
    assert send(bearer.address, "GET", f"/{bucket}/k").status == 403
    fails(client.put_object_acl, 403, Bucket=bucket, Key="k", ACL="public-read")
    fails(client.put_object, 403, Bucket=bucket, Key="l", Body=b"", ACL="public-read")
    client.put_object(Bucket=bucket, Key="l", Body=b"", ACL="private")
    client.delete_public_access_block(Bucket=bucket)
    assert send(bearer.address, "GET", f"/{bucket}/k").status == 200


# tags


def tags(**pairs: str) -> dict[str, Any]:
    return {"TagSet": [{"Key": key, "Value": value} for key, value in pairs.items()]}


def test_tags_are_set_counted_replaced_and_removed(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"", Tagging="a=1&b%20c=%C3%A9")
    assert client.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == tags(a="1", **{"b c": "é"})["TagSet"]
    assert client.get_object(Bucket=bucket, Key="k")["TagCount"] == 2
    client.put_object_tagging(Bucket=bucket, Key="k", Tagging=tags(only="this"))
    assert client.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == tags(only="this")["TagSet"]
    client.delete_object_tagging(Bucket=bucket, Key="k")
    assert client.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == []


@pytest.mark.parametrize(
    ("tagging", "right"),
    [
        (tags(**{f"k{n}": "v" for n in range(10)}), True),
        (tags(**{f"k{n}": "v" for n in range(11)}), False),
        (tags(**{"k" * 128: "v" * 256}), True),
        (tags(**{"k" * 129: "v"}), False),
        (tags(k="v" * 257), False),
        (tags(**{"ibm:own": "v"}), False),
        (tags(**{"bad<": "v"}), False),
        ({"TagSet": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]}, False),
    ],
)
def test_limits_of_tags(client: Any, bucket: str, tagging: dict[str, Any], right: bool) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"")
    if right:
        client.put_object_tagging(Bucket=bucket, Key="k", Tagging=tagging)
        assert client.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == tagging["TagSet"]
    else:
        fails(client.put_object_tagging, 400, Bucket=bucket, Key="k", Tagging=tagging)


# CORS, website


def test_cors_is_kept_and_answers_preflights(client: Any, bearer: Bearer, bucket: str) -> None:
    assert fails(client.get_bucket_cors, 404, Bucket=bucket) == "NoSuchCORSConfiguration"
    rule = {
        "AllowedOrigins": ["https://*.example.com"], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["x-*"],
        "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 300,
    }  # fmt: skip
    client.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    assert client.get_bucket_cors(Bucket=bucket)["CORSRules"] == [rule]

    ask = {
        "Origin": "https://a.example.com",
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "X-a",
    }
    answer = send(bearer.address, "OPTIONS", f"/{bucket}/k", headers=ask)
    assert answer.status == 200
    assert answer.headers["access-control-allow-origin"] == "https://a.example.com"
    assert answer.headers["access-control-max-age"] == "300"
    assert send(bearer.address, "OPTIONS", f"/{bucket}/k", headers=ask | {"Origin": "https://evil.test"}).status == 403
    assert (
        bearer("GET", f"/{bucket}", Origin="https://a.example.com").headers["access-control-expose-headers"] == "ETag"
    )
    refused = send(bearer.address, "PUT", f"/{bucket}/k", body=b"", headers={"Origin": "https://a.example.com"})
    assert (refused.status, refused.headers["access-control-allow-methods"]) == (403, "GET, PUT")
    client.delete_bucket_cors(Bucket=bucket)
    assert "access-control-allow-origin" not in bearer("GET", f"/{bucket}", Origin="https://a.example.com").headers
    bad = {"AllowedOrigins": ["*"], "AllowedMethods": ["PATCH"]}
    fails(client.put_bucket_cors, 400, Bucket=bucket, CORSConfiguration={"CORSRules": [bad]})


def test_website_configuration(client: Any, bucket: str) -> None:
    assert fails(client.get_bucket_website, 404, Bucket=bucket) == "NoSuchWebsiteConfiguration"
    configuration = {
        "IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "404.html"},
        "RoutingRules": [{"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "new/"}}],
    }  # fmt: skip
    client.put_bucket_website(Bucket=bucket, WebsiteConfiguration=configuration)
    found = client.get_bucket_website(Bucket=bucket)
    assert {name: found[name] for name in configuration} == configuration
    client.delete_bucket_website(Bucket=bucket)
    fails(client.get_bucket_website, 404, Bucket=bucket)
    fails(client.put_bucket_website, 400, Bucket=bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "a/b"}})


# replication


def rule(target: str, **more: Any) -> dict[str, Any]:
    return {
        "ID": "r", "Status": "Enabled", "Priority": 1, "Filter": {"Prefix": "in/"},
        "DeleteMarkerReplication": {"Status": "Enabled"}, "Destination": {"Bucket": target}, **more,
    }  # fmt: skip


def test_replication_copies_lists_failures_and_tries_again(cos: LocalCos, client: Any, versioned: str) -> None:
    target = f"{versioned[:50]}-copy"
    crn = f"{cos.instances[0]['crn'].rstrip(':')}:bucket:{target}"
    client.put_bucket_replication(Bucket=versioned, ReplicationConfiguration={"Role": "", "Rules": [rule(crn)]})
    assert client.get_bucket_replication(Bucket=versioned)["ReplicationConfiguration"]["Rules"][0]["Destination"] == {
        "Bucket": crn
    }

    client.put_object(Bucket=versioned, Key="in/a", Body=b"x")
    client.put_object(Bucket=versioned, Key="out/b", Body=b"x")
    assert client.head_object(Bucket=versioned, Key="in/a")["ReplicationStatus"] == "FAILED"
    failures = client.list_bucket_replication_failures(Bucket=versioned)
    listed = failures.get("ListReplicationFailureResult", failures)
    assert [c["Key"] for c in listed["Contents"]] == ["in/a"]

    far = hmac_client(cos, "eu-de")
    far.create_bucket(Bucket=target)
    far.put_bucket_versioning(Bucket=target, VersioningConfiguration={"Status": "Enabled"})
    client.put_bucket_replication_reattempt(Bucket=versioned)
    assert client.head_object(Bucket=versioned, Key="in/a")["ReplicationStatus"] == "COMPLETED"
    got = far.get_object(Bucket=target, Key="in/a")
    assert (got["Body"].read(), got["ReplicationStatus"]) == (b"x", "REPLICA")
    client.delete_object(Bucket=versioned, Key="in/a")
    fails(far.get_object, 404, Bucket=target, Key="in/a")
    client.delete_bucket_replication(Bucket=versioned)
    assert fails(client.get_bucket_replication, 404, Bucket=versioned) == "ReplicationConfigurationNotFoundError"


def test_replication_needs_versioning_and_excludes_retention(client: Any, bucket: str) -> None:
    configuration = {"Role": "", "Rules": [rule("any")]}
    fails(client.put_bucket_replication, 400, Bucket=bucket, ReplicationConfiguration=configuration)
    protect(client, bucket)
    fails(client.put_bucket_replication, 409, Bucket=bucket, ReplicationConfiguration=configuration)


# Resource Configuration API, Resource Controller


def api(bearer: Bearer, address: str, method: str = "GET", document: Any = None) -> tuple[int, Any]:
    where = urllib.parse.urlsplit(address)
    body = None if document is None else json.dumps(document).encode()
    answer = send(
        address, method, f"{where.path}?{where.query}", body=body, headers={"Authorization": f"Bearer {bearer.token}"}
    )
    return answer.status, json.loads(answer.body or b"null")


def test_configuration_api_counts_and_changes(cos: LocalCos, client: Any, bearer: Bearer, versioned: str) -> None:
    for text in (b"12345", b"123"):
        client.put_object(Bucket=versioned, Key="k", Body=text)
    client.put_object(Bucket=versioned, Key="gone", Body=b"1")
    client.delete_object(Bucket=versioned, Key="gone")
    address = f"{cos.line['config']}/{versioned}"

    status, found = api(bearer, address)
    assert status == 200
    assert (found["name"], found["service_instance_crn"]) == (versioned, cos.instances[0]["crn"])
    assert (found["object_count"], found["bytes_used"]) == (1, 3)
    assert (found["noncurrent_object_count"], found["noncurrent_bytes_used"], found["delete_marker_count"]) == (2, 6, 1)
    assert "hard_quota" not in found

    assert api(bearer, address, "PATCH", {"hard_quota": 1000, "firewall": {"allowed_ip": ["10.0.0.0/8"]}})[0] == 204
    assert api(bearer, address)[1]["hard_quota"] == 1000
    fails(client.list_objects_v2, 403, Bucket=versioned)  # the firewall does not know us
    assert api(bearer, address, "PATCH", {"firewall": None})[0] == 204
    client.list_objects_v2(Bucket=versioned)

    assert api(bearer, address, "PATCH", {"name": "other"})[0] == 400
    assert api(Bearer(cos, role="Writer"), address, "PATCH", {"hard_quota": 1})[0] == 403
    assert api(Bearer(cos, instance=1), address)[0] == 403
    assert api(bearer, f"{cos.line['config']}/no-such-bucket")[0] == 404
    assert send(cos.line["config"], "GET", f"/v1/b/{versioned}").status == 401


def test_resource_controller_lists_the_instances_of_a_key(cos: LocalCos, bearer: Bearer) -> None:
    status, found = api(bearer, cos.line["resource_controller"])
    assert (status, [r["crn"] for r in found["resources"]]) == (200, [cos.instances[0]["crn"]])
    assert {"guid", "name", "region_id", "state", "resource_plan_id"} <= set(found["resources"][0])
    both = Bearer(cos)
    from tests.emulator.clients import token

    both.token = token(cos, cos.account["api_key"])
    found = api(both, cos.line["resource_controller"])[1]
    assert [r["crn"] for r in found["resources"]] == [i["crn"] for i in cos.instances]
    assert send(cos.line["resource_controller"], "GET", "/v2/resource_instances").status == 401
