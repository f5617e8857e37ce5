"""Chance that is the same in every run, citations and full lists."""

from __future__ import annotations

from quizgen.ask.kinds import Asking, citation, full_list
from quizgen.model import Citation, Deck, Entry, Member


def test_chance_depends_on_list_and_purpose_only(deck: Deck) -> None:
    asking = Asking(deck.entries[0], deck, ())
    assert asking.chance("甲", 100) == asking.chance("甲", 100)
    assert {Asking(entry, deck, ()).chance("甲", 1000) for entry in deck.entries} != {asking.chance("甲", 1000)}
    assert all(0 <= asking.chance(str(n), 3) < 3 for n in range(50))


def test_a_citation_names_title_author_and_date() -> None:
    entry = Entry("q", "甲", (), citations=(Citation("文", "讲话", "张三", "2020-01-02"), Citation("二", "")))
    assert citation(entry) == "《讲话》（张三，2020年1月2日）"


def test_more_than_twenty_members_are_numbered_in_brackets() -> None:
    entry = Entry("q", "甲", tuple(Member(n, f"项{n}") for n in range(1, 22)))
    assert "⑳项20；（21）项21" in full_list(entry)
