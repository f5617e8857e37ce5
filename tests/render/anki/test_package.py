"""The package, imported by the official client: every card rendered, none empty, updates in place."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quizgen.model import Deck, Question
from quizgen.render.anki import contents, package


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    from anki.collection import Collection

    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def imported(collection: Any, data: bytes, folder: Path) -> Any:
    """Import with the options that the client presets: update what is newer, merge no note types."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    path = folder / "deck.apkg"
    path.write_bytes(data)
    options = ImportAnkiPackageOptions(merge_notetypes=False)
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
    collection.models._clear_cache()
    return log


def built(deck: Deck, questions: tuple[Question, ...], moment: int) -> bytes:
    return package(deck, questions, dict.fromkeys(contents(deck, questions), moment))


def test_every_card_is_rendered_and_none_is_empty(
    collection: Any, tmp_path: Path, deck: Deck, questions: tuple[Question, ...]
) -> None:
    log = imported(collection, built(deck, questions, 100), tmp_path)
    assert (len(log.new), len(log.conflicting)) == (6, 0)
    cards = [collection.get_card(id) for id in collection.find_cards("")]
    assert len(cards) == sum(1 + len(entry.members) for entry in deck.entries) + 2
    for card in cards:
        assert card.question().strip()
        assert card.answer().strip()
        assert "<script>" not in card.question() + card.answer()
        assert not card.render_output().answer_av_tags
    assert not collection.get_empty_cards().notes


def test_new_cards_come_in_the_decks_order(
    collection: Any, tmp_path: Path, deck: Deck, questions: tuple[Question, ...]
) -> None:
    imported(collection, built(deck, questions, 100), tmp_path)
    first = collection.get_card(min(collection.find_cards(""), key=lambda id: collection.get_card(id).due))
    assert "三个带头" in first.question()


def test_an_unchanged_package_touches_nothing(
    collection: Any, tmp_path: Path, deck: Deck, questions: tuple[Question, ...]
) -> None:
    imported(collection, built(deck, questions, 100), tmp_path)
    log = imported(collection, built(deck, questions, 100), tmp_path)
    assert (len(log.new), len(log.updated), len(log.duplicate)) == (0, 0, 6)


def test_a_changed_member_updates_its_note_in_place_and_keeps_the_learners_progress(
    collection: Any, tmp_path: Path, deck: Deck, questions: tuple[Question, ...]
) -> None:
    imported(collection, built(deck, questions, 100), tmp_path)
    card = collection.get_card(collection.find_cards("带头干 note:QuizGen·列表总览 card:总背")[0])
    card.reps, card.ivl, card.type, card.queue, card.due = 5, 30, 2, 2, 40
    collection.update_card(card)
    entry = deck.entries[0]
    mended = replace(entry, members=(entry.members[0], replace(entry.members[1], text="带头实干"), entry.members[2]))
    changed = replace(deck, entries=(mended, *deck.entries[1:]))
    moments = {
        key: 200 if content != contents(deck, questions)[key] else 100
        for key, content in contents(changed, questions).items()
    }
    log = imported(collection, package(changed, questions, moments), tmp_path)
    assert (len(log.new), len(log.updated), len(log.conflicting)) == (0, 2, 0)
    again = collection.get_card(card.id)
    assert (again.reps, again.ivl, again.due) == (5, 30, 40)
    assert "带头实干" in again.answer()


def test_a_removed_member_leaves_the_others_cards_alone(
    collection: Any, tmp_path: Path, deck: Deck, questions: tuple[Question, ...]
) -> None:
    imported(collection, built(deck, questions, 100), tmp_path)
    entry = deck.entries[0]
    shorter = replace(entry, members=(entry.members[0], entry.members[2]))
    changed = replace(deck, entries=(shorter, *deck.entries[1:]))
    imported(collection, built(changed, questions, 200), tmp_path)
    empty = collection.get_empty_cards().notes
    assert [len(note.card_ids) for note in empty] == [1]
    assert not any(note.will_delete_note for note in empty)


def test_equal_input_is_equal_bytes_deflated_and_without_leftovers(
    deck: Deck, questions: tuple[Question, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    data = built(deck, questions, 100)
    assert data == built(deck, questions, 100)
    assert list(tmp_path.iterdir()) == []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_DEFLATED}
        assert archive.testzip() is None


def test_a_deck_without_questions_is_an_empty_package(deck: Deck) -> None:
    assert contents(deck, ()) == {}
    assert zipfile.is_zipfile(io.BytesIO(package(deck, (), {})))
