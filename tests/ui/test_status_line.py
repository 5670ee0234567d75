from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.rows import Totals
from cosbrowser.ui.status_line import Remedy, StatusLine, remedy, sentence

BUCKET = Location("c", "b")
NONE = Totals()


@pytest.mark.parametrize(
    ("reading", "selected", "words", "helps"),
    [
        (Reading(BUCKET), NONE, "Reading…", Remedy.NONE),
        (Reading(BUCKET, Phase.COMPLETE, 14, 3, 17, 1), Totals(1, 0, 248_100),
         "14 objects, 3 folders · 1 selected, 248.1 KB", Remedy.NONE),
        (Reading(BUCKET, Phase.COMPLETE, 1, 0, 1, 1), NONE, "1 object", Remedy.NONE),
        (Reading(BUCKET, Phase.COMPLETE, 0, 2, 2, 1), Totals(0, 2), "2 folders · 2 selected", Remedy.NONE),
        (Reading(Location("c"), Phase.COMPLETE, 0, 6, 6, 1), NONE, "6 buckets", Remedy.NONE),
        (Reading(BUCKET, Phase.MORE, 1000, 0, 1000, 1), NONE, "1,000 objects read, more to come", Remedy.READ_ALL),
        (Reading(BUCKET, Phase.LOADING, 65_000, 0, 63_000, 65), NONE, "65,000 objects read, reading on…", Remedy.STOP),
        (Reading(BUCKET, Phase.STOPPED, 312_000, 0, 312_000, 312), NONE, "312,000 objects read, stopped",
         Remedy.READ_ALL),
        (Reading(BUCKET, Phase.FAILED, 312_000, 0, 312_000, 312), NONE, "312,000 objects read, failed at page 313",
         Remedy.RETRY),
        (Reading(BUCKET, Phase.FAILED), NONE, "Not read", Remedy.NONE),
        (Reading(BUCKET, Phase.MORE, 1000, 0, 1000, 1, waits_to_sort=True), NONE,
         "1,000 objects read, more to come · sorted when all is read", Remedy.READ_ALL),
        (Reading(BUCKET, Phase.LOADING, 9, 0, 9, refreshing=True), NONE, "9 objects", Remedy.STOP),
        (Reading(BUCKET, Phase.LOADING, 1000, 0, 1000, refreshing=True, partly=True), NONE,
         "1,000 objects read, more to come", Remedy.STOP),
        (Reading(BUCKET, Phase.FAILED, 9, 0, 9, refreshing=True), NONE,
         "9 objects as read before, could not be read again", Remedy.RETRY),
        (Reading(BUCKET, Phase.STOPPED), NONE, "0 objects read, stopped", Remedy.READ_ALL),
        (Reading(BUCKET, Phase.COMPLETE, 9, 0, 9, 1, arranging=True), NONE, "9 objects · arranging…", Remedy.NONE),
    ],
)  # fmt: skip
def test_the_line_tells_the_truth_about_a_listing(
    reading: Reading, selected: Totals, words: str, helps: Remedy
) -> None:
    assert sentence(reading, selected) == words
    assert remedy(reading) is helps


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.MORE, "240 match in the first 78,000"),
        (Phase.LOADING, "240 match in the first 78,000, reading on…"),
        (Phase.STOPPED, "240 match in the first 78,000, stopped"),
        (Phase.FAILED, "240 match in the first 78,000, failed at page 79"),
        (Phase.COMPLETE, "240 of 78,000 match"),
    ],
)
def test_of_a_filter_it_says_how_much_it_has_searched(qtbot: QtBot, phase: Phase, words: str) -> None:
    reading = Reading(BUCKET, phase, 77_990, 10, 240, 78)
    line = StatusLine()
    qtbot.addWidget(line)

    line.show_reading(reading, NONE, filtered=True)

    assert line.text == words
    assert (line._button.text() == "Search the Rest") is (phase in {Phase.MORE, Phase.STOPPED})


def test_a_message_goes_after_a_while_and_one_that_stays_does_not(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line._end.setInterval(10)

    line.say("Opened a copy")
    said = line.text
    qtbot.waitUntil(lambda: line.text == "")
    line.say("Opening…", stays=True)
    line.show_place("us-south · Standard")

    assert said == "Opened a copy"
    assert not line._end.isActive()
    assert line.text == "Opening… · us-south · Standard"
