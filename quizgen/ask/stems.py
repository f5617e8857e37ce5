"""How a list is asked about: one table of templates; every stem names the list's origin or document, so it stands alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizgen.model import Entry

HAN = "零一二三四五六七八九十"


@dataclass(frozen=True, slots=True)
class Template:
    """A way to ask for a whole list. ``fits`` chooses it; ``words`` takes ``place``, ``name`` and ``number``."""

    fits: Callable[[Entry], bool]
    words: str
    example: str


# Ornaments of a title that no paper prints and no name needs.
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
QUESTION = re.compile(r"什么|哪些|哪几|如何|怎样|怎么|为何|吗$|呢$|何在$|多少")
FORWARD = re.compile(r"下列|以下|如下|下述")
CALLING = re.compile(
    r"^(?:要|必须|应当|坚持|加强|推进|做好|争当|完善|深化|提高|抓好|建设|推动|落实|强化|着力|加快|实施|健全|统筹|树立)"
)

# The first that fits is used.
TEMPLATES = (
    Template(lambda e: bool(QUESTION.search(e.name)), "{place}{name}？（答{number}点）", "……为什么说……？"),
    Template(
        lambda e: bool(FORWARD.search(e.name)),
        "{place}“{name}”，具体是哪{number}项？",
        "“有下列情形之一的”，具体是哪三项？",
    ),
    Template(
        lambda e: e.named and e.name[0] in "几若", "{place}“{name}”是指哪{number}项？", "“几个关键词”是指哪四项？"
    ),
    Template(lambda e: e.named, "{place}“{name}”包括哪{number}项？", "“五个坚持”包括哪五项？"),
    Template(
        lambda e: bool(CALLING.match(e.name)),
        "{place}“{name}”要从哪{number}个方面做起？",
        "“加强领导”要从哪三个方面做起？",
    ),
    Template(lambda e: True, "{place}关于“{name}”，讲了哪{number}点？", "关于“主要做法”，讲了哪三点？"),
)


def whole_stem(entry: Entry) -> str:
    """The question for the whole list: 2014年5月8日，习近平总书记提出的“五个坚持”包括哪五项？"""
    if entry.ask:
        return entry.ask
    words = next(template.words for template in TEMPLATES if template.fits(entry))
    return words.format(place=place_of(entry), name=quotable(entry.name), number=number(len(entry.members)))


def place_of(entry: Entry) -> str:
    """Who set the list, when and where, or the document it stands in: what makes a stem stand alone."""
    origin = entry.origin
    when, who, where = spoken_date(origin.when), origin.who or "", origin.where or ""
    if who:
        said = f"{who}{'在' + where if where else ''}提出的"
        return f"{when}，{said}" if when else said
    title = entry.citations[0].title if entry.citations else ""
    return f"根据《{quotable(title)}》，" if title else "根据所学内容，"


def naming(entry: Entry) -> str:
    """The list as the subject of a sentence: 《……》中的“五个坚持”."""
    title = entry.citations[0].title if entry.citations else ""
    if entry.origin.who:
        return f"{spoken_date(entry.origin.when)}{entry.origin.who}提出的“{quotable(entry.name)}”"
    return f"《{quotable(title)}》中的“{quotable(entry.name)}”" if title else f"“{quotable(entry.name)}”"


def quotable(words: str) -> str:
    """Words that will stand in quotation marks or title marks: their own become the inner ones."""
    words = EMOJI.sub("", words).replace("“", "‘").replace("”", "’").strip("《》")
    return words.rstrip("。；，：！？:;,. ")


def spoken_date(date: str | None) -> str:
    """2014-05-08 → 2014年5月8日; 2014-05 → 2014年5月; 2014 → 2014年; nothing for nothing."""
    parts = (date or "").split("-")
    return "".join(f"{int(part)}{sign}" for part, sign in zip(parts, "年月日", strict=False) if part.isdigit())


def number(count: int) -> str:
    """A count in words, as exam papers print it: 2 → 两, 12 → 十二."""
    if count == 2:
        return "两"
    if count <= 10:
        return HAN[count]
    tens, ones = divmod(count, 10)
    return ("" if tens == 1 else HAN[tens]) + "十" + (HAN[ones] if ones else "")
