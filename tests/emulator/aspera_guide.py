"""The Aspera part of IBM's SDK guide, as a program: `aspera_guide.py JSON-LINE BUCKET FOLDER`.

A process of its own, because the stand-in for the closed module has to be there before the SDK is imported, and
because the SDK leaves threads behind.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).with_name("stand_in")))

import ibm_boto3
from ibm_botocore.client import Config
from ibm_s3transfer.aspera.manager import AsperaConfig, AsperaTransferManager
from ibm_s3transfer.aspera.subscribers import AsperaBaseSubscriber

line, bucket, folder = json.loads(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
client = ibm_boto3.session.Session().client(
    "s3",
    endpoint_url=line["endpoints"]["us-south"],
    ibm_api_key_id=line["instances"][0]["api_key"],
    ibm_service_instance_id=line["instances"][0]["crn"],
    ibm_auth_endpoint=line["iam"],
    config=Config(signature_version="oauth"),
)
seen: list[str] = []


class Subscriber(AsperaBaseSubscriber):
    def on_queued(self, future, **kwargs):
        seen.append("queued")

    def on_progress(self, future, bytes_transferred, **kwargs):
        seen.append("progress")

    def on_done(self, future, **kwargs):
        seen.append("done")


data = bytes(n % 251 for n in range(1_000_000))
(folder / "file").write_bytes(data)
tree = folder / "tree"
(tree / "deep").mkdir(parents=True)
(tree / "a.txt").write_bytes(b"a")
(tree / "deep" / "b.txt").write_bytes(b"bb" * 100_000)

sessions = AsperaConfig(multi_session=2, multi_session_threshold_mb=60)
with AsperaTransferManager(client=client, transfer_config=sessions) as manager:
    manager.upload(str(folder / "file"), bucket, "sent/file", subscribers=[Subscriber()]).result()
    assert client.get_object(Bucket=bucket, Key="sent/file")["Body"].read() == data
    assert seen[0] == "queued"
    assert "progress" in seen
    assert seen[-1] == "done"

    manager.download(bucket, "sent/file", str(folder / "back")).result()
    assert (folder / "back").read_bytes() == data

    manager.upload_directory(str(tree), bucket, "tree").result()
    keys = [e["Key"] for e in client.list_objects_v2(Bucket=bucket, Prefix="tree/")["Contents"]]
    assert keys == ["tree/a.txt", "tree/deep/b.txt"], keys

    target = folder / "target"
    target.mkdir()
    future = manager.download_directory(bucket, "tree", str(target), None, [Subscriber()])
    future.pause()
    future.resume()
    future.result()
    assert (target / "deep" / "b.txt").read_bytes() == b"bb" * 100_000

    future = manager.download_directory(bucket, "tree", str(target))
    future.cancel()
print("all of it")
