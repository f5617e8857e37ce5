"""`quizgen extract`: the contract, every format, and what is no text."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

Run = Callable[..., Any]


def test_the_contract_to_the_letter(run: Run, study: Path) -> None:
    (line,) = run("extract", "讲话.txt", "--format", "jsonl").out.splitlines()
    found = json.loads(line)
    assert list(found) == ["source", "enumerations", "mentions"]
    assert found["source"] == {"path": "讲话.txt", "title": "讲话稿", "date": "", "encoding": "utf-8"}
    text = (study / "讲话.txt").read_text("utf-8")
    one = found["enumerations"][0]
    assert list(one) == ["id", "parent", "name", "count", "complete", "form", "confidence", "head", "origin", "items"]
    assert (one["id"], one["parent"], one["name"], one["count"], one["complete"]) == (1, None, "两个到位", 2, True)
    assert text[one["head"]["start"] : one["head"]["end"]] == one["head"]["text"]
    assert one["origin"] == {"who": None, "when": None, "where": None}
    for item in one["items"]:
        assert list(item) == ["text", "start", "end", "detail"]
        assert text[item["start"] : item["end"]] == item["text"]


def test_json_and_yaml_say_the_same(run: Run, study: Path) -> None:
    as_json = json.loads(run("extract", "讲话.txt", "讲话.txt", "--format", "json").out)
    assert as_json == yaml.safe_load(run("extract", "讲话.txt", "讲话.txt", "--format", "yaml").out)
    assert len(as_json) == 2


def test_the_table_is_for_people(run: Run, study: Path) -> None:
    out = run("extract", "讲话.txt").out
    assert "找到 3 个列表" in out
    assert "两个到位" in out
    assert "完整" in out


def test_a_text_without_lists_is_a_note_and_no_error(run: Run, study: Path) -> None:
    (study / "散文.txt").write_text("春天来了，花开了。", "utf-8")
    ran = run("extract", "散文.txt")
    assert ran.code == 0
    assert "没有找到列表" in ran.out


def test_standard_input(run: Run, study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("讲两点：一是学；二是干。".encode())))
    assert "两点" in run("extract", "-").out


def test_what_is_skipped_is_shown(run: Run, study: Path) -> None:
    (study / "文.md").write_text("---\ntitle: 甲\n---\n正文。", "utf-8")
    assert "第 1 行 文件头" in run("extract", "文.md", "--show-skipped").out


BAD = [
    ("没有.txt", None, "没有这个文件"),
    ("sources", None, "这是文件夹"),
    ("空.txt", b"", "空"),
    ("图.png", b"\x89PNG\r\n\x1a\n", "不是纯文本"),
    ("乱.bin", b"\x00\x01\x02" * 50, "二进制"),
]


@pytest.mark.parametrize(("name", "data", "words"), BAD, ids=[case[0] for case in BAD])
def test_bad_input_is_one_sentence_and_exit_code_1(
    run: Run, study: Path, name: str, data: bytes | None, words: str
) -> None:
    if data is not None:
        (study / name).write_bytes(data)
    ran = run("extract", name)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert ran.err.startswith(f"{name}: ")
    assert words in ran.err


def test_lone_surrogates_do_not_stop_the_output(run: Run, study: Path) -> None:
    (study / "坏.txt").write_bytes("讲两点：一是学".encode() + b"\xff" + "；二是干。正文正文正文正文正文".encode())
    assert run("extract", "坏.txt", "--format", "jsonl").code == 0


def test_the_output_is_utf_8_whatever_the_terminal_says(study: Path) -> None:
    import subprocess

    run = subprocess.run(
        [sys.executable, "-m", "quizgen", "extract", "讲话.txt"],
        env=os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        capture_output=True,
        check=True,
    )
    assert "两个到位".encode() in run.stdout
