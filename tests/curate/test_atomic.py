"""A file is written whole or not at all."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from quizgen.curate.atomic import write

OLD, NEW = b"old" * 200_000, b"new" * 200_000


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "甲.yaml"
    path.write_bytes(OLD)
    path.chmod(0o640)
    write(path, NEW)
    assert path.read_bytes() == NEW
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["甲.yaml"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "甲.yaml"
    path.write_bytes(OLD)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(path, NEW)
    assert path.read_bytes() == OLD
    assert [p.name for p in tmp_path.iterdir()] == ["甲.yaml"]


def test_a_folder_that_does_not_exist_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "nowhere" / "甲.yaml", NEW)
    assert list(tmp_path.iterdir()) == []


def _write_for_ever(path: str) -> None:
    while True:
        write(Path(path), NEW)
        write(Path(path), OLD)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_process_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "甲.yaml"
    path.write_bytes(OLD)
    chance = random.Random(7)
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else None)
    for _ in range(20):
        child = context.Process(target=_write_for_ever, args=(str(path),))
        child.start()
        time.sleep(chance.random() * 0.03)
        child.kill()
        child.join()
        child.close()
        assert path.read_bytes() in (OLD, NEW)
