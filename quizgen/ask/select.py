"""Which questions a paper takes: spread over the lists, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from quizgen.model import Question


def select(questions: Sequence[Question], sizes: Mapping[str, int], seed: int) -> tuple[Question, ...]:
    """At most ``sizes[kind]`` questions of each kind, in the order of ``sizes``; lists that were asked least come first.

    Fewer are given where the pool has fewer. The same questions, sizes and seed give the same paper.
    """
    chance = random.Random(seed)
    used: dict[str, int] = {}
    taken: list[Question] = []
    for kind, size in sizes.items():
        pool = [question for question in questions if question.kind == kind]
        chance.shuffle(pool)
        for _ in range(min(size, len(pool))):
            best = min(pool, key=lambda question: used.get(question.list_id, 0))
            pool.remove(best)
            used[best.list_id] = used.get(best.list_id, 0) + 1
            taken.append(best)
    return tuple(taken)
