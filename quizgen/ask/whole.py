"""Whole list: “……的“五个坚持”包括哪五项？” Only lists that are complete are asked as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.ask.kinds import Asking, citation, full_list
from quizgen.ask.stems import whole_stem
from quizgen.model import Question

HINT = 1


def whole(asking: Asking) -> Iterator[Question]:
    """One question for the list; the hint gives the first sign of each member."""
    entry = asking.entry
    if not entry.complete:
        return
    yield Question(
        kind="whole",
        list_id=entry.id,
        stem=whole_stem(entry),
        answer=tuple(member.text for member in entry.members),
        slots=tuple(member.slot for member in entry.members),
        explanation=full_list(entry),
        citation=citation(entry),
        hint="　".join(f"{member.text[:HINT]}…" for member in entry.members),
        difficulty=min(1.0, sum(len(member.text) for member in entry.members) / 200),
    )
