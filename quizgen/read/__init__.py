"""bytes → Source: encoding, title and date, and what is not the study text (noise)."""

from __future__ import annotations

from quizgen.errors import QuizgenError
from quizgen.model import Source
from quizgen.read.kinds import document
from quizgen.read.metadata import metadata
from quizgen.read.noise import noise

__all__ = ["read"]


def read(data: bytes, path: str, encoding: str | None = None) -> Source:
    """The study text in ``data``; ``path`` is what errors and citations call it.

    The kind of file is told by its content: plain text, Markdown, HTML, Word (.docx) or PDF. Of plain text only newlines
    become ``\\n`` and a byte order mark goes; offsets of the other kinds count in the text taken from them. What is no study text
    (front matter, a forum's navigation and replies, jammer lines) is listed in ``noise``.
    Raises QuizgenError for an empty file, a binary one, or an encoding that does not fit.
    """
    if not data.strip():
        raise QuizgenError("文件是空的，没有可读的文字", path)
    found = document(data, path, encoding)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise QuizgenError("文件是空的，没有可读的文字", path)
    skips = noise(text)
    facts = metadata(text, path, skips) | found.facts
    return Source(
        path=path,
        text=text,
        title=facts.get("title", ""),
        author=facts.get("author", ""),
        date=facts.get("date", ""),
        place=facts.get("place", ""),
        url=facts.get("url", ""),
        encoding=found.encoding,
        replaced=found.replaced,
        noise=skips,
    )
