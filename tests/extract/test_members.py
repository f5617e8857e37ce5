"""Splitting by separators, brackets that nest, and shapes that belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.members import inner_start, leading, matching, parallel, parts, split, top_level

SPLITS = [
    ("甲、乙；丙；丁", 3, "甲、乙|丙|丁", "the separator that yields the count"),
    ("甲、乙和丙", 3, "甲|乙|丙", "和 joins the last two"),
    ("甲乙，丙丁", 2, "甲乙|丙丁", "commas"),
    ("甲（一、二）、乙", 2, "甲（一、二）|乙", "brackets hide their separators"),
    ("“甲，乙”，丙丁戊", 2, "“甲，乙”|丙丁戊", "so do quotation marks"),
    ("甲、乙、丙", 2, None, "too many"),
    ("甲、乙", 4, None, "too few"),
    ("甲乙丙", 2, None, "nothing to split at"),
]


@pytest.mark.parametrize(("text", "count", "expected", "why"), SPLITS, ids=[case[3] for case in SPLITS])
def test_split(text: str, count: int, expected: str | None, why: str) -> None:
    found = split(text, 0, len(text), count)
    assert (found and "|".join(text[s:e] for s, e in found)) == expected


def test_a_clause_of_another_shape_after_the_last_member_stays_out() -> None:
    text = "想要深，写要快，说要准，使自己不断进步"
    found = leading(text, 0, len(text), 3)
    assert found is not None
    assert [text[s:e] for s, e in found] == ["想要深", "写要快", "说要准"]


@pytest.mark.parametrize(("text", "close"), [("（甲（乙）丙）丁", 6), ("（甲", None), ("（（甲）", None)])
def test_a_bracket_is_matched_through_nesting(text: str, close: int | None) -> None:
    assert matching(text, 0, len(text)) == close


def test_inner_start_is_behind_what_never_closes() -> None:
    assert inner_start("甲“乙（丙）丁", 0, 7) == 2
    assert inner_start("甲（乙）丙", 0, 5) == 0


@pytest.mark.parametrize(
    ("words", "same"), [("学理论、学业务", True), ("有深度、有广度", True), ("苹果、跑得很快很远啊啊啊", False)]
)
def test_parallel(words: str, same: bool) -> None:
    assert parallel(words, parts(words, 0, len(words), "、")) is same


@given(st.text("甲乙（）“”；，、和", max_size=40), st.integers(2, 5))
def test_members_are_ordered_and_disjoint(text: str, count: int) -> None:
    found = split(text, 0, len(text), count) or []
    flat = [index for pair in found for index in pair]
    assert flat == sorted(flat)
    assert len(found) in (0, count)
    assert all(text[index] in "；，" for index in top_level(text, 0, len(text), "；，"))
