"""Every family finds its own example, and nothing is a marker where none may stand."""

from __future__ import annotations

import pytest

from quizgen.extract.markers import FAMILIES, LINE, REPEAT, Family, markers
from quizgen.extract.page import page_of
from quizgen.model import Source


def found(text: str) -> list[tuple[str, int]]:
    return [(one.family, one.place) for one in markers(page_of(Source("甲", text)))]


@pytest.mark.parametrize("family", FAMILIES, ids=[family.name for family in FAMILIES])
def test_a_family_and_no_other_finds_its_example(family: Family) -> None:
    names = [name for name, _ in found(f"甲。\n{family.example}\n乙")]
    assert names
    assert names[0].startswith(family.name)


@pytest.mark.parametrize("family", [f for f in FAMILIES if f.after is LINE], ids=lambda family: family.name)
def test_a_family_of_lines_is_silent_inside_a_line(family: Family) -> None:
    assert not [name for name, _ in found(f"甲乙{family.example}") if name.startswith(family.name)]


PLACES = [
    ("一是甲；二是乙", [("shi", 1), ("shi", 2)]),
    ("首先，甲。其次，乙。最后，丙。", [("first", 1), ("first", 2), ("first", -1)]),
    ("第一个意见：甲", [("di个意见", 1)]),
    ("一种是甲，另一种是乙", [("one种", 1), ("one种", REPEAT)]),
    ("### 2. 标题", [("dot###", 2)]),
    ("## 标题", [("title##", REPEAT)]),
    ("①甲②乙", [("circle", 1), ("circle", 2)]),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_a_marker_tells_family_and_place(text: str, places: list[tuple[str, int]]) -> None:
    assert found(text) == places


@pytest.mark.parametrize(
    "text", ["统一是好事", "唯一是他", "1.5亿元", "3.14", "版本2.0.1", "第一书记", "极其一般", "万一来了", "不一要求"]
)
def test_what_only_looks_like_a_marker_is_none(text: str) -> None:
    assert found(f"甲{text}") == []
