"""PDF → text: characters by their boxes, so that quotation marks keep their place; lines rejoined into paragraphs.

Page headers, footers and page numbers are dropped: lines that stand at one height on half of the pages.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from quizgen.errors import QuizgenError

MAGIC = b"%PDF"
MOST_PAGES = 3000
# A line begins a paragraph when it is set in, when it begins with a number of an outline, or after a short line.
NUMBERED = re.compile(
    r"(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+[章节条]|\d{1,2}[.、．])"
)
SENTENCE_END = "。！？!?；;：:”）)"


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its edges and height on the page in points, the size of its signs, its column, its text."""

    left: float
    right: float
    height: float
    size: float
    column: int
    text: str


def pdf_text(data: bytes, path: str) -> tuple[str, dict[str, str]]:
    """The text of a PDF, a paragraph a line. Raises QuizgenError where there is none to read."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        words = "PDF 加了密码，请先解除密码" if "password" in str(error).lower() else "PDF 已损坏，打不开"
        raise QuizgenError(words, path) from None
    try:
        if len(document) > MOST_PAGES:
            raise QuizgenError(f"PDF 超过 {MOST_PAGES} 页，请拆分后再添加", path)
        pages = [list(_lines(document[number])) for number in range(len(document))]
        facts = {"title": (document.get_metadata_dict().get("Title") or "").strip()}
    finally:
        document.close()
    if not any(pages):
        raise QuizgenError("PDF 里没有文字（可能是扫描件），请先做文字识别（OCR）", path)
    text = "\n".join(_paragraphs(_without_furniture(pages)))
    return unicodedata.normalize("NFKC", text) if re.search("[\u2e80-\u2fdf]", text) else text, {
        k: v for k, v in facts.items() if v
    }


def _lines(page: Any) -> Iterator[Line]:
    """The lines of a page in reading order, column after column."""
    signs = list(_signs(page.get_textpage()))
    if not signs:
        return
    size = statistics.median(sign[3] for sign in signs)
    rows: list[tuple[float, list[tuple[float, float, float, float, str]]]] = []
    for sign in sorted(signs, key=lambda s: -s[1]):
        if rows and abs(rows[-1][0] - sign[1]) < 0.45 * size:
            rows[-1][1].append(sign)
        else:
            rows.append((sign[1], [sign]))
    gutter = _gutter([row for _, row in rows], size)
    columns: tuple[list[Line], list[Line]] = ([], [])
    for _, row in rows:
        row.sort()
        if gutter is None or any(s[0] < gutter < s[2] for s in row):
            yield from columns[0] + columns[1]
            columns[0].clear()
            columns[1].clear()
            yield _line(row, size, 0)
            continue
        for column, side in enumerate(([s for s in row if s[2] <= gutter], [s for s in row if s[0] >= gutter])):
            if side:
                columns[column].append(_line(side, size, column))
    yield from columns[0] + columns[1]


def _signs(page: Any) -> Iterator[tuple[float, float, float, float, str]]:
    """Left edge, middle height, right edge, size and text of every sign that shows."""
    for index in range(page.count_chars()):
        text = page.get_text_range(index, 1)
        if text.strip():
            left, bottom, right, top = page.get_charbox(index, loose=True)
            yield left, (bottom + top) / 2, right, top - bottom, text


def _gutter(rows: Sequence[Sequence[tuple[float, float, float, float, str]]], size: float) -> float | None:
    """The middle of an empty strip that parts two columns in most rows, or None."""
    left = min(sign[0] for row in rows for sign in row)
    width = int(max(sign[2] for row in rows for sign in row) - left) + 1
    inked = [0] * (width + 1)
    for row in rows:
        for place in {p for s in row for p in range(max(0, int(s[0] - left)), min(width, int(s[2] - left)) + 1)}:
            inked[place] += 1
    best, run, middle = 0, 0, 0.0
    for place in range(int(width * 0.3), int(width * 0.7)):
        run = run + 1 if inked[place] <= 0.12 * len(rows) else 0
        if run > best:
            best, middle = run, left + place - run / 2
    return middle if best >= max(6.0, 0.4 * size) and len(rows) >= 6 else None


def _line(row: Sequence[tuple[float, float, float, float, str]], size: float, column: int) -> Line:
    text = row[0][4]
    for one, two in pairwise(row):
        gap = two[0] - one[2]
        latin = one[4].isascii() and two[4].isascii()
        text += (" " if gap > 1.5 * size or (latin and gap > 0.25 * size) else "") + two[4]
    return Line(row[0][0], row[-1][2], statistics.mean(s[1] for s in row), size, column, text)


def _without_furniture(pages: list[list[Line]]) -> list[list[Line]]:
    """Pages without the first and last lines that stand at one height, numbers aside, on half of them."""
    edges = [_edges_of(page) for page in pages]
    seen = Counter(key for lines in edges for key in {_furniture(line) for line in lines})
    limit = max(2.0, 0.5 * len(pages))
    return [
        [line for line in page if line not in lines or seen[_furniture(line)] < limit]
        for page, lines in zip(pages, edges, strict=True)
    ]


def _edges_of(page: list[Line]) -> list[Line]:
    """The two highest and the two lowest lines of a page."""
    by_height = sorted(page, key=lambda line: -line.height)
    return by_height[:2] + by_height[-2:]


def _furniture(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", re.sub(r"\s", "", line.text)), round(line.height / 8)


def _paragraphs(pages: list[list[Line]]) -> Iterator[str]:
    words = ""
    ended = True
    for page in pages:
        lefts = {column: _edge([line.left for line in page if line.column == column]) for column in (0, 1)}
        rights = {column: max((line.right for line in page if line.column == column), default=0) for column in (0, 1)}
        for line in page:
            set_in = line.left - lefts[line.column] > 1.2 * line.size
            if words and (set_in or ended or NUMBERED.match(line.text)):
                yield words
                words = ""
            words += line.text
            short = rights[line.column] - line.right > 3 * line.size
            ended = short and (line.text[-1] in SENTENCE_END or len(line.text) < 30)
    if words:
        yield words


def _edge(lefts: list[float]) -> float:
    """The margin that most lines begin at: the leftmost of the frequent ones."""
    counts = Counter(round(left / 2) * 2 for left in lefts)
    if not counts:
        return 0.0
    most = max(counts.values())
    return min(left for left, count in counts.items() if count >= 0.5 * most)
