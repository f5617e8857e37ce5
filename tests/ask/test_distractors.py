"""Wrong options come from other lists and are never true of the one that is asked."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.ask.distractors import asked, wrong_for
from quizgen.model import Deck, Entry

Make = Callable[..., Entry]


def test_members_of_other_lists_are_lent(deck: Deck) -> None:
    wrong = wrong_for(deck.entries[0], deck, (), "坚持绝对忠诚")
    assert {one.owner.id for one in wrong} == {"q2", "q3", "q4"}


def test_what_another_list_shares_is_not_wrong(deck: Deck, entry: Make) -> None:
    twin = entry("q9", "三个坚持", "坚持绝对忠诚 坚持学以致用 坚持从严治党")
    lent = [one.text for one in wrong_for(deck.entries[0], Deck("甲", "甲", (*deck.entries, twin)), (), "坚持绝对忠诚")]
    assert "坚持绝对忠诚" not in lent
    assert lent[0] in ("坚持学以致用", "坚持从严治党")


def test_a_list_inside_another_lends_nothing_to_it(deck: Deck, entry: Make) -> None:
    inner = entry("q9", "坚持绝对忠诚", "听党指挥跟党走 从思想上认同党")
    lent = wrong_for(deck.entries[0], Deck("甲", "甲", (deck.entries[0], inner)), (), "坚持绝对忠诚")
    assert lent == ()


def test_only_kept_lists_are_asked(deck: Deck) -> None:
    assert [one.id for one in asked(deck)] == ["q1", "q2", "q3", "q4"]


def test_an_option_says_where_it_belongs(deck: Deck) -> None:
    option = wrong_for(deck.entries[0], deck, (), "坚持绝对忠诚")[0].option()
    assert not option.right
    assert option.why.startswith("属于“")
