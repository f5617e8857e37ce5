"""Members that are clauses of their own behind the sentence that counts them, each with the same opening words."""

from __future__ import annotations

import re

from quizgen.extract.heads import Head
from quizgen.extract.members import Range, alike, trimmed
from quizgen.extract.page import Page

# The sentence that counts ends right behind its name.
CLOSES = re.compile("[^，。；：、（）“”\n]{0,4}[。：]")
OPENING = 2
# Openings that point at something else than a member.
POINTERS = frozenset(
    (
        "这些",
        "这个",
        "这就",
        "我们",
        "他们",
        "它们",
        "同志",
        "其中",
        "因此",
        "所以",
        "但是",
        "一是",
        "第一",
        "一个",
        "一种",
    )
)
SENTENCE_END = re.compile("[。！]")
LONGEST = 90


def sentences(page: Page, head: Head) -> list[Range] | None:
    """有两种人。有的人只看眼前，有的人放眼长远。: as many clauses as counted, each with the same opening words."""
    text = page.text
    stop = CLOSES.match(text, head.outer[1])
    if stop is None or len(head.counts) != 1 or head.quoted or head.bare:
        return None
    start, count = stop.end(), head.counts[0]
    edge = min(page.line_end(page.line(head.start)), start + 120 * count)
    opening = text[start : start + OPENING]
    if start + OPENING > edge or not opening.isalnum() or opening in POINTERS or text.startswith(opening, head.start):
        return None
    again = re.compile(rf"(?<=[。；，：]){re.escape(opening)}")
    places = [m.start() for m in again.finditer(text, start, edge)]
    if len(places) != count:
        return None
    last = SENTENCE_END.search(text, places[-1], edge)
    ends = [*places[1:], last.start() if last else edge]
    found = [trimmed(text, one, two) for one, two in zip(places, ends, strict=True)]
    return found if alike(text, found) and all(e - s <= LONGEST for s, e in found) else None
