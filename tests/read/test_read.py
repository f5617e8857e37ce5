"""`read` as a whole: the text is unchanged but for newlines and the byte order mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.extract import extract
from quizgen.read import read

EVAL = Path(__file__).parents[3] / "shared" / "eval"


@pytest.mark.parametrize("data", [b"", b"  \n\t", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(QuizgenError, match="空"):
        read(data, "甲.txt")


def test_only_newlines_and_the_mark_are_changed() -> None:
    assert read("\ufeff甲\r\n 乙\r丙\u3000".encode(), "甲").text == "甲\n 乙\n丙\u3000"


STUDY = "讲两点意见：一是抓好学习，二是抓好作风。要做到“三个带头”（带头学；带头干；带头让）。在工作中要有大局意识，这是对干部的要求。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_lists_do_not_depend_on_the_encoding(encoding: str) -> None:
    found = extract(read((STUDY * 3).encode(encoding), "甲")).enumerations
    assert [one.name for one in found] == ["两点意见", "三个带头"] * 3


@pytest.mark.skipif(not EVAL.is_dir(), reason="the evaluation texts are not here")
def test_no_annotated_member_is_skipped() -> None:
    import yaml

    for path in sorted((EVAL / "gold").glob("*.yaml")):
        gold = yaml.safe_load(path.read_text("utf-8"))
        source = read((EVAL / "texts" / f"{path.stem}.txt").read_bytes(), str(path))
        kept = source.text
        for skip in reversed(source.noise):
            kept = kept[: skip.span.start] + kept[skip.span.end :]
        for one in gold.get("lists") or []:
            for item in one["items"]:
                assert item.replace("\r\n", "\n") in kept or item not in source.text
