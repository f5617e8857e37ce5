"""Find the enumerated lists in Chinese study texts and ask about them.

The story is five verbs, and the packages stand in their order: ``read`` turns bytes into a Source, ``extract`` finds its
enumerations, ``curate`` keeps them as decks that a person edits, ``ask`` turns decks into questions, ``render`` turns
questions into Anki packages and papers. A package imports only from those before it.
"""

__version__ = "0.1.0"
