"""Markers that count up → runs: one algorithm for every family, nested to any depth.

A run opens at one and goes on with the next number of its family. A marker that continues a run closes everything that
opened inside the run's last member, so 一、 → （一） → 1. → 一是 nest by themselves, whatever their order.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.extract.markers import LAST, REPEAT, TITLE, Marker
from quizgen.extract.page import Page

# Members of one sentence or paragraph stand near each other; headings may be chapters apart. Code points.
NEAR = 4000
# Families without numbers go on from line to line; nothing else may stand between them at their depth.
LISTED = ("dash", "bullet")
# 首先 may be followed by 第二, and 一段是 by 第二段是: the two families count together.
TOGETHER = (("first", "di"), ("di", "first"), ("di", "one"))
# These repeat their first marker instead of counting: 一种是…一种是…, 一是…一是….
REPEATING = ("one", "shi", "dot", "bracket")


# Headings of an outline by rank; one whose run did not begin at one (an excerpt) still closes what lies deeper.
RANKS = (
    "title#",
    "title##",
    "title###",
    "title####",
    "title#####",
    "title######",
    "chapter",
    "formal",
    "han",
    "han-bracket",
)


@dataclass(frozen=True, slots=True)
class Run:
    """Markers of one family in order; ``inside`` is the index of the run whose member holds this one.

    A heading that belongs to no run stands as a run of one: it is no list, but others stand under it.
    """

    family: str
    markers: tuple[Marker, ...]
    inside: int | None


@dataclass(slots=True)
class _Open:
    """A run under way; ``depth`` is its place on the stack, −1 once it is closed."""

    family: str
    markers: list[Marker]
    depth: int
    inside: int | None
    indent: int = 0

    @property
    def last(self) -> Marker:
        return self.markers[-1]


class _Stack:
    """The runs that are open at the point of reading, innermost last, and what each of them waits for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.runs: list[_Open] = []
        self.open: list[int] = []
        self.waiting: dict[tuple[str, int], list[int]] = defaultdict(list)

    def take(self, marker: Marker) -> None:
        found = self._continued(marker)
        if found is not None:
            self._close_above(found)
            self.runs[found].markers.append(marker)
            self._wait(found)
        elif marker.heads_line and _rank(marker.family) is not None:
            self._close_deeper(marker)
            self._open_run(marker)
        elif marker.place in (1, REPEAT):
            self._open_run(marker)

    def _continued(self, marker: Marker) -> int | None:
        if marker.family in LISTED:
            return self._listed(marker)
        if marker.place == LAST:
            return next((i for i in reversed(self.open[-6:]) if self._ends_with(i, marker)), None)
        keys = [(marker.family, marker.place)]
        keys += [(_twin(marker.family, own, other), marker.place) for own, other in TOGETHER]
        if marker.place in (REPEAT, 1) and marker.family.startswith(REPEATING):
            keys.append((marker.family, REPEAT))
        for key in keys:
            found = self._alive(key, marker)
            if found is not None:
                return found
        return None

    def _alive(self, key: tuple[str, int], marker: Marker) -> int | None:
        queue = self.waiting[key]
        while queue and not self._waits(self.runs[queue[-1]], key):
            queue.pop()
        fit = [i for i in queue[-4:] if self._waits(self.runs[i], key) and self._near(self.runs[i], marker)]
        if key[1] == REPEAT:
            fit = [i for i in fit[-1:] if self._repeats(self.runs[i], marker)]
        alike = [i for i in fit if self.runs[i].last.heads_line == marker.heads_line]
        best = alike or fit
        return best[-1] if best else None

    def _waits(self, run: _Open, key: tuple[str, int]) -> bool:
        if run.depth < 0:
            return False
        if key[1] == REPEAT:
            return run.last.place in (1, REPEAT)
        return run.last.place == key[1] - 1

    def _near(self, run: _Open, marker: Marker) -> bool:
        return (marker.heads_line and run.last.heads_line) or marker.start - run.last.end <= NEAR

    def _repeats(self, run: _Open, marker: Marker) -> bool:
        """一种是 and 一是 repeat inside one sentence or paragraph; 1. 1. 1. from line to line, set in alike."""
        between = self.page.text[run.last.end : marker.start]
        if marker.family.startswith("one"):
            return between.count("\n") <= 1
        if marker.family == "shi":
            return "。" not in between and "\n" not in between
        return marker.heads_line and between.count("\n") <= 1 and self.page.indent(marker.start) == run.indent

    def _ends_with(self, index: int, marker: Marker) -> bool:
        run = self.runs[index]
        return run.family in ("first", "di") and len(run.markers) >= 2 and marker.start - run.last.end <= NEAR

    def _listed(self, marker: Marker) -> int | None:
        """The open list of lines that this dash or bullet goes on with: same sign, set in alike, no gap at its depth."""
        indent = self.page.indent(marker.start)
        line = self.page.line(marker.start)
        for index in reversed(self.open[-8:]):
            run = self.runs[index]
            if run.family == marker.family and run.indent == indent and self._same_sign(run.last, marker):
                before = range(self.page.line(run.last.start) + 1, line)
                deeper = all(self.page.indent(self.page.line_start(n)) > indent for n in before[:40])
                return index if len(before) <= 40 and deeper else None
        return None

    def _same_sign(self, one: Marker, other: Marker) -> bool:
        return self.page.text[one.start] == self.page.text[other.start]

    def _open_run(self, marker: Marker) -> None:
        indent = self.page.indent(marker.start) if marker.heads_line else 0
        line = self.page.line_start(self.page.line(marker.start))
        inside = next((i for i in reversed(self.open[-12:]) if self._holds(self.runs[i], line, indent)), None)
        self.runs.append(_Open(marker.family, [marker], len(self.open), inside, indent))
        self.open.append(len(self.runs) - 1)
        self._wait(len(self.runs) - 1)

    def _holds(self, run: _Open, line: int, indent: int) -> bool:
        """Whether what stands in the line that starts at ``line`` belongs to the run's last member."""
        if run.last.start >= line:
            return True
        return run.last.heads_line and (run.family not in LISTED or indent > run.indent)

    def _wait(self, index: int) -> None:
        run = self.runs[index]
        place = run.last.place
        if place in (1, REPEAT) and run.family.startswith(REPEATING):
            self.waiting[run.family, REPEAT].append(index)
        if place > 0:
            self.waiting[run.family, place + 1].append(index)

    def _close_deeper(self, marker: Marker) -> None:
        """Close the open runs that do not rank above this heading, once one of its rank or none above is reached."""
        rank = _rank(marker.family) or 0
        if marker.place == 1 and not marker.family.startswith(TITLE):
            return
        for depth, index in enumerate(self.open):
            other = _rank(self.runs[index].family)
            if other is None or other >= rank:
                for closed in self.open[depth:]:
                    self.runs[closed].depth = -1
                del self.open[depth:]
                return

    def _close_above(self, index: int) -> None:
        depth = self.runs[index].depth
        for closed in self.open[depth + 1 :]:
            self.runs[closed].depth = -1
        del self.open[depth + 1 :]


def _rank(family: str) -> int | None:
    name = TITLE + "#" * family.count("#") if "#" in family else re.sub(r"[^a-z-].*", "", family)
    return RANKS.index(name) if name in RANKS else None


def _twin(family: str, own: str, other: str) -> str:
    """The family that counts on together with this one, or an empty name: di段 → one段."""
    return other + family.removeprefix(own) if family.startswith(own) else ""


def runs(page: Page, found: Iterable[Marker]) -> tuple[Run, ...]:
    """Runs of two markers and more, in order of their first marker; ``inside`` counts in the result.

    >>> # 一、改作风。一是改文风；二是改会风。二、转作风。 → han(一、 二、), shi(一是 二是) inside the first
    """
    stack = _Stack(page)
    for marker in found:
        stack.take(marker)
    kept = [i for i, run in enumerate(stack.runs) if len(run.markers) >= 2 or _rank(run.family) is not None]
    place = {old: new for new, old in enumerate(kept)}
    return tuple(
        Run(run.family, tuple(run.markers), _holder(stack.runs, run.inside, place))
        for run in (stack.runs[i] for i in kept)
    )


def _holder(all_runs: list[_Open], inside: int | None, place: dict[int, int]) -> int | None:
    """The nearest enclosing run that is itself kept."""
    while inside is not None and inside not in place:
        inside = all_runs[inside].inside
    return None if inside is None else place[inside]
