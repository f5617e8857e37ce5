"""Who, when and where, as far as the sentence says so."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Origin, Skip, Source, Span

LIST = "提出“两个到位”（认识到位；措施到位）。"
CASES = [
    ("2014年5月8日，习近平总书记在中央办公厅调研时", "2024-01-01", Origin("习近平总书记", "2014-05-08", "中央办公厅")),
    ("今年3月，省长王刚在全省会议上", "2021-12-01", Origin("省长王刚", "2021-03", "全省会议")),
    ("去年，省委书记李强", "2021-12-01", Origin("省委书记李强", "2020", None)),
    ("今年3月，省长王刚", "", Origin("省长王刚", None, None)),
    ("5月8日，县长张明", "2021-12-01", Origin("县长张明", None, None)),
    ("党的二十大报告", "", Origin("党的二十大报告", None, None)),
    ("我们", "2021-12-01", Origin()),
    ("2014年5月8日，天气很好，大家", "2021-12-01", Origin()),
]


@pytest.mark.parametrize(("before", "date", "origin"), CASES, ids=[case[0] for case in CASES])
def test_origin(before: str, date: str, origin: Origin) -> None:
    (one,) = extract(Source("甲", before + LIST, date=date)).enumerations
    assert one.origin == origin


def test_a_forum_posts_date_resolves_no_year() -> None:
    text = f"今年3月，省长王刚{LIST}\n回帖"
    noise = (Skip(Span(len(text) - 2, len(text)), "回帖"),)
    (one,) = extract(Source("甲", text, date="2017-12-28", noise=noise)).enumerations
    assert one.origin.when is None
