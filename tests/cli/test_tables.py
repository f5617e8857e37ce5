"""Tables for people."""

from __future__ import annotations

import pytest

from quizgen.cli.tables import short, state
from quizgen.extract import extract
from quizgen.model import Source


@pytest.mark.parametrize(
    ("words", "length", "shown"), [("一二三四五", 3, "一二…"), ("一\n 二", 9, "一 二"), ("一二", 2, "一二")]
)
def test_short(words: str, length: int, shown: str) -> None:
    assert short(words, length) == shown


def test_state() -> None:
    whole, part = extract(Source("甲", "讲两点：一是学；二是干。\n抓五件事：一是看；二是想。")).enumerations
    assert (state(whole), state(part)) == ("完整", "缺 3 项")
