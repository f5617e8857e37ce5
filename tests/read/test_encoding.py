"""Every encoding that study texts come in, stray bytes, and what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.read.encoding import decode

SIMPLE = "办公室工作要做到“五个坚持”，这是对干部的要求。在工作中要有大局意识。" * 6
TRADITIONAL = "辦公室工作要做到「五個堅持」，這是對幹部的要求。在工作中要有大局意識。" * 6


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_simplified_text_is_read_in(encoding: str) -> None:
    assert decode(SIMPLE.encode(encoding), "甲", None).text == SIMPLE


@pytest.mark.parametrize("encoding", ["utf-8", "big5hkscs", "utf-16"])
def test_traditional_text_is_read_in(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding), "甲", None).text == TRADITIONAL


def test_utf_16_without_its_mark_needs_some_latin_signs() -> None:
    assert decode(("abc " * 40 + SIMPLE).encode("utf-16-le"), "甲").encoding == "utf-16-le"


def test_a_few_stray_bytes_are_counted_and_do_not_turn_the_text_to_garbage() -> None:
    data = SIMPLE.encode()
    decoded = decode(data[:300] + b"\xff" + data[300:], "甲")
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)


@pytest.mark.parametrize("data", [b"%PDF-1.4 \xff", b"PK\x03\x04rest", b"\x89PNG\r\n", b"\x00\x01\x02\x00" * 99])
def test_what_is_no_text_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(QuizgenError):
        decode(data, "甲")


def test_an_unknown_encoding_is_named() -> None:
    with pytest.raises(QuizgenError, match="nonsense"):
        decode(b"abc", "甲", "nonsense")


def test_a_chosen_encoding_is_used() -> None:
    assert decode("五".encode("big5"), "甲", "big5").text == "五"


@given(st.text(st.characters(codec="gb18030", categories=["Lo"]), min_size=20, max_size=80))
def test_utf_8_is_never_mistaken(text: str) -> None:
    assert decode(text.encode(), "甲").text == text
