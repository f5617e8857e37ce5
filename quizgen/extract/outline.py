"""What a marker's member is: its first sentence or its heading line, and the detail that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from quizgen.extract.members import trimmed
from quizgen.extract.page import Page
from quizgen.extract.runs import Run

# A member ends at these, outside of quotation marks and brackets.
_ENDS = re.compile(r"[。；\n“”（）‘’]")
OPEN = frozenset("“（‘")
SHUT = frozenset("”）’")
FAR = 1500
# In notes a line “label：text” is one member, whole up to its first full stop.
LABEL = re.compile(r"[^，。；：\n]{1,16}：")


@dataclass(frozen=True, slots=True)
class Point:
    """One member of a run in the page's text: ``start:end`` is what is recited, ``body`` where the whole of it ends."""

    start: int
    end: int
    body: int
    marker: int


def points(page: Page, run: Run, limit: int) -> tuple[Point, ...]:
    """The members of a run; the last one's body ends at ``limit`` at the latest."""
    edges = [*(min(two.start, one.end + FAR) for one, two in pairwise(run.markers)), limit]
    found = [_point(page, m.start, m.end, edge) for m, edge in zip(run.markers, edges, strict=True)]
    return tuple(_last_like_the_others(page, found))


def _point(page: Page, marker: int, start: int, edge: int) -> Point:
    heads_line = marker == 0 or page.text[marker - 1] in "\n#"
    labelled = heads_line and LABEL.match(page.text, start) is not None
    end = sentence_end(page.text, start, edge, "。\n" if labelled else "。；\n")
    one, two = trimmed(page.text, start, end)
    return Point(one, two, edge, marker)


def sentence_end(text: str, start: int, edge: int, stops: str = "。；\n") -> int:
    """Where the first sentence from ``start`` ends: at one of ``stops``, but not inside quotation marks or brackets."""
    depth, fallback = 0, None
    for m in _ENDS.finditer(text, start, min(edge, start + FAR)):
        sign = m[0]
        if sign == "\n":
            return m.start() if depth <= 0 or fallback is None else fallback
        if sign in OPEN:
            depth += 1
        elif sign in SHUT:
            depth -= 1
        elif sign not in stops:
            continue
        elif depth <= 0:
            return m.start()
        elif fallback is None:
            fallback = m.start()
    return min(edge, start + FAR) if depth <= 0 or fallback is None else fallback


def _last_like_the_others(page: Page, found: list[Point]) -> list[Point]:
    """Clauses joined by commas end with the last clause: 一是甲，二是乙，三是丙，为…提供保障 ends at 丙."""
    text = page.text
    if len(found) < 2 or any(_ends_sentence(text, p) for p in found[:-1]):
        return found
    if any("，" in text[p.start : p.end] for p in found[:-1]):
        return found
    last = found[-1]
    comma = text.find("，", last.start, last.end)
    if comma < 0 or comma == last.start:
        return found
    return [*found[:-1], Point(last.start, comma, last.body, last.marker)]


def _ends_sentence(text: str, point: Point) -> bool:
    return text[point.end : point.end + 1] != "，"
