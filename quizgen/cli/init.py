"""`quizgen init`: a new study folder with one example text and its deck."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.app import app, guarded
from quizgen.cli.chinese import ChineseCommand
from quizgen.curate import Study
from quizgen.curate.study import DECKS, SOURCES
from quizgen.errors import QuizgenError
from quizgen.extract import extract
from quizgen.read import read


@app.command("init", cls=ChineseCommand, help="新建学习文件夹：sources/、decks/ 和一篇示例。")
@guarded
def command(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="新建在哪里，默认当前文件夹")] = Path(),
) -> None:
    """Make the folder; one that already has texts or decks is left as it is."""
    if any((folder / name).exists() for name in (SOURCES, DECKS)):
        raise QuizgenError("这里已经有 sources/ 或 decks/，没有改动", folder)
    for name in (SOURCES, DECKS):
        (folder / name).mkdir(parents=True)
    source = read((files("quizgen.cli") / "example.md").read_bytes(), "example.md")
    change = Study(folder).add(source, extract(source))
    typer.echo(f"已新建 {folder}：{change.source.name}、{change.deck.name}（{len(change.new)} 个列表）")
    typer.echo("接下来：quizgen add 文件，添加自己的文本；quizgen build，生成 Anki 牌组和试卷。")
