"""What is written reads back the same, and a person's words stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizgen.curate.reading import read_deck
from quizgen.curate.writing import new_deck, with_lists
from quizgen.model import Entry, Member

WORDS = st.text(
    st.characters(categories=["Lo", "Nd", "Po", "Ps", "Pe"], include_characters="- :#'\"&*!|>%@`{}[]"),
    min_size=1,
    max_size=30,
).filter(lambda text: text.strip() == text)
ENTRIES = st.lists(
    st.builds(
        lambda name, texts: (name, tuple(Member(n, text) for n, text in enumerate(texts, start=1))),
        WORDS,
        st.lists(WORDS, min_size=2, max_size=4),
    ),
    max_size=3,
).map(lambda found: [Entry(f"q{n}", name, members, named=True) for n, (name, members) in enumerate(found)])


@given(WORDS, ENTRIES)
def test_a_deck_comes_back_as_it_was_written(title: str, entries: list[Entry]) -> None:
    deck = read_deck(new_deck(title, "文", entries), "甲", "甲.yaml")
    assert deck.title == title
    assert [(e.id, e.name, e.members) for e in deck.entries] == [(e.id, e.name, e.members) for e in entries]


def test_a_persons_comments_order_and_wording_stay() -> None:
    text = 'lists:\n  # 我的批注\n  - name: "甲"   # 要背\n    id: q1\n    items: [{slot: 1, text: 一}, {slot: 2, text: 二}]\ntitle: 乙\n'
    changed = with_lists(text, [Entry("q2", "丙", (Member(1, "三"), Member(2, "四")))], "文")
    for words in ("# 我的批注", 'name: "甲"   # 要背', "title: 乙"):
        assert words in changed
    assert changed.index("lists:") < changed.index("title:")
    assert [entry.id for entry in read_deck(changed, "甲", "甲.yaml").entries] == ["q1", "q2"]
