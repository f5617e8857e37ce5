"""A candidate knows whether a member is missing and how far it reaches."""

from __future__ import annotations

import pytest

from quizgen.extract.found import Found


def found(count: int | None, members: int) -> Found:
    items = tuple((10 * n, 10 * n + 5) for n in range(members))
    return Found("甲", True, count, (0, 1), items, tuple(e for _, e in items), "bracket", 0.9)


@pytest.mark.parametrize(("count", "members", "complete"), [(3, 3, True), (None, 2, True), (5, 3, False)])
def test_complete(count: int | None, members: int, complete: bool) -> None:
    assert found(count, members).complete is complete


def test_extent() -> None:
    assert found(2, 2).extent == (0, 15)
