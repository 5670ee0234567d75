"""Where the buckets of one account are: bucket to location to address.

A request to the wrong location is answered "no such bucket", like one for a bucket that does not exist
(cos-api.md section 3), so the map is made from the list of all buckets; where that may not be read, locations are
asked one by one, several at a time.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from cosbrowser.cos import endpoints
from cosbrowser.cos.credentials import SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.credentials import Connection
    from cosbrowser.cos.endpoints import Endpoints
    from cosbrowser.cos.entries import Bucket
    from cosbrowser.cos.network import Transport

T = TypeVar("T")

AT_ONCE = 8  # locations asked at a time for a bucket
HEDGE_SECONDS = 2.0  # without an answer, the next address is asked too
LOOK_SECONDS = 20.0  # for the search over all locations
AGAIN_SECONDS = 30.0  # a bucket that is not where it was is looked for again after so long, not at each request
UNREACHABLE = (Kind.OFFLINE, Kind.TIMEOUT, Kind.TLS, Kind.SERVER, Kind.THROTTLED, Kind.BAD_ANSWER, Kind.REDIRECTED)


class Places:
    """The map, made when first needed. Safe from many threads.

    `list_buckets(address)` asks one address for all buckets; `look_for(bucket, address)` raises NO_BUCKET where a
    bucket is not, DENIED where it may be but may not be listed.
    """

    def __init__(
        self,
        connection: Connection,
        transport: Transport,
        list_buckets: Callable[[str], tuple[Bucket, ...]],
        look_for: Callable[[str, str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connection = connection
        self._transport = transport
        self._list_buckets = list_buckets
        self._look_for = look_for
        self._clock = clock
        self._lock = threading.RLock()
        self._endpoints: Endpoints | None = None
        self._where: dict[str, str] = {}  # bucket -> address
        self._looking: dict[str, threading.Lock] = {}
        self._missed: dict[tuple[str, str], float] = {}  # bucket and address it was not at -> when that was found

    def buckets(self) -> tuple[Bucket, ...]:
        """All buckets, from the first address that answers; remembers where they are."""
        if self._connection.endpoint:
            return self._list_buckets(self._connection.endpoint)
        found = first_answer(self._list_buckets, self._addresses().for_account, 1, HEDGE_SECONDS)
        where = {bucket.name: self._address_of(bucket.location) for bucket in found}
        with self._lock:
            self._where |= {name: address for name, address in where.items() if address}
            for name in self._where.keys() - where.keys():
                del self._where[name]
        return found

    def addresses(self) -> tuple[str, ...]:
        """All that there are, each once."""
        if self._connection.endpoint:
            return (self._connection.endpoint,)
        return tuple(dict.fromkeys(self._addresses().by_location.values()))

    def endpoint(self, bucket: str) -> str:
        """The address of a bucket. Raises `CosError`: NO_BUCKET, or why no location could be asked."""
        if self._connection.endpoint:
            return self._connection.endpoint
        if bucket in self._where:
            return self._where[bucket]
        with self._looking_for(bucket):
            return self._where.get(bucket) or self._find(bucket)

    def locations(self) -> tuple[str, ...]:
        """All locations by name; none where one address serves everything."""
        return () if self._connection.endpoint else tuple(self._addresses().by_location)

    def address_at(self, location: str) -> str:
        """The address of a location. Raises `CosError` (INVALID)."""
        address = self._connection.endpoint or self._address_of(location)
        if not address:
            raise CosError(Problem(Kind.INVALID, operation="FindLocation", detail=f"no location {location}"))
        return address

    def moved(self, bucket: str, address: str) -> str:
        """The address of a bucket that is not at `address` any more; empty when it is nowhere else."""
        if self._connection.endpoint:
            return ""
        with self._looking_for(bucket):  # many requests miss it at once: one looks, the others wait for what it finds
            found = self._where.get(bucket, address)
            if found == address:
                now = self._clock()
                if now < self._missed.get((bucket, address), -AGAIN_SECONDS) + AGAIN_SECONDS:
                    return ""
                self.forget(bucket)
                try:
                    found = self._find(bucket)
                except CosError:
                    found = address
                self._missed[bucket, address] = now
        return "" if found == address else found

    def _looking_for(self, bucket: str) -> threading.Lock:
        with self._lock:
            return self._looking.setdefault(bucket, threading.Lock())

    def _find(self, bucket: str) -> str:
        address = self._listed(bucket) or self._searched(bucket)
        with self._lock:
            self._where[bucket] = address
        return address

    def forget(self, bucket: str) -> None:
        """The bucket is not where it was thought to be: the next request looks again."""
        with self._lock:
            self._where.pop(bucket, None)

    def refresh_locations(self) -> int:
        """Read the endpoints document; the number of its locations."""
        found = endpoints.fetch(self._connection, self._transport)
        with self._lock:
            self._endpoints = found
        return len(found.by_location)

    def _addresses(self) -> Endpoints:
        with self._lock:
            if self._endpoints is None:
                self._endpoints = endpoints.endpoints_of(self._connection, self._transport)
            return self._endpoints

    def _address_of(self, location: str) -> str:
        return self._addresses().address(location) or ""

    def _listed(self, bucket: str) -> str:
        """Its address by the list of buckets; empty where it is not in it, or the list may not be read."""
        if self._connection.sign_in is SignIn.ANONYMOUS:
            return ""
        try:
            found = {one.name: one.location for one in self.buckets()}
        except CosError as error:
            if error.problem.kind is not Kind.DENIED or error.problem.operation != "ListBucketsExtended":
                raise
            return ""
        if bucket not in found:
            return ""
        address = self._address_of(found[bucket])
        if not address:  # a location that is newer than the built-in list
            self.refresh_locations()
            address = self._address_of(found[bucket])
        return address

    def _searched(self, bucket: str) -> str:
        """Its address by asking all locations. Raises `CosError` (NO_BUCKET); its cause is why one was not reached."""

        def ask(address: str) -> str:
            try:
                self._look_for(bucket, address)
            except CosError as error:
                if error.problem.kind is Kind.DENIED:
                    return f"?{address}"
                raise
            return address

        addresses = tuple(dict.fromkeys(self._addresses().by_location.values()))
        denied: list[str] = []
        failure: CosError | None = None
        for answer in answers(ask, addresses, AT_ONCE, LOOK_SECONDS):
            if isinstance(answer, CosError):
                failure = answer if failure is None or answer.problem.kind is not Kind.NO_BUCKET else failure
            elif answer.startswith("?"):
                denied.append(answer[1:])
            else:
                return answer
        if len(denied) == 1:  # refused at one location, unknown at the others: there it is
            return denied[0]
        raise CosError(Problem(Kind.NO_BUCKET, operation="FindBucket", bucket=bucket)) from failure


def first_answer(
    ask: Callable[[str], T], addresses: Sequence[str], at_once: int, hedge: float, limit: float = 60.0
) -> T:
    """The answer of the first address that has one; an address without one within `hedge` seconds waits no longer
    for the others. A refusal is an answer. Raises the `CosError` of a refusal, or of the first that was not reached.
    """
    failure: CosError | None = None
    for answer in answers(ask, addresses, at_once, limit, hedge):
        if not isinstance(answer, CosError):
            return answer
        if answer.problem.kind not in UNREACHABLE or answer.problem.operation == "GetToken":
            raise answer
        failure = failure or answer
    raise failure or CosError(Problem(Kind.TIMEOUT, host=", ".join(addresses)))


def answers(
    ask: Callable[[str], T], addresses: Sequence[str], at_once: int, limit: float, hedge: float | None = None
) -> Iterator[T | CosError]:
    """What `ask` gives for each address, or the `CosError` it raised, as they come; at most `at_once` are asked at a
    time, one more after each `hedge` seconds without an answer. Ends after `limit` seconds.
    """
    results: queue.SimpleQueue[T | CosError | BaseException] = queue.SimpleQueue()

    def run(address: str) -> None:
        try:
            results.put(ask(address))
        except BaseException as error:
            results.put(error)

    ends = time.monotonic() + limit
    waiting, asked, answered = list(addresses), 0, 0
    room = at_once
    while waiting or answered < asked:
        while waiting and asked - answered < room:
            threading.Thread(target=run, args=(waiting.pop(0),), name="location", daemon=True).start()
            asked += 1
        left = ends - time.monotonic()
        try:
            answer = results.get(timeout=max(0.0, min(left, hedge) if hedge and waiting else left))
        except queue.Empty:
            if time.monotonic() >= ends:
                return
            room += 1
            continue
        answered += 1
        if isinstance(answer, BaseException) and not isinstance(answer, CosError):
            raise answer
        yield answer
