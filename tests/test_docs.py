"""README's table of commands is the command line's own, and its test command is what CI runs."""

from __future__ import annotations

from pathlib import Path

import typer

from quizgen.cli import app

HOME = Path(__file__).parent.parent
README = (HOME / "README.md").read_text("utf-8")


def table() -> str:
    """The table of commands as the program knows them."""
    rows = ["| 命令 | 用途 | 选项 |", "| --- | --- | --- |"]
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    for name, command in sorted(commands.items()):
        arguments = " ".join(p.metavar for p in command.params if p.param_type_name == "argument")
        options = " ".join(
            f"`{p.opts[0]}`" for p in command.params if p.param_type_name == "option" and p.name != "help"
        )
        words = f"quizgen {name} {arguments}".strip()
        rows.append(f"| `{words}` | {command.help} | {options} |")
    return "\n".join(rows)


def test_the_table_of_commands_is_up_to_date() -> None:
    shown = README.split("<!-- commands -->\n")[1].split("\n<!-- /commands -->")[0]
    assert shown == table()


def test_pictures_are_there_and_small() -> None:
    pictures = [HOME / part.split(")")[0] for part in README.split("](")[1:]]
    assert len(pictures) >= 3
    assert all(picture.stat().st_size < 100_000 for picture in pictures)


def test_ci_runs_readmes_test_command() -> None:
    assert "<!-- tests -->" in README
    assert "<!-- tests -->" in (HOME / ".ci" / "run").read_text("utf-8")
