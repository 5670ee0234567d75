"""The way to the servers of one account: proxy, trusted certificates, time-outs, and what is never sent in the clear.

One object an account, used by the token provider, the lean requests and (through an event) the SDK's clients, so that
none of them has a way of its own: the SDK would follow its own environment variables and its own certificates.
Safe from many threads.
"""

from __future__ import annotations

import base64
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from cosbrowser import logs
from cosbrowser.cos import line
from cosbrowser.cos.credentials import LOOPBACK, NO_PROXY, Connection, Secret
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.iam import running
from cosbrowser.cos.system_proxy import SystemProxy

if TYPE_CHECKING:
    import urllib3

    from cosbrowser.cos.activity import Log

CONNECT_SECONDS, READ_SECONDS = 5.0, 60.0
# A connection that rested for longer is not used again: while a computer sleeps or changes its network, servers and
# routers forget it without a word, and the first request afterwards would wait for its whole time.
IDLE_SECONDS = 60.0
POOL = 64  # connections kept to one endpoint; more than any setting of parallel requests


class Transport:
    """Pools of connections: one without a proxy, and one for each proxy that is used."""

    def __init__(self, connection: Connection, secret: Secret | None = None, log: Log | None = None) -> None:
        self._connection = connection
        self._log = log
        self._password = secret.proxy_password if secret is not None else ""
        logs.conceal(self._password)
        self._lock = threading.Lock()
        self._pools: dict[str, urllib3.PoolManager] = {}
        self._context: ssl.SSLContext | None = None
        self._system = SystemProxy()

    def pool(self, address: str) -> urllib3.PoolManager:
        """The connections to an address. Raises `CosError`: PLAIN_HTTP, or LOCAL for an unreadable certificate file."""
        parts = urlsplit(address)
        if parts.scheme != "https" and parts.hostname not in LOOPBACK and not self._connection.plain_http:
            raise CosError(Problem(Kind.PLAIN_HTTP, host=parts.netloc))
        proxy = self._proxy_for(parts.scheme, parts.hostname or "")
        with self._lock:
            if proxy not in self._pools:
                self._pools[proxy] = self._make_pool(proxy)
            return self._pools[proxy]

    def connection(self, address: str) -> Any:
        """The connections to one server; its `urlopen` sends a target byte for byte. Raises `CosError` as `pool`."""
        return self.pool(address).connection_from_url(address)

    def close(self) -> None:
        """Close all idle connections; those in use close when their answers are read."""
        with self._lock:
            for pool in self._pools.values():
                pool.clear()
            self._pools.clear()

    def _proxy_for(self, scheme: str, host: str) -> str:
        """The proxy's address, user and password in it; empty for none. Loopback never goes through one."""
        said = self._connection.proxy
        if said == NO_PROXY or host in LOOPBACK:
            return ""
        if not said:
            return self._system.address(scheme, host)
        parts = urlsplit(said if "://" in said else f"http://{said}")
        if not parts.username or not self._password:
            return parts.geturl()
        place = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{parts.username}:{quote(self._password, safe='')}@{place}"

    def _make_pool(self, proxy: str) -> urllib3.PoolManager:
        """No redirects (credentials do not follow them), no retries of the library's own."""
        import urllib3

        if self._context is None:
            self._context = trust(self._connection.ca_file)
        how: dict[str, Any] = {
            "num_pools": 256,  # more than there are locations: one that is put out is closed under whoever uses it
            "maxsize": POOL,
            "blocksize": 256 * 1024,
            "retries": False,
            "timeout": urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
            "ssl_context": self._context,
        }
        if not proxy:
            return self._watched(urllib3.PoolManager(**how))
        parts = urlsplit(proxy)
        headers = None
        if parts.username:
            user, password = (unquote(part or "") for part in (parts.username, parts.password))
            headers = {"Proxy-Authorization": f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"}
        place = parts.netloc.rpartition("@")[2]
        try:
            return self._watched(_forwarding(f"{parts.scheme}://{place}", headers, how))
        except (ValueError, urllib3.exceptions.HTTPError) as error:
            raise CosError(Problem(Kind.PROXY, host=place, detail=str(error))) from error

    def _watched(self, pool: urllib3.PoolManager) -> urllib3.PoolManager:
        """Have every request through the pool written down, and let it be cut: the lean ones, the SDK's, those for
        tokens.
        """
        kinds = _pools() if self._log is None else _noting_pools(self._log, self._connection.id)
        pool.pool_classes_by_scheme = kinds
        return pool


def _pools() -> dict[str, Any]:
    """The classes of urllib3's connections to one server, which say whose line they are in."""
    from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

    class Lent(HTTPConnectionPool):
        def _get_conn(self, timeout: float | None = None) -> Any:
            connection: Any = super()._get_conn(timeout)
            if connection.sock is not None and running() > getattr(connection, "rested", 0.0) + IDLE_SECONDS:
                connection.close()
            if (own := line.own()) is not None:
                own.take(connection)
            return connection

        def _put_conn(self, conn: Any) -> None:
            if (own := line.own()) is not None:
                own.give_back(conn)
            if conn is not None:
                conn.rested = running()
            super()._put_conn(conn)

    class LentSafely(Lent, HTTPSConnectionPool):
        pass

    return {"http": Lent, "https": LentSafely}


def _noting_pools(log: Log, connection: str) -> dict[str, Any]:
    """The same, with a note after each request."""
    plain, safe = _pools().values()

    class Noting(plain):
        def urlopen(self, *args: Any, **how: Any) -> Any:
            started, clock, answer, failure = time.time(), time.perf_counter(), None, ""
            try:
                answer = super().urlopen(*args, **how)
            except Exception as error:
                failure = type(error).__name__
                raise
            else:
                return answer
            finally:
                method, target = args[:2]
                body, headers = how.get("body"), how.get("headers") or {}
                if isinstance(body, (bytes, str)):
                    headers = {**headers, "Content-Length": str(len(body))}
                self.note(method, target, started, time.perf_counter() - clock, answer, headers, failure)

        def note(
            self, method: str, target: str, started: float, seconds: float, answer: Any, headers: Any, failure: str
        ) -> None:
            """A request has been answered, or not."""
            sent, copies = int(headers.get("Content-Length") or 0), "x-amz-copy-source" in headers
            host = f"{self.host}:{self.port}" if self.port else self.host
            log.note(connection, host, method, target, started, seconds, answer, sent, copies, failure)

    class NotingSafely(Noting, safe):
        pass

    return {"http": Noting, "https": NotingSafely}


def _forwarding(proxy: str, headers: Any, how: dict[str, Any]) -> urllib3.PoolManager:
    """A pool behind a proxy. What goes to a server of plain http is not tunnelled: the proxy is told the whole URL."""
    import urllib3

    class Forwarding(urllib3.ProxyManager):
        def connection_from_url(self, url: str, pool_kwargs: dict[str, Any] | None = None) -> Any:
            pool = super().connection_from_url(url, pool_kwargs)
            parts = urlsplit(url)
            return pool if parts.scheme == "https" else _Forwarded(pool, f"http://{parts.netloc}", headers or {})

    return Forwarding(proxy, proxy_headers=headers, **how)


class _Forwarded:
    """A proxy's pool, `through`, for one server behind it: `lean.exchange` and `urlopen` tell it the whole URL."""

    def __init__(self, pool: Any, origin: str, headers: dict[str, str]) -> None:
        self.through = pool
        self.origin = origin
        self.headers = headers

    def urlopen(self, method: str, target: str, *, headers: dict[str, str], **how: Any) -> Any:
        return self.through.urlopen(method, f"{self.origin}{target}", headers={**headers, **self.headers}, **how)


def trust(ca_file: str = "") -> ssl.SSLContext:
    """Certificates of the operating system's store, those of `ca_file` (PEM) too; TLS 1.2 or newer.

    Where Python finds no store of the system (macOS, some bundles), the list that the SDK brings stands in.
    Raises `CosError` (LOCAL, with the file's path).
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    known: Any = ssl.get_default_verify_paths()  # both paths can be None, whatever their stub says
    if not context.get_ca_certs() and not known.cafile and not known.capath:
        from ibm_botocore.httpsession import where

        context.load_verify_locations(where())
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:  # ssl.SSLError is one
            detail = error.strerror or str(error)
            raise CosError(Problem(Kind.LOCAL, operation="ReadCertificates", path=ca_file, detail=detail)) from error
    return context
