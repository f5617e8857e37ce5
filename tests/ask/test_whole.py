"""Whole lists are asked when they are complete."""

from __future__ import annotations

from quizgen.ask.kinds import Asking
from quizgen.ask.whole import whole
from quizgen.model import Deck


def test_the_answer_is_every_member_with_its_slot(deck: Deck) -> None:
    (question,) = whole(Asking(deck.entries[1], deck, ()))
    assert question.answer == tuple(member.text for member in deck.entries[1].members)
    assert question.slots == (1, 2, 3, 4)
    assert question.hint == "讲…　敢…　重…　守…"
    assert question.explanation.startswith("“四个模范部门”：①讲政治")


def test_an_incomplete_list_is_never_asked_as_a_whole(deck: Deck) -> None:
    assert list(whole(Asking(deck.entries[3], deck, ()))) == []
