"""FM011: frontmatter no YAML parser accepts."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM011", Severity.ERROR, source="https://yaml.org/spec/1.2.2/", needs="fault", fix="safe")
def invalid_yaml(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter is not valid YAML.

    ## What it does
    Reports where the parser gave up and why, for what has no rule of its own; common
    causes have one each (`unquoted-colon`, `unescaped-quotes`, `unindented-text` …).
    Control characters, a code fence inside the frontmatter and a `#` that touches what
    stands before it are reported here too.

    ## Why is this bad?
    Readers refuse the whole block: no agent is loaded, and at most a line in a log tells.

    ## What to do instead
    Quote values that hold `: ` or ` #`, or write them as a `|` block; indent the lines
    that go on with a value.
    """
    return faults(agent, "invalid-yaml")
