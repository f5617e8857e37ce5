"""The house is tested: imports run one way, every module has its twin, and every room stays small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

HOME = Path(__file__).parent.parent
PACKAGE = HOME / "quizgen"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A room may import from itself and from the rooms above it in this table.
ROOMS = ("errors", "model", "read", "extract", "curate", "ask", "render", "cli", "__main__")

# Heavy libraries are imported inside the function that uses them, so that `quizgen --help` stays quick.
HEAVY = {"typst", "docx", "pypdfium2", "jieba", "genanki", "opencc", "selectolax", "pylopdf_fonts_zh_cn", "ruamel"}

VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}

LINES = 250


def imported(tree: ast.AST) -> set[str]:
    """Full dotted names of everything that a module imports, wherever the import stands."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute, so that they can be read and searched"
            module = node.module or ""
            names |= {f"{module}.{alias.name}" for alias in node.names}
    return names


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def test_the_house_is_not_empty() -> None:
    assert len(MODULES) > 20
    assert {room_of(path) for path in MODULES} - {"__init__"} <= set(ROOMS)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    if room_of(path) == "__init__":
        return
    allowed = ROOMS[: ROOMS.index(room_of(path)) + 1]
    for name in imported(ast.parse(path.read_text("utf-8"))):
        parts = name.split(".")
        if parts[0] == "quizgen" and parts[1:] != ["__version__"]:
            assert parts[1] in allowed, f"{name_of(path)} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_heavy_libraries_are_imported_only_when_used(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
    assert not {name.split(".")[0] for name in imported(top)} & HEAVY


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is_and_has_its_twin(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), f"{name_of(path)} has no docstring"
    if path.name not in {"__init__.py", "__main__.py"}:
        twin = HOME / "tests" / path.relative_to(PACKAGE).with_name(f"test_{path.name}")
        assert twin.is_file(), f"{twin.relative_to(HOME)} is missing"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_rooms_are_small_and_named_by_their_subject(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LINES
    assert not {part.removesuffix(".py") for part in path.relative_to(PACKAGE).parts} & VAGUE


def test_every_twin_test_has_its_module() -> None:
    for twin in (HOME / "tests").rglob("test_*.py"):
        folder = twin.parent.relative_to(HOME / "tests")
        if folder.parts and folder.parts[0] in ROOMS and len(folder.parts) >= 1:
            module = PACKAGE / folder / twin.name.removeprefix("test_")
            assert module.is_file() or (
                (PACKAGE / folder / "__init__.py").is_file()
                and twin.stem
                in {
                    f"test_{folder.name}",
                }
            ), f"{twin} tests nothing"
