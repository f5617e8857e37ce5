"""`quizgen build`: from a text to a package, a paper and a key; twice the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Snapshot = Callable[[Path], dict[str, bytes]]


@pytest.fixture
def filled(run: Run, study: Path) -> Path:
    run("add", "讲话.txt")
    return study


def test_every_deck_gives_its_files_and_a_line(run: Run, filled: Path) -> None:
    ran = run("build")
    assert ran.code == 0
    assert sorted(path.name for path in (filled / "build").iterdir()) == [
        "讲话稿-答案.pdf",
        "讲话稿-试卷.pdf",
        "讲话稿.apkg",
    ]
    for words in ("牌组", "列表", "卡片", "题目", "文件", "讲话稿"):
        assert words in ran.out


def test_two_runs_give_the_same_bytes(run: Run, filled: Path, snapshot: Snapshot) -> None:
    run("build")
    first = snapshot(filled)
    run("build")
    assert snapshot(filled) == first


def test_another_seed_gives_another_paper(run: Run, filled: Path) -> None:
    run("build", "--out", "甲")
    run("build", "--out", "乙", "--seed", "2")
    papers = [(filled / out / "讲话稿-试卷.pdf").read_bytes() for out in ("甲", "乙")]
    assert papers[0] != papers[1]


def test_a_deck_that_is_not_there_is_named_with_those_that_are(run: Run, filled: Path) -> None:
    ran = run("build", "别的")
    assert ran.code == 1
    assert "别的" in ran.err
    assert "讲话稿" in ran.err


def test_nothing_to_build(run: Run, study: Path) -> None:
    assert "quizgen add" in run("build").err


def test_a_broken_deck_stops_the_build_with_file_and_line(run: Run, filled: Path) -> None:
    deck = filled / "decks" / "讲话稿.yaml"
    deck.write_text(deck.read_text("utf-8").replace("name: 两个到位", "nane: 两个到位"), "utf-8")
    ran = run("build")
    assert ran.code == 1
    assert f"{deck}:6: 不认识的字段“nane”，是不是“name”？" in ran.err
    assert not (filled / "build").exists()


def test_an_output_folder_that_is_a_file_is_said(run: Run, filled: Path) -> None:
    (filled / "build").write_text("占着", "utf-8")
    ran = run("build")
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert (filled / "build").read_text("utf-8") == "占着"


def test_a_read_only_output_folder_loses_nothing(run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", "build")

    monkeypatch.setattr("quizgen.cli.build.write", denied)
    ran = run("build")
    assert (ran.code, ran.err) == (1, "build: 没有读写权限\n")


@pytest.mark.parametrize("title", ["甲/乙", "<script>alert(1)</script>", "喜报🎉来了", "《书名》::分层"])
def test_any_title_can_be_added_and_built(run: Run, study: Path, title: str) -> None:
    run("add", "讲话.txt", "--title", title)
    assert run("check").out == "ok\n"
    assert run("build").code == 0
    assert len(list((study / "build").iterdir())) == 3


def test_a_sign_that_no_font_has_is_named_with_its_deck(run: Run, study: Path) -> None:
    (study / "讲话.txt").write_text("抓好“三件事”（学🎉习；干工作；比作风）。", "utf-8")
    run("add", "讲话.txt")
    ran = run("build")
    assert ran.code == 1
    assert "decks/讲话.yaml: 试卷里的“🎉”没有字体能显示" in ran.err
    assert list((study / "build").iterdir()) == []
