"""Overlaps are settled once: nothing twice, the stronger candidate stays, and everything leads back to the source."""

from __future__ import annotations

from quizgen.extract import extract
from quizgen.model import Source


def test_the_same_members_are_not_listed_twice() -> None:
    text = "任务有两项：一项是抓建设；一项是抓管理。"
    assert len(extract(Source("甲", text)).enumerations) == 1


def test_two_statements_of_one_list_are_two_lists() -> None:
    text = "“两个到位”（认识到位；措施到位）。再说“两个到位”（认识到位；措施到位）。"
    assert len(extract(Source("甲", text)).enumerations) == 2


def test_a_member_emphasised_in_part_keeps_its_mark() -> None:
    text = "活的灵魂\n- **求是**：从实际出发\n- **路线**：走群众路线"
    (one,) = extract(Source("甲", text)).enumerations
    assert [item.text for item in one.items] == ["**求是**：从实际出发", "**路线**：走群众路线"]


def test_the_detail_is_what_follows_the_member() -> None:
    (one,) = extract(Source("甲", "讲两点：一是学。天天学。二是干。天天干。")).enumerations
    assert [item.detail for item in one.items] == ["天天学", "天天干"]


def test_a_quoted_shorthand_that_is_unfolded_is_no_mention() -> None:
    found = extract(Source("甲", "“两个到位”（认识到位；措施到位），“三服务”。"))
    assert [mention.name for mention in found.mentions] == ["三服务"]
