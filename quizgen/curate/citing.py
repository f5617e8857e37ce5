"""Where a deck's lists stand in their sources: the citation of each, and the members that are no longer there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quizgen.curate.identity import bare, plain
from quizgen.errors import QuizgenError
from quizgen.model import Citation, Deck, Entry, Source, Span

# How much of the source is shown around a list. Code points.
SENTENCE = 220


def cited(deck: Deck, sources: Mapping[str, Source]) -> Deck:
    """The deck with title, author, date and passage of each citation."""
    return replace(deck, entries=tuple(_cited(entry, sources) for entry in deck.entries))


def _cited(entry: Entry, sources: Mapping[str, Source]) -> Entry:
    return replace(entry, citations=tuple(_citation(entry, one, sources) for one in entry.citations))


def _citation(entry: Entry, one: Citation, sources: Mapping[str, Source]) -> Citation:
    source = sources.get(one.source)
    if source is None:
        return one
    span = _place(entry, source.text)
    sentence = _sentence(source.text, span) if span else ""
    return Citation(one.source, source.title, source.author, source.date, span, sentence)


def _place(entry: Entry, text: str) -> Span | None:
    at = text.find(entry.name) if len(entry.name) > 2 else -1
    first = text.find(entry.members[0].text, max(at, 0)) if entry.members else -1
    if first < 0:
        first = text.find(entry.members[0].text) if entry.members else -1
    if first < 0:
        return Span(at, at + len(entry.name)) if at >= 0 else None
    start = at if 0 <= at <= first and first - at < 200 else first
    last = text.find(entry.members[-1].text, first)
    end = last + len(entry.members[-1].text) if last >= 0 else first + len(entry.members[0].text)
    return Span(start, end)


def _sentence(text: str, span: Span) -> str:
    """The sentence or paragraph around ``span``, shortened in the middle of nothing but at its end."""
    start = max(text.rfind(sign, max(0, span.start - 120), span.start) for sign in "。\n") + 1
    end = min(max(span.end, span.start), start + SENTENCE)
    stop = re.compile(r"[。\n]").search(text, end, end + 60)
    end = stop.start() + 1 if stop and end == span.end else end
    words = plain(text[start:end])
    return words if end >= span.end else words + "……"


def missing(deck: Deck, sources: Mapping[str, Source], path: str, text: str) -> Iterator[QuizgenError]:
    """Sources that do not exist, and members that their source no longer holds, each at its line in the deck."""
    compact = {name: bare(source.text) for name, source in sources.items()}
    for entry in deck.entries:
        for citation in entry.citations:
            if citation.source not in sources:
                line = _line(text, citation.source)
                yield QuizgenError(f"sources/ 里没有“{citation.source}.md”", path, line)
                continue
            if entry.status != "keep":
                continue
            for member in entry.members:
                if bare(member.text) not in compact[citation.source]:
                    line = _line(text, member.text)
                    yield QuizgenError(f"来源里找不到这一项：“{member.text[:30]}”", path, line)


def _line(text: str, words: str) -> int | None:
    at = text.find(words)
    return text.count("\n", 0, at) + 1 if at >= 0 else None
