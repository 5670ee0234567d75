"""Takes the place of `ascp`: its command line, its management protocol, and HTTP at the emulator's stub for FASP.

What it should do besides is said in a file beside it, `orders.json`, looked at again for each piece:

* `hold_after`: BYTES of this process's own, then wait until the order is gone
* `crash_after`: BYTES, then end as if killed; `error`: [CODE, WORDS] instead of the end, `refuse`: at the beginning
* `file_error`: part of a name
* `silent`: never connect to the management port

Each start is a line of `starts.jsonl` beside it: arguments, the token's length, the process id.
"""

from __future__ import annotations

import base64
import json
import os
import select
import socket
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from pathlib import Path

HERE = Path(sys.argv[0]).resolve().parent
PIECE = 64 << 10


class Cancelled(Exception):  # noqa: N818
    """The other side wants it to end."""


def orders() -> dict:
    try:
        return json.loads((HERE / "orders.json").read_text())
    except (FileNotFoundError, ValueError):
        return {}


def once(name: str) -> None:
    """An order that was carried out, and is not to be again."""
    left = {key: value for key, value in orders().items() if key != name}
    (HERE / "orders.new").write_text(json.dumps(left))
    (HERE / "orders.new").replace(HERE / "orders.json")


class Arguments:
    def __init__(self, given: list[str]) -> None:
        self.mode = self.host = self.files = ""
        self.port = self.management = 0
        self.number, self.of, self.threshold = 1, 1, 1 << 60
        self.rate = 0
        rest = iter(given)
        for one in rest:
            name, _, value = one.partition("=")
            if name == "--mode":
                self.mode = value
            elif name == "--host":
                self.host = value
            elif name == "--file-pair-list":
                self.files = value
            elif name == "--multi-session-threshold":
                self.threshold = int(value)
            elif one == "-P":
                self.port = int(next(rest))
            elif one == "-M":
                self.management = int(next(rest))
            elif one == "-C":
                self.number, self.of = map(int, next(rest).split(":"))
            elif one == "-l":
                self.rate = int(next(rest).removesuffix("k"))
            elif one in {"-O", "-k", "-c", "-i"}:
                next(rest)
            elif one == "--dest64":
                assert base64.b64decode(next(rest)) == b"/"
            elif name not in {"--user", "--overwrite", "--policy", "--tags64"}:
                raise SystemExit(f"unknown argument {one}")


class Session:
    def __init__(self, arguments: Arguments, token: str) -> None:
        self.arguments = arguments
        self.token = token
        self.id = str(uuid.uuid4())
        self.moved = 0
        self.rate = arguments.rate
        self.cancelled = threading.Event()
        self.wire = socket.create_connection(("127.0.0.1", arguments.management), 5)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        text = b""
        while data := self.received():
            text += data
            while b"\n\n" in text:
                frame, _, text = text.partition(b"\n\n")
                lines = dict(line.split(": ", 1) for line in frame.decode().split("\n")[1:])
                with (HERE / "heard.jsonl").open("a") as file:
                    file.write(json.dumps(lines) + "\n")
                if lines["Type"] == "CANCEL":
                    self.cancelled.set()
                if lines["Type"] == "RATE":
                    self.rate = int(lines["Rate"])
        os._exit(3)  # nobody listens any more

    def received(self) -> bytes:
        try:
            return self.wire.recv(4096)
        except OSError:
            return b""

    def say(self, kind: str, **fields: object) -> None:
        lines = {"Type": kind, "SessionId": self.id, **fields}
        text = "FASPMGR 2\n" + "".join(f"{name}: {value}\n" for name, value in lines.items()) + "\n"
        self.wire.sendall(text.encode())

    def went(self, count: int) -> None:
        self.moved += count
        self.say("STATS", TransferBytes=self.moved, Rate=self.rate)
        while 0 <= orders().get("hold_after", -1) <= self.moved:
            (HERE / "held").touch()
            if self.cancelled.wait(0.02):
                raise Cancelled
        if self.cancelled.is_set():
            raise Cancelled
        if 0 <= orders().get("crash_after", -1) <= self.moved:
            once("crash_after")
            os.kill(os.getpid(), 9)

    def ask(self, method: str, query: str, data: object = None, **headers: str) -> bytes:
        arguments = self.arguments
        address = f"http://{arguments.host}:{arguments.port}/ats/bytes?{query}"
        given = {"X-Aspera-Token": self.token, **headers}
        request = urllib.request.Request(address, data, given, method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()

    def run(self) -> None:
        self.say("INIT")
        self.say("SESSION", Remote="No")
        if (refusal := orders().get("refuse")) is not None:
            once("refuse")
            self.say("ERROR", Code=refusal[0], Description=refusal[1])
            raise SystemExit(1)
        lines = Path(self.arguments.files).read_text(encoding="utf-8").split("\n")
        for at, (source, destination) in enumerate(zip(lines[::2], lines[1::2], strict=False)):
            refused = orders().get("file_error")
            if refused and refused in source:
                self.say("FILEERROR", File=source, Code=5, Description="Insufficient permission to read or write")
                continue
            try:
                (self.send if self.arguments.mode == "send" else self.receive)(at, source, destination)
            except urllib.error.HTTPError as error:
                self.say("FILEERROR", File=source, Code=59, Description=f"{error.code} {error.read().decode()}")
        if (error := orders().get("error")) is not None:
            once("error")
            self.say("ERROR", Code=error[0], Description=error[1], TransferBytes=self.moved)
            raise SystemExit(1)
        self.say("DONE", TransferBytes=self.moved)

    def send(self, at: int, source: str, destination: str) -> None:
        if at % self.arguments.of != self.arguments.number - 1:
            return  # another session's
        session, size = self, Path(source).stat().st_size

        class Body:
            def __init__(self) -> None:
                self.file = Path(source).open("rb")  # noqa: SIM115

            def read(self, _: int = 0) -> bytes:
                data = self.file.read(PIECE)
                session.went(len(data))
                return data

        self.ask("PUT", f"path=/{urllib.parse.quote(destination, safe='')}", Body(), **{"Content-Length": str(size)})
        self.say("STOP", File=source, Size=size, TransferBytes=self.moved)

    def receive(self, at: int, source: str, destination: str) -> None:
        key = urllib.parse.quote(source, safe="")
        size = next(
            f["size"] for f in json.loads(self.ask("GET", f"list=/{key}"))["files"] if f["path"] == f"/{source}"
        )
        start, end = 0, size
        if size >= self.arguments.threshold:
            share = -(-size // self.arguments.of)
            start, end = share * (self.arguments.number - 1), min(size, share * self.arguments.number)
        elif at % self.arguments.of != self.arguments.number - 1:
            return
        handle = os.open(destination, os.O_WRONLY | os.O_CREAT)
        with os.fdopen(handle, "wb") as file:
            if start == 0 and end == size:
                start = min(os.fstat(file.fileno()).st_size, size)  # what an earlier session has left
                with (HERE / "resumed.jsonl").open("a") as note:
                    note.write(json.dumps([source, start]) + "\n")
            file.seek(start)
            while start < end:
                last = min(start + PIECE, end) - 1
                file.write(self.ask("GET", f"path=/{key}", Range=f"bytes={start}-{last}"))
                file.flush()
                self.went(last + 1 - start)
                start = last + 1
        self.say("STOP", File=destination, Size=size, TransferBytes=self.moved)


def main() -> None:
    token = os.environ["ASPERA_SCP_TOKEN"]
    with (HERE / "starts.jsonl").open("a") as file:
        file.write(json.dumps({"arguments": sys.argv[1:], "token": token, "pid": os.getpid()}) + "\n")
    while orders().get("silent"):
        time.sleep(0.05)
    session = Session(Arguments(sys.argv[1:]), token)
    try:
        session.run()
    except Cancelled:
        session.say("ERROR", Code=28, Description="Cancelled by user")
        raise SystemExit(1) from None
    finally:
        session.wire.shutdown(socket.SHUT_WR)
        select.select([session.wire], [], [], 0)


main()
