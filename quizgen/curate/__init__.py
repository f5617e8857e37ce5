"""Extraction ↔ decks/*.yaml: identity, merge, and every problem with file and line."""
