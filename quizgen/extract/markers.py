"""The table of marker families: what stands in front of a member and tells its place (一是, 第二, 其三, （四）, 5., ⑥, 首先).

A marker is found by its own shape and by what stands before it; whether it counts anything is for `runs` to say. To add
a family, add a line to FAMILIES: the order of the lines is their precedence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.extract.numerals import HAN, ordinal, value
from quizgen.extract.page import Page

# A clause may begin after these; a point of an outline only after those that close a sentence.
OPENING = frozenset("\n。；：，、！？）”’》】…—")
CLOSING = frozenset("\n。；：！？）”】…")
ANYWHERE: frozenset[str] = frozenset()
LINE = frozenset("\n")

N = rf"(?P<n>[{HAN}]{{1,3}})"
D = r"(?P<n>\d{1,3})"
# A full stop after a number is a marker unless it is a decimal point or a version: 3.5, 1.0.2.
STOP = r"\.(?:(?!\d)|(?=\d{4}年))"
# What an ordinal may count before its sign: 第一个关键词：, 第二步：, 第三种是, 第一方面，.
NOUN = r"[^\s。；：，、！？“”（）是的]"
UNIT = rf"(?P<unit>[个条项类种道关招][^\W\d_]{NOUN}{{0,6}}|[个条项类种道关招点步层级段次位批期]|阶段|方面|部分|环节|时期|层次|意见|问题|任务|步骤)?"
# A bare 第一 with no sign behind it is a marker only before words that open a demand: 第一必须….
DEMAND = r"(?=必须|应当|要|坚持|加强|不能|不要|对|是|为|在|从)"
# 一靠…，二靠…: any verb, but not what makes the numeral part of a word or of a quantity.
PART = "是个项年月日号大小条次种类方面定些般样起切旦直向律体百千万亿两来则曰把线级流带路味时经书手行国党州县市省区镇村户岁元角分斤亩里米克顿场位名届等点步中产"
VERB = rf"(?=(?P<unit>[^\W\d_{HAN}{PART}]))"

REPEAT = 0
LAST = -1


class Marker(NamedTuple):
    """One marker at ``text[start:end]``: its family, its place (``REPEAT`` = not numbered, ``LAST`` = 最后)."""

    family: str
    place: int
    start: int
    end: int
    heads_line: bool


@dataclass(frozen=True, slots=True)
class Family:
    """A shape of marker: the signs it can begin with, its pattern (group ``n`` = number), and what may stand before it.

    A group ``unit`` is part of the family's identity: 第一个意见 and 第二点 are not one run.
    """

    name: str
    signs: str
    pattern: str
    after: frozenset[str]
    example: str


DIGITS = "0123456789"
CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
SIGNED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩❶❷❸❹❺❻❼❽❾❿"

FAMILIES = (
    Family(
        "chapter",
        "第",
        rf"第(?P<n>[{HAN}]{{1,3}}|\d{{1,3}})(?P<unit>[章节编篇讲课]|部分|单元)[：、.]?",
        LINE,
        "第一章 总则",
    ),
    Family("article", "第", rf"第(?P<n>[{HAN}百零〇]{{1,6}}|\d{{1,3}})条[：、]?(?!是)", LINE, "第一条 为了"),
    Family(
        "di", "第", rf"第(?P<n>[{HAN}]{{1,3}}|\d{{1,2}}){UNIT}(?:[，、：]|是|\n|{DEMAND})", OPENING, "第一，加强领导"
    ),
    Family("shi", HAN, rf"{N}是(?!否|不是|非)", OPENING, "一是加强领导"),
    Family("qi", "其", rf"其{N}(?:[，、：]|是)?", OPENING, "其一，加强领导"),
    Family("first", "首其再最", r"(?P<n>首先|其次|再次|再者|最后)(?:[，、：]|是，?)?", OPENING, "首先，加强领导"),
    Family("one", "一另", r"(?P<n>另?一)(?P<unit>[个种类条次段项点层头面]|部分)是[，：]?", OPENING, "一种是加强领导"),
    Family("side", "一另", r"(?P<n>另?一方面)是?[，：]?", OPENING, "一方面，加强领导"),
    Family("lai", HAN, rf"{N}(?P<unit>[来则曰])[，、：]?", OPENING, "一来加强领导"),
    Family("han", HAN, rf"{N}(?:[、.]|，(?![{HAN}]))", CLOSING, "一、加强领导"),
    Family("han-paren", HAN, rf"{N}）", LINE, "一）加强领导"),
    Family(
        "bare-han",
        HAN,
        rf"{N}(?=[^{HAN}是个年月日号\W][^，。；：！？\n{HAN}]{{3,40}}\n)",
        LINE,
        "一重工业和轻工业的关系",
    ),
    Family("verb", HAN, rf"{N}{VERB}", OPENING, "一靠政策，二靠科技"),
    Family("bare", HAN + DIGITS, rf"(?:(?P<n>[{HAN}]{{1,3}}|\d{{1,2}}) )(?=[^\d\s])", LINE, "一 重工业的关系"),
    Family("han-bracket", "（", rf"（{N}）[、.]?", CLOSING, "（一）加强领导"),
    Family("bracket", "（", rf"（{D}）[、.]?", OPENING, "（1）加强领导"),
    Family("paren", DIGITS, rf"{D}[）\]】]", CLOSING, "1）加强领导"),
    Family("dot", DIGITS, rf"{D}(?:、(?!\d)|{STOP})", CLOSING, "1.加强领导"),
    Family("circle", CIRCLES, rf"(?P<n>[{CIRCLES}])[、.]?", ANYWHERE, "①加强领导"),
    Family("sign", SIGNED, rf"(?P<n>[{SIGNED}])[、.]?", ANYWHERE, "⑴加强领导"),
    Family("roman", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", r"(?P<n>.)[、.]?", LINE, "Ⅰ.加强领导"),
    Family("letter", "ABCDEFGH", r"(?P<n>.)[、.](?![A-Za-z])", LINE, "A.加强领导"),
    Family("stem", "甲乙丙丁戊己庚辛", r"(?P<n>.)、", LINE, "甲、加强领导"),
    Family("formal", "壹贰叁肆伍陆柒捌玖拾", r"(?P<n>.{1,2}?)、", LINE, "壹、加强领导"),
    Family("dash", "—─-", r"(?P<n>)(?:[—─]{1,2}|--+)(?![—─-])", LINE, "——加强领导"),
    Family("bullet", "-*+•●■◆▪◇○□▲★◎※·", r"(?P<n>).(?![-*=+])", LINE, "● 加强领导"),
)

# Families whose later markers are unmistakable wherever they stand.
GLUED = ("bracket", "di")

WORDS = {
    "首先": 1,
    "其次": 2,
    "再次": 3,
    "再者": 3,
    "最后": LAST,
    "一方面": 1,
    "另一方面": 2,
    "另一": REPEAT,
    "": REPEAT,
}
# Where a marker may begin inside a line; the search stops only there.
SIGN = re.compile(rf"[{HAN}第其首再最另（{CIRCLES}{SIGNED}]|(?<![\d.])\d")
HEADING_MARK = "#"
# A Markdown heading, numbered or not: never a member, but what stands below belongs to it.
TITLE = "title"
HEADING = re.compile(rf"{HEADING_MARK}{{1,6}}")


def _by_sign() -> dict[str, tuple[tuple[Family, re.Pattern[str]], ...]]:
    signs = {sign for family in FAMILIES for sign in family.signs}
    compiled = [(family, re.compile(family.pattern)) for family in FAMILIES]
    return {sign: tuple((f, p) for f, p in compiled if sign in f.signs) for sign in signs}


BY_SIGN = _by_sign()


def markers(page: Page) -> Iterator[Marker]:
    """Every marker of the page, in order; none overlaps another.

    >>> # 一是改文风。二是改会风。 → ("shi", 1), ("shi", 2)
    """
    text = page.text
    past = 0
    for start in _places(page):
        if start < past:
            continue
        found = _marker_at(text, start)
        if found is not None:
            past = found.end
            yield (
                found._replace(end=found.end + len(found.family) - len(TITLE))
                if found.family.startswith(TITLE)
                else found
            )


def _places(page: Page) -> Iterator[int]:
    """Where a marker may begin: at the start of a line (behind heading marks), and at every sign inside it."""
    text = page.text
    for number, start in enumerate(page.lines):
        heading = HEADING.match(text, start)
        first = heading.end() if heading else start
        yield start
        if first > start:
            yield first
        for sign in SIGN.finditer(text, first + 1, page.line_end(number)):
            yield sign.start()


def _marker_at(text: str, start: int) -> Marker | None:
    before = text[start - 1] if start else "\n"
    if before == "\n" and (heading := HEADING.match(text, start)) and _marker_at(text, heading.end()) is None:
        return Marker(TITLE + heading[0], REPEAT, start, start, True)
    heads_line = before in "\n#"
    for family, pattern in BY_SIGN.get(text[start : start + 1], ()):
        m = pattern.match(text, start)
        if m is not None:
            place = _place(m["n"])
            unit = m.groupdict().get("unit") or ""
            if place is not None and _stands(text, start, family, place, unit):
                level = HEADING_MARK * _level(text, start)
                return Marker(family.name + unit + level, place, start, m.end(), heads_line)
    return None


def _stands(text: str, start: int, family: Family, place: int, unit: str) -> bool:
    """Whether a marker may stand here: at its boundary, or as the later marker of a family that needs none."""
    before = text[start - 1] if start else "\n"
    if before in "\n#" or family.after is ANYWHERE or before in family.after:
        return True
    return family.name in GLUED and place > 1 and bool(unit or family.name != "di")


def _level(text: str, start: int) -> int:
    """How deep a Markdown heading stands, 0 for a line that is none: points and headings are never one run."""
    level = 0
    while level < 6 and text[start - level - 1 : start - level] == HEADING_MARK:
        level += 1
    return level


def _place(number: str) -> int | None:
    if number in WORDS:
        return WORDS[number]
    return ordinal(number) or value(number)
