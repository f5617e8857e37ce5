"""Members before the name: the first one begins where the verb ends."""

from __future__ import annotations

import pytest

from quizgen.extract import extract
from quizgen.model import Source

CASES = [
    ("兼顾集体、家庭和个人三个方面的利益", "集体 家庭 个人"),
    ("算好人力、物力、财力“三本账”", "人力 物力 财力"),
    ("把材料分成汇报类和调研类两大类", "汇报类 调研类"),
    ("提出望、闻、问、切的诊断四步骤", "望 闻 问 切"),
    ("改革、发展、稳定是现代化建设的三个支点", "改革 发展 稳定"),
    ("处理好“快”与“慢”、“内”与“外”、“点”与“面”三对关系", "“快”与“慢” “内”与“外” “点”与“面”"),
    ("摸底、整改、验收（三步法）", "摸底 整改 验收"),
    ("城市和乡村的关系，工业和农业的关系，这两种关系都要处理好", "城市和乡村的关系 工业和农业的关系"),
]


@pytest.mark.parametrize(("text", "members"), CASES, ids=[case[0][:10] for case in CASES])
def test_the_members_before_a_name(text: str, members: str) -> None:
    (one,) = extract(Source("甲", text)).enumerations
    assert " ".join(item.text for item in one.items) == members


QUIET = [
    "他是我们的三个朋友",
    "东部和西部两个积极性",
    "甲镇、乙镇、丙镇三个乡镇受灾",
    "跨越赶超，砥砺奋进“三年行动”",
    "毛泽东思想、邓小平理论、“三个代表”重要思想",
    "乡镇党委和政府、街道党工委和办事处“两委”",
]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_counted_in_passing_is_no_list(text: str) -> None:
    assert extract(Source("甲", text)).enumerations == ()
