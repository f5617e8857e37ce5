"""The frozen schema: these ids are in learners' collections and never change."""

from __future__ import annotations

import re

from quizgen.render.anki.schema import ITEM, NOTE_TYPES, RECITE, SPARE, template


def test_the_ids_are_frozen() -> None:
    assert (RECITE.id, RECITE.first_field, [t.id for t in RECITE.templates]) == (
        1786000001,
        1786000100,
        [1786000151, 1786000152],
    )
    assert (ITEM.id, ITEM.first_field, [t.id for t in ITEM.templates]) == (1786000002, 1786000200, [1786000251])


def test_the_fields_are_frozen_and_leave_room() -> None:
    assert RECITE.fields == (
        "列表名",
        "问法",
        "答案",
        "数量",
        "反问",
        "口诀",
        "提示",
        "出处",
        "原文",
        "专题",
        "启用",
        *SPARE,
    )
    assert ITEM.fields == ("列表名", "正文", "详解", "口诀", "出处", "专题", "启用", *SPARE)


def test_templates_name_only_fields_of_their_type() -> None:
    for kind in NOTE_TYPES:
        for card in kind.templates:
            for name in (card.front, card.back):
                used = set(re.findall(r"\{\{[#^/]?(?:cloze:|hint:)?([^}]+)\}\}", template(name)))
                assert used - {"FrontSide"} <= set(kind.fields)


def test_no_template_runs_a_script() -> None:
    for kind in NOTE_TYPES:
        for card in kind.templates:
            assert "<script" not in template(card.front) + template(card.back)
