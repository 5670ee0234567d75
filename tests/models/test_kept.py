"""Favourites and recents: what is kept, in which order, and where the tree shows it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models.kept import MOST_RECENTS, Favourite, KeptPlaces
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import LOCATION_ROLE
from cosbrowser.paths import Paths
from cosbrowser.settings import Settings
from tests.models.conftest import watched

A, B, C = Location("c", "a"), Location("c", "b", "x/y/"), Location("d", "c")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def kept(qtbot: QtBot, path: Path) -> Iterator[KeptPlaces]:
    settings = Settings(path)
    yield KeptPlaces(settings)
    settings.close()


def test_favourites_are_added_once_renamed_moved_and_removed(kept: KeptPlaces) -> None:
    for place in (A, B, A, C, Location("c")):  # a connection has its row anyway
        kept.add(place)
    kept.rename(B, "  Mine ")
    kept.move(C, -1)
    kept.move(A, -5)
    kept.move(B, 9)
    assert kept.favourites == (Favourite("a", A), Favourite("c", C), Favourite("Mine", B))

    kept.rename(B, " ")
    kept.remove(A)

    assert kept.favourites == (Favourite("c", C), Favourite("y", B))
    assert (kept.favourite(C), kept.favourite(A)) == (Favourite("c", C), None)


def test_the_last_twenty_places_are_recent(kept: KeptPlaces) -> None:
    places = [Location("c", f"b{number}") for number in range(25)]
    for place in (*places, Location("c"), places[10], places[10]):
        kept.visit(place)

    assert kept.recents[:3] == (places[10], places[24], places[23])
    assert len(kept.recents) == MOST_RECENTS


def test_what_is_kept_is_there_at_the_next_start_without_a_connection_that_is_gone(path: Path, qtbot: QtBot) -> None:
    settings = Settings(path)
    first = KeptPlaces(settings)
    for place in (A, B, C):
        first.add(place)
        first.visit(place)
    first.rename(B, "Mine")
    settings.close()
    settings = Settings(path)

    again = KeptPlaces(settings)

    assert again.favourites == first.favourites == (Favourite("a", A), Favourite("Mine", B), Favourite("c", C))
    assert again.recents == (C, B, A)
    again.forget("c")
    assert (again.favourites, again.recents) == ((Favourite("c", C),), (C,))
    settings.close()


@pytest.mark.parametrize("damaged", ['"text"', "[1]", '[["a", "b"]]', '[["a", "b", 3]]'])
def test_rows_that_do_not_fit_read_as_none(path: Path, caplog: pytest.LogCaptureFixture, damaged: str) -> None:
    path.write_text(f'{{"favourites": {damaged}, "recents": {damaged}}}')
    settings = Settings(path)

    with caplog.at_level(logging.WARNING):
        kept = KeptPlaces(settings)

    assert (kept.favourites, kept.recents) == ((), ())
    settings.close()


@pytest.fixture
def model(qtbot: QtBot, tmp_path: Path) -> Iterator[PlacesModel]:
    engine = Engine(Paths.for_profile(tmp_path))
    made = PlacesModel(engine)
    watched(made)
    yield made
    made.deleteLater()
    engine.deleteLater()


def rows(model: PlacesModel, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


def test_sections_show_what_can_be_reached_and_only_when_not_empty(model: PlacesModel) -> None:
    model.show_kept((Favourite("Mine", B), Favourite("c", C)), (C, A))
    assert rows(model) == []

    model.connection_changed(Connection("c", "Here"))
    model.connection_changed(Connection("d", "There"))

    assert rows(model) == ["Favourites", "Here", "There", "Recent"]
    favourites, recents = model.index(0, 0), model.index(3, 0)
    assert rows(model, favourites) == ["Mine", "c"]
    assert rows(model, recents) == ["c", "a"]
    assert model.index(0, 0, favourites).data(LOCATION_ROLE) == B
    assert not model.hasChildren(model.index(0, 0, favourites))
    assert favourites.data(LOCATION_ROLE) is None

    model.connection_removed("d")
    assert rows(model) == ["Favourites", "Here", "Recent"]
    assert rows(model, model.index(0, 0)) == ["Mine"]
    model.show_kept((), ())
    assert rows(model) == ["Here"]
