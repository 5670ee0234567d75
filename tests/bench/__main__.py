"""Benches: `python -m tests.bench NAME ...`. The last line is one JSON object; figures compare within one run only."""

from __future__ import annotations

import argparse
import json
import sys

from tests.bench import bulk_delete, channel, gui, startup, table, transfer
from tests.bench import list as listing

BENCHES = {
    "startup": startup, "gui": gui, "list": listing, "channel": channel, "transfer": transfer, "table": table,
    "bulk-delete": bulk_delete,
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser("python -m tests.bench", description=__doc__)
    names = parser.add_subparsers(dest="name", required=True, metavar="NAME")
    for name, bench in BENCHES.items():
        bench.add_arguments(names.add_parser(name, help=(bench.__doc__ or "").partition("\n")[0]))
    asked = parser.parse_args()
    print(json.dumps(BENCHES[asked.name].run(asked)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
