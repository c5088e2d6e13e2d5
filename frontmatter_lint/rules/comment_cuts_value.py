"""FM025: a text that a comment cuts off."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM025",
    Severity.WARNING,
    source="https://yaml.org/spec/1.2.2/#66-comments",
    needs="fault",
    fix="unsafe",
)
def comment_cuts_value(agent: Agent, context: Context) -> Iterator[Problem]:
    """A `#` in a text begins a comment, and the rest of the sentence is lost.

    ## What it does
    Reports plain values in which ` #` stands amid a sentence: `our app just hit #1 on the
    list`. A comment after a value is legal and not reported: this rule speaks only where
    the text plainly goes on, or where lines of text follow.

    ## Why is this bad?
    Everything from ` #` on is a comment to YAML. The description ends there, without a word
    from any tool.

    ## What to do instead
    Put the value in quotes.
    """
    return faults(agent, "comment-cuts-value")
