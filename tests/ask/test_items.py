"""Item by item: all members in order, each with its slot."""

from __future__ import annotations

from quizgen.ask.items import items
from quizgen.ask.kinds import Asking
from quizgen.model import Deck


def test_the_members_stand_in_order(deck: Deck) -> None:
    (question,) = items(Asking(deck.entries[0], deck, ()))
    assert question.slots == (1, 2, 3, 4, 5)
    assert question.answer[0] == "坚持绝对忠诚"


def test_an_incomplete_list_is_not_asked(deck: Deck) -> None:
    assert list(items(Asking(deck.entries[3], deck, ()))) == []
