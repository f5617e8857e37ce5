"""`quizgen add`: store a text in sources/, put its lists into its deck, and say what was found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.app import app, guarded, said
from quizgen.cli.chinese import ChineseCommand
from quizgen.cli.texts import source_at
from quizgen.errors import QuizgenError
from quizgen.extract import extract
from quizgen.model import Source


@app.command("add", cls=ChineseCommand, help="添加学习文本：存入 sources/，把找到的列表写进 decks/。")
@guarded
def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="要添加的文本；“-”表示标准输入")],
    title: Annotated[str, typer.Option("--title", help="标题，默认自动识别")] = "",
    author: Annotated[str, typer.Option("--author", help="作者或讲话人")] = "",
    date: Annotated[str, typer.Option("--date", help="日期，如 2017-12-28")] = "",
    deck: Annotated[str | None, typer.Option("--deck", help="写进哪个牌组，默认与标题同名")] = None,
    encoding: Annotated[str | None, typer.Option("--encoding", help="指定编码，默认自动识别")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只显示会改什么，不写文件")] = False,
) -> None:
    """Add each file; one that cannot be added is reported and the others still go in (exit code 1)."""
    if title and len(files) > 1:
        raise typer.BadParameter("一次添加多个文件时不能用 --title")
    failed = False
    for file in files:
        try:
            source = _described(source_at(file, encoding), title, author, date)
            _add(source, deck, dry_run)
        except QuizgenError as error:
            typer.echo(str(error), err=True)
            failed = True
        except OSError as error:
            typer.echo(said(error), err=True)
            failed = True
    if failed:
        raise typer.Exit(1)


def _described(source: Source, title: str, author: str, date: str) -> Source:
    """The source with what the user knows better."""
    if date and not _is_date(date):
        raise QuizgenError(f"日期要写成 2017-12-28 这样，不能是“{date}”")
    return replace(source, title=title or source.title, author=author or source.author, date=date or source.date)


def _is_date(text: str) -> bool:
    import re

    return re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text) is not None


def _add(source: Source, deck: str | None, dry_run: bool) -> None:
    from quizgen.cli.tables import findings
    from quizgen.curate import Study

    study = Study(Path.cwd())
    extraction = extract(source)
    facts = "，".join(part for part in (source.author, source.date, source.encoding) if part)
    typer.echo(f"标题：{source.title}（{facts}）")
    if source.replaced:
        typer.echo(f"注意：有 {source.replaced} 处文字无法识别")
    findings(source, extraction.enumerations)
    if not extraction.enumerations and not dry_run:
        typer.echo("没有列表可以出题，文本没有存入。")
        return
    change = study.add(source, extraction, deck, dry_run)
    if change.unchanged:
        typer.echo(f"{change.source.name} 已经添加过，没有变化。")
        return
    verb = "将写入" if dry_run else "已写入"
    review = sum(entry.status == "review" for entry in change.new)
    typer.echo(
        f"{verb} {change.source} 和 {change.deck}：新列表 {len(change.new)} 个（其中待核对 {review} 个），原有 {change.known} 个。"
    )
