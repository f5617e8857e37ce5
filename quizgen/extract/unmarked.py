"""Lists whose members carry no marker: in brackets, behind the name, on the lines below it, or before it.

STRATEGIES is the table; its order is precedence. Each takes the page and a head and gives the members' ranges.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quizgen.extract.clauses import sentences
from quizgen.extract.compound import compound_parts, unfold
from quizgen.extract.found import Found
from quizgen.extract.heads import Head, subject
from quizgen.extract.members import (
    LEAD,
    Range,
    alike,
    leading,
    matching,
    parallel,
    parts,
    split,
    trimmed,
)
from quizgen.extract.page import Page
from quizgen.extract.series import before, nominal

FAR = 900
LINE_MEMBER = 40
# What may stand between a name and its members without ending the phrase: 的要求, 战略布局, 来抓好学习.
TAIL = r"[^，。；：、（）“”‘’《》\n—？！|]{0,16}?"
BRACKET = re.compile(rf"{TAIL}（")
WORD = re.compile(
    rf"{TAIL}(?:，?(?P<word>也就是|就是|即是|即指|即|分别为|分别是|分别|是指|指的是|包括|概括为|主要是|主要包括|指)[：，]?(?:是)?|(?P<colon>[：|]|——?)(?:即|是)?)"
)
SENTENCE_END = re.compile(r"[。\n！|]")
# What stands between members.
ROW = re.compile("[；，、]")
# A number of signs: 八个字, 三字经.
SIGNS = re.compile("(?:个|大)?字$")
ENDS_LINE = re.compile("[^，。；、]*[：。]?")


def unmarked(page: Page, heads: tuple[Head, ...], marked: frozenset[int]) -> Iterator[Found]:
    """The lists of the page's heads whose members carry no marker, at most one a head; ``marked`` = where markers stand.

    >>> # 提出“三个度”（有速度，有力度，有温度） → 有速度 | 有力度 | 有温度
    """
    for head in heads:
        named = compound_parts(page, head) if head.quoted else ()
        if len(named) > 1 and (region := _region(page, head)) is not None:
            yield from (one for one in unfold(page, named, head, *region) if marked.isdisjoint(s for s, _ in one.items))
            continue
        for form, find, strength in STRATEGIES:
            members = find(page, head)
            if members is not None and not any(start in marked for start, _ in members):
                yield _found(page, head, members, form, strength)
                break


def _found(page: Page, head: Head, members: list[Range], form: str, strength: float) -> Found:
    count = head.counts[0] if head.counts else None
    if len(members) in head.counts:
        count = len(members)
    elif SIGNS.search(page.text, head.start, head.end):
        count = None
    counted = subject(page, head)
    start, end = counted or (head.start, head.end)
    return Found(
        name=page.text[start:end],
        named=counted is None,
        count=count,
        head=(head.start, head.end),
        items=tuple(members),
        bodies=tuple(end for _, end in members),
        form=form,
        strength=strength,
    )


def in_bracket(page: Page, head: Head) -> list[Range] | None:
    """“五个坚持”（坚持…；坚持…）, 四自给（粮、油、肉、菜）."""
    region = _bracketed(page, head)
    return None if region is None else _counted_split(page.text, *region, head, inside=True)


def behind(page: Page, head: Head) -> list[Range] | None:
    """“七个度”，即分析问题要有深度，…；“三定”，就是定产定购定销；三大法宝：统一战线、武装斗争、党的建设."""
    region = None if page.text.startswith("者", head.start + 1) else _following(page, head)
    found = _counted_split(page.text, *region, head, inside=False) if region is not None else None
    if found and page.text[head.start : head.end] in page.text[slice(*found[-1])]:
        return None  # the name stands again behind its members: 深化“三大战略”：工业、旅游、教育“三大战略”
    return found


def named_is(page: Page, head: Head) -> list[Range] | None:
    """三大法宝是统一战线、武装斗争、党的建设: only a bare series of as many short words as counted."""
    text = page.text
    if not text.startswith("是", head.outer[1]) or not head.counts or head.counts[0] < 3:
        return None
    stop = SENTENCE_END.search(text, head.outer[1], head.outer[1] + FAR)
    end = stop.start() if stop else len(text)
    if end - head.outer[1] > 20 * head.counts[0]:
        return None
    found = parts(text, head.outer[1] + 1, end, "、")
    joined = split(text, head.outer[1] + 1, end, head.counts[0]) if len(found) >= head.counts[0] - 1 > 1 else None
    return joined if joined and all(nominal(text[s:e]) for s, e in joined) else None


def _region(page: Page, head: Head) -> Range | None:
    return _bracketed(page, head) or _following(page, head)


def _bracketed(page: Page, head: Head) -> Range | None:
    """What stands in the bracket behind the name."""
    text = page.text
    m = BRACKET.match(text, head.outer[1])
    close = matching(text, m.end() - 1, m.end() + FAR) if m else None
    return _without_lead(text, m.end(), close) if m and close else None


def _following(page: Page, head: Head) -> Range | None:
    """What stands behind 即, 就是, ： or —— after the name, up to the end of the sentence."""
    text = page.text
    m = WORD.match(text, head.outer[1])
    if m is None:
        return None
    stop = SENTENCE_END.search(text, m.end(), m.end() + FAR)
    start, end = _without_lead(text, m.end(), stop.start() if stop else min(len(text), m.end() + FAR))
    dash = text.find("——", start, end)
    if dash > start and text.find("——", dash + 2, end) < 0 and ROW.search(text, start, dash):
        end = dash  # 甲；乙；丙——1939年，某人: what follows the only dash is no member
    return (start, end) if end - start > 1 else None


def _without_lead(text: str, start: int, end: int) -> Range:
    lead = LEAD.match(text, start, end)
    return (lead.end() if lead else start), end


def _counted_split(text: str, start: int, end: int, head: Head, inside: bool) -> list[Range] | None:
    if SIGNS.search(text, head.start, head.end):
        return _of_signs(text, start, end, head.counts)
    for count in head.counts:
        glued = _glued(text, start, end, count)
        if glued is not None:
            return glued
        found = split(text, start, end, count) if inside else leading(text, start, end, count)
        if found is not None and all(e - s <= 120 for s, e in found):
            return found
    if not head.counts and inside:
        found = parts(text, start, end, "；") if "；" in text[start:end] else []
        return found if len(found) >= 2 and alike(text, found) else None
    if inside and head.quoted:
        return _too_few(text, start, end, head.counts[0])
    return None


def _of_signs(text: str, start: int, end: int, counts: tuple[int, ...]) -> list[Range] | None:
    """八个字：勤学、善思、明辨、笃行: the number counts signs and not members."""
    for signs in ("、", "，", "；"):
        found = parts(text, start, end, signs)
        if len(found) >= 2 and sum(e - s for s, e in found) in counts:
            return found
    return None


def _glued(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """Members written together that begin alike: 定产定购定销 → 定产 | 定购 | 定销."""
    clause = re.compile(r"[，。；]").search(text, start, end)
    end = clause.start() if clause else end
    size, rest = divmod(end - start, count)
    if rest or not 2 <= size <= 4 or count < 2:
        return None
    found = [(start + i * size, start + (i + 1) * size) for i in range(count)]
    words = [text[s:e] for s, e in found]
    same = len({w[0] for w in words}) == 1 or len({w[-1] for w in words}) == 1
    return found if same and not re.search(r"[^\w]", text[start:end]) else None


def _too_few(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """Fewer members than declared, in a bracket of their own: given as they are, to be reported as incomplete."""
    for signs in ("；", "，", "、"):
        found = parts(text, start, end, signs)
        if 2 <= len(found) < count and parallel(text, found):
            return found
    return None


def below(page: Page, head: Head) -> list[Range] | None:
    """Short lines without markers, exactly as many as the head counts, each but the last closed by 、 ； or ，."""
    text = page.text
    line = page.line(head.start)
    end = page.line_end(line)
    if len(head.counts) != 1 or end - head.outer[1] > 8 or not ENDS_LINE.fullmatch(text, head.outer[1], end):
        return None
    count = head.counts[0]
    if line + count >= len(page.lines):
        return None
    rows = [(page.line_start(n), page.line_end(n)) for n in range(line + 1, line + 1 + count)]
    if any(e - s > LINE_MEMBER for s, e in rows) or not all(text[e - 1] in "、；，" for s, e in rows[:-1]):
        return None
    found = [trimmed(text, s, e) for s, e in rows]
    return found if alike(text, found) else None


STRATEGIES: tuple[tuple[str, Callable[[Page, Head], list[Range] | None], float], ...] = (
    ("bracket", in_bracket, 0.96),
    ("behind", behind, 0.94),
    ("below", below, 0.92),
    ("is", named_is, 0.9),
    ("before", before, 0.9),
    ("sentences", sentences, 0.8),
)
