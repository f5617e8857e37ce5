"""`quizgen check` prints ok, or every problem with file and line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_ok(run: Run, study: Path) -> None:
    run("add", "讲话.txt")
    assert run("check").out == "ok\n"


def test_all_problems_at_once(run: Run, study: Path) -> None:
    run("add", "讲话.txt")
    deck = study / "decks" / "讲话稿.yaml"
    deck.write_text(deck.read_text("utf-8").replace("text: 认识到位", "text: 不在文中"), "utf-8")
    (study / "decks" / "坏.yaml").write_text("title: [", "utf-8")
    ran = run("check")
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 2
    assert "找不到这一项：“不在文中”" in ran.err
    assert "坏.yaml:1: YAML" in ran.err


def test_what_the_repository_ships_is_sound(run: Run, monkeypatch: Any) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    assert run("check").out == "ok\n"
