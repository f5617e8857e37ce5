"""Paper → PDF by typst: fonts from pip, data as JSON, a fixed time; equal papers are equal bytes."""

from __future__ import annotations

import datetime
import json
import re
from importlib.resources import files
from typing import Any

from quizgen.errors import QuizgenError
from quizgen.model import BLANK
from quizgen.render.paper.page import Asked, Paper, Section

SERIF, SANS = "Noto Serif SC", "Noto Sans SC"
MOMENT = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
NOTICE = (
    "请用黑色签字笔在规定的位置作答，写在密封线内的无效。",
    "作答前请核对卷号，并填写单位、姓名和准考证号。",
    "答案以所列来源文本的表述为准。",
)
# Lines for an answer: one for each member and one to spare.
SPARE_LINES = 1
MOST_LINES = 20
CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
UNDISPLAYED = re.compile(r'the text `?"(.+?)"`? could not be displayed')


def pdf(paper: Paper, key: bool = False) -> bytes:
    """The question sheet, or with ``key`` its answers, each with the source it stands in; tagged PDF/UA-1, A4.

    Raises QuizgenError when a sign is in none of the fonts.
    """
    import pylopdf_fonts_zh_cn as fonts
    import typst

    inputs = {
        "data": json.dumps(data(paper, key), ensure_ascii=False),
        "mode": "key" if key else "paper",
        "serif": SERIF,
        "hei": SANS,
    }
    source = (files("quizgen.render.paper") / "exam.typ").read_bytes()
    try:
        return typst.compile(
            source,
            font_paths=typst.Fonts(
                include_system_fonts=False,
                include_embedded_fonts=False,
                font_paths=[str(fonts.serif_path().parent)],
            ),
            format="pdf",
            sys_inputs=inputs,
            pdf_standards="ua-1",
            timestamp=MOMENT,
        )
    except typst.TypstError as error:
        missing = UNDISPLAYED.search(str(error))
        if missing is None:
            raise
        raise QuizgenError(f"试卷里的“{missing[1]}”没有字体能显示，请换一个字") from None


def data(paper: Paper, key: bool) -> dict[str, Any]:
    """What the template prints; the question sheet's data holds no answer."""
    recipe = paper.recipe
    return {
        "title": _clean(recipe.title),
        "subtitle": _clean(recipe.subtitle),
        "seed": recipe.seed,
        "minutes": recipe.minutes,
        "total": paper.total,
        "notice": NOTICE,
        "sections": [_section(section, key) for section in paper.sections],
    }


def _section(section: Section, key: bool) -> dict[str, Any]:
    return {
        "kind": section.part.kind,
        "title": section.part.title,
        "rule": section.part.rule,
        "each": section.part.points,
        "points": section.points,
        "items": [_answered(one) if key else _asked(one) for one in section.asked],
    }


def _asked(one: Asked) -> dict[str, Any]:
    stem = _clean(one.question.stem)
    return {
        "number": one.number,
        "stem": stem,
        "pieces": stem.split(BLANK),
        "options": [_clean(option.text) for option in one.options],
        "lines": min(MOST_LINES, len(one.question.answer) + SPARE_LINES),
    }


def _answered(one: Asked) -> dict[str, Any]:
    question = one.question
    marks = {"正确": "√", "错误": "×"}
    short = one.letters or marks.get(question.answer[0], "") if question.kind in ("choice", "truth") else ""
    members = "；".join(f"（{n}）{text}" for n, text in enumerate(question.answer, start=1))
    whole = question.kind == "whole"
    return {
        "number": one.number,
        "short": short,
        "answer": _clean(short or (members if whole else "；".join(question.answer))),
        "explanation": "" if whole else _clean(question.explanation),
        "citation": _clean(question.citation or "——"),
    }


def _clean(text: str) -> str:
    return CONTROL.sub(" ", text)
