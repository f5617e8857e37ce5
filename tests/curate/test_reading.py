"""Deck files are read whole, and all that is wrong is said at once with its line."""

from __future__ import annotations

import pytest

from quizgen.curate.reading import read_deck
from quizgen.errors import QuizgenError

GOOD = """\
format: 1
title: 甲
source: 文
lists:
  - id: q1
    name: 两个到位
    count: 2
    origin:
      who: 张三
      when: 2014-05-08
    items:
      - slot: 1
        text: 认识到位
      - slot: 3
        text: 措施到位
        detail: 有办法
    retired: [2]
"""


def test_a_deck_is_read() -> None:
    deck = read_deck(GOOD, "甲", "decks/甲.yaml")
    (entry,) = deck.entries
    assert (deck.title, entry.id, entry.name, entry.count, entry.status) == ("甲", "q1", "两个到位", 2, "keep")
    assert [(m.slot, m.text, m.detail) for m in entry.members] == [(1, "认识到位", None), (3, "措施到位", "有办法")]
    assert (entry.origin.who, entry.origin.when) == ("张三", "2014-05-08")
    assert entry.slots_used == (1, 2, 3)
    assert entry.citations[0].source == "文"


WRONG = [
    (GOOD.replace("name: 两", "nam: 两"), [(6, "是不是“name”"), (5, "缺少字段“name”")]),
    (GOOD.replace("count: 2", "count: 二"), [(7, "“count”应当是整数")]),
    (GOOD.replace("slot: 3", "slot: 1"), [(14, "槽号 1 用了两次")]),
    (GOOD.replace("slot: 3", "slot: 2"), [(5, "槽号 2 已经退役")]),
    (GOOD.replace("retired: [2]", "status: maybe"), [(17, "不能是“maybe”")]),
    (GOOD.replace("title: 甲\n", ""), [(1, "缺少字段“title”")]),
    (GOOD.replace("format: 1", "format: 9"), [(1, "更新版本")]),
    (GOOD.replace("  - id: q1", "  - id: [q1"), [(6, "YAML")]),
    ("- 甲", [(1, "应当由")]),
    ("", [(1, "应当由")]),
    ("lists: 甲\ntitle: 乙\n", [(1, "列表")]),
]


@pytest.mark.parametrize(("text", "problems"), WRONG, ids=[case[1][0][1] for case in WRONG])
def test_what_is_wrong_is_said_with_its_line(text: str, problems: list[tuple[int, str]]) -> None:
    with pytest.raises(QuizgenError) as caught:
        read_deck(text, "甲", "decks/甲.yaml")
    said = str(caught.value).splitlines()
    assert len(said) == len(problems)
    for (line, words), sentence in zip(sorted(problems), sorted(said), strict=True):
        assert sentence.startswith(f"decks/甲.yaml:{line}: ")
        assert words in sentence


def test_two_lists_of_one_id_are_reported() -> None:
    twice = GOOD + GOOD.split("lists:\n")[1]
    with pytest.raises(QuizgenError, match="用了两次"):
        read_deck(twice, "甲", "decks/甲.yaml")
