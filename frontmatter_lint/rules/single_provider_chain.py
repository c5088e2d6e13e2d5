"""FB304: a chain that one outage breaks."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "FB304",
    Severity.INFO,
    source="../docs/policies.md",
    needs="fallbacks",
    default=False,
)
def single_provider_chain(agent: Agent, context: Context) -> Iterator[Problem]:
    """All models of the chain come from one maker.

    ## What it does
    Reports a chain with fallbacks in which every model is of the same maker. Off by
    default: select it where a fallback is meant to bridge an outage.

    ## Why is this bad?
    When the maker's service is down or rate-limited, every link is down with it. The
    code-generation scenario asks for a fallback of another provider.

    ## What to do instead
    Add a fallback of another maker where the tool can run one.
    """
    chain = [*agent.model.preferences[:1], *agent.model.fallbacks]
    makers = set()
    for ref in chain:
        makers.add(info.provider if (info := catalogue.lookup(ref.value).info) else "")
    if len(chain) > 1 and len(makers) == 1 and "" not in makers:
        yield Problem(
            f"every model of the chain comes from {catalogue.title(makers.pop())}",
            agent.model.fallbacks[0].at,
            "add a fallback of another maker",
        )
