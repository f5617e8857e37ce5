"""Which kind of file the bytes are, told by content and not by name, and what reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.errors import QuizgenError
from quizgen.read import docx, html, pdf
from quizgen.read.encoding import decode


class Document(NamedTuple):
    """A file as text, with what its properties say of it."""

    text: str
    facts: dict[str, str]
    encoding: str = "utf-8"
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its first bytes, and its reader."""

    name: str
    begins: re.Pattern[bytes]
    read: Callable[[bytes, str, str | None], Document]


def _docx(data: bytes, path: str, encoding: str | None) -> Document:
    return Document(*docx.docx_text(data, path))


def _pdf(data: bytes, path: str, encoding: str | None) -> Document:
    return Document(*pdf.pdf_text(data, path))


def _html(data: bytes, path: str, encoding: str | None) -> Document:
    decoded = decode(data, path, encoding)
    return Document(*html.html_text(decoded.text), decoded.encoding, decoded.replaced)


def _old_word(data: bytes, path: str, encoding: str | None) -> Document:
    raise QuizgenError("这是旧版 Word、WPS 或 RTF 文档，请在 Word 或 WPS 里另存为 .docx 再添加", path)


def _text(data: bytes, path: str, encoding: str | None) -> Document:
    decoded = decode(data, path, encoding)
    return Document(decoded.text, {}, decoded.encoding, decoded.replaced)


# The first that fits reads the file; plain text takes what no other does.
KINDS = (
    Kind("pdf", re.compile(rb"\A\s{0,20}%PDF"), _pdf),
    Kind("docx", re.compile(rb"\APK\x03\x04"), _docx),
    Kind("old", re.compile(rb"\A(?:\xd0\xcf\x11\xe0|\{\\rtf)"), _old_word),
    Kind("html", html.MAGIC, _html),
    Kind("text", re.compile(rb""), _text),
)


def document(data: bytes, path: str, encoding: str | None = None) -> Document:
    """The text of a file of any kind. Raises QuizgenError for what cannot be read."""
    start = data[:2048].removeprefix(b"\xef\xbb\xbf")
    kind = next(kind for kind in KINDS if kind.begins.match(start))
    return kind.read(data, path, encoding)
