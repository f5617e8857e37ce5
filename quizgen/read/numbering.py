"""Word's automatic numbers as text: 一、 （一） 1. ① 第一条, by style or by paragraph, with restarts and overrides.

In an official text that numbering is the enumeration, so a reader that loses it loses the lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HAN = "零一二三四五六七八九"
FORMAL = "零壹贰叁肆伍陆柒捌玖"
ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
DEEPEST_STYLE = 10


def han(number: int) -> str:
    """12 → 十二, 105 → 一百零五, as Word counts."""
    if number < 10:
        return HAN[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return ("" if tens == 1 else HAN[tens]) + "十" + (HAN[ones] if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        tail = "" if not rest else "零" + HAN[rest] if rest < 10 else ("一" if rest < 20 else "") + han(rest)
        return HAN[hundreds] + "百" + tail
    return str(number)


def _roman(number: int) -> str:
    signs = []
    for value, sign in ROMAN + ROMAN_SMALL:
        count, number = divmod(number, value)
        signs.append(sign * count)
    return "".join(signs)


def _letters(number: int) -> str:
    repeat, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (repeat + 1)


def _enclosed(first: str) -> Callable[[int], str]:
    return lambda number: chr(ord(first) + number - 1) if 1 <= number <= 20 else str(number)


# How Word's number formats are written; what is not named here is written in digits.
FORMATS: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(
        ("chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
         "japaneseCounting", "koreanCounting", "ideographDigital"), han,
    ),
    **dict.fromkeys(
        ("chineseLegalSimplified", "ideographLegalTraditional"),
        lambda n: han(n).translate(str.maketrans(HAN + "十百", FORMAL + "拾佰")),
    ),
    "decimalZero": lambda n: f"{n:02d}",
    "decimalEnclosedCircle": _enclosed("①"),
    "decimalEnclosedCircleChinese": _enclosed("①"),
    "decimalEnclosedParen": _enclosed("⑴"),
    "decimalEnclosedFullstop": _enclosed("⒈"),
    "lowerLetter": _letters,
    "upperLetter": lambda n: _letters(n).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda n: _roman(n).upper(),
    "ideographTraditional": lambda n: "甲乙丙丁戊己庚辛壬癸"[(n - 1) % 10],
    "ideographZodiac": lambda n: "子丑寅卯辰巳午未申酉戌亥"[(n - 1) % 12],
    "none": lambda n: "",
}  # fmt: skip


def value_of(element: Element | None, path: str, default: str | None = None) -> str | None:
    """The ``w:val`` of the element at ``path``."""
    found = element.find(path) if element is not None else None
    return default if found is None else found.get(W + "val", default or "")


class Numbering:
    """The numbers of one document; `label` must be asked for its paragraphs in order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self.levels: dict[str, dict[int, Element]] = {}
        self.lists: dict[str, tuple[str, dict[int, Element]]] = {}
        for abstract in numbering.findall(W + "abstractNum") if numbering is not None else ():
            levels = {int(level.get(W + "ilvl", "0")): level for level in abstract.findall(W + "lvl")}
            self.levels[abstract.get(W + "abstractNumId", "")] = levels
        for one in numbering.findall(W + "num") if numbering is not None else ():
            overrides = {int(o.get(W + "ilvl", "0")): o for o in one.findall(W + "lvlOverride")}
            self.lists[one.get(W + "numId", "")] = (value_of(one, W + "abstractNumId") or "", overrides)
        self.styles = {s.get(W + "styleId"): s for s in styles.findall(W + "style")} if styles is not None else {}
        self.counts: dict[str, dict[int, int]] = {}
        self.restarted: set[tuple[str, int]] = set()

    def label(self, paragraph: Element) -> str:
        """The number in front of a paragraph as Word prints it, or an empty string."""
        properties = paragraph.find(W + "pPr")
        number = value_of(properties, f"{W}numPr/{W}numId")
        level = value_of(properties, f"{W}numPr/{W}ilvl")
        if number is None:
            number, styled = self._by_style(value_of(properties, W + "pStyle"))
            level = level or styled
        if not number or number == "0" or number not in self.lists:
            return ""
        return self._next(number, int(level or 0))

    def _by_style(self, style: str | None, depth: int = 0) -> tuple[str | None, str | None]:
        found = self.styles.get(style)
        if found is None or depth > DEEPEST_STYLE:
            return None, None
        number = value_of(found, f"{W}pPr/{W}numPr/{W}numId")
        level = value_of(found, f"{W}pPr/{W}numPr/{W}ilvl")
        if number is None:
            number, inherited = self._by_style(value_of(found, W + "basedOn"), depth + 1)
            level = level or inherited
        if number and level is None:
            levels = self.levels.get(self.lists.get(number, ("", {}))[0], {})
            level = next((str(i) for i, one in levels.items() if value_of(one, W + "pStyle") == style), None)
        return number, level

    def _next(self, number: str, level: int) -> str:
        abstract, overrides = self.lists[number]
        levels = dict(self.levels.get(abstract, {}))
        for place, override in overrides.items():
            own = override.find(W + "lvl")
            if own is not None:
                levels[place] = own
        if level not in levels:
            return ""
        counts = self.counts.setdefault(abstract, {})
        for place, override in overrides.items():
            start = value_of(override, W + "startOverride")
            if start is not None and (number, place) not in self.restarted:
                self.restarted.add((number, place))
                counts[place] = int(start) - 1
        for place in range(level):
            counts.setdefault(place, _start(levels, place))
        counts[level] = counts.get(level, _start(levels, level) - 1) + 1
        for deeper in [place for place in counts if place > level]:
            del counts[deeper]
        return _written(levels, counts, level)


def _start(levels: dict[int, Element], place: int) -> int:
    return int(value_of(levels.get(place), W + "start", "1") or 1)


def _written(levels: dict[int, Element], counts: dict[int, int], level: int) -> str:
    """The level's pattern (“第%1条”) with its numbers."""
    if value_of(levels[level], W + "numFmt") == "bullet":
        return "• "
    legal = levels[level].find(W + "isLgl") is not None

    def number(m: re.Match[str]) -> str:
        place = int(m[1]) - 1
        counts.setdefault(place, _start(levels, place))
        kind = value_of(levels.get(place), W + "numFmt", "decimal") or "decimal"
        return FORMATS.get("decimal" if legal and place < level else kind, str)(counts[place])

    return re.sub(r"%(\d)", number, value_of(levels[level], W + "lvlText", "") or "")
