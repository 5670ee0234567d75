"""Runs one bench: each module of `BENCHES` has `add_arguments(parser)`, and `run(arguments)` that gives the figures."""

from __future__ import annotations

import argparse
import json
import sys

from tests.bench import channel

BENCHES = {"channel": channel}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    names = parser.add_subparsers(dest="name", required=True)
    for name, module in BENCHES.items():
        module.add_arguments(names.add_parser(name, description=module.__doc__, help=module.__doc__))
    arguments = parser.parse_args()
    figures = BENCHES[arguments.name].run(arguments)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
