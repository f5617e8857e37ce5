"""Whole texts through `extract`: every form it must find, every silence it must keep, and what must not change a list."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.extract import extract
from quizgen.model import Enumeration, Source


def lists(text: str) -> tuple[Enumeration, ...]:
    return extract(Source("甲.txt", text)).enumerations


def shown(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Name and members of every list, spaces and line breaks inside them left out."""
    return [(one.name, tuple("".join(item.text.split()) for item in one.items)) for one in lists(text)]


FOUND = [
    # 1. members in brackets after the name
    ("要做到“三个带头”（带头学；带头干；带头让）。", "三个带头", "带头学 带头干 带头让"),
    ("要做到“三个带头”(带头学;带头干;带头让)。", "三个带头", "带头学 带头干 带头让"),
    ("抓好“四个一”（一本账、一张图、一支队、一条线）。", "四个一", "一本账 一张图 一支队 一条线"),
    ("建设“三型机关”（即：学习型，服务型，创新型）。", "三型机关", "学习型 服务型 创新型"),
    ("坚持“两个务必”（务必谦虚、谨慎，务必艰苦、奋斗）。", "两个务必", "务必谦虚、谨慎 务必艰苦、奋斗"),
    ("落实“三个一批”（关停一批（含搬迁）；改造一批；新建一批）。", "三个一批", "关停一批（含搬迁） 改造一批 新建一批"),
    # 2. members behind 即, 就是, ：, ——
    ("年轻干部要过“三关”，即权力关、金钱关、美色关。", "三关", "权力关 金钱关 美色关"),
    ("所谓“三定”，就是定岗定责定人，为考核打下基础。", "三定", "定岗 定责 定人"),
    ("工作有三个特点：时间紧、任务重、要求高。", "三个特点", "时间紧 任务重 要求高"),
    ("服务要有“三心”——热心、细心和耐心。", "三心", "热心 细心 耐心"),
    (
        "写材料要练好“三力”，即脚力要勤，眼力要准，笔力要健，使自己不断进步。",
        "三力",
        "脚力要勤 眼力要准 笔力要健",
    ),
    ("全年目标分为两个阶段：上半年打基础；下半年见成效。", "两个阶段", "上半年打基础 下半年见成效"),
    # 3. members before the name
    ("增强学习本领、调研本领、协调本领“三种本领”。", "三种本领", "学习本领 调研本领 协调本领"),
    ("要处理好集体、家庭和个人三者关系。", "三者关系", "集体 家庭 个人"),
    ("统筹“水”“电”“路”三件大事。", "三件大事", "水 电 路"),
    ("材料分为汇报类和调研类两类。", "两类", "汇报类 调研类"),
    ("注意听、记、问、想这四个环节。", "四个环节", "听 记 问 想"),
    # 4. counted heads over runs
    ("下面讲三点意见：一是抓学习；二是抓作风；三是抓落实。", "三点意见", "抓学习 抓作风 抓落实"),
    ("要防止以下几种倾向：一是贪大；二是求全。", "几种倾向", "贪大 求全"),
    ("主要措施有两条：一条是减负，一条是增效。", "两条", "减负 增效"),
    ("工作分三步走。第一步，摸底；第二步，整改；第三步，验收。", "三步走", "摸底 整改 验收"),
    # 5. runs of every family
    ("要把队伍带好。一是严管理。二是重培训。三是强保障。", "要把队伍带好", "严管理 重培训 强保障"),
    ("做好群众工作，一靠真心，二靠耐心，三靠恒心。", "做好群众工作", "靠真心 靠耐心 靠恒心"),
    ("会议提出要求。第一，守时间。第二，守纪律。", "会议提出要求", "守时间 守纪律"),
    ("办会的要领如下：首先，定方案；其次，发通知；最后，做总结。", "办会的要领如下", "定方案 发通知 做总结"),
    ("原因如下：其一，人手少；其二，经费紧。", "原因如下", "人手少 经费紧"),
    ("情况分两种：一种是主动公开，另一种是依申请公开。", "两种", "主动公开 依申请公开"),
    ("主要做法：\n（一）健全制度。有章可循。\n（二）压实责任。有人负责。", "主要做法", "健全制度 压实责任"),
    ("注意事项：\n1. 带好证件\n2. 提前到场", "注意事项", "带好证件 提前到场"),
    ("注意事项：\n1、带好证件\n2、提前到场", "注意事项", "带好证件 提前到场"),
    ("注意事项：\n（1）带好证件；\n（2）提前到场。", "注意事项", "带好证件 提前到场"),
    ("注意事项：\n1）带好证件\n2）提前到场", "注意事项", "带好证件 提前到场"),
    ("注意事项：①带好证件；②提前到场。", "注意事项", "带好证件 提前到场"),
    ("注意事项：\n⑴带好证件\n⑵提前到场", "注意事项", "带好证件 提前到场"),
    ("讲两个问题。\n甲、经费从哪里来\n乙、人员怎么配", "两个问题", "经费从哪里来 人员怎么配"),
    ("讲两个问题。\n壹、经费从哪里来\n贰、人员怎么配", "两个问题", "经费从哪里来 人员怎么配"),
    ("可以用两个词形容：\n第一个词：稳。不急不躁。\n第二个词：实。不虚不飘。", "两个词", "稳 实"),
    # 6. dashes under a head
    ("做到“两个更加”：\n——更加主动。凡事走在前。\n——更加严格。凡事从严管。", "两个更加", "更加主动 更加严格"),
    # 7. compounds
    (
        "实行“一个中心、两个抓手”（一个中心就是服务；两个抓手就是制度；监督）。",
        "两个抓手",
        "制度 监督",
    ),
    # 8. legal heads
    (
        "第九条 有下列情形之一的，不予受理：\n（一）材料不全的；\n（二）超过期限的。",
        "有下列情形之一的，不予受理",
        "材料不全的 超过期限的",
    ),
    # 9. headings as members
    (
        "报告分两个部分。\n一、去年工作\n去年工作有进展。\n二、今年任务\n今年任务很重。",
        "两个部分",
        "去年工作 今年任务",
    ),
]


@pytest.mark.parametrize(("text", "name", "members"), FOUND, ids=[case[0][:24] for case in FOUND])
def test_the_form_is_found(text: str, name: str, members: str) -> None:
    assert shown(text) == [(name, tuple(members.split()))]


SILENT = [
    "他做事从不三心二意，办公室是一把手工程。",
    "要把四人帮造成的损失夺回来。",
    "“十五五”规划正在编制，“九二共识”不容动摇。",
    "党的二十届三中全会召开，第一个五年计划提前完成。",
    "全县有五个县、三个乡镇、两个街道参加。",
    "产值增长三个百分点，用了两个小时。",
    "会议以五票赞成、两票反对通过。",
    "2014年5月8日上午9:30在305室开会，会期2.5天。",
    "在这方面一是一，二是二，来不得半点含糊。",
    "单价1.5元，长3.2米，共12,000元。",
    "第一次来到这里，第二天就走了。",
    "他是第一责任人，她是第二书记。",
    "认真学习“三服务”要求，落实八项规定。",
    "发展教育、卫生、文化等事业，保护山水林田湖草。",
    "一方面要快，另一方面要稳。",
    "1. 下列说法正确的是（ ）\nA. 甲说\nB. 乙说\nC. 丙说\nD. 丁说",
    "目录\n一、总则........1\n二、分则........5",
    "第一条 为了规范管理，制定本办法。\n第二条 本办法适用于机关。",
    "一、总则\n总则的内容在这里。\n二、附则\n附则的内容在那里。",
    "相关阅读\n· 今天的新闻\n· 昨天的新闻",
    "他第一，我第二，比赛就此结束。",
    "五湖四海的朋友，七嘴八舌地说着四面八方的事。",
    "一带一路和一国两制都是专有名称。",
    "统一思想，一致行动，三令五申。",
]


@pytest.mark.parametrize("text", SILENT, ids=[text[:24] for text in SILENT])
def test_nothing_is_found_where_nothing_is_listed(text: str) -> None:
    assert shown(text) == []


def test_a_list_that_is_broken_off_is_said_to_be_incomplete() -> None:
    (one,) = lists("要当好五个方面的排头兵：\n（一）争当学习的排头兵。\n（二）争当服务的排头兵。")
    assert (one.name, one.count, len(one.items), one.complete) == ("五个方面的排头兵", 5, 2, False)


def test_lists_nest_to_any_depth() -> None:
    text = "讲两个问题。\n一、抓学习\n（一）学政策\n1. 学条例\n2. 学规定\n（二）学业务\n二、抓作风\n狠抓作风。一是真。二是实。"
    found = lists(text)
    parents = {one.name: None if one.parent is None else found[one.parent].name for one in found}
    assert parents == {"两个问题": None, "抓学习": "两个问题", "学政策": "抓学习", "抓作风": "两个问题"}


def test_a_text_that_has_lost_its_line_breaks_is_read_by_its_outline() -> None:
    filler = "这里是展开的说明，讲清楚来龙去脉。" * 40
    text = "".join(f"{n}、第{n}部分（一）学习内容{n}。{filler}（二）工作内容{n}。{filler}" for n in "一二三")
    assert [name for name, _ in shown(text)] == ["第一部分", "第二部分", "第三部分"]


HOSTILE = [
    "（",
    "“",
    "一是",
    "五个坚持：",
    "“三个”、",
    "1.\n",
    "- 甲\n",
    "\x00五（\ud800",
    "一、（一）1.①",
    "《",
    "#",
    "\n",
    " ",
    "個",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = piece * 3000
    for one in lists(text):
        assert all(item.text == text[item.span.start : item.span.end] for item in one.items)


def test_mentions_are_named_once_and_not_as_lists() -> None:
    found = extract(Source("甲.txt", "落实“三服务”，再谈“三服务”，做到“两个凡是”（凡是对的；凡是好的）。"))
    assert [mention.name for mention in found.mentions] == ["三服务"]


def test_the_origin_is_read_from_the_sentence_and_never_guessed() -> None:
    said, bare = lists(
        "2019年3月5日，县委书记李明在全县大会上提出“三个不变”（方向不变；干劲不变；作风不变）。\n抓好“两个清单”（任务清单；责任清单）。"
    )
    assert (said.origin.who, said.origin.when) == ("县委书记李明", "2019-03-05")
    assert (bare.origin.who, bare.origin.when, bare.origin.where) == (None, None, None)


PLAIN = "要做到“三个带头”（带头学；带头干；带头让）。\n下面讲两点意见：一是抓学习，二是抓作风。\n注意事项：\n1.带好证件\n2.提前到场\n"
TWINS = {
    "half-width punctuation": PLAIN.translate(str.maketrans("（）；，：", "();,:")),
    "CRLF": PLAIN.replace("\n", "\r\n").replace("\r\n", "\n"),
    "ideographic spaces": PLAIN.replace("\n", "\n　　"),
    "no-break spaces": PLAIN.replace("“", "\u00a0“"),
    "spaces between words": PLAIN.replace("抓", " 抓 "),
    "blank lines": PLAIN.replace("\n", "\n\n\n"),
    "zero-width spaces": PLAIN.replace("三个", "三\u200b个"),
}


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
def test_width_and_spaces_change_no_list(twin: str) -> None:
    bare = [(name, [item.strip() for item in items]) for name, items in shown(twin)]
    assert bare == [(name, list(items)) for name, items in shown(PLAIN)]


def test_traditional_text_gives_the_lists_of_its_simplified_twin_in_its_own_signs() -> None:
    text = "要做到「三個帶頭」（帶頭學習；帶頭幹活；帶頭讓利）。"
    (one,) = lists(text)
    assert [item.text for item in one.items] == ["帶頭學習", "帶頭幹活", "帶頭讓利"]
    assert one.count == 3


UNRELATED = "天气晴朗，大家都来参加劳动，场面十分热闹。"


@pytest.mark.parametrize("text", [case[0] for case in FOUND], ids=[case[0][:24] for case in FOUND])
def test_an_unrelated_paragraph_before_or_after_changes_no_list(text: str) -> None:
    assert shown(f"{UNRELATED}\n{text}\n{UNRELATED}") == shown(text)


PIECES = [case[0] for case in FOUND] + SILENT + list("（）“”；，、。：\n一二三①1.#- \u3000\x00\ud800国")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_items_are_slices_in_order_and_disjoint_and_the_same_every_time(text: str) -> None:
    found = lists(text)
    assert found == lists(text)
    for one in found:
        assert len(one.items) >= 2
        assert one.complete == (one.count is None or len(one.items) >= one.count)
        end = -1
        for item in one.items:
            assert item.text == text[item.span.start : item.span.end] != ""
            assert item.span.start >= end
            end = item.span.end
        assert 0 <= one.confidence <= 1
