"""FB302: a fallback named twice."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "FB302",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="fallbacks",
    fix="safe",
)
def duplicate_fallback(agent: Agent, context: Context) -> Iterator[Problem]:
    """A fallback is named twice.

    ## What it does
    Reports the second of two fallbacks that mean the same model.

    ## Why is this bad?
    The second is never reached with a different outcome.

    ## What to do instead
    Remove it, or name another model.
    """
    seen: dict[str, list[str]] = {}
    for ref in agent.model.fallbacks:
        alike = seen.setdefault(catalogue.resolved(ref.value), [])
        before = [one for one in alike if catalogue.served_alike(one, ref.value)][:1]
        if before:
            from ..fixes import remedies  # imported here: only a finding needs it

            if ref.value == before[0]:
                again = "is named twice"
            else:
                again = f"is the same model as `{before[0]}` before it"
            hint = "remove it, or name another model"
            yield Problem(f"fallback `{ref.value}` {again}", ref.at, hint, fix=remedies.drop(ref))
        if not before and len(alike) < _MOST_PROVIDERS:
            alike.append(ref.value)


#: So many providers of one model are compared.
_MOST_PROVIDERS = 20
