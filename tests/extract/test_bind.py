"""The count decides which phrase before a run is its name."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Source

CASES = [
    ("实施两大战略，实现三个突破：一是甲好；二是乙好；三是丙好。", "三个突破", 3, True),
    ("要从以下几个方面努力：一是甲好；二是乙好。", "几个方面", None, True),
    ("要抓好五项工作：一是甲好；二是乙好。", "五项工作", 5, False),
    ("四、强化三项保障\n（一）组织保障\n（二）资金保障\n（三）制度保障", "三项保障", 3, True),
    ("抓住一个重点。一是甲好。二是乙好。", "抓住一个重点", None, True),
]


@pytest.mark.parametrize(("text", "name", "count", "complete"), CASES, ids=[case[1] for case in CASES])
def test_the_fitting_number_wins(text: str, name: str, count: int | None, complete: bool) -> None:
    (one,) = extract(Source("甲", text)).enumerations
    assert (one.name, one.count, one.complete) == (name, count, complete)


QUIET = [
    ("一、总则\n内容。\n二、分则\n内容。", "chapters that nothing announces"),
    ("第一章 总则\n内容。\n第二章 分则\n内容。", "chapters of a law"),
    ("一方面要快，另一方面要稳。", "two sides without a count"),
    ("- 甲好\n- 乙好", "bullets without a head"),
    ("目录\n一、甲……1\n二、乙……9", "a table of contents"),
    ("友情链接\n- 甲站\n- 乙站", "page furniture"),
]


@pytest.mark.parametrize(("text", "why"), QUIET, ids=[case[1] for case in QUIET])
def test_numbering_alone_is_no_list(text: str, why: str) -> None:
    assert extract(Source("甲", text)).enumerations == ()


def test_a_run_that_a_head_counts_is_surer_than_one_without() -> None:
    counted, bare = extract(Source("甲", "讲两点：一是甲好；二是乙好。\n注意事项\n1. 甲好\n2. 乙好")).enumerations
    assert counted.confidence >= 0.9 > bare.confidence
