"""The process: its JSON line, its end, its data."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests import processes
from tests.cos_server import ROOT, LocalCos
from tests.emulator.clients import Bearer, hmac_client, seconds_of_server
from tests.waiting import wait_until

COMMAND = [sys.executable, "-m", "cosbrowser.emulator"]


def test_line_has_every_address_and_two_instances(cos: LocalCos) -> None:
    assert cos.iam.endswith("/identity/token")
    assert {"us-south", "eu-de", "us", "eu", "jp-tok", "ams03"} <= set(cos.endpoints)
    assert len(set(cos.endpoints.values())) == len(cos.endpoints)
    assert len(cos.instances) >= 2
    for instance in cos.instances:
        assert {"crn", "api_key", "access_key_id", "secret_access_key"} <= set(instance)
        assert instance["crn"].startswith("crn:v1:bluemix:public:cloud-object-storage:global:a/")
    assert {"endpoints_document", "config", "resource_controller", "control"} <= set(cos.line)


def test_endpoints_document_is_ibms_with_these_addresses(cos: LocalCos) -> None:
    with urllib.request.urlopen(cos.line["endpoints_document"], timeout=10) as answer:
        document = json.load(answer)

    found = {
        location: host
        for kind in ("cross-region", "regional", "single-site")
        for location, networks in document["service-endpoints"][kind].items()
        for name, host in networks["public"].items()
        if name in {location, f"{location}-geo"}
    }
    assert found == cos.endpoints
    assert document["identity-endpoints"]["iam-token"] + "/identity/token" == cos.iam


def test_ends_when_the_pipe_of_its_starter_closes() -> None:
    cos = LocalCos().start()
    process = cos.process
    assert process is not None
    assert process.stdin is not None

    process.stdin.close()
    process.stdin = None

    assert process.wait(timeout=5) == 0
    cos.stop()


@pytest.mark.parametrize("stdin", ["devnull", "ended pipe"])
def test_serves_on_without_a_tie_to_its_starter(stdin: str) -> None:
    source: int = subprocess.DEVNULL
    if stdin == "ended pipe":
        source, write = os.pipe()
        os.close(write)
    with subprocess.Popen(COMMAND, stdin=source, stdout=subprocess.PIPE, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            line = json.loads(process.stdout.readline())
            with urllib.request.urlopen(line["endpoints_document"], timeout=10) as answer:
                assert answer.status == 200
            assert process.poll() is None
        finally:
            process.terminate()
            assert process.wait(timeout=5) == 0
    if source >= 0:
        os.close(source)


def test_ends_when_its_starter_is_killed() -> None:
    program = (
        "from tests.cos_server import LocalCos; import time; print(LocalCos().start().pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE) as starter:
        assert starter.stdout is not None
        pid = int(starter.stdout.readline())
        starter.kill()
    wait_until("end of the emulator", lambda: not processes.alive(pid))


def test_help_explains_itself() -> None:
    said = subprocess.run([*COMMAND, "--help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for word in ("--data", "--synthetic NAME=COUNT", "control", "endpoints_document", "HMAC", "--tls CERT KEY"):
        assert word in said


def test_sigterm_ends_it_with_status_0_and_nothing_on_standard_error() -> None:
    cos = LocalCos().start()
    process = cos.process
    assert process is not None

    assert cos.stop() == ""
    assert process.returncode == 0


def test_temporary_folder_is_gone_after_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with LocalCos():
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []


def test_runs_at_niceness_10(cos: LocalCos) -> None:
    assert os.getpriority(os.PRIO_PROCESS, cos.pid) >= 10


def test_ports_follow_each_other_when_one_is_given() -> None:
    def free(base: int) -> bool:
        with contextlib.ExitStack() as held:
            try:
                for port in range(base, base + 40):
                    held.enter_context(socket.create_server(("127.0.0.1", port)))
            except OSError:
                return False
            return True

    base = next(base for base in range(21_000, 31_000, 700) if free(base))  # below what the kernel hands out
    with LocalCos("--port", str(base)) as cos:
        assert cos.iam == f"http://127.0.0.1:{base}/identity/token"
        assert cos.endpoints["us-south"] == f"http://127.0.0.1:{base + 1}"


def test_data_and_keys_are_there_after_a_restart(tmp_path: Path) -> None:
    with LocalCos(data=tmp_path) as cos:
        instances = cos.instances
        client = hmac_client(cos)
        client.create_bucket(Bucket="kept")
        client.put_object(Bucket="kept", Key="small", Body=b"x", Metadata={"a": "b"})
        client.put_object(Bucket="kept", Key="large", Body=b"y" * 300_000)
        held = Bearer(cos)

    with LocalCos(data=tmp_path) as cos:
        assert cos.instances == instances
        client = hmac_client(cos)
        assert client.get_object(Bucket="kept", Key="small")["Metadata"] == {"a": "b"}
        assert client.get_object(Bucket="kept", Key="large")["Body"].read() == b"y" * 300_000
        held.address = cos.endpoints["us-south"]
        assert held("HEAD", "/kept/small").status == 200  # a token outlives the restart


def test_credentials_file_fixes_the_keys(tmp_path: Path) -> None:
    crn = "crn:v1:bluemix:public:cloud-object-storage:global:a/0a1b:11111111-2222-3333-4444-555555555555::"
    file = tmp_path / "credentials.json"
    file.write_text(json.dumps([{"crn": crn, "api_key": "my-key", "access_key_id": "id", "secret_access_key": "s"}]))

    with LocalCos("--credentials", str(file)) as cos:
        first = cos.instances[0]
        assert (first["crn"], first["api_key"], first["access_key_id"]) == (crn, "my-key", "id")
        assert len(cos.instances) == 2
        assert Bearer(cos)("GET", "/?extended").status == 200


def test_wrong_arguments_are_said(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="NAME=COUNT"):
        LocalCos("--synthetic", "nonsense").start()
    (tmp_path / "keys.json").write_text('"text"')
    with pytest.raises(RuntimeError, match="not a list"):
        LocalCos("--credentials", str(tmp_path / "keys.json")).start()


def test_demo_is_ready_in_a_second_and_written_once(tmp_path: Path) -> None:
    with LocalCos("--demo-data", data=tmp_path) as cos:
        first = seconds_of_server(cos)
        buckets = hmac_client(cos).list_buckets_extended(IBMServiceInstanceId=cos.instances[0]["crn"])["Buckets"]
    with LocalCos("--demo-data", data=tmp_path) as cos:
        second = seconds_of_server(cos)
        again = hmac_client(cos).list_buckets_extended(IBMServiceInstanceId=cos.instances[0]["crn"])["Buckets"]

    assert len(buckets) == 6
    assert len({bucket["LocationConstraint"] for bucket in buckets}) == 6
    assert [b["CreationDate"] for b in again] == [b["CreationDate"] for b in buckets]
    assert first < 3  # about 0.5 s
    assert second < 2


def test_demo_objects_are_what_their_listing_says(tmp_path: Path) -> None:
    import hashlib

    with LocalCos("--demo-data", data=tmp_path) as cos:
        for location, bucket in (("eu", "halden-odd-names"), ("us-south", "halden-product-photos")):
            client = hmac_client(cos, location)
            for entry in client.list_objects_v2(Bucket=bucket)["Contents"]:
                if entry["Size"] < 5_000_000:
                    body = client.get_object(Bucket=bucket, Key=entry["Key"])["Body"].read()
                    assert len(body) == entry["Size"]
                    assert f'"{hashlib.md5(body).hexdigest()}"' == entry["ETag"]
                    assert not entry["Key"].endswith(".png") or body.startswith(b"\x89PNG")
