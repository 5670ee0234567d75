from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

import pytest

from cosbrowser import settings
from cosbrowser.settings import APPEARANCE, DOWNLOAD_FOLDER, INSPECTOR_SHOWN, WINDOW_GEOMETRY, Appearance, Settings


def test_values_come_back_in_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    first = Settings(path)

    first.set(APPEARANCE, Appearance.DARK)
    first.set(INSPECTOR_SHOWN, False)
    first.set(WINDOW_GEOMETRY, b"\x00\xff")
    first.close()

    second = Settings(path)
    assert second.get(APPEARANCE) is Appearance.DARK
    assert second.get(INSPECTOR_SHOWN) is False
    assert second.get(WINDOW_GEOMETRY) == b"\x00\xff"
    assert second.get(DOWNLOAD_FOLDER) == ""


@pytest.mark.parametrize("content", ["{", "[1]", "\x00", '"text"', "[" * 100_000])
def test_a_damaged_file_is_set_aside_and_the_start_goes_on(
    tmp_path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)

    with caplog.at_level(logging.WARNING):
        read = Settings(path)

    assert "damaged" in caplog.text
    assert read.get(APPEARANCE) is Appearance.SYSTEM
    assert read.set_aside is not None
    assert read.set_aside.read_text() == content
    assert not path.exists()


@pytest.mark.parametrize(
    ("setting", "value"),
    [(APPEARANCE, "purple"), (INSPECTOR_SHOWN, "yes"), (WINDOW_GEOMETRY, "not base64!"), (DOWNLOAD_FOLDER, 7)],
)
def test_a_value_of_another_type_reads_as_the_default(
    tmp_path: Path, setting: settings.Setting[object], value: object, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({setting.key: value}))

    with caplog.at_level(logging.WARNING):
        assert Settings(path).get(setting) == setting.default
    assert setting.key in caplog.text


def test_a_value_of_a_newer_version_survives_a_write(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"from-the-future": [1, 2]}')
    kept = Settings(path)

    kept.set(DOWNLOAD_FOLDER, "/home/ä")
    kept.close()

    assert json.loads(path.read_text(encoding="utf-8")) == {
        "version": 1, "from-the-future": [1, 2], "download-folder": "/home/ä",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "beside"),
    [("{", "settings-damaged.json"), ('{"version": 2, "appearance": "dark"}', "settings-version-2.json")],
    ids=["damaged", "newer"],
)
def test_the_start_goes_on_where_nothing_can_be_kept_beside(
    tmp_path: Path, content: str, beside: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A disk that is full or read-only: here something is in the way."""
    path = tmp_path / "settings.json"
    path.write_text(content)
    (tmp_path / beside / "in the way").mkdir(parents=True)

    with caplog.at_level(logging.WARNING):
        read = Settings(path)

    assert read.get(APPEARANCE) is (Appearance.DARK if "dark" in content else Appearance.SYSTEM)
    assert read.set_aside is None
    assert path.read_text() == content


def test_a_value_that_is_no_unicode_is_kept_and_so_are_later_ones(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first = Settings(path)
    first.set(DOWNLOAD_FOLDER, "/home/me/Gr\udcfc\udcdfe \\ \u00fc")
    first.set(APPEARANCE, Appearance.DARK)
    first.close()

    second = Settings(path)
    assert second.get(DOWNLOAD_FOLDER) == "/home/me/Gr\udcfc\udcdfe \\ \u00fc"
    assert second.get(APPEARANCE) is Appearance.DARK


def test_a_write_that_fails_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"download-folder": "/old"}')
    full = Settings(path)

    def no_space(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings.os, "fsync", no_space)
    with caplog.at_level(logging.WARNING):
        full.set(DOWNLOAD_FOLDER, "/new")
        full.close()

    assert "No space left" in caplog.text
    assert json.loads(path.read_text()) == {"download-folder": "/old"}
    assert full.get(DOWNLOAD_FOLDER) == "/new"


def test_the_file_is_never_touched_by_the_thread_that_sets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writers: list[threading.Thread] = []
    real = settings._replace

    def noted(path: Path, values: dict[str, object]) -> None:
        writers.append(threading.current_thread())
        real(path, values)

    monkeypatch.setattr(settings, "_replace", noted)
    kept = Settings(tmp_path / "settings.json")
    for number in range(50):
        kept.set(DOWNLOAD_FOLDER, f"/{number}")
    kept.close()

    assert 1 <= len(writers) < 5
    assert threading.current_thread() not in writers
    assert json.loads((tmp_path / "settings.json").read_text())["download-folder"] == "/49"
