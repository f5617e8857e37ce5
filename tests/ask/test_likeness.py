"""A wrong option must not be a true member in other words."""

from __future__ import annotations

import pytest

from quizgen.ask.likeness import bare, overlap, same


@pytest.mark.parametrize(
    ("one", "other"), [("坚持绝对忠诚", "绝对忠诚"), ("保护和修复", "保护修复"), ("讲政治、顾大局", "讲政治顾大局")]
)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("坚持绝对忠诚", "坚持极端负责"), ("学习", "工作"), ("深入调查研究", "精简会议文件")]
)
def test_different_things(one: str, other: str) -> None:
    assert not same(one, other)


def test_overlap_lies_between_nothing_and_all() -> None:
    assert overlap("甲乙丙", "丁戊己") == 0
    assert overlap("甲乙丙", "甲乙丙丁") == 1
    assert bare("的，了") == ""
