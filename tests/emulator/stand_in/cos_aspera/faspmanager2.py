"""What ibm_s3transfer.aspera asks of the closed module, done with HTTP at the specification's emulator_address."""

from __future__ import annotations

import json
import threading
import urllib.parse
import urllib.request
import uuid
from pathlib import Path
from typing import Any

PAUSE, RESUME = 4, 5
_PIECE = 64 << 10


class ITransferListener:
    """Base class of the SDK's listener, which has transferReporter(id, message)."""


class _Transfer(threading.Thread):
    def __init__(self, name: str, specification: dict[str, Any], listener: Any) -> None:
        super().__init__(daemon=True)
        self.transfer_id = name
        self.specification = specification
        self.listener = listener
        self.session = str(uuid.uuid4())
        self.sent = 0
        self.stopped = False
        self.going = threading.Event()
        self.going.set()

    def report(self, kind: str, **fields: object) -> None:
        lines = {"Type": kind, "SessionId": self.session, "TransferBytes": self.sent, **fields}
        text = "FASPMGR 2\n" + "".join(f"{name}: {value}\n" for name, value in lines.items()) + "\n"
        self.listener.transferReporter(self.transfer_id, text)

    def run(self) -> None:
        self.report("INIT")
        try:
            for path in self.specification["paths"]:
                move = self.upload if self.specification["direction"] == "send" else self.download
                move(path["source"], path["destination"])
        except Exception as error:
            self.report("ERROR", Description=str(error))
        else:
            if not self.stopped:
                self.report("DONE")

    def upload(self, source: str, destination: str) -> None:
        local = Path(source)
        for file in [local] if local.is_file() else sorted(f for f in local.rglob("*") if f.is_file()):
            key = destination if local.is_file() else f"{destination}/{file.relative_to(local).as_posix()}"
            self.ask("PUT", f"path=/{urllib.parse.quote(key.replace('//', '/'))}", file.read_bytes())
            self.progress(file.stat().st_size)

    def download(self, source: str, destination: str) -> None:
        listed = json.loads(self.ask("GET", f"list=/{urllib.parse.quote(source)}"))["files"]
        for file in listed:
            key = file["path"].removeprefix("/")
            below = key.removeprefix(source).lstrip("/")
            target = Path(destination) / below if below else Path(destination)
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as local:
                for start in range(0, file["size"], _PIECE):
                    self.going.wait()
                    if self.stopped:
                        return
                    end = min(start + _PIECE, file["size"]) - 1
                    local.write(self.ask("GET", f"path=/{urllib.parse.quote(key)}", None, Range=f"bytes={start}-{end}"))
                    self.progress(end - start + 1)

    def progress(self, count: int) -> None:
        self.sent += count
        self.report("STATS")

    def ask(self, method: str, query: str, data: bytes | None = None, **headers: str) -> bytes:
        request = urllib.request.Request(
            f"{self.specification['emulator_address']}?{query}", data,
            {"X-Aspera-Token": self.specification["token"], **headers}, method=method,
        )  # fmt: skip
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()


_transfers: dict[str, _Transfer] = {}


def configureAsperaLocation(_path: str) -> None: ...


def configureLogLocation(_path: str) -> None: ...


def startTransfer(name: str, _nothing: None, specification: str, listener: Any) -> None:
    _transfers[name] = _Transfer(name, json.loads(specification), listener)
    _transfers[name].start()


def isRunning(name: str) -> bool:
    return name in _transfers and _transfers[name].is_alive()


def stopTransfer(name: str) -> bool:
    transfer = _transfers.get(name)
    if transfer is not None:
        transfer.stopped = True
        transfer.going.set()
    return True


def modifyTransfer(name: str, option: int, _value: int) -> bool:
    (_transfers[name].going.clear if option == PAUSE else _transfers[name].going.set)()
    return True
