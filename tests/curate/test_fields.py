"""The table of fields: names are unique, and a slip of the pen finds its field."""

from __future__ import annotations

import pytest

from quizgen.curate.fields import DECK, ENTRY, ITEM, ORIGIN, nearest
from quizgen.curate.reading import KINDS


@pytest.mark.parametrize("table", [DECK, ENTRY, ITEM, ORIGIN])
def test_every_field_has_a_known_kind_and_a_name_of_its_own(table: tuple) -> None:  # type: ignore[type-arg]
    assert {field.kind for field in table} <= set(KINDS)
    assert len({field.name for field in table}) == len(table)


@pytest.mark.parametrize(("slip", "meant"), [("nam", "name"), ("itmes", "items"), ("mnemonics", "mnemonic")])
def test_a_slip_finds_its_field(slip: str, meant: str) -> None:
    assert f"“{meant}”" in nearest(slip, ENTRY)


@pytest.mark.parametrize("word", ["zzz", "完全不同"])
def test_what_is_like_no_field_suggests_none(word: str) -> None:
    assert nearest(word, ENTRY) == ""
