"""FB301: a fallback that is the preference again."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "FB301",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="fallbacks",
    fix="safe",
)
def fallback_repeats_preference(agent: Agent, context: Context) -> Iterator[Problem]:
    """A fallback is the preferred model itself.

    ## What it does
    Reports a fallback that means the same model as the preference, also under another
    name (`sonnet` and the id it stands for). The same model of another provider is
    another one.

    ## Why is this bad?
    When the preferred model cannot be had, trying it again cannot help: the chain is
    one shorter than it looks.

    ## What to do instead
    Name another model, or remove the entry.
    """
    preference = agent.model.preference
    for ref in agent.model.fallbacks:
        if preference and catalogue.served_alike(ref.value, preference.value):
            from ..fixes import remedies  # imported here: only a finding needs it

            if ref.value == preference.value:
                other = "again"
            else:
                other = f"`{preference.value}` under another name"
            yield Problem(
                f"fallback `{ref.value}` is the preferred model {other}",
                ref.at,
                "name another model, or remove it",
                fix=remedies.drop(ref),
            )
