"""Questions → Anki packages: frozen note types, escaped fields, stable keys."""

from quizgen.render.anki.package import contents, package

__all__ = ["contents", "package"]
