"""Bytes that are computed instead of stored: the same recipe gives the same bytes, at any offset, for ever.

Recipes: `noise:SEED` is a block of 64 KiB of hash output, repeated; `csv:N`, `json:N` and `log:N` are the Nth of
`POOL` small documents. The pool makes the ETag of a generated key a real MD5 that costs a table look-up.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import lru_cache

POOL = 251  # a prime, so that neighbouring keys of regular folders do not share a body
_BLOCK = 1 << 16


@lru_cache(maxsize=8)
def _noise(seed: str) -> bytes:
    return hashlib.shake_256(seed.encode()).digest(_BLOCK)


def _mixed(number: int) -> int:
    """A number without visible pattern, from its position."""
    return int.from_bytes(hashlib.blake2b(number.to_bytes(8, "big"), digest_size=6).digest(), "big")


@lru_cache(maxsize=4)
def _rows(kind: str) -> tuple[str, ...]:
    """Plausible measurements, one per line, from which all documents of a kind are cut."""
    rows: list[str] = []
    for n in range(400):
        mixed = _mixed(n)
        minute, celsius, percent = n * 3 % 1440, 8 + mixed % 190 / 10, 30 + mixed // 190 % 600 / 10
        stamp = f"{minute // 60:02d}:{minute % 60:02d}:00"
        volts = f"{11.4 + mixed // 114000 % 14 / 10:.1f}"
        if kind == "csv":
            rows.append(f"{stamp},{celsius:.1f},{percent:.1f},{volts},ok\n")
        elif kind == "log":
            rows.append(f"{stamp} INFO sampler[{mixed % 9}]: {celsius:.1f} C, {percent:.1f} %, battery {volts} V\n")
        else:
            rows.append(json.dumps({"time": stamp, "celsius": celsius, "percent": percent, "ok": True}))
    return tuple(rows)


@lru_cache(maxsize=64)
def document(recipe: str) -> bytes:
    """The whole small document of a `csv:`, `json:` or `log:` recipe."""
    kind, _, number = recipe.partition(":")
    mixed = _mixed(int(number))
    rows = _rows(kind)
    start, count = mixed % len(rows), 20 + mixed // 400 % 380
    chosen = [rows[(start + n) % len(rows)] for n in range(count)]
    if kind == "csv":
        return ("time,temperature_c,humidity_pct,battery_v,state\n" + "".join(chosen)).encode()
    if kind == "log":
        return "".join(chosen).encode()
    return ("[\n " + ",\n ".join(chosen) + "\n]\n").encode()


@lru_cache(maxsize=4)
def pool(kind: str) -> tuple[tuple[int, str], ...]:
    """Size and MD5 of each document of a kind."""
    made = [document.__wrapped__(f"{kind}:{n}") for n in range(POOL)]
    return tuple((len(data), hashlib.md5(data).hexdigest()) for data in made)


def pieces(recipe: str, offset: int, length: int, piece: int) -> Iterator[bytes]:
    """`length` bytes of the recipe from `offset`, in pieces of at most `piece` bytes."""
    kind, _, seed = recipe.partition(":")
    if kind != "noise":
        yield document(recipe)[offset : offset + length]
        return
    block = _noise(seed)
    doubled = block * (piece // _BLOCK + 2)
    while length > 0:
        take = min(piece, length)
        start = offset % _BLOCK
        yield doubled[start : start + take]
        offset += take
        length -= take
