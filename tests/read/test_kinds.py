"""The same study text in every kind of file gives the same lists; the kind is told by content."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Callable

import pytest

from quizgen.errors import QuizgenError
from quizgen.extract import extract
from quizgen.read import read
from quizgen.read.kinds import KINDS, document

PARAGRAPHS = (
    "办公室工作讲话",
    "要做到“两个到位”（认识到位；措施到位），把各项工作落到实处，让群众看得见、摸得着。",
    "下面讲三点意见：一是抓好理论学习，坚持原原本本学；二是抓好实干担当，敢于啃硬骨头；三是抓好作风建设，驰而不息。",
    "主要措施如下：",
    "（一）加强组织领导。成立专班，定期会商，及时解决遇到的困难和问题。",
    "（二）加强督促检查。建立台账，对账销号，确保件件有着落、事事有回音。",
)


def text(encoding: str) -> bytes:
    return "\n".join(PARAGRAPHS).encode(encoding)


def page() -> bytes:
    body = "".join(f"<p>{html.escape(words)}</p>" for words in PARAGRAPHS)
    return f"<!doctype html><html><head><title>页</title></head><body><div id='js_content'>{body}</div></body></html>".encode()


def word() -> bytes:
    from docx import Document

    made = Document()
    for words in PARAGRAPHS:
        made.add_paragraph(words)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def pdf() -> bytes:
    import pylopdf_fonts_zh_cn as fonts
    import typst

    source = b"""
#let d = json(bytes(sys.inputs.data))
#set page(paper: "a5")
#set text(font: "Noto Serif SC", lang: "zh", size: 10.5pt)
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
#for p in d { par(p) }
"""
    return typst.compile(
        source,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(fonts.serif_path().parent)]),
        format="pdf",
        sys_inputs={"data": json.dumps(PARAGRAPHS)},
    )


FILES: dict[str, Callable[[], bytes]] = {
    "text": lambda: text("utf-8"),
    "gb18030": lambda: text("gb18030"),
    "utf-16": lambda: text("utf-16"),
    "markdown": lambda: ("---\ntitle: 甲\n---\n\n# " + "\n\n".join(PARAGRAPHS)).encode(),
    "html": page,
    "docx": word,
    "pdf": pdf,
}


@pytest.mark.parametrize("kind", FILES)
def test_the_lists_do_not_depend_on_the_kind_of_file(kind: str) -> None:
    found = extract(read(FILES[kind](), "甲")).enumerations
    assert [(one.name, ["".join(item.text.split()) for item in one.items]) for one in found] == [
        ("两个到位", ["认识到位", "措施到位"]),
        ("三点意见", ["抓好理论学习，坚持原原本本学", "抓好实干担当，敢于啃硬骨头", "抓好作风建设，驰而不息"]),
        ("主要措施如下", ["加强组织领导", "加强督促检查"]),
    ]


@pytest.mark.parametrize("data", [b"\xd0\xcf\x11\xe0old", b"{\\rtf1 text}"])
def test_old_documents_are_told_how_to_become_new_ones(data: bytes) -> None:
    with pytest.raises(QuizgenError, match="另存为"):
        document(data, "甲.doc")


def test_plain_text_takes_what_no_other_kind_does() -> None:
    assert KINDS[-1].name == "text"
    assert document("正文".encode(), "甲").text == "正文"
