"""Versioning, delete markers, the list of versions, and Object Lock on top of them."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest
from ibm_botocore.exceptions import ClientError

from tests.emulator.clients import hmac_client
from tests.emulator.test_immutable import fails
from tests.emulator.test_objects import body

if TYPE_CHECKING:
    from tests.cos_server import LocalCos


def put(client: Any, bucket: str, key: str, data: bytes, **arguments: Any) -> str:
    return client.put_object(Bucket=bucket, Key=key, Body=data, **arguments)["VersionId"]


def listed(client: Any, bucket: str, **arguments: Any) -> list[tuple[str, str, bool, bool]]:
    """Key, version, is latest, is marker: markers after versions, as the SDK sorts them."""
    page = client.list_object_versions(Bucket=bucket, **arguments)
    return [
        (v["Key"], v["VersionId"], v["IsLatest"], name == "DeleteMarkers")
        for name in ("Versions", "DeleteMarkers")
        for v in page.get(name, [])
    ]


def test_versioning_is_off_then_on_then_suspended(client: Any, bucket: str) -> None:
    assert "Status" not in client.get_bucket_versioning(Bucket=bucket)
    for status in ("Enabled", "Suspended", "Enabled"):
        client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": status})
        assert client.get_bucket_versioning(Bucket=bucket)["Status"] == status


def test_each_version_can_be_read_and_has_its_own_id(client: Any, versioned: str) -> None:
    ids = [put(client, versioned, "k", text, Metadata={"n": str(len(text))}) for text in (b"1", b"22", b"333")]
    assert len(set(ids)) == 3
    assert body(client, versioned, "k") == b"333"
    for number, version in enumerate(ids, 1):
        got = client.get_object(Bucket=versioned, Key="k", VersionId=version)
        assert (len(got["Body"].read()), got["Metadata"], got["VersionId"]) == (number, {"n": str(number)}, version)
    assert listed(client, versioned) == [
        ("k", ids[2], True, False), ("k", ids[1], False, False), ("k", ids[0], False, False),
    ]  # fmt: skip
    assert len(client.list_objects_v2(Bucket=versioned)["Contents"]) == 1


def test_delete_makes_a_marker_and_deleting_the_marker_brings_the_object_back(client: Any, versioned: str) -> None:
    version = put(client, versioned, "k", b"x")
    deleted = client.delete_object(Bucket=versioned, Key="k")
    assert deleted["DeleteMarker"] is True

    with pytest.raises(ClientError) as error:
        client.get_object(Bucket=versioned, Key="k")
    headers = error.value.response["ResponseMetadata"]["HTTPHeaders"]
    assert (headers["x-amz-delete-marker"], headers["x-amz-version-id"]) == ("true", deleted["VersionId"])
    fails(client.get_object, 405, Bucket=versioned, Key="k", VersionId=deleted["VersionId"])
    assert body(client, versioned, "k", VersionId=version) == b"x"
    assert "Contents" not in client.list_objects_v2(Bucket=versioned)
    assert listed(client, versioned) == [("k", version, False, False), ("k", deleted["VersionId"], True, True)]

    undone = client.delete_object(Bucket=versioned, Key="k", VersionId=deleted["VersionId"])
    assert (undone["DeleteMarker"], undone["VersionId"]) == (True, deleted["VersionId"])
    assert body(client, versioned, "k") == b"x"


def test_deleting_the_latest_version_uncovers_the_one_before(client: Any, versioned: str) -> None:
    old, new = put(client, versioned, "k", b"old"), put(client, versioned, "k", b"new")
    client.delete_object(Bucket=versioned, Key="k", VersionId=new)
    assert body(client, versioned, "k") == b"old"
    assert listed(client, versioned) == [("k", old, True, False)]


def test_object_from_before_versioning_is_the_null_version(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"before")
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    new = put(client, bucket, "k", b"after")
    assert body(client, bucket, "k", VersionId="null") == b"before"
    assert [v[1] for v in listed(client, bucket)] == [new, "null"]


def test_suspended_versioning_overwrites_the_null_version_only(client: Any, versioned: str) -> None:
    kept = put(client, versioned, "k", b"kept")
    client.put_bucket_versioning(Bucket=versioned, VersioningConfiguration={"Status": "Suspended"})
    for text in (b"one", b"two"):
        assert "VersionId" not in client.put_object(Bucket=versioned, Key="k", Body=text)
    assert client.head_object(Bucket=versioned, Key="k")["VersionId"] == "null"
    assert [(v[1], v[2]) for v in listed(client, versioned)] == [("null", True), (kept, False)]
    marker = client.delete_object(Bucket=versioned, Key="k")
    assert (marker["DeleteMarker"], marker["VersionId"]) == (True, "null")
    assert body(client, versioned, "k", VersionId=kept) == b"kept"
    fails(client.get_object, 405, Bucket=versioned, Key="k", VersionId="null")  # it is the marker now


def test_delete_of_many_versions_and_markers(client: Any, versioned: str) -> None:
    versions = [put(client, versioned, "k", b"x") for _ in range(3)]
    answer = client.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "k"}]})
    assert answer["Deleted"][0]["DeleteMarker"] is True
    marker = answer["Deleted"][0]["DeleteMarkerVersionId"]
    objects = [{"Key": "k", "VersionId": version} for version in [*versions, marker]]
    answer = client.delete_objects(Bucket=versioned, Delete={"Objects": objects})
    assert {d["VersionId"] for d in answer["Deleted"]} == {*versions, marker}
    assert listed(client, versioned) == []
    client.delete_bucket(Bucket=versioned)


def test_bucket_with_only_a_marker_is_not_empty(client: Any, versioned: str) -> None:
    client.delete_object(Bucket=versioned, Key="never-there")
    assert fails(client.delete_bucket, 409, Bucket=versioned) == "BucketNotEmpty"


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_versions_in_pages_with_prefix_and_delimiter(client: Any, versioned: str, size: int) -> None:
    for key in ("a", "b/1", "b/2", "c"):
        for text in (b"1", b"2"):
            put(client, versioned, key, text)
    client.delete_object(Bucket=versioned, Key="a")
    pages = list(
        client.get_paginator("list_object_versions").paginate(Bucket=versioned, PaginationConfig={"PageSize": size})
    )
    found = [v["Key"] for page in pages for v in page.get("Versions", []) + page.get("DeleteMarkers", [])]
    assert sorted(found) == ["a"] * 3 + ["b/1"] * 2 + ["b/2"] * 2 + ["c"] * 2

    pages = list(
        client.get_paginator("list_object_versions").paginate(
            Bucket=versioned, Delimiter="/", PaginationConfig={"PageSize": size}
        )
    )
    assert [p["Prefix"] for page in pages for p in page.get("CommonPrefixes", [])] == ["b/"]
    assert sorted({v["Key"] for page in pages for v in page.get("Versions", [])}) == ["a", "c"]
    assert {v[0] for v in listed(client, versioned, Prefix="b/")} == {"b/1", "b/2"}


def test_copy_of_a_version_restores_it(client: Any, versioned: str) -> None:
    old = put(client, versioned, "k", b"old")
    put(client, versioned, "k", b"new")
    source = {"Bucket": versioned, "Key": "k", "VersionId": old}
    answer = client.copy_object(Bucket=versioned, Key="k", CopySource=source)
    assert answer["CopySourceVersionId"] == old
    assert body(client, versioned, "k") == b"old"
    assert len(listed(client, versioned)) == 3


def test_unknown_version_is_404(client: Any, versioned: str) -> None:
    put(client, versioned, "k", b"x")
    assert fails(client.get_object, 404, Bucket=versioned, Key="k", VersionId="no") == "NoSuchVersion"
    client.delete_object(Bucket=versioned, Key="k", VersionId="no")  # deleting what is not there succeeds


def test_tags_and_acl_of_a_version(client: Any, versioned: str) -> None:
    old, new = put(client, versioned, "k", b"1"), put(client, versioned, "k", b"2")
    client.put_object_tagging(
        Bucket=versioned, Key="k", VersionId=old, Tagging={"TagSet": [{"Key": "a", "Value": "old"}]}
    )
    client.put_object_acl(Bucket=versioned, Key="k", VersionId=old, ACL="public-read")
    assert client.get_object_tagging(Bucket=versioned, Key="k", VersionId=new)["TagSet"] == []
    assert len(client.get_object_acl(Bucket=versioned, Key="k", VersionId=old)["Grants"]) == 2
    assert len(client.get_object_acl(Bucket=versioned, Key="k")["Grants"]) == 1


# Object Lock


@pytest.fixture
def locked(client: Any, bucket_name: str) -> str:
    client.create_bucket(Bucket=bucket_name, ObjectLockEnabledForBucket=True)
    return bucket_name


def later(days: float) -> datetime.datetime:
    return (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)).replace(microsecond=0)


def test_bucket_made_with_lock_has_versioning_and_cannot_lose_either(client: Any, locked: str) -> None:
    assert client.get_bucket_versioning(Bucket=locked)["Status"] == "Enabled"
    found = client.get_object_lock_configuration(Bucket=locked)["ObjectLockConfiguration"]
    assert found == {"ObjectLockEnabled": "Enabled"}
    fails(client.put_bucket_versioning, 409, Bucket=locked, VersioningConfiguration={"Status": "Suspended"})


def test_lock_later_needs_versioning(client: Any, bucket: str) -> None:
    configuration = {"ObjectLockEnabled": "Enabled"}
    assert fails(client.get_object_lock_configuration, 404, Bucket=bucket) == "ObjectLockConfigurationNotFoundError"
    fails(client.put_object_lock_configuration, 409, Bucket=bucket, ObjectLockConfiguration=configuration)
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    client.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration=configuration)


@pytest.mark.parametrize(
    ("rule", "right"),
    [
        ({"Mode": "COMPLIANCE", "Days": 4}, True),
        ({"Mode": "GOVERNANCE", "Years": 100}, True),
        ({"Mode": "GOVERNANCE", "Days": 36_501}, False),
        ({"Mode": "COMPLIANCE", "Days": 0}, False),
        ({"Mode": "compliance", "Days": 4}, False),
        ({"Mode": "COMPLIANCE", "Days": 4, "Years": 1}, False),
        ({"Mode": "COMPLIANCE"}, False),
    ],
)
def test_default_rule(client: Any, locked: str, rule: dict[str, Any], right: bool) -> None:
    configuration = {"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": rule}}
    if not right:
        fails(client.put_object_lock_configuration, 400, Bucket=locked, ObjectLockConfiguration=configuration)
        return
    client.put_object_lock_configuration(Bucket=locked, ObjectLockConfiguration=configuration)
    assert client.get_object_lock_configuration(Bucket=locked)["ObjectLockConfiguration"] == configuration
    put(client, locked, "k", b"x")
    assert client.head_object(Bucket=locked, Key="k")["ObjectLockMode"] == rule["Mode"]


def test_compliance_can_only_be_prolonged(client: Any, locked: str) -> None:
    version = put(client, locked, "k", b"x", ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=later(5))
    for retention in (
        {"Mode": "COMPLIANCE", "RetainUntilDate": later(4)},
        {"Mode": "GOVERNANCE", "RetainUntilDate": later(9)},
    ):
        for bypass in (True, False):
            fails(
                client.put_object_retention, 403, Bucket=locked, Key="k", Retention=retention,
                BypassGovernanceRetention=bypass,
            )  # fmt: skip
    longer = {"Mode": "COMPLIANCE", "RetainUntilDate": later(6)}
    client.put_object_retention(Bucket=locked, Key="k", Retention=longer)
    assert client.get_object_retention(Bucket=locked, Key="k")["Retention"] == longer
    fails(client.delete_object, 403, Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True)
    assert client.delete_object(Bucket=locked, Key="k")["DeleteMarker"] is True  # a marker is no deletion


def test_governance_yields_to_a_manager_with_the_bypass(cos: LocalCos, client: Any, locked: str) -> None:
    version = put(client, locked, "k", b"x", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=later(5))
    shorter = {"Mode": "GOVERNANCE", "RetainUntilDate": later(1)}
    fails(client.put_object_retention, 403, Bucket=locked, Key="k", Retention=shorter)
    client.put_object_retention(Bucket=locked, Key="k", Retention=shorter, BypassGovernanceRetention=True)
    fails(client.delete_object, 403, Bucket=locked, Key="k", VersionId=version)
    writer = hmac_client(cos, role="Writer")
    fails(writer.delete_object, 403, Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True)
    client.delete_object(Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True)


def test_legal_hold_of_a_version(client: Any, locked: str) -> None:
    version = put(client, locked, "k", b"x", ObjectLockLegalHoldStatus="ON")
    assert client.get_object_legal_hold(Bucket=locked, Key="k")["LegalHold"] == {"Status": "ON"}
    assert client.head_object(Bucket=locked, Key="k")["ObjectLockLegalHoldStatus"] == "ON"
    fails(client.delete_object, 403, Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True)
    answer = client.delete_objects(Bucket=locked, Delete={"Objects": [{"Key": "k", "VersionId": version}]})
    assert answer["Errors"][0]["Code"] == "AccessDenied"
    client.put_object_legal_hold(Bucket=locked, Key="k", LegalHold={"Status": "OFF"})
    client.delete_object(Bucket=locked, Key="k", VersionId=version)


def test_lock_of_a_bucket_without_it(client: Any, versioned: str) -> None:
    put(client, versioned, "k", b"x")
    retention = {"Mode": "COMPLIANCE", "RetainUntilDate": later(1)}
    fails(client.put_object_retention, 400, Bucket=versioned, Key="k", Retention=retention)
    fails(client.get_object_retention, 400, Bucket=versioned, Key="k")
    fails(client.put_object_legal_hold, 400, Bucket=versioned, Key="k", LegalHold={"Status": "ON"})


def test_nothing_set_is_404_and_the_past_is_refused(client: Any, locked: str) -> None:
    put(client, locked, "k", b"x")
    assert fails(client.get_object_retention, 404, Bucket=locked, Key="k") == "NoSuchObjectLockConfiguration"
    assert fails(client.get_object_legal_hold, 404, Bucket=locked, Key="k") == "NoSuchObjectLockConfiguration"
    retention = {"Mode": "COMPLIANCE", "RetainUntilDate": later(-1)}
    fails(client.put_object_retention, 400, Bucket=locked, Key="k", Retention=retention)
    fails(
        client.put_object, 400, Bucket=locked, Key="k", Body=b"", ObjectLockMode="COMPLIANCE",
        ObjectLockRetainUntilDate=later(-1),
    )  # fmt: skip


def test_lock_ends_with_its_date(calm: LocalCos) -> None:
    client = hmac_client(calm)
    client.create_bucket(Bucket="locked-a-while", ObjectLockEnabledForBucket=True)
    version = put(client, "locked-a-while", "k", b"x", ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=later(2))
    calm.control("clock", {"advance": 1.9 * 86400})
    fails(client.delete_object, 403, Bucket="locked-a-while", Key="k", VersionId=version)
    calm.control("clock", {"advance": 0.2 * 86400})
    client.delete_object(Bucket="locked-a-while", Key="k", VersionId=version)
