"""Parts of a section about one agent that hold its fields, and fields that say who it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.resources import data
from ..markdown import Block, Page, plain
from ..words import code_leads, columns, wording
from ..words.naming import Name, Said, known_as
from ..words.tokens import words
from . import portraits

#: The file of an agent, by its path.
_FILE = re.compile(r"(?:[\w.@~-]{1,64}/){0,9}([\w-]{1,64})(?:\.agent)?\.md")


def choices(page: Page, above: Block, body: Sequence[Block]) -> Sequence[Said]:
    """Return the model in a part of the section of an agent whose name is the heading `above`."""
    found, rest = portraits.known_in(page, page.runs(above.text))
    stops = wording.any_of("bygone", "examples", "hedges", "doubts", "leads") | words("void")
    is_doubted = not stops.isdisjoint(re.findall(r"[^\W\d_]+", rest.lower()))
    if len(found) != 1 or is_doubted or any(map(code_leads.is_of_example, body)):
        return ()
    return portraits.fields(page, found[0], body)


def named_below(page: Page, heading: Block, body: Sequence[Block]) -> Name | None:
    """Return the one agent of the project that a section gives as a property: "name: planner", or
    whose file it gives, where it is about no issue or change of it: "File: agents/planner.md".
    """
    files = data("documents")["portraits"]["files"]
    known = data("documents")["columns"]
    title = set(columns.words_of(plain(page.runs(heading.text))))
    if title.intersection(known["foreign"]).difference(known["phases"]):
        files = ()
    found = set()
    for _, text in portraits.properties(page, body):
        match = portraits.KEY.match(text)
        if match and match[1].lower() in files:
            path = _FILE.fullmatch(match[2].strip(" `*"))
            if path:
                found.add(known_as(path[1], page.known))
        elif match and (match[1].lower() == "name" or columns.is_column(match[1], "agent")):
            found.add(known_as(match[2].strip(" `*.@"), page.known))
    if len(found) == 1:
        name = found.pop()
        if name:
            return Name(name)
    return None
