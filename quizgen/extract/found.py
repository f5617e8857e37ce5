"""A list as the rules hand it to `settle`: ranges of the page's text, not yet of the source."""

from __future__ import annotations

from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate list. ``items`` and ``head`` are ranges of the page; ``bodies`` end each item's detail.

    ``counts`` holds what the head may declare. ``strength`` in 0–1 is what its form is worth before settling.
    ``run`` is the run it was made of and ``within`` the runs around that one, innermost first.
    """

    name: str
    named: bool
    count: int | None
    head: Range
    items: tuple[Range, ...]
    bodies: tuple[int, ...]
    form: str
    strength: float
    run: int | None = None
    within: tuple[int, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether no member is missing."""
        return self.count is None or len(self.items) >= self.count

    @property
    def extent(self) -> Range:
        """From the first member's start to the last one's end."""
        return self.items[0][0], self.items[-1][1]
