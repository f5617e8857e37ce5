"""Blanks: a short member whole, of a long one a word that only it has."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from quizgen.ask.blank import blank, key_word
from quizgen.ask.kinds import Asking
from quizgen.model import BLANK, Deck, Entry

LONG = "坚持把抓好农业生产作为当前工作的重中之重 坚持把抓好工业转型作为当前工作的重中之重"


def test_a_short_member_is_asked_whole(deck: Deck) -> None:
    (question,) = blank(Asking(deck.entries[0], deck, ()))
    assert question.stem.count(BLANK) == 1
    assert question.answer[0] in {member.text for member in deck.entries[0].members}
    assert question.answer[0] not in question.stem


def test_the_key_word_is_one_that_the_others_do_not_share(entry: Callable[..., Entry]) -> None:
    one = entry("q1", "两个坚持", LONG)
    words = [key_word(one, member) for member in one.members]
    for word, member in zip(words, one.members, strict=True):
        assert word in member.text
        assert all(word not in other.text for other in one.members if other is not member)


def test_a_member_without_a_word_of_its_own_is_not_asked(entry: Callable[..., Entry]) -> None:
    one = entry("q1", "两个坚持", "坚持把这件事情一直坚持做到底 坚持把这件事情一直坚持做到底了")
    assert all(key_word(one, member) == "" for member in one.members[:1])


def test_jieba_leaves_no_cache_and_no_message(tmp_path: Path) -> None:
    code = "from quizgen.ask.blank import _cut; _cut()('学习')"
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("", "")
    assert list(tmp_path.iterdir()) == []
