from __future__ import annotations

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.tags import MOST, Common, Fault, TagsChange, change, common, fault_of, set_tags, tags_of
from tests.cos.conftest import Make


def test_tags_of_many_change_by_key(live: Accounts, make: Make) -> None:
    one, two = make("a", Tagging="state=new&team=red"), make("b", Tagging="team=blue")
    chosen = type(one)(one.location, one.objects + two.objects)

    *_, before = common(live, chosen)
    list(change(live, chosen, TagsChange({"state": "done", "team": None, "more": "a=b c"})))

    assert before == Common(2, {"state": None, "team": None})
    after = {"state": "done", "more": "a=b c"}
    assert [tags_of(live, chosen.location, key) for key in ("a", "b")] == [after, after]


def test_the_last_tag_can_be_taken_away(live: Accounts, make: Make) -> None:
    chosen = make("a", Tagging="state=new")

    set_tags(live, chosen.location, "a", {})

    assert tags_of(live, chosen.location, "a") == {}


def test_too_many_tags_are_refused_by_the_server_and_said(live: Accounts, make: Make) -> None:
    chosen = make("a")

    with pytest.raises(CosError) as refused:
        set_tags(live, chosen.location, "a", {str(n): "" for n in range(MOST + 1)})

    assert refused.value.problem.kind is Kind.INVALID


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("k", "", None),
        ("k" * 128, "v" * 256, None),
        ("", "v", Fault.NO_KEY),
        ("k" * 129, "v", Fault.KEY_LENGTH),
        ("k", "v" * 257, Fault.VALUE_LENGTH),
        ("IBM:x", "v", Fault.RESERVED),
        ("größe 1", "a=b:c/d@e", None),
        ("a&b", "", Fault.CHARACTERS),
        ("a", "b*", Fault.CHARACTERS),
    ],
)
def test_limits_of_tags_are_told_before(key: str, value: str, fault: Fault | None) -> None:
    assert fault_of(key, value) is fault
