"""Looking into objects: against the real service, through a real engine."""

from __future__ import annotations

import random
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.contents import Octets, Picture
from cosbrowser.cos.entries import Location
from cosbrowser.cos.preview import AT_FIRST
from cosbrowser.engine.client import Engine
from cosbrowser.models.reading import Phase
from cosbrowser.settings import Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.inspector import Inspector
from cosbrowser.ui.panels.panel import Inspected
from cosbrowser.ui.preview import PreviewPane
from cosbrowser.ui.preview_picture import PictureReader, drawable
from cosbrowser.ui.preview_rows import OctetsModel, RowsView
from cosbrowser.ui.preview_text import MOST_DRAWN, MarkdownView, TextView
from cosbrowser.ui.preview_window import Previews, PreviewWindow
from cosbrowser.ui.tabs import Tabs
from tests.cos_server import LocalCos
from tests.loopback import Loopback, Reply
from tests.models.conftest import CONNECTION

Put = Callable[[str, bytes], None]


@pytest.fixture
def store(put: Any, bucket_name: str) -> Put:
    def store(key: str, content: bytes) -> None:
        put.client.put_object(Bucket=bucket_name, Key=key, Body=content)

    return store


@pytest.fixture
def tabs(qtbot: QtBot, engine: Engine, actions: Actions, settings: Settings) -> Tabs:
    made = Tabs(engine, actions, settings)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def browser(tabs: Tabs) -> Browser:
    return tabs.front


@pytest.fixture
def previews(engine: Engine, actions: Actions, tabs: Tabs) -> Previews:
    tabs.selection_changed.connect(lambda: actions.update(tabs.front.subject()))
    return Previews(engine, actions.preview, tabs, tabs.window())


def picture(width: int, height: int, form: str = "png", colour: str = "#c03030") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


def noise(width: int, height: int, form: str) -> bytes:
    """A picture that a coder can make nothing of."""
    source = QImage(
        random.Random(1).randbytes(width * height // 25 * 4), width // 5, height // 5, QImage.Format.Format_RGB32
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert source.scaled(width, height).save(buffer, form)
    return bytes(buffer.data().data())


def browse(qtbot: QtBot, browser: Browser, place: Location) -> None:
    browser.go(place)
    qtbot.waitUntil(
        lambda: browser.model.reading.phase is Phase.COMPLETE and browser.model.rowCount() > 0, timeout=20_000
    )


def look(qtbot: QtBot, browser: Browser, previews: Previews, row: int) -> PreviewWindow:
    """Select a row and press Space."""
    browser.table.selectRow(row)
    qtbot.waitUntil(lambda: browser.selected_entry() is not None and browser.totals.objects == 1)
    browser.window().activateWindow()
    browser.table.setFocus()
    qtbot.waitUntil(browser.table.hasFocus)
    QTest.keyClick(browser.table, Qt.Key.Key_Space)
    assert previews.shown is not None
    qtbot.waitUntil(previews.shown.isVisible)
    return previews.shown


def settled(qtbot: QtBot, pane: PreviewPane) -> None:
    qtbot.waitUntil(lambda: bool(pane.caption) or bool(pane.state.accessibleName() != "Reading…"), timeout=20_000)


def wait_for_text(qtbot: QtBot, pane: PreviewPane, text: str) -> None:
    qtbot.waitUntil(
        lambda: pane.view is pane.text and pane.text.complete and pane.text.toPlainText() == text, timeout=20_000
    )


def test_space_shows_a_text_and_escape_or_space_closes(
    qtbot: QtBot, browser: Browser, previews: Previews, store: Put, bucket_name: str
) -> None:
    store("a.txt", "Grüße\n".encode())
    browse(qtbot, browser, Location(CONNECTION, bucket_name))

    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
        shown = look(qtbot, browser, previews, 0)
        wait_for_text(qtbot, shown.pane, "Grüße\n")
        assert shown.pane.caption == "Text · UTF-8"
        assert shown.windowTitle() == "a.txt – Preview"
        QTest.keyClick(shown.pane.text, key)
        assert not shown.isVisible()


def test_arrows_move_to_the_next_object_while_it_is_open(
    qtbot: QtBot, browser: Browser, previews: Previews, store: Put, bucket_name: str
) -> None:
    for key in ("1.txt", "2.txt", "f/x"):
        store(key, key.encode())
    browse(qtbot, browser, Location(CONNECTION, bucket_name))  # the folder comes first
    shown = look(qtbot, browser, previews, 1)
    wait_for_text(qtbot, shown.pane, "1.txt")

    QTest.keyClick(shown.pane.text, Qt.Key.Key_Down)
    wait_for_text(qtbot, shown.pane, "2.txt")
    QTest.keyClick(shown.pane.text, Qt.Key.Key_Left)
    wait_for_text(qtbot, shown.pane, "1.txt")
    QTest.keyClick(shown.pane.text, Qt.Key.Key_Up)

    qtbot.waitUntil(lambda: shown.pane.view is shown.pane.state)
    assert shown.pane.state.accessibleName() == "No preview"
    assert shown.windowTitle() == "f – Preview"


@pytest.fixture
def pane(qtbot: QtBot, engine: Engine, store: Put, bucket_name: str) -> Callable[[str, bytes], PreviewPane]:
    """A pane that shows an object with this key and content."""

    def pane(key: str, content: bytes) -> PreviewPane:
        store(key, content)
        made = PreviewPane(engine)
        qtbot.addWidget(made)
        made.resize(700, 500)
        with qtbot.waitExposed(made):
            made.show()
        made.show_object(Location(CONNECTION, bucket_name), listed(bucket_name, key, content))
        return made

    return pane


def listed(bucket: str, key: str, content: bytes) -> Any:
    import hashlib
    from datetime import UTC, datetime

    from cosbrowser.cos.entries import ObjectEntry

    return ObjectEntry(key, len(content), datetime.now(UTC), hashlib.md5(content).hexdigest())


def test_one_request_of_a_megabyte_reads_a_large_text_and_more_only_when_asked(
    qtbot: QtBot, cos: LocalCos, pane: Any, bucket_name: str
) -> None:
    line = b"0123456789abcdef" * 3 + b"\n"
    content = line * (3 * AT_FIRST // len(line))
    cos.control("requests", method="DELETE")
    made = pane("large.log", content)

    wait_for_text(qtbot, made, content[:AT_FIRST].decode())
    assert made.caption == "Text · UTF-8 · the first 1.0 MB of 3.1 MB"
    gets = [
        one
        for one in cos.control("requests")["last"]
        if one["bucket"] == bucket_name and one["operation"] == "GetObject"
    ]
    assert [one["range"] for one in gets] == [f"bytes=0-{AT_FIRST - 1}"]
    made._more.click()
    wait_for_text(qtbot, made, content.decode())
    assert made.caption == "Text · UTF-8"


def test_an_object_that_was_replaced_fails_in_place_and_can_be_tried_again(
    qtbot: QtBot, engine: Engine, store: Put, bucket_name: str
) -> None:
    store("a.txt", b"new")
    made = PreviewPane(engine)
    qtbot.addWidget(made)
    made.show_object(Location(CONNECTION, bucket_name), listed(bucket_name, "a.txt", b"old"))

    qtbot.waitUntil(lambda: made.problem.explanation is not None, timeout=20_000)
    assert made.problem.accessibleName()
    store("a.txt", b"old")
    buttons = [button for button in made.problem.findChildren(QPushButton) if button.isVisibleTo(made.problem.buttons)]
    buttons[0].click()
    wait_for_text(qtbot, made, "old")


def test_csv_is_a_table(qtbot: QtBot, pane: Any) -> None:
    made = pane("a.csv", b"name,size\nAnna,1\nBert,2\n")

    qtbot.waitUntil(lambda: made.view is made.rows, timeout=20_000)
    model = made.rows.model()
    assert [model.headerData(c, Qt.Orientation.Horizontal) for c in range(2)] == ["name", "size"]
    assert [model.index(r, c).data() for r in range(2) for c in range(2)] == ["Anna", "1", "Bert", "2"]
    assert made.rows.accessibleName() == "Content as a table"


def test_json_is_indented(qtbot: QtBot, pane: Any) -> None:
    made = pane("a.json", b'{"a":[1,2]}')

    wait_for_text(qtbot, made, '{\n  "a": [\n    1,\n    2\n  ]\n}\n')
    assert made.caption == "JSON, indented · UTF-8"


def test_anything_else_is_bytes(qtbot: QtBot, pane: Any) -> None:
    made = pane("a.bin", bytes(range(40)))

    qtbot.waitUntil(lambda: made.view is made.rows, timeout=20_000)
    model = made.rows.model()
    assert [model.index(2, c).data() for c in range(3)] == ["00000020", "20 21 22 23 24 25 26 27", " !\"#$%&'"]
    assert model.index(0, 1).data() == "00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f"


def test_an_empty_object_says_so(qtbot: QtBot, pane: Any) -> None:
    made = pane("empty", b"")

    qtbot.waitUntil(lambda: made.state.accessibleName() == "This object is empty", timeout=20_000)


@pytest.mark.parametrize("form", ["png", "jpeg", "bmp", "webp"])
def test_a_picture_is_drawn_and_said(qtbot: QtBot, pane: Any, form: str) -> None:
    made = pane(f"a.{form}", picture(300, 200, form))

    qtbot.waitUntil(lambda: made.view is made.picture, timeout=20_000)
    assert made.caption == f"{form.upper()} · 300 × 200 pixels"
    assert made.picture.accessibleName() == "Picture, 300 by 200 pixels"
    drawn = made.picture.grab().toImage().pixelColor(made.picture.rect().center())
    assert abs(drawn.red() - 0xC0) < 8
    assert abs(drawn.green() - 0x30) < 8


def test_a_pdf_is_drawn_where_the_platform_can_and_its_bytes_are_shown_where_not(qtbot: QtBot, pane: Any) -> None:
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    painter = QPainter(writer)
    painter.fillRect(0, 0, writer.width(), writer.height(), QColor("#c03030"))
    painter.end()

    made = pane("a.pdf", bytes(paper.data().data()))

    if drawable("pdf"):
        qtbot.waitUntil(lambda: made.view is made.picture, timeout=20_000)
        assert made.caption == "PDF · first page"
        drawn = made.picture.grab().toImage().pixelColor(made.picture.rect().center())
        assert abs(drawn.red() - 0xC0) < 8
    else:
        qtbot.waitUntil(lambda: made.view is made.rows, timeout=20_000)
        assert made.rows.model().index(0, 2).data().startswith("%PDF-")


def test_a_large_picture_is_read_when_asked_for(qtbot: QtBot, pane: Any) -> None:
    content = noise(1500, 1500, "bmp")
    made = pane("a.bmp", content)

    def offered() -> list[QPushButton]:
        return [button for button in made.state.findChildren(QPushButton) if button.isVisibleTo(made.state)]

    qtbot.waitUntil(lambda: made.state.accessibleName() == "A large picture" and bool(offered()), timeout=20_000)
    (button,) = offered()
    assert button.text() == "Read 6.8 MB"
    button.click()
    qtbot.waitUntil(lambda: made.view is made.picture, timeout=20_000)
    assert made.caption == "BMP · 1,500 × 1,500 pixels"


def test_a_picture_of_too_many_pixels_or_none_is_refused(qtbot: QtBot, pane: Any) -> None:
    bomb = bytearray(picture(8, 8))
    bomb[16:24] = (30_000).to_bytes(4, "big") * 2
    bomb[29:33] = zlib.crc32(bomb[12:29]).to_bytes(4, "big")
    made = pane("bomb.png", bytes(bomb))
    qtbot.waitUntil(lambda: made.state.accessibleName() == "This picture cannot be shown", timeout=20_000)
    assert made.state.accessibleDescription() == "30,000 × 30,000 pixels"

    made = pane("damaged.png", b"\x89PNG\r\n\x1a\n" + b"\x7f" * 99)
    qtbot.waitUntil(lambda: made.state.accessibleName() == "This picture cannot be shown", timeout=20_000)


class Beats:
    """The longest time between two beats of a 2 ms timer of this thread."""

    def __init__(self, parent: QWidget) -> None:
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(parent, interval=2)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.mark.timeout(300)
@pytest.mark.parametrize("form", ["jpeg", "png"])
def test_twenty_megapixels_do_not_hold_the_window_up(qtbot: QtBot, window: QWidget, form: str) -> None:
    content = Picture(form, noise(5000, 4000, form))
    reader = PictureReader(window)
    got: list[Any] = []
    reader.finished.connect(lambda image, size: got.append((image, size)))
    gaps: list[float] = []
    while len(gaps) < 20 and min(gaps, default=1.0) >= 0.05:  # a slow moment of the machine is not a failure
        got.clear()
        beats = Beats(window)
        started = time.perf_counter()
        reader.read(content)
        qtbot.waitUntil(lambda: bool(got), timeout=20_000)
        gaps.append(beats.longest)
        print(f"{form}: {time.perf_counter() - started:.3f} s, longest gap {beats.longest:.3f} s")

    image, size = got[0]
    assert (size.width(), size.height()) == (5000, 4000)
    assert (image.width(), image.height()) == (2048, 1638)
    assert min(gaps) < 0.05


def test_the_last_of_many_pictures_is_reported_alone(qtbot: QtBot, window: QWidget) -> None:
    reader = PictureReader(window)
    got: list[int] = []
    reader.finished.connect(lambda image, size: got.append(size.width()))

    for width in range(1, 30):
        reader.read(Picture("png", picture(width, 1)))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [29]

    reader.read(Picture("png", picture(30, 1)))
    reader.forget()
    qtbot.waitUntil(lambda: reader._job is None)
    assert got == [29]


@pytest.mark.parametrize("make", [
    pytest.param(lambda: TextView().show_text, id="text"),
    pytest.param(lambda: MarkdownView().show_markdown, id="markdown"),
])  # fmt: skip
def test_much_text_does_not_hold_the_window_up(qtbot: QtBot, make: Callable[[], Any]) -> None:
    show = make()
    view = show.__self__
    qtbot.addWidget(view)
    view.resize(700, 500)
    with qtbot.waitExposed(view):
        view.show()
    markdown = isinstance(view, MarkdownView)
    long_line = "0123456789 " * 180 + "\n"  # no line is longer (contents.py)
    text = ("# Title\n\n* a **b** `c`\n\n" * 4_100)[:MOST_DRAWN] if markdown else long_line * 530
    costs: list[float] = []
    for _ in range(3):
        start = time.thread_time()
        show(text)
        view.grab()
        costs.append(time.thread_time() - start)
        qtbot.waitUntil(lambda: markdown or view.complete, timeout=30_000)
    print(f"{type(view).__name__}: {len(text)} characters, first paint after {costs}")
    assert len(view.toPlainText()) > 5_000
    assert min(costs) < 0.05


def test_hostile_markdown_loads_nothing(qtbot: QtBot, pane: Any, tmp_path: Path) -> None:
    local = tmp_path / "secret.png"
    local.write_bytes(picture(200, 200))
    with Loopback(lambda _: Reply(body=picture(200, 200))) as server:
        source = (
            f"# Hello\n\n![words]({local}) ![]({local.as_uri()})\n\n![far]({server.address}/a.png)\n\n"
            f'<img src="{server.address}/b.png"><img src="{local.as_uri()}">\n\n'
            f"<style>body {{ background: url({server.address}/c.png) }}</style>\n\n"
            f'<script src="{server.address}/d.js"></script><iframe src="{server.address}/e"></iframe>\n\n'
            f"[link]({server.address}/f)\n"
        )
        made = pane("README.md", source.encode())
        qtbot.waitUntil(lambda: made.view is made.markdown, timeout=20_000)
        drawn = made.markdown.grab().toImage()
        QApplication.processEvents()
        asked = list(server.asked)

    assert asked == []
    red = QColor("#c03030")
    assert not any(
        drawn.pixelColor(x, y) == red for x in range(0, drawn.width(), 5) for y in range(0, drawn.height(), 5)
    )
    plain = made.markdown.toPlainText()
    assert "[words]" in plain
    assert "<script" in plain


@pytest.mark.parametrize(("key", "content"), [
    ("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><image href="{0}/a.png"/></svg>'),
    ("a.html", '<img src="{0}/a.png"><script src="{0}/b.js"></script>'),
])  # fmt: skip
def test_drawings_and_web_pages_show_their_source(qtbot: QtBot, pane: Any, key: str, content: str) -> None:
    with Loopback(lambda _: Reply()) as server:
        source = content.format(server.address)
        made = pane(key, source.encode())
        wait_for_text(qtbot, made, source)
        made.grab()
        assert server.asked == []


def test_the_inspector_has_a_preview_and_reads_only_while_it_is_seen(
    qtbot: QtBot, engine: Engine, cos: LocalCos, store: Put, bucket_name: str
) -> None:
    store("a.txt", b"inside")
    inspector = Inspector(engine)
    qtbot.addWidget(inspector)
    inspector.resize(280, 700)
    with qtbot.waitExposed(inspector):
        inspector.show()
    here = Location(CONNECTION, bucket_name)
    inspector.show_about(Inspected(here, entry=listed(bucket_name, "a.txt", b"inside")))
    assert not inspector.preview.isVisible()

    inspector.tabs.choose(2)

    wait_for_text(qtbot, inspector.preview.pane, "inside")
    store("b.txt", b"other")
    inspector.show_about(Inspected(here, entry=listed(bucket_name, "b.txt", b"other")))
    wait_for_text(qtbot, inspector.preview.pane, "other")
    inspector.tabs.choose(0)
    assert not inspector.preview.isVisible()
    assert inspector.preview.pane.caption == ""


def test_every_byte_of_a_megabyte_has_its_row(window: QWidget) -> None:
    model = OctetsModel(Octets(bytes(2**20)), window)
    view = RowsView(window)
    view.show_rows(model)

    assert model.rowCount() == 2**16
    assert model.index(2**16 - 1, 0).data() == "000ffff0"
