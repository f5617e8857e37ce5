"""What a run is named by: its sentence, the line above, or the heading it stands under."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Source

CASES = [
    ("会议强调，要抓好防汛。一是巡查。二是值守。", "会议强调，要抓好防汛", "a short sentence is taken whole"),
    (
        "会议听取了各部门关于上半年重点工作进展情况的汇报，分析了当前面临的形势，强调要切实抓好汛期安全生产工作。一是巡查。二是值守。",
        "强调要切实抓好汛期安全生产工作",
        "a long one by its last clause",
    ),
    ("1. 带好队伍。队伍是根本。一是严。二是实。\n2. 管好财务", "带好队伍", "a heading in the same paragraph"),
    ("主要经验\n（一）领导带头\n（二）群众参与", "主要经验", "the line above"),
    ("三、主要经验\n（一）领导带头\n（二）群众参与", "主要经验", "without its own marker"),
    ("口诀：稳准快\n- 稳在心里\n- 准在手上\n- 快在脚下", "口诀", "a labelled line by its label"),
    ("关于“制度执行不严。去年有两次漏报”问题的整改。\n一是补课。二是问责。", "制度执行不严", "a quoted finding"),
    (
        "第七条 申请人应当提交下列材料：\n（一）申请书；\n（二）身份证。",
        "申请人应当提交下列材料",
        "a rule without its number",
    ),
    (
        "（二）简答\n1. 简述依法行政的要求。\n答：（1）合法行政；（2）合理行政。",
        "简述依法行政的要求",
        "an answer by its question",
    ),
    ("带好队伍。（办公室负责）具体措施：1．定制度。2．抓落实。", "具体措施", "brackets before a label are passed over"),
]


@pytest.mark.parametrize(("text", "name", "why"), CASES, ids=[case[2] for case in CASES])
def test_the_name_of_a_run(text: str, name: str, why: str) -> None:
    names = [one.name for one in extract(Source("甲", text)).enumerations]
    assert name in names


def test_a_counted_phrase_about_something_else_does_not_name_the_run() -> None:
    text = "“三个代表”的历史地位\n①继往开来\n②与时俱进\n③指明方向"
    (one,) = extract(Source("甲", text)).enumerations
    assert (one.named, one.count) == (False, None)
