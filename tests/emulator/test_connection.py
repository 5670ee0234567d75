"""A connection of the local COS by itself, in a loop of the test's own: what is left when a client goes away."""

from __future__ import annotations

import asyncio
import gc
import socket
from typing import Any

import pytest

from cosbrowser.emulator.messages import Request, Response
from cosbrowser.emulator.server import Connection

ROOM = 64 * 1024  # bytes of the client's buffer: most of the answer waits in the server


class Served:
    """Answers the first request of a connection with a large body, and waits for the body of the second."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self.second = asyncio.Event()

    async def __call__(self, request: Request) -> Response:
        if request.method == "GET":
            return Response(200, [], self._answer)
        self.second.set()
        await request.body()
        raise AssertionError("the body never ends")


async def exchange(reset: bool) -> list[dict[str, Any]]:
    """The client asks twice, goes away half-way into its second body, and only then reads the first answer."""
    loop, troubles = asyncio.get_running_loop(), list[dict[str, Any]]()
    loop.set_exception_handler(lambda _, context: troubles.append(context))
    served, connections = Served(bytes(16 << 20)), set[Connection]()
    listening = await loop.create_server(lambda: Connection(served, connections), "127.0.0.1", 0)
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, ROOM)
    client.setblocking(False)
    await loop.sock_connect(client, listening.sockets[0].getsockname())
    head = b"GET /b/k HTTP/1.1\r\nHost: x\r\n\r\nPUT /b/k HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf"
    await loop.sock_sendall(client, head)
    if not reset:
        client.shutdown(socket.SHUT_WR)
        while await loop.sock_recv(client, 65536):
            pass
    client.close()
    while connections:
        await asyncio.sleep(0)
    working = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    await asyncio.gather(*working, return_exceptions=True)
    working.clear()
    listening.close()
    await listening.wait_closed()
    gc.collect()  # a task whose failure nobody asked for says so when it goes
    await asyncio.sleep(0)
    return troubles


@pytest.mark.parametrize("reset", [False, True])
def test_client_that_goes_away_leaves_no_failure_behind(reset: bool) -> None:
    assert asyncio.run(exchange(reset)) == []
