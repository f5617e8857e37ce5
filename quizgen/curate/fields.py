"""The fields of a deck file: one table drives loading, its complaints, the order of writing, and the documentation."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a deck file: its kind (``str``, ``int``, ``bool``, ``strs``, ``map``, ``maps``) and what it is for."""

    name: str
    kind: str
    meaning: str
    required: bool = False


DECK = (
    Field("format", "int", "文件格式的版本，现在是 1"),
    Field("title", "str", "牌组的标题", required=True),
    Field("anki", "str", "Anki 里的牌组名，用 :: 分层；不写就用标题"),
    Field("description", "str", "牌组说明"),
    Field("tags", "strs", "所有卡片都带的标签"),
    Field("source", "str", "来源文本：sources/ 里的文件名"),
    Field("cards", "strs", "要哪几种卡片；不写就全部要"),
    Field("per_list", "int", "每个列表最多几张选择卡；不写就不限"),
    Field("speak", "bool", "卡片要不要朗读"),
    Field("lists", "maps", "列表，一个一条", required=True),
)
ENTRY = (
    Field("id", "str", "编号：生成后永不更改，学习记录靠它", required=True),
    Field("name", "str", "列表的名称，如 五个坚持", required=True),
    Field("ask", "str", "自己写的问法；不写就自动生成"),
    Field("count", "int", "原文宣布的项数"),
    Field("named", "bool", "名称是原文的提法（true），还是引出它的一句话（false）"),
    Field("complete", "bool", "各项是否齐全；不全的不会整条提问"),
    Field("ordered", "bool", "次序是否要紧"),
    Field("status", "str", "keep 出题，review 待核对，drop 不要"),
    Field("theme", "str", "专题，成为 Anki 的子牌组"),
    Field("tags", "strs", "标签"),
    Field("source", "str", "来源文本：sources/ 里的文件名"),
    Field("origin", "map", "谁（who）、何时（when）、何处（where）提出"),
    Field("mnemonic", "str", "口诀"),
    Field("note", "str", "备注"),
    Field("items", "maps", "各项", required=True),
    Field("retired", "ints", "用过而已删去的槽号，不再使用"),
)
ITEM = (
    Field("slot", "int", "槽号：一项一个，永不更改", required=True),
    Field("text", "str", "要背的文字", required=True),
    Field("detail", "str", "展开的说明"),
)
ORIGIN = (Field("who", "str", "谁"), Field("when", "str", "何时"), Field("where", "str", "何处、什么场合"))
STATUSES = ("keep", "review", "drop")


def nearest(name: str, fields: tuple[Field, ...]) -> str:
    """“，是不是“answer”？”, or nothing when no field is near."""
    near = difflib.get_close_matches(name, [field.name for field in fields], n=1, cutoff=0.5)
    return f"，是不是“{near[0]}”？" if near else ""
