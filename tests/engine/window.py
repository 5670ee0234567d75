"""A window process without a window, to be killed: `python -m tests.engine.window PROFILE [--hang]`.

Starts an engine, takes up a queue in it that tells of its end in PROFILE/closed, or hangs there, and prints one JSON
line when that has been answered. Signals end it in order.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

import cosbrowser.cos
import cosbrowser.transfer
from cosbrowser.engine.client import Engine
from cosbrowser.engine.signals import Signals
from cosbrowser.paths import Paths
from tests.engine import functions, serve


def main(profile: Path) -> int:
    for package in (cosbrowser.cos, cosbrowser.transfer):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    application = QCoreApplication([])
    engine = Engine(Paths.for_profile(profile), command=serve.command("tests.engine.functions"))
    owner = QObject()

    def tell(package: str) -> None:
        print(json.dumps({"engine": engine.pid, "package": package, "modules": sorted(sys.modules)}), flush=True)

    def look(_: object) -> None:
        engine.call(owner, functions.package).then(tell)

    if "--hang" in sys.argv:
        engine.call(owner, functions.take_up_what_hangs).then(look)
    else:
        engine.call(owner, functions.take_up, profile / "closed").then(look)
    signals = Signals(application)
    signals.received.connect(lambda number: engine.close(lambda: application.exit(number)))
    engine.start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
