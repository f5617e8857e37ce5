"""Tables for people: what was found in a text, what is in the bank, what was built."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model import Enumeration, Source

NAME = 28
MEMBERS = 60


def findings(source: Source, lists: Sequence[Enumeration]) -> None:
    """Print the lists of one text: name, count, members, complete or not, where."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=False)
    console.print(Text(f"{source.path}　《{source.title}》　找到 {len(lists)} 个列表"))
    if not lists:
        console.print(Text("（没有找到列表：文本里要有“五个坚持”、一是…二是…、（一）（二）这样的并列项）"))
        return
    table = Table("名称", "项数", "状态", "各项", "行", header_style="bold")
    for one in lists:
        line = str(source.text.count("\n", 0, one.head.start) + 1)
        members = "；".join(short(item.text, 24) for item in one.items)
        table.add_row(Text(short(one.name, NAME)), str(len(one.items)), state(one), Text(short(members, MEMBERS)), line)
    console.print(table)


def state(one: Enumeration) -> str:
    """完整, or how many members are missing."""
    if one.complete or one.count is None:
        return "完整"
    return f"缺 {one.count - len(one.items)} 项"


def short(words: str, length: int) -> str:
    """At most ``length`` code points on one line."""
    words = " ".join(words.split())
    return words if len(words) <= length else words[: length - 1] + "…"
