from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cosbrowser.cos.names import shown
from cosbrowser.ui.addresses import Address, parse

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
names = text.filter(bool)
buckets = st.from_regex(r"[a-z0-9][a-z0-9.-]{1,20}", fullmatch=True)


@given(names, buckets, text)
@example("Production", "invoices", "2026/a b/")
@example("a/b", "bucket", "100%/x%20y/ ")
@example("x", "bucket", "\u202egpj.exe/\n")
@example("x", "bucket", "//a//")
def test_an_address_reads_back_as_it_was_written(connection: str, bucket: str, prefix: str) -> None:
    address = Address(connection, bucket, prefix)

    assert parse(str(address)) == address


@given(names, text)
def test_an_address_shows_all_of_itself_on_one_line(connection: str, prefix: str) -> None:
    written = str(Address(connection, "bucket", prefix))

    assert "\n" not in written
    assert "\u202e" not in written
    assert len(written) == len(written.strip())


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("cos://Production/invoices/2026/", Address("Production", "invoices", "2026/")),
        ("  cos://Production/invoices ", Address("Production", "invoices")),
        ("Production/invoices/2026", Address("Production", "invoices", "2026")),
        ("/Production", Address("Production")),
        ("cos://Production/", Address("Production")),
        ("cos://P/b/100% sure", Address("P", "b", "100% sure")),
        ("cos://", None),
        ("", None),
    ],
)
def test_what_people_type_is_understood(typed: str, address: Address | None) -> None:
    assert parse(typed) == address


def test_readable_keys_stay_readable() -> None:
    assert str(Address("Demo store", "bücher", "Jahr 2026/日本/")) == "cos://Demo store/bücher/Jahr 2026/日本/"
    assert shown("bücher") == "bücher"
