"""A process with a transfer queue and nothing else, for tests that kill it.

    python -m tests.transfer.work PROFILE ENDPOINT BUCKET ACCESS_KEY SECRET up SOURCE PREFIX [RULE]
    python -m tests.transfer.work PROFILE ENDPOINT BUCKET ACCESS_KEY SECRET down PREFIX FOLDER
    python -m tests.transfer.work PROFILE ENDPOINT BUCKET ACCESS_KEY SECRET move PREFIX TARGET [RULE]
    python -m tests.transfer.work PROFILE ENDPOINT BUCKET ACCESS_KEY SECRET copy PREFIX TARGET DAYS-OF-RETENTION
    python -m tests.transfer.work PROFILE ENDPOINT BUCKET ACCESS_KEY SECRET describe KEY TYPE
    python -m tests.transfer.work PROFILE ENDPOINT BUCKET ACCESS_KEY SECRET go-on

Ends with the states of all groups on standard output, as JSON, when all are finished.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from cosbrowser.cos import properties
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.properties import PropertiesChange
from cosbrowser.paths import Paths
from cosbrowser.transfer import versions
from cosbrowser.transfer.job import FINISHED, Answer, Limits, NewRetention, UploadOptions
from cosbrowser.transfer.queue import Queue

MIB = 1 << 20


def main() -> None:
    profile, endpoint, bucket, access_key, secret, command, *rest = sys.argv[1:]
    paths = Paths.for_profile(Path(profile))
    accounts = Accounts(paths)
    connection = Connection("here", "here", SignIn.HMAC, endpoint=endpoint)
    accounts.open_for_now(connection, Secret("", access_key, secret))
    queue = Queue(
        paths,
        accounts,
        Limits(parallel=4, part_size=5 * MIB, threshold=5 * MIB, copy_part_size=5 * MIB, copy_threshold=8 * MIB),
    )
    queue.start()
    if command == "up":
        queue.upload((rest[0],), Location("here", bucket, rest[1]), UploadOptions(when_exists=_rule(rest[2:])))
    elif command == "down":
        queue.download(Selection(Location("here", bucket), (), (rest[0],)), rest[1])
    elif command == "move":
        queue.copy(Selection(Location("here", bucket), (), (rest[0],)), Location("here", bucket, rest[1]), True,
                   when_exists=_rule(rest[2:]))  # fmt: skip
    elif command == "copy":
        queue.copy(Selection(Location("here", bucket), (), (rest[0],)), Location("here", bucket, rest[1]),
                   retention=NewRetention(int(rest[2]) * 86_400))  # fmt: skip
    elif command == "describe":
        properties.COPY_BYTES = MIB
        place = Selection(Location("here", bucket), (ObjectEntry(rest[0], 1, datetime.now(UTC), ""),))
        list(versions.change(queue, place, PropertiesChange({"Content-Type": rest[1]}, {})))
    groups = {}
    for snapshot in queue.changes():
        groups |= {group.id: group for group in snapshot.groups}
        if groups and all(group.state in FINISHED or group.asks for group in groups.values()):
            break
    queue.close(1)
    print(json.dumps([[group.state, group.done, str(group.problem)] for group in groups.values()]))


def _rule(rest: list[str]) -> Answer | None:
    return Answer(rest[0]) if rest and rest[0] else None


main()
