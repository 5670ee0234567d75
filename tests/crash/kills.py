"""The loop: start, let a random number of bytes pass, kill, look at what is there; until all is done."""

from __future__ import annotations

import contextlib
import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests import processes
from tests.cos_server import ROOT, LocalCos
from tests.crash.work import MIB, Bucket, Looked, Work, kept
from tests.transfer.relay import Relay
from tests.waiting import wait_until

KILLS_OF_A_ROUND = 25  # then another 200 files
PATIENCE_SECONDS = 120.0
IN_PREFIX, OUT_PREFIX = "in/", "out/"


@dataclass
class Result:
    """Counts over all rounds."""

    kills: int = 0
    corrupt: int = 0
    lost: int = 0
    partial_under_final_name: int = 0
    orphan_uploads: int = 0
    orphan_parts: int = 0
    resent_bytes_max_per_kill: int = 0
    resent_bytes_bound: int = 0
    rounds: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list[str])

    def figures(self) -> dict[str, Any]:
        return {**self.__dict__, "seconds": round(self.seconds, 1)}

    @property
    def is_clean(self) -> bool:
        counts = self.corrupt + self.lost + self.partial_under_final_name + self.orphan_uploads + self.orphan_parts
        return not counts and self.resent_bytes_max_per_kill <= self.resent_bytes_bound


def run(kills: int, seed: int, say: Callable[[str], object] = lambda _: None) -> Result:
    """Kill so many times, in rounds of 200 files each."""
    from tests.crash.window import LIMITS

    result, started = Result(resent_bytes_bound=LIMITS.parallel * LIMITS.part_size), time.monotonic()
    with LocalCos() as cos:
        while result.kills < kills:
            rng = random.Random(f"{seed} {result.rounds}")
            with tempfile.TemporaryDirectory(prefix="cosbrowser-crash-") as folder:
                _Round(cos, rng, Path(folder), result, say).work_off(min(KILLS_OF_A_ROUND, kills - result.kills))
            result.rounds += 1
    result.seconds = time.monotonic() - started
    return result


class _Round:
    """200 files in one profile."""

    def __init__(
        self, cos: LocalCos, rng: random.Random, folder: Path, result: Result, say: Callable[[str], object]
    ) -> None:
        self._cos = cos
        self._rng = rng
        self._folder = folder
        self._result = result
        self._say = say
        self._work = Work.of(rng)
        self._name = f"crash-{result.rounds}-{os.getpid()}"
        self._journal = folder / "profile" / "data" / "transfers.sqlite"
        self._target = Looked({OUT_PREFIX + name: data for name, data in self._work.down.items()}, folder / "target")
        self._kept = 0

    def work_off(self, kills: int) -> None:
        with contextlib.ExitStack() as stack:
            client = stack.enter_context(_direct(self._cos, self._folder / "direct"))
            self._prepare(client)
            relay = stack.enter_context(Relay(self._cos.endpoints["us-south"]))
            window = Window(self._folder, relay, self._cos.instances[0])
            stack.callback(window.end)
            window.start()
            window.sign_in({
                "upload": [str(self._folder / "source" / "up"), self._name, IN_PREFIX],
                "download": [self._name, OUT_PREFIX, str(self._folder / "target")],
            })  # fmt: skip
            window.wait_asked(2)
            total = sum(map(len, self._work.up.values())) + sum(map(len, self._work.down.values()))
            for number in range(kills):
                if not self._kill(window, relay, total // kills):
                    self._say(f"round {self._result.rounds}: all was done after {number} kills")
                    break
            said = window.wait_finished()
            window.close()
            self._judge(said)

    def _prepare(self, client: Any) -> None:
        for name, data in self._work.up.items():
            path = self._folder / "source" / "up" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        client.create_bucket(Bucket=self._name)
        for name, data in self._work.down.items():
            client.put_object(Bucket=self._name, Key=OUT_PREFIX + name, Body=data)
        self._bucket = Bucket(client, self._name, {f"{IN_PREFIX}up/{n}": data for n, data in self._work.up.items()})

    def _kill(self, window: Window, relay: Relay, mean: int) -> bool:
        """Kill once; False when all was done before. Bytes that crossed the wire and are not kept cross it again."""
        rng = self._rng
        # A window starts a lost engine only so often; one that lost its window takes its time to end.
        what = rng.choice(("engine", "engine", "engine", "both", "both", "window"))
        what = what if window.engine_kills < 3 else "both"
        passed = relay.sent + relay.received
        wanted = rng.randrange(1, 2 * mean) if rng.random() < 0.85 else 0
        until = time.monotonic() + rng.uniform(0.0, 0.4)
        if wanted:
            window.wait(lambda: window.finished or relay.sent + relay.received > passed + wanted)
        else:
            window.wait(lambda: window.finished or time.monotonic() > until)
        if window.finished:
            return False
        before = passed if window.signed_in else relay.sent + relay.received
        window.kill(what)
        moved = relay.sent + relay.received - before
        # Between the death of an engine and the moment at which the next one may sign in, nothing moves.
        wrong = self._target.wrong()
        partial = self._bucket.wrong(IN_PREFIX)
        now = kept(self._journal, self._bucket, self._target)
        resent = max(0, moved - (now - self._kept))
        self._kept = now
        result = self._result
        result.kills += 1
        result.partial_under_final_name += len(wrong) + len(partial)
        result.wrong += wrong + partial
        result.resent_bytes_max_per_kill = max(result.resent_bytes_max_per_kill, resent)
        self._say(f"kill {result.kills}: {what} after {moved / MIB:.1f} MiB, {resent / MIB:.2f} of them in vain")
        window.start()
        window.sign_in({})
        return True

    def _judge(self, said: list[Any]) -> None:
        """All is there, all is right, and nothing else is left."""
        result, target = self._result, self._target
        wrong = target.wrong() + self._bucket.wrong(IN_PREFIX)
        missing = target.missing() + self._bucket.missing(IN_PREFIX)
        result.corrupt += len(wrong)
        result.lost += len(missing)
        uploads = self._bucket.uploads()
        result.orphan_uploads += len(uploads)
        result.orphan_parts += len(target.parts())
        result.wrong += [*wrong, *missing, *uploads.values(), *target.parts()]
        if [group[0] for group in said] != ["done", "done"]:
            result.lost += not missing
            result.wrong.append(json.dumps(said))


class Window:
    """The two processes, and what they say."""

    def __init__(self, folder: Path, relay: Relay, keys: dict[str, Any]) -> None:
        self._folder = folder
        self._keys = {
            "endpoint": relay.address,
            "access_key": keys["access_key_id"],
            "secret_key": keys["secret_access_key"],
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._text = b""
        self._engine = 0
        self._asked = 0
        self._asking = False
        self._shown: list[str] | None = None
        self.finished: list[Any] = []
        self.signed_in = False
        self.engine_kills = 0

    def start(self) -> None:
        """Until an engine is up: in a window that lives, it starts another one by itself."""
        self.finished = []
        if self._process is None:
            self.engine_kills = 0
            with (self._folder / "window.log").open("ab") as log:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "tests.crash.window", str(self._folder / "profile")],
                    cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                    env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
                )  # fmt: skip
        self.wait(lambda: self._engine)

    def sign_in(self, asked: dict[str, Any]) -> None:
        self.tell({**self._keys, **asked})
        self.signed_in = True

    def tell(self, what: dict[str, Any]) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what).encode() + b"\n")
        self._process.stdin.flush()

    def look(self) -> list[str]:
        """The kinds of windows that it shows."""
        self._shown = None
        self.tell({"look": True})
        self.wait(lambda: self._shown is not None)
        assert self._shown is not None
        return self._shown

    def ask_and_kill(self) -> None:
        """Kill the engine that has just come up, with a question in flight that nobody has thought of failing."""
        engine, self._engine, self._asking = self._engine, 0, False
        os.kill(engine, signal.SIGSTOP)
        self.tell({"ask": True})
        self.wait(lambda: self._asking)
        os.kill(engine, signal.SIGKILL)
        self.wait(lambda: self._engine)

    def wait_asked(self, count: int) -> None:
        self.wait(lambda: self._asked == count)

    def wait_finished(self) -> list[Any]:
        self.wait(lambda: self.finished)
        return self.finished

    def wait(self, true: Callable[[], object]) -> None:
        """Hear what is said until something holds. Raises when the window ends, or nothing comes of it."""
        assert self._process is not None
        assert self._process.stdout is not None
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not true():
            if time.monotonic() > deadline:
                raise TimeoutError(f"nothing within {PATIENCE_SECONDS:.0f} s\n{self._log()}")
            if not select.select([self._process.stdout], [], [], 0.005)[0]:
                continue
            data = os.read(self._process.stdout.fileno(), 65536)
            if not data:
                raise RuntimeError(f"the window ended by itself\n{self._log()}")
            *lines, self._text = (self._text + data).split(b"\n")
            for line in lines:
                self._hear(json.loads(line))

    def _hear(self, said: dict[str, Any]) -> None:
        self._engine = said.get("engine", self._engine)
        self._asked += "asked" in said
        self._asking |= "asking" in said
        self._shown = said.get("shown", self._shown)
        self.finished = said.get("finished", self.finished)

    def kill(self, what: str) -> None:
        """Kill, and wait until no engine is left: the one of a window that was killed ends by itself."""
        assert self._process is not None
        engine, self._engine = self._engine, 0
        if what in ("engine", "both"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(engine, signal.SIGKILL)
        if what in ("window", "both"):
            self._process.kill()
            self._let_go()
        else:
            self.engine_kills += 1
        wait_until("end of the engine", lambda: not processes.alive(engine))
        self.finished = []

    def close(self) -> int:
        """In order, as a person ends it; gives its exit status."""
        assert self._process is not None
        engine = self._engine
        self._process.terminate()
        status = self._process.wait(20)
        self._let_go()
        wait_until("end of the engine", lambda: not processes.alive(engine))
        return status

    def end(self) -> None:
        """Whatever still runs."""
        if self._process is not None:
            self._process.kill()
            self._let_go()

    def _let_go(self) -> None:
        process, self._process, self._text = self._process, None, b""
        assert process is not None
        process.communicate()

    def _log(self) -> str:
        return (self._folder / "window.log").read_text(errors="replace")[-3000:]


@contextlib.contextmanager
def _direct(cos: LocalCos, folder: Path) -> Iterator[Any]:
    """A client that goes past the relay."""
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.credentials import Connection, Secret, SignIn
    from cosbrowser.paths import Paths

    accounts = Accounts(Paths.for_profile(folder))
    keys = cos.instances[0]
    connection = Connection("direct", "direct", SignIn.HMAC, keys["crn"], endpoint=cos.endpoints["us-south"])
    accounts.open_for_now(connection, Secret("", keys["access_key_id"], keys["secret_access_key"]))
    yield accounts.client("direct", "")
    accounts.close()
