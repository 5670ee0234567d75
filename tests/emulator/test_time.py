"""What time does to objects: lifecycle rules, archive and restore."""

from __future__ import annotations

import datetime
import itertools
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.clients import hmac_client
from tests.emulator.test_immutable import fails, protect
from tests.emulator.test_objects import body

if TYPE_CHECKING:
    from tests.cos_server import LocalCos

DAY = 86400
_names = itertools.count()


@pytest.fixture
def away(calm: LocalCos) -> Any:
    """A client of the module's own local COS, and a bucket there."""
    client, name = hmac_client(calm), f"time-{next(_names)}"
    client.create_bucket(Bucket=name)
    return client, name


def configure(client: Any, bucket: str, *rules: dict[str, Any]) -> None:
    client.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": list(rules)})


def rule(name: str = "r", prefix: str = "", **action: Any) -> dict[str, Any]:
    return {"ID": name, "Status": "Enabled", "Filter": {"Prefix": prefix}, **action}


def keys(client: Any, bucket: str) -> list[str]:
    return [e["Key"] for e in client.list_objects_v2(Bucket=bucket).get("Contents", [])]


# rules


def test_rules_are_kept(client: Any, bucket: str) -> None:
    assert fails(client.get_bucket_lifecycle_configuration, 404, Bucket=bucket) == "NoSuchLifecycleConfiguration"
    rules = [
        rule("arch", Transitions=[{"Days": 0, "StorageClass": "GLACIER"}]),
        rule("exp", "a/", Expiration={"Days": 30}),
        rule("old", NoncurrentVersionExpiration={"NoncurrentDays": 3}),
        rule("abort", AbortIncompleteMultipartUpload={"DaysAfterInitiation": 7}),
        {"ID": "and", "Status": "Disabled", "Expiration": {"ExpiredObjectDeleteMarker": True},
         "Filter": {"And": {"Prefix": "x", "Tags": [{"Key": "k", "Value": "v"}], "ObjectSizeGreaterThan": 5}}},
    ]  # fmt: skip
    configure(client, bucket, *rules)
    found = client.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    assert found == rules
    client.delete_bucket_lifecycle(Bucket=bucket)
    fails(client.get_bucket_lifecycle_configuration, 404, Bucket=bucket)


GLACIER = {"Days": 1, "StorageClass": "GLACIER"}


@pytest.mark.parametrize(
    "rules",
    [
        [rule("a", "prefix/", Transitions=[GLACIER])],  # an archive rule is for all of the bucket
        [rule("a", Transitions=[GLACIER]), rule("b", Transitions=[GLACIER])],  # and there is one
        [rule("a", Transitions=[{"Days": -1, "StorageClass": "GLACIER"}])],
        [rule("a", Expiration={"Days": 0})],
        [rule("same", Expiration={"Days": 1}), rule("same", Expiration={"Days": 2})],
        [rule("bad id", Expiration={"Days": 1})],
        [rule("nothing to do")],
        [rule(f"r{n}", Expiration={"Days": 1}) for n in range(1001)],
    ],
)
def test_rules_that_ibm_refuses(client: Any, bucket: str, rules: list[dict[str, Any]]) -> None:
    fails(client.put_bucket_lifecycle_configuration, 400, Bucket=bucket, LifecycleConfiguration={"Rules": rules})


def test_no_archive_where_ibm_has_none(cos: LocalCos, bucket_name: str) -> None:
    client = hmac_client(cos, "eu")
    client.create_bucket(Bucket=bucket_name)
    configuration = {"Rules": [rule(Transitions=[GLACIER])]}
    fails(client.put_bucket_lifecycle_configuration, 400, Bucket=bucket_name, LifecycleConfiguration=configuration)


# expiry


def test_objects_expire_by_prefix_tag_and_size(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    client.put_object(Bucket=bucket, Key="a/old", Body=b"x")
    client.put_object(Bucket=bucket, Key="b/kept", Body=b"x")
    client.put_object(Bucket=bucket, Key="b/tagged", Body=b"x", Tagging="t=1")
    client.put_object(Bucket=bucket, Key="b/large", Body=b"x" * 100)
    configure(
        client, bucket, rule("a", "a/", Expiration={"Days": 10}),
        {"ID": "t", "Status": "Enabled", "Filter": {"Tag": {"Key": "t", "Value": "1"}}, "Expiration": {"Days": 20}},
        {"ID": "s", "Status": "Enabled", "Filter": {"ObjectSizeGreaterThan": 50}, "Expiration": {"Days": 30}},
    )  # fmt: skip
    seen = []
    for days in (9, 2, 10, 10):
        calm.control("clock", {"advance": days * DAY})
        seen.append(keys(client, bucket))
    everything = ["a/old", "b/kept", "b/large", "b/tagged"]
    assert seen == [everything, everything[1:], ["b/kept", "b/large"], ["b/kept"]]


def test_expiry_in_a_versioned_bucket(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    for text in (b"1", b"2"):
        client.put_object(Bucket=bucket, Key="k", Body=text)
    configure(
        client, bucket, rule("a", Expiration={"Days": 1}), rule("b", NoncurrentVersionExpiration={"NoncurrentDays": 5}),
        rule("c", Expiration={"ExpiredObjectDeleteMarker": True}),
    )  # fmt: skip
    calm.control("clock", {"advance": 2 * DAY})
    page = client.list_object_versions(Bucket=bucket)
    assert (len(page["Versions"]), len(page["DeleteMarkers"])) == (2, 1)
    calm.control("clock", {"advance": 6 * DAY})
    page = client.list_object_versions(Bucket=bucket)
    assert "Versions" not in page
    calm.control("clock", {"advance": DAY})
    assert "DeleteMarkers" not in client.list_object_versions(Bucket=bucket)


def test_unfinished_uploads_are_aborted(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    upload = client.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    client.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"x")
    configure(client, bucket, rule(AbortIncompleteMultipartUpload={"DaysAfterInitiation": 3}))
    calm.control("clock", {"advance": 2 * DAY})
    assert len(client.list_multipart_uploads(Bucket=bucket)["Uploads"]) == 1
    calm.control("clock", {"advance": 2 * DAY})
    assert "Uploads" not in client.list_multipart_uploads(Bucket=bucket)


def test_expiry_waits_for_retention(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    protect(client, bucket, 1, 10, 100)
    configure(client, bucket, rule(Expiration={"Days": 5}))
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    calm.control("clock", {"advance": 6 * DAY})
    assert keys(client, bucket) == ["k"]
    calm.control("clock", {"advance": 5 * DAY})
    assert keys(client, bucket) == []


# archive


def test_archived_object_is_restored_for_a_while(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    client.put_object(Bucket=bucket, Key="before", Body=b"x")
    configure(client, bucket, rule(Transitions=[{"Days": 2, "StorageClass": "GLACIER"}]))
    client.put_object(Bucket=bucket, Key="k", Body=b"x")

    def head() -> dict[str, Any]:
        return client.head_object(Bucket=bucket, Key="k")

    assert 'storage-class="GLACIER"' in head()["IbmTransition"]
    assert body(client, bucket, "k") == b"x"
    fails(client.restore_object, 403, Bucket=bucket, Key="k", RestoreRequest={"Days": 1})

    calm.control("clock", {"advance": 3 * DAY})
    assert (head()["StorageClass"], head().get("Restore")) == ("GLACIER", None)
    assert fails(client.get_object, 403, Bucket=bucket, Key="k") == "InvalidObjectState"
    source = {"Bucket": bucket, "Key": "k"}
    assert fails(client.copy_object, 403, Bucket=bucket, Key="c", CopySource=source) == "InvalidObjectState"
    assert body(client, bucket, "before") == b"x"  # rules concern new objects only
    assert {e["StorageClass"] for e in client.list_objects_v2(Bucket=bucket)["Contents"]} == {"STANDARD"}

    request = {"Days": 3, "GlacierJobParameters": {"Tier": "Bulk"}}
    answer = client.restore_object(Bucket=bucket, Key="k", RestoreRequest=request)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 202
    assert head()["Restore"] == 'ongoing-request="true"'
    assert fails(client.get_object, 403, Bucket=bucket, Key="k") == "InvalidObjectState"
    fails(client.restore_object, 409, Bucket=bucket, Key="k", RestoreRequest=request)

    calm.control("clock", {"advance": 13 * 3600})
    assert head()["Restore"].startswith('ongoing-request="false", expiry-date="')
    assert (head()["StorageClass"], head()["IbmRestoredCopyStorageClass"]) == ("GLACIER", "Standard")
    assert body(client, bucket, "k") == b"x"
    again = client.restore_object(Bucket=bucket, Key="k", RestoreRequest={"Days": 9})
    assert again["ResponseMetadata"]["HTTPStatusCode"] == 200

    calm.control("clock", {"advance": 10 * DAY})
    assert fails(client.get_object, 403, Bucket=bucket, Key="k") == "InvalidObjectState"


def test_accelerated_archive_takes_its_own_tier_and_two_hours(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    configure(client, bucket, rule(Transitions=[{"Days": 0, "StorageClass": "ACCELERATED"}]))
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert client.head_object(Bucket=bucket, Key="k")["StorageClass"] == "ACCELERATED"
    for request in ({"Days": 1, "GlacierJobParameters": {"Tier": "Bulk"}}, {"Days": 0}):
        fails(client.restore_object, 400, Bucket=bucket, Key="k", RestoreRequest=request)
    client.restore_object(
        Bucket=bucket, Key="k", RestoreRequest={"Days": 1, "GlacierJobParameters": {"Tier": "Accelerated"}}
    )
    calm.control("clock", {"advance": 2.1 * 3600})
    assert body(client, bucket, "k") == b"x"


def test_archive_at_a_date(calm: LocalCos, away: Any) -> None:
    client, bucket = away
    date = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=5)).replace(
        hour=0, minute=0, second=0, microsecond=0
    )
    configure(client, bucket, rule(Transitions=[{"Date": date, "StorageClass": "GLACIER"}]))
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert body(client, bucket, "k") == b"x"
    calm.control("clock", {"set": (date + datetime.timedelta(hours=1)).isoformat()})
    assert client.head_object(Bucket=bucket, Key="k")["StorageClass"] == "GLACIER"
