"""FM031: an agent in TOML that no parser accepts."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM031", Severity.ERROR, source="https://toml.io/en/v1.0.0", needs="fault", since="0.2.0")
def invalid_toml(agent: Agent, context: Context) -> Iterator[Problem]:
    r"""The file is not valid TOML.

    ## What it does
    Reports where the parser gave up on an agent that is written in TOML, as those of
    Codex are, or on the `.codex/config.toml` that names agents or lies beside them, and what
    its author probably did: text without quotes, a `"` inside of double quotes, a `\` that
    begins no escape, a text that is never closed, a key that is there twice.

    ## Why is this bad?
    Codex leaves the agent out, and says so in a warning at its start. Of its settings it says
    “Error parsing project config file”, and does not start in a project that it trusts.

    ## What to do instead
    Put text in quotes; text of several lines, or with quotes of its own, goes between
    two `'''`, where nothing has to be escaped.
    """
    return faults(agent, "invalid-toml")
