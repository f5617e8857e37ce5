"""How like two wordings are: a wrong option must not be a true member in other words."""

from __future__ import annotations

import re
from functools import lru_cache

# Wordings are compared again and again while a bank is asked about.
KEPT = 1 << 16


@lru_cache(KEPT)
def bare(text: str) -> str:
    """Signs that carry meaning: no punctuation, no spaces, no particles."""
    return re.sub(r"[\W_的了地得和与及]+", "", text)


def overlap(one: str, other: str) -> float:
    """The share of the shorter wording's pairs of signs that the other holds too, 0–1."""
    return _shared(bare(one), bare(other))


def _shared(one: str, other: str) -> float:
    a, b = _pairs(one), _pairs(other)
    return len(a & b) / max(1, min(len(a), len(b)))


@lru_cache(KEPT)
def _pairs(text: str) -> frozenset[str]:
    return frozenset(text[i : i + 2] for i in range(len(text) - 1)) or frozenset({text})


def same(one: str, other: str) -> bool:
    """Whether the two may mean one thing: one holds the other, or most of their pairs are shared."""
    a, b = bare(one), bare(other)
    return not a or not b or a in b or b in a or _shared(a, b) >= 0.6
