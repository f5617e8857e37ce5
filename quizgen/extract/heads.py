"""Heads: the words that announce a list and how many members it has: “五个坚持”, 三项重要工作, 几个方面, 下列情形之一.

A head is only a candidate. It becomes the name of a list when members of that number are bound to it (see `bind`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.extract.numerals import COUNTING, HAN, VAGUE, value
from quizgen.extract.page import Page

# What members are counted with. A quantity (三个百分点) has its unit in QUANTITY and is no head.
CLASSIFIER = (
    r"(?:大类|个?(?:方面|环节|层次|层面|维度)|阶段|部分|要素|步骤|关口|领域|原则|任务|"
    r"[个项条点种类大步层位门句篇本张件批组段次者性化级重道套份只对双轮桩把块场])"
)
QUANTITY = (
    r"(?:百分|多?[年月日天周岁元亿万千百倍分秒米里吨斤亩人户名家国省市县区乡镇村校点钟届期时度]|小时|星期|季度|公里|公斤|平方|立方|"
    r"世纪|周年|年代|中全会|中心城|五计划|五年|五规划|月底|季度)"
)
NUMERAL = rf"(?:[{COUNTING}{VAGUE}]+|\d{{1,2}}|若干)"
# Where the noun of a counted phrase ends: punctuation, or a word that goes on with the sentence.
# Some signs stop it only outside of words that are nouns themselves (方向, 对策, 过程, 要点).
STOP = (
    r"[。；：，、！？（）“”‘’《》\n—…√×✓|]|(?<![未将])来(?![源信访])|就是?|即|统一于|入手|着手|做起|出发|看出|看[，：]|展开|进行|抓起|努力|加以|予以|强调|发挥|体现|存在|取得|表现|反映|"
    r"开展|形容|描述|概括|上下|下功夫|而|都|也|不(?![足良])|(?<![重主必需首])要(?![点素求领务件害闻旨])|必须|需要|值得|应[当该]|已|占|"
    r"是|(?<![带具占享])有|(?<![行作有人])为(?![民主人])|和(?![谐平睦])|(?<!参)与|以及|或|(?<![存潜内外所])在|对(?![策象手口照比称标])|"
    r"(?<![方导倾走流志])向|中[，的]|之间|相互|组成|构成|方能|才能|可以|(?<![功职才智动])能|把|将|使(?![命用])|让|得到|提出|作为|去|"
    r"讲(?![话解])|谈|说(?![明法])|写(?!作)|如下|以来|以上|以下|分别|同时|推进|推动|实现|抓好|做好|做到|处理|上(?![级下])|"
    r"了|着(?![力重])|过(?![程关硬])"
)
# 三个不变, 五个有没有: what a name may begin with behind its classifier.
BEGINS = "不敢有更要"
MOST = 16
# 从四个方面检查自己: what follows is no noun of the phrase.
SIDES = ("方面", "层面", "环节", "维度", "层次")
VIEWED = tuple("从在就围对抓")

QUOTED = re.compile(r"[“‘]([^“”‘’\n]{1,24})[”’]")
COUNTED = re.compile(rf"(?<![第{HAN}{VAGUE}百千万亿零〇.\d几数])(?P<n>{NUMERAL})(?P<rest>(?P<cl>{CLASSIFIER})?)")
NUMBERS = re.compile(rf"[{HAN}两双]+|\d{{1,2}}")
NOUN_END = re.compile(STOP)
_SIGNS = re.compile(rf"[{COUNTING}{VAGUE}若“‘\d]")


@dataclass(frozen=True, slots=True)
class Head:
    """A counted phrase or shorthand at ``text[start:end]`` (quotation marks outside).

    ``counts`` are the numbers of members it may declare, the likeliest first; empty when it tells none (几个方面).
    ``quoted`` tells a shorthand in quotation marks; ``bare`` one with neither quotes nor classifier (三定, 六不批).
    """

    start: int
    end: int
    counts: tuple[int, ...]
    quoted: bool = False
    bare: bool = False

    @property
    def outer(self) -> tuple[int, int]:
        """The span with its quotation marks."""
        return (self.start - 1, self.end + 1) if self.quoted else (self.start, self.end)


# Fixed names and idioms that hold a number and count nothing.
FIXED = re.compile(
    r"三心二意|一心一意|四面八方|五湖四海|七嘴八舌|三令五申|三番五次|接二连三|丢三落四|朝三暮四|颠三倒四|不三不四|一分为二|合二为一|独一无二|"
    r"一把手|二把手|一班人|四人帮|八国联军|九二共识|七七事变|五四运动|三中全会|[一二三四五六七]中全会|二万五千里|三大战役|五保户|低保|"
    r"第[一二三四五六七八九十]个?[一二三四五]年|[一二三四]产|一二三产|十五五|十四五|十三五|十二五|十一五|一五|二五|八五|九五|七五|六五|"
    r"十[一二三四五六七八九]大|二十大|二十[一二]大|[一二三四五六七八九]大[以报召精后前会上]|八一|七一|十一|五一|三八|一二九|"
    r"三峡|三江|三亚|三明|四川|四库|五台|六盘|九江|双休|双方|双边|双重|双语|双赢|双向|双拥|双百方针|一带一路|一[^一二两三四五六七八九十]{1,2}一|一国两制|两岸|两会|两院|两弹一星|"
    r"一票否决|一视同仁|十拿九稳|百家争鸣|三八线|三七开|八小时|[一二三四五六七八九十]级|十三经|二十四史|二十四节气"
)


# Quoted words that hold a number and are no shorthand: dates (五·七), codes (315), ordinals, whole sentences.
UNCOUNTED = re.compile(
    rf"第[{HAN}\d]|[，。；：·.…—%％]|\A[\d\W]+\Z|\d[年月日]|[年月日号]\Z|\d{{3}}|[A-Za-z]{{4}}|十百千万"
)


# 任务概括起来有三个: a number that counts without a noun leaves the naming to the subject of its clause.
NOUNLESS = re.compile(rf"(?:[{COUNTING}]+|\d{{1,2}})个")
SUBJECT = re.compile(
    r"(?P<subject>[^，。；：、\n]{2,24}?)(?:概括起来|归纳起来|总的来说|大体上?|大致|主要|大概|一共|总共|共)*(?:有|分为|分|是|为)$"
)


def subject(page: Page, head: Head) -> tuple[int, int] | None:
    """What a nounless number counts: the subject of its clause; None for a head that names itself.

    >>> # 办公室工作任务概括起来有三个 → 办公室工作任务
    """
    if head.quoted or not NOUNLESS.fullmatch(page.text, head.start, head.end):
        return None
    start = max(page.text.rfind(sign, max(0, head.start - 50), head.start) for sign in "，。；：\n") + 1
    m = SUBJECT.match(page.text, start, head.start)
    return m.span("subject") if m else None


def heads(page: Page) -> Iterator[Head]:
    """Every candidate of the page, in order of its start.

    >>> # 提出“五个坚持”的要求，抓好三项重要工作 → 五个坚持 (5, quoted), 三项重要工作 (3)
    """
    text = page.text
    past = 0
    for sign in _SIGNS.finditer(text):
        start = sign.start()
        if start < past:
            continue
        found = _quoted(text, start) if sign[0] in "“‘" else _counted(text, start)
        if found is not None:
            past = found.end if found.quoted else start + 2  # a counted phrase may hold another: 三个方面的五项工作
            yield found


def _quoted(text: str, start: int) -> Head | None:
    m = QUOTED.match(text, start)
    if m is None:
        return None
    counts = shorthand_counts(m[1])
    return Head(m.start(1), m.end(1), counts, quoted=True) if counts else None


def shorthand_counts(words: str) -> tuple[int, ...]:
    """The numbers of members that a shorthand may stand for: the sum of its numbers, and its parts.

    >>> shorthand_counts("五个坚持"), shorthand_counts("三严三实"), shorthand_counts("两学一做")
    ((5,), (6, 2), (3, 2))
    >>> shorthand_counts("十五五"), shorthand_counts("三心二意"), shorthand_counts("一把手")
    ((), (), ())
    """
    if len(words) > 16 or FIXED.search(words) or UNCOUNTED.search(words):
        return ()
    numbers = [value(m[0]) for m in counted_numbers(words)]
    if not numbers or None in numbers:
        return ()
    exact = [number for number in numbers if number is not None]
    total = exact[0] if words.endswith("位一体") else sum(exact)
    exact = exact[:1] if words.endswith("位一体") else exact
    if len(exact) == 1:
        return (total,) if 2 <= total <= 40 and len(words) >= 2 else ()
    return tuple(dict.fromkeys((total, len(exact))))


def counted_numbers(words: str) -> list[re.Match[str]]:
    """The numbers that count: in 四个一 and 三个一批 the second one is part of what is counted."""
    return [m for m in NUMBERS.finditer(words) if m.start() == 0 or words[m.start() - 1] not in "个项条种"]


def _counted(text: str, start: int) -> Head | None:
    m = COUNTED.match(text, start)
    if m is None or (re.compile(rf"{NUMERAL}{QUANTITY}").match(text, start) and not _counts_members(text, m)):
        return None
    number = value(m["n"])
    vague = m["n"] in ("几", "若干")
    if not vague and (number is None or not 2 <= number <= 40):
        return None
    if _is_fixed(text, start):
        return None
    if not m["cl"] and not text[m.end() : m.end() + 1].isalpha():
        return None
    begins = not m["cl"] or (m["cl"].lstrip("个") not in SIDES and text[m.end() : m.end() + 1] in tuple(BEGINS))
    end = _noun_end(text, m.end() + 1 if begins else m.end())
    if (
        m["cl"]
        and m["cl"].lstrip("个") in SIDES
        and text[m.end() : m.end() + 1] != "的"
        and text[start - 1 : start] in VIEWED
    ):
        end = m.end()
    if (not m["cl"] and m["n"].isdigit()) or text.startswith("之一", end) or text[start:end].endswith("之一"):
        return None
    if end == m.end() and not m["cl"]:
        return None
    return Head(start, end, (number,) if number else (), bare=not m["cl"])


def _is_fixed(text: str, start: int) -> bool:
    """Whether the numeral at ``start`` belongs to an idiom or a fixed name: the 二 of 三心二意."""
    return any(m.start() <= start < m.end() for m in FIXED.finditer(text, max(0, start - 5), start + 8))


def _counts_members(text: str, m: re.Match[str]) -> bool:
    """两点, 三点：, 十点要求 count members although 点 may be an hour."""
    return m["cl"] == "点" and re.match(r"[。：，；要意建体希经启认看]|$", text[m.end() : m.end() + 1]) is not None


def _noun_end(text: str, start: int) -> int:
    """Where the noun after number and classifier ends, at most ``MOST`` code points on."""
    stop = NOUN_END.search(text, start, start + MOST)
    return stop.start() if stop else min(start + MOST, len(text))
