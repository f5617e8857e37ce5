"""Labelled lines below a sentence that announces them."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Source


def test_labelled_lines_are_members() -> None:
    text = "成立工作专班。专班由下列人员组成：\n组长：张三\n成员：李四、王五\n专班设在办公室。"
    (one,) = extract(Source("甲", text)).enumerations
    assert one.name == "专班由下列人员组成"
    assert [item.text for item in one.items] == ["组长：张三", "成员：李四、王五"]


QUIET = [
    "专班由下列人员组成：\n张三\n李四",
    "成立专班。\n组长：张三\n成员：李四",
    "专班由下列人员组成：\n组长：张三\n大家鼓掌。",
]


@pytest.mark.parametrize("text", QUIET)
def test_lines_without_labels_or_announcement_are_none(text: str) -> None:
    assert extract(Source("甲", text)).enumerations == ()
