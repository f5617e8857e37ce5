"""What every command shares: help, version, usage errors, sentences instead of tracebacks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen import __version__
from quizgen.cli.app import SYSTEM, said

Run = Callable[..., Any]


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"quizgen {__version__}\n"


def test_help_names_every_command_in_chinese(run: Run) -> None:
    out = run("--help").out
    for command in ("add", "extract", "build", "check", "init"):
        assert command in out
    assert "Anki 牌组" in out


@pytest.mark.parametrize(
    "words", [["nonsense"], ["extract"], ["extract", "--format", "xml", "甲"], ["build", "--seed", "甲"]]
)
def test_wrong_usage_is_exit_code_2(run: Run, words: list[str]) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(("kind", "words"), SYSTEM)
def test_an_error_of_the_system_is_one_chinese_sentence(kind: type[OSError], words: str) -> None:
    assert said(kind(1, "english", "甲.txt")) == f"甲.txt: {words}"


def test_a_full_disk_is_said_too() -> None:
    assert said(OSError(28, "No space left on device", "甲")) == "甲: 读写出错（No space left on device）"


def test_help_imports_nothing_heavy() -> None:
    code = "import sys; sys.argv=['quizgen','--help']\ntry:\n import quizgen.cli; quizgen.cli.main()\nexcept SystemExit: pass\nprint([m for m in ('genanki','typst','jieba','opencc','ruamel.yaml') if m in sys.modules])"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout
    assert out.endswith("[]\n")


def test_a_closed_pipe_is_quiet(study: Path) -> None:
    command = f"{sys.executable} -m quizgen extract {'讲话.txt ' * 200} --format jsonl | head -c 1"
    run = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert run.stderr == ""
