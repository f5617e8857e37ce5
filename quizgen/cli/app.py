"""The typer application: what every command shares: the guard against user errors, the console, `--version`."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from typing import Annotated, ParamSpec, TypeVar

import typer

from quizgen import __version__
from quizgen.cli.chinese import ChineseGroup
from quizgen.errors import QuizgenError

P = ParamSpec("P")
R = TypeVar("R")

app = typer.Typer(
    name="quizgen",
    cls=ChineseGroup,
    help="读官方学习文本，找出其中的“几个几”，生成 Anki 牌组和可打印的试卷。",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def guarded(command: Callable[P, R]) -> Callable[P, R]:
    """Turn what the user can mend into sentences on stderr and exit code 1; bugs keep their traceback."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except QuizgenError as error:
            typer.echo(str(error), err=True)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError as error:
            typer.echo(said(error), err=True)
        raise typer.Exit(1)

    return run


# What the system reports, in one sentence each.
SYSTEM = (
    (FileNotFoundError, "没有这个文件或文件夹"),
    (IsADirectoryError, "这是文件夹，不是文件"),
    (NotADirectoryError, "路径中有一段是文件，不是文件夹"),
    (FileExistsError, "同名的文件已经存在"),
    (PermissionError, "没有读写权限"),
)


def said(error: OSError) -> str:
    """One Chinese sentence for an error of the operating system, with the path it is about."""
    sentence = next((words for kind, words in SYSTEM if isinstance(error, kind)), f"读写出错（{error.strerror}）")
    return f"{error.filename}: {sentence}" if error.filename else sentence


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"quizgen {__version__}")
        raise typer.Exit


@app.callback()
def quizgen(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="显示版本号")] = False,
) -> None:
    """读官方学习文本，找出其中的“几个几”，生成 Anki 牌组和可打印的试卷。"""
