"""Members that are labels: lines of “label：text” right below a sentence that announces them (由下列人员组成：↵组长：…↵成员：…)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.extract.found import Found
from quizgen.extract.members import trimmed
from quizgen.extract.page import Page

# The end of a line that points at the lines below it.
ANNOUNCED = re.compile(r"(?:下列|以下|如下)[^。；：\n]{0,20}：\n")
LABELLED = re.compile(r"[^，。；：、\n]{1,12}：[^\n]+")
SENTENCE = "。；！？\n"
STRENGTH = 0.85


def labels(page: Page, marked: frozenset[int]) -> Iterator[Found]:
    """The lists of labelled lines; a line that begins with a marker (``marked``) belongs to a run instead."""
    text = page.text
    for m in ANNOUNCED.finditer(text):
        members = list(_lines(page, m.end(), marked))
        if len(members) < 2:
            continue
        line = page.line_start(page.line(m.start()))
        start = max(line, *(text.rfind(sign, line, m.start()) + 1 for sign in SENTENCE))
        head = trimmed(text, start, m.end())
        yield Found(
            name=text[head[0] : head[1]],
            named=False,
            count=None,
            head=head,
            items=tuple(members),
            bodies=tuple(end for _, end in members),
            form="labels",
            strength=STRENGTH,
        )


def _lines(page: Page, start: int, marked: frozenset[int]) -> Iterator[tuple[int, int]]:
    number = page.line(start)
    while number < len(page.lines):
        first, end = page.line_start(number), page.line_end(number)
        if first in marked or LABELLED.fullmatch(page.text, first, end) is None:
            return
        yield trimmed(page.text, first, end)
        number += 1
