"""AsciiDoc as Markdown: its headings, lists, definitions, tables and listings."""

from __future__ import annotations

import re

from . import html_rows

_HEADING = re.compile(r"(={1,6}) +(\S.*)")
_TITLE = re.compile(r"\.\w.*")
_ITEM = re.compile(r"\s*(\*{1,5}|\.{1,5}|-)\s+(\S.*)")
_DEFINED = re.compile(r"\s*(\S.{0,80}?)(:{2,4})(?:\s+(\S.*))?\s*")
_INNER = re.compile(r"\s*\S.{0,80}?:{3,4}\s+\S.*")  # a term of a term, with its text
_ATTRIBUTE = re.compile(r":!?[\w-]+!?:.*|\[.*\]\s*|//.*|'{3,}\s*")
_LANGUAGE = re.compile(r"\[source,\s*(\w+)")
_COLUMNS = re.compile(r"cols=\"([^\"]{1,80})\"|cols=(\d+)")
_SPAN = re.compile(r"(?<!\S)[\d.+]*[<^>]{0,2}[aehlmsd]?\|")
#: Around blocks: a listing, and others that are text of the document.
_LISTING = re.compile(r"(-{4,}|\.{4,})\s*")
_BOX = re.compile(r"(?:={4,}|\*{4,}|--)\s*")
_MARKED = re.compile(r"(?<![\w*])\*(?=\S)([^*]{1,80}?)(?<=\S)\*(?![\w*])")
_LINK = re.compile(r"(?:xref:|link:|https?://)[^\s\[]{1,200}\[([^\]]{1,100})\]|<<[\w-]+,([^>]+)>>")


def as_markdown(text: str) -> str:
    """Return a document as Markdown of as many lines."""
    lines = text.split("\n")
    found: list[str] = []
    before = ""
    while len(found) < len(lines):
        at = len(found)
        listing = _LISTING.fullmatch(lines[at])
        if listing:
            found += _listing(lines, at, listing[1], before)
        elif lines[at].strip() in ("|===", ",==="):
            found += _table(lines, at, before)
        else:
            found += _line(lines[at], lines[at + 1 : at + 2])
        before = lines[at]
    return "\n".join(found)


def _line(line: str, following: list[str]) -> list[str]:
    """Return one line outside of tables and listings; with the next, for a term alone on it."""
    heading, item, defined = (one.fullmatch(line) for one in (_HEADING, _ITEM, _DEFINED))
    if heading:
        return [f"{'#' * len(heading[1])} {_inline(heading[2])}"]
    if item:
        sign = "- "
        if item[1].startswith("."):
            sign = "1. "
        return ["   " * (len(item[1]) - 1) + sign + _inline(item[2])]
    if _BOX.fullmatch(line) or _ATTRIBUTE.fullmatch(line) or line.strip() == "+":
        return [""]
    if defined and (defined[3] or _INNER.fullmatch("".join(following))):
        inset = "  " * (len(defined[2]) - 2)
        return [f"{inset}- **{_inline(defined[1])}**: {_inline(defined[3] or '')}"]
    if defined and "".join(following).strip():
        return [_inline(defined[1]), f": {_inline(following[0].strip())}"]
    if _TITLE.fullmatch(line):
        line = line[1:]
    return [_inline(line)]


def _inline(text: str) -> str:
    text = _LINK.sub(lambda found: found[1] or found[2], text)
    return _MARKED.sub(r"**\1**", text.replace("`+", "`").replace("+`", "`"))


def _listing(lines: list[str], at: int, sign: str, before: str) -> list[str]:
    """Return a listing as fenced code; one that never ends is left out."""
    for end in range(at + 1, len(lines)):
        if lines[end].rstrip() == sign:
            language = _LANGUAGE.match(before)
            inner = [line.replace("```", "'''") for line in lines[at + 1 : end]]
            return [f"```{language[1] if language else ''}", *inner, "```"]
    return [""] * (len(lines) - at)


def _table(lines: list[str], at: int, before: str) -> list[str]:
    """Return a table: its cells begin with a sign each, as many to a row as the attributes above
    it or its first line say.
    """
    found = [html_rows.OPENING]
    width = _width(before)
    count = 0
    for line in lines[at + 1 :]:
        if line.strip() in ("|===", ",==="):
            return [*found, html_rows.CLOSING]
        cells = [cell.strip() for cell in _SPAN.split(line)[1:]]
        if not cells:
            found.append(html_rows.NOTHING)
            continue
        width = width or len(cells)
        row = ""
        for cell in cells:
            if count % width == 0:
                row += "<tr>"
            row += html_rows.cell(_inline(cell))
            count += 1
        found.append(row)
    return [""] * (len(lines) - at)


def _width(attributes: str) -> int:
    """Return how many columns the attributes of a table give it; 0 where they do not say."""
    given = _COLUMNS.search(attributes)
    if given is None:
        return 0
    if given[2]:
        return min(int(given[2]), 40)
    width = 0
    for one in given[1].split(","):
        repeated = re.match(r"\s*(\d{1,2})\*", one)
        width += int(repeated[1]) if repeated else 1
    return width
