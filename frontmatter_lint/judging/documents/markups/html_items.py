"""Lists that a Markdown document writes as HTML, with the headings right above them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import html_pages
from .outside_code import outside_code

_OPENING = re.compile(r"[ \t]*<[uo]l\b[^<>]{0,200}>[ \t]*", re.IGNORECASE)
_CLOSING = re.compile(r"[ \t]*</[uo]l>[ \t]*(?:</li>[ \t]*)?", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*<li\b[^<>]{0,200}>(.{1,1000}?)(?:</li>)?[ \t]*", re.IGNORECASE)
_END = re.compile(r"[ \t]*</li>[ \t]*", re.IGNORECASE)
_INNER = re.compile(r"</?(?:li|[uo]l|table|t[dhr])\b", re.IGNORECASE)
_NOT_READ = (("<table", "</table"), ("<!--", "-->"), ("<blockquote", "</blockquote"))
_MOST = 400  # lines of one list


def with_items(text: str) -> str:
    """Return a document of as many lines with its lists in HTML as those of Markdown; one that
    holds anything else than items of a line each stays as it is.
    """
    lines = text.split("\n")
    outside = {at for at, _ in outside_code(lines)} - _within(lines)
    at = 0
    while at < len(lines):
        end = at + 1
        if at in outside and _OPENING.fullmatch(lines[at]):
            made = _list_at(lines, at)
            if made and outside.issuperset(range(at, at + len(made))):
                end = at + len(made)
                lines[at:end] = made
                _make_title(lines, at)
        at = end
    return "\n".join(lines)


def _within(lines: Sequence[str]) -> set[int]:
    """Return the lines of tables, comments and quotes in HTML, where a list is part of these."""
    found: set[int] = set()
    ending = ""
    for at, line in enumerate(lines):
        lowered = line.lower()
        for opening, closing in _NOT_READ:
            if not ending and opening in lowered:
                ending = closing
        if ending:
            found.add(at)
            if ending in lowered:
                ending = ""
    return found


def _list_at(lines: Sequence[str], start: int) -> list[str]:
    """Return the lines of a list that begins on a line, as Markdown; none where some of it is no
    item, or it has no end.
    """
    made: list[str] = []
    depth = 0
    for line in lines[start : start + _MOST]:
        item = _ITEM.fullmatch(line)
        if item and not _INNER.search(item[1]):
            made.append(f"{'  ' * (depth - 1)}- {html_pages.plain(item[1])}")
        elif _OPENING.fullmatch(line):
            depth += 1
            made.append("")
        elif _CLOSING.fullmatch(line):
            depth -= 1
            made.append("")
        elif not line.strip() or _END.fullmatch(line):
            made.append("")
        else:
            return []
        if not depth:
            return made
    return []


def _make_title(lines: list[str], at: int) -> None:
    """Write the heading in HTML right above a list as one of Markdown."""
    above = at - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    if above < 0:
        return
    title = html_pages.HEADING.fullmatch(lines[above].strip())
    if title:
        lines[above] = f"{'#' * int(title[1])} {html_pages.plain(title[2])}"
