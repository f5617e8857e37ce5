"""decks/*.yaml → Deck, with every problem of a file at once, each at its line."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any

import yaml

from quizgen.curate.fields import DECK, ENTRY, FORMAT, ITEM, ORIGIN, STATUSES, Field, nearest
from quizgen.errors import QuizgenError, QuizgenErrors
from quizgen.model import Citation, Deck, Entry, Member, Origin

KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "str": (lambda v: isinstance(v, str | int | float | datetime.date) and not isinstance(v, bool), "文字"),
    "int": (lambda v: isinstance(v, int) and not isinstance(v, bool), "整数"),
    "bool": (lambda v: isinstance(v, bool), "true 或 false"),
    "strs": (lambda v: isinstance(v, list) and all(isinstance(one, str | int) for one in v), "文字的列表"),
    "ints": (lambda v: isinstance(v, list) and all(isinstance(one, int) for one in v), "整数的列表"),
    "map": (lambda v: isinstance(v, dict), "“字段: 内容”"),
    "maps": (lambda v: isinstance(v, list), "以“- ”开头的列表"),
}


def read_deck(text: str, slug: str, path: str) -> Deck:
    """The deck written in ``text``. Raises QuizgenErrors with all that is wrong, each with its line."""
    return _Reader(path).deck(text, slug)


class _Reader:
    """Reads one file and gathers its problems."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[QuizgenError] = []

    def deck(self, text: str, slug: str) -> Deck:
        try:
            node = yaml.compose(text, Loader=yaml.SafeLoader)
            value = yaml.safe_load(text)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise QuizgenError("YAML 写法有误（检查缩进、冒号后的空格和引号）", self.path, line) from None
        except yaml.YAMLError:
            raise QuizgenError("YAML 里有不能使用的字符", self.path, 1) from None
        if not isinstance(value, dict) or not isinstance(node, yaml.MappingNode):
            raise QuizgenError("牌组文件应当由“字段: 内容”组成", self.path, 1)
        fields = self._checked(value, node, DECK)
        if fields.get("format", FORMAT) > FORMAT:
            raise QuizgenError("这个牌组是更新版本的 quizgen 写的，请先升级", self.path, 1)
        entries = tuple(self._entries(fields, node))
        self._unique(entries, node)
        if self.problems:
            raise QuizgenErrors(self.problems)
        return Deck(
            slug=slug,
            title=str(fields["title"]),
            entries=entries,
            anki=str(fields.get("anki", "")),
            description=str(fields.get("description", "")),
            tags=tuple(str(tag) for tag in fields.get("tags", ())),
            cards=tuple(str(kind) for kind in fields.get("cards", ())),
            per_list=fields.get("per_list", 0),
            speak=fields.get("speak", False),
        )

    def _entries(self, fields: dict[str, Any], node: yaml.MappingNode) -> Sequence[Entry]:
        nodes = _child(node, "lists")
        found = []
        for value, one in zip(fields.get("lists", ()), nodes.value if nodes else (), strict=False):
            entry = self._entry(value, one, str(fields.get("source", "")))
            if entry is not None:
                found.append(entry)
        return found

    def _entry(self, value: Any, node: yaml.Node, source: str) -> Entry | None:
        before = len(self.problems)
        fields = self._checked(value, node, ENTRY)
        if len(self.problems) > before or not isinstance(node, yaml.MappingNode):
            return None
        items = _child(node, "items")
        members = tuple(self._members(fields["items"], items.value if items else []))
        status = str(fields.get("status", "keep"))
        if status not in STATUSES:
            self._say(f"status 只能是 {'、'.join(STATUSES)}，不能是“{status}”", _child(node, "status") or node)
            return None
        place = _child(node, "origin")
        origin = self._checked(fields["origin"], place, ORIGIN) if place is not None and "origin" in fields else {}
        retired = tuple(fields.get("retired", ()))
        if reused := set(retired) & {member.slot for member in members}:
            self._say(f"槽号 {min(reused)} 已经退役，不能再用", node)
        return Entry(
            id=str(fields["id"]),
            name=str(fields["name"]),
            members=members,
            count=fields.get("count"),
            named=fields.get("named", True),
            complete=fields.get("complete", True),
            ordered=fields.get("ordered", False),
            ask=str(fields.get("ask", "")),
            origin=Origin(*(str(origin[f.name]) if origin.get(f.name) else None for f in ORIGIN)),
            mnemonic=str(fields.get("mnemonic", "")),
            note=str(fields.get("note", "")),
            tags=tuple(str(tag) for tag in fields.get("tags", ())),
            theme=str(fields.get("theme", "")),
            status=status,  # type: ignore[arg-type]  # checked against STATUSES above
            slots_used=tuple(sorted({*retired, *(member.slot for member in members)})),
            citations=(Citation(str(fields.get("source") or source)),) if fields.get("source") or source else (),
        )

    def _members(self, values: list[Any], nodes: list[yaml.Node]) -> Sequence[Member]:
        found, slots = [], set()
        for value, node in zip(values, nodes, strict=True):
            before = len(self.problems)
            fields = self._checked(value, node, ITEM)
            if len(self.problems) > before:
                continue
            if fields["slot"] in slots:
                self._say(f"槽号 {fields['slot']} 用了两次，每一项的槽号要不同", node)
            slots.add(fields["slot"])
            found.append(
                Member(fields["slot"], str(fields["text"]), str(fields["detail"]) if fields.get("detail") else None)
            )
        return found

    def _unique(self, entries: Sequence[Entry], node: yaml.Node) -> None:
        seen: set[str] = set()
        for entry in entries:
            if entry.id in seen:
                self._say(f"编号“{entry.id}”用了两次", node)
            seen.add(entry.id)

    def _checked(self, value: Any, node: yaml.Node, table: tuple[Field, ...]) -> dict[str, Any]:
        """The fields of ``value`` that are sound; unknown, missing and ill-typed ones become problems."""
        if not isinstance(value, dict) or not isinstance(node, yaml.MappingNode):
            self._say("这里应当是“字段: 内容”", node)
            return {}
        known = {field.name: field for field in table}
        sound: dict[str, Any] = {}
        for key, child in node.value:
            field = known.get(key.value)
            if field is None:
                self._say(f"不认识的字段“{key.value}”{nearest(str(key.value), table)}", key)
                continue
            fits, words = KINDS[field.kind]
            content = value.get(key.value)
            if content is not None and not fits(content):
                self._say(f"“{field.name}”应当是{words}", child)
            elif content is not None:
                sound[field.name] = content
        for field in table:
            if field.required and field.name not in sound and value.get(field.name) is None:
                self._say(f"缺少字段“{field.name}”（{field.meaning}）", node)
        return sound

    def _say(self, message: str, node: yaml.Node) -> None:
        self.problems.append(QuizgenError(message, self.path, node.start_mark.line + 1))


def _child(node: yaml.MappingNode, name: str) -> yaml.Node | None:
    return next((child for key, child in node.value if key.value == name), None)
