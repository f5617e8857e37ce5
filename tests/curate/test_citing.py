"""Citations are looked up in the sources; members that are no longer there are reported."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.curate.citing import cited, missing
from quizgen.model import Citation, Deck, Entry, Member, Source

SOURCE = Source(
    "文.md",
    "前面的话。要做到“两个到位”（认识到位；措施到位）。后面的话。",
    title="文",
    author="张三",
    date="2020-01-02",
)
ENTRY = Entry("q1", "两个到位", (Member(1, "认识到位"), Member(2, "措施到位")), citations=(Citation("文"),))


def test_a_citation_has_title_author_date_and_the_sentence() -> None:
    (entry,) = cited(Deck("甲", "甲", (ENTRY,)), {"文": SOURCE}).entries
    (citation,) = entry.citations
    assert (citation.title, citation.author, citation.date) == ("文", "张三", "2020-01-02")
    assert citation.sentence == "要做到“两个到位”（认识到位；措施到位）。"


def test_an_unknown_source_stays_as_it_is_and_is_reported() -> None:
    deck = Deck("甲", "甲", (replace(ENTRY, citations=(Citation("无"),)),))
    assert cited(deck, {}).entries == deck.entries
    assert [error.message for error in missing(deck, {}, "甲.yaml", "source: 无")] == ["sources/ 里没有“无.md”"]


CASES = [
    (ENTRY, 0, "all members are there"),
    (replace(ENTRY, members=(Member(1, "认识 到位"), Member(2, "措施到位"))), 0, "spaces do not count"),
    (replace(ENTRY, members=(Member(1, "责任到位"), Member(2, "措施到位"))), 1, "a member that is not there"),
    (replace(ENTRY, members=(Member(1, "责任到位"), Member(2, "措施到位")), status="drop"), 0, "a dropped list"),
]


@pytest.mark.parametrize(("entry", "count", "why"), CASES, ids=[case[2] for case in CASES])
def test_members_are_looked_up(entry: Entry, count: int, why: str) -> None:
    found = list(missing(Deck("甲", "甲", (entry,)), {"文": SOURCE}, "甲.yaml", "text: 责任到位"))
    assert len(found) == count
    assert all(error.line == 1 for error in found)
