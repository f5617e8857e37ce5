"""What is skipped, and what must never be."""

from __future__ import annotations

import itertools

import pytest

from quizgen.read.noise import noise

FORUM = """首页
培训班上的讲话
[复制链接]
张三 发表于 2020-01-02 10:00:00 | 显示全部楼层 |阅读模式
讲两点：一是学，二是干。
精彩评论2
李四 发表于 2020-01-03 10:00:00 | 显示全部楼层
讲两点：一是学，二是干。
本版积分规则
"""


def reasons(text: str) -> list[tuple[str, str]]:
    return [(skip.reason, skip.span.of(text)) for skip in noise(text)]


def test_a_forum_page_keeps_its_first_post() -> None:
    kept = FORUM
    for _, words in reversed(reasons(FORUM)):
        kept = kept.replace(words, "")
    assert kept.strip() == "讲两点：一是学，二是干。"
    assert [reason for reason, _ in reasons(FORUM)] == ["导航", "回帖"]


def test_front_matter_and_jammer_lines_are_skipped() -> None:
    text = "---\ntitle: 甲\n---\n正文\n# H5 D% `- }3 l- O. I8 @1 Q9 w- k/ v# K\n正文\n"
    assert [reason for reason, _ in reasons(text)] == ["文件头", "干扰码"]


QUIET = [
    "会议消息发表于 2020-01-02 的报纸。\n讲两点。",
    "正文\n---\n正文\n---\n",
    "# 标题\n1. a b c d\n- 甲 乙 丙 丁 戊 己 庚 辛 壬",
    "本版讲积分规则",
]


@pytest.mark.parametrize("text", QUIET)
def test_study_text_is_not_skipped(text: str) -> None:
    assert reasons(text) == []


def test_skips_are_disjoint_and_in_order() -> None:
    spans = [skip.span for skip in noise(FORUM + FORUM)]
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
