"""PDF: paragraphs rejoined, furniture dropped, quotation marks at their place; what has no text is said to have none."""

from __future__ import annotations

import json

import pytest

from quizgen.errors import QuizgenError
from quizgen.read.pdf import pdf_text

TEMPLATE = b"""
#let d = json(bytes(sys.inputs.data))
#set page(paper: "a5", columns: int(sys.inputs.columns), header: if d.len() > 0 [quizgen test header], footer: if d.len() > 0 { context [page #counter(page).display()] })
#set text(font: "Noto Serif SC", lang: "zh", size: 10.5pt)
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
#for p in d { par(p) }
"""
PARAGRAPHS = [
    words.replace("工作", f"{sign}工作").replace("学习", f"{sign}学习")
    for sign in "甲乙丙丁戊己庚辛壬"
    for words in (
        "要做到“两个到位”（认识到位；措施到位），把各项工作落到实处，让群众看得见、摸得着、感受得到，不断增强获得感。",
        "下面讲三点意见：一是抓好理论学习，坚持原原本本学；二是抓好实干担当，敢于啃硬骨头；三是抓好作风建设，驰而不息。",
    )
]


def made(paragraphs: list[str], columns: int = 1) -> bytes:
    import pylopdf_fonts_zh_cn as fonts
    import typst

    return typst.compile(
        TEMPLATE,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(fonts.serif_path().parent)]),
        format="pdf",
        sys_inputs={"data": json.dumps(paragraphs), "columns": str(columns)},
    )


@pytest.mark.parametrize("columns", [1, 2])
def test_paragraphs_are_rejoined_and_furniture_is_dropped(columns: int) -> None:
    text, _ = pdf_text(made(PARAGRAPHS, columns), "甲.pdf")
    assert text.replace(" ", "").split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"%PDF-1.4 broken", "损坏"), (made([]), "扫描件")],
    ids=["a broken file", "a file without text"],
)
def test_what_cannot_be_read_is_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(QuizgenError, match=words):
        pdf_text(data, "甲.pdf")


def test_an_encrypted_file_is_said_to_be_one() -> None:
    import io

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(made(["甲乙丙"]))))
    writer.encrypt("secret", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(QuizgenError, match="密码"):
        pdf_text(stream.getvalue(), "甲.pdf")


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.read.pdf.MOST_PAGES", 0)
    with pytest.raises(QuizgenError, match="拆分"):
        pdf_text(made(["甲"]), "甲.pdf")
