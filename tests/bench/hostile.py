"""Texts that are made to be slow: seconds and the ratio to a plain text of the same size, each in its own process.

python -m tests.bench.hostile [millions of code points, 1.7 = 5 MB]
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time

from quizgen.extract import extract
from quizgen.model import Source
from tests.bench.speed import shuffled


def cases(length: int) -> dict[str, str]:
    """Each case fills ``length`` code points."""
    plain = shuffled(length)
    pieces = {
        "（": "（",
        "“": "“",
        "一是": "一是",
        "五个坚持：": "五个坚持：",
        "五个、": "五个、",
        "“三个”、": "“三个”、",
        "一是甲，二是乙。": "一是甲，二是乙。",
        "digits": "1234567890",
        "numbered lines": "1.\n",
        "bullets": "- 甲\n",
        "NUL and surrogates": "\x00五个坚持（\ud800一；二）",
    }
    made = {name: (piece * (length // len(piece) + 1))[:length] for name, piece in pieces.items()}
    return {
        "plain": plain,
        "one paragraph": plain.replace("\n", ""),
        "nested 100,000 deep": "（" * 100_000 + plain[200_000:] + "）" * 100_000,
        "every sign different": "".join(chr(0x4E00 + n % 20_000) for n in range(length)),
        **made,
    }


def measure(text: str) -> tuple[float, int, int]:
    start = time.perf_counter()
    found = len(extract(Source("bench", text)).enumerations)
    return time.perf_counter() - start, found, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    length = int(float(sys.argv[1] if len(sys.argv) > 1 else 1.7) * 1_000_000)
    plain = 0.0
    for name, text in cases(length).items():
        with multiprocessing.get_context("fork").Pool(1) as pool:
            seconds, found, memory = pool.apply(measure, (text,))
        plain = plain or seconds
        print(f"{name:22} {seconds:7.2f} s  {seconds / plain:5.2f} x plain  {found:7} lists  {memory} MB", flush=True)


if __name__ == "__main__":
    main()
