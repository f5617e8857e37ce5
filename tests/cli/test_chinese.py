"""What typer says reaches the user in Chinese."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]

WRONG = [
    (["nonsense"], "没有命令“nonsense”。用法见 quizgen --help"),
    (["extract"], "缺少参数 FILE…。用法见 quizgen extract --help"),
    (["add", "甲", "--nope"], "没有选项 --nope。用法见 quizgen add --help"),
    (["check", "多余"], "多了参数 多余。用法见 quizgen check --help"),
    (["build", "--seed", "甲"], "--seed 的内容不对：应当是整数。用法见 quizgen build --help"),
    (["extract", "--format", "xml", "甲"], "没有“xml”"),
]


@pytest.mark.parametrize(("words", "sentence"), WRONG, ids=[case[1][:12] for case in WRONG])
def test_wrong_usage_is_one_chinese_sentence(run: Run, words: list[str], sentence: str) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert sentence in ran.err


@pytest.mark.parametrize("command", ["add", "build", "check", "extract", "init"])
def test_help_is_chinese_throughout(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert not re.search(r"Usage|Options|Arguments|Show this|required|<str>", ran.out)


def test_quizgen_alone_shows_its_help(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert "命令：\n  add " in ran.err
