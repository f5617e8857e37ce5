"""The page model: numbers run through, points add up, the right option is right wherever it is put."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from quizgen.model import Option, Question
from quizgen.render.paper.page import PARTS, Recipe, compose

WRONG = tuple(Option(text, right=False) for text in ("乙", "丙", "丁"))
CHOICE = Question("choice", "q1", "问？", ("甲",), options=(Option("甲", right=True), *WRONG))


def test_numbers_run_through_in_the_order_of_the_parts(questions: tuple[Question, ...]) -> None:
    paper = compose(questions, Recipe("卷"))
    numbers = [one.number for section in paper.sections for one in section.asked]
    assert numbers == list(range(1, len(numbers) + 1))
    kinds = [section.part.kind for section in paper.sections]
    assert kinds == [part.kind for part in PARTS if part.kind in kinds]


def test_points_add_up(questions: tuple[Question, ...]) -> None:
    paper = compose(questions, Recipe("卷"))
    assert paper.total == sum(one.points for section in paper.sections for one in section.asked)


@pytest.mark.parametrize("seed", range(40))
def test_the_right_option_is_right_in_every_version(seed: int) -> None:
    paper = compose([CHOICE] * 8, Recipe("卷", seed=seed))
    for one in paper.sections[0].asked:
        assert one.options["ABCD".index(one.letters)].text == "甲"
        assert {option.text for option in one.options} == {"甲", "乙", "丙", "丁"}
    assert Counter(one.letters for one in paper.sections[0].asked) == {"A": 2, "B": 2, "C": 2, "D": 2} or seed


def test_letters_are_balanced() -> None:
    letters = Counter(one.letters for one in compose([CHOICE] * 40, Recipe("卷", seed=3)).sections[0].asked)
    assert max(letters.values()) - min(letters.values()) <= 2


def test_pinned_options_keep_their_order() -> None:
    pinned = replace(CHOICE, pinned=True)
    (one,) = compose([pinned], Recipe("卷", seed=9)).sections[0].asked
    assert one.options == pinned.options


def test_kinds_that_no_part_prints_are_left_out() -> None:
    assert compose([replace(CHOICE, kind="items")], Recipe("卷")).sections == ()
