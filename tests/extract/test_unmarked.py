"""Members without markers: in brackets, behind the name, below it; never where the count does not fit."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.extract.unmarked import STRATEGIES
from quizgen.model import Source

CASES = [
    ("bracket", "抓好“三件事”（学、干、比）。", "学 干 比"),
    ("behind", "抓好三件事：学理论、干实事、比作风。", "学理论 干实事 比作风"),
    ("before", "深化“三大战略”：实施工业强区、旅游兴区、教育立区“三大战略”。", "工业强区 旅游兴区 教育立区"),
    ("below", "打好“三场硬仗”\n交通建设、\n产业扶贫、\n易地搬迁。", "交通建设 产业扶贫 易地搬迁"),
    ("is", "三大作风是求实、求细、求新。", "求实 求细 求新"),
    ("before", "学习本领、创新本领、落实本领“三种本领”", "学习本领 创新本领 落实本领"),
    ("sentences", "干部有两种态度。有的人只看眼前，有的人放眼长远。", "有的人只看眼前 有的人放眼长远"),
]


def test_every_strategy_has_its_case() -> None:
    assert {form for form, *_ in STRATEGIES} == {form for form, *_ in CASES}


@pytest.mark.parametrize(("form", "text", "members"), CASES, ids=[case[0] for case in CASES])
def test_the_strategy_that_fits_finds_the_members(form: str, text: str, members: str) -> None:
    (one,) = extract(Source("甲", text)).enumerations
    assert (one.form, " ".join(item.text for item in one.items)) == (form, members)


QUIET = [
    "干部有两种态度。有的人只看眼前，另外的人放眼长远。",
    "抓好“三件事”（见附件）。",
    "抓好三件事：说来话长。",
    "打好“三场硬仗”\n第一场已经结束。\n第二场正在进行。",
    "抓好“三件事”（学、干、比、看、想）。",
    "“四个意识”、做到“两个维护”。",
    "三个方面的工作都要抓好，统筹推进，协调发展。",
]


@pytest.mark.parametrize("text", QUIET)
def test_nothing_is_found_where_the_count_does_not_fit(text: str) -> None:
    assert extract(Source("甲", text)).enumerations == ()


def test_a_bracket_with_too_few_members_is_incomplete() -> None:
    (one,) = extract(Source("甲", "抓好“五个到位”（认识到位；责任到位；措施到位）。")).enumerations
    assert (one.count, len(one.items), one.complete) == (5, 3, False)
