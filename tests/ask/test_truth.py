"""A statement is true by a member, or false by another list's."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.ask.kinds import Asking
from quizgen.ask.truth import RIGHT, WRONG, truth
from quizgen.model import Deck, Entry


def test_true_and_false_come_about_equally_often(entry: Callable[..., Entry]) -> None:
    entries = tuple(entry(f"q{n}", f"第{n}组", f"学习内容{n}甲 工作要求{n}乙") for n in range(60))
    deck = Deck("甲", "甲", entries)
    answers = [question.answer[0] for one in entries for question in truth(Asking(one, deck, ()))]
    assert 15 <= answers.count(RIGHT) <= 45
    assert answers.count(RIGHT) + answers.count(WRONG) == 60


def test_a_false_statement_says_where_its_words_belong(deck: Deck) -> None:
    for one in deck.entries[:3]:
        for question in truth(Asking(one, deck, ())):
            assert ("属于“" in question.explanation) == (question.answer == (WRONG,))


def test_without_other_lists_every_statement_is_true(deck: Deck) -> None:
    alone = Deck("甲", "甲", deck.entries[:1])
    (question,) = truth(Asking(alone.entries[0], alone, ()))
    assert question.answer == (RIGHT,)
