"""Single choice: which one belongs to the list, and which one does not."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.ask.distractors import ENOUGH, LONGEST, wrong_for
from quizgen.ask.kinds import Asking, citation, full_list
from quizgen.ask.stems import naming
from quizgen.model import Option, Question

OPTIONS = 4


def choice(asking: Asking) -> Iterator[Question]:
    """One question for what belongs and, with enough members, one for what does not."""
    entry = asking.entry
    short = [member for member in entry.members if len(member.text) <= LONGEST]
    if not short or not entry.complete:
        return
    right = short[asking.chance("belongs", len(short))]
    wrong = wrong_for(entry, asking.deck, asking.bank, right.text)
    if len(wrong) >= ENOUGH:
        options = (Option(right.text, right=True, why="属于这一列表"), *(one.option() for one in wrong[:ENOUGH]))
        yield _question(asking, f"下列各项中，属于{naming(entry)}的是（　　）。", options)
    if len(short) >= OPTIONS - 1 and wrong:
        first = asking.chance("odd", len(short))
        true = [short[(first + step) % len(short)] for step in range(OPTIONS - 1)]
        odd = wrong[0].option()
        options = (
            Option(odd.text, right=True, why=odd.why),
            *(Option(member.text, right=False, why="属于这一列表") for member in true),
        )
        yield _question(asking, f"下列各项中，不属于{naming(entry)}的是（　　）。", options)


def _question(asking: Asking, stem: str, options: tuple[Option, ...]) -> Question:
    return Question(
        kind="choice",
        list_id=asking.entry.id,
        stem=stem,
        answer=tuple(option.text for option in options if option.right),
        options=options,
        explanation=full_list(asking.entry),
        citation=citation(asking.entry),
    )
