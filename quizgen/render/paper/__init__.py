"""Questions → exam papers: one page model, and what prints it."""

from quizgen.render.paper.page import DEFAULT_SIZES, Paper, Recipe, compose
from quizgen.render.paper.pdf import pdf

__all__ = ["DEFAULT_SIZES", "Paper", "Recipe", "compose", "pdf"]
