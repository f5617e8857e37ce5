"""`quizgen init` makes a folder that builds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_a_new_folder_is_sound_and_builds(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("init", str(tmp_path / "学习")).code == 0
    monkeypatch.chdir(tmp_path / "学习")
    assert run("check").out == "ok\n"
    assert run("build").code == 0
    assert len(list((tmp_path / "学习" / "build").iterdir())) == 3


def test_a_folder_that_has_decks_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "decks").mkdir()
    ran = run("init", str(tmp_path))
    assert ran.code == 1
    assert "没有改动" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["decks"]
