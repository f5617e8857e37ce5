"""Item by item: the members in order, one blank at a time; cards show the earlier ones and hide the later ones."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.ask.kinds import Asking, citation, full_list
from quizgen.ask.stems import whole_stem
from quizgen.model import Question


def items(asking: Asking) -> Iterator[Question]:
    """One question that holds every member of a complete list, each with its slot."""
    entry = asking.entry
    if not entry.complete:
        return
    yield Question(
        kind="items",
        list_id=entry.id,
        stem=whole_stem(entry),
        answer=tuple(member.text for member in entry.members),
        slots=tuple(member.slot for member in entry.members),
        explanation=full_list(entry),
        citation=citation(entry),
    )
