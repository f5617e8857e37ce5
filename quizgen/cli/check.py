"""`quizgen check`: load everything, report every problem with file and line, print ok."""

from __future__ import annotations

from pathlib import Path

import typer

from quizgen.cli.app import app, guarded
from quizgen.cli.chinese import ChineseCommand
from quizgen.curate import Study
from quizgen.errors import QuizgenErrors


@app.command("check", cls=ChineseCommand, help="检查 sources/ 和 decks/，列出所有问题；没有问题就打印 ok。")
@guarded
def command() -> None:
    """Check the study folder that is the current one."""
    problems = Study(Path.cwd()).problems()
    if problems:
        raise QuizgenErrors(problems)
    typer.echo("ok")
