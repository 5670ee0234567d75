"""Pictures for the demo, drawn as indexed PNG without an imaging library.

A picture is built column by column (a column is a few runs of one colour) and then transposed by slicing, which is
what makes 960 x 640 pixels a matter of ten milliseconds.
"""

from __future__ import annotations

import math
import random
import struct
import zlib

Colour = tuple[int, int, int]


def _mix(first: Colour, second: Colour, share: float) -> Colour:
    a, b, c = (round(x + (y - x) * share) for x, y in zip(first, second, strict=True))
    return a, b, c


def _png(columns: bytes, width: int, height: int, palette: list[Colour]) -> bytes:
    """The PNG of indices given column after column."""
    lines = b"".join(b"\0" + columns[y::height] for y in range(height))
    assert len(lines) == (width + 1) * height

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    colours = bytes(value for colour in palette for value in colour)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"PLTE", colours)
        + chunk(b"IDAT", zlib.compress(lines, 3))
        + chunk(b"IEND", b"")
    )


_SKIES: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((24, 40, 86), (244, 162, 97), (14, 34, 60)),
    ((86, 156, 214), (226, 240, 250), (22, 82, 120)),
    ((58, 30, 84), (250, 128, 114), (30, 20, 60)),
    ((120, 144, 168), (222, 226, 230), (48, 66, 84)),
    ((10, 20, 48), (56, 110, 130), (6, 14, 34)),
)


def seascape(seed: int, width: int = 960, height: int = 640) -> bytes:
    """Hills behind a calm sea, a sun over them."""
    chance = random.Random(seed)  # noqa: S311 - a picture
    high, low, water = _SKIES[seed % len(_SKIES)]
    sky, sea, hills = 96, 64, 4
    horizon = int(height * chance.uniform(0.55, 0.68))
    palette = [_mix(high, low, n / (sky - 1)) for n in range(sky)]
    palette += [_mix(_mix(low, water, 0.45), water, n / (sea - 1)) for n in range(sea)]
    palette += [_mix(_mix(low, water, 0.35), water, n / (hills - 1)) for n in range(hills)]
    palette += [_mix(low, (255, 250, 230), 0.8), _mix(low, water, 0.3)]
    sun_index, glint = sky + sea + hills, sky + sea + hills + 1
    gradient = bytes(min(sky - 1, y * sky // horizon) for y in range(horizon))
    depth = height - horizon
    surface = bytes(sky + min(sea - 1, y * sea // depth) for y in range(depth))
    sun_x, sun_y, radius = chance.uniform(0.2, 0.8) * width, horizon * chance.uniform(0.3, 0.75), height * 0.07
    waves = [
        [(chance.uniform(0.5, 3.5) * (n + 1), chance.uniform(0, 6.3), chance.uniform(0.3, 1.0)) for _ in range(4)]
        for n in range(hills)
    ]
    columns: list[bytes] = []
    for x in range(width):
        tops: list[int] = []
        for n, wave in enumerate(waves):
            ripple = sum(a * math.sin(f * x / width * 6.3 + p) for f, p, a in wave) / 4
            tops.append(int(horizon - (hills - n) * height * 0.045 - ripple * height * 0.06))
        column = bytearray(gradient)
        reach = radius * radius - (x - sun_x) ** 2
        if reach > 0:
            half = int(math.sqrt(reach))
            top = int(sun_y) - half
            column[max(0, top) : int(sun_y) + half] = bytes([sun_index]) * (int(sun_y) + half - max(0, top))
        for n, top in enumerate(tops):
            column[top:horizon] = bytes([sky + sea + n]) * (horizon - top)
        below = bytearray(surface)
        if abs(x - sun_x) < radius * 1.6:
            for y in range(6 + x % 5, depth, 17):
                below[y : y + 2] = bytes([glint]) * len(below[y : y + 2])
        columns.append(bytes(column[:horizon] + below))
    return _png(b"".join(columns), width, height, palette)


def product(seed: int, width: int = 800, height: int = 800) -> bytes:
    """A measuring buoy on a studio background."""
    chance = random.Random(seed)  # noqa: S311 - a picture
    body: Colour = ((230, 126, 34), (241, 196, 15), (192, 57, 43), (22, 120, 150))[seed % 4]
    shades, grounds = 64, 96
    palette = [_mix((252, 252, 253), (206, 212, 220), n / (grounds - 1)) for n in range(grounds)]
    palette += [
        _mix(_mix(body, (255, 255, 255), 0.35), _mix(body, (0, 0, 0), 0.55), n / (shades - 1)) for n in range(shades)
    ]
    palette += [_mix((150, 158, 166), (52, 58, 64), n / 31) for n in range(32)]
    palette += [(176, 184, 194)]
    steel, shadow = grounds + shades, grounds + shades + 32
    ground = bytes(min(grounds - 1, y * grounds // height) for y in range(height))
    centre, middle = width // 2, int(height * 0.6)
    radius = int(width * chance.uniform(0.2, 0.26))
    columns: list[bytes] = []
    for x in range(width):
        column = bytearray(ground)

        def paint(top: float, bottom: float, colour: int, column: bytearray = column) -> None:
            start, end = max(0, int(top)), min(height, int(bottom))
            if end > start:
                column[start:end] = bytes([colour]) * (end - start)

        away = x - centre
        flat = 1 - (away / (radius * 1.5)) ** 2
        if flat > 0:
            depth = math.sqrt(flat) * radius * 0.18
            paint(middle + radius * 0.95 - depth, middle + radius * 0.95 + depth, shadow)
        tone = min(31, max(0, int((away / 14 + 1) * 16)))
        if abs(away) < 14:
            paint(height * 0.16, middle, steel + tone)
        for ring in (0.2, 0.3):
            if abs(away) < radius * 0.45:
                paint(height * ring, height * ring + 14, steel + min(31, max(0, int((away / radius + 0.5) * 31))))
        if abs(away) < radius:
            half = math.sqrt(radius * radius - away * away)
            shade = grounds + min(shades - 1, int((away / radius + 1) / 2 * shades))
            paint(middle - half * 0.8, middle + half, shade)
            paint(middle - radius * 0.06, middle + radius * 0.06, steel + min(31, int((away / radius + 1) * 15)))
        columns.append(bytes(column))
    return _png(b"".join(columns), width, height, palette)


def chart(seed: int, width: int = 960, height: int = 540) -> bytes:
    """Bars of two series over four quarters and twelve months."""
    chance = random.Random(seed)  # noqa: S311 - a picture
    palette: list[Colour] = [(255, 255, 255), (232, 236, 240), (15, 98, 254), (0, 157, 154), (110, 118, 126)]
    left, bottom, top = 70, height - 60, 50
    grid = bytearray(height)
    for n in range(6):
        grid[bottom - n * (bottom - top) // 5] = 1
    values = [(chance.uniform(0.3, 0.7) + n * 0.02, chance.uniform(0.2, 0.5) + n * 0.015) for n in range(12)]
    slot = (width - left - 30) / 12
    columns: list[bytes] = []
    for x in range(width):
        column = bytearray(height if x < left or x >= width - 30 else grid)
        at = (x - left) / slot
        if x == left:
            column[top:bottom] = b"\4" * (bottom - top)
        elif 0 <= at < 12:
            month, place = int(at), at % 1
            series = 0 if 0.15 < place < 0.48 else 1 if 0.5 < place < 0.83 else None
            if series is not None:
                peak = bottom - int((bottom - top) * values[month][series])
                column[peak:bottom] = bytes([2 + series]) * (bottom - peak)
        if left <= x < width - 30:
            column[bottom] = 4
        columns.append(bytes(column))
    return _png(b"".join(columns), width, height, palette)
