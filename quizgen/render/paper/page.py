"""The printed paper as its own type: Questions → Paper once; every renderer prints the same numbers, points and options."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.model import Option, Question


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of section: what it is called, its rule as exam papers print it, and the points of one question."""

    kind: str
    title: str
    rule: str
    points: int


# In the order of the paper.
PARTS = (
    Part(
        "choice",
        "单项选择题",
        "在每小题给出的备选项中，只有一项最符合题意，请将其代码填在题后括号内，错选、多选或未选均不得分。",
        2,
    ),
    Part("truth", "判断题", "正确的打“√”，错误的打“×”。", 1),
    Part("blank", "填空题", "请在横线上填写正确内容。", 2),
    Part("whole", "简答题", "请逐项作答，每项写出要点即可。", 10),
)
DEFAULT_SIZES = {"choice": 15, "truth": 10, "blank": 10, "whole": 4}


@dataclass(frozen=True, slots=True)
class Recipe:
    """What paper is wanted: title, number of questions of each kind, minutes, and the seed that shuffles options."""

    title: str
    subtitle: str = "综合测试卷"
    seed: int = 1
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in its place: its number on the paper, its points, its options as they are printed."""

    number: int
    points: int
    question: Question
    options: tuple[Option, ...]

    @property
    def letters(self) -> str:
        """The letters of the right options: “B”, “ACD”; empty for other kinds."""
        return "".join(chr(ord("A") + n) for n, option in enumerate(self.options) if option.right)


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one kind; ``points`` is the sum of theirs."""

    part: Part
    asked: tuple[Asked, ...]

    @property
    def points(self) -> int:
        """The section's points."""
        return sum(one.points for one in self.asked)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with its sections; sections without questions are left out."""

    recipe: Recipe
    sections: tuple[Section, ...]

    @property
    def total(self) -> int:
        """The points of the whole paper."""
        return sum(section.points for section in self.sections)


def compose(questions: Sequence[Question], recipe: Recipe) -> Paper:
    """The paper of ``questions`` in the order of PARTS: numbered through, options shuffled by the seed, letters balanced."""
    chance = random.Random(recipe.seed)
    sections, number = [], 0
    turn = chance.randrange(4)
    for part in PARTS:
        asked = []
        for question in (q for q in questions if q.kind == part.kind):
            number += 1
            turn += 1
            asked.append(Asked(number, part.points, question, _placed(question, turn, chance)))
        if asked:
            sections.append(Section(part, tuple(asked)))
    return Paper(recipe, tuple(sections))


def _placed(question: Question, turn: int, chance: random.Random) -> tuple[Option, ...]:
    """Options in printed order. The right one takes each place equally often; pinned options stay as they are."""
    if question.pinned or not question.options:
        return question.options
    right = [option for option in question.options if option.right]
    wrong = [option for option in question.options if not option.right]
    chance.shuffle(wrong)
    if len(right) != 1:
        mixed = [*right, *wrong]
        chance.shuffle(mixed)
        return tuple(mixed)
    block = turn // len(question.options)
    place = _Places(len(question.options), block).order[turn % len(question.options)]
    return (*wrong[:place], right[0], *wrong[place:])


@dataclass(frozen=True, slots=True)
class _Places:
    """An order of all places for one block of questions, so that letters are balanced and yet follow no pattern."""

    size: int
    block: int

    @property
    def order(self) -> list[int]:
        places = list(range(self.size))
        random.Random(self.block * 7919 + self.size).shuffle(places)
        return places
