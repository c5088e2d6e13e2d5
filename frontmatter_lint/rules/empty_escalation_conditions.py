"""ES403: an escalation that says no when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.positions import KeyOf, KeyPath
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule

if TYPE_CHECKING:
    from typing import Any


@rule(
    "ES403",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="escalation",
)
def empty_escalation_conditions(agent: Agent, context: Context) -> Iterator[Problem]:
    """The escalation has no conditions.

    ## What it does
    Reports an escalation to a model without `when`, with an empty one, or with blank conditions.

    ## Why is this bad?
    Nobody knows when to escalate: the agent does it always or never.

    ## What to do instead
    List the conditions: what makes the work too hard for the first model.
    """
    escalation = agent.model.escalation
    if escalation is None or escalation.to is None:
        return
    if escalation.when is None:
        yield Problem(
            f"escalation to `{escalation.to.value}` says not when",
            KeyOf(escalation.at),
            "add `when:` with the conditions",
        )
    elif not any(condition.value.strip() for condition in escalation.when):
        given = _mapping(agent, escalation.at)
        if "when" in given:
            key = "when"
        else:
            key = "hints"
        if escalation.at[0] == "model" and not given[key] and not isinstance(given[key], list):
            return  # inside a block the schema says it: wrong-type, bad-value
        yield Problem(
            f"escalation to `{escalation.to.value}` has no condition",
            (*escalation.at, key),
            "name what makes the work too hard",
        )


def _mapping(agent: Agent, path: KeyPath) -> Mapping[str, Any]:
    value: Any = agent.frontmatter
    for step in path:
        value = value[step]
    if isinstance(value, Mapping):
        return value
    return {}
