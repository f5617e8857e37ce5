"""The hand-annotated texts of `../shared/eval`: scores, verbatim slices, and lists that are broken off."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
import yaml

from quizgen.extract import extract
from quizgen.model import Enumeration, Source
from quizgen.read import read

EVAL = Path(__file__).parents[2] / "shared" / "eval"
GOLDS = sorted((EVAL / "gold").glob("*.yaml"))

pytestmark = pytest.mark.skipif(not GOLDS, reason="the evaluation texts are not here")


def gold(path: Path) -> list[dict[str, Any]]:
    return yaml.safe_load(path.read_text("utf-8")).get("lists") or []


def source(path: Path) -> Source:
    return read((EVAL / "texts" / f"{path.stem}.txt").read_bytes(), path.stem)


def predicted(one: Enumeration) -> dict[str, Any]:
    items = [{"text": item.text, "start": item.span.start, "end": item.span.end} for item in one.items]
    return {"name": one.name, "count": one.count, "complete": one.complete, "items": items}


@pytest.fixture(scope="module")
def score() -> Any:
    spec = importlib.util.spec_from_file_location("score", EVAL / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_scores_do_not_fall(score: Any) -> None:
    total: dict[str, int] = {}
    for path in GOLDS:
        found = [predicted(one) for one in extract(source(path)).enumerations]
        for key, value in score.score_text(found, gold(path)).items():
            if key != "wrong":
                total[key] = total.get(key, 0) + value
    precision, recall = total["right"] / total["pred"], total["right"] / total["gold"]
    assert 2 * precision * recall / (precision + recall) >= 0.93
    assert precision >= 0.95
    assert total["count_right"] / total["flag_all"] >= 0.95
    assert total["unnamed_right"] / total["unnamed"] >= 0.9


def test_the_speech_is_read_without_a_fault(score: Any) -> None:
    (path,) = [path for path in GOLDS if path.stem.startswith("000-")]
    text = source(path)
    assert text.title == "在县办公室系统 业务知识培训班上的讲话"
    found = extract(text)
    result = score.score_text([predicted(one) for one in found.enumerations], gold(path))
    assert (result["right"], result["pred"], result["gold"]) == (11, 11, 11)
    (cut,) = [one for one in found.enumerations if not one.complete]
    assert (cut.name, cut.count, len(cut.items)) == ("五个方面的排头兵", 5, 3)
    assert {"三服务", "八项规定"} & {mention.name for mention in found.mentions} == {"三服务"}


@pytest.mark.parametrize("path", GOLDS, ids=lambda path: path.stem)
def test_every_item_is_a_slice_of_its_text(path: Path) -> None:
    text = source(path)
    for one in extract(text).enumerations:
        assert all(item.text == item.span.of(text.text) for item in one.items)


def test_a_list_that_is_cut_off_before_its_last_member_is_never_called_whole(
    record_property: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    tried, whole = 0, []
    for path in GOLDS:
        text = source(path)
        for one in gold(path):
            if one.get("level", "core") != "core" or not one.get("count") or not one.get("complete", True):
                continue
            start = text.text.find(one["items"][0])
            end = text.text.find(one["items"][-2], start)
            if start < 0 or end < 0 or len(one["items"]) < 3:
                continue
            cut = text.text[: end + len(one["items"][-2])]
            tried += 1
            for found in extract(
                Source("cut", cut, noise=tuple(s for s in text.noise if s.span.end <= len(cut)))
            ).enumerations:
                members = [item.text for item in found.items]
                here = found.items[0].span.start >= start - 4 and set(members) & set(one["items"][:-1])
                if here and found.complete and found.count is not None:
                    whole.append((path.stem, one["name"], found.name, members))
    share = 1 - len(whole) / tried
    record_property("said to be incomplete, or absent", share)
    print(f"{tried} lists cut off, {len(whole)} called whole ({share:.3f})", *whole, sep="\n")
    assert share == 1
