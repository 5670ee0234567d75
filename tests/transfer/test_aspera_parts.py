"""The parts of Aspera that need no transfer: frames, the command line, where programs are, what a service may say."""

from __future__ import annotations

import base64
import json
import os
import socket
from pathlib import Path

import pytest

from cosbrowser.cos.aspera import Pair, Specification, Way, is_open, parse
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer.aspera import Order, target_rate
from cosbrowser.transfer.aspera_ascp import command
from cosbrowser.transfer.aspera_files import may_join
from cosbrowser.transfer.aspera_frames import CANCEL, Frame, NotAFrame, Parser, rate
from cosbrowser.transfer.aspera_programs import find_ascp, key_of, places
from cosbrowser.transfer.job import Direction, Limits
from cosbrowser.transfer.rows import GroupRow, JobRow

SECRET = "a-refresh-token-nobody-may-see"


def test_frames_come_whole_however_they_are_cut() -> None:
    text = (
        b"FASPMGR 2\nType: STATS\nSessionId: 1\nTransferBytes: 5632\nFile: a: b\n\n"
        b"FASPMGR 2\r\nType: DONE\r\n\r\n"
    )  # fmt: skip
    for size in range(1, 40):
        parser = Parser()
        found = [frame for at in range(0, len(text), size) for frame in parser.feed(text[at : at + size])]
        assert [frame.kind for frame in found] == ["STATS", "DONE"]
        assert (found[0].number("TransferBytes"), found[0].fields["File"], found[0].number("Rate")) == (5632, "a: b", 0)


@pytest.mark.parametrize("junk", [b"HTTP/1.1 200 OK\n", b"FASPMGR 2\nno colon\n", b"FASPMGR 1\nType: DONE\n\n"])
def test_what_is_no_frame_is_refused(junk: bytes) -> None:
    with pytest.raises(NotAFrame):
        list(Parser().feed(junk))


def test_line_without_end_does_not_fill_the_memory() -> None:
    parser = Parser()
    for _ in range(16):
        assert list(parser.feed(b"x" * 65536)) == []
    with pytest.raises(NotAFrame):
        list(parser.feed(b"x"))


def test_commands_are_frames_that_our_own_parser_reads() -> None:
    assert list(Parser().feed(CANCEL.encode() + rate(8000).encode())) == [CANCEL, Frame("RATE", {"Rate": "8000"})]


def specification(**changes: object) -> Specification:
    tags = {"aspera": {"node": {"storage_credentials": {"token": SECRET}, "id": "n"}, "xfer_id": "x"}}
    return Specification("host", 33001, 33001, "xfer", "aes-128", 100_000, SECRET, tags)


@pytest.mark.parametrize("way", list(Way))
def test_no_secret_and_no_file_name_is_an_argument(way: Way, tmp_path: Path) -> None:
    order = Order(None, "b", way, (Pair("/tmp/private name", "private key", 1),), 2)  # type: ignore[arg-type]

    arguments = command(tmp_path / "ascp", specification(), order, tmp_path / "list", 2)

    said = " ".join(arguments)
    tags = next(one.partition("=")[2] for one in arguments if one.startswith("--tags64="))
    said += base64.b64decode(tags).decode()
    assert SECRET not in said
    assert "private" not in said
    assert json.loads(base64.b64decode(tags)) == {"aspera": {"node": {"id": "n"}, "xfer_id": "x"}}
    assert arguments[arguments.index("-O") + 1] == "33002", "each session has a UDP port of its own"


def test_secrets_are_not_in_reprs() -> None:
    assert SECRET not in repr(specification())


@pytest.mark.parametrize(("own", "limit", "aim"), [(0, 0, 0), (5, 0, 5), (0, 7, 7), (5, 7, 5), (9, 7, 7)])
def test_target_rate_is_never_above_the_limit(own: int, limit: int, aim: int) -> None:
    assert target_rate(Limits(aspera_rate=own), limit) == aim


@pytest.mark.parametrize(
    ("system", "environment", "one"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.aspera/connect/bin/ascp"),
        ("linux", {"HOME": "/home/a"}, "/home/a/.aspera/cli/bin/ascp"),
        ("darwin", {"HOME": "/Users/a"}, "/Applications/IBM Aspera.app/Contents/Resources/sdk/aspera/bin/ascp"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Applications/Aspera Connect.app/Contents/Resources/ascp"),
        ("win32", {"LOCALAPPDATA": "C:/a"}, "C:/a/Programs/Aspera/Aspera Connect/bin/ascp.exe"),
    ],
)  # fmt: skip
def test_usual_places_on_three_systems(system: str, environment: dict[str, str], one: str) -> None:
    assert Path(one) in places(system, environment)


@pytest.mark.skipif(os.name == "nt", reason="the right to run is a bit")
def test_program_that_is_set_by_hand_goes_first_and_alone(tmp_path: Path) -> None:
    usual = tmp_path / ".aspera" / "connect" / "bin" / "ascp"
    usual.parent.mkdir(parents=True)
    usual.write_text("")
    environment = {"HOME": str(tmp_path), "PATH": ""}
    assert find_ascp("", "linux", environment) is None, "it may not be run"
    usual.chmod(0o755)
    key = tmp_path / ".aspera" / "connect" / "etc" / "aspera_tokenauth_id_rsa"
    key.parent.mkdir()
    key.write_text("")

    assert find_ascp("", "linux", environment) == usual
    assert key_of(usual) == key
    assert find_ascp(str(tmp_path / "gone"), "linux", environment) is None


def test_port_is_probed(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert is_open("127.0.0.1", port)
    assert not is_open("127.0.0.1", port)


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ({}, Kind.BAD_ANSWER), ([], Kind.BAD_ANSWER), ({"transfer_specs": [{"transfer_spec": {}}]}, Kind.BAD_ANSWER),
        ({"transfer_specs": [{"error": {"user_message": "no"}}]}, Kind.INVALID),
        ({"transfer_specs": [{"transfer_spec": {"remote_host": "h", "token": "t", "ssh_port": "x"}}]}, Kind.BAD_ANSWER),
    ],
)  # fmt: skip
def test_answers_that_are_no_specification(document: object, kind: Kind) -> None:
    with pytest.raises(CosError) as caught:
        parse(document)
    assert caught.value.problem.kind is kind


@pytest.mark.parametrize(
    ("path", "key", "may"),
    [(b"a", "a", True), ("ü".encode(), "ü", True), (b"a\nb", "ab", False), (b"ab", "a\nb", False),
     (b"\xff", "x", False), (b"a", " a", False), (b"a", "", False), (b"a\r", "a", False)],
)  # fmt: skip
def test_only_names_that_fit_on_a_line_go_into_the_list(path: bytes, key: str, may: bool) -> None:
    from cosbrowser.cos.entries import Location

    group = GroupRow(Direction.UPLOAD, Location("c", "b"), "/f", "t")
    assert may_join(JobRow(1, "n", key, path, 1), group) is may
