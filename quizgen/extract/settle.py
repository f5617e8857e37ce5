"""Candidates → lists, once: overlaps, duplicates, nesting, completeness, confidence, and the way back to the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from quizgen.extract.found import Found
from quizgen.extract.heads import Head
from quizgen.extract.members import trimmed
from quizgen.extract.origin import origin
from quizgen.extract.page import Page
from quizgen.model import Enumeration, Extraction, Item, Mention, Origin, Source, Span


def settle(page: Page, source: Source, found: Iterable[Found], heads: Sequence[Head]) -> Extraction:
    """The lists in order of their head; of candidates that claim the same members, the stronger one stays."""
    kept = _without_rivals(found)
    kept.sort(key=lambda one: (one.head[0], one.items[0][0], -one.items[-1][1]))
    parents = _parents(kept)
    lists = tuple(_enumeration(page, source, one, parent) for one, parent in zip(kept, parents, strict=True))
    return Extraction(lists, _mentions(page, kept, heads))


def _without_rivals(found: Iterable[Found]) -> list[Found]:
    """Candidates by falling strength; one that shares a member's start or its head with a stronger one goes."""
    kept: list[Found] = []
    members: set[tuple[int, int]] = set()
    names: set[tuple[int, int]] = set()
    for one in sorted(found, key=lambda f: (-f.strength, f.head, f.items)):
        if len(one.items) < 2 or any(item in members for item in one.items):
            continue
        if one.named and one.head in names:
            continue
        members.update(one.items)
        names.add(one.head)
        kept.append(one)
    return kept


def _parents(kept: Sequence[Found]) -> list[int | None]:
    """For each list the innermost list before it that has a member whose body holds this list's first member."""
    parents: list[int | None] = []
    open_lists: list[int] = []
    made_of = {one.run: index for index, one in enumerate(kept) if one.run is not None}
    for index, one in enumerate(kept):
        start = one.items[0][0]
        while open_lists and kept[open_lists[-1]].bodies[-1] <= start:
            open_lists.pop()
        around = (made_of[run] for run in one.within if made_of.get(run, index) < index)
        inside = (i for i in reversed(open_lists[-8:]) if _holds(kept[i], start))
        parents.append(max((*around, *inside), default=None))
        open_lists.append(index)
    return parents


def _holds(one: Found, start: int) -> bool:
    member = bisect_right(one.items, (start, start)) - 1
    return member >= 0 and one.items[member][0] < start < one.bodies[member]


def _enumeration(page: Page, source: Source, one: Found, parent: int | None) -> Enumeration:
    items = tuple(_item(page, item, body) for item, body in zip(one.items, one.bodies, strict=True))
    return Enumeration(
        name=one.name or source.title or items[0].text,
        items=items,
        head=page.span(*one.head) if one.head[0] < one.head[1] else items[0].span,
        form=one.form,
        count=one.count,
        named=one.named,
        complete=one.complete,
        confidence=round(one.strength, 2),
        parent=parent,
        origin=origin(page, one.head, source) if one.named else Origin(),
    )


def _item(page: Page, item: tuple[int, int], body: int) -> Item:
    span = _balanced(page.source, page.span(*item))
    one, two = trimmed(page.text, item[1], body)
    detail = page.span(one, two).of(page.source) if two - one > 1 else None
    return Item(span.of(page.source), span, detail)


def _balanced(source: str, span: Span) -> Span:
    """A member that is emphasised in part keeps its opening emphasis mark: **实事求是**：一切从实际出发."""
    text = span.of(source)
    if text.count("**") % 2 and source[span.start - 2 : span.start] == "**":
        return Span(span.start - 2, span.end)
    return span


def _mentions(page: Page, kept: Sequence[Found], heads: Sequence[Head]) -> tuple[Mention, ...]:
    """Shorthands in quotation marks that no list unfolds; each name once."""
    unfolded = {page.text[s:e] for one in kept for s, e in [one.head]} | {one.name for one in kept}
    places = sorted(one.head for one in kept)
    seen: dict[str, Mention] = {}
    for head in heads:
        name = page.text[head.start : head.end]
        inside = bisect_left(places, (head.start, head.start))  # a compound is unfolded by a list of one of its parts
        parted = inside < len(places) and places[inside][1] <= head.end
        if head.quoted and not parted and name not in unfolded and name not in seen:
            seen[name] = Mention(name, page.span(head.start, head.end))
    return tuple(seen.values())
