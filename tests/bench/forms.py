"""What each form of list contributes on the evaluation set: right, optional, wrong. Run by hand; a rule that pays on one text is seen.

python tests/bench/forms.py [../shared/eval]
"""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import yaml

from quizgen.extract import extract
from quizgen.model import Enumeration
from quizgen.read import read

HOME = Path(__file__).parents[2]


def scorer(folder: Path) -> Any:
    """score.py of the evaluation set as a module."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predicted(one: Enumeration) -> dict[str, Any]:
    items = [{"text": item.text, "start": item.span.start, "end": item.span.end} for item in one.items]
    return {"name": one.name, "count": one.count, "complete": one.complete, "items": items}


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HOME.parent / "shared" / "eval"
    score = scorer(folder)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    texts: dict[str, set[str]] = defaultdict(set)
    sure: Counter[str] = Counter()
    for path in sorted((folder / "gold").glob("*.yaml")):
        gold = yaml.safe_load(path.read_text("utf-8")).get("lists") or []
        source = read((folder / "texts" / f"{path.stem}.txt").read_bytes(), path.stem)
        for one in extract(source).enumerations:
            result = score.score_text([predicted(one)], gold)
            verdict = "optional" if result["free"] else "right" if result["right"] else "wrong"
            forms[one.form][verdict] += 1
            texts[one.form].add(path.stem)
            if one.confidence >= 0.9:
                sure[verdict] += 1
    print(f"{'form':18} {'right':>6} {'wrong':>6} {'optional':>9} {'precision':>10} {'texts':>6}")
    for form, counts in sorted(forms.items(), key=lambda pair: -pair[1]["right"]):
        judged = counts["right"] + counts["wrong"]
        precision = counts["right"] / judged if judged else 1.0
        print(
            f"{form:18} {counts['right']:6} {counts['wrong']:6} {counts['optional']:9} {precision:10.3f} {len(texts[form]):6}"
        )
    print(f"confidence >= 0.9: {sure['right']} right, {sure['wrong']} wrong, {sure['optional']} optional")


if __name__ == "__main__":
    main()
