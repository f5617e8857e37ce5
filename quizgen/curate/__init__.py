"""Extraction ↔ decks/*.yaml: identity, merge, and every problem with file and line."""

from quizgen.curate.study import Change, Study

__all__ = ["Change", "Study"]
