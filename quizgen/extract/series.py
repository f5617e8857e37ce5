"""Members that stand before the name: 道路自信、理论自信、制度自信、文化自信“四个自信”; 国家、集体和个人三个方面.

Where the last member ends is plain; where the first one begins is told by the shape of the others.
"""

from __future__ import annotations

import re

from quizgen.extract.heads import Head
from quizgen.extract.members import Range, alike, inner_start, parallel, parts, top_level
from quizgen.extract.page import Page

# Words that point back at what was just listed; only with one may a comma part the members.
POINTING = re.compile("这|以上|上述|等|是|构成|组成")
# A、B、C是……的三个支点: the words between members and name say that the one is the other.
EQUATES = re.compile(r"(?<=[^、，和与于这就都只])(?:是|构成|组成)(?=[^、，]{0,40}$)")
# What members that stand before a name have between them.
ROW = re.compile("[、，和与及”’]")
FAR = 260
CLAUSE_START = "。；：！？\n"
# Words that stand between members and name: 这三个方面, 等五个环节.
BETWEEN = re.compile(r"(?:的[^，。；：、“”（）的]{0,6}|等|这|以上|上述|共|就是|称为|合称|统称|相结合的?|（)*$")
# Verbs and prepositions that come before the first member and are no part of it.
OPENERS = re.compile(
    r"(?:坚定不?移?|坚持|增强|树立|牢固树立|做好|做到|抓好|抓住|算好|实现|围绕|深化|把握好?|把|将|按照|根据|提出了?|强调|处理好|兼顾|"
    r"实行|推进|统筹推进|分为|分成|划分为|归为|归纳为|区分为|包括|概括为|推动|落实|打好|建设|加强|培养成|成为|形成了?|"
    r"贯彻|践行|弘扬|落实好|抓紧抓好|解决|突出|聚焦|涵盖|涉及|具有|体现|遵循|执行|严格执行|协调推进|讲好|唱好|写好|下好|走好|打造|构建|"
    r"做深做透|抓实|抓牢|抓细|体现了|坚持好|同)"
)
CLASSIFYING = re.compile(r"(?:分为|分成|划分为|归为|归纳为|区分为|区分成)")
# Words of one length up to this show where the first of them begins.
SHORT = 8
# Members that are places, works or people counted by the way.
COUNTED_THINGS = re.compile(
    r"[^县市省区镇乡村]{1,4}?(?:县|市|省|区|镇|乡|村|州|港|园区|公司|企业|高铁|铁路|公路|学校|医院|条例|法律|文件|国家|人|同志|小组|部门|单位|地区|项目|工程)(?!人|性)"
)


def before(page: Page, head: Head) -> list[Range] | None:
    """道路自信、理论自信、制度自信、文化自信“四个自信”; 国家、集体和个人三个方面; “强城”“兴村”“融合”三篇文章."""
    text = page.text
    if (
        (len(head.counts) != 1 and not head.quoted)
        or not head.counts
        or not ROW.search(text, max(0, head.outer[0] - 60), head.outer[0])
    ):
        return None
    start = _sentence_start(text, head)
    between = BETWEEN.search(text, start, head.outer[0])
    end = between.start() if between else head.outer[0]
    equates = EQUATES.search(text, start, end) if text.startswith("的", end) else None
    ends = [equates.start() if equates else end]
    if text.startswith("的", end) and not equates:  # 武装斗争和党的建设三者: the 的 may be the last member's own
        ends.append(head.outer[0])
    found = [one for end in ends for one in [_before(page, head, start, end)] if one is not None]
    return min(found, key=_unevenness) if found else None


def _sentence_start(text: str, head: Head) -> int:
    """Where the clause or bracket that holds the head begins."""
    start = max(0, head.outer[0] - FAR)
    start = inner_start(text, start, head.outer[0] - text.startswith("（", head.outer[0] - 1))
    cuts = top_level(text, start, head.outer[0] - 1, CLAUSE_START)
    return cuts[-1] + 1 if cuts else start


def _before(page: Page, head: Head, start: int, end: int) -> list[Range] | None:
    text = page.text
    near = text[end : head.outer[0]]
    if end <= start or (text[end - 1] in "，、。；：（" and not (text[end - 1] == "，" and POINTING.match(near))):
        return None
    for count in head.counts:
        found = _quoted_row(text, start, end, count) or _series(page, head, start, end, count, near)
        if found is not None:
            return found
    return None


def _unevenness(found: list[Range]) -> int:
    """How far the last member's length is from the others'."""
    sizes = [end - start for start, end in found]
    return abs(sizes[-1] * (len(sizes) - 1) - sum(sizes[:-1]))


def _quoted_row(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """The last ``count`` words in quotation marks that stand side by side: “强城”“兴村”“融合”."""
    row = re.compile(rf"(?:[“‘][^“”‘’]{{1,20}}[”’][、和与及]?){{{count}}}$") if count <= 12 else None
    m = row.search(text, start, end) if row else None
    if m is None:
        return _one_quotation(text, start, end, count)
    if text[m.start() - 1 : m.start()] in tuple("、和与及") or re.search("”[和与及]“.*”、“", m[0]):
        return None  # the row is longer, or its words go in pairs: “快”与“慢”、“内”与“外”
    found = [(w.start(1), w.end(1)) for w in re.finditer(r"[“‘]([^“”‘’]+)[”’]", text[m.start() : m.end()])]
    return [(m.start() + s, m.start() + e) for s, e in found]


def _one_quotation(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """The members inside one pair of quotation marks: “人、财、物”三个要素."""
    opening = text.rfind("“", start, end) if text[end - 1] == "”" else -1
    found = parts(text, opening + 1, end - 1, "、") if opening >= 0 else []
    return found if len(found) == count > 1 else None


def _series(page: Page, head: Head, start: int, end: int, count: int, near: str) -> list[Range] | None:
    text = page.text
    for signs in ("，", "、") if text[end - 1] == "，" else ("、", "，"):
        pieces = parts(text, start, end, signs)
        if signs == "，" and not POINTING.match(near) and not _alone(head, pieces, count):
            continue
        joined = _with_joined(text, _in_last_clause(text, pieces) if signs == "、" else pieces, count)
        if joined is None:
            continue
        found = joined[-count:]
        if COUNTED_THINGS.match(text, head.start, head.end) and not head.quoted:
            return None
        opened = _opened(text, found)
        if (
            opened is None
            or not _names(text, head, opened)
            or not alike(text, opened)
            or not (count > 2 or _binary(text, head, start, end, opened))
        ):
            continue
        if _one_shape(text, opened, signs):
            return opened
    return None


def _one_shape(text: str, found: list[Range], signs: str) -> bool:
    """Whether the members belong together: clauses by their shape, words of a 、 series also by being short nouns."""
    words = [text[s:e] for s, e in found]
    if len(found) == 2 and "、" not in text[found[0][0] : found[1][1]] and signs == "、":
        return parallel(text, found, by_length=min(map(len, words)) > 2)
    if signs == "、":
        return parallel(text, found) or (len(found) > 2 and all(map(nominal, words)))
    if len(found) == 2:
        return words[0][0] == words[1][0] or words[0][-2:] == words[1][-2:]
    return parallel(text, found, by_length=max(map(len, words)) <= 8)


def _alone(head: Head, pieces: list[Range], count: int) -> bool:
    """Short words before a bare name, and nothing else in the sentence: 工人，干部，专家三结合."""
    return head.bare and len(pieces) == count > 2 and all(end - start <= 8 for start, end in pieces)


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
    joins = list(re.compile("以及|[和与及]").finditer(text, start + 1, end - 1))
    if joins and (len(found) < count or len(found) == count - 1):
        last = joins[-1]
        found = [*found[:-1], (start, last.start()), (last.end(), end)]
    return found if len(found) >= count else None


def _opened(text: str, found: list[Range]) -> list[Range] | None:
    """The first member without the verb that leads to it: 坚定道路自信 → 道路自信, as long as the others show its shape."""
    (start, end), others = found[0], found[1:]
    first, words = text[start:end], [text[s:e] for s, e in others]
    heads = {w[0] for w in words}
    if (len(heads) == 1 and len(words) >= 2) or (len(words) == 1 and _opens_alike(first, words[0])):
        opening = words[0][:2] if words[0][:2] in first else words[0][0]
        places = [m.start() for m in re.finditer(re.escape(opening), first)]
        if places:
            at = min(places, key=lambda place: abs(len(first) - place - len(words[0])))
            return [(start + at, end), *others]
    sizes = {len(w) for w in words}
    size = max(sizes)
    if len(sizes) == 1 and size <= SHORT and size < len(first) and len(words) >= 2:
        return [(end - size, end), *others]
    if len(first) > size:
        openers = [m.end() for m in OPENERS.finditer(first) if m.end() < len(first)]
        if openers:
            return [(start + min(openers, key=lambda at: abs(len(first) - at - size)), end), *others]
    return found if len(first) <= 2 * size + 2 else None


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


def nominal(words: str) -> bool:
    """A short noun phrase, as members of a 、 series are: no particle, and no verb that leads to something else."""
    return len(words) <= 14 and not re.search(
        r"[着把被]|^的|的$|的.{6}|[了过](?=.)|^(?:不|做到|坚持做|并|也|都|又|则)", words
    )


def _binary(text: str, head: Head, start: int, end: int, found: list[Range]) -> bool:
    """Two members before the name are a list where the words classify (分为…两类), name a shorthand, or are short words of one length apart by 、."""
    if head.quoted or CLASSIFYING.search(text, start, end) or text[end : head.start].startswith("这"):
        return True
    one, two = (e - s for s, e in found)
    return "、" in text[found[0][1] : found[1][0]] and not head.bare and max(one, two) <= 6 and abs(one - two) <= 1
