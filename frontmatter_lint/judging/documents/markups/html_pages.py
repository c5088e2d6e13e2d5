"""Whole pages of HTML as Markdown: their headings, paragraphs, items, definitions and tables."""

from __future__ import annotations

import html
import re

from . import html_rows

HEADING = re.compile(r"<h([1-6])\b[^<>]{0,200}>(.{1,300}?)</h\1>", re.IGNORECASE)
_TERM = re.compile(r"<dt\b[^<>]{0,200}>(.{1,300}?)</dt>", re.IGNORECASE)
_MEANING = re.compile(r"<dd\b[^<>]{0,200}>(.{1,1000}?)</dd>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\A\s*<p>(.{1,1000})</p>\s*\Z", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_STRUCK = re.compile(r"</?(?:del|s|strike)>", re.IGNORECASE)
_SUMMARY = re.compile(r"<summary>(.{1,300}?)</summary>", re.IGNORECASE)
_SEVERAL = re.compile(r"<(dt|dd|li|p)\b.*<\1\b", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^<>]{0,200}>(.{1,1000}?)</li>", re.IGNORECASE)
#: What holds no text of the page, from its first to its last line.
_UNSEEN = re.compile(
    r"<(script|style|head|pre|template|svg|blockquote|noscript|textarea|figure|aside)[\s>]"
)
_CODE = re.compile(r"</?(?:code|kbd)\b[^<>]{0,200}>", re.IGNORECASE)
_BOLD = re.compile(r"</?(?:b|strong)\b[^<>]{0,200}>", re.IGNORECASE)
_SIGNS = (
    ("###### ", _SUMMARY),
    ("", _PARAGRAPH),
    ("- ", _ITEM),
    (": ", _MEANING),
    ("", _TERM),
)
_PROPERTY = re.compile(r"\*\*[\w ]{1,30}(?::\*\*|\*\*:)")
_TAG = re.compile(r"<[^<>]{0,400}>")


def as_markdown(text: str) -> str:
    """Return a page as Markdown of as many lines; what is none of these is left out.
    Tables stay as they are written, from the start of a line and without empty lines.
    """
    lines = []
    unseen = ""
    in_table = False
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    for line in text.split("\n"):
        lowered = line.lower()
        if unseen:
            if f"</{unseen}" in lowered:
                unseen = ""
            lines.append("")
            continue
        opened = _UNSEEN.search(lowered)
        if opened:
            if f"</{opened[1]}" not in lowered:
                unseen = opened[1]
            lines.append("")
            continue
        start = 0
        if not in_table and "<table" in lowered:
            in_table = True
            start = lowered.index("<table")
        if in_table:
            lines.append(line[start:].strip() or html_rows.NOTHING)
            in_table = "</table" not in lowered
        else:
            made = _line(line)
            before = "".join(lines[-1:])
            if _PARAGRAPH.fullmatch(line) and before and not before.startswith("#"):
                # it would go on with the line before
                made = f"- {made}" if _PROPERTY.match(made) else ""
            lines.append(made)
    return "\n".join(lines)


def _line(line: str) -> str:
    """Return one line outside of tables; a line without its like, or with several, is empty."""
    heading = HEADING.search(line)
    if heading:
        return f"{'#' * int(heading[1])} {plain(heading[2])}"
    if "</details>" in line.lower():
        return "######"
    term, meaning = _TERM.search(line), _MEANING.search(line)
    if _SEVERAL.search(line):
        return ""
    if term and meaning:
        return f"- **{plain(term[1])}**: {plain(meaning[1])}"
    for sign, pattern in _SIGNS:
        found = pattern.search(line)
        if found:
            return sign + plain(found[1])
    return ""


def plain(inner: str) -> str:
    """Return the text of an element with its marks as those of Markdown."""
    marked = _STRUCK.sub("~~", _BOLD.sub("**", _CODE.sub("`", inner)))
    return html.unescape(_TAG.sub("", marked)).strip()
