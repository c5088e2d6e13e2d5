"""AsciiDoc as Markdown: its headings, lists, definitions, tables and listings."""

from __future__ import annotations

import re

from . import html_rows

_HEADING = re.compile(r"(={1,6}) +(\S.*)")
_RULE = re.compile(r"([=~^+-])\1{2,}\s*")
_LEVELS = "=-~^+"  # of titles above rules
_TITLE = re.compile(r"\.(\w.*)")
_ITEM = re.compile(r"\s*(\*{1,5}|\.{1,5}|-)\s+(\S.*)")
_DEFINED = re.compile(r"\s*(\S.{0,80}?)(:{2,4})(?:\s+(\S.*))?\s*")
_INNER = re.compile(r"\s*\S.{0,80}?:{3,4}\s+\S.*")  # a term of a term, with its text
_ATTRIBUTE = re.compile(r":!?[\w-]+!?:.*|\[.*\]\s*|//.*|'{3,}\s*")
_LANGUAGE = re.compile(r"\[source,\s*(\w+)")
_COLUMNS = re.compile(r"cols=\"([^\"]{1,80})\"|cols=(\d{1,4})")
_SPAN = re.compile(r"(?<!\S)[<^>]{0,2}[aehlmsd]?\|")
_SPANNING = re.compile(r"(?<!\S)(?:\d+\.?\d*|\.\d+)[+*][<^>]{0,2}[aehlmsd]?\|")
#: Around blocks: a listing, what is no text of the document, and others that are.
_LISTING = re.compile(r"(-{4,}|\.{4,})\s*")
_UNSEEN = re.compile(r"(/{4,}|_{4,}|\+{4,})\s*")
_BOX = re.compile(r"(?:={4,}|\*{4,}|--)\s*")
#: Before a paragraph that is no text of the document.
_NOT_MEANT = re.compile(r"\[(?:quote|verse|example|listing|literal|stem)\b.*\]\s*")
_OPENS_CASE, _ENDS_CASE = re.compile(r"if(?:n?def|eval)::.*\[\]\s*"), "endif::"
_MARKED = re.compile(r"(?<![\w*])\*(?=\S)([^*]{1,80}?)(?<=\S)\*(?![\w*])")
_LINK = re.compile(
    r"(?:xref:|link:|https?://)[^\s\[<]{1,200}\[([^\]]{1,100})\]|<<[\w-]{1,60},([^<>]{1,100})>>"
)


def as_markdown(text: str) -> str:
    """Return a document as Markdown of as many lines."""
    lines = text.split("\n")
    found: list[str] = []
    before = ""
    while len(found) < len(lines):
        at = len(found)
        found += _unseen(lines, at) or _table(lines, at, before) or _listing(lines, at, before)
        if len(found) == at:
            found += _line(lines[at], lines[at + 1 : at + 2])
        before = lines[at]
    return "\n".join(found)


def _unseen(lines: list[str], at: int) -> list[str]:
    """Return empty lines for a block that is no text of the document, if one begins there."""
    line = lines[at]
    end = at + 1
    if _UNSEEN.fullmatch(line):
        while end < len(lines) and lines[end].rstrip() != line.rstrip():
            end += 1
        return [""] * (min(end + 1, len(lines)) - at)
    if _OPENS_CASE.fullmatch(line):
        while end < len(lines) and not lines[end].startswith(_ENDS_CASE):
            end += 1
        return [""] * (end - at)
    if _NOT_MEANT.fullmatch(line):
        sign = "".join(lines[end : end + 1]).rstrip()
        is_box = bool(_BOX.fullmatch(sign) or _LISTING.fullmatch(sign) or _UNSEEN.fullmatch(sign))
        last = ""
        if is_box:
            end, last = end + 1, sign
        while end < len(lines) and lines[end].rstrip() != last:
            end += 1
        return [""] * (min(end + 1, len(lines)) - at)
    return []


def _line(line: str, following: list[str]) -> list[str]:
    """Return one line outside of blocks; with the next, for a term alone on it, or for a title
    above a rule.
    """
    below = "".join(following)
    heading, item, defined = (one.fullmatch(line) for one in (_HEADING, _ITEM, _DEFINED))
    if heading:
        return [f"{'#' * len(heading[1])} {_inline(heading[2])}"]
    if line.strip() and _RULE.fullmatch(below) and abs(len(line) - len(below.rstrip())) <= 1:
        return [f"{'#' * (_LEVELS.index(below[0]) + 1)} {_inline(line)}", ""]
    if item:
        sign = "- "
        if item[1].startswith("."):
            sign = "1. "
        return ["   " * (len(item[1]) - 1) + sign + _inline(item[2])]
    if _BOX.fullmatch(line) or _ATTRIBUTE.fullmatch(line) or line.strip() == "+":
        return [""]
    if defined:
        return _definition(defined, below)
    title = _TITLE.fullmatch(line)
    if title:
        line = f"{title[1]}:"  # it says of the block below it what it is
    return [_inline(line)]


def _definition(term: re.Match[str], below: str) -> list[str]:
    """Return a term with its text on its line, or with that on the line below."""
    name = _inline(term[1])
    if below.strip() and not (term[3] or _INNER.fullmatch(below)):
        return [name, f": {_inline(below.strip())}"]
    inset = "  " * (len(term[2]) - 2)
    return [f"{inset}- **{name}**: {_inline(term[3] or '')}"]


def _inline(text: str) -> str:
    """Return the marks of a line as those of Markdown."""
    text = _LINK.sub(lambda found: found[1] or found[2], text)
    return _MARKED.sub(r"**\1**", text.replace("`+", "`").replace("+`", "`"))


def _listing(lines: list[str], at: int, before: str) -> list[str]:
    """Return a listing as fenced code, if one begins there; one that never ends is left out."""
    sign = _LISTING.fullmatch(lines[at])
    if sign is None:
        return []
    for end in range(at + 1, len(lines)):
        if lines[end].rstrip() == sign[1]:
            language = _LANGUAGE.match(before)
            inner = [line.replace("```", "'''") for line in lines[at + 1 : end]]
            return [f"```{language[1] if language else ''}", *inner, "```"]
    return [""] * (len(lines) - at)


def _table(lines: list[str], at: int, before: str) -> list[str]:
    """Return a table, if one begins there: its cells begin with a sign each, as many to a row as
    the attributes above it or its first line say. One with cells that span others is left out.
    """
    if lines[at].strip() != "|===":
        return []
    found = [html_rows.OPENING]
    width = _width(before)
    count = 0
    is_whole = True
    for line in lines[at + 1 :]:
        if line.strip() == "|===":
            found.append(html_rows.CLOSING)
            return found if is_whole else [""] * len(found)
        cells = _SPAN.split(line)[1:]
        is_whole = is_whole and not _SPANNING.search(line)
        if not cells:
            found.append(html_rows.more(line))
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
