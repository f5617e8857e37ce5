"""What the program makes of the shipped texts, compared whole with what it made before.

`pytest --update-golden` writes the files anew; the difference is then read like any other change.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quizgen.ask import ask
from quizgen.ask.select import select
from quizgen.cli.extract import contract
from quizgen.curate import Study
from quizgen.extract import extract
from quizgen.render.paper import DEFAULT_SIZES, Recipe, compose
from quizgen.render.paper.pdf import data

HOME = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
STUDY = Study(HOME)
TEXTS = STUDY.sources()
DECKS = {deck.slug: deck for deck in STUDY.decks()}


def compare(path: Path, made: Any, update: bool) -> None:
    text = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_the_lists_of_a_shipped_text(name: str, update_golden: bool) -> None:
    source = TEXTS[name]
    found = contract(source, extract(source))
    found["source"]["path"] = f"sources/{name}.md"
    compare(GOLDEN / "extract" / f"{name}.json", found, update_golden)


@pytest.mark.parametrize("slug", sorted(DECKS))
def test_the_paper_of_a_shipped_deck(slug: str, update_golden: bool) -> None:
    deck = DECKS[slug]
    questions = select(ask(deck, tuple(DECKS.values())), DEFAULT_SIZES, 1)
    paper = compose(questions, Recipe(deck.title))
    compare(GOLDEN / "paper" / f"{slug}.json", [data(paper, key=False), data(paper, key=True)], update_golden)


def test_no_golden_file_is_left_behind() -> None:
    kept = {path.stem for folder in ("extract", "paper") for path in (GOLDEN / folder).glob("*.json")}
    assert kept == set(TEXTS) | set(DECKS)
