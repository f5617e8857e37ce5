"""Questions → notes: what each note's fields say, and the key by which Anki knows the note for ever."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.model import Deck, Entry, Question
from quizgen.render.anki.escape import clozed, escaped, tag
from quizgen.render.anki.schema import ITEM, RECITE, NoteType

ON = "1"
MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
# Members of a list that only one list has: two of them are enough to tell it.
CLUES = 3


@dataclass(frozen=True, slots=True)
class Note:
    """One note: ``key`` is its guid, ``fields`` are HTML in the order of its type, ``deck`` the deck's full name."""

    key: str
    type: NoteType
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    deck: str

    @property
    def content(self) -> str:
        """Everything a learner sees of the note; the ledger tells by it whether the note has changed."""
        return json.dumps([self.type.id, self.fields, self.tags], ensure_ascii=False)


def notes(deck: Deck, questions: Sequence[Question]) -> tuple[Note, ...]:
    """The notes of a deck in its order: one for each whole list, one for its items."""
    entries = {entry.id: entry for entry in deck.entries}
    return tuple(note for question in questions for note in _notes(deck, entries[question.list_id], question))


def _notes(deck: Deck, entry: Entry, question: Question) -> Iterator[Note]:
    values = {"whole": _recite, "items": _item}.get(question.kind)
    if values is None:
        return
    kind = RECITE if question.kind == "whole" else ITEM
    fields = values(deck, entry, question)
    name = deck_name(deck) + (f"::{_deck_part(entry.theme)}" if entry.theme else "")
    yield Note(
        key=f"qg1:{entry.id}:{question.kind}",
        type=kind,
        fields=tuple(fields.get(field, "") for field in kind.fields),
        tags=_tags(deck, entry),
        deck=name,
    )


def _recite(deck: Deck, entry: Entry, question: Question) -> dict[str, str]:
    return {
        "列表名": escaped(entry.name),
        "问法": escaped(question.stem),
        "答案": _numbered(entry),
        "数量": str(len(entry.members)),
        "反问": _clues(deck, entry),
        "口诀": escaped(entry.mnemonic),
        "提示": escaped(question.hint),
        "出处": escaped(question.citation),
        "原文": _passage(entry),
        "专题": escaped(entry.theme),
        "启用": ON,
    }


def _item(deck: Deck, entry: Entry, question: Question) -> dict[str, str]:
    lines = (f"{mark(i)} {clozed(m.text, m.slot)}" for i, m in enumerate(entry.members))
    details = (f"{mark(i)} {escaped(m.detail)}" for i, m in enumerate(entry.members) if m.detail)
    return {
        "列表名": escaped(question.stem),
        "正文": "<br>".join(lines),
        "详解": "<br>".join(details),
        "口诀": escaped(entry.mnemonic),
        "出处": escaped(question.citation),
        "专题": escaped(entry.theme),
        "启用": ON,
    }


def mark(index: int) -> str:
    """① for the first member; numbers in brackets beyond ⑳."""
    return MARKS[index] if index < len(MARKS) else f"（{index + 1}）"


def _numbered(entry: Entry) -> str:
    rows = (f'<div><span class="n">{mark(i)}</span>{escaped(m.text)}</div>' for i, m in enumerate(entry.members))
    return "".join(rows)


def _clues(deck: Deck, entry: Entry) -> str:
    """Members that no other list of the deck has, for asking which list it is; empty when it has too few of its own."""
    others = {m.text for other in deck.entries if other.id != entry.id for m in other.members}
    own = [m.text for m in entry.members if m.text not in others and entry.name not in m.text]
    same_name = any(other.name == entry.name for other in deck.entries if other.id != entry.id)
    if not entry.named or same_name or len(own) < min(CLUES, len(entry.members)):
        return ""
    return "；".join(escaped(text) for text in own[:CLUES])


def _passage(entry: Entry) -> str:
    """The sentence of the source, its members standing out."""
    words = next((citation.sentence for citation in entry.citations if citation.sentence), "")
    shown = escaped(words)
    for member in sorted(entry.members, key=lambda m: -len(m.text)):
        text = escaped(member.text)
        if len(text) > 1:
            shown = shown.replace(text, f"<b>{text}</b>", 1)
    return shown


def _tags(deck: Deck, entry: Entry) -> tuple[str, ...]:
    sources = [f"来源::{citation.title}" for citation in entry.citations if citation.title]
    years = [f"年份::{entry.origin.when[:4]}"] if entry.origin.when else []
    kinds = ["类型::提法" if entry.named else "类型::要点"]
    return tuple(sorted({t for t in map(tag, [*deck.tags, *entry.tags, *sources, *years, *kinds]) if t}))


def deck_name(deck: Deck) -> str:
    """The deck's full name in Anki: empty levels go, and no name has more than eight."""
    parts = [part.strip() for part in (deck.anki or _deck_part(deck.title)).split("::")]
    return "::".join([part for part in parts if part][:8]) or "QuizGen"


def _deck_part(title: str) -> str:
    return title.replace("::", "：：").replace('"', "”").strip()
