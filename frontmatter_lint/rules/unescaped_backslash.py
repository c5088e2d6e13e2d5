"""FM020: a backslash in double quotes that escapes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM020",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#57-escaped-characters",
    needs="fault",
    fix="safe",
)
def unescaped_backslash(agent: Agent, context: Context) -> Iterator[Problem]:
    r"""A backslash in double quotes begins no escape.

    ## What it does
    Reports backslashes in double quotes before characters that have no escape, as in
    `"C:\Users"` or `"\d+"`.

    ## Why is this bad?
    YAML knows a fixed list of escapes, and anything else makes the whole block invalid: the
    tool loads no agent from it.

    ## What to do instead
    Double the backslash, or use single quotes, in which it means nothing.
    """
    return faults(agent, "unescaped-backslash")
