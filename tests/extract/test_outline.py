"""A member of a run is its first sentence or its heading line."""

from __future__ import annotations

import pytest

from quizgen.extract.markers import markers
from quizgen.extract.outline import points, sentence_end
from quizgen.extract.page import page_of
from quizgen.extract.runs import runs
from quizgen.model import Source

CASES = [
    ("一是甲。再说甲。二是乙。再说乙。", ["甲", "乙"], "the first sentence"),
    ("1. 甲乙\n详说\n2. 丙丁\n详说", ["甲乙", "丙丁"], "the heading line"),
    ("一是说“好。真好”的。二是说坏。", ["说“好。真好”的", "说坏"], "a full stop inside quotation marks ends nothing"),
    ("一是甲，二是乙，为大局服务。", ["甲", "乙"], "a clause after the last clause is no part of it"),
    ("1. 甲：一；二。详说\n2. 乙：三；四。", ["甲：一；二", "乙：三；四"], "a labelled line goes to its full stop"),
]


@pytest.mark.parametrize(("text", "members", "why"), CASES, ids=[case[2] for case in CASES])
def test_members(text: str, members: list[str], why: str) -> None:
    page = page_of(Source("甲", text))
    (run,) = runs(page, markers(page))
    assert [page.text[p.start : p.end] for p in points(page, run, len(page.text))] == members


def test_a_bracket_that_never_closes_does_not_swallow_the_text() -> None:
    text = "甲（乙。丙\n丁"
    assert text[: sentence_end(text, 0, len(text))] == "甲（乙"
