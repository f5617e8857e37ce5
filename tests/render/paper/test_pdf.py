"""The PDF: everything is printed literally, the sheet holds no answer, two runs are one."""

from __future__ import annotations

import io

import pytest

from quizgen.errors import QuizgenError
from quizgen.model import Question
from quizgen.render.paper import Recipe, compose, pdf
from quizgen.render.paper.pdf import data


def text_of(data: bytes) -> str:
    """The text of a PDF without spaces and line breaks."""
    from pypdf import PdfReader

    pages = PdfReader(io.BytesIO(data)).pages
    return "".join("".join((page.extract_text() or "").split()) for page in pages)


def test_two_runs_give_the_same_bytes(questions: tuple[Question, ...]) -> None:
    paper = compose(questions, Recipe("卷"))
    assert pdf(paper) == pdf(paper)


def test_the_sheet_has_its_sections_and_the_key_its_sources(questions: tuple[Question, ...]) -> None:
    paper = compose(questions, Recipe("学习笔记"))
    sheet, key = text_of(pdf(paper)), text_of(pdf(paper, key=True))
    for words in ("单项选择题", "判断题", "填空题", "简答题", "注意事项", "第1页"):
        assert words in sheet
    count = sum(len(section.asked) for section in paper.sections)
    assert key.count("【答案】") == key.count("【出处】") == count
    assert "【答案】" not in sheet


def test_markup_in_a_text_is_printed_as_it_is() -> None:
    trap = '#read("/etc/passwd")*x*$y$@ref'
    question = Question("whole", "q1", f"问{trap}？", (trap, "乙"), citation="《文》")
    paper = compose([question], Recipe(f"题{trap}"))
    assert text_of(pdf(paper)).count('#read("/etc/passwd")') == 2


def test_the_sheets_data_holds_no_answer(questions: tuple[Question, ...]) -> None:
    printed = str(data(compose(questions, Recipe("卷")), key=False))
    assert "answer" not in printed
    assert "explanation" not in printed


def test_a_sign_without_a_glyph_is_named_and_never_a_box() -> None:
    question = Question("whole", "q1", "问\U0001f389？", ("甲", "乙"), citation="《文》")
    with pytest.raises(QuizgenError, match="\U0001f389"):
        pdf(compose([question], Recipe("卷")))


def test_control_signs_do_not_stop_the_paper() -> None:
    question = Question("whole", "q1", "问\x00\x1f？", ("甲\ud800", "乙"), citation="《文》")
    assert pdf(compose([question], Recipe("卷"))).startswith(b"%PDF")
