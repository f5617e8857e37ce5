"""A study folder: any folder with `sources/` and `decks/`; the store that keeps texts, decks and the ledger."""

from __future__ import annotations

import datetime
import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from quizgen.curate.atomic import write
from quizgen.curate.citing import cited, missing
from quizgen.curate.identity import entry_of, same_list
from quizgen.curate.reading import read_deck
from quizgen.curate.slug import slug as slug_of
from quizgen.curate.writing import new_deck, with_lists
from quizgen.errors import QuizgenError, QuizgenErrors
from quizgen.model import Deck, Entry, Extraction, Source
from quizgen.read import read

SOURCES = "sources"
DECKS = "decks"


@dataclass(frozen=True, slots=True)
class Change:
    """What adding a text did: the files concerned, the entries that are new and how many the deck already had."""

    source: Path
    deck: Path
    new: tuple[Entry, ...]
    known: int
    stored: bool

    @property
    def unchanged(self) -> bool:
        """Whether nothing was written."""
        return not self.stored and not self.new


class Study:
    """The study folder at ``root``. Every method that reads raises QuizgenErrors with all problems at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        if not (root / SOURCES).is_dir() or not (root / DECKS).is_dir():
            raise QuizgenError("这里不是学习文件夹（要有 sources/ 和 decks/）；用 quizgen init 新建一个", root)

    def sources(self) -> dict[str, Source]:
        """The texts by file name without ending."""
        return {path.stem: read(path.read_bytes(), str(path)) for path in self._files(SOURCES, "*.md")}

    def decks(self) -> tuple[Deck, ...]:
        """The decks in order of their file names, their citations looked up in the sources."""
        decks, problems = self._load()
        if problems:
            raise QuizgenErrors(problems)
        return decks

    def problems(self) -> tuple[QuizgenError, ...]:
        """Everything that is wrong in the folder, texts and decks alike."""
        return self._load()[1]

    def _load(self) -> tuple[tuple[Deck, ...], tuple[QuizgenError, ...]]:
        problems: list[QuizgenError] = []
        sources: dict[str, Source] = {}
        for path in self._files(SOURCES, "*.md"):
            try:
                sources[path.stem] = read(path.read_bytes(), str(path))
            except QuizgenError as error:
                problems.append(error)
        decks = []
        owners: dict[str, str] = {}
        for path in self._files(DECKS, "*.yaml"):
            try:
                text = _text(path)
                deck = read_deck(text, path.stem, str(path))
            except QuizgenErrors as errors:
                problems.extend(errors.errors)
                continue
            except QuizgenError as error:
                problems.append(error)
                continue
            problems.extend(missing(deck, sources, str(path), text))
            for entry in deck.entries:
                if entry.id in owners:
                    problems.append(QuizgenError(f"编号“{entry.id}”在 {owners[entry.id]} 里已经用过", path))
                owners[entry.id] = path.name
            decks.append(cited(deck, sources))
        return tuple(decks), tuple(problems)

    def _files(self, folder: str, pattern: str) -> list[Path]:
        return sorted(path for path in (self.root / folder).glob(pattern) if path.name != "README.md")

    def add(self, source: Source, extraction: Extraction, deck: str | None = None, dry_run: bool = False) -> Change:
        """Store a text and put its new lists into its deck. Lists that the deck has stay as a person left them."""
        name = slug_of(source.title or Path(source.path).stem)
        text_path = self.root / SOURCES / f"{name}.md"
        deck_path = self.root / DECKS / f"{slug_of(deck)}.yaml" if deck else self._deck_of(name)
        stored = _document(source)
        is_new_text = not text_path.exists() or text_path.read_bytes() != stored
        old = read_deck(_text(deck_path), deck_path.stem, str(deck_path)) if deck_path.exists() else None
        taken = {entry.id for path in self._files(DECKS, "*.yaml") for entry in _entries(path)}
        new = self._new(source, extraction, old, name, taken)
        if not dry_run:
            if new or old is None:
                self._write_deck(deck_path, old, source, name, new)
            if is_new_text:
                write(text_path, stored)
        known = len(extraction.enumerations) - len(new)
        return Change(text_path, deck_path, new, known, is_new_text)

    def _deck_of(self, name: str) -> Path:
        """The deck that the text ``name`` feeds: its namesake, else the one that cites it, else a new one."""
        path = self.root / DECKS / f"{name}.yaml"
        if path.exists():
            return path
        citing = (
            other
            for other in self._files(DECKS, "*.yaml")
            if any(citation.source == name for entry in _entries(other) for citation in entry.citations)
        )
        return next(citing, path)

    def _new(
        self, source: Source, extraction: Extraction, old: Deck | None, name: str, taken: set[str]
    ) -> tuple[Entry, ...]:
        entries = list(old.entries) if old else []
        new = []
        for one in extraction.enumerations:
            if same_list(entries, one) is None:
                entry = entry_of(one, source.text, name, taken)
                taken.add(entry.id)
                new.append(entry)
        return tuple(new)

    def _write_deck(self, path: Path, old: Deck | None, source: Source, name: str, new: tuple[Entry, ...]) -> None:
        if old is None:
            write(path, new_deck(source.title or path.stem, name, new).encode())
            return
        entries = tuple(replace(entry, citations=()) for entry in new)
        write(path, with_lists(_text(path), entries, name).encode())

    def ledger(self, deck: Deck, contents: Mapping[str, str], now: int | None = None) -> dict[str, int]:
        """When each note's content last changed, in Unix seconds; kept beside the deck as `decks/<slug>.ledger.json`.

        A note whose content is as before keeps its time, so importing it again touches nothing in Anki.
        """
        path = self.root / DECKS / f"{deck.slug}.ledger.json"
        old: dict[str, tuple[str, int]] = _ledger(path)
        moment = int(time.time()) if now is None else now
        fresh: dict[str, tuple[str, int]] = {}
        for key, content in contents.items():
            digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]
            known = old.get(key)
            fresh[key] = (digest, known[1] if known and known[0] == digest else moment)
        kept = {**{key: value for key, value in old.items() if key not in fresh}, **fresh}
        if kept != old:
            lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(kept[key])}" for key in sorted(kept))
            write(path, f"{{\n{lines}\n}}\n".encode())
        return {key: value[1] for key, value in fresh.items()}


def _ledger(path: Path) -> dict[str, tuple[str, int]]:
    if not path.exists():
        return {}
    try:
        return {key: (str(digest), int(moment)) for key, (digest, moment) in json.loads(path.read_bytes()).items()}
    except (ValueError, TypeError, AttributeError):
        raise QuizgenError("账本文件损坏，请恢复它，或者删去后重新生成", path) from None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise QuizgenError("牌组文件不是 UTF-8 编码，请用 UTF-8 重新保存", path) from None


def _entries(path: Path) -> tuple[Entry, ...]:
    return read_deck(_text(path), path.stem, str(path)).entries


def _date(text: str) -> datetime.date | str:
    """A full date as YAML's own, so that it is written without quotation marks."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return text


def _document(source: Source) -> bytes:
    """The text as it is stored: front matter, then the study text as it was read, without what was skipped."""
    fields = {
        "title": source.title,
        "author": source.author,
        "date": _date(source.date),
        "place": source.place,
        "url": source.url,
    }
    head = yaml.safe_dump({k: v for k, v in fields.items() if v}, allow_unicode=True, sort_keys=False, width=1000)
    pieces, position = [], 0
    for skip in source.noise:
        pieces.append(source.text[position : skip.span.start])
        position = skip.span.end
    body = "".join([*pieces, source.text[position:]]).strip("\n")
    return f"---\n{head}---\n\n{body}\n".encode("utf-8", "replace")
