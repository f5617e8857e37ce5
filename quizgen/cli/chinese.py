"""typer's own words in Chinese: help headings and usage errors, by tables of phrases."""

from __future__ import annotations

import re
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

# Headings and notes of a help page.
HELP = (
    (r"^Usage:", "用法："),
    (r"^Options:", "选项："),
    (r"^Commands:", "命令："),
    (r"^Arguments:", "参数："),
    (r"\[OPTIONS\]", "[选项]"),
    (r"COMMAND \[ARGS\]\.\.\.", "命令 [参数]…"),
    (r"\{(FILE…)\}\.\.\.", r"\1"),
    (r"\[\[(DECK…)\]\]\.\.\.|\[(DECK…)\]\.\.\.", r"[DECK…]"),
    (r"Show this message and exit\.", "显示这段说明"),
    (r"Install completion for the current shell\.", "为当前的命令行安装按 Tab 键补全"),
    (
        r"Show completion for the current shell, to copy it or\s+customize the installation\.",
        "显示补全脚本，供自己安装",
    ),
    (r"\[required\]", "[必填]"),
    (r"\[default: ([^\]]*)\]", r"[默认 \1]"),
    (r"<list\[str\]>", ""),
    (r"<str>", "文字 "),
    (r"<int>", "整数 "),
    (r"<Path>|<path>", "路径  "),
)
# What a wrong call is told.
ERRORS = (
    (r"Missing argument '?\[?(?P<x>[^'\]]*)\]?'?\.?.*", "缺少参数 {x}"),
    (r"Missing option '?(?P<x>[^'.]*)'?\.?.*", "缺少选项 {x}"),
    (r"No such option: (?P<x>\S+).*", "没有选项 {x}"),
    (r"No such command '(?P<x>[^']*)'.*", "没有命令“{x}”"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<x>.*)\)", "多了参数 {x}"),
    (r"Option '?(?P<x>[^' ]*)'? requires an argument\.?", "选项 {x} 后面要有内容"),
    (r"Invalid value for '?(?P<x>[^':]*)'?: (?P<y>.*)", "{x} 的内容不对：{y}"),
    (r"Invalid value: (?P<y>.*)", "{y}"),
)
VALUES = (
    (r"(?:Value error, )?'(?P<x>[^']*)' is not one of (?P<y>.*?)\.?", "没有“{x}”，可以是 {y}"),
    (r"Input should be a valid integer.*", "应当是整数"),
    (r"'(?P<x>[^']*)' is not a valid (?:int|integer|float)\w*\.?", "“{x}”不是数字"),
    (r"Value '(?P<x>[^']*)' is not a valid .*", "“{x}”不合要求"),
)

UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def said(error: Exception) -> str:
    """A usage error in one Chinese sentence, with the way to the help."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError" and context is not None:
        return str(context.get_help())
    message = " ".join(str(getattr(error, "format_message", error.__str__)()).split())
    words = _translated(message, ERRORS)
    if "：" in words:
        head, _, value = words.partition("：")
        words = f"{head}：{_translated(value, VALUES)}"
    command = context.command_path if context is not None else "quizgen"
    return f"{words}。用法见 {command} --help"


def _translated(message: str, table: tuple[tuple[str, str], ...]) -> str:
    for pattern, words in table:
        m = re.fullmatch(pattern, message)
        if m is not None:
            return words.format(**m.groupdict(default=""))
    return message


def _help(text: str) -> str:
    for pattern, words in HELP:
        text = re.sub(pattern, words, text, flags=re.M)
    return text


class ChineseCommand(TyperCommand):
    """A command whose help page is Chinese throughout."""

    def get_help(self, ctx: Any) -> str:
        """The help page."""
        return _help(super().get_help(ctx))


class ChineseGroup(TyperGroup):
    """The application, with a Chinese help page."""

    def get_help(self, ctx: Any) -> str:
        """The help page."""
        return _help(super().get_help(ctx))
