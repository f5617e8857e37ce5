"""Markers that count up become runs; they nest, restart and are interrupted."""

from __future__ import annotations

import pytest

from quizgen.extract.markers import markers
from quizgen.extract.page import page_of
from quizgen.extract.runs import runs
from quizgen.model import Source


def shape(text: str) -> list[tuple[str, int, int | None]]:
    """Family, number of markers and holder of every run of two and more."""
    page = page_of(Source("甲", text))
    found = runs(page, markers(page))
    return [(run.family, len(run.markers), run.inside) for run in found if len(run.markers) > 1]


CASES = [
    ("一是甲。二是乙。三是丙。", [("shi", 3, None)], "a plain run"),
    ("一是甲。三是丙。", [], "a number is missing"),
    ("二是乙。三是丙。", [], "a run begins at one"),
    ("一是甲。二是乙。\n一是丙。二是丁。", [("shi", 2, None), ("shi", 2, None)], "a run that restarts"),
    ("首先，甲。第二，乙。最后，丙。", [("first", 3, None)], "families that count together"),
    ("一种是甲，一种是乙。", [("one种", 2, None)], "a run that repeats its marker"),
    ("一段是甲。第二段是乙。", [("one段", 2, None)], "one that goes on with 第二"),
    ("- 甲\n- 乙", [("bullet", 2, None)], "bullets"),
    ("- 甲\n中间\n- 乙", [], "bullets are interrupted by a line at their depth"),
    ("1. 甲\n1. 乙\n1. 丙", [("dot", 3, None)], "Markdown's repeated one"),
    ("最后，甲。", [], "最后 alone ends nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES, ids=[case[2] for case in CASES])
def test_runs(text: str, expected: list[tuple[str, int, int | None]], why: str) -> None:
    assert [(family, size, None) for family, size, _ in shape(text)] == expected


def test_an_inner_run_closes_when_the_outer_goes_on() -> None:
    text = "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己"
    assert [(family, size) for family, size, _ in shape(text)] == [("han", 2), ("han-bracket", 2), ("han-bracket", 2)]
    assert shape(text)[1][2] == shape(text)[2][2] is not None


def test_a_run_of_lines_goes_on_after_an_inner_run_of_the_same_family_in_one_line() -> None:
    assert [size for _, size, _ in shape("一是甲。\n二是乙，有两类：一是丙，二是丁。\n三是戊。")] == [3, 2]
