"""Saved pages: the main text of each kind of site, numbers of lists, no script, no clutter."""

from __future__ import annotations

import pytest

from quizgen.read.html import MAGIC, html_text

BODY = "<p>要做到“两个到位”（认识到位；措施到位）。</p><p>" + "这里是正文的说明。" * 12 + "</p>"
TEXT = "要做到“两个到位”（认识到位；措施到位）。\n" + "这里是正文的说明。" * 12
PAGES = [
    (f'<html><body><div class="nav">导航</div><div id="js_content" style="visibility:hidden">{BODY}</div></body></html>', "WeChat"),
    (f'<html><body><td id="postmessage_1">{BODY}</td><td id="postmessage_2">回复：{BODY}</td></body></html>'.replace("<body>", "<body><table><tr>").replace("</body>", "</tr></table></body>"), "a forum"),
    (f'<html><body><a href="#">首页</a><div class="TRS_Editor">{BODY}</div><div>版权所有</div></body></html>', "a government site"),
    (f"<html><body><ul><li><a href='#'>链接</a></li></ul><div><div>{BODY}</div></div></body></html>", "an unknown site"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "kind"), PAGES, ids=[case[1] for case in PAGES])
def test_the_main_text(page: str, kind: str) -> None:
    assert html_text(page)[0] == TEXT


CASES = [
    ("<ol><li>甲</li><li>乙</li></ol>", "1. 甲\n2. 乙", "an ordered list has its numbers"),
    ('<ol start="3"><li>甲</li></ol>', "3. 甲", "from where it starts"),
    ("<ul><li>甲</li></ul>", "• 甲", "bullets"),
    ("<h2>标题</h2><p>文</p>", "## 标题\n文", "headings"),
    ("甲<br>乙<br/>丙", "甲\n乙\n丙", "line breaks"),
    ("甲<script>alert(1)</script>乙<style>p{}</style>", "甲乙", "no script, no style"),
    ('甲<font class="jammer">x 1</font>乙<span style="display:none">藏</span>', "甲乙", "no hidden text"),
    ("a&lt;b&amp;c&nbsp;d", "a<b&c d", "entities"),
    ("習(xí)近(jìn)平", "習近平", "no pinyin"),
    ("甲（好）乙(2020)", "甲（好）乙(2020)", "other brackets stay"),
]


@pytest.mark.parametrize(("inner", "text", "why"), CASES, ids=[case[2] for case in CASES])
def test_blocks(inner: str, text: str, why: str) -> None:
    assert html_text(f"<html><body>{inner}</body></html>")[0] == text


def test_title_author_and_date() -> None:
    page = '<html><head><title>讲话稿_某某网</title><meta name="author" content="张三"></head><body><span class="date">2020年1月2日</span>文</body></html>'
    assert html_text(page)[1] == {"title": "讲话稿", "author": "张三", "date": "2020-01-02"}
    assert html_text("<html><body>文</body></html>")[1] == {}


@pytest.mark.parametrize("data", [b"<!DOCTYPE html>\n<html><body>", b"<html>", b"<%@ page %>\n<html><head>"])
def test_a_page_is_known_by_its_content(data: bytes) -> None:
    assert MAGIC.match(data)


@pytest.mark.parametrize("data", ["正文 <html> 不在开头".encode(), b"a < b", b"# Markdown", "《报告》".encode()])
def test_plain_text_is_not_taken_for_a_page(data: bytes) -> None:
    assert not MAGIC.match(data)


def test_deep_nesting_ends() -> None:
    assert "甲" in html_text("<html><body>" + "<div>" * 5000 + "甲" + "</div>" * 5000)[0]
