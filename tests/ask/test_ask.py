"""All questions of a deck: what is asked, what is not, and what holds for every one of them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.ask import KINDS, ask
from quizgen.ask.likeness import same
from quizgen.model import BLANK, Citation, Deck, Entry, Member, Question


def test_incomplete_and_doubtful_lists_are_not_asked(deck: Deck) -> None:
    assert {question.list_id for question in ask(deck)} == {"q1", "q2", "q3"}


def test_every_kind_is_asked_and_known(deck: Deck) -> None:
    assert {question.kind for question in ask(deck, (deck,))} == set(KINDS)


def test_the_same_deck_gives_the_same_questions(deck: Deck) -> None:
    assert ask(deck, (deck,)) == ask(deck, (deck,))


def test_an_empty_deck_gives_none() -> None:
    assert ask(Deck("空", "空", ())) == ()


WORDS = st.text("学干比看想做问答读写深浅新旧", min_size=2, max_size=8)
ENTRIES = st.lists(st.tuples(WORDS, st.lists(WORDS, min_size=2, max_size=6, unique=True)), min_size=1, max_size=5)


@settings(max_examples=60, deadline=None)
@given(ENTRIES)
def test_what_holds_for_every_question(rows: list[tuple[str, list[str]]]) -> None:
    entries = tuple(
        Entry(
            f"q{n}",
            name,
            tuple(Member(s, t) for s, t in enumerate(texts, 1)),
            named=True,
            citations=(Citation("文", "题"),),
        )
        for n, (name, texts) in enumerate(rows)
    )
    deck = Deck("甲", "甲", entries)
    for question in ask(deck, (deck,)):
        _holds(question, next(entry for entry in entries if entry.id == question.list_id))


def _holds(question: Question, entry: Entry) -> None:
    members = {member.text for member in entry.members}
    assert "《题》" in question.stem
    assert question.citation == "《题》"
    if question.kind == "choice":
        assert sum(option.right for option in question.options) == 1
        belongs = "不属于" not in question.stem
        for option in question.options:
            assert (option.text in members) == (option.right == belongs)
            if option.text not in members:
                assert not any(same(option.text, member) for member in members)
    if question.kind == "truth":
        said = question.stem.split("包括“")[-1].split("”这一项")[0]
        assert (said in members) == (question.answer == ("正确",))
    if question.kind == "blank":
        assert question.stem.count(BLANK) == 1
        assert question.answer[0] in "".join(members)
