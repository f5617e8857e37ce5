"""What the notes say, and the keys by which Anki knows them."""

from __future__ import annotations

from dataclasses import replace

from quizgen.model import Deck, Question
from quizgen.render.anki.notes import deck_name, mark, notes
from quizgen.render.anki.schema import RECITE


def test_a_list_has_a_note_for_the_whole_and_one_for_its_items(deck: Deck, questions: tuple[Question, ...]) -> None:
    keys = [note.key for note in notes(deck, questions)]
    assert keys == [f"qg1:{id}:{kind}" for id in ("q1", "q2", "q3") for kind in ("whole", "items")]


def test_cloze_numbers_are_slots_and_not_places(deck: Deck, questions: tuple[Question, ...]) -> None:
    entry = deck.entries[0]
    moved = replace(entry, members=(replace(entry.members[2], slot=7), entry.members[0]))
    (note,) = [n for n in notes(replace(deck, entries=(moved,)), questions[1:2]) if n.key.endswith("items")]
    assert note.fields[1] == "① {{c7::带头让}}<br>② {{c1::带头学}}"


def test_recognition_is_asked_only_of_shorthands_with_members_of_their_own(
    deck: Deck, questions: tuple[Question, ...]
) -> None:
    asked = {n.key: n.fields[RECITE.fields.index("反问")] for n in notes(deck, questions) if n.type is RECITE}
    assert asked["qg1:q1:whole"] == "带头学；带头干；带头让"
    assert asked["qg1:q3:whole"] == ""


def test_two_lists_of_one_name_are_not_asked_for_by_their_members(deck: Deck, questions: tuple[Question, ...]) -> None:
    twin = replace(deck.entries[2], name="三个带头")
    fields = notes(replace(deck, entries=(deck.entries[0], twin)), questions[:1])[0].fields
    assert fields[RECITE.fields.index("反问")] == ""


def test_the_passage_shows_its_members(deck: Deck, questions: tuple[Question, ...]) -> None:
    passage = notes(deck, questions)[0].fields[RECITE.fields.index("原文")]
    assert passage == "要做到“三个带头”（<b>带头学</b>；<b>带头干</b>；<b>带头让</b>）。"


def test_tags_and_subdeck(deck: Deck, questions: tuple[Question, ...]) -> None:
    note = next(n for n in notes(deck, questions) if n.key == "qg1:q2:whole")
    assert note.deck == "公考::测试::专题一"
    assert note.tags == ("quizgen", "来源::学习_笔记", "类型::提法", "难_点")


def test_deck_names() -> None:
    assert deck_name(Deck("甲", "标题::一", ())) == "标题：：一"
    assert deck_name(Deck("甲", "标题", (), anki="a::::b")) == "a::b"
    assert len(deck_name(Deck("甲", "标题", (), anki="::".join("abcdefghijkl"))).split("::")) == 8


def test_the_content_changes_with_any_field(deck: Deck, questions: tuple[Question, ...]) -> None:
    one, two = notes(deck, questions)[0], notes(deck, (replace(questions[0], stem="别的问法？"),))[0]
    assert one.content != two.content
    assert (mark(0), mark(20)) == ("①", "（21）")
