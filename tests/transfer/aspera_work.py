"""A process with a transfer queue that uses Aspera and nothing else, for tests that kill it.

API_KEY=... python -m tests.transfer.aspera_work PROFILE ENDPOINTS IAM ASCP INSTANCE BUCKET up SOURCE PREFIX
API_KEY=... python -m tests.transfer.aspera_work PROFILE ENDPOINTS IAM ASCP INSTANCE BUCKET down PREFIX FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Aspera, Connection, Secret
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import FINISHED, Limits, UploadOptions
from cosbrowser.transfer.queue import Queue


def main() -> None:
    profile, endpoints, iam, ascp, instance, bucket, command, source, target = sys.argv[1:]
    paths = Paths.for_profile(Path(profile))
    accounts = Accounts(paths)
    connection = Connection(
        "here", "here", instance=instance, endpoints_document=endpoints, iam=iam, aspera=Aspera.WHEN_POSSIBLE
    )
    accounts.open_for_now(connection, Secret(os.environ["API_KEY"]))
    queue = Queue(paths, accounts, Limits(parallel=4, aspera_sessions=1, aspera_program=ascp))
    queue.start()
    if command == "up":
        queue.upload((source,), Location("here", bucket, target), UploadOptions())
    else:
        queue.download(Selection(Location("here", bucket), (), (source,)), target)
    for snapshot in queue.changes():
        if snapshot.groups and all(group.state in FINISHED for group in snapshot.groups):
            break
    queue.close(1)


main()
