"""Fill in: one member of the list, or the key word of a long member: a content word that the others do not share."""

from __future__ import annotations

import functools
import logging
import warnings
from collections.abc import Callable, Iterator

from quizgen.ask.kinds import Asking, citation, full_list
from quizgen.ask.stems import naming
from quizgen.model import BLANK, Entry, Member, Question

# A member up to this length is asked whole; of a longer one a key word is asked. Code points.
SHORT = 12
CONTENT = ("n", "v", "a", "i", "l", "j")


def blank(asking: Asking) -> Iterator[Question]:
    """One question for each list."""
    entry = asking.entry
    if not entry.complete:
        return
    member = entry.members[asking.chance("blank", len(entry.members))]
    if len(member.text) <= SHORT and len(entry.members) <= 8:
        row = "、".join(BLANK if one is member else one.text for one in entry.members)
        yield _question(asking, f"{naming(entry)}包括：{row}。", member.text)
        return
    word = key_word(entry, member)
    if word:
        yield _question(asking, f"{naming(entry)}中有一项是：{member.text.replace(word, BLANK, 1)}。", word)


def _question(asking: Asking, stem: str, answer: str) -> Question:
    return Question(
        kind="blank",
        list_id=asking.entry.id,
        stem=stem,
        answer=(answer,),
        explanation=full_list(asking.entry),
        citation=citation(asking.entry),
    )


def key_word(entry: Entry, member: Member) -> str:
    """The longest content word that stands once in the member, in no other member and not in the name."""
    others = entry.name + "".join(one.text for one in entry.members if one is not member)
    words = [word for word, flag in _cut()(member.text) if flag[0] in CONTENT and 2 <= len(word) <= 6]
    fresh = [word for word in words if word not in others and member.text.count(word) == 1]
    return max(fresh, key=len, default="")


@functools.cache
def _cut() -> Callable[[str], list[tuple[str, str]]]:
    """jieba's tagging, loaded once, without its messages and without a cache file of its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
        import jieba.posseg

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.posseg.POSTokenizer(_quiet(jieba))
    return lambda text: [(pair.word, pair.flag) for pair in tokenizer.cut(text)]


def _quiet(jieba: object) -> object:
    """A tokenizer whose dictionary is read into memory: jieba would else leave a cache in the temporary folder."""
    tokenizer = jieba.Tokenizer()  # type: ignore[attr-defined]
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer
