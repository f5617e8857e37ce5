"""Which encoding the bytes are in: a byte order mark, else strict UTF-8, else the East Asian code page that reads best."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from quizgen.errors import QuizgenError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Kinds of file that are never plain text, by their first bytes.
BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"\x7fELF",
    b"MZ",
)
CODE_PAGES = ("gb18030", "big5hkscs")
# The signs that open the list of frequent ones: what a Chinese text is full of in any encoding.
FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产種經這國個會對發為動過說產，。、；："
)
SAMPLE = 60_000


class Decoded(NamedTuple):
    """``replaced`` counts the code points that stand for bytes which could not be read."""

    text: str
    encoding: str
    replaced: int


def decode(data: bytes, path: str, encoding: str | None = None) -> Decoded:
    """The text of ``data``. A few stray bytes become U+FFFD and are counted; more raise QuizgenError.

    >>> decode("五个坚持".encode("gb18030"), "a.txt").encoding
    'gb18030'
    """
    if encoding is not None:
        return _chosen(data, path, encoding)
    if data.startswith(BINARY):
        raise QuizgenError("这不是纯文本文件，请先另存为 .txt 或 .md（UTF-8）再添加", path)
    for mark, name in MARKS:
        if data.startswith(mark):
            return _lenient(data, path, name)
    if b"\x00" in data[:4096]:
        return _without_mark(data, path)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", 0)
    except UnicodeDecodeError:
        pass
    candidates = [("utf-8", _score(data, "utf-8")), *((name, _score(data, name)) for name in CODE_PAGES)]
    best = max(candidates, key=lambda pair: pair[1])
    return _lenient(data, path, best[0])


def _chosen(data: bytes, path: str, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        raise QuizgenError(f"不认识的编码“{encoding}”，常用的是 utf-8、gb18030、big5、utf-16", path) from None
    return _lenient(data, path, name)


def _without_mark(data: bytes, path: str) -> Decoded:
    """UTF-16 without its mark shows NUL bytes on one side of Latin signs; anything else with NUL is binary."""
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    if min(even, odd) == 0 and max(even, odd) > 0 and len(data) % 2 == 0:
        return _lenient(data, path, "utf-16-le" if odd > even else "utf-16-be")
    raise QuizgenError("这是二进制文件，不是文字", path)


def _lenient(data: bytes, path: str, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    replaced = text.count("\ufffd")
    if replaced * 10 > len(text):
        raise QuizgenError("认不出文件的编码（或者这是二进制文件），请另存为 UTF-8 再添加", path)
    return Decoded(text.removeprefix("\ufeff"), "utf-8" if encoding == "utf-8-sig" else encoding, replaced)


def _score(data: bytes, encoding: str) -> float:
    """The share of frequent signs in a sample, less ten times that of unreadable ones."""
    text = data[:SAMPLE].decode(encoding, "replace")
    return sum(sign in FREQUENT for sign in text) / len(text) - 10 * text.count("\ufffd") / len(text)
