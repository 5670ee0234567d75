"""The command line of the local COS: `python -m cosbrowser.emulator --help`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import secrets
import shutil
import ssl
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import accounts, demo, lifecycle, lifetime, synthetic
from .auth import Authenticator
from .calls import House
from .clock import Clock
from .console import TRANSFER_PATH, Console
from .iam import Iam
from .places import LOCATIONS, PLACES, endpoints_document
from .server import Application, Connection
from .service import Service
from .store import Store

_DESCRIPTION = """\
A local IBM Cloud Object Storage for tests, demos and development.

Prints one JSON line when it is ready and serves until SIGTERM:
  iam                  the token endpoint, for API keys
  endpoints            one address for each location; a bucket exists at its own only
  instances            CRN, API key and HMAC pair of each service instance; "roles" has a key for each role
  account              a key that is Manager of all instances
  endpoints_document   IBM's list of endpoints, with these addresses
  config               Resource Configuration API; append the name of a bucket
  resource_controller  lists the service instances of a token
  control              orders faults, moves the clock

With any S3 client: an address of "endpoints", path-style, Signature Version 4, the HMAC pair of an instance.
When started with a pipe as standard input it also ends when that is closed, as it is when the starter dies.
"""


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cosbrowser.emulator",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--data", metavar="DIR", type=Path, help="keep everything in DIR (else in a temporary folder, gone at the end)")
    add("--transfer-port", metavar="P", type=int, default=0, help="the port that Aspera specifications name")
    add(
        "--port",
        metavar="P",
        type=int,
        default=0,
        help="IAM and control at port P, the locations at P+1 and on (else any)",
    )
    add("--demo-data", action="store_true", help="have six buckets with things to look at")
    add(
        "--synthetic", metavar="NAME=COUNT", action="append", default=[],
        help="have a bucket of COUNT generated keys that take no space; COUNT/FOLDERS spreads them over folders",
    )  # fmt: skip
    add("--credentials", metavar="FILE", type=Path, help='a JSON list of instances in the form of "instances"')
    add("--tls", metavar=("CERT", "KEY"), nargs=2, help="serve https with this certificate and key (PEM)")
    add("--verbose", action="store_true", help="write what happens to standard error")
    return parser.parse_args(argv)


def _house(options: argparse.Namespace, folder: Path) -> House:
    store = Store(folder)
    known = accounts.load(options.credentials or folder / "credentials.json")
    house = House(store, Clock(), known)
    if options.demo_data:
        demo.fill(house)
    for given in options.synthetic:
        name, equals, spec = given.partition("=")
        if not equals:
            raise ValueError(f"--synthetic {given}: NAME=COUNT is wanted")
        synthetic.layout(spec)
        if name not in store.buckets:
            with store.transaction():
                home = next(iter(known.instances))
                store.create_bucket(name, home, "us-south", "standard", house.clock.now(), {"synthetic": spec})
    return house


def _secret(store: Store) -> bytes:
    if not store.note("secret"):
        store.set_note("secret", secrets.token_hex(32))
    return bytes.fromhex(store.note("secret"))


async def _serve(options: argparse.Namespace, folder: Path, tied: bool) -> None:
    end = lifetime.end_event(tied)
    house = _house(options, folder)
    iam = Iam(house.accounts, house.clock, _secret(house.store))
    service = Service(house, Authenticator(house.accounts, iam, house.clock))
    scheme, context = "http", None
    if options.tls:
        scheme, context = "https", ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*options.tls)
    loop = asyncio.get_running_loop()
    connections: set[Connection] = set()
    servers: list[asyncio.Server] = []

    async def listen(application: Application, port: int) -> str:
        server = await loop.create_server(
            lambda: Connection(application, connections), "127.0.0.1", port, ssl=context, backlog=512
        )
        servers.append(server)
        return f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    addresses = {
        place.name: await listen(service.at(place), options.port + number if options.port else 0)
        for number, place in enumerate(PLACES, 1)
    }
    document: dict[str, Any] = {}
    base = await listen(Console(house, iam, document).answer, options.port)
    house.transfer_address, house.transfer_port = f"{base}{TRANSFER_PATH}", options.transfer_port
    document.update(endpoints_document(addresses, f"{base}/identity/token"))
    line = {
        "iam": f"{base}/identity/token",
        "endpoints": {name: addresses[name] for name in LOCATIONS},
        "instances": house.accounts.shown(),
        "account": house.accounts.account_key.shown(),
        "endpoints_document": f"{base}/v2/endpoints",
        "config": f"{base}/v1/b",
        "resource_controller": f"{base}/v2/resource_instances",
        "control": f"{base}/control",
    }
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
    ageing = asyncio.create_task(_age(house))
    await end.wait()
    ageing.cancel()
    for server in servers:
        server.close()
    for connection in list(connections):
        connection.abort()
    await asyncio.sleep(0)
    house.store.close()


async def _age(house: House) -> None:
    """Lets lifecycle rules come true each hour, as a day passes."""
    while True:
        lifecycle.sweep(house)
        await asyncio.sleep(lifecycle.seconds_to_sweep())


def main(argv: list[str] | None = None) -> int:
    """Runs the emulator until it is told to end; the exit status."""
    tied = lifetime.tied_to_starter()
    options = _arguments(argv)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.WARNING, format="%(levelname)s %(message)s")
    lifetime.be_nice()
    folder = options.data or Path(tempfile.mkdtemp(prefix="cosbrowser-emulator-"))
    try:
        asyncio.run(_serve(options, folder, tied))
    except (ValueError, OSError) as error:
        sys.stderr.write(f"cosbrowser.emulator: {error}\n")
        return 1
    finally:
        if options.data is None:
            with contextlib.suppress(OSError):
                shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
