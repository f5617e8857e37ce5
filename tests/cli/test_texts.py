"""Files named on the command line become sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.cli import texts
from quizgen.cli.texts import source_at
from quizgen.errors import QuizgenError


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "甲.txt").write_bytes("正文".encode("gb18030"))
    assert source_at(str(tmp_path / "甲.txt"), "gb18030").text == "正文"


@pytest.mark.parametrize("name", ["没有.txt", "."])
def test_what_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(QuizgenError):
        source_at(str(tmp_path / name))


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "LARGEST", 3)
    (tmp_path / "甲.txt").write_text("正文正文", "utf-8")
    with pytest.raises(QuizgenError, match="拆分"):
        source_at(str(tmp_path / "甲.txt"))
