"""Saved web pages → text: the main text of forum posts, WeChat articles, news and government pages; no script is run."""

from __future__ import annotations

import re
from typing import Any

MAGIC = re.compile(
    rb"\A\s*<(?:[%!?]|\w).{0,2000}?<(?:html|head|body|meta|div|table)\b|\A\s*<(?:html|head|body)\b", re.I | re.S
)
# Where the main text stands, by kind of site, the first that is there.
MAIN = (
    "[id^=postmessage_]",
    "#js_content",
    ".TRS_Editor",
    "#UCAP-CONTENT",
    ".box_con",
    ".rm_txt_con",
    "#zoom",
    ".article-content",
    ".article_content",
    "article",
    "main",
)
# What is in the main text and is not part of it.
CLUTTER = (
    "script", "style", "noscript", "template", "iframe", "svg", "nav", "header", "footer", "aside", "form", "button",
    ".jammer", ".quote", ".pstatus", ".locked", ".reply", "[style*='display:none']", "[style*='display: none']",
)  # fmt: skip
BLOCKS = frozenset(
    [
        "p",
        "div",
        "br",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "article",
        "table",
        "ul",
        "ol",
        "blockquote",
        "dd",
        "dt",
        "pre",
        "hr",
    ]
)
# Elements that only frame a part of the page.
FRAMES = frozenset(["div", "section", "article", "main", "center", "td", "tbody", "tr", "table"])
PINYIN = re.compile(r"(?<=[一-鿿])[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ ]{1,12}[)）]")
DEEPEST = 400
# A main text shorter than this is a frame for something else. Code points.
SHORTEST = 120
TITLE_TAIL = re.compile(r"\s*[-_|–—]\s*[^-_|–—]{1,24}$")
DATE = re.compile(r"(20\d\d|19\d\d)[-/年.](\d{1,2})[-/月.](\d{1,2})")


def html_text(data: str) -> tuple[str, dict[str, str]]:
    """The main text of a page and the title, author and date that it states."""
    from selectolax.lexbor import LexborHTMLParser

    tree: Any = LexborHTMLParser(data)
    facts = _facts(tree)
    for selector in CLUTTER:
        for node in tree.css(selector):
            node.decompose()
    found = (node for selector in MAIN if (node := tree.css_first(selector)) is not None)
    body = next((node for node in found if len(node.text(strip=True)) >= SHORTEST), None) or _densest(tree)
    pieces: list[str] = []
    if body is not None:
        _write(body, pieces, 0)
    text = PINYIN.sub("", "".join(pieces))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line), facts


def _facts(tree: Any) -> dict[str, str]:
    """Title without the site's name, author, date."""
    heading = tree.css_first("#activity-name, h1, .ts span, #thread_subject")
    title = heading.text(strip=True) if heading is not None else ""
    named = tree.css_first("title")
    if not title and named is not None:
        title = TITLE_TAIL.sub("", named.text(strip=True))
    author = tree.css_first("meta[name=author]")
    stated = tree.css_first("#publish_time, .pubtime, .date, time, meta[name=PubDate], .authi em")
    words = "" if stated is None else stated.attributes.get("content") or stated.text(strip=True)
    date = DATE.search(words or "")
    facts = {
        "title": " ".join(title.split()),
        "author": (author.attributes.get("content") or "").strip() if author is not None else "",
        "date": f"{date[1]}-{int(date[2]):02d}-{int(date[3]):02d}" if date else "",
    }
    return {name: value for name, value in facts.items() if value}


def _densest(tree: Any) -> Any:
    """The smallest element that holds most of the page's text, links not counted."""
    body = tree.body
    while body is not None:
        whole = _weight(body)
        heavy = [child for child in body.iter() if child.tag in FRAMES and _weight(child) >= 0.7 * whole]
        if not heavy or whole == 0:
            return body
        body = heavy[0]
    return body


def _weight(node: Any) -> int:
    linked = sum(len(link.text(strip=True)) for link in node.css("a"))
    return len(node.text(strip=True)) - linked


def _write(node: Any, pieces: list[str], depth: int) -> None:
    """The text below a node, a line for each block; numbered lists are written with their numbers."""
    if depth > DEEPEST:
        pieces.append(node.text())
        return
    number = int(node.attributes.get("start") or 1) if node.tag == "ol" and _is_number(node) else 1
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            pieces.append(re.sub(r"\s+", " ", child.text(deep=False) or ""))
            continue
        if child.tag in BLOCKS:
            pieces.append("\n")
        if child.tag == "li" and node.tag in ("ol", "ul"):
            pieces.append(f"{number}. " if node.tag == "ol" else "• ")
            number += 1
        if re.fullmatch("h[1-6]", child.tag or ""):
            pieces.append("#" * int(child.tag[1]) + " ")
        _write(child, pieces, depth + 1)
        if child.tag in ("td", "th"):
            pieces.append(" ")
        if child.tag in BLOCKS:
            pieces.append("\n")


def _is_number(node: Any) -> bool:
    return (node.attributes.get("start") or "1").isdigit()
