"""The one kind of error that is shown to the user; everything else is a bug and keeps its traceback."""

from __future__ import annotations

from collections.abc import Iterable


class QuizgenError(Exception):
    """One thing that the user can put right, said in one Chinese sentence with its place.

    ``path`` is the file as the user named it and ``line`` counts from 1; both are left out where there is none.
    ``str(error)`` is what goes to stderr: ``decks/党务.yaml:12: 不认识的字段“anwser”，是不是“answer”？``
    """

    def __init__(self, message: str, path: object = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = None if path is None else str(path)
        self.line = line

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line) if part is not None)
        return f"{place}: {self.message}" if place else self.message


class QuizgenErrors(QuizgenError):
    """Several errors at once, so that a person mends a file in one go; ``str`` gives one line each."""

    def __init__(self, errors: Iterable[QuizgenError]) -> None:
        self.errors = tuple(errors)
        super().__init__("；".join(error.message for error in self.errors))

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)
