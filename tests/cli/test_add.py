"""`quizgen add`: stored once, said what was found, nothing lost on bad input."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Snapshot = Callable[[Path], dict[str, bytes]]


def test_a_text_is_stored_and_its_lists_are_shown(run: Run, study: Path) -> None:
    ran = run("add", "讲话.txt", "--author", "张三", "--date", "2020-01-02")
    assert ran.code == 0
    for words in ("标题：讲话稿（张三，2020-01-02，utf-8）", "两个到位", "新列表 3 个"):
        assert words in ran.out
    assert (
        (study / "sources" / "讲话稿.md")
        .read_text("utf-8")
        .startswith("---\ntitle: 讲话稿\nauthor: 张三\ndate: 2020-01-02\n---\n")
    )
    assert (study / "decks" / "讲话稿.yaml").exists()


def test_adding_again_changes_nothing_and_says_so(run: Run, study: Path, snapshot: Snapshot) -> None:
    run("add", "讲话.txt")
    before = snapshot(study)
    ran = run("add", "讲话.txt")
    assert (ran.code, snapshot(study)) == (0, before)
    assert "没有变化" in ran.out


def test_a_dry_run_writes_nothing(run: Run, study: Path, snapshot: Snapshot) -> None:
    before = snapshot(study)
    assert "将写入" in run("add", "讲话.txt", "--dry-run").out
    assert snapshot(study) == before


def test_a_chosen_title_and_deck(run: Run, study: Path) -> None:
    run("add", "讲话.txt", "--title", "甲/乙<script>🎉", "--deck", "我的牌组")
    assert [path.name for path in (study / "sources").iterdir()] == ["甲-乙-script.md"]
    assert [path.name for path in (study / "decks").iterdir()] == ["我的牌组.yaml"]


BAD = [
    (["没有.txt"], "没有这个文件"),
    (["sources"], "这是文件夹"),
    (["讲话.txt", "--date", "昨天"], "日期"),
    (["讲话.txt", "--encoding", "nonsense"], "nonsense"),
]


@pytest.mark.parametrize(("words", "sentence"), BAD, ids=[case[1] for case in BAD])
def test_bad_input_writes_nothing(run: Run, study: Path, snapshot: Snapshot, words: list[str], sentence: str) -> None:
    before = snapshot(study)
    ran = run("add", *words)
    assert (ran.code, snapshot(study)) == (1, before)
    assert ran.err.count("\n") == 1
    assert sentence in ran.err


def test_one_bad_file_does_not_keep_the_others_out(run: Run, study: Path) -> None:
    ran = run("add", "没有.txt", "讲话.txt")
    assert ran.code == 1
    assert (study / "decks" / "讲话稿.yaml").exists()


def test_a_text_without_lists_is_a_note_and_is_not_stored(run: Run, study: Path, snapshot: Snapshot) -> None:
    (study / "散文.txt").write_text("春天来了，花开了。", "utf-8")
    before = snapshot(study)
    ran = run("add", "散文.txt")
    assert (ran.code, snapshot(study)) == (0, before)
    assert "没有列表" in ran.out


def test_one_title_cannot_be_given_to_several_files(run: Run, study: Path) -> None:
    assert run("add", "讲话.txt", "讲话.txt", "--title", "甲").code == 2


def test_outside_a_study_folder_the_way_out_is_named(
    run: Run, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "别处").mkdir()
    monkeypatch.chdir(tmp_path / "别处")
    ran = run("add", "../讲话.txt")
    assert ran.code == 1
    assert "quizgen init" in ran.err


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(
    run: Run, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", "decks")

    monkeypatch.setattr("quizgen.curate.study.write", denied)
    ran = run("add", "讲话.txt")
    assert (ran.code, ran.err) == (1, "decks: 没有读写权限\n")
