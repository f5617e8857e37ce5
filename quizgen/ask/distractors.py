"""Wrong options that tempt: members of other lists of a like shape, and never true of the list that is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.ask.likeness import bare, overlap, same
from quizgen.ask.stems import quotable
from quizgen.model import Deck, Entry, Option

# A question with fewer wrong options than this is not made.
ENOUGH = 3
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Wrong:
    """A member of another list, with the list it belongs to."""

    text: str
    owner: Entry

    def option(self) -> Option:
        """The option on the sheet, which says in the key where it belongs."""
        return Option(self.text, right=False, why=f"属于“{quotable(self.owner.name)}”")


def asked(deck: Deck) -> tuple[Entry, ...]:
    """The entries of a deck that questions may use: kept by the curator, two members and more."""
    return tuple(entry for entry in deck.entries if entry.status == "keep" and len(entry.members) >= 2)


def wrong_for(entry: Entry, deck: Deck, bank: Sequence[Deck], like: str) -> tuple[Wrong, ...]:
    """Members of other lists, the most tempting first: alike in name, then in shape and length to ``like``.

    Nothing that may be true of ``entry``: no member of it, none that holds one or is held by one, none that its source
    passage states, and nothing twice.
    """
    truths = [member.text for member in entry.members] + [member.detail for member in entry.members if member.detail]
    found: dict[str, Wrong] = {}
    for home in (deck, *(other for other in bank if other.slug != deck.slug)):
        for owner in asked(home):
            if owner.id == entry.id or _nested(owner, entry):
                continue
            for member in owner.members:
                key = bare(member.text)
                fits = len(key) > 0 and len(member.text) <= LONGEST and key not in found
                if fits and not any(same(member.text, truth) for truth in truths):
                    found[key] = Wrong(member.text, owner)
    return tuple(sorted(found.values(), key=lambda wrong: -_tempting(wrong, entry, like)))


def _nested(owner: Entry, entry: Entry) -> bool:
    """Lists inside one another say true things of each other: a member of one is the name of the other."""
    names = bare(owner.name), bare(entry.name)
    return any(names[0] in bare(m.text) or bare(m.text) in names[0] for m in entry.members if bare(m.text)) or any(
        names[1] in bare(m.text) or bare(m.text) in names[1] for m in owner.members if bare(m.text)
    )


def _tempting(wrong: Wrong, entry: Entry, like: str) -> float:
    size = abs(len(wrong.text) - len(like)) / max(len(like), len(wrong.text))
    first = wrong.text[0] == like[0]
    last = wrong.text[-1] == like[-1]
    return overlap(wrong.owner.name, entry.name) + first + 0.5 * last - 2 * size
