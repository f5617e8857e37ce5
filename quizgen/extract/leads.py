"""The lead of a run: the words that it unfolds: the sentence before it, the line above it, or the heading it stands under.

The lead names the run, and a counted phrase inside the lead (讲三点意见) binds to it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.extract.markers import HEADING, Marker
from quizgen.extract.members import matching, top_level, trimmed
from quizgen.extract.outline import Point
from quizgen.extract.page import Page
from quizgen.extract.runs import Run

# 关于“制度执行不力。某年某月，……”问题的整改: a quoted finding is named by its first sentence.
FINDING = re.compile(r"[^“。]{0,12}“([^”。；]{4,60})。[^”]*”[^”。]{0,20}$")
# Labels that say nothing without their heading.
GENERIC = re.compile(r"(?:其|具体|主要|有关|相关)*(?:措施|做法|内容|如下|要求|包括|方面|表现|步骤|是|有|为|情况|任务)*")
FAR = 600
# 活的灵魂：实事求是，群众路线 over points of its own is named by its label.
LABEL = re.compile(r"([^，。；：\n]{2,20})(?<![说道称为出调求是])：(?=[^\n]{2,60}$)", re.M)
# The answer to a question is named by the question.
ANSWER = re.compile(r"(?:答|答案|解答|参考答案)[：.、]?")
ASKED = re.compile(r"(?:问|问题|题目)：")
ASIDE = re.compile(r"（[^（）\n]{0,40}）|[\d年月日\-/.一二三四五六七八九〇○十]{6,14}")
# Words that announce a list even where no number does.
ANNOUNCING = re.compile(r"以下|如下|下列|下述|下面|[：]$|包括$|(?:有|为|是|即|于|做到|表现在|体现在|方面)[：]?$")
# A line that is a heading: short, and no sentence.
HEADING_LENGTH = 45
SHORT = 40
CLAUSE = 10


@dataclass(frozen=True, slots=True)
class Lead:
    """``text[start:end]`` names the run; ``kind`` says where it stands: sentence, line, heading or none.

    ``announces`` tells that the words themselves point forward (以下, ：). ``near`` is the last sentence before the run,
    which may count it even where a heading names it.
    """

    start: int
    end: int
    kind: str
    announces: bool
    near: tuple[int, int] = (0, 0)


class Leads:
    """Finds leads on one page; knows the members of every run, for the headings that runs stand under."""

    def __init__(
        self, page: Page, runs: tuple[Run, ...], members: tuple[tuple[Point, ...], ...], markers: Sequence[Marker]
    ) -> None:
        self.page = page
        self.runs = runs
        self.members = members
        self.listed = frozenset(m.start for run in runs if len(run.markers) > 1 for m in run.markers)
        self.marked = {m.start: m.end for m in markers if m.heads_line}

    def of(self, index: int) -> Lead:
        """The lead of run ``index``."""
        run = self.runs[index]
        start = run.markers[0].start
        line = self.page.line(start)
        first = self._words(line)
        holder = self.holder(index)
        one, two = trimmed(self.page.text, first, start)
        answers = line > 0 and ANSWER.fullmatch(self.page.text, first, start) is not None
        if one < two and not answers:
            return replace(self._inline(first, start, holder), near=self._last_sentence(first, start))
        above = self._line_above(line)
        if above is not None and ANSWER.fullmatch(self.page.text, self._words(above), self.page.line_end(above)):
            above, answers = self._line_above(above), True
        if above is not None and answers:
            question = self._last_sentence(self._words(above), self.page.line_end(above))
            return Lead(*question, "line", True, question)
        if above is None:
            return Lead(start, start, "none", False)
        near = self._last_sentence(self._words(above), self.page.line_end(above))
        return replace(self._above(above, holder), near=near)

    def _line_above(self, line: int) -> int | None:
        """The line above; between a title and its text, lines that only hold a date or a bracket are passed over."""
        line -= 1
        while 0 < line < 8 and ASIDE.fullmatch(self.page.text, self.page.line_start(line), self.page.line_end(line)):
            line -= 1
        return line if line >= 0 else None

    def holder(self, index: int) -> Point | None:
        """The member of the enclosing run that run ``index`` stands in."""
        run = self.runs[index]
        if run.inside is None:
            return None
        points = self.members[run.inside]
        at = bisect_right([p.marker for p in points], run.markers[0].start) - 1
        return points[at] if at >= 0 else None

    def _words(self, line: int) -> int:
        """Where the words of a line start, behind heading signs."""
        start = self.page.line_start(line)
        heading = HEADING.match(self.page.text, start)
        start = heading.end() if heading else start
        asked = ASKED.match(self.page.text, start)
        return asked.end() if asked else start

    def _inline(self, first: int, start: int, holder: Point | None) -> Lead:
        text = self.page.text
        lead = self._last_sentence(first, start)
        announces = ANNOUNCING.search(text[lead[0] : start]) is not None
        if holder is not None and holder.start <= lead[0] <= holder.end:
            return Lead(max(holder.start, lead[0]), lead[1], "sentence" if announces else "heading", announces)
        vague = not announces or (GENERIC.fullmatch(text, *lead) and not self._is_title(holder))
        if holder is not None and vague and self._is_heading(holder) and self._follows(holder, start):
            return Lead(holder.start, holder.end, "heading", announces)
        return Lead(*self._crisp(*lead), "sentence", announces)

    def _above(self, line: int, holder: Point | None) -> Lead:
        text = self.page.text
        first, end = self._words(line), self.page.line_end(line)
        if first in self.listed and holder is not None and holder.marker != first and self._is_heading(holder):
            return Lead(holder.start, holder.end, "heading", False)
        first = self.marked.get(first, first)
        lead = self._last_sentence(first, end)
        announces = ANNOUNCING.search(text[lead[0] : end]) is not None
        if announces or self.page.line_start(line) != self._words(line):
            general = GENERIC.fullmatch(text, *lead) and not self._is_title(holder)
            if holder is not None and general and self._is_heading(holder):
                return Lead(holder.start, holder.end, "heading", announces)
            return Lead(*self._crisp(*lead), "line", announces)
        if (label := LABEL.match(text, first, end)) is not None:
            return Lead(label.start(1), label.end(1), "line", True)
        if end - first <= HEADING_LENGTH and text[end - 1 : end] not in "。；":
            return Lead(*trimmed(text, first, end), "line", False)
        if holder is not None and self._is_heading(holder):
            return Lead(holder.start, holder.end, "heading", False)
        whole = end - first <= HEADING_LENGTH + 15 and lead[0] == first
        return Lead(*(lead if whole else self._crisp(*lead)), "paragraph", False)

    def _follows(self, holder: Point, start: int) -> bool:
        """Whether ``start`` stands in the heading's own paragraph, or in the one after a heading on its own line."""
        apart = self.page.line(start) - self.page.line(holder.marker)
        return apart == 0 or (apart == 1 and self.page.line_end(self.page.line(holder.marker)) - holder.end <= 1)

    def _is_title(self, point: Point | None) -> bool:
        """Whether a heading is the document's own title: a Markdown heading of the first rank."""
        text = self.page.text
        return point is not None and text.startswith("#", point.marker) and not text.startswith("##", point.marker)

    def _is_heading(self, point: Point) -> bool:
        before = self.page.text[point.marker - 1] if point.marker else "\n"
        return before in "\n#" and point.end - point.start <= SHORT + 20

    def _last_sentence(self, start: int, end: int) -> tuple[int, int]:
        """The last sentence of ``start:end``, its own marker and closing punctuation left out."""
        text = self.page.text
        one, two = trimmed(text, start, end)
        cuts = top_level(text, max(one, two - FAR), two, "。！？；\n")
        one = cuts[-1] + 1 if cuts else one
        one = self.marked.get(one, one)
        if text[one] == "（" and (close := matching(text, one, two)) is not None and close + 1 < two:
            one = close + 1
        quoted = FINDING.match(text, one, two)
        return (quoted.start(1), quoted.end(1)) if quoted else trimmed(text, one, two)

    def _crisp(self, start: int, end: int) -> tuple[int, int]:
        """A long sentence is named by its last clauses: 会议强调，要…，切实抓好落实 → 切实抓好落实."""
        if end - start <= SHORT:
            return start, end
        comma = self.page.text.rfind("，", start, end - CLAUSE)
        return trimmed(self.page.text, comma + 1, end) if comma > start else (start, end)
