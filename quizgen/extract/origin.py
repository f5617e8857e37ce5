"""Who set a list, when and where: read from the sentence that names it, resolved by the source's date, never guessed."""

from __future__ import annotations

import re

from quizgen.extract.page import Page
from quizgen.model import Origin, Source

SURNAME = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏苏潘葛范彭郎鲁韦马方俞任袁柳鲍史唐费岑薛雷贺倪汤罗毕郝安常乐于时傅"
    "齐康伍余元顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米明臧计成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童颜郭梅林刁钟徐邱骆高夏蔡田胡凌霍万柯管卢莫丁邓"
    "洪包左石崔吉龚程邢裴陆翁荀甄曲封储段侯宁仇武刘景龙叶司黎白蒲赖卓乔温庄阎连习向古易廖耿匡文欧尚岳游谷车汲宗权栗"
)
RANK = r"(?:总书记|国家主席|主席|总理|副总理|委员长|书记|主任|部长|省长|市长|县长|局长|厅长|院长|司令员?|政委|主任委员)"
PERSON = rf"[{SURNAME}][\u4e00-\u9fa5]{{1,2}}?"
SPEAKER = (
    rf"(?:{PERSON}(?:{RANK}|同志)|[\u4e00-\u9fa5]{{0,14}}?{RANK}{PERSON}(?=[在就对，：强指提要曾同到部来明作讲说])|"
    rf"习总书记|总书记(?=[在就对，强指提要曾])|党的[一二三四五六七八九十]{{1,3}}大(?:报告)?|(?:党的|中共)?[一二三四五六七八九十]{{1,3}}届[一二三四五六七八九十]中全会|"
    r"党中央|中共中央|国务院|中央[\u4e00-\u9fa5]{2,10}会议)"
)
WHO = re.compile(SPEAKER)
SAYING = re.compile(r"提出|指出|强调|要求|部署|概括|归纳|阐述|总结|明确|号召|讲过|讲到|说过|说：|谈到|论述|发表")
DATE = re.compile(
    r"(?P<year>(?:19|20)\d\d|今|去|前)年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?|(?<![\d年])(?P<m>\d{1,2})月(?P<d>\d{1,2})日"
)
WHERE = re.compile(
    r"[^，。；：“”]{0,3}?(?:在|到|来到|赴)(?:出席|参加)?(?P<place>[^，。；：、“”在]{2,28}?)"
    r"(?:视察|考察|调研|座谈|谈心|讲话)*(?:时|上|中|期间)?(?:的讲话中?)?(?=，|指出|强调|提出|要求|部署|明确|曾|发表|作|讲[过到]|$)"
)
AGO = {"今": 0, "去": 1, "前": 2}
SENTENCE = 260


def origin(page: Page, head: tuple[int, int], source: Source) -> Origin:
    """The origin that the sentence before the name states; what it does not state stays ``None``.

    >>> # 2014年5月8日，习近平总书记到中央办公厅调研，提出“五个坚持” → 习近平总书记, 2014-05-08, 中央办公厅
    """
    text = page.text
    start = max(text.rfind(sign, max(0, head[0] - SENTENCE), head[0]) for sign in "。\n！？；") + 1
    sentence = text[start : head[0]]
    speakers = [m for m in WHO.finditer(sentence) if SAYING.search(sentence, m.end())]
    if not speakers:
        return Origin()
    speaker = speakers[0]
    dates = list(DATE.finditer(sentence, 0, len(sentence)))
    when = _date(dates[-1], source) if dates else None
    place = WHERE.match(sentence, speaker.end())
    return Origin(who=speaker[0], when=when, where=_place(place["place"]) if place else None)


def _date(m: re.Match[str], source: Source) -> str | None:
    """ISO, as exact as the text; 今年 counts from the source's own date, and from no forum post's."""
    year = m["year"]
    month, day = m["month"] or m["m"], m["day"] or m["d"]
    if year is None or year in AGO:
        posted = any(skip.reason == "回帖" for skip in source.noise)
        if not source.date or posted or year is None:
            return None
        year = str(int(source.date[:4]) - AGO[year])
    parts = [year, *(f"{int(part):02d}" for part in (month, day) if part)]
    return "-".join(parts) if not month or 1 <= int(month) <= 12 else None


def _place(words: str) -> str | None:
    words = words.strip("，、 ")
    return words if len(words) >= 2 else None
