"""Lists whose members carry no marker: in brackets, behind the name, on the lines below it, or before it.

STRATEGIES is the table; its order is precedence. Each takes the page and a head and gives the members' ranges.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quizgen.extract.compound import compound_parts, unfold
from quizgen.extract.found import Found
from quizgen.extract.heads import Head
from quizgen.extract.members import (
    LEAD,
    Range,
    alike,
    inner_start,
    leading,
    matching,
    parallel,
    parts,
    split,
    top_level,
    trimmed,
)
from quizgen.extract.page import Page

FAR = 900
LINE_MEMBER = 40
# What may stand between a name and its members without ending the phrase: 的要求, 战略布局, 来抓好学习.
TAIL = r"[^，。；：、（）“”‘’《》\n—？！]{0,16}?"
BRACKET = re.compile(rf"{TAIL}（")
WORD = re.compile(
    rf"{TAIL}(?:，?(?P<word>也就是|就是|即是|即指|即|分别为|分别是|分别|是指|指的是|包括|概括为|主要是|主要包括|指)[：，]?(?:是)?|(?P<colon>[：]|——?)(?:即|是)?)"
)
SENTENCE_END = re.compile(r"[。\n！]")
ENDS_LINE = re.compile("[^，。；、]*[：。]?")
# What members that stand before a name have between them.
ROW = re.compile("[、，和与及”’]")
CLAUSE_START = "。；：！？\n"
# Words that stand between members and name: 这三个方面, 等五个环节.
BETWEEN = re.compile(r"(?:的[^，。；：、“”（）的]{0,6}|等|这|以上|上述|共|就是|称为|合称|统称|相结合的?|（)*$")
# Verbs and prepositions that come before the first member and are no part of it.
OPENERS = re.compile(
    r"(?:坚定不?移?|坚持|增强|树立|牢固树立|做好|做到|抓好|抓住|算好|实现|围绕|深化|把握好?|把|将|按照|根据|提出了?|强调|处理好|兼顾|"
    r"实行|推进|统筹推进|分为|分成|划分为|归为|归纳为|区分为|包括|概括为|推动|落实|打好|建设|加强|培养成|成为|形成了?|"
    r"贯彻|践行|弘扬|落实好|抓紧抓好|解决|突出|聚焦|涵盖|涉及|具有|体现|遵循|执行|严格执行|协调推进|讲好|唱好|写好|下好|走好|打造|构建|"
    r"围绕农村|做深做透|抓实|抓牢|抓细|体现了|坚持好)"
)
CLASSIFYING = re.compile(r"(?:分为|分成|划分为|归为|归纳为|区分为|区分成)")
# Members that are places, works or people counted by the way.
COUNTED_THINGS = re.compile(r"[^县市省区镇乡村]{1,4}?(?:县|市|省|区|镇|乡|村|州|港|园区|公司|企业|高铁|铁路|公路|学校|医院|条例|法律|文件|国家|人|同志|小组|部门|单位|地区|项目|工程)(?!人|性)")


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
    return Found(
        name=page.text[head.start : head.end],
        named=True,
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
    region = _following(page, head)
    return None if region is None else _counted_split(page.text, *region, head, inside=False)


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
    return (start, end) if end - start > 1 else None


def _without_lead(text: str, start: int, end: int) -> Range:
    lead = LEAD.match(text, start, end)
    return (lead.end() if lead else start), end


def _counted_split(text: str, start: int, end: int, head: Head, inside: bool) -> list[Range] | None:
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


def before(page: Page, head: Head) -> list[Range] | None:
    """道路自信、理论自信、制度自信、文化自信“四个自信”; 国家、集体和个人三个方面; “强城”“兴村”“融合”三篇文章."""
    text = page.text
    if len(head.counts) != 1 and not head.quoted or not head.counts or not ROW.search(text, max(0, head.outer[0] - 60), head.outer[0]):
        return None
    start = max(0, head.outer[0] - 260)
    start = inner_start(text, start, head.outer[0] - 1)
    cuts = top_level(text, start, head.outer[0] - 1, CLAUSE_START)
    start = cuts[-1] + 1 if cuts else start
    between = BETWEEN.search(text, start, head.outer[0])
    end = between.start() if between else head.outer[0]
    near = text[end : head.outer[0]]
    if end <= start or text[end - 1] in "，、。；：（" and not re.match("这|以上", near):
        if not (end > start and text[end - 1] == "，" and re.match("这|以上", near)):
            return None
    for count in head.counts:
        found = _quoted_row(text, start, end, count) or _series(page, head, start, end, count, near)
        if found is not None:
            return found
    return None


def _quoted_row(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """The last ``count`` words in quotation marks that stand side by side: “强城”“兴村”“融合”."""
    row = re.compile(rf"(?:[“‘][^“”‘’]{{1,20}}[”’][、和与及]?){{{count}}}$") if count <= 12 else None
    m = row.search(text, start, end) if row else None
    if m is None:
        return None
    found = [(w.start(1), w.end(1)) for w in re.finditer(r"[“‘]([^“”‘’]+)[”’]", text[m.start() : m.end()])]
    return [(m.start() + s, m.start() + e) for s, e in found]


def _series(page: Page, head: Head, start: int, end: int, count: int, near: str) -> list[Range] | None:
    text = page.text
    for signs in ("、", "，"):
        if signs == "，" and not re.match("这|以上|等", near):
            continue
        found = parts(text, start, end, signs)
        if signs == "、":
            found = _in_last_clause(text, found)
        found = _with_joined(text, found, count)
        if found is None:
            continue
        found = found[-count:]
        if COUNTED_THINGS.match(text, head.start, head.end) and not head.quoted:
            return None
        opened = _opened(text, found)
        if opened is None or not _names(text, head, opened) or not alike(text, opened) or not (count > 2 or _binary(text, head, start, end, opened)):
            continue
        if parallel(text, opened, by_length=signs == "、") or (signs == "、" and count > 2 and all(_nominal(text[s:e]) for s, e in opened)):
            return opened
    return None


def _in_last_clause(text: str, found: list[Range]) -> list[Range]:
    """A comma before the first member opens the clause that the series stands in."""
    for index in range(len(found) - 1, -1, -1):
        start, end = found[index]
        comma = text.rfind("，", start, end)
        if comma >= 0:
            return [(comma + 1, end), *found[index + 1 :]]
    return found


def _with_joined(text: str, found: list[Range], count: int) -> list[Range] | None:
    if not found:
        return None
    start, end = found[-1]
    joins = [m for m in re.compile("以及|[和与及]").finditer(text, start + 1, end - 1)]
    if joins and (len(found) < count or len(found) == count - 1):
        last = joins[-1]
        found = [*found[:-1], (start, last.start()), (last.end(), end)]
    return found if len(found) >= count else None


def _opened(text: str, found: list[Range]) -> list[Range] | None:
    """The first member without the verb that leads to it: 坚定道路自信 → 道路自信, as long as the others show its shape."""
    (start, end), others = found[0], found[1:]
    first, words = text[start:end], [text[s:e] for s, e in others]
    heads = {w[0] for w in words}
    if len(heads) == 1 and len(words) >= 2 or (len(words) == 1 and _opens_alike(first, words[0])):
        at = first.find(words[0][:2]) if words[0][:2] in first else first.rfind(next(iter(heads)))
        if at >= 0:
            return [(start + at, end), *others]
    sizes = {len(w) for w in words}
    if len(sizes) == 1 and len(first) > (size := sizes.pop()) and len(words) >= 2:
        return [(end - size, end), *others]
    opener = None
    for m in OPENERS.finditer(first):
        if m.end() < len(first):
            opener = m
    longest = max(map(len, words))
    if len(first) > longest and opener is not None and len(first) - opener.end() >= 1:
        return [(start + opener.end(), end), *others]
    return found if len(first) <= 2 * longest + 2 else None


def _opens_alike(first: str, other: str) -> bool:
    """坚持改革开放、坚持…: the second begins as the first does behind its verb."""
    at = first.find(other[:2])
    return at >= 0 and (at == 0 or any(m.end() == at for m in OPENERS.finditer(first)))


def _names(text: str, head: Head, found: list[Range]) -> bool:
    """Of a name of one sign (三定, 两委) each member holds that sign or is short itself."""
    sign = text[head.end - 1]
    if head.end - head.start > 2 or not (head.bare or head.quoted):
        return True
    words = [text[s:e] for s, e in found]
    return all((sign in word or len(word) <= 4) and not re.search("和|以及", word) for word in words)


def _nominal(words: str) -> bool:
    """A short noun phrase, as members of a 、 series are: no particle, and no verb that leads to something else."""
    return len(words) <= 14 and not re.search(r"[了着过把被的]|^(?:不|做到|坚持做|并|也|都|又|则)", words)


def _binary(text: str, head: Head, start: int, end: int, found: list[Range]) -> bool:
    """Two members before the name are a list where the words classify (分为…两类) or name a shorthand."""
    return head.quoted or CLASSIFYING.search(text, start, end) is not None or text[end : head.start].startswith("这")


STRATEGIES: tuple[tuple[str, Callable[[Page, Head], list[Range] | None], float], ...] = (
    ("bracket", in_bracket, 0.96),
    ("behind", behind, 0.94),
    ("below", below, 0.92),
    ("before", before, 0.9),
)
