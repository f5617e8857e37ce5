"""Counted clauses that begin alike."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Source

CASES = [
    ("干部有两种态度。有的人只看眼前，有的人放眼长远。大家要选后一种。", "有的人只看眼前 有的人放眼长远"),
    (
        "这里讲三种情况：如果天晴，照常进行；如果下雨，改在室内；如果下雪，另行通知。",
        "如果天晴，照常进行 如果下雨，改在室内 如果下雪，另行通知",
    ),
]


@pytest.mark.parametrize(("text", "members"), CASES, ids=[case[0][:8] for case in CASES])
def test_as_many_clauses_as_counted(text: str, members: str) -> None:
    (one,) = extract(Source("甲", text)).enumerations
    assert " ".join(item.text for item in one.items) == members


QUIET = [
    "干部有两种态度。有的人只看眼前，另外的人放眼长远。",
    "干部有两种态度。有的人只看眼前，有的人放眼长远，有的人什么也不看。",
    "做到“两个到位”。要抓好学习，要抓好落实。",
    "干部有两种态度。我们要学先进，我们要帮后进。",
]


@pytest.mark.parametrize("text", QUIET)
def test_other_numbers_other_openings_and_shorthands_are_none(text: str) -> None:
    assert extract(Source("甲", text)).enumerations == ()
