from __future__ import annotations

import argparse
import json
import sys

from tests import crash
from tests.crash.kills import run
from tests.session import Interrupted, raise_on_signals


def main() -> int:
    parser = argparse.ArgumentParser("python -m tests.crash", description=crash.__doc__)
    parser.add_argument("--kills", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    result = run(asked.kills, asked.seed, say=lambda line: print(line, flush=True))
    print(json.dumps(result.figures()))
    return 0 if result.is_clean else 1


if __name__ == "__main__":
    raise_on_signals()
    try:
        sys.exit(main())
    except Interrupted as interruption:
        sys.exit(128 + interruption.signum)
