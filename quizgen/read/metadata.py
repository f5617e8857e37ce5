"""Title, author and date of a text: from its front matter, from the forum post that holds it, or from its first lines."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from pathlib import PurePath

import yaml

from quizgen.errors import QuizgenError
from quizgen.model import Skip
from quizgen.read.noise import FRONT_MATTER, POST

FIELDS = ("title", "author", "date", "place", "url")
DATE = re.compile(r"(\d{4})\s*(?:年|-|/|\.)\s*(\d{1,2})\s*(?:月|-|/|\.)\s*(\d{1,2})\s*日?")
HEADING = re.compile(r"#{1,6}\s*")
# Lines of a forum page between its title and the post.
FURNITURE = re.compile(r"\[[^\[\]]*\]|开启左侧|关灯|.*(?:阅读模式|打印|上一主题|下一主题).*")
TITLE_LENGTH = 80
FIRST_LINES = 12


def metadata(text: str, path: str, skips: Sequence[Skip]) -> dict[str, str]:
    """The fields of FIELDS that the text states; ``title`` falls back to the first line, then to the file's name."""
    facts = _front_matter(text, path)
    post = POST.search(text) if any(skip.reason == "导航" for skip in skips) else None
    if post is not None:
        facts.setdefault("title", _title_above(text[: post.start()]))
        facts.setdefault("date", _iso(DATE.search(post[0])))
    body = text[skips[0].span.end :] if skips and skips[0].span.start == 0 else text
    lines = [line.strip() for line in body[:4000].splitlines() if line.strip()][:FIRST_LINES]
    if not facts.get("title"):
        facts["title"] = _first_line(lines) or PurePath(path).stem
    if not facts.get("date"):
        facts["date"] = next((_iso(m) for line in lines if len(line) <= 40 and (m := DATE.search(line))), "")
    return {name: value for name, value in facts.items() if value}


def _front_matter(text: str, path: str) -> dict[str, str]:
    m = FRONT_MATTER.match(text)
    if m is None:
        return {}
    try:
        fields = yaml.safe_load(m["fields"] or "")
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise QuizgenError("文件头不是合法的 YAML", path, line) from None
    if fields is not None and not isinstance(fields, dict):
        raise QuizgenError("文件头应当是“字段: 内容”的形式", path, 1)
    return {name: _plain((fields or {}).get(name)) for name in FIELDS if (fields or {}).get(name)}


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime.date) else str(value).strip()


def _title_above(text: str) -> str:
    """The last line above the post that is not page furniture."""
    lines = (line.strip(" \t\u3000\u00a0") for line in reversed(text.splitlines()))
    return next((line for line in lines if line and not FURNITURE.fullmatch(line)), "")


def _first_line(lines: Sequence[str]) -> str:
    """The first line, when it reads as a title: short, and no sentence."""
    if not lines:
        return ""
    title = HEADING.sub("", lines[0], count=1).strip("　 \u00a0*")
    return title if len(title) <= TITLE_LENGTH and not title.endswith(("。", "；", ";", "，", ",", "：", ":")) else ""


def _iso(m: re.Match[str] | None) -> str:
    if m is None:
        return ""
    try:
        return datetime.date(*(int(part) for part in m.groups())).isoformat()
    except ValueError:
        return ""
