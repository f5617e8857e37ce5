"""Notes → .apkg: genanki writes the collection; order, times, ids and compression are ours, so equal input is equal bytes."""

from __future__ import annotations

import hashlib
import io
import itertools
import sqlite3
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from quizgen.model import Deck, Question
from quizgen.render.anki.notes import Note, deck_name, notes
from quizgen.render.anki.schema import NoteType, template

# What Anki shows as the time of note types and of notes that no ledger knows. Seconds since 1970.
EPOCH = 1_700_000_000
ZIP_DATE = (2020, 1, 1, 0, 0, 0)


def package(deck: Deck, questions: Sequence[Question], changed: Mapping[str, int]) -> bytes:
    """The .apkg of a deck. ``changed`` gives for each note's key when its content last changed (Unix seconds).

    Importing it again updates the notes whose time is newer and touches no other. The same arguments give the same bytes.
    """
    return _zipped(_collection(deck, notes(deck, questions), changed))


def contents(deck: Deck, questions: Sequence[Question]) -> dict[str, str]:
    """Note key → content, for the ledger."""
    return {note.key: note.content for note in notes(deck, questions)}


def _collection(deck: Deck, rows: Sequence[Note], changed: Mapping[str, int]) -> bytes:
    """The SQLite database inside the package."""
    import genanki

    types = {note.type.id: _model(note.type) for note in rows}
    decks: dict[str, Any] = {deck_name(deck): genanki.Deck(_number(deck_name(deck)), deck_name(deck), deck.description)}
    for place, row in enumerate(rows, start=1):
        home = decks.setdefault(row.deck, genanki.Deck(_number(row.deck), row.deck))
        home.add_note(_note(row, types[row.type.id], changed.get(row.key, EPOCH), place))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection.anki2"
        with closing(sqlite3.connect(path)) as connection:
            ids = itertools.count(1_400_000_000_000 + _number(deck.slug) % 10**11)
            genanki.Package(list(decks.values())).write_to_db(connection.cursor(), EPOCH, ids)
            connection.commit()
        return path.read_bytes()


def _note(row: Note, model: Any, moment: int, place: int) -> Any:
    import genanki

    class Dated(genanki.Note):  # type: ignore[misc]
        """A note with its own modification time; genanki knows only one for the whole package."""

        def write_to_db(self, cursor: Any, timestamp: float, deck_id: int, id_gen: Any) -> None:
            super().write_to_db(cursor, moment, deck_id, id_gen)

    note = Dated(model=model, fields=list(row.fields), guid=row.key, tags=list(row.tags), due=place)
    if not note.cards:
        raise AssertionError(f"the note {row.key} has no card")
    return note


def _model(kind: NoteType) -> Any:
    import genanki

    return genanki.Model(
        kind.id,
        kind.name,
        fields=[
            {"name": name, "id": kind.first_field + n, "excludeFromSearch": name.startswith("备用")}
            for n, name in enumerate(kind.fields)
        ],
        templates=[
            {"name": card.name, "id": card.id, "qfmt": template(card.front), "afmt": template(card.back)}
            for card in kind.templates
        ],
        css=template("card.css"),
        model_type=genanki.Model.CLOZE if kind.cloze else genanki.Model.FRONT_BACK,
        sort_field_index=0,
    )


def _number(text: str) -> int:
    """A stable id for a deck, in the range that every client takes."""
    return 2**31 + int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:5], "big")


def _zipped(collection: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("collection.anki2", collection), ("media", b"{}")):
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data, compresslevel=6)
    return stream.getvalue()
