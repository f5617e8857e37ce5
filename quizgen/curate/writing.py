"""Deck files as text: a new one is written whole; an existing one only gains lists, and keeps every word of a person's."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from quizgen.curate.fields import FORMAT
from quizgen.model import Entry

WIDTH = 1000


def new_deck(title: str, source: str, entries: Sequence[Entry]) -> str:
    """The YAML of a new deck."""
    return _dumped({"format": FORMAT, "title": title, "source": source, "lists": [_fields(entry) for entry in entries]})


def with_lists(text: str, entries: Sequence[Entry], source: str) -> str:
    """``text`` of a deck file with ``entries`` from ``source`` at its end; comments, order and wording of the rest stay."""
    from ruamel.yaml import YAML

    editor = YAML()
    editor.width = WIDTH
    editor.preserve_quotes = True
    editor.indent(mapping=2, sequence=4, offset=2)
    document = editor.load(text)
    own = document.get("source") == source
    document["lists"].extend(_fields(entry) | ({} if own else {"source": source}) for entry in entries)
    stream = io.StringIO()
    editor.dump(document, stream)
    return stream.getvalue()


def _dumped(document: dict[str, Any]) -> str:
    from ruamel.yaml import YAML

    editor = YAML()
    editor.width = WIDTH
    editor.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    editor.dump(document, stream)
    return stream.getvalue()


def _fields(entry: Entry) -> dict[str, Any]:
    """The fields of a list in the order of the table; what says nothing is left out."""
    origin = {"who": entry.origin.who, "when": entry.origin.when, "where": entry.origin.where}
    fields: dict[str, Any] = {
        "id": entry.id,
        "name": entry.name,
        "count": entry.count,
        "named": entry.named,
        "complete": entry.complete,
        "status": entry.status,
        "note": entry.note,
        "origin": {key: value for key, value in origin.items() if value},
        "items": [_item(member.slot, member.text, member.detail) for member in entry.members],
    }
    return {key: value for key, value in fields.items() if value not in (None, {}, "")}


def _item(slot: int, text: str, detail: str | None) -> dict[str, Any]:
    return {"slot": slot, "text": text} | ({"detail": detail} if detail else {})
