"""`quizgen build`: every deck → .apkg, paper and key; a progress bar, and a table at the end."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.app import app, guarded
from quizgen.cli.chinese import ChineseCommand
from quizgen.curate import Study
from quizgen.curate.atomic import write
from quizgen.errors import QuizgenError
from quizgen.model import Deck

OUT = Path("build")


@dataclass(frozen=True, slots=True)
class Built:
    """What one deck gave."""

    deck: Deck
    lists: int
    notes: int
    questions: int
    files: tuple[Path, ...]


@app.command("build", cls=ChineseCommand, help="生成 decks/ 里的全部牌组：Anki 包、试卷和答案（PDF）。")
@guarded
def command(
    decks: Annotated[list[str] | None, typer.Argument(metavar="[DECK…]", help="只生成这些牌组，默认全部")] = None,
    out: Annotated[Path, typer.Option("--out", help="输出文件夹")] = OUT,
    seed: Annotated[int, typer.Option("--seed", help="选题和选项次序的种子，印在卷头")] = 1,
) -> None:
    """Build the decks of the study folder that is the current one."""
    study = Study(Path.cwd())
    bank = study.decks()
    chosen = _chosen(bank, decks or [])
    out.mkdir(parents=True, exist_ok=True)
    from rich.progress import Progress

    built = []
    with Progress(transient=True) as progress:
        task = progress.add_task("生成", total=len(chosen))
        for deck in chosen:
            progress.update(task, description=deck.title[:20])
            try:
                built.append(_build(study, deck, bank, out, seed))
            except QuizgenError as error:
                raise QuizgenError(error.message, study.root / "decks" / f"{deck.slug}.yaml") from None
            progress.advance(task)
    _table(built)


def _chosen(bank: tuple[Deck, ...], names: list[str]) -> tuple[Deck, ...]:
    if not bank:
        raise QuizgenError("decks/ 里还没有牌组；先用 quizgen add 添加文本")
    known = {deck.slug: deck for deck in bank}
    slugs = [Path(name).name.removesuffix(".yaml") for name in names]
    for slug in slugs:
        if slug not in known:
            raise QuizgenError(f"没有名为“{slug}”的牌组；现有：{'、'.join(known)}")
    return tuple(known[slug] for slug in dict.fromkeys(slugs)) if names else bank


def _build(study: Study, deck: Deck, bank: tuple[Deck, ...], out: Path, seed: int) -> Built:
    from quizgen.ask import ask
    from quizgen.ask.select import select
    from quizgen.ask.stems import quotable
    from quizgen.render.anki import contents, package
    from quizgen.render.paper import DEFAULT_SIZES, Recipe, compose, pdf

    questions = ask(deck, bank)
    asked = {question.list_id for question in questions}
    if not questions:
        return Built(deck, 0, 0, 0, ())
    notes = contents(deck, questions)
    paper = compose(select(questions, DEFAULT_SIZES, seed), Recipe(quotable(deck.title), seed=seed))
    files = {
        f"{deck.slug}.apkg": package(deck, questions, study.ledger(deck, notes)),
        f"{deck.slug}-试卷.pdf": pdf(paper),
        f"{deck.slug}-答案.pdf": pdf(paper, key=True),
    }
    for name, data in files.items():
        write(out / name, data)
    return Built(deck, len(asked), _cards(deck, asked), len(questions), tuple(out / name for name in files))


def _cards(deck: Deck, asked: set[str]) -> int:
    """Cards of a deck: one for each whole list and one for each member; recognition cards are extra."""
    return sum(1 + len(entry.members) for entry in deck.entries if entry.id in asked and entry.complete)


def _table(built: list[Built]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("牌组", "列表", "卡片", "题目", "文件")
    for one in built:
        files = "\n".join(str(path) for path in one.files) or "（没有可以提问的列表）"
        table.add_row(Text(one.deck.title), str(one.lists), str(one.notes), str(one.questions), Text(files))
    Console(highlight=False).print(table)
