"""File names are readable and safe on every system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.curate.slug import LONGEST, slug

CASES = [
    ("在县办公室系统 业务知识培训班上的讲话", "在县办公室系统-业务知识培训班上的讲话"),
    ("a/b\\c", "a-b-c"),
    ("<script>alert(1)</script>", "script-alert(1)-script"),
    ("喜报🎉🎉", "喜报"),
    ("../../etc/passwd", "etc-passwd"),
    ("CON", "text-CON"),
    ("🎉", "text-"),
    ("“五个坚持”：学习笔记？", "“五个坚持”：学习笔记？"),
]


@pytest.mark.parametrize(("title", "name"), CASES)
def test_slug(title: str, name: str) -> None:
    assert slug(title) == name


@given(st.text(max_size=200))
def test_a_slug_is_one_safe_name(title: str) -> None:
    name = slug(title)
    assert 0 < len(name) <= LONGEST + 5
    assert not set(name) & set('/\\:*?"<>|\n\0')
    assert not name.startswith(".")
