"""Compound shorthands, unfolded part by part: “一项基本任务、三项重要工作”（…）, “两参一改三结合”: ….

Each part of two members or more is a list of its own; where the text gives one member for each part, the compound is one. So is one whose members go in pairs: “四要四不要”（要实干不要空谈，…）.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizgen.extract.found import Found, Range
from quizgen.extract.heads import NUMBERS, Head, counted_numbers
from quizgen.extract.members import alike, parallel, parts, trimmed
from quizgen.extract.numerals import value
from quizgen.extract.page import Page

SEPARATORS = ("；", "；，", "，", "；，、", "，、", "、")
# How a part is named again before its members: 三项重要工作就是….
AGAIN = r"[“‘]?{name}[”’]?(?:也就是|就是|即|是指|是|为|：)?[：，]?"
STRENGTH = 0.94


@dataclass(frozen=True, slots=True)
class Part:
    """One counted part of a compound: 三项重要工作 (3), at ``start:end`` of the page."""

    count: int
    start: int
    end: int


def compound_parts(page: Page, head: Head) -> tuple[Part, ...]:
    """The counted parts of a shorthand in order; one part for a simple shorthand."""
    words = page.text[head.start : head.end]
    if words.endswith("位一体"):
        return ()
    starts = [m.start() for m in counted_numbers(words)]
    found = []
    for one, two in zip(starts, [*starts[1:], len(words)], strict=True):
        number = NUMBERS.match(words, one)
        count = value(number[0]) if number else None
        if count is None:
            return ()
        found.append(Part(count, *trimmed(page.text, head.start + one, head.start + two)))
    return tuple(found)


def unfold(page: Page, named: tuple[Part, ...], head: Head, start: int, end: int) -> list[Found]:
    """The lists of a compound whose members stand in ``text[start:end]``; none when no separator fits its numbers."""
    text = page.text
    for signs in SEPARATORS:
        members = [_unnamed(text, named, member) for member in parts(text, start, end, signs)]
        if _in_pairs(text, named, members):
            return [_found(page, head.start, head.end, members, len(members))]
        taken = _taken(named, len(members))
        if taken and alike(text, members) and _apart(text, named, members):
            return [one for one in _allotted(page, named[:taken], members) if len(one.items) > 1]
    members = [_unnamed(text, named, member) for member in parts(text, start, end, "；，")]
    pairs = {part.count for part in named} == {len(members)}
    if (len(members) == len(named) or pairs) and alike(text, members):
        return [_found(page, head.start, head.end, members, len(members) if pairs else None)]
    return []


def _in_pairs(text: str, named: tuple[Part, ...], members: list[Range]) -> bool:
    """Whether each member holds one of every part: 八荣八耻（以…为荣、以…为耻；…）; all then begin or end alike."""
    return {part.count for part in named} == {len(members)} and parallel(text, members, by_length=False)


def _apart(text: str, named: tuple[Part, ...], members: list[Range]) -> bool:
    """Where all parts count alike (三多三少), members may go in pairs: a part's own members then begin or end alike."""
    size = named[0].count
    if {part.count for part in named} != {size} or len(members) != size * len(named):
        return True
    groups = (members[i : i + size] for i in range(0, len(members), size))
    return all(parallel(text, group, by_length=False) for group in groups)


def _taken(named: tuple[Part, ...], count: int) -> int:
    """How many parts, from the first, ``count`` members fill exactly; the rest may be unfolded elsewhere."""
    total = 0
    for number, part in enumerate(named, start=1):
        total += part.count
        if total == count and number > len(named) // 2:
            return number
    return 0


def _allotted(page: Page, named: tuple[Part, ...], members: list[Range]) -> list[Found]:
    found, position = [], 0
    for part in named:
        mine = members[position : position + part.count]
        position += part.count
        found.append(_found(page, part.start, part.end, mine, part.count))
    return found


def _found(page: Page, start: int, end: int, members: list[Range], count: int | None) -> Found:
    return Found(
        name=page.text[start:end],
        named=True,
        count=count,
        head=(start, end),
        items=tuple(members),
        bodies=tuple(e for _, e in members),
        form="compound",
        strength=STRENGTH,
    )


def _unnamed(text: str, named: tuple[Part, ...], member: Range) -> Range:
    """A member without the name of its part in front of it."""
    start, end = member
    for part in named:
        again = re.compile(AGAIN.format(name=re.escape(text[part.start : part.end]))).match(text, start, end)
        if again is not None and again.end() < end:
            return trimmed(text, again.end(), end)
    return member
