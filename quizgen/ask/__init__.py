"""Deck → Questions: one module per kind; every stem stands alone and every answer is the only right one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizgen.ask.blank import blank
from quizgen.ask.choice import choice
from quizgen.ask.distractors import asked
from quizgen.ask.items import items
from quizgen.ask.kinds import Asking
from quizgen.ask.truth import truth
from quizgen.ask.whole import whole
from quizgen.model import Deck, Question

__all__ = ["KINDS", "ask"]

# Kind → what makes its questions. To add a kind, add a module and a line; papers and cards name kinds by these keys.
KINDS: dict[str, Callable[[Asking], Iterator[Question]]] = {
    "whole": whole,
    "items": items,
    "choice": choice,
    "truth": truth,
    "blank": blank,
}


def ask(deck: Deck, bank: tuple[Deck, ...] = ()) -> tuple[Question, ...]:
    """Every question that a deck yields, list by list in the deck's order; ``bank`` lends wrong options."""
    makers = KINDS.values()
    return tuple(q for entry in asked(deck) for maker in makers for q in maker(Asking(entry, deck, bank)))
