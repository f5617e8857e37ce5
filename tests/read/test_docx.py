"""Word documents: numbers kept, deleted and hidden text left out, bombs refused."""

from __future__ import annotations

import io
import zipfile

import pytest

from quizgen.errors import QuizgenError
from quizgen.read.docx import docx_text

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str, **parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    return stream.getvalue()


def text_of(body: str, **parts: str) -> str:
    return docx_text(document(body, **parts), "甲.docx")[0]


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


CASES = [
    (f"<w:p>{run('甲')}{run('乙')}</w:p><w:p>{run('丙')}</w:p>", "甲乙\n丙", "runs join, paragraphs part"),
    (f"<w:p>{run('甲')}<w:ins>{run('增')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>", "甲增", "tracked changes"),
    (f"<w:p>{run('甲')}{run('藏', '<w:vanish/>')}</w:p>", "甲", "hidden text"),
    ("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>", "甲\n乙\t丙", "breaks and tabs"),
    (f"<w:sdt><w:sdtContent><w:p>{run('控件')}</w:p></w:sdtContent></w:sdt>", "控件", "content controls"),
    (
        f"<w:tbl><w:tr><w:tc><w:p>{run('一')}</w:p></w:tc><w:tc><w:p>{run('二')}</w:p></w:tc></w:tr></w:tbl>",
        "一 | 二",
        "tables row by row",
    ),
    (f"<w:p>{run('甲')}<w:r><w:txbxContent><w:p>{run('框')}</w:p></w:txbxContent></w:r></w:p>", "甲\n框", "text boxes"),
    ("<w:p></w:p>", "", "an empty paragraph"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "text", "why"), CASES, ids=[case[2] for case in CASES])
def test_text(body: str, text: str, why: str) -> None:
    assert text_of(body) == text


def test_footnotes_stand_at_the_end() -> None:
    notes = f'<w:footnotes {NAMESPACE}><w:footnote w:type="separator"/><w:footnote><w:p>{run("注文")}</w:p></w:footnote></w:footnotes>'
    assert text_of(f"<w:p>{run('甲')}</w:p>", footnotes=notes) == "甲\n注：注文"


def test_title_and_author_come_from_the_properties() -> None:
    from docx import Document

    made = Document()
    made.core_properties.title, made.core_properties.author = "讲话", "张三"
    made.add_paragraph("正文")
    stream = io.BytesIO()
    made.save(stream)
    assert docx_text(stream.getvalue(), "甲.docx") == ("正文", {"title": "讲话", "author": "张三"})


BOMB = '<!DOCTYPE a [<!ENTITY b "cccc">]><a>&b;</a>'
BAD = [
    (b"PK\x03\x04broken", "损坏"),
    (document("", styles=BOMB), "损坏"),
    (document("<w:p>"), "损坏"),
]


@pytest.mark.parametrize(("data", "words"), BAD, ids=["a broken archive", "an entity bomb", "broken XML"])
def test_what_cannot_be_read_is_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(QuizgenError, match=words):
        docx_text(data, "甲.docx")


def test_another_kind_of_archive_is_said_to_be_one() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "甲")
    with pytest.raises(QuizgenError, match="不是 Word"):
        docx_text(stream.getvalue(), "甲.zip")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.read.docx.LARGEST", 1000)
    with pytest.raises(QuizgenError, match="压缩炸弹"):
        docx_text(document("<w:p/>" + " " * 5000), "甲.docx")


def test_deep_nesting_ends() -> None:
    deep = "<w:sdt>" * 500 + f"<w:p>{run('甲')}</w:p>" + "</w:sdt>" * 500
    assert text_of(deep) == ""
