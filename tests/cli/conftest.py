"""A study folder as the current one, and quizgen run in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

SPEECH = """讲话稿

要做到“两个到位”（认识到位；措施到位）。下面讲三点意见：一是抓好理论学习；二是抓好实干担当；三是抓好作风建设。
当前要防止以下几种倾向：一是贪大求全；二是急于求成；三是敷衍了事；四是推诿扯皮。
"""


class Ran(NamedTuple):
    """What a run gave back."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run quizgen with the given words, as its entry point does."""

    def run(*words: str) -> Ran:
        from quizgen.cli import main

        monkeypatch.setattr(sys, "argv", ["quizgen", *words])
        capsys.readouterr()
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty study folder, and a speech beside it."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "decks").mkdir()
    (tmp_path / "讲话.txt").write_text(SPEECH, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    """Every file below the folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def snapshot() -> Callable[[Path], dict[str, bytes]]:
    """`files`, for tests that compare a folder before and after."""
    return files
