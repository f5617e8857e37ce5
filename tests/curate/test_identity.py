"""What a found list becomes in a deck, and which list of a deck it is again."""

from __future__ import annotations

import pytest

from quizgen.curate.identity import bare, entry_of, plain, same_list
from quizgen.extract import extract
from quizgen.model import Source


def first(text: str, slug: str = "文") -> tuple[str, str, str]:
    source = Source("甲", text)
    entry = entry_of(extract(source).enumerations[0], text, slug, set())
    return entry.id, entry.name, entry.status


NAMES = [
    ("抓好“三件事”（学、干、比）。", "三件事", "a shorthand is its own name"),
    ("办事要做到以下几点：一是问清楚；二是勤汇报。", "办事要做到以下几点", "a phrase without a noun takes its clause"),
    (
        "风险主要来自以下几个方面：一是慢；二是散。",
        "风险主要来自以下几个方面",
        "so does one with a noun that says nothing",
    ),
    ("收文的程序有三个：签收、登记、初审。", "收文的程序", "a bare number is named by its subject"),
]


@pytest.mark.parametrize(("text", "name", "why"), NAMES, ids=[case[2] for case in NAMES])
def test_the_name(text: str, name: str, why: str) -> None:
    assert first(text)[1] == name


def test_a_name_that_says_nothing_waits_for_a_person() -> None:
    assert first("进展不够快。这体现在两个方面：一是慢；二是散。")[1:] == ("两个方面", "review")


def test_an_id_depends_on_source_and_list_and_is_in_nobodys_way() -> None:
    text = "抓好“三件事”（学、干、比）。"
    assert first(text)[0] == first(text)[0] != first(text, "别的文")[0]
    one = extract(Source("甲", text)).enumerations[0]
    born = entry_of(one, text, "文", set()).id
    assert entry_of(one, text, "文", {born}).id != born


def test_a_sure_list_is_kept_and_a_doubtful_one_waits() -> None:
    assert first("抓好“三件事”（学、干、比）。")[2] == "keep"
    assert first("注意事项\n1. 带证件\n2. 早出门")[2] == "review"


def test_a_list_is_known_again_by_its_members_or_its_name() -> None:
    old = extract(Source("甲", "抓好“三件事”（学习、干事、比拼）。")).enumerations[0]
    entry = entry_of(old, "", "文", set())
    again = extract(Source("甲", "落实“三件事”（学习、干事、看齐）。")).enumerations[0]
    other = extract(Source("甲", "抓好“三件事”（看书、写字、画图）。")).enumerations[0]
    assert same_list([entry], again) is entry
    assert same_list([entry], other) is None


@pytest.mark.parametrize(
    ("text", "line"), [("**甲**：\n乙 丙", "甲：乙丙"), ("a b\n c", "a b c"), ("甲 1 乙", "甲1乙")]
)
def test_plain(text: str, line: str) -> None:
    assert plain(text) == line


def test_bare_keeps_letters_only() -> None:
    assert bare("甲，乙_（丙） 1") == "甲乙丙1"
