"""Each section of IBM's SDK guide for Python, in its order: one test for each operation shown."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_auth import oauth_client
from tests.emulator.test_immutable import fails

if TYPE_CHECKING:
    from tests.cos_server import LocalCos

DAY = 86400
ROOT_KEY = "crn:v1:bluemix:public:kms:us-south:a/3d624cd74a0dea86ed8efe3101341742:90b6a1db-0fe1-4fe9:key:0bg3e33e-a866"


@pytest.fixture(scope="module")
def resource(cos: LocalCos) -> Any:
    """ "Initializing configuration": a resource with an API key."""
    import ibm_boto3
    from ibm_botocore.client import Config

    return ibm_boto3.session.Session().resource(
        "s3",
        ibm_api_key_id=cos.instances[0]["api_key"],
        ibm_service_instance_id=cos.instances[0]["crn"],
        ibm_auth_endpoint=cos.iam,
        config=Config(signature_version="oauth"),
        endpoint_url=cos.endpoints["us-south"],
    )


@pytest.fixture(scope="module")
def guide(cos: LocalCos) -> Any:
    """The low-level client with an API key."""
    return oauth_client(cos)


@pytest.fixture
def made(resource: Any, bucket_name: str) -> str:
    """ "Creating a new bucket"."""
    resource.Bucket(bucket_name).create(CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    return bucket_name


def test_new_bucket_and_list_of_buckets(resource: Any, made: str) -> None:
    assert made in [bucket.name for bucket in resource.buckets.all()]
    assert resource.Bucket(made).creation_date is not None


def test_new_text_file_contents_and_deletion(resource: Any, made: str) -> None:
    resource.Object(made, "note.txt").put(Body="some text")
    assert resource.Object(made, "note.txt").get()["Body"].read() == b"some text"
    assert [(item.key, item.size) for item in resource.Bucket(made).objects.all()] == [("note.txt", 9)]
    resource.Object(made, "note.txt").delete()
    assert list(resource.Bucket(made).objects.all()) == []
    resource.Bucket(made).delete()
    assert made not in [bucket.name for bucket in resource.buckets.all()]


def test_deletion_of_many(resource: Any, guide: Any, made: str) -> None:
    keys = [f"deletetest/testfile{n}.txt" for n in range(1, 6)]
    for key in keys:
        resource.Object(made, key).put(Body="x")
    answer = guide.delete_objects(Bucket=made, Delete={"Objects": [{"Key": key} for key in keys]})
    assert [deleted["Key"] for deleted in answer["Deleted"]] == keys


def test_security_of_bucket_and_file(resource: Any, made: str) -> None:
    resource.Object(made, "k").put(Body="x")
    for acl in (resource.BucketAcl(made), resource.ObjectAcl(made, "k")):
        assert acl.owner["DisplayName"]
        assert [(g["Grantee"]["DisplayName"], g["Permission"]) for g in acl.grants] == [
            (acl.owner["DisplayName"], "FULL_CONTROL")
        ]


def test_binary_file_in_parts_by_the_preferred_method(resource: Any, made: str, tmp_path: Path) -> None:
    import ibm_boto3

    file = tmp_path / "binary"
    file.write_bytes(bytes(range(256)) * 70_000)
    config = ibm_boto3.s3.transfer.TransferConfig(multipart_threshold=15 << 20, multipart_chunksize=5 << 20)
    with file.open("rb") as data:
        resource.Object(made, "binary").upload_fileobj(Fileobj=data, Config=config)
    item = resource.Object(made, "binary")
    assert item.e_tag.endswith('-4"')
    assert item.content_length == file.stat().st_size
    item.download_file(str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == file.read_bytes()


def test_parts_by_hand(guide: Any, made: str) -> None:
    data = bytes(range(256)) * 50_000
    upload = guide.create_multipart_upload(Bucket=made, Key="hand")["UploadId"]
    packs = []
    for number, start in enumerate(range(0, len(data), 5 << 20), 1):
        piece = data[start : start + (5 << 20)]
        part = guide.upload_part(
            Bucket=made, Key="hand", PartNumber=number, Body=piece, ContentLength=len(piece), UploadId=upload
        )
        packs.append({"ETag": part["ETag"], "PartNumber": number})
    guide.complete_multipart_upload(Bucket=made, Key="hand", UploadId=upload, MultipartUpload={"Parts": packs})
    assert guide.get_object(Bucket=made, Key="hand")["Body"].read() == data

    upload = guide.create_multipart_upload(Bucket=made, Key="given up")["UploadId"]
    guide.abort_multipart_upload(Bucket=made, Key="given up", UploadId=upload)


def test_large_object_with_the_transfer_manager(guide: Any, made: str, tmp_path: Path) -> None:
    import ibm_boto3

    file = tmp_path / "large"
    file.write_bytes(bytes(range(256)) * 60_000)
    config = ibm_boto3.s3.transfer.TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)
    manager = ibm_boto3.s3.transfer.TransferManager(guide, config=config)
    try:
        manager.upload(str(file), made, "large").result()
        manager.download(made, "large", str(tmp_path / "back")).result()
    finally:
        manager.shutdown()
    assert (tmp_path / "back").read_bytes() == file.read_bytes()


def test_list_in_batches_with_the_guides_empty_first_token(guide: Any, made: str) -> None:
    for n in range(5):
        guide.put_object(Bucket=made, Key=f"k{n}", Body=b"")
    token, keys, batches = "", [], 0
    while True:
        answer = guide.list_objects_v2(Bucket=made, MaxKeys=2, ContinuationToken=token)
        keys += [file["Key"] for file in answer["Contents"]]
        batches += 1
        if not answer["IsTruncated"]:
            break
        token = answer["NextContinuationToken"]
    assert (keys, batches) == ([f"k{n}" for n in range(5)], 3)


def test_bucket_with_key_protect(resource: Any, guide: Any, bucket_name: str) -> None:
    resource.Bucket(bucket_name).create(
        CreateBucketConfiguration={"LocationConstraint": "us-south-standard"},
        IBMSSEKPEncryptionAlgorithm="AES256",
        IBMSSEKPCustomerRootKeyCrn=ROOT_KEY,
    )
    assert guide.head_bucket(Bucket=bucket_name)["IBMSSEKPCrkId"] == ROOT_KEY


def test_aspera_files_directories_subscribers_pause_resume_cancel(cos: LocalCos, made: str, tmp_path: Path) -> None:
    program = Path(__file__).with_name("aspera_guide.py")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", program, json.dumps(cos.line), made, tmp_path],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, "all of it"), done.stderr


def test_metadata_by_put_and_by_copy(guide: Any, made: str) -> None:
    guide.put_object(Bucket=made, Key="k", Body=b"content")
    body = guide.get_object(Bucket=made, Key="k")["Body"].read()
    guide.put_object(Bucket=made, Key="k", Body=body, Metadata={"by": "put"})
    assert guide.head_object(Bucket=made, Key="k")["Metadata"] == {"by": "put"}
    source = {"Bucket": made, "Key": "k"}
    guide.copy_object(Bucket=made, Key="k", CopySource=source, Metadata={"by": "copy"}, MetadataDirective="REPLACE")
    assert guide.head_object(Bucket=made, Key="k")["Metadata"] == {"by": "copy"}
    assert guide.get_object(Bucket=made, Key="k")["Body"].read() == b"content"


# Immutable Object Storage


@pytest.fixture
def protected(guide: Any, made: str) -> str:
    """ "Add a protection configuration to an existing bucket", with the guide's days."""
    configuration = {
        "Status": "Retention", "MinimumRetention": {"Days": 10}, "DefaultRetention": {"Days": 100},
        "MaximumRetention": {"Days": 1000},
    }  # fmt: skip
    guide.put_bucket_protection_configuration(Bucket=made, ProtectionConfiguration=configuration)
    assert guide.get_bucket_protection_configuration(Bucket=made)["ProtectionConfiguration"] == configuration
    return made


def test_protected_uploads_of_each_kind(guide: Any, protected: str, tmp_path: Path) -> None:
    guide.put_object(Bucket=protected, Key="held", Body="text", RetentionLegalHoldId="hold-1")
    guide.copy_object(
        Bucket=protected, Key="copied", CopySource={"Bucket": protected, "Key": "held"}, RetentionDirective="Copy"
    )

    upload = guide.create_multipart_upload(Bucket=protected, Key="parts")["UploadId"]
    etag = guide.upload_part(Bucket=protected, Key="parts", UploadId=upload, PartNumber=1, Body=b"x")["ETag"]
    guide.complete_multipart_upload(
        Bucket=protected, Key="parts", UploadId=upload, RetentionPeriod=20 * DAY,
        MultipartUpload={"Parts": [{"ETag": etag, "PartNumber": 1}]},
    )  # fmt: skip

    file = tmp_path / "file"
    file.write_text("from a file")
    guide.upload_file(Filename=str(file), Bucket=protected, Key="file", ExtraArgs={"RetentionPeriod": 30 * DAY})
    periods = {
        key: guide.head_object(Bucket=protected, Key=key)["RetentionPeriod"]
        for key in ("held", "copied", "parts", "file")
    }
    assert periods == {"held": 100 * DAY, "copied": 100 * DAY, "parts": 20 * DAY, "file": 30 * DAY}
    for key in periods:
        fails(guide.delete_object, 403, Bucket=protected, Key=key)


def test_holds_extension_and_their_list(guide: Any, protected: str) -> None:
    guide.put_object(Bucket=protected, Key="k", Body="text")
    guide.add_legal_hold(Bucket=protected, Key="k", RetentionLegalHoldId="hold-1")
    assert [hold["ID"] for hold in guide.list_legal_holds(Bucket=protected, Key="k")["LegalHolds"]] == ["hold-1"]
    guide.delete_legal_hold(Bucket=protected, Key="k", RetentionLegalHoldId="hold-1")
    guide.extend_object_retention(Bucket=protected, Key="k", AdditionalRetentionPeriod=DAY)
    state = guide.list_legal_holds(Bucket=protected, Key="k")
    assert (state["LegalHolds"], state["RetentionPeriod"]) == ([], 101 * DAY)
