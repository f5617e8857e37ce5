"""The command line: one module per command, each parses, calls and prints."""

from __future__ import annotations

import sys

import typer

from quizgen.cli import add, build, check, extract, init  # noqa: F401  (each adds its command to the application)
from quizgen.cli.app import app
from quizgen.cli.chinese import UsageError, said

__all__ = ["app", "main"]


def main() -> None:
    """Entry point of the `quizgen` program; output is UTF-8 whatever the terminal says."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(app(prog_name="quizgen", standalone_mode=False) or 0)
    except UsageError as error:
        print(said(error), file=sys.stderr)
        sys.exit(2)
    except typer.Exit as end:
        sys.exit(end.exit_code)
    except typer.Abort:
        sys.exit(130)
