"""The note types, frozen: ids of types, fields and templates never change, or learners' notes would be conflicting.

Anki matches notes by guid, note types by id, fields and templates by their own ids. Spare fields let later versions add
content without a schema change; 启用 lets a list retire (its cards then show up in Anki's Empty Cards).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SPARE = ("备用1", "备用2", "备用3")


@dataclass(frozen=True, slots=True)
class Template:
    """A card of a note type; ``front`` and ``back`` name files in ``templates/``."""

    name: str
    id: int
    front: str
    back: str


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type; the id of field ``n`` is ``first_field + n``."""

    name: str
    id: int
    fields: tuple[str, ...]
    first_field: int
    templates: tuple[Template, ...]
    cloze: bool = False


RECITE = NoteType(
    "QuizGen·列表总览",
    1786000001,
    ("列表名", "问法", "答案", "数量", "反问", "口诀", "提示", "出处", "原文", "专题", "启用", *SPARE),
    1786000100,
    (
        Template("总背", 1786000151, "recite-front.html", "recite-back.html"),
        Template("反认", 1786000152, "recognise-front.html", "recognise-back.html"),
    ),
)
ITEM = NoteType(
    "QuizGen·逐项填空",
    1786000002,
    ("列表名", "正文", "详解", "口诀", "出处", "专题", "启用", *SPARE),
    1786000200,
    (Template("逐项", 1786000251, "item-front.html", "item-back.html"),),
    cloze=True,
)
NOTE_TYPES = (RECITE, ITEM)


@cache
def template(name: str) -> str:
    """The text of a file in ``templates/``."""
    return (files("quizgen.render.anki") / "templates" / name).read_text("utf-8").strip()
