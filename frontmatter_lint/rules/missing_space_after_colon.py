"""FM017: a colon that touches its value."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM017",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#81-block-mappings",
    needs="fault",
    fix="safe",
)
def missing_space_after_colon(agent: Agent, context: Context) -> Iterator[Problem]:
    """No space follows the colon of a field.

    ## What it does
    Reports lines such as `model:haiku`, where the field is one that some tool knows, or a
    single word follows the colon. The file is checked as if the space were there.

    ## Why is this bad?
    To YAML `model:haiku` is one word. Between fields it makes the whole block invalid, and
    the tool loads no agent from it.

    ## What to do instead
    Write `model: haiku`.
    """
    return faults(agent, "missing-space-after-colon")
