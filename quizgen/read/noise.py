"""What stands in a file and is not the study text: front matter, a saved forum page's navigation and replies, jammer lines.

Nothing is deleted: each part becomes a span with its reason. A part is skipped only where its own signs stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Skip, Span

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<fields>.*?\n)?---[ \t]*(?:\n|\Z)", re.S)
# Discuz puts signs of two fixed ranges in turn between the lines of a post.
JAMMER = re.compile(r"(?:[\x20-\x3b][ \u00a0][\x3f-\x7e]){5,}|(?m:^#? ?(?:[!-~]+[ \u00a0]+){8,}[!-~]*[ \u00a0]*$)")
# A forum page says so itself; only then are its posts told apart.
FORUM = re.compile(r"显示全部楼层|只看该作者|\[复制链接\]|Discuz!|本版积分规则")
POST = re.compile(r"^[^\n]{0,60}发表于[ \u00a0]*(?P<date>\d{4}-\d{1,2}-\d{1,2})[^\n]*$", re.M)
# Where the first post ends at the latest.
AFTER_POST = re.compile(
    r"^[ \u00a0]*(?:游客[,，]如果您要查看本帖隐藏内容请回复|精彩评论\d*|您需要登录后才可以回帖|本版积分规则|回复[ \u00a0]*$|使用道具)",
    re.M,
)


def noise(text: str) -> tuple[Skip, ...]:
    """The parts of ``text`` that are no study text: disjoint, in order of their start."""
    found = sorted((*_front_matter(text), *_forum(text), *_jammer(text)))
    kept: list[Skip] = []
    for skip in found:
        if not kept or skip.span.start >= kept[-1].span.end:
            kept.append(skip)
    return tuple(kept)


def _front_matter(text: str) -> Iterator[Skip]:
    if m := FRONT_MATTER.match(text):
        yield Skip(Span(m.start(), m.end()), "文件头")


def _jammer(text: str) -> Iterator[Skip]:
    for m in JAMMER.finditer(text):
        yield Skip(Span(m.start(), m.end()), "干扰码")


def _forum(text: str) -> Iterator[Skip]:
    """Everything above the first post and below it: the replies repeat the post and are not study text."""
    first = POST.search(text)
    if first is None or not FORUM.search(text):
        return
    yield Skip(Span(0, first.end()), "导航")
    ends = [m.start() for m in (AFTER_POST.search(text, first.end()), POST.search(text, first.end())) if m]
    if ends:
        yield Skip(Span(min(ends), len(text)), "回帖")
