"""Make README's pictures with the program itself: a card as Anki shows it, a page of a paper. Run by hand.

python tests/bench/pictures.py   (needs the `anki` package, chromium and pdftoppm)
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

HOME = Path(__file__).parents[2]
PICTURES = HOME / "tests" / "golden" / "pictures"
DECK = "办公室工作学习笔记"
CARDS = (("card-recite", "五个坚持 card:总背", "390,700"), ("card-item", "七个度 card:逐项", "390,560"))


def page(html: str, css: str, night: bool) -> str:
    """A document that shows a card as the client does."""
    kind = "card nightMode" if night else "card"
    return f'<!doctype html><meta charset="utf-8"><style>{css}</style><body class="{kind}">{html}</body>'


def shoot(html: str, name: str, size: str, folder: Path) -> None:
    source = folder / f"{name}.html"
    source.write_text(html, "utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={size}",
         f"--screenshot={PICTURES / name}.png", str(source)],
        check=True,
        capture_output=True,
    )  # fmt: skip


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run(["quizgen", "build", DECK, "--out", name], cwd=HOME, check=True, capture_output=True)
        collection = Collection(str(folder / "collection.anki2"))
        options = ImportAnkiPackageOptions(merge_notetypes=False)
        collection.import_anki_package(
            ImportAnkiPackageRequest(package_path=str(folder / f"{DECK}.apkg"), options=options)
        )
        for picture, search, size in CARDS:
            card = collection.get_card(sorted(collection.find_cards(search))[0])
            css = card.note_type()["css"]
            shoot(page(card.answer(), css, night=False), picture, size, folder)
            shoot(page(card.question(), css, night=True), f"{picture}-night", size, folder)
        collection.close()
        subprocess.run(
            ["pdftoppm", "-r", "42", "-gray", "-f", "1", "-l", "1", "-singlefile", "-png", str(folder / f"{DECK}-试卷.pdf"),
             str(PICTURES / "page")],
            check=True,
        )  # fmt: skip


if __name__ == "__main__":
    main()
