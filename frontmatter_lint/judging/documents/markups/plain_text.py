"""Plain text as Markdown: what is drawn in it, or set in columns, is code."""

from __future__ import annotations

import re

from ..drawings.drawn_lines import MEASURED

#: A branch of a tree, a rule below the heads of columns, and columns.
_DRAWN = re.compile(r"\s*(?:[│|] *)*(?:[├└╰┣┗]|\+-|`-|\|-)|\s*[┌╔]")
_RULE = re.compile(r"\s*[-=─]{2,}(?:\s+[-=─]+)+\s*")
_COLUMNS = re.compile(r"\s*\S+(?: \S+)*(?:\t+| {2,})\S.*")
_NAME = re.compile(r"[\w@`.-]+(?: [\w.-]+){0,3}")
_GAP = re.compile(r"\t+| {2,}")
_HEAD = re.compile(r"(?i)^\s*(?:#|agents?|name|model|role|who)\s*(?:\t| {2})")
_LEAST = 2  # lines that are drawn, of all that stand together
_OF_CODE = 4  # blanks at the start of a line that make it code in Markdown


def as_markdown(text: str) -> str:
    """Return a text as Markdown of as many lines: fences take the place of the empty lines
    around what is drawn or set in columns with heads; other columns become items.
    """
    lines = text.split("\n")
    start = 0
    closed = -1  # the line that closes what was drawn last
    for at in range(len(lines) + 1):
        if at < len(lines) and lines[at].strip():
            continue
        some = lines[start:at]
        if start > 0 and _is_code(some):
            lines[start - 1] = "```"
            if start - 1 == closed:
                lines[start - 1] = ""  # one goes on with the other
            if at < len(lines):
                lines[at] = "```"
            closed = at
        elif len(some) >= _LEAST and all(map(_is_row, some)):
            lines[start:at] = map(_item, some)
        else:
            lines[start:at] = _moved_left(some)
        start = at + 1
    return "\n".join(lines)


def _is_code(some: list[str]) -> bool:
    """Whether lines are drawn, or set in columns below heads and a rule."""
    drawn = sum(bool(_DRAWN.match(line)) for line in some)
    in_columns = sum(bool(_COLUMNS.fullmatch(line)) for line in some)
    is_ruled = any(_RULE.fullmatch(line) for line in some)
    has_heads = is_ruled or any(map(_HEAD.search, some[:1]))
    return drawn >= _LEAST or (in_columns >= _LEAST and has_heads)


def _is_row(line: str) -> bool:
    """Whether a line is a row of columns, the first of which may be a name: no quote, no amount."""
    first = _GAP.split(line.strip())[0]
    is_name = _NAME.fullmatch(first) is not None
    return is_name and bool(_COLUMNS.fullmatch(line)) and not MEASURED.search(line)


def _item(line: str) -> str:
    """Return a line of columns as an item: "planner  opus  plans" is `planner`: opus — plans."""
    first, second, *others = _GAP.split(line.strip())
    return " — ".join([f"- {first}: {second}", *others])


def _moved_left(some: list[str]) -> list[str]:
    """Return lines that are all indented from the margin on: in plain text that is no code."""
    left = min((len(line) - len(line.lstrip()) for line in some), default=0)
    return [line[left:] for line in some] if left >= _OF_CODE else some
