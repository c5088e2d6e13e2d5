"""FM001: bytes that are no UTF-8."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM001",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#52-character-encodings",
    needs="fault",
)
def not_utf8(agent: Agent, context: Context) -> Iterator[Problem]:
    """The file is not UTF-8.

    ## What it does
    Reports UTF-16 and UTF-32 files, and the first byte that cannot be UTF-8, with its offset.

    ## Why is this bad?
    Agent runtimes read UTF-8. Anything else is read as garbage or not at all, and the
    agent is missing without a message.

    ## What to do instead
    Save the file as UTF-8. Editors call it "Save with encoding"; `iconv -f UTF-16 -t
    UTF-8` does it in a shell.
    """
    return faults(agent, "not-utf8")
