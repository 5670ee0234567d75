from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.crash.kills import run
from tests.crash.work import PART_SUFFIX, Bucket, Looked, Work, kept
from tests.transfer.conftest import MIB, Desk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")


@pytest.mark.timeout(300)
def test_nothing_is_lost_mixed_or_left_behind_by_25_kills() -> None:
    result = run(25, seed=5)
    assert result.kills == 25
    assert result.is_clean, result.figures()


@pytest.mark.long
@pytest.mark.timeout(2 * 3600)
def test_nothing_is_lost_mixed_or_left_behind_by_1000_kills() -> None:
    result = run(1000, seed=1000)
    assert result.kills == 1000
    assert result.is_clean, result.figures()


def test_the_files_are_the_same_for_a_seed() -> None:
    assert Work.of(random.Random("1 0")) == Work.of(random.Random("1 0"))
    assert Work.of(random.Random("1 0")) != Work.of(random.Random("2 0"))


def test_what_is_wrong_in_a_folder_is_seen(tmp_path: Path) -> None:
    looked = Looked({"a": b"content", "b": b"b", "c": b"c"}, tmp_path)
    (tmp_path / "a").write_bytes(b"cont")
    (tmp_path / "b").write_bytes(b"b")
    (tmp_path / f"c{PART_SUFFIX}").write_bytes(b"c")

    assert looked.wrong() == ["a"]
    assert looked.missing() == ["c"]
    assert looked.parts() == [str(tmp_path / f"c{PART_SUFFIX}")]

    (tmp_path / "b").write_bytes(b"B")
    assert sorted(looked.wrong()) == ["a", "b"]


def test_what_is_wrong_in_a_bucket_is_seen(desk: Desk) -> None:
    large = bytes(6 * MIB)
    bucket = Bucket(desk.client, desk.bucket, {"in/a": b"a", "in/b": b"b", "in/large": large})
    desk.put("in/a", b"A")
    path = desk.file("in/large", large)
    desk.watch.end(desk.upload(path.parent))
    upload = desk.client.create_multipart_upload(Bucket=desk.bucket, Key="in/b")["UploadId"]
    desk.client.upload_part(Bucket=desk.bucket, Key="in/b", UploadId=upload, PartNumber=1, Body=b"b")

    assert bucket.wrong("in/") == ["in/a"]
    assert bucket.missing("in/") == ["in/b"]
    assert bucket.uploads() == {upload: "in/b"}
    assert bucket.parts("in/b", upload) == {1: 1}
    desk.close()
    assert kept(desk.paths.data / "transfers.sqlite", bucket, Looked({}, desk.target)) == len(large)
    desk.open()
