"""Parts of a section about one agent that hold its fields."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.resources import data
from ..markdown import Block, Page, plain
from ..words import code_leads, wording
from ..words.keys import words_in
from ..words.naming import Said
from ..words.tokens import words
from . import portraits


def choices(page: Page, above: Block, heading: Block, body: Sequence[Block]) -> Sequence[Said]:
    """Return the model of the agent whose name is the heading `above`, where the one below it heads
    its fields.
    """
    title = plain(page.runs(heading.text)).strip(" :").lower()
    if title not in data("documents")["portraits"]["parts"]:
        return ()
    found, rest = portraits.known_in(page, page.runs(above.text))
    stops = wording.any_of("bygone", "examples", "hedges", "doubts", "leads") | words("void")
    is_doubted = not stops.isdisjoint(words_in(rest.lower()))
    if len(found) != 1 or is_doubted or any(map(code_leads.is_of_example, body)):
        return ()
    return portraits.fields(page, found[0], body)
