"""What is drawn in fenced code, by the first reader of drawings that understands it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..markdown import Block, Page
from ..words.naming import Found, Said
from . import diagrams, drawn_boxes, drawn_lines

_EDGES = re.compile("[─━═]")


def drawn_choices(page: Page, one: Block, before: Block | None) -> Sequence[Found]:
    """Return what a drawing says, below the block `before`."""
    if not drawn_boxes.BOX.isdisjoint(one.text) and _EDGES.search(one.text):
        from . import drawn_tables  # imported here: few documents draw tables

        tabled = list(drawn_tables.table_choices(page, one))
        if any(isinstance(each, Said) for each in tabled):
            return tabled
    drawn: Sequence[Said] = list(diagrams.diagram_choices(page, one))
    drawn = drawn or list(drawn_boxes.drawn_choices(page, one))
    drawn = drawn or list(drawn_lines.line_choices(page, one, before))
    if drawn or not page.known:
        return drawn
    if not drawn_boxes.BOX.isdisjoint(one.text):
        from . import boxed_lists  # imported here: few documents draw boxes

        drawn = boxed_lists.boxed_choices(page, one)
    if drawn or one.language == "mermaid":
        return drawn
    from . import ladders, paired_lines  # imported here: few are not understood otherwise

    drawn = paired_lines.pair_choices(page, one, before)
    return drawn or ladders.ladder_choices(page, one, before)
