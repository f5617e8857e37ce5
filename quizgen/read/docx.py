"""Word documents → text: a paragraph a line with its automatic number; tables row by row; what is deleted or hidden is out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from quizgen.errors import QuizgenError
from quizgen.read.numbering import Numbering, W

MAGIC = b"PK\x03\x04"
COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
}
# No document of this many bytes once unpacked is a study text: a zip bomb is refused before it is unpacked.
LARGEST = 200 * 1024 * 1024
LEFT_OUT = {W + name for name in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr")} | {COMPATIBLE + "Fallback"}
THROUGH = {W + name for name in ("sdt", "sdtContent", "ins", "customXml", "smartTag", "moveTo", "hyperlink")}
BREAKS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
DEEPEST = 60


def docx_text(data: bytes, path: str) -> tuple[str, dict[str, str]]:
    """The text of a .docx and the title and author its properties name. Raises QuizgenError for what is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > LARGEST:
                raise QuizgenError("文件解压后过大，像是压缩炸弹，没有打开", path)
            names = set(archive.namelist())
            if "word/document.xml" not in names:
                raise QuizgenError("这是压缩文件，但不是 Word 文档（.docx）", path)
            parts = {name: _parsed(archive.read(f"word/{name}.xml")) for name in ("document", "numbering", "styles", "footnotes") if f"word/{name}.xml" in names}  # fmt: skip
            core = _parsed(archive.read("docProps/core.xml")) if "docProps/core.xml" in names else None
    except (zipfile.BadZipFile, ElementTree.ParseError, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise QuizgenError("Word 文档已损坏或加了密码，打不开", path) from error
    body = parts["document"].find(W + "body")
    lines = (
        list(_Reader(Numbering(parts.get("numbering"), parts.get("styles"))).lines(body, 0)) if body is not None else []
    )
    lines += _footnotes(parts.get("footnotes"))
    facts = {name: (core.findtext(tag) or "").strip() for name, tag in CORE.items()} if core is not None else {}
    return "\n".join(lines), {name: value for name, value in facts.items() if value}


def _parsed(data: bytes) -> Element:
    """An XML part; a document type is refused, since only bombs and external entities need one."""
    if b"<!DOCTYPE" in data[:4096]:
        raise ElementTree.ParseError("a document type is not allowed")
    return ElementTree.fromstring(data)


class _Reader:
    """Walks the document in order, so that numbers count as Word counts them."""

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering

    def lines(self, element: Element, depth: int) -> Iterator[str]:
        if depth > DEEPEST:
            return
        for child in element:
            if child.tag == W + "p":
                yield from self._paragraph(child, depth)
            elif child.tag == W + "tbl":
                for row in child.iter(W + "tr"):
                    cells = (" ".join(self.lines(cell, depth + 1)) for cell in row.findall(W + "tc"))
                    yield " | ".join(cells)
            elif child.tag in THROUGH:
                yield from self.lines(child, depth + 1)

    def _paragraph(self, paragraph: Element, depth: int) -> Iterator[str]:
        boxes: list[Element] = []
        text = _text(paragraph, boxes, 0)
        if text.strip():
            yield self.numbering.label(paragraph) + text
        for box in boxes:
            yield from self.lines(box, depth + 1)


def _text(element: Element, boxes: list[Element], depth: int) -> str:
    """The visible text of a paragraph or run; text boxes in it are put into ``boxes``."""
    if depth > DEEPEST:
        return ""
    pieces = []
    for child in element:
        if child.tag == W + "t":
            pieces.append(child.text or "")
        elif child.tag in BREAKS:
            pieces.append(BREAKS[child.tag])
        elif child.tag == W + "txbxContent":
            boxes.append(child)
        elif child.tag not in LEFT_OUT and not _hidden(child):
            pieces.append(_text(child, boxes, depth + 1))
    return "".join(pieces)


def _hidden(run: Element) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish") if run.tag == W + "r" else None
    return vanish is not None and vanish.get(W + "val", "1") not in ("0", "false")


def _footnotes(part: Element | None) -> list[str]:
    """The footnotes' texts; separators have a type and no text."""
    notes = part.findall(W + "footnote") if part is not None else []
    texts = ("".join(t.text or "" for t in note.iter(W + "t")).strip() for note in notes)
    return [f"注：{text}" for text in texts if text]
