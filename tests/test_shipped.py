"""What the repository ships: study texts of our own and decks that are sound and complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.curate import Study
from quizgen.model import Deck

HOME = Path(__file__).parent.parent
SHIPPED = Study(HOME)
DECKS = SHIPPED.decks()


def test_there_are_texts_of_some_length_and_a_deck_for_each() -> None:
    texts = SHIPPED.sources()
    assert len(texts) >= 3
    assert all(len(text.text) >= 1500 for text in texts.values())
    assert {citation.source for deck in DECKS for entry in deck.entries for citation in entry.citations} == set(texts)


@pytest.mark.parametrize("deck", DECKS, ids=[deck.slug for deck in DECKS])
def test_every_kept_list_is_whole_and_its_members_differ(deck: Deck) -> None:
    for entry in deck.entries:
        if entry.status == "keep":
            assert entry.complete
            assert entry.count in (None, len(entry.members))
            assert len({member.text for member in entry.members}) == len(entry.members) >= 2


def test_the_glossary_holds_a_hundred_shorthands_and_tells_same_names_apart() -> None:
    (glossary,) = [deck for deck in DECKS if deck.slug == "number-shorthands"]
    assert len(glossary.entries) >= 100
    told = [(entry.name, entry.origin.when, entry.origin.who, entry.ask) for entry in glossary.entries]
    assert len(set(told)) == len(told)
    assert sum(entry.name == "五个坚持" for entry in glossary.entries) == 3
