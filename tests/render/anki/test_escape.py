"""What Anki would run stands there literally."""

from __future__ import annotations

import pytest

from quizgen.render.anki.escape import clozed, escaped, tag

CASES = [
    ("a<b 且 c>d", "a&lt;b 且 c&gt;d"),
    ("{{问法}}", "{\u200b{问法}\u200b}"),
    ("甲::乙", "甲：：乙"),
    ("[sound:x]", "[\u200bsound:x]"),
    ("[ LaTeX]", "[\u200b LaTeX]"),
    ("[$]x[/$]", "[\u200b$]x[\u200b/$]"),
    ("甲\x1f乙\ud800", "甲 乙 "),
    ("甲\n乙", "甲<br>乙"),
    ("[甲]（乙）", "[甲]（乙）"),
    ("普通文字，“引号”", "普通文字，“引号”"),
]


@pytest.mark.parametrize(("text", "field"), CASES)
def test_escaped(text: str, field: str) -> None:
    assert escaped(text) == field


def test_a_cloze_keeps_its_own_braces_apart() -> None:
    assert clozed("集合{x}", 3) == "{{c3::集合{x}\u200b}}"
    assert clozed("甲::乙", 1) == "{{c1::甲：：乙}}"


@pytest.mark.parametrize(
    ("text", "kept"), [("来源::办公室 工作", "来源::办公室_工作"), ("a::::b", "a::b"), ("　甲　", "甲"), ('"', "")]
)
def test_a_tag_is_one_that_anki_keeps(text: str, kept: str) -> None:
    assert tag(text) == kept
