"""Title, author and date, as far as the text states them."""

from __future__ import annotations

import pytest

from quizgen.errors import QuizgenError
from quizgen.read import read

CASES = [
    ("---\ntitle: 甲文\nauthor: 张三\ndate: 2020-01-02\n---\n正文", ("甲文", "张三", "2020-01-02"), "front matter"),
    ("# 讲话稿\n（2017年12月28日）\n正文在此。", ("讲话稿", "", "2017-12-28"), "the first lines"),
    ("正文在此，没有标题。", ("文件名", "", ""), "the file's name"),
    (
        "首页\n讲话\n[复制链接]\n张三 发表于 2020-1-2 10:00 | 显示全部楼层\n正文。",
        ("讲话", "", "2020-01-02"),
        "a forum post",
    ),
    ("2020年13月40日\n正文。", ("2020年13月40日", "", ""), "a date that does not exist"),
]


@pytest.mark.parametrize(("text", "facts", "why"), CASES, ids=[case[2] for case in CASES])
def test_facts(text: str, facts: tuple[str, str, str], why: str) -> None:
    source = read(text.encode(), "文件名.txt")
    assert (source.title, source.author, source.date) == facts


@pytest.mark.parametrize(("text", "line"), [("---\ntitle: [甲\n---\n正文", 2), ("---\n- 甲\n---\n正文", 1)])
def test_broken_front_matter_is_reported_with_its_line(text: str, line: int) -> None:
    with pytest.raises(QuizgenError) as caught:
        read(text.encode(), "甲.md")
    assert caught.value.path == "甲.md"
    assert caught.value.line is not None
    assert caught.value.line >= line
