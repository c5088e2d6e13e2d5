"""What is left to be written in an agent, or stands twice."""

from __future__ import annotations

from ..core.nouns import Dialect, Fault
from ..core.positions import Document
from ..reading.paths import Candidate
from . import prompts, second_block, templates, unfilled_tools


def beside(
    found: list[Fault], candidate: Candidate, parsed: Document, chosen: Dialect, *, is_owned: bool
) -> list[Fault]:
    """Return what is wrong, with what is left to be written (the prompt, the name of a tool), and
    with a second block of fields.
    """
    found = [*found, *second_block.faults(parsed, chosen)]
    fields = parsed.fields or {}
    if is_owned and (not parsed.body or parsed.body.isspace()):
        found = prompts.beside(found, prompts.faults(fields, chosen, candidate.shown))
    elif not templates.is_called_template(candidate.shown):
        found = prompts.beside(found, prompts.unwritten(parsed, is_owned=is_owned))
    if chosen.tools.strict:  # every name that it does not know is a fault there
        return found
    unfilled = unfilled_tools.faults(fields.get("tools"), candidate.shown, is_owned=is_owned)
    return unfilled_tools.beside(found, unfilled)
