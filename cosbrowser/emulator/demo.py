"""What the demo shows: six buckets of an imaginary maker of measuring buoys, in several locations.

Written once into a data directory, in one transaction, with dates that end today.
"""

from __future__ import annotations

import json
import random
import unicodedata
from typing import TYPE_CHECKING

from . import pictures
from .demo_pen import DAY, Pen

if TYPE_CHECKING:
    from .calls import House


def fill(house: House) -> None:
    """Makes the demo's buckets unless this data directory has them already."""
    if house.store.note("demo"):
        return
    with house.store.transaction():
        _photos(Pen(house, "halden-product-photos", "us-south", "smart", 410))
        policy = {"minimum": 0, "default": 0, "maximum": 3650, "permanent": False}
        _finance(Pen(house, "halden-finance-reports", "eu-de", "standard", 1120, protection=policy))
        house.store.create_bucket(
            "halden-field-telemetry", _instance(house), "us", "standard", house.clock.now() - 325 * DAY,
            {"synthetic": "telemetry"},
        )  # fmt: skip
        _website(Pen(house, "halden-website", "jp-tok", "standard", 260, versioning="Enabled"))
        _backups(Pen(house, "halden-backups", "ams03", "vault", 890))
        _odd(Pen(house, "halden-odd-names", "eu", "standard", 45))
        house.store.set_note("demo", "1")


def _instance(house: House) -> str:
    return next(iter(house.accounts.instances))


def _photos(pen: Pen) -> None:
    pen.put("README.md", _PHOTOS_README, 400)
    for n, name in enumerate(("drift-buoy-s2", "drift-buoy-s4", "moored-buoy-m1", "wave-rider-x")):
        for m, view in enumerate(("front", "studio")):
            pen.put(
                f"products/{name}/{name}-{view}.png",
                pictures.product(n * 2 + m),
                300 - n * 40 - m,
                tags={"model": name, "view": view},
                photographer="I. Solheim",
            )
        pen.put(f"products/{name}/spec.json", _spec(name, n), 298 - n * 40)
    places = ("lofoten-sunset", "skagerrak-morning", "bergen-harbour", "grey-sea-trial", "night-deployment")
    for n, name in enumerate(places):
        pen.put(
            f"campaigns/2026-spring/{name}.png",
            pictures.seascape(n),
            170 - n * 3,
            photographer="M. Aas",
            licence="internal",
        )
    for n, name in enumerate(("fjord-01", "fjord-02", "open-sea-01")):
        pen.put(f"campaigns/2025-autumn/{name}.png", pictures.seascape(n + 7), 395 - n, licence="internal")
    pen.put(
        "campaigns/2026-spring/usage-rights.txt",
        "All pictures of this folder: web and print, worldwide, until 2028-12-31.\n",
        168,
    )
    pen.put("logos/halden-mark.svg", _LOGO, 405)
    pen.put("logos/halden-mark-dark.svg", _LOGO.replace("#0f62fe", "#78a9ff"), 405)
    pen.large("video/buoy-assembly-4k.mp4", 1_284_772_311, 88)
    pen.large("video/sea-trial-cut-03.mp4", 486_120_554, 61)
    pen.unfinished("video/sea-trial-raw-07.mp4", 23, 64 << 20, 12)


def _finance(pen: Pen) -> None:
    chance = random.Random(7)  # noqa: S311 - made-up data
    regions = ("Nordics", "Baltics", "Iberia", "North America", "Japan", "Australia")
    for year in (2024, 2025, 2026):
        quarters = 4 if year < 2026 else 3
        for quarter in range(1, quarters + 1):
            days = (2026 - year) * 365 + (3 - quarter) * 91 + 20
            rows = [
                f"{region},{year}-Q{quarter},{chance.randint(420, 4900) * 1000},{chance.randint(180, 2400) * 1000},"
                f"{chance.uniform(0.08, 0.31):.3f}"
                for region in regions
            ]
            head = "region,quarter,revenue_eur,cost_eur,margin"
            pen.put(f"{year}/Q{quarter}/revenue-by-region.csv", "\n".join((head, *rows, "")), days, owner="controlling")
            pen.put(f"{year}/Q{quarter}/summary.md", _summary(year, quarter), days - 1)
            report = _pdf(f"Halden Marine: board report {year} Q{quarter}")
            hold = "AUDIT-2026" if year == 2026 else ""
            pen.put(f"{year}/Q{quarter}/board-report.pdf", report, days - 2, retain=3650, hold=hold)
        for month in range(1, 13 if year < 2026 else 10):
            for n in range(4):
                number = year * 1000 + month * 10 + n
                invoice = {
                    "invoice": f"HM-{number}", "currency": "EUR", "net": chance.randint(900, 68000),
                    "customer": regions[(number * 7) % 6], "paid": year < 2026 or month < 8,
                }  # fmt: skip
                age = (2026 - year) * 365 + (10 - month) * 30.4 + n * 4
                pen.put(
                    f"{year}/invoices/{year}-{month:02d}/HM-{number}.json", json.dumps(invoice, indent=2) + "\n", age
                )
    pen.put("2026/Q3/revenue-chart.png", pictures.chart(3), 18)
    pen.put("2026/Q2/revenue-chart.png", pictures.chart(2), 109)
    ledger = "".join(
        f"2026-{1 + n // 420:02d}-{1 + n % 28:02d},{4000 + n % 37 * 10},{chance.uniform(-9000, 9000):.2f},EUR,no {n}\n"
        for n in range(3600)
    )
    pen.put("2026/general-ledger.csv", "date,account,amount,currency,text\n" + ledger, 12)
    pen.put("Übersicht Kostenstellen.csv", "Kostenstelle;Bezeichnung\n4711;Boje M1\n4712;Seeversuch\n", 204)
    pen.put("policies/travel.md", "# Travel\n\nTrains before planes. Book through the portal.\n", 610)
    pen.put("policies/retention-schedule.txt", "Invoices: 10 years. Board reports: permanent. Drafts: 90 days.\n", 610)


def _website(pen: Pen) -> None:
    for days, text in ((200, "Under construction."), (95, "Instruments for the sea."), (9, "Buoys that know the sea.")):
        pen.put("index.html", _page("Halden Marine Instruments", text), days)
    pen.put("news/old-address.html", _page("We have moved", "To Kaigata 12."), 180)
    pen.delete("news/old-address.html", 30)
    pen.put("404.html", _page("Not found", "The page drifted away."), 200)
    pen.put("robots.txt", "User-agent: *\nAllow: /\n", 200)
    pen.put("sitemap.xml", '<?xml version="1.0"?><urlset><url><loc>https://example.com/</loc></url></urlset>\n', 9)
    pen.put("site.webmanifest", json.dumps({"name": "Halden Marine", "icons": []}), 200)
    pen.put("assets/site.css", "body { font: 16px/1.5 system-ui; margin: 0 auto; max-width: 60rem; }\n" * 6, 30)
    pen.put("assets/site.js", "document.documentElement.classList.add('ready');\n", 30)
    pen.put("assets/img/hero.png", pictures.seascape(1, 1280, 480), 9)
    pen.put("assets/img/logo.svg", _LOGO, 200)
    for section in ("products", "support", "company", "careers"):
        pen.put(f"{section}/index.html", _page(section.title(), f"About our {section}."), 31)
    for language in ("de", "ja", "nb"):
        pen.put(f"{language}/index.html", _page("Halden Marine Instruments", language), 31)
    for n, title in enumerate(("calibrating-at-sea", "why-we-open-our-data", "m1-passes-ten-years", "hiring-in-tokyo")):
        pen.put(
            f"blog/2026/{title}.md",
            f"# {title.replace('-', ' ').title()}\n\n" + _PROSE,
            20 + n * 34,
            author="Editorial",
        )
    pen.put("downloads/m1-manual.pdf", _pdf("Moored buoy M1: manual"), 150)
    pen.large("downloads/firmware-4.3.bin", 18_874_368, 73, part=16 << 20)


def _backups(pen: Pen) -> None:
    for week in range(12):
        pen.large(
            f"postgres/erp/erp-week-{40 - week:02d}.sql.zst",
            3_100_000_000 + week * 41_234_567 % 900_000_000,
            4 + week * 7,
        )
    for month in range(1, 11):
        pen.large(
            f"file-servers/oslo/2026-{month:02d}-full.tar.zst",
            41_000_000_000 + month * 1_234_567_890,
            (10 - month) * 30 + 22,
        )
        pen.large(
            f"file-servers/tokyo/2026-{month:02d}-full.tar.zst",
            12_500_000_000 + month * 517_345_221,
            (10 - month) * 30 + 21,
        )
    pen.large("images/build-host-2026.iso", 4_700_372_992, 240)
    pen.put(
        "postgres/erp/RESTORE.md",
        "# Restore\n\n1. `zstd -d`\n2. `psql -f`\n3. Compare the row counts in `counts.csv`.\n",
        300,
    )
    pen.put("postgres/erp/counts.csv", "table,rows\ninvoices,184221\ncustomers,3312\nparts,99118\n", 4)
    pen.put("policy.toml", "[keep]\nweekly = 12\nmonthly = 24\n", 500)


def _odd(pen: Pen) -> None:
    """Names that real buckets have and that careless programs trip over."""
    names = (
        "a//b/double slash.txt", "/leading slash.txt", "../parent.txt", "a/../b/dot-dot.txt", "./here.txt",
        "trailing space .txt ", "trailing dot.", unicodedata.normalize("NFD", "Ångström (NFD).txt"),
        unicodedata.normalize("NFC", "Ångström (NFC).txt"), "line\nbreak.txt", "tab\tin name.txt",
        "<b>not bold</b>.html", "&amp; ampersand.txt", "invoice\u202efdp.exe", "plus+and%20percent%2F.txt",
        "question?mark#hash.txt", "back\\slash.txt", "CON", "aux.txt", "COM1.log", 'quote"and\'apostrophe.txt',
        "semi;colon=equals.txt", "日本語/東京/報告書.txt", "emoji/🛟 buoy.txt", "Case.txt", "case.txt", "same",
        "same/child.txt",
        "*star?.txt", "$(echo shell).txt", "~home.txt", "{{template}}.txt", "x" * 255, "deep/" * 40 + "bottom.txt",
        "zero\u200bwidth.txt", "%41.txt", "C:/drive.txt", "=1+1.csv",
    )  # fmt: skip
    for n, name in enumerate(names):
        pen.put(name, f"The content of {name!a}\n", 40 - n)
    pen.put("empty folder/", b"", 41)
    pen.put("marker with content/", b"a folder marker that has bytes\n", 41)
    pen.put("empty file.txt", b"", 41)
    pen.put("README.md", "# Odd names\n\nEach key here is legal. Each has broken a program.\n", 42)


def _spec(name: str, n: int) -> str:
    document = {
        "model": name, "mass_kg": 12.4 + n * 31.5, "draught_m": 0.6 + n * 0.45,
        "sensors": ["wave", "wind", "temperature"][: n + 1],
        "endurance_days": 90 * (n + 1), "telemetry": {"link": "satellite", "interval_s": 600 // (n + 1)},
    }  # fmt: skip
    return json.dumps(document, indent=2) + "\n"


def _summary(year: int, quarter: int) -> str:
    return (
        f"# {year} Q{quarter}\n\nRevenue grew in four of six regions. {_PROSE}\n\n"
        "| Region | Plan | Actual |\n|---|---|---|\n| Nordics | 4.1 | 4.4 |\n| Japan | 2.0 | 2.3 |\n"
    )


def _page(title: str, text: str) -> str:
    head, body = f"<head><title>{title}</title></head>", f"<body><h1>{title}</h1><p>{text}</p></body>"
    return f"<!doctype html>\n<html>{head}\n{body}</html>\n"


def _pdf(title: str) -> bytes:
    """One page with that title."""
    text = f"BT /F1 24 Tf 72 720 Td ({title}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources 6 0 R >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Font << /F1 4 0 R >> >>",
    ]
    out, offsets = b"%PDF-1.4\n", list[int]()
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 7\n0000000000 65535 f \n%strailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        table, len(out),
    )  # fmt: skip


_PROSE = (
    "Field work took more days than planned because of two storms in March; the units came back with complete records. "
    "Support calls fell by a fifth after firmware 4.2."
)

_PHOTOS_README = """# Product photos

* `products/` one folder for each model: pictures and `spec.json`
* `campaigns/` pictures bought or taken for campaigns; see `usage-rights.txt`
* `video/` finished cuts only

Questions: marketing@example.com
"""

_LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">
  <circle cx="48" cy="48" r="44" fill="#0f62fe"/>
  <path d="M12 60c12-10 24 10 36 0s24-10 36 0" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round"/>
  <path d="M48 52V20m-10 10h20" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round"/>
</svg>
"""
