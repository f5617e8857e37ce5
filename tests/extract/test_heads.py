"""Heads: the number and name of a shorthand or counted phrase; fixed names and quantities are none."""

from __future__ import annotations

import pytest

from quizgen.extract.heads import counted_numbers, heads, shorthand_counts, subject
from quizgen.extract.page import page_of
from quizgen.model import Source


def found(text: str) -> list[tuple[str, tuple[int, ...]]]:
    return [(text[head.start : head.end], head.counts) for head in heads(page_of(Source("甲", text)))]


HEADS = [
    ("抓好三项重要工作。", [("三项重要工作", (3,))]),
    ("有几个要点，要记住。", [("几个要点", ())]),
    ("从四个方面入手", [("四个方面", (4,))]),
    ("从四个方面检查自己", [("四个方面", (4,))]),
    ("防止两种倾向", [("两种倾向", (2,))]),
    ("提出“五个坚持”的要求", [("五个坚持", (5,))]),
    ("三个带有关键性的问题", [("三个带有关键性的问题", (3,))]),
    ("四、强化三项保障\n", [("三项保障", (3,))]),
    ("（二）落实两项制度。", [("两项制度", (2,))]),
    ("三个方面的五项工作", [("三个方面的五项工作", (3,)), ("五项工作", (5,))]),
    ("做到十个不准。", [("十个不准", (10,))]),
]


@pytest.mark.parametrize(("text", "expected"), HEADS, ids=[case[0] for case in HEADS])
def test_a_head_is_named_and_counted(text: str, expected: list[tuple[str, tuple[int, ...]]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text", ["用了五天", "用了三年", "第三个问题", "一个人", "十九大报告", "三心二意", "三个条件之一", "百分之三十"]
)
def test_what_counts_no_members_is_no_head(text: str) -> None:
    assert found(text) == []


COUNTS = [
    ("五个坚持", (5,)),
    ("三严三实", (6, 2)),
    ("两学一做", (3, 2)),
    ("五位一体", (5,)),
    ("四个一", (4,)),
    ("三个一批", (3,)),
    ("十五五", ()),
    ("一把手", ()),
    ("九二共识", ()),
    ("315", ()),
    ("五·七", ()),
    ("第一书记", ()),
    ("一带一路", ()),
]


@pytest.mark.parametrize(("words", "counts"), COUNTS, ids=[case[0] for case in COUNTS])
def test_a_shorthand_tells_its_count(words: str, counts: tuple[int, ...]) -> None:
    assert shorthand_counts(words) == counts


def test_a_number_behind_a_classifier_is_part_of_the_noun() -> None:
    assert [m[0] for m in counted_numbers("三个一批")] == ["三"]


SUBJECTS = [
    ("工作任务概括起来有三个：", "工作任务"),
    ("改革的特点有四个：", "改革的特点"),
    ("讲三点：", None),
    ("“三个”", None),
]


@pytest.mark.parametrize(("text", "words"), SUBJECTS, ids=[case[0] for case in SUBJECTS])
def test_a_number_without_a_noun_is_named_by_its_subject(text: str, words: str | None) -> None:
    page = page_of(Source("甲", text))
    found = [subject(page, head) for head in heads(page)]
    assert [page.text[slice(*one)] for one in found if one] == ([words] if words else [])
