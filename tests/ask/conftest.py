"""A small bank that every test of `ask` may ask from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.model import Citation, Deck, Entry, Member

Make = Callable[..., Entry]


def make(id: str, name: str, members: str, **fields: object) -> Entry:
    """An entry whose members are written with spaces between them."""
    found = tuple(Member(slot, text) for slot, text in enumerate(members.split(), start=1))
    values: dict[str, object] = {"named": True, "citations": (Citation("文", "学习笔记", "", "2020-01-02"),)} | fields
    return Entry(id, name, found, **values)  # type: ignore[arg-type]


@pytest.fixture
def entry() -> Make:
    return make


@pytest.fixture
def deck() -> Deck:
    return Deck(
        "甲",
        "甲牌组",
        (
            make("q1", "五个坚持", "坚持绝对忠诚 坚持顾全大局 坚持极端负责 坚持无私奉献 坚持清正廉洁"),
            make("q2", "四个模范部门", "讲政治的模范部门 敢担当的模范部门 重细节的模范部门 守纪律的模范部门"),
            make("q3", "加强作风建设", "深入基层调查研究 精简会议文件简报", named=False),
            make("q4", "三个缺项", "一项内容 两项内容", complete=False, count=3),
            make("q5", "两个待核", "这一条待核对 那一条待核对", status="review"),
        ),
    )
