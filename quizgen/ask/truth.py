"""True or false: a statement about one member, made false by a member of another list."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.ask.distractors import LONGEST, wrong_for
from quizgen.ask.kinds import Asking, citation, full_list
from quizgen.ask.stems import naming, quotable
from quizgen.model import Question

RIGHT, WRONG = "正确", "错误"


def truth(asking: Asking) -> Iterator[Question]:
    """One statement for each list; whether it is true depends on the list's id, about half and half."""
    entry = asking.entry
    short = [member for member in entry.members if len(member.text) <= LONGEST]
    if not short or not entry.complete:
        return
    member = short[asking.chance("truth", len(short))]
    wrong = wrong_for(entry, asking.deck, asking.bank, member.text)
    false = bool(wrong) and asking.chance("false", 2) == 1
    words = wrong[0].text if false else member.text
    why = f"“{quotable(wrong[0].text)}”属于“{quotable(wrong[0].owner.name)}”。" if false else ""
    yield Question(
        kind="truth",
        list_id=entry.id,
        stem=f"{naming(entry)}包括“{quotable(words)}”这一项。（　　）",
        answer=(WRONG if false else RIGHT,),
        explanation=why + full_list(entry),
        citation=citation(entry),
    )
