"""The nouns that the stages hand on to each other: frozen, slotted, without behaviour of their own.

Offsets count Unicode code points of ``Source.text``, whose newlines are ``\\n``; the text is never changed, so a span
always cites the file as it was decoded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# What a blank in a stem looks like before a renderer gives it a shape of its own.
BLANK = "＿＿＿＿"

Status = Literal["keep", "review", "drop"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points: ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The slice of ``text`` that the span stands for."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Skip:
    """A part of the text that is not the study text, and why: ``导航``, ``回帖``, ``干扰码``, ``页码``, ``目录`` ...

    ``reason`` is shown to people (``extract --show-skipped``), so it is Chinese.
    """

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Source:
    """A study text as it was read. ``date`` is ISO (``2017-12-28``, ``2017-12`` or ``2017``) or empty, as the others are.

    ``noise`` holds disjoint skips in order of their start. ``replaced`` counts bytes that could not be decoded.
    """

    path: str
    text: str
    title: str = ""
    author: str = ""
    date: str = ""
    place: str = ""
    url: str = ""
    encoding: str = "utf-8"
    replaced: int = 0
    noise: tuple[Skip, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One member of a list. ``text`` is what a learner recites and equals ``source.text[span]``.

    ``detail`` is what the source goes on to say about it up to the next member (``None`` where it says nothing).
    """

    text: str
    span: Span
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Who set the list, when (ISO, as exact as the text says) and where or on what occasion; ``None`` = not stated."""

    who: str | None = None
    when: str | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list that the text itself states, e.g. 五个坚持（坚持…；坚持…；…）.

    ``name`` is what a person would call it: the shorthand without quotes (五个坚持), the counted phrase (三项重要工作), or
    the clause that an ordinal run unfolds. ``named`` tells the first two from the third. ``count`` is the declared number
    (``None`` = none declared); ``complete`` is false when fewer members stand there than declared. ``head`` spans the
    words that announce the list, ``form`` is the shape it was found in, ``confidence`` lies in 0–1, and ``parent`` is the
    index of the enclosing list in the same extraction.
    """

    name: str
    items: tuple[Item, ...]
    head: Span
    form: str
    count: int | None = None
    named: bool = False
    complete: bool = True
    confidence: float = 1.0
    parent: int | None = None
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class Mention:
    """A shorthand that the text names but does not unfold: “三服务”."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one source: lists in order of their head, and mentions."""

    enumerations: tuple[Enumeration, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One member in a deck. ``slot`` is a number from 1 that it keeps for life and that no other member ever gets."""

    slot: int
    text: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a list stands: the source's file name in ``sources/``, its title, author and date, and the place in its text.

    ``sentence`` is the passage of the source that states the list, verbatim, shortened to what fits a card.
    """

    source: str
    title: str = ""
    author: str = ""
    date: str = ""
    span: Span | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One list of a deck, as a person curated it. ``id`` is born once and never changes; Anki identity comes from it.

    ``ask`` is the person's own stem, else empty. ``slots_used`` holds every slot ever given, retired ones too.
    Only entries with ``status == "keep"`` are asked; an incomplete one is never asked as a whole.
    """

    id: str
    name: str
    members: tuple[Member, ...]
    count: int | None = None
    named: bool = False
    complete: bool = True
    ordered: bool = False
    ask: str = ""
    origin: Origin = Origin()
    mnemonic: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    theme: str = ""
    status: Status = "keep"
    slots_used: tuple[int, ...] = ()
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck file of ``decks/``: ``slug`` is its file name without ``.yaml``, ``anki`` the deck name in Anki.

    ``cards`` names the kinds of card that are wanted (empty = all), ``per_list`` is the most choice cards of one list
    (0 = as many as there are), ``speak`` asks Anki to read cards aloud.
    """

    slug: str
    title: str
    entries: tuple[Entry, ...]
    anki: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    per_list: int = 0
    speak: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice question. ``why`` says what it really is (“属于“四个模范部门””), without option letters."""

    text: str
    right: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question, for cards and papers alike; all texts are plain (renderers escape them).

    ``kind`` is a key of ``quizgen.ask.KINDS``: ``whole`` (recite the list), ``items`` (item by item), ``choice``,
    ``multiple``, ``truth``, ``blank``, ``order``, ``match``. ``aspect`` tells the questions of one kind about one list
    apart and never changes for the same question (``belongs:3``, ``odd``, ``count``, ``who``). ``stem`` stands alone; a
    blank in it is written ``BLANK``. ``answer`` holds the members (``order``: in the right order), the words for the
    blanks in order, ``("正确",)``/``("错误",)``, or the right options. ``options`` of ``order`` are its steps. ``pairs``
    of ``match`` are (left, right) as they belong together. ``slots`` names the members asked (parallel to ``answer`` for
    ``whole`` and ``items``). ``pinned`` keeps the order of options (numbers, dates). ``explanation`` says why, without
    option letters; ``sentence`` is the source's passage that holds the answer. ``difficulty`` lies in 0–1.
    """

    kind: str
    list_id: str
    stem: str
    answer: tuple[str, ...]
    options: tuple[Option, ...] = ()
    slots: tuple[int, ...] = ()
    explanation: str = ""
    citation: str = ""
    hint: str = ""
    pinned: bool = False
    difficulty: float = 0.5
    aspect: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    sentence: str = ""
