"""A study folder: adding, adding again, a person's edits, the ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.curate import Study
from quizgen.errors import QuizgenError
from quizgen.extract import extract
from quizgen.model import Source

TEXT = "讲话稿\n要做到“两个到位”（认识到位；措施到位）。\n讲三点意见：一是学习；二是干事；三是比拼。\n"


@pytest.fixture
def study(tmp_path: Path) -> Study:
    (tmp_path / "sources").mkdir()
    (tmp_path / "decks").mkdir()
    return Study(tmp_path)


def source(text: str = TEXT, title: str = "讲话稿") -> Source:
    return Source("甲.txt", text, title=title, date="2020-01-02")


def files(study: Study) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(study.root.rglob("*")) if path.is_file()}


def test_adding_stores_the_text_and_its_lists(study: Study) -> None:
    change = study.add(source(), extract(source()))
    assert [entry.name for entry in change.new] == ["两个到位", "三点意见"]
    (deck,) = study.decks()
    assert [entry.name for entry in deck.entries] == ["两个到位", "三点意见"]
    assert study.sources()["讲话稿"].date == "2020-01-02"
    assert study.problems() == ()


def test_the_stored_text_gives_the_same_lists(study: Study) -> None:
    study.add(source(), extract(source()))
    stored = extract(study.sources()["讲话稿"]).enumerations
    assert [(one.name, [i.text for i in one.items]) for one in stored] == [
        (one.name, [i.text for i in one.items]) for one in extract(source()).enumerations
    ]


def test_adding_again_changes_nothing_and_says_so(study: Study) -> None:
    study.add(source(), extract(source()))
    before = files(study)
    assert study.add(source(), extract(source())).unchanged
    assert files(study) == before


def test_a_deck_that_was_renamed_stays_the_deck_of_its_text(study: Study) -> None:
    path = study.add(source(), extract(source())).deck
    path.rename(path.with_name("我的牌组.yaml"))
    change = study.add(source(), extract(source()))
    assert change.unchanged
    assert change.deck.name == "我的牌组.yaml"


def test_a_dry_run_writes_nothing(study: Study) -> None:
    assert len(study.add(source(), extract(source()), dry_run=True).new) == 2
    assert files(study) == {}


def test_a_persons_edits_survive_a_changed_text(study: Study) -> None:
    path = study.add(source(), extract(source())).deck
    edited = path.read_text("utf-8").replace("name: 三点意见", "name: 三条  # 改过") + "# 结尾批注\n"
    path.write_text(edited, "utf-8")
    longer = source(TEXT + "还有“两个清单”（任务清单；责任清单）。\n")
    change = study.add(longer, extract(longer))
    assert [entry.name for entry in change.new] == ["两个清单"]
    assert "name: 三条  # 改过" in path.read_text("utf-8")
    assert "# 结尾批注" in path.read_text("utf-8")


def test_no_folder_is_no_study_folder(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError, match="init"):
        Study(tmp_path)


def test_all_problems_are_reported_at_once(study: Study) -> None:
    study.add(source(), extract(source()))
    (study.root / "decks" / "坏.yaml").write_text("title: [", "utf-8")
    (study.root / "decks" / "编码.yaml").write_bytes("标题".encode("gbk"))
    (study.root / "sources" / "空.md").write_bytes(b"")
    assert {Path(str(error.path)).name for error in study.problems()} == {"坏.yaml", "编码.yaml", "空.md"}
    with pytest.raises(QuizgenError):
        study.decks()


def test_an_id_used_in_two_decks_is_reported(study: Study) -> None:
    path = study.add(source(), extract(source())).deck
    path.with_name("抄.yaml").write_bytes(path.read_bytes())
    assert len(study.problems()) == 2


def test_the_ledger_moves_only_what_changed(study: Study) -> None:
    study.add(source(), extract(source()))
    (deck,) = study.decks()
    assert study.ledger(deck, {"a": "一", "b": "二"}, now=100) == {"a": 100, "b": 100}
    assert study.ledger(deck, {"a": "一", "b": "改"}, now=200) == {"a": 100, "b": 200}
    before = files(study)
    assert study.ledger(deck, {"a": "一", "b": "改"}, now=300) == {"a": 100, "b": 200}
    assert files(study) == before


def test_a_broken_ledger_is_said_to_be_broken(study: Study) -> None:
    study.add(source(), extract(source()))
    (deck,) = study.decks()
    (study.root / "decks" / f"{deck.slug}.ledger.json").write_text("[1]", "utf-8")
    with pytest.raises(QuizgenError, match="账本"):
        study.ledger(deck, {"a": "一"})


@pytest.mark.parametrize("title", ["甲/乙", "<script>alert(1)</script>", "喜报🎉", "..", "a" * 300])
def test_any_title_becomes_a_safe_file(study: Study, title: str) -> None:
    study.add(replace(source(), title=title), extract(source()))
    for path in files(study):
        assert Path(path).parent.parent == study.root
    assert study.sources().popitem()[1].title == title
    assert {path.name for path in study.root.iterdir()} == {"sources", "decks"}
