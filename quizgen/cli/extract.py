"""`quizgen extract`: look at texts and print the lists in them; nothing is stored."""

from __future__ import annotations

import json
from enum import Enum
from typing import Annotated, Any

import typer

from quizgen.cli.app import app, guarded
from quizgen.cli.chinese import ChineseCommand
from quizgen.cli.texts import source_at
from quizgen.extract import extract
from quizgen.model import Enumeration, Extraction, Item, Origin, Source


class Format(str, Enum):
    """What `--format` takes."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    YAML = "yaml"


@app.command("extract", cls=ChineseCommand, help="只看不存：列出文本里的每个“几个几”。")
@guarded
def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="要看的文本；“-”表示标准输入")],
    format: Annotated[Format, typer.Option("--format", help="输出格式")] = Format.TABLE,
    encoding: Annotated[str | None, typer.Option("--encoding", help="指定编码，默认自动识别")] = None,
    show_skipped: Annotated[bool, typer.Option("--show-skipped", help="列出跳过的部分（导航、回帖等）")] = False,
) -> None:
    """Print what `extract` finds in each file, in the order given."""
    sources = (source_at(file, encoding) for file in files)
    if show_skipped:
        for source in sources:
            typer.echo(_skipped(source), nl=False)
        return
    results = ((source, extract(source)) for source in sources)
    if format is Format.JSONL:
        for source, extraction in results:
            typer.echo(json.dumps(contract(source, extraction), ensure_ascii=False))
    elif format is Format.TABLE:
        from quizgen.cli.tables import findings

        for source, extraction in results:
            findings(source, extraction.enumerations)
    else:
        _document([contract(source, extraction) for source, extraction in results], format)


def _document(objects: list[dict[str, Any]], format: Format) -> None:
    if format is Format.JSON:
        typer.echo(json.dumps(objects, ensure_ascii=False, indent=2))
        return
    import yaml

    typer.echo(yaml.safe_dump(objects, allow_unicode=True, sort_keys=False, width=1000), nl=False)


def contract(source: Source, extraction: Extraction) -> dict[str, Any]:
    """The JSON object for one file; ``id`` counts from 1 and ``parent`` names another list's ``id``."""
    return {
        "source": {"path": source.path, "title": source.title, "date": source.date, "encoding": source.encoding},
        "enumerations": [_enumeration(n, one, source) for n, one in enumerate(extraction.enumerations, start=1)],
        "mentions": [{"name": m.name, "start": m.span.start, "end": m.span.end} for m in extraction.mentions],
    }


def _enumeration(number: int, one: Enumeration, source: Source) -> dict[str, Any]:
    return {
        "id": number,
        "parent": None if one.parent is None else one.parent + 1,
        "name": one.name,
        "count": one.count,
        "complete": one.complete,
        "form": one.form,
        "confidence": one.confidence,
        "head": {"text": one.head.of(source.text), "start": one.head.start, "end": one.head.end},
        "origin": _origin(one.origin),
        "items": [_item(item) for item in one.items],
    }


def _origin(origin: Origin) -> dict[str, str | None]:
    return {"who": origin.who, "when": origin.when, "where": origin.where}


def _item(item: Item) -> dict[str, Any]:
    return {"text": item.text, "start": item.span.start, "end": item.span.end, "detail": item.detail}


def _skipped(source: Source) -> str:
    lines = [f"{source.path}: 跳过 {len(source.noise)} 处\n"]
    for skip in source.noise:
        line = source.text.count("\n", 0, skip.span.start) + 1
        words = " ".join(skip.span.of(source.text).split())[:60]
        lines.append(f"  第 {line} 行 {skip.reason}（{skip.span.end - skip.span.start} 字）：{words}\n")
    return "".join(lines)
