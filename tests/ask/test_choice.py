"""Single choice has one right option, and is not made without enough wrong ones."""

from __future__ import annotations

from quizgen.ask.choice import OPTIONS, choice
from quizgen.ask.kinds import Asking
from quizgen.model import Deck


def test_what_belongs_and_what_does_not(deck: Deck) -> None:
    belongs, odd = choice(Asking(deck.entries[0], deck, ()))
    members = {member.text for member in deck.entries[0].members}
    assert len(belongs.options) == len(odd.options) == OPTIONS
    assert [option.text in members for option in belongs.options] == [True, False, False, False]
    assert [option.text in members for option in odd.options] == [False, True, True, True]


def test_a_deck_of_one_list_makes_none(deck: Deck) -> None:
    alone = Deck("甲", "甲", deck.entries[:1])
    assert list(choice(Asking(alone.entries[0], alone, ()))) == []


def test_another_deck_of_the_bank_lends_options(deck: Deck) -> None:
    alone = Deck("乙", "乙", deck.entries[:1])
    lent = Deck("丙", "丙", deck.entries[1:2])
    assert len(list(choice(Asking(alone.entries[0], alone, (alone, lent))))) == 2


def test_an_incomplete_list_is_not_asked(deck: Deck) -> None:
    assert list(choice(Asking(deck.entries[3], deck, ()))) == []
