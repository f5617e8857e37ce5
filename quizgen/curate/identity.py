"""What a found list becomes in a deck: its id, its slots, its text in one line; and which list of a deck it is again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from quizgen.model import Entry, Enumeration, Member

# A detail longer than this is cut at a sentence end: a card is not a page. Code points.
DETAIL = 160
# Lists surer than this are asked at once; the others wait for a person.
SURE = 0.9


# A counted phrase without a noun of its own (三个, 以下几点, 两个方面) says nothing by itself: the clause around it is the name.
NUMBER = r"(?:[一二三四五六七八九十百两几\d]+|若干)"
WEAK = re.compile(rf"{NUMBER}(?:[个项条点种类大步级]|大类)?(?:方面|层面|环节|部分|问题|情况|要点|阶段|类|点)?")
# A clause that points back cannot stand alone either.
POINTING = re.compile("[这那其它他此]")
UNNAMED = "名称过于笼统，请补写名称或问法（ask）后改为 keep"
CLAUSE = 30


def entry_of(one: Enumeration, text: str, slug: str, taken: set[str]) -> Entry:
    """The deck's entry for a list found in the source ``slug`` with its ``text``; its id is born here and never again."""
    members = tuple(
        Member(slot, plain(item.text), _detail(item.detail)) for slot, item in enumerate(one.items, start=1)
    )
    name = _name(one, text)
    vague = WEAK.fullmatch(name) is not None
    return Entry(
        id=_born(slug, one, taken),
        name=name,
        members=members,
        count=one.count,
        named=one.named,
        complete=one.complete,
        origin=one.origin,
        note=UNNAMED if vague else "",
        status="keep" if one.confidence >= SURE and not vague else "review",
        slots_used=tuple(member.slot for member in members),
    )


def _name(one: Enumeration, text: str) -> str:
    """The name that questions use; a weak one becomes the clause that holds it: 办事要做到以下几点."""
    name = plain(one.name)
    if not WEAK.fullmatch(name):
        return name
    start = max(text.rfind(sign, max(0, one.head.start - 60), one.items[0].span.start - 1) for sign in "。；;！？\n")
    at = text.rfind(one.name, start + 1, one.items[0].span.start)
    clause = plain(re.split(r"[，,：:（(]", text[start + 1 : at + len(one.name)])[-1]) if at >= 0 else ""
    return clause if len(name) < len(clause) <= CLAUSE and not POINTING.match(clause) else name


def _born(slug: str, one: Enumeration, taken: set[str]) -> str:
    seed = "\x1f".join((slug, one.name, *(item.text for item in one.items)))
    number = 0
    while True:
        born = "q" + hashlib.sha256(f"{seed}\x1f{number}".encode("utf-8", "surrogatepass")).hexdigest()[:7]
        if born not in taken:
            return born
        number += 1


def same_list(entries: Sequence[Entry], one: Enumeration) -> Entry | None:
    """The entry that ``one`` is again: the same name and most of the members, or all of the members."""
    texts = {bare(item.text) for item in one.items}
    for entry in entries:
        shared = len(texts & {bare(member.text) for member in entry.members})
        if shared == len(texts) or (bare(entry.name) == bare(one.name) and 2 * shared >= len(texts)):
            return entry
    return None


def plain(text: str) -> str:
    """A verbatim slice as one line for people: no line breaks, no Markdown emphasis.

    >>> plain("**实事求是**：\\n一切从实际出发")
    '实事求是：一切从实际出发'
    """
    text = re.sub(r"\*\*|__|`", "", text)
    text = re.sub(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])", "", text)
    return " ".join(text.split())


def bare(text: str) -> str:
    """Letters and signs only, for comparing wordings."""
    return re.sub(r"[\W_]+", "", text)


def _detail(detail: str | None) -> str | None:
    if not detail:
        return None
    words = plain(detail)
    if len(words) > DETAIL:
        end = max(words.rfind(sign, 0, DETAIL) for sign in "。；！？")
        words = words[: end + 1] if end > 0 else words[: DETAIL - 1] + "…"
    return words
