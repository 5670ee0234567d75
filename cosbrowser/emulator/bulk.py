"""Objects made without requests, for benches: real rows in the database, bytes that are generated."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from .blobs import Segment
from .model import Entry

if TYPE_CHECKING:
    from .calls import House


def fill(house: House, bucket: str, count: int, prefix: str = "", size: int = 0) -> dict[str, Any]:
    """Puts `count` objects `PREFIX00000000` and on, each of `size` bytes. 100,000 in about two seconds."""
    known = house.store.buckets.get(bucket)
    if known is None:
        raise ValueError(f"There is no bucket {bucket}")
    recipe = f"noise:{prefix}"
    segments = (Segment(recipe, 0, size),) if size else ()
    md5 = hashlib.md5()
    for piece in house.store.blobs.pieces(segments):
        md5.update(piece)
    etag, now = md5.hexdigest(), house.clock.now()
    with house.store.transaction():
        for number in range(count):
            house.store.put(known, Entry(f"{prefix}{number:08d}", size, etag, now, segments=segments))
    return {"bucket": bucket, "count": count, "first": f"{prefix}{0:08d}", "last": f"{prefix}{count - 1:08d}"}
