"""Properties of a section that say which agent it is about: its name, its file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ....core.resources import data
from ..markdown import Block, Page, plain
from ..words import columns
from ..words.naming import Name, known_as

#: The file of an agent, by its path.
_FILE = re.compile(r"(?:[\w.@~-]{1,64}/){0,9}([\w-]{1,64})(?:\.agent)?\.md")


def named_below(page: Page, heading: Block, properties: Iterable[tuple[str, str]]) -> Name | None:
    """Return the one agent of the project that a section gives as a property: "name: planner", or
    whose file it gives, where it is about no issue or change of it: "File: agents/planner.md".
    """
    files = data("documents")["portraits"]["files"]
    known = data("documents")["columns"]
    title = set(columns.words_of(plain(page.runs(heading.text))))
    if title.intersection(known["foreign"]).difference(known["phases"]):
        files = ()
    found = set()
    for kind, value in properties:
        if kind.lower() in files:
            path = _FILE.fullmatch(value.strip(" `*"))
            if path:
                found.add(known_as(path[1], page.known))
        elif kind.lower() == "name" or columns.is_column(kind, "agent"):
            found.add(known_as(value.strip(" `*.@"), page.known))
    if len(found) == 1:
        name = found.pop()
        if name:
            return Name(name)
    return None
