"""Word's number formats, and numbering by level, style, start and restart."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from quizgen.read.numbering import FORMATS, Numbering, han

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    ("number", "words"), [(3, "三"), (10, "十"), (12, "十二"), (20, "二十"), (105, "一百零五"), (115, "一百一十五")]
)
def test_han(number: int, words: str) -> None:
    assert han(number) == words


@pytest.mark.parametrize(
    ("kind", "number", "sign"),
    [("chineseCounting", 11, "十一"), ("decimalEnclosedCircle", 3, "③"), ("decimalEnclosedCircle", 21, "21"),
     ("upperRoman", 14, "XIV"), ("lowerLetter", 28, "bb"), ("chineseLegalSimplified", 12, "拾贰"),
     ("ideographTraditional", 2, "乙"), ("decimalZero", 7, "07"), ("none", 4, "")],
)  # fmt: skip
def test_formats(kind: str, number: int, sign: str) -> None:
    assert FORMATS[kind](number) == sign


def xml(text: str) -> ElementTree.Element:
    """The element written in ``text``, its namespace put into the first tag."""
    return ElementTree.fromstring(text.replace(">", f" {NAMESPACE}>", 1))


def level(place: int, kind: str, pattern: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{pattern}"/></w:lvl>'


LEVELS = (
    level(0, "chineseCounting", "%1、") + level(1, "decimal", "（%2）") + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
)
NUMBERING = (
    f'<w:numbering><w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    "</w:numbering>"
)
STYLES = '<w:styles><w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'


def paragraph(number: str, place: int) -> ElementTree.Element:
    return xml(f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="{number}"/></w:numPr></w:pPr></w:p>')


def test_levels_count_and_restart_below() -> None:
    numbers = Numbering(xml(NUMBERING), None)
    labels = [numbers.label(paragraph("1", place)) for place in (0, 1, 1, 0, 1, 2)]
    assert labels == ["一、", "（1）", "（2）", "二、", "（1）", "2.1.1"]


def test_an_override_starts_again_once() -> None:
    numbers = Numbering(xml(NUMBERING), None)
    labels = [numbers.label(paragraph(number, 0)) for number in ("1", "2", "2")]
    assert labels == ["一、", "五、", "六、"]


def test_a_style_numbers_its_paragraphs_and_others_have_none() -> None:
    numbers = Numbering(xml(NUMBERING), xml(STYLES))
    assert numbers.label(xml('<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr></w:p>')) == "一、"
    for bare in ("<w:p><w:pPr></w:pPr></w:p>", '<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr></w:p>'):
        assert numbers.label(xml(bare)) == ""
    assert numbers.label(paragraph("0", 0)) == ""
    assert numbers.label(paragraph("9", 0)) == ""
