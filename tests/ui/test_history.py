from __future__ import annotations

from cosbrowser.cos.entries import Location
from cosbrowser.ui.history import History

A, B, C = Location("p", "a"), Location("p", "b"), Location("q", "c", "x/")


def test_back_and_forward_lead_through_the_visits() -> None:
    history = History()
    for place in (A, B, B, C):
        history.visit(place)

    steps = [history.back(), history.back(), history.back(), history.forward(), history.forward(), history.forward()]

    assert [stop and stop.location for stop in steps] == [B, A, None, B, C, None]


def test_a_new_visit_forgets_what_was_ahead() -> None:
    history = History()
    history.visit(A)
    history.visit(B)
    history.back()

    history.visit(C)

    assert not history.can_go_forward
    back = history.back()
    assert back is not None
    assert back.location == A


def test_a_stop_remembers_where_the_view_was() -> None:
    history = History()
    stop = history.visit(A)
    stop.current, stop.scrolled = "a/key", 320
    history.visit(B)

    assert history.back() is stop
    assert history.present is not None
    assert history.present.current == "a/key"


def test_places_of_a_removed_connection_are_not_returned_to() -> None:
    history = History()
    for place in (A, C, B):
        history.visit(place)

    history.forget("q")

    back = history.back()
    assert back is not None
    assert back.location == A
