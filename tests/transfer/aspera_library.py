"""Transfers by the SDK's AsperaTransferManager over a stand-in for `cos_aspera`: `aspera_library JSON BUCKET FOLDER`.

The stand-in has to be on the path (PYTHONPATH), as the package would be.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

from cos_aspera import faspmanager2

from cosbrowser.cos.credentials import Aspera, Connection, Secret
from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.aspera import mover
from cosbrowser.transfer.aspera_library import Library
from cosbrowser.transfer.job import Limits, State, Transport, Which
from tests.transfer.conftest import MIB, Desk

line, bucket, root = json.loads(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
CONTENT = bytes(n % 251 for n in range(MIB))


class Cos:
    line = line
    instances = line["instances"]
    endpoints = line["endpoints"]


class LibraryDesk(Desk):
    def open(self) -> None:
        self.connection = Connection(
            "here", "here", instance=Cos.instances[0]["crn"], endpoints_document=line["endpoints_document"],
            iam=line["iam"], aspera=Aspera.WHEN_POSSIBLE,
        )  # fmt: skip
        instance = Cos.instances[0]
        self.secret = Secret(instance["api_key"], instance["access_key_id"], instance["secret_access_key"])
        super().open()


desk = LibraryDesk(root, Cos(), bucket, Cos.endpoints["us-south"], Limits(parallel=8, aspera_sessions=2))  # type: ignore[arg-type]
assert isinstance(mover(Limits(aspera_program="/nowhere")), Library), "the library goes first"

# a file up and down
group = desk.upload(desk.file("a", CONTENT), prefix="in/")
status = desk.watch.end(group)
assert (status.state, status.verified, status.transport) == (State.DONE, "MD5", Transport.ASPERA), status
group = desk.download("in/a", prefix="in/")
assert desk.watch.end(group).state is State.DONE
assert desk.tree() == {"a": CONTENT}

# folders
for number in range(5):
    desk.file(f"d/{number}", str(number).encode() * 1000)
assert desk.watch.end(desk.upload(desk.root / "source" / "d")).done == 5
down = desk.watch.end(desk.download(folders=("d/",)))
assert (down.state, down.done) == (State.DONE, 5)

# pause and resume, in the middle: the stand-in waits where it is told to
held, go = threading.Event(), threading.Event()
progress = faspmanager2._Transfer.progress


def hold(self, count: int) -> None:
    progress(self, count)
    held.set()
    while not self.stopped and not go.wait(0.02):
        pass


faspmanager2._Transfer.progress = hold
desk.put("big", CONTENT)
group = desk.download("big")
assert held.wait(20)
desk.watch.sees(group, lambda status: status.state is State.RUNNING and status.sent > 0)
desk.queue.pause(Which((group,)))
desk.watch.state(group, State.PAUSED)
go.set()
desk.queue.resume(Which((group,)))
assert desk.watch.end(group).state is State.DONE
assert desk.tree()["big"] == CONTENT

# cancel
go.clear()
held.clear()
desk.put("other", CONTENT)
group = desk.download("other")
assert held.wait(20)
desk.queue.cancel(Which((group,)))
desk.watch.state(group, State.CANCELLED)
desk.watch.until(lambda: not desk.part_files())
faspmanager2._Transfer.progress = progress


# an error of the library is said
def fail(self, *_: object) -> None:
    raise OSError("the server said no")


upload, faspmanager2._Transfer.upload = faspmanager2._Transfer.upload, fail
group = desk.upload(desk.file("never", CONTENT))
status = desk.watch.sees(group, lambda status: status.waits_for is not None)
assert status.waits_for is not None
assert (status.waits_for.kind, status.waits_for.message) == (Kind.SERVER, "the server said no"), status
faspmanager2._Transfer.upload = upload
assert desk.watch.end(group).state is State.DONE
desk.end()
print("all of it")
