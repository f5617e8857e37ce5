"""Every stem stands alone and is good Chinese."""

from __future__ import annotations

import pytest

from quizgen.ask.stems import TEMPLATES, naming, number, place_of, quotable, spoken_date, whole_stem
from quizgen.model import Citation, Entry, Member, Origin

TWO = (Member(1, "甲"), Member(2, "乙"))
CITED = (Citation("文", "学习笔记"),)
CASES = [
    (Entry("q", "两个到位", TWO, named=True, citations=CITED), "根据《学习笔记》，“两个到位”包括哪两项？"),
    (
        Entry("q", "两个到位", TWO, named=True, origin=Origin("省长王刚", "2021-03-05", "全省会议")),
        "2021年3月5日，省长王刚在全省会议提出的“两个到位”包括哪两项？",
    ),
    (Entry("q", "几点要求", TWO, named=True, citations=CITED), "根据《学习笔记》，“几点要求”是指哪两项？"),
    (Entry("q", "加强管理", TWO, citations=CITED), "根据《学习笔记》，“加强管理”要从哪两个方面做起？"),
    (Entry("q", "有下列情形之一的", TWO, citations=CITED), "根据《学习笔记》，“有下列情形之一的”，具体是哪两项？"),
    (Entry("q", "为什么要改革", TWO, citations=CITED), "根据《学习笔记》，为什么要改革？（答两点）"),
    (Entry("q", "主要做法", TWO, citations=CITED), "根据《学习笔记》，关于“主要做法”，讲了哪两点？"),
    (Entry("q", "随便", TWO, ask="自己写的问法？"), "自己写的问法？"),
]


@pytest.mark.parametrize(("entry", "stem"), CASES, ids=[case[1] for case in CASES])
def test_the_stem(entry: Entry, stem: str) -> None:
    assert whole_stem(entry) == stem


def test_every_template_is_used_by_a_case() -> None:
    used = {next(i for i, t in enumerate(TEMPLATES) if t.fits(entry)) for entry, _ in CASES if not entry.ask}
    assert used == set(range(len(TEMPLATES)))


@pytest.mark.parametrize("entry", [entry for entry, _ in CASES])
def test_no_stem_points_at_something_that_is_not_there(entry: Entry) -> None:
    assert not any(word in whole_stem(entry) for word in ("上述", "本文", "今年", "我县"))


@pytest.mark.parametrize(
    ("count", "words"), [(2, "两"), (5, "五"), (10, "十"), (12, "十二"), (20, "二十"), (36, "三十六")]
)
def test_number(count: int, words: str) -> None:
    assert number(count) == words


@pytest.mark.parametrize(("date", "words"), [("2014-05-08", "2014年5月8日"), ("2014", "2014年"), ("", ""), (None, "")])
def test_spoken_date(date: str | None, words: str) -> None:
    assert spoken_date(date) == words


def test_quotation_marks_inside_become_inner_ones() -> None:
    assert quotable("“一化三改”：") == "‘一化三改’"


def test_without_origin_and_document_the_place_is_neutral() -> None:
    bare = Entry("q", "两个到位", TWO)
    assert place_of(bare) == "根据所学内容，"
    assert naming(bare) == "“两个到位”"
