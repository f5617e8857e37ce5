"""Text → field: what Anki would read as HTML, cloze, sound or LaTeX stands there literally."""

from __future__ import annotations

import html
import re

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
# [sound:…], [latex], [$]…, [anki:tts]: a zero-width space after the bracket keeps them from being run.
ACTIVE = re.compile(r"\[(?=\s*(?:sound:|latex|/latex|\$|/\$|anki:|/anki))", re.I)
ZERO_WIDTH = "\u200b"


def escaped(text: str) -> str:
    """The field that shows ``text``: a<b, {{c1::x}}, [sound:x] and ::, all as they are written.

    >>> escaped("a<b 且 c>d")
    'a&lt;b 且 c&gt;d'
    """
    text = html.escape(CONTROL.sub(" ", text), quote=False)
    text = ACTIVE.sub("[" + ZERO_WIDTH, text)
    text = text.replace("::", "：：").replace("{{", "{" + ZERO_WIDTH + "{").replace("}}", "}" + ZERO_WIDTH + "}")
    return text.replace("\n", "<br>")


def clozed(text: str, slot: int) -> str:
    """``text`` as the cloze of a slot; a brace at its end is kept apart from the cloze's own."""
    words = escaped(text)
    return f"{{{{c{slot}::{words}{ZERO_WIDTH if words.endswith('}') else ''}}}}}"


def tag(text: str) -> str:
    """A tag that Anki keeps as it is: no spaces, no empty parts.

    >>> tag("来源::办公室 工作")
    '来源::办公室_工作'
    """
    parts = (re.sub(r"[\s\u3000\"']+", "_", CONTROL.sub("", part)).strip("_") for part in text.split("::"))
    return "::".join(part for part in parts if part)
