"""Numbers that count members: 十二 ↔ 12, 两, 双, 廿; approximate forms (两三, 十几, 若干) have no value.

A list is checked by its declared count, so a number that is not exact must never look exact.
"""

from __future__ import annotations

import re

DIGITS = {
    **dict(zip("〇零一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)),
    **dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)),
    "两": 2,
    "俩": 2,
    "双": 2,
    "仨": 3,
}
TENS = {"十": 10, "拾": 10, "廿": 20, "卅": 30, "百": 100, "佰": 100}

# Han numerals as they stand in front of a classifier or after 第; 几 and 多 stand for a count that is not told.
HAN = "一二三四五六七八九十"
COUNTING = HAN + "百两双"
VAGUE = "几"

STEPS = "甲乙丙丁戊己庚辛壬癸"
_WESTERN = re.compile(r"[0-9]{1,4}\Z")


def value(text: str) -> int | None:
    """The exact number that a numeral stands for, or ``None``.

    >>> value("十二"), value("12"), value("两"), value("二十"), value("一百零五")
    (12, 12, 2, 20, 105)
    >>> value("两三"), value("十几"), value("几"), value("若干")
    (None, None, None, None)
    """
    if _WESTERN.match(text):
        return int(text)
    total, digit = 0, None
    for sign in text:
        if sign in DIGITS:
            if digit:  # two digits in a row are an estimate (两三) or a year (一九五六), not a count
                return None
            digit = DIGITS[sign]
        elif sign in TENS:
            total += (1 if digit is None else digit) * TENS[sign]
            digit = None
        else:
            return None
    return total + (digit or 0) or None


def ordinal(sign: str) -> int | None:
    """The place that a single enclosed or letter sign stands for: ③ → 3, ⑵ → 2, ㈢ → 3, Ⅳ → 4, C → 3, 丙 → 3."""
    if len(sign) != 1:
        return None
    for first, last in (
        ("①", "⑳"),
        ("⑴", "⒇"),
        ("㈠", "㈩"),
        ("Ⅰ", "Ⅻ"),
        ("ⅰ", "ⅻ"),
        ("❶", "❿"),
        ("A", "Z"),
        ("a", "z"),
    ):
        if first <= sign <= last:
            return ord(sign) - ord(first) + 1
    return STEPS.index(sign) + 1 if sign in STEPS else None
