"""Compound shorthands, part by part."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Source

CASES = [
    ("“一个目标、两个支撑”（一个目标就是富民；两个支撑就是产业；人才）", [("两个支撑", "产业 人才")]),
    ("“两学一看”：学先进，学业务；看不足。", [("两学", "学先进 学业务")]),
    (
        "“三清两建”（清垃圾、清沟渠、清路障，建花园、建菜园）",
        [("三清", "清垃圾 清沟渠 清路障"), ("两建", "建花园 建菜园")],
    ),
    ("“一化两改”（推进现代化；改造老街区）", [("一化两改", "推进现代化 改造老街区")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:8] for case in CASES])
def test_each_part_of_two_and_more_is_a_list(text: str, expected: list[tuple[str, str]]) -> None:
    found = extract(Source("甲", text)).enumerations
    assert [(one.name, " ".join(item.text for item in one.items)) for one in found] == expected


@pytest.mark.parametrize("text", ["“一个目标、两个支撑”（说来话长）", "“两学一看”很重要。", "“三清两建”（清垃圾）"])
def test_nothing_is_unfolded_where_the_numbers_do_not_fit(text: str) -> None:
    assert extract(Source("甲", text)).enumerations == ()
