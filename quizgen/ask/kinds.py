"""What every kind of question needs: the deck it asks from, the bank it must not contradict, and a quiet source of chance."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from quizgen.ask.stems import quotable, spoken_date
from quizgen.model import Deck, Entry


@dataclass(frozen=True, slots=True)
class Asking:
    """One list being asked about, in its deck and bank."""

    entry: Entry
    deck: Deck
    bank: tuple[Deck, ...]

    def chance(self, purpose: str, sides: int) -> int:
        """A number below ``sides`` that depends on the list and the purpose only: the same in every run."""
        digest = hashlib.sha256(f"{self.entry.id}\x1f{purpose}".encode()).digest()
        return int.from_bytes(digest[:4], "big") % sides


def citation(entry: Entry) -> str:
    """《title》（author，date）, as keys and cards print it; several sources are joined."""
    return "；".join(one for one in (_source(c.title, c.author, c.date) for c in entry.citations) if one)


def _source(title: str, author: str, date: str) -> str:
    if not title:
        return ""
    extra = "，".join(part for part in (author, spoken_date(date)) if part)
    return f"《{quotable(title)}》" + (f"（{extra}）" if extra else "")


def full_list(entry: Entry) -> str:
    """“五个坚持”：①…；②…; what explanations end with."""
    marks = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
    members = (f"{marks[i] if i < len(marks) else f'（{i + 1}）'}{m.text}" for i, m in enumerate(entry.members))
    return f"“{quotable(entry.name)}”：" + "；".join(members)
