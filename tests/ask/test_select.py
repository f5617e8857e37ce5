"""Selection: the same for the same seed, spread over the lists, never more than asked for."""

from __future__ import annotations

import pytest

from quizgen.ask.select import select
from quizgen.model import Question

POOL = [
    Question(kind, f"q{n}", f"{kind}{n}-{k}", ("甲",))
    for kind in ("choice", "truth")
    for n in range(5)
    for k in range(4)
]


def test_the_same_seed_gives_the_same_paper() -> None:
    sizes = {"choice": 5, "truth": 3}
    assert select(POOL, sizes, 1) == select(POOL, sizes, 1) != select(POOL, sizes, 2)


@pytest.mark.parametrize(("size", "taken"), [(0, 0), (3, 3), (99, 20)])
def test_at_most_what_is_there(size: int, taken: int) -> None:
    found = select(POOL, {"choice": size}, 1)
    assert len(found) == len(set(found)) == taken
    assert {question.kind for question in found} <= {"choice"}


def test_lists_take_turns() -> None:
    assert {question.list_id for question in select(POOL, {"choice": 5}, 3)} == {f"q{n}" for n in range(5)}
