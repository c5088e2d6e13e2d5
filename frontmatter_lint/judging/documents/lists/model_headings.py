"""Headings that are a model with its agents in brackets: "Haiku (`a`, `b`) — max 200 words"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..markdown import Block, Page, Span, plain
from ..tables.grid import choice_of, is_of_project
from ..words import withdrawals
from ..words.named_agents import cell_names
from ..words.naming import Said

_HEADING = (
    r"\W*+(?P<model>\w[^()]{1,39}?)\s*\((?P<names>[^()]{2,200})\)\s*(?:[—–:-]\s*(?P<remark>.*))?"
)


def heading_choices(page: Page, heading: Block) -> Iterator[Said]:
    """Yield the agents of the project that stand in brackets behind the model of a heading, unless
    what follows takes it back.
    """
    if "(" not in heading.text:
        return
    match = re.fullmatch(_HEADING, plain(page.runs(heading.text)))
    choice = None
    if match and not withdrawals.is_aside(match["remark"] or ""):
        choice = choice_of(page, match["model"], "model")
    if match is None or choice is None or not choice.tier:
        return
    found = cell_names((Span(match["names"]),), page.known)
    if all(is_of_project(page, one) for one in found):
        for name in found:
            yield Said(name, choice, heading.line)
