"""What the user sees of an error: the file, the line, one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.errors import QuizgenError, QuizgenErrors

CASES = [
    (QuizgenError("文件是空的"), "文件是空的"),
    (QuizgenError("文件是空的", Path("甲.txt")), "甲.txt: 文件是空的"),
    (QuizgenError("不认识的字段“nam”", "decks/甲.yaml", 12), "decks/甲.yaml:12: 不认识的字段“nam”"),
    (QuizgenErrors([QuizgenError("一", "a", 1), QuizgenError("二", "b")]), "a:1: 一\nb: 二"),
]


@pytest.mark.parametrize(("error", "said"), CASES)
def test_an_error_says_where_and_what(error: QuizgenError, said: str) -> None:
    assert str(error) == said


def test_several_errors_are_caught_as_one() -> None:
    errors = (QuizgenError("一"), QuizgenError("二"))
    with pytest.raises(QuizgenError) as caught:
        raise QuizgenErrors(errors)
    assert isinstance(caught.value, QuizgenErrors)
    assert caught.value.errors == errors
