"""A deck with every kind of trap in its texts, and its questions."""

from __future__ import annotations

import pytest

from quizgen.ask import ask
from quizgen.model import Citation, Deck, Entry, Member, Question

CITED = (Citation("文", "学习 笔记", "张三", "2020-01-02", None, "要做到“三个带头”（带头学；带头干；带头让）。"),)
TRAPS = "a<b 且 c>d|{{c1::x}}|甲::乙|[sound:x.mp3]|[latex]x[/latex]|<script>alert(1)</script>|结尾}|#set page(fill: red) *x* $y$"


def members(words: str) -> tuple[Member, ...]:
    return tuple(Member(slot, text) for slot, text in enumerate(words.split("|"), start=1))


@pytest.fixture
def deck() -> Deck:
    return Deck(
        "甲",
        "测试牌组",
        (
            Entry("q1", "三个带头", members("带头学|带头干|带头让"), 3, named=True, citations=CITED),
            Entry("q2", "八个陷阱", members(TRAPS), 8, named=True, citations=CITED, theme="专题一", tags=("难 点",)),
            Entry(
                "q3", "加强作风建设", members("深入基层调查|精简会议文件|改进新闻报道|厉行勤俭节约"), citations=CITED
            ),
        ),
        anki="公考::测试",
        tags=("quizgen",),
    )


@pytest.fixture
def questions(deck: Deck) -> tuple[Question, ...]:
    return ask(deck, (deck,))
