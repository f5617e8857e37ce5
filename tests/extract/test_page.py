"""The compact copy and the way back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.page import page_of
from quizgen.model import Skip, Source, Span

FOLDED = [
    ("a,b;c:d(e)", "a，b；c：d（e）", "half-width punctuation is read as full-width"),
    ("1,000和10:30", "1,000和10:30", "numbers keep their commas and colons"),
    ("好五 个　坚\u00a0持", "好五个坚持", "spaces of every kind go"),
    ("甲\n\n\n  乙", "甲\n乙", "empty lines go"),
    ("**三大**法宝", "三大法宝", "emphasis goes"),
    ("１２．３", "12.3", "full-width digits"),
    ("「三服務」", "“三服务”", "Traditional quotation marks and signs"),
    ('他说"好"', "他说“好”", "straight quotation marks are paired"),
    ("一 重工业", "一 重工业", "the space after a numeral that opens a line stays"),
    ("甲\n一是\n\n抓学习", "甲\n一是抓学习", "a marker alone on its line joins the next line"),
    ("hello world", "hello world", "Latin words stay apart"),
]


@pytest.mark.parametrize(("raw", "text", "why"), FOLDED, ids=[case[2] for case in FOLDED])
def test_the_copy(raw: str, text: str, why: str) -> None:
    assert page_of(Source("甲", raw)).text == text


def test_noise_is_left_out_and_offsets_lead_back() -> None:
    raw = "导航\n正 文，好"
    page = page_of(Source("甲", raw, noise=(Skip(Span(0, 3), "导航"),)))
    assert page.text == "正文，好"
    start = page.text.index("正")
    assert page.span(start, start + 2).of(raw) == "正 文"


def test_lines_and_their_indent() -> None:
    page = page_of(Source("甲", "甲\n  - 乙\n\t- 丙"))
    assert [page.indent(start) for start in page.lines] == [0, 2, 4]
    assert [page.text[page.line_start(n) : page.line_end(n)] for n in range(3)] == ["甲", "-乙", "-丙"]


@given(st.text("五个（）;，\n 　\t*a1繁國\u200b“", max_size=60))
def test_every_sign_of_the_copy_comes_from_its_place_in_the_source(raw: str) -> None:
    page = page_of(Source("甲", raw))
    offsets = [page.back(index) for index in range(len(page.text))]
    assert offsets == sorted(set(offsets))
    for index, offset in enumerate(offsets):
        assert page.text[index].isspace() == raw[offset].isspace()
