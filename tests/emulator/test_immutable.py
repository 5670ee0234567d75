"""Immutable Object Storage: policy, retention, holds, extension, and what they forbid."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest
from ibm_botocore.exceptions import ClientError

from tests.emulator.clients import Bearer, hmac_client
from tests.emulator.test_objects import body, refusal

if TYPE_CHECKING:
    from tests.cos_server import LocalCos

DAY = 86400


def protect(client: Any, bucket: str, low: int = 1, default: int = 10, high: int = 100, **more: Any) -> None:
    client.put_bucket_protection_configuration(
        Bucket=bucket,
        ProtectionConfiguration={
            "Status": "Retention",
            "MinimumRetention": {"Days": low},
            "DefaultRetention": {"Days": default},
            "MaximumRetention": {"Days": high},
            **more,
        },
    )


@pytest.fixture
def protected(client: Any, bucket: str) -> str:
    protect(client, bucket)
    return bucket


def fails(act: Any, status: int, **arguments: Any) -> str:
    """The Code of the refusal, which must have that status."""
    with pytest.raises(ClientError) as error:
        act(**arguments)
    found, code = refusal(error)
    assert found == status, code
    return code


# policy


def test_bucket_without_policy_says_disabled(client: Any, bearer: Bearer, bucket: str) -> None:
    found = client.get_bucket_protection_configuration(Bucket=bucket)["ProtectionConfiguration"]
    assert found == {"Status": "Disabled"}
    assert (
        b"<ProtectionConfiguration><Status>Disabled</Status></ProtectionConfiguration>"
        in bearer("GET", f"/{bucket}?protection=").body
    )


def test_policy_comes_back(client: Any, protected: str) -> None:
    answer = client.get_bucket_protection_configuration(Bucket=protected)
    assert answer["IbmProtectionManagementState"] == "active"
    found = answer["ProtectionConfiguration"]
    assert found == {
        "Status": "Retention", "MinimumRetention": {"Days": 1}, "DefaultRetention": {"Days": 10},
        "MaximumRetention": {"Days": 100},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("low", "default", "high", "right"),
    [
        (0, 0, 0, True),
        (0, 5, 365_243, True),
        (0, 5, 365_244, False),
        (5, 4, 9, False),
        (1, 10, 9, False),
        (-1, 0, 1, False),
    ],
)
def test_limits_of_a_policy(client: Any, bucket: str, low: int, default: int, high: int, right: bool) -> None:
    if right:
        protect(client, bucket, low, default, high)
    else:
        with pytest.raises(ClientError) as error:
            protect(client, bucket, low, default, high)
        assert refusal(error) == (400, "InvalidRequest")


def test_policy_needs_a_digest_and_the_manager(cos: LocalCos, bearer: Bearer, bucket: str) -> None:
    document = b"<ProtectionConfiguration><Status>Retention</Status></ProtectionConfiguration>"
    assert bearer("PUT", f"/{bucket}?protection", body=document).code == "InvalidRequest"
    with pytest.raises(ClientError) as error:
        protect(hmac_client(cos, role="Writer"), bucket)
    assert refusal(error) == (403, "AccessDenied")


def test_policy_only_on_an_empty_bucket_without_versioning_or_lock(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"")
    with pytest.raises(ClientError) as error:
        protect(client, bucket)
    assert refusal(error)[0] == 409
    client.delete_object(Bucket=bucket, Key="k")
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    with pytest.raises(ClientError) as error:
        protect(client, bucket)
    assert refusal(error)[0] == 409


def test_versioning_and_lock_are_refused_on_a_protected_bucket(client: Any, protected: str) -> None:
    fails(client.put_bucket_versioning, 409, Bucket=protected, VersioningConfiguration={"Status": "Enabled"})
    fails(
        client.put_object_lock_configuration, 409, Bucket=protected,
        ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"},
    )  # fmt: skip


def test_policy_cannot_be_removed_and_permanence_not_taken_back(client: Any, bearer: Bearer, protected: str) -> None:
    document = b"<ProtectionConfiguration><Status>Disabled</Status></ProtectionConfiguration>"
    md5 = base64.b64encode(hashlib.md5(document).digest()).decode()
    assert bearer("PUT", f"/{protected}?protection", body=document, Content_MD5=md5).status == 400
    protect(client, protected, EnablePermanentRetention=True)
    found = client.get_bucket_protection_configuration(Bucket=protected)["ProtectionConfiguration"]
    assert found["EnablePermanentRetention"] is True
    with pytest.raises(ClientError) as error:
        protect(client, protected)
    assert refusal(error) == (400, "InvalidRequest")


def test_no_immutable_storage_where_ibm_has_none(cos: LocalCos, bucket_name: str) -> None:
    for location in ("eu", "ap", "ams03", "ca-mon", "in-che"):
        client = hmac_client(cos, location)
        name = f"{bucket_name[:50]}-{location}"
        client.create_bucket(Bucket=name)
        with pytest.raises(ClientError) as error:
            protect(client, name)
        assert refusal(error)[0] == 400


# retention of new objects


def test_default_retention_on_put_and_its_headers(client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x")
    head = client.head_object(Bucket=protected, Key="k")
    assert head["RetentionPeriod"] == 10 * DAY
    assert head["RetentionLegalHoldCount"] == 0
    expires = head["RetentionExpirationDate"]
    assert abs((expires - head["LastModified"]).total_seconds() - 10 * DAY) < 2
    text = head["ResponseMetadata"]["HTTPHeaders"]["retention-expiration-date"]
    assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT", text)


def test_period_date_hold_and_indefinite(client: Any, protected: str) -> None:
    def head(key: str) -> dict[str, Any]:
        return client.head_object(Bucket=protected, Key=key)

    client.put_object(Bucket=protected, Key="period", Body=b"x", RetentionPeriod=2 * DAY, RetentionLegalHoldId="LH-1")
    assert (head("period")["RetentionPeriod"], head("period")["RetentionLegalHoldCount"]) == (2 * DAY, 1)

    date = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=5)).replace(microsecond=0)
    client.put_object(Bucket=protected, Key="date", Body=b"x", RetentionExpirationDate=date)
    assert head("date")["RetentionExpirationDate"] == date

    client.put_object(Bucket=protected, Key="indefinite", Body=b"x", RetentionPeriod=-1)
    assert head("indefinite")["RetentionPeriod"] == -1
    assert "RetentionExpirationDate" not in head("indefinite")


def test_periods_just_inside_and_just_outside(client: Any, protected: str) -> None:
    for seconds, right in (
        (DAY, True),
        (DAY - 1, False),
        (100 * DAY, True),
        (100 * DAY + 1, False),
        (0, False),
        (-2, False),
    ):
        if right:
            client.put_object(Bucket=protected, Key=f"k{seconds}", Body=b"x", RetentionPeriod=seconds)
        else:
            fails(client.put_object, 400, Bucket=protected, Key="bad", Body=b"x", RetentionPeriod=seconds)
    fails(client.head_object, 404, Bucket=protected, Key="bad")


def test_period_and_date_exclude_each_other(client: Any, protected: str) -> None:
    date = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=5)
    fails(
        client.put_object,
        400,
        Bucket=protected,
        Key="k",
        Body=b"x",
        RetentionPeriod=2 * DAY,
        RetentionExpirationDate=date,
    )


def test_permanent_retention_only_where_enabled(client: Any, bucket: str) -> None:
    protect(client, bucket, EnablePermanentRetention=True)
    client.put_object(Bucket=bucket, Key="k", Body=b"x", RetentionPeriod=-2)
    assert client.head_object(Bucket=bucket, Key="k")["RetentionPeriod"] == -2
    fails(client.delete_object, 403, Bucket=bucket, Key="k")
    fails(client.extend_object_retention, 400, Bucket=bucket, Key="k", NewRetentionPeriod=3 * DAY)


def test_upload_without_digest_is_refused_on_a_protected_bucket(bearer: Bearer, protected: str) -> None:
    assert bearer("PUT", f"/{protected}/k", body=b"x").code == "InvalidRequest"
    md5 = base64.b64encode(hashlib.md5(b"x").digest()).decode()
    assert bearer("PUT", f"/{protected}/k", body=b"x", Content_MD5=md5).status == 200


def test_retention_headers_are_refused_on_an_unprotected_bucket(client: Any, bucket: str) -> None:
    fails(client.put_object, 400, Bucket=bucket, Key="k", Body=b"x", RetentionPeriod=DAY)
    fails(client.put_object, 400, Bucket=bucket, Key="k", Body=b"x", RetentionLegalHoldId="A")


def test_retention_of_multipart_uploads_goes_on_complete(client: Any, bearer: Bearer, protected: str) -> None:
    answer = bearer("POST", f"/{protected}/k?uploads", body=b"", Retention_Period=str(2 * DAY))
    assert (answer.status, answer.code) == (400, "InvalidRequest")

    upload = client.create_multipart_upload(Bucket=protected, Key="k")["UploadId"]
    etag = client.upload_part(Bucket=protected, Key="k", UploadId=upload, PartNumber=1, Body=b"x")["ETag"]
    document = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
    client.complete_multipart_upload(
        Bucket=protected, Key="k", UploadId=upload, MultipartUpload=document, RetentionPeriod=3 * DAY,
        RetentionLegalHoldId="H",
    )  # fmt: skip
    head = client.head_object(Bucket=protected, Key="k")
    assert (head["RetentionPeriod"], head["RetentionLegalHoldCount"]) == (3 * DAY, 1)


def test_copies_take_or_replace_retention(client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="a", Body=b"x", RetentionPeriod=3 * DAY)
    source = {"Bucket": protected, "Key": "a"}

    def period(key: str) -> int:
        return client.head_object(Bucket=protected, Key=key)["RetentionPeriod"]

    client.copy_object(Bucket=protected, Key="copied", CopySource=source, RetentionDirective="Copy")
    client.copy_object(
        Bucket=protected, Key="replaced", CopySource=source, RetentionDirective="REPLACE", RetentionPeriod=4 * DAY
    )
    client.copy_object(Bucket=protected, Key="default", CopySource=source, RetentionDirective="REPLACE")
    assert [period(key) for key in ("copied", "replaced", "default")] == [3 * DAY, 4 * DAY, 10 * DAY]


# what is forbidden


def test_object_under_retention_cannot_be_deleted_overwritten_or_rewritten(client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"first")
    fails(client.delete_object, 403, Bucket=protected, Key="k")
    fails(client.put_object, 403, Bucket=protected, Key="k", Body=b"second")
    fails(
        client.copy_object, 403, Bucket=protected, Key="k", CopySource={"Bucket": protected, "Key": "k"},
        MetadataDirective="REPLACE", Metadata={"a": "b"},
    )  # fmt: skip
    fails(client.create_multipart_upload, 403, Bucket=protected, Key="k")
    fails(client.delete_bucket, 409, Bucket=protected)
    answer = client.delete_objects(Bucket=protected, Delete={"Objects": [{"Key": "k"}, {"Key": "other"}]})
    assert [(e["Key"], e["Code"]) for e in answer["Errors"]] == [("k", "AccessDenied")]
    assert [d["Key"] for d in answer["Deleted"]] == ["other"]
    assert body(client, protected, "k") == b"first"


def test_retention_ends_when_its_time_has_come(calm: LocalCos) -> None:
    client = hmac_client(calm)
    client.create_bucket(Bucket="ageing")
    protect(client, "ageing")
    client.put_object(Bucket="ageing", Key="k", Body=b"x", RetentionPeriod=2 * DAY)
    client.put_object(Bucket="ageing", Key="held", Body=b"x", RetentionPeriod=2 * DAY, RetentionLegalHoldId="H")

    calm.control("clock", {"advance": 2 * DAY - 60})
    fails(client.delete_object, 403, Bucket="ageing", Key="k")
    calm.control("clock", {"advance": 120})
    client.put_object(Bucket="ageing", Key="k", Body=b"again")  # and is under the default retention again
    assert client.head_object(Bucket="ageing", Key="k")["RetentionPeriod"] == 10 * DAY
    fails(client.delete_object, 403, Bucket="ageing", Key="k")

    fails(client.delete_object, 403, Bucket="ageing", Key="held")  # a hold outlasts the period
    client.delete_legal_hold(Bucket="ageing", Key="held", RetentionLegalHoldId="H")
    client.delete_object(Bucket="ageing", Key="held")


# legal holds


def test_holds_are_added_listed_and_removed(client: Any, bearer: Bearer, protected: str) -> None:
    client.put_object(Bucket=protected, Key="dir/k", Body=b"x", RetentionPeriod=2 * DAY)
    for name in ("My.Hold_1*(a)-!", "it's"):
        client.add_legal_hold(Bucket=protected, Key="dir/k", RetentionLegalHoldId=name)

    state = client.list_legal_holds(Bucket=protected, Key="dir/k")
    assert [hold["ID"] for hold in state["LegalHolds"]] == ["My.Hold_1*(a)-!", "it's"]
    assert state["RetentionPeriod"] == 2 * DAY
    assert state["RetentionPeriodExpirationDate"] - state["CreateTime"] == datetime.timedelta(days=2)
    assert client.head_object(Bucket=protected, Key="dir/k")["RetentionLegalHoldCount"] == 2

    client.delete_legal_hold(Bucket=protected, Key="dir/k", RetentionLegalHoldId="it's")
    client.delete_legal_hold(Bucket=protected, Key="dir/k", RetentionLegalHoldId="My.Hold_1*(a)-!")
    assert client.list_legal_holds(Bucket=protected, Key="dir/k")["LegalHolds"] == []


def test_list_of_holds_on_the_wire(client: Any, bearer: Bearer, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x", RetentionLegalHoldId="H")
    answer = bearer("GET", f"/{protected}/k?legalHold")
    root = ElementTree.fromstring(answer.body)
    names = [child.tag.partition("}")[2] for child in root]
    assert root.tag == "{http://s3.amazonaws.com/doc/2006-03-01/}RetentionState"
    assert names == ["CreateTime", "RetentionPeriod", "RetentionPeriodExpirationDate", "LegalHolds"]
    assert re.fullmatch(r"\w{3}, [1-9]\d? \w{3} \d{4} [\d:]{8} GMT", root[0].text or "")


@pytest.mark.parametrize("name", ["", "x" * 65, "a b", "a/b", "é", "a&b", "a\n"])
def test_hold_ids_that_are_not_allowed(bearer: Bearer, client: Any, protected: str, name: str) -> None:
    from urllib.parse import quote

    client.put_object(Bucket=protected, Key="k", Body=b"x")
    assert bearer("POST", f"/{protected}/k?legalHold&add={quote(name, safe='')}", body=b"").status == 400


def test_hundred_holds_and_not_one_more(client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x")
    for number in range(100):
        client.add_legal_hold(Bucket=protected, Key="k", RetentionLegalHoldId=f"{number:064d}")
    fails(client.add_legal_hold, 400, Bucket=protected, Key="k", RetentionLegalHoldId="one-more")
    assert len(client.list_legal_holds(Bucket=protected, Key="k")["LegalHolds"]) == 100


def test_duplicate_hold_409_unknown_hold_404_no_retention_400_and_404(client: Any, bucket: str, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x", RetentionLegalHoldId="H")
    fails(client.add_legal_hold, 409, Bucket=protected, Key="k", RetentionLegalHoldId="H")
    fails(client.delete_legal_hold, 404, Bucket=protected, Key="k", RetentionLegalHoldId="other")


def test_holds_need_retention(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    fails(client.add_legal_hold, 400, Bucket=bucket, Key="k", RetentionLegalHoldId="H")
    fails(client.list_legal_holds, 404, Bucket=bucket, Key="k")
    fails(client.list_legal_holds, 404, Bucket=bucket, Key="absent")


def test_holds_are_for_managers(cos: LocalCos, client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x")
    fails(hmac_client(cos, role="Writer").add_legal_hold, 403, Bucket=protected, Key="k", RetentionLegalHoldId="H")


# extension


def test_extension_in_its_four_ways(calm: LocalCos) -> None:
    client = hmac_client(calm)
    client.create_bucket(Bucket="extended")
    protect(client, "extended")

    def head(key: str) -> dict[str, Any]:
        return client.head_object(Bucket="extended", Key=key)

    for key in "abcd":
        client.put_object(Bucket="extended", Key=key, Body=b"x", RetentionPeriod=2 * DAY)
    calm.control("clock", {"advance": DAY})

    client.extend_object_retention(Bucket="extended", Key="a", AdditionalRetentionPeriod=3600)
    assert head("a")["RetentionPeriod"] == 2 * DAY + 3600

    client.extend_object_retention(Bucket="extended", Key="b", ExtendRetentionFromCurrentTime=3 * DAY)
    assert abs(head("b")["RetentionPeriod"] - 4 * DAY) < 10

    date = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=9)
    client.extend_object_retention(Bucket="extended", Key="c", NewRetentionExpirationDate=date)
    assert head("c")["RetentionExpirationDate"] == date

    client.extend_object_retention(Bucket="extended", Key="d", NewRetentionPeriod=5 * DAY)
    assert head("d")["RetentionPeriod"] == 5 * DAY


def test_extension_takes_exactly_one_header(bearer: Bearer, client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x")
    both = {"New-Retention-Period": str(20 * DAY), "Additional-Retention-Period": "60"}
    for headers in ({}, both, {"New-Retention-Period": "soon"}):
        assert bearer("POST", f"/{protected}/k?extendRetention", body=b"", **headers).status == 400


def test_retention_is_never_shortened_and_never_beyond_the_maximum(client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x", RetentionPeriod=5 * DAY)
    for arguments in (
        {"NewRetentionPeriod": 5 * DAY - 1},
        {"NewRetentionPeriod": 5 * DAY},
        {"ExtendRetentionFromCurrentTime": 4 * DAY},
        {"NewRetentionExpirationDate": datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=4)},
        {"AdditionalRetentionPeriod": 96 * DAY},
        {"NewRetentionPeriod": 101 * DAY},
    ):
        fails(client.extend_object_retention, 400, Bucket=protected, Key="k", **arguments)
    client.extend_object_retention(Bucket=protected, Key="k", AdditionalRetentionPeriod=94 * DAY)


def test_indefinite_retention_can_be_given_an_end_within_the_policy(client: Any, protected: str) -> None:
    client.put_object(Bucket=protected, Key="k", Body=b"x", RetentionPeriod=-1)
    fails(client.extend_object_retention, 400, Bucket=protected, Key="k", NewRetentionPeriod=101 * DAY)
    client.extend_object_retention(Bucket=protected, Key="k", NewRetentionPeriod=2 * DAY)
    assert client.head_object(Bucket=protected, Key="k")["RetentionPeriod"] == 2 * DAY


def test_extension_of_what_has_no_retention(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    fails(client.extend_object_retention, 400, Bucket=bucket, Key="k", NewRetentionPeriod=DAY)
    fails(client.extend_object_retention, 404, Bucket=bucket, Key="no", NewRetentionPeriod=DAY)
