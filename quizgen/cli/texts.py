"""Files named on the command line → Sources; the only place where study texts are opened."""

from __future__ import annotations

import sys
from pathlib import Path

from quizgen.errors import QuizgenError
from quizgen.model import Source
from quizgen.read import read

# Larger files are refused: a study text of this size is a mistake. Bytes.
LARGEST = 64 * 1024 * 1024
STDIN = "-"


def source_at(path: str, encoding: str | None = None) -> Source:
    """The study text at ``path``, or on standard input for ``-``. Raises QuizgenError for what is no text file."""
    if path == STDIN:
        return read(sys.stdin.buffer.read(LARGEST + 1), "标准输入", encoding)
    file = Path(path)
    if not file.exists():
        raise QuizgenError("没有这个文件", path)
    if file.is_dir():
        raise QuizgenError("这是文件夹，请指定其中的文件", path)
    if file.stat().st_size > LARGEST:
        raise QuizgenError(f"文件超过 {LARGEST // 1024 // 1024} MB，请拆分后再添加", path)
    return read(file.read_bytes(), path, encoding)
