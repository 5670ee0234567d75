"""A TCP relay that makes a server on loopback as far away as a real one: `python -m tests.bench.relay URL MS`.

Half of the round trip each way, one more round trip for each new connection; no limit of bandwidth and no loss. It
prints its address, and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
from urllib.parse import urlsplit

PIECE = 1 << 18  # bytes


class Relay:
    def __init__(self, host: str, port: int, seconds: float) -> None:
        self._server = (host, port)
        self._half = seconds / 2

    async def accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        try:
            server, to_server = await asyncio.open_connection(*self._server, limit=PIECE)
        except OSError:
            to_client.transport.abort()
            return
        for writer in (to_client, to_server):
            writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened = asyncio.get_running_loop().time()
        await asyncio.gather(
            self._carry(client, to_server, opened + 2 * self._half), self._carry(server, to_client, opened)
        )

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, earliest: float) -> None:
        """Each piece arrives half a round trip after it was sent, the first not before the connection was there."""
        loop = asyncio.get_running_loop()
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                due, data = await under_way.get()
                if (wait := due - loop.time()) > 0:
                    await asyncio.sleep(wait)
                if not data:
                    break
                writer.write(data)
                await writer.drain()
            writer.close()

        delivery = asyncio.create_task(deliver())
        with contextlib.suppress(OSError):
            while data := await reader.read(PIECE):
                under_way.put_nowait((max(loop.time(), earliest) + self._half, data))
        under_way.put_nowait((loop.time() + self._half, b""))
        with contextlib.suppress(OSError):
            await delivery


async def main(url: str, milliseconds: float) -> None:
    parts = urlsplit(url)
    relay = Relay(parts.hostname or "", parts.port or 80, milliseconds / 1000)
    server = await asyncio.start_server(relay.accept, "127.0.0.1", 0, backlog=512, limit=PIECE)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # connections that a program has left open are not worth a word


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], float(sys.argv[2])))
