"""Numbers that count members, and numbers that must never look exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.numerals import ordinal, value

EXACT = [
    ("五", 5),
    ("十二", 12),
    ("二十", 20),
    ("两", 2),
    ("双", 2),
    ("廿三", 23),
    ("一百零五", 105),
    ("12", 12),
    ("叁", 3),
]
INEXACT = ["两三", "十几", "几", "若干", "", "多", "五六", "一九五六", "〇", "个"]


@pytest.mark.parametrize(("text", "number"), EXACT)
def test_an_exact_number_has_its_value(text: str, number: int) -> None:
    assert value(text) == number


@pytest.mark.parametrize("text", INEXACT)
def test_an_approximate_number_has_none(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(("sign", "place"), [("③", 3), ("⑵", 2), ("㈣", 4), ("Ⅳ", 4), ("C", 3), ("丙", 3), ("❷", 2)])
def test_a_sign_tells_its_place(sign: str, place: int) -> None:
    assert ordinal(sign) == place


@pytest.mark.parametrize("sign", ["三", "!", "", "一"])
def test_what_is_no_sign_has_no_place(sign: str) -> None:
    assert ordinal(sign) is None


def han(number: int) -> str:
    tens, ones = divmod(number, 10)
    digits = "零一二三四五六七八九"
    return ("" if tens == 0 else ("十" if tens == 1 else digits[tens] + "十")) + (digits[ones] if ones else "")


@given(st.integers(1, 99))
def test_han_numbers_come_back(number: int) -> None:
    assert value(han(number)) == number
