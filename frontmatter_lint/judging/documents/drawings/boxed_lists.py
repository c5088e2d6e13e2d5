"""Lists of agents with their models inside of a drawn box, in fenced code: read as lists that stand
in no box.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import dedent

from .. import markdown
from ..lists import rosters
from ..lists.entries import Scope
from ..markdown import Block, Page
from ..words import code_leads, outcomes
from ..words.naming import Said
from . import drawn_lines
from .drawn_arrows import one_model_each

_FEWEST = 2  # agents
_MOST_LINES, _LONGEST_LINE = 500, 300
_EDGE = re.compile(r"\s*[┌╭┏╔├┣╠└╰┗╚+][─━═┄+\s-]{3,}")
#: A line between the sides of a box, and none that other sides part.
_LINE = re.compile(r"\s*[│┃║|]([^│┃║|]{1,300})[│┃║|]\s*")
_ITEM = re.compile(r"\s*(?:[-*•]|\d{1,3}[.)])\s")


def boxed_choices(page: Page, one: Block) -> list[Said]:
    """Return what lists in a drawn box say; nothing where one agent has several models."""
    lines = one.text.split("\n")
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return []
    if not any(map(_EDGE.match, lines)):
        return []
    inside = "\n".join(_parts(lines))
    if not any(map(_ITEM.match, inside.split("\n"))) or _tells_otherwise(inside):
        return []
    found = markdown.parse("\n" * one.line + inside)
    read = found._replace(known=page.known, profile=page.profile, tiers=page.tiers, memo={})
    said = []
    for each in rosters.roster_choices(read, read.blocks, Scope()):
        if isinstance(each, Said) and _ITEM.match(read.lines[each.line - 1]):
            said.append(each)
    if len({each.name.text for each in said}) < _FEWEST or not one_model_each(said):
        return []
    return said


def _tells_otherwise(inside: str) -> bool:
    """Whether the first line of a part of a box says that it holds an example or what was, or an
    item what somebody measured.
    """
    above = ""
    for line in inside.split("\n"):
        is_item = _ITEM.match(line) is not None
        if is_item and drawn_lines.MEASURED.search(line):
            return True
        if line.strip() and not above.strip() and not is_item:
            if code_leads.is_of_example(Block("paragraph", 0, text=f"{line.strip(' :')}:")):
                return True
            if outcomes.is_of_runs(line):
                return True
        above = line
    return False


def _parts(lines: list[str]) -> Iterator[str]:
    """Yield the lines in a box without its sides, those of each part of it as far left as they go;
    an empty one for any other line.
    """
    part: list[str] = []
    for line in [*lines, ""]:
        match = _LINE.fullmatch(line)
        if match:
            part.append(match[1].rstrip().replace("•", "-"))
            continue
        if part:
            yield from dedent("\n".join(part)).split("\n")
            part = []
        yield ""
