"""Heads ↔ runs: the count decides which of the phrases before a run is its name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from quizgen.extract.found import Found
from quizgen.extract.heads import Head, subject
from quizgen.extract.leads import Lead, Leads
from quizgen.extract.markers import TITLE, Marker
from quizgen.extract.numerals import HAN, value
from quizgen.extract.outline import FAR, Point, points
from quizgen.extract.page import Page
from quizgen.extract.runs import Run

# Numbering that a document has of itself; a list only where a head announces it.
CHAPTERS = ("chapter", "article")
OPTIONS = ("letter",)
# Families that hardly ever stand where nothing is listed.
SURE = ("shi", "di", "qi", "circle", "han-bracket", "first")
# Families that also occur by chance: they need a head or a sign that announces them.
WEAK = ("side", "bare", "bare-han", "lai")
# Nouns that a title or heading uses when what stands under it are its kinds, reasons or points.
PLURAL = re.compile(
    r"(?:方法|措施|办法|意见|要求|原则|经验|体会|问题|条件|特点|特征|内容|任务|工作|要点|途径|对策|建议|原因|意义|作用|做法|情况|"
    r"关系|职责|制度|说明|依据|模式|理论|结构|成效|成绩|不足|打算|安排|类型|种类|步骤|程序|功能|目标|理由|错误|规律|表现|影响|技巧|格式)$"
)
ABOUT = re.compile(
    r"[^，；：。“]{0,8}的(?!要求|内容|内涵|目标|任务|战略|部署|方针|原则|布局|理念|重要|总|具体|工作|标准)"
)
FURNITURE = re.compile(
    r"^(?:相关|最新|热门|推荐|延伸|更多)(?:报道|新闻|阅读|文章|链接|推荐|内容|资讯)|友情链接|上一篇|下一篇|^目录$|^目 ?录"
)
EXAM = re.compile(r"(?:选择|判断|填空|简答|论述|分析|计算|单选|多选)题$|名词解释$|=|公式")
BLANK = re.compile(r"（ *）|____")
# 原因大概有三: a number at the end of the lead, without a classifier.
TOLD = re.compile(rf"(?:大概|大致|主要|约)*(?:有|为)(?P<n>[{HAN}]{{1,2}})$")
DOTTED = re.compile(r"(?:\.{4,}|…{2,}|·{4,})\d*$|^\[[^\]]*\]（#")


class Binding:
    """Runs of one page with their leads and heads."""

    def __init__(self, page: Page, markers: Sequence[Marker], runs: tuple[Run, ...], heads: Sequence[Head]) -> None:
        self.page = page
        self.runs = runs
        self.members = tuple(points(page, run, _limit(page, run, runs)) for run in runs)
        self.leads = Leads(page, runs, self.members, markers)
        self.heads = tuple(heads)
        self.starts = [head.start for head in heads]

    def lists(self) -> list[Found]:
        """The runs that are lists, each with the best name that stands before it."""
        found = (self._list(index) for index in range(len(self.runs)))
        return [one for one in found if one is not None]

    def _list(self, index: int) -> Found | None:
        run, members = self.runs[index], self.members[index]
        if len(members) < 2 or run.family.startswith(TITLE) or (run.markers[0].place > 1 and not self._goes_on(index)):
            return None
        if any(p.start >= p.end for p in members) or self._contents(members):
            return None
        lead = self.leads.of(index)
        head = self._head(lead, run, len(members))
        if head is None:
            near = replace(lead, start=lead.near[0], end=lead.near[1], kind="sentence")
            head = self._head(near, run, len(members))
            lead = near if head is not None else lead
        if head is None and not self._stands_alone(run, lead, members):
            return None
        return replace(self._found(run, lead, head, members), run=index, within=self._around(run))

    def _goes_on(self, index: int) -> bool:
        """Whether a run that begins above one stands right below its heading: numbers that run on through the chapters."""
        first, holder = self.runs[index].markers[0], self.leads.holder(index)
        if holder is None or not first.heads_line or not self.runs[index].family.startswith("han-bracket"):
            return False
        return self.page.line(first.start) - self.page.line(holder.marker) == 1

    def _found(self, run: Run, lead: Lead, head: Head | None, members: tuple[Point, ...]) -> Found:
        text = self.page.text
        counted = subject(self.page, head) if head is not None else None
        named = head is not None and counted is None
        start, end = counted or ((head.start, head.end) if head is not None else (lead.start, lead.end))
        count = None
        if head is not None and head.counts:
            count = len(members) if len(members) in head.counts else head.counts[0]
        elif head is None and (told := TOLD.search(text, start, end)) and value(told["n"]) == len(members):
            count, end = len(members), told.start()
        return Found(
            name=text[start:end],
            named=named,
            count=count,
            head=(lead.start, lead.end) if lead.end > lead.start else (start, end),
            items=tuple((p.start, p.end) for p in members),
            bodies=tuple(p.body for p in members),
            form="run:" + re.sub(r"[^a-z-].*", "", run.family),
            strength=self._strength(run, lead, head, members),
        )

    def _around(self, run: Run) -> tuple[int, ...]:
        """The runs whose members hold this one, innermost first."""
        found: list[int] = []
        while run.inside is not None and len(found) < 12:
            found.append(run.inside)
            run = self.runs[run.inside]
        return tuple(found)

    def _head(self, lead: Lead, run: Run, count: int) -> Head | None:
        """The counted phrase of the lead that fits: the exact number first, then 几, then more than there are."""
        first = run.markers[0].start
        here = self._between(lead.start, min(first, lead.end + 2))
        exact = [h for h in here if count in h.counts and not h.bare and self._unfolds(h, lead)]
        if exact:
            return exact[-1]
        vague = [h for h in here if not h.counts and not h.bare]
        if vague:
            return vague[-1]
        if lead.kind == "heading" or first - lead.end > 3:
            return None
        more = [h for h in here if h.counts and h.counts[0] > count and not h.bare]
        return more[-1] if more and (lead.announces or lead.end - more[-1].end <= 12) else None

    def _unfolds(self, head: Head, lead: Lead) -> bool:
        """“三个代表”重要思想的历史地位 asks about something else than the three."""
        rest = self.page.text[head.outer[1] : lead.end]
        return not head.quoted or ABOUT.match(rest) is None

    def _between(self, start: int, end: int) -> Sequence[Head]:
        return self.heads[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _stands_alone(self, run: Run, lead: Lead, members: tuple[Point, ...]) -> bool:
        """Whether a run without a counted head is a list by the guide's rules."""
        family = run.family.rstrip("#")
        text = self.page.text
        if family.startswith(OPTIONS) or (family.startswith(CHAPTERS) and not lead.announces):
            return False
        if lead.start >= lead.end:
            return family.startswith(("shi", "di", "first", "verb")) and len(members) >= 3
        if FURNITURE.search(text[lead.start : lead.end]) or self._examines(lead, members):
            return False
        if family.startswith(WEAK):
            return family != "side" and (lead.announces or (family.startswith("lai") and len(members) >= 3))
        if family.startswith("verb"):
            words = [text[p.start : p.end] for p in members]
            alike = len({w[:2] for w in words}) == 1
            return (
                min(map(len, words)) >= 2
                and len(set(words)) == len(words)
                and (len(words) >= 3 or lead.announces or alike)
            )
        if family in ("dash", "bullet"):
            return lead.announces or lead.kind in ("line", "heading", "paragraph")
        top = run.inside is None or self.runs[run.inside].family.startswith(TITLE)
        if top and all(m.heads_line for m in run.markers) and not lead.announces:
            return self._numbered_points(run, lead, text)
        return True

    def _examines(self, lead: Lead, members: tuple[Point, ...]) -> bool:
        """Whether the run numbers an exam's questions or the signs of a formula."""
        text = self.page.text
        if EXAM.search(text[lead.start : lead.end]):
            return True
        return sum(BLANK.search(text[p.start : p.end]) is not None for p in members) * 2 > len(members)

    def _numbered_points(self, run: Run, lead: Lead, text: str) -> bool:
        """Numbered lines at the top: chapters of the document, unless the line above names them as points."""
        if run.family.rstrip("#") in ("han", "bare", "formal", "stem", "roman"):
            return lead.kind == "line" and PLURAL.search(text[lead.start : lead.end].rstrip("]】！!*）")) is not None
        return lead.kind in ("line", "paragraph", "sentence", "heading")

    def _contents(self, members: tuple[Point, ...]) -> bool:
        """A table of contents: lines that end in leader dots and page numbers."""
        return any(DOTTED.search(self.page.text[p.start : p.end]) for p in members)

    def _strength(self, run: Run, lead: Lead, head: Head | None, members: tuple[Point, ...]) -> float:
        if lead.start >= lead.end:
            return 0.6
        if head is not None and len(members) in head.counts:
            return 0.97
        if head is not None:
            return 0.9 if not head.counts else 0.8
        if lead.announces:
            return 0.92
        return 0.9 if run.family.rstrip("#").startswith(SURE) else 0.8


def _limit(page: Page, run: Run, runs: tuple[Run, ...]) -> int:
    """Where the last member's body ends at the latest: its line, or the enclosing member's next marker."""
    last = run.markers[-1]
    end = page.line_end(page.line(last.start))
    if run.inside is not None:
        outer = runs[run.inside].markers
        later = bisect_left(outer, last.start + 1, key=lambda m: m.start)
        end = min(end, outer[later].start) if later < len(outer) else end
    return min(end, last.end + FAR)
