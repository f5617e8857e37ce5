"""Where a head's unmarked members stand: in brackets, behind 即/：/——, or before the name; the count decides.

All functions work on the page's compact text and return the members' ranges in it, or ``None``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import cache

Range = tuple[int, int]

PAIRS = {"“": "”", "（": "）", "《": "》", "‘": "’", "【": "】", "〔": "〕"}
SEPARATORS = "；，、"
# A stretch with far more parts than members asked for is no list of them.
CROWD = 12
EDGES = " ，、；。：—…！？\n"
# Words that join the last two members.
JOIN = re.compile(r"以及|[和与及]")
# What may introduce the members inside a bracket or behind a name.
LEAD = re.compile(
    r"(?:也就是|就是|即是|即指|即|是指|指的是|分别为|分别是|分别|包括|主要是|主要包括|主要有|指)?[：，]?(?:是|一是)?"
)


@cache
def structure(signs: str) -> re.Pattern[str]:
    """Every bracket and quotation mark, and ``signs``."""
    return re.compile(f"[{''.join(PAIRS)}{''.join(PAIRS.values())}{signs}]")


def matching(text: str, start: int, limit: int) -> int | None:
    """The index of the bracket that closes the one at ``start``, looking at most to ``limit``; brackets may nest."""
    opener, closer = text[start], PAIRS[text[start]]
    depth = 0
    for m in re.compile(f"[{opener}{closer}]").finditer(text, start, limit):
        depth += 1 if m[0] == opener else -1
        if depth == 0:
            return m.start()
    return None


def top_level(text: str, start: int, end: int, signs: str) -> list[int]:
    """Where ``signs`` stand in ``text[start:end]`` outside of quotation marks and brackets."""
    found = []
    closers: list[str] = []
    for m in structure(signs).finditer(text, start, end):
        sign = m[0]
        if closers and sign == closers[-1]:
            closers.pop()
        elif sign in PAIRS:
            closers.append(PAIRS[sign])
        elif not closers and sign in signs:
            found.append(m.start())
    return found


def inner_start(text: str, start: int, end: int) -> int:
    """Behind the last bracket or quotation mark that opens in ``text[start:end]`` and does not close in it."""
    opened: list[int] = []
    for m in structure("").finditer(text, start, end):
        if m[0] in PAIRS:
            opened.append(m.start())
        elif opened and m[0] == PAIRS[text[opened[-1]]]:
            opened.pop()
    return opened[-1] + 1 if opened else start


def trimmed(text: str, start: int, end: int) -> Range:
    """The range without punctuation at its edges."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def parts(text: str, start: int, end: int, signs: str) -> list[Range]:
    """``text[start:end]`` cut at ``signs``; empty parts are left out."""
    cuts = [start, *(index + 1 for index in top_level(text, start, end, signs)), end + 1]
    pieces = (trimmed(text, one, min(two - 1, end)) for one, two in itertools.pairwise(cuts))
    return [(one, two) for one, two in pieces if one < two]


def split(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """``count`` members of equal rank in ``text[start:end]``: the separator that yields the count is the right one.

    >>> # “甲、乙；丙；丁” with 3 → 甲、乙 | 丙 | 丁      “甲、乙和丙” with 3 → 甲 | 乙 | 丙
    """
    if crowded(text, start, end, count):
        return None
    for signs in ("；", "，", "、", "，、", "；，", "；，、"):
        found = parts(text, start, end, signs)
        if len(found) == count and alike(text, found) and (len(signs) == 1 or parallel(text, found)):
            return found
        whole = len(found) == 1 and bool(top_level(text, start, end, SEPARATORS))
        if len(found) == count - 1 and not whole and "；" not in text[start:end].rstrip("；"):
            joined = _joined(text, found)
            if joined is not None and alike(text, joined):
                return joined
    return None


def crowded(text: str, start: int, end: int, count: int) -> bool:
    """Whether the stretch has far too many separators for ``count`` members, or too few."""
    found = sum(text.count(sign, start, end) for sign in SEPARATORS)
    return not count - 2 <= found <= CROWD * (count + 4)


def _joined(text: str, found: list[Range]) -> list[Range] | None:
    """The last part cut in two at 和, 与, 及 or 以及, where the halves are most alike in length."""
    if not found:
        return None
    start, end = found[-1]
    size = found[0][1] - found[0][0] if len(found) > 1 else (end - start) // 2
    cuts = [m for m in JOIN.finditer(text, start + 1, end - 1) if not top_level_hidden(text, start, m.start())]
    if not cuts:
        return None
    best = min(cuts, key=lambda m: abs(m.start() - start - size))
    halves = [trimmed(text, start, best.start()), trimmed(text, best.end(), end)]
    return [*found[:-1], *halves] if all(one < two for one, two in halves) else None


def top_level_hidden(text: str, start: int, index: int) -> bool:
    """Whether ``index`` stands inside quotation marks or brackets that open after ``start``."""
    opened = inner_start(text, start, index)
    return opened != start


def alike(text: str, found: Sequence[Range]) -> bool:
    """Whether the parts look like members of one list: none empty, none far longer than the others."""
    sizes = [end - start for start, end in found]
    if not sizes or min(sizes) < 1 or max(sizes) > 200:
        return False
    if not all(any(sign.isalnum() for sign in text[start:end]) for start, end in found):
        return False
    return max(sizes) <= 8 * min(sizes) + 24


def parallel(text: str, found: Sequence[Range], by_length: bool = True) -> bool:
    """Whether the parts share a shape: the same first or last sign, or a sign in common, or one length."""
    words = [text[start:end] for start, end in found]
    if len(words) < 2:
        return False
    if len({word[0] for word in words}) == 1 or len({word[-1] for word in words}) == 1:
        return True
    if by_length and max(map(len, words)) - min(map(len, words)) <= 2:
        return True
    shared = set.intersection(*({word[i : i + 2] for i in range(len(word) - 1)} for word in words))
    return bool(shared) and max(map(len, words)) <= 3 * min(map(len, words))


def leading(text: str, start: int, end: int, count: int) -> list[Range] | None:
    """The first ``count`` members of ``text[start:end]``, when a clause of another shape follows them.

    >>> # 分析要有深度，完成要有速度，言谈要有风度，使自己明显提高 with 3 → the first three
    """
    if crowded(text, start, end, count):
        return None
    exact = _without_effect(text, split(text, start, end, count))
    if exact is not None and (count > 2 or parallel(text, exact)):
        return exact
    for signs in ("；", "，", "、"):
        found = parts(text, start, end, signs)
        first = found[:count]
        if len(found) <= count or not parallel(text, first) or not alike(text, first):
            continue
        if not parallel(text, found[: count + 1]) or EFFECT.match(text, found[count][0]):
            return first
    return exact


def _without_effect(text: str, found: list[Range] | None) -> list[Range] | None:
    """甲到位、乙到位、丙到位，确保…: a comma in the last member alone ends it."""
    if not found or any("，" in text[s:e] for s, e in found[:-1]) or "、" not in text[found[0][1] : found[1][0]]:
        return found
    comma = top_level(text, *found[-1], "，")
    return [*found[:-1], trimmed(text, found[-1][0], comma[0])] if comma else found


# A clause that goes on after the last member and says what the list is for.
EFFECT = re.compile(
    r"使|让|从而|以便|进而|不断|为|推动|努力|确保|实现|切实|促进|全面|加快|形成|构成|缺一|相互|共同|这|都|是|在|并"
)
