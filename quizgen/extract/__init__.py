"""Source → Extraction: find heads, runs and members, bind them by count, settle overlaps once."""

from __future__ import annotations

from quizgen.extract.bind import Binding
from quizgen.extract.heads import heads
from quizgen.extract.labels import labels
from quizgen.extract.markers import markers
from quizgen.extract.page import page_of
from quizgen.extract.runs import runs
from quizgen.extract.settle import settle
from quizgen.extract.unmarked import unmarked
from quizgen.model import Extraction, Source

__all__ = ["extract"]


def extract(source: Source) -> Extraction:
    """Every enumerated list of a source, and the shorthands it names without unfolding them.

    The items are slices of ``source.text``, in order and disjoint within a list. Time and memory grow linearly with the
    text. The same text always gives the same lists.
    """
    page = page_of(source)
    all_markers = tuple(markers(page))
    all_runs = runs(page, all_markers)
    counting = [marker for run in all_runs for marker in run.markers]
    numbering = frozenset(place for marker in counting for place in range(marker.start, marker.end))
    all_heads = tuple(head for head in heads(page) if head.start not in numbering)
    marked = frozenset(marker.start for marker in counting)
    found = [
        *Binding(page, all_markers, all_runs, all_heads).lists(),
        *unmarked(page, all_heads, marked),
        *labels(page, marked),
    ]
    return settle(page, source, found, all_heads)
