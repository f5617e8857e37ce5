"""The text as the rules read it: half-width and full-width alike, without spaces, noise and emphasis marks.

The source text is never changed. A Page is a compact copy with the way back to the source's offsets, so that every
rule is written once, for one kind of punctuation, and every finding is still a slice of the source.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from quizgen.model import Skip, Source, Span

_ASCII = {0xFF01 + i: 0x21 + i for i in range(94)}
_PUNCTUATION = str.maketrans(",;:!?()｡﹐﹑﹔﹕﹗﹖﹙﹚", "，；：！？（）。，、；：！？（）")
_QUOTES = str.maketrans("「」『』〝〞＂", '“”“”“”"')
_DOTS = str.maketrans("．﹒", "..")
WIDTH: dict[int, int | str | None] = {
    **_ASCII,
    **_PUNCTUATION,
    **_QUOTES,
    **_DOTS,
    0xFF0C: "，",
    0xFF1B: "；",
    0xFF1A: "：",
    0xFF01: "！",
}
WIDTH |= {0xFF1F: "？", 0xFF08: "（", 0xFF09: "）", 0x2028: "\n", 0x2029: "\n", 0x85: "\n"}

SPACE = r"[ \t\r\f\v\x00-\x08\x0e-\x1f\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff]"
EMPHASIS = r"\*\*|__|`|</?[A-Za-z][A-Za-z0-9]{0,12}(?: [A-Za-z-]{1,20}=“?[^“”<>\n]{0,80}”?){0,6} ?/?>|&nbsp；"
# A marker alone on its line (一是↵遵循…) belongs to the line that follows.
ALONE = rf"(?<=[\n])(?P<alone>{SPACE}*(?:第?[一二三四五六七八九十]{{1,3}}[是、，]|（[一二三四五六七八九十\d]{{1,3}}）|[①-⑳])){SPACE}*\n\s*"
# What the compact copy leaves out, a marker's own line break first.
DROPPED = re.compile(rf"{ALONE}|\s*\n\s*|(?:{SPACE}|{EMPHASIS})+")
# A text whose line breaks are lost stands in one line; its outline is told by its headings' numbers.
LONG_LINE = re.compile(r"[^\n]{1500,}")
OUTLINE = re.compile(r"(?<=[。；！？）])[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）")
OUTLINE_POINTS = 4
# A space after a numeral that opens a line is its only punctuation: 一 重工业和轻工业的关系.
BARE_NUMERAL = re.compile(rf"{SPACE}*[一二三四五六七八九十\d]{{1,3}}")
# Signs that only Traditional texts use; one of them is reason enough to look the text up in OpenCC.
TRADITIONAL = re.compile(
    "[們這會國為與對實發個總經濟設強義條項種類點務學習領導動業產後從來時長開關門問間見觀說話語讀書車東馬龍齊黨員勞團結愛護衛爭歷決議論證據處辦選舉權質數帶讓講規範]"
)


@dataclass(frozen=True)
class Page:
    """``text`` is the compact copy; ``starts`` and ``offsets`` are the parallel edges of its pieces in copy and source."""

    source: str
    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]

    def back(self, index: int) -> int:
        """The source offset of the code point at ``index`` of the copy."""
        piece = bisect_right(self.starts, index) - 1
        return self.offsets[piece] + index - self.starts[piece]

    def span(self, start: int, end: int) -> Span:
        """The slice of the source that ``text[start:end]`` stands for (``start < end``)."""
        return Span(self.back(start), self.back(end - 1) + 1)

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """Where each line of the copy starts; the copy has no empty lines."""
        return (0, *(m.end() for m in re.finditer("\n", self.text)))

    def line(self, index: int) -> int:
        """The number, from 0, of the line that holds ``index``."""
        return bisect_right(self.lines, index) - 1

    def line_start(self, number: int) -> int:
        """Where line ``number`` starts."""
        return self.lines[number]

    def line_end(self, number: int) -> int:
        """Where line ``number`` ends, before its newline."""
        return self.lines[number + 1] - 1 if number + 1 < len(self.lines) else len(self.text)

    def indent(self, index: int) -> int:
        """How far the line that starts at ``index`` is set in, in the source; a tab counts as four."""
        offset = self.back(index)
        lead = self.source[max(0, offset - 200) : offset].rpartition("\n")[2]
        if lead.strip(" \t\u3000\u00a0#"):
            return 0
        return 4 * lead.count("\t") + sum(2 if sign == "\u3000" else 1 for sign in lead if sign in " \u3000\u00a0")


def page_of(source: Source) -> Page:
    """The page of a source, its noise left out."""
    return _compact(source.text, source.noise)


def _compact(raw: str, noise: tuple[Skip, ...]) -> Page:
    folded = _fold(raw)
    breaks = _outline_breaks(folded)
    pieces: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    length = 0
    for start, end in _kept(folded, noise):
        if start == end:
            continue
        piece = folded[start:end]
        if piece == "\n" and (not pieces or pieces[-1].endswith("\n")):
            continue
        edges = [start, *breaks[bisect_right(breaks, start) : bisect_left(breaks, end)], end]
        for one, two in pairwise(edges):
            words = folded[one:two] if one == start else "\n" + folded[one:two]
            pieces.append(words)
            starts.append(length)
            offsets.append(one - (one != start))
            length += len(words)
    return Page(raw, "".join(pieces), tuple(starts) or (0,), tuple(offsets) or (0,))


def _outline_breaks(text: str) -> list[int]:
    """Where lines that have lost their line breaks are broken again: before the headings of their outline."""
    found: list[int] = []
    for line in LONG_LINE.finditer(text):
        points = [m.start() for m in OUTLINE.finditer(text, line.start() + 1, line.end())]
        found += points if len(points) >= OUTLINE_POINTS else []
    return found


def _kept(text: str, noise: tuple[Skip, ...]) -> Iterator[tuple[int, int]]:
    """Ranges of ``text`` that the copy keeps, in order; a break between two lines is kept as one newline."""
    position = 0
    for skip in (*noise, Skip(Span(len(text), len(text)), "")):
        yield from _kept_between(text, position, skip.span.start)
        broken = text.find("\n", skip.span.start, skip.span.end)
        if broken >= 0:
            yield broken, broken + 1
        position = max(position, skip.span.end)


def _kept_between(text: str, position: int, end: int) -> Iterator[tuple[int, int]]:
    for m in DROPPED.finditer(text, position, end):
        yield position, m.start()
        position = m.end()
        if m["alone"] is not None:
            lead = len(m["alone"]) - len(m["alone"].lstrip())
            yield m.start("alone") + lead, m.end("alone")
        elif "\n" in m[0]:
            newline = text.index("\n", m.start())
            yield newline, newline + 1
        elif _needs_gap(text, m.start(), m.end()):
            yield m.start(), m.start() + 1
    yield position, end


def _needs_gap(text: str, start: int, end: int) -> bool:
    """A space is kept between two Latin words or numbers, and after a numeral that opens a line."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start] != " ":
        return False
    if before.isascii() and after.isascii() and before.isalnum() and after.isalnum():
        return True
    line = text.rfind("\n", max(0, start - 20), start) + 1
    return BARE_NUMERAL.fullmatch(text, line, start) is not None


def _fold(raw: str) -> str:
    """A copy of the same length with one width of punctuation; numbers keep their commas and colons."""
    text = raw.translate(WIDTH)
    if len(text) != len(raw):
        raise AssertionError("folding keeps every code point in its place")
    text = re.sub(r"(?<=\d)[，：](?=\d)", lambda m: "," if m[0] == "，" else ":", text)
    if '"' in text:
        text = re.sub(r'"([^"\n]{0,200})"', r"“\1”", text)
    return _simplified(text) if TRADITIONAL.search(text) else text


def _simplified(text: str) -> str:
    """Traditional signs as Simplified ones, line by line, wherever that keeps the length."""
    from opencc import OpenCC

    converter = OpenCC("t2s")
    lines = text.split("\n")
    twins = converter.convert(text).split("\n")
    if len(lines) != len(twins):
        return text
    return "\n".join(twin if len(twin) == len(line) else line for line, twin in zip(lines, twins, strict=True))
