"""FM013: a field given twice."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM013", Severity.ERROR, source="https://yaml.org/spec/1.2.2/#nodes", needs="fault")
def duplicate_key(agent: Agent, context: Context) -> Iterator[Problem]:
    """A field is given twice.

    ## What it does
    Reports the second of two equal keys in one mapping, at any depth, with the line of the first.

    ## Why is this bad?
    YAML forbids it. Readers keep the last, keep the first, or refuse the file, so which
    `model` runs depends on the tool.

    ## What to do instead
    Keep one of them.
    """
    return faults(agent, "duplicate-key")
