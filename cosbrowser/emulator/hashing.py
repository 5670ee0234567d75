"""Hashes of stored bytes, computed in turns with other requests: five gigabytes take seconds."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING

from . import checksums

if TYPE_CHECKING:
    from .blobs import Blobs, Segments


async def hashed(blobs: Blobs, segments: Segments, algorithm: str = "") -> tuple[str, dict[str, str]]:
    """The MD5 in hex, and the checksum of that algorithm if one is named."""
    md5 = hashlib.md5()
    sums = {algorithm: checksums.new(algorithm)} if algorithm else {}
    for piece in blobs.pieces(segments):
        md5.update(piece)
        for each in sums.values():
            each.update(piece)
        await asyncio.sleep(0)
    return md5.hexdigest(), {name: checksums.text(each.digest()) for name, each in sums.items()}
