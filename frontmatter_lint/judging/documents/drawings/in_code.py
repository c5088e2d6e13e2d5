"""What is drawn in fenced code, by the first reader of drawings that understands it."""

from __future__ import annotations

from collections.abc import Sequence

from ..markdown import Block, Page
from ..words.naming import Said
from . import diagrams, drawn_boxes, drawn_lines


def drawn_choices(page: Page, one: Block, before: Block | None) -> Sequence[Said]:
    """Return what a drawing says, below the block `before`."""
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
    from . import ladders  # imported here: few drawings are not understood otherwise

    return ladders.ladder_choices(page, one, before)
