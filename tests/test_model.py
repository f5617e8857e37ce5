"""The model is frozen data; only Span has a verb."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from quizgen import model
from quizgen.model import Span

NOUNS = [noun for _, noun in inspect.getmembers(model, dataclasses.is_dataclass)]


def test_there_are_nouns() -> None:
    assert len(NOUNS) >= 10


@pytest.mark.parametrize("noun", NOUNS)
def test_nouns_are_frozen_and_slotted(noun: type) -> None:
    assert noun.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert hasattr(noun, "__slots__")


def test_a_span_counts_code_points() -> None:
    assert Span(1, 3).of("𠮷五个坚持") == "五个"


def test_a_span_at_the_end_is_cut_like_a_slice() -> None:
    assert Span(1, 9).of("五个") == "个"
