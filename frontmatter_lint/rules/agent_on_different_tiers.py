"""FL602: one agent in several files, on models of different tiers."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL602",
    Severity.WARNING,
    source="../frontmatter_lint/data/models.yaml",
    needs="fault",
    since="0.2.0",
)
def agent_on_different_tiers(agent: Agent, context: Context) -> Iterator[Problem]:
    """The same agent stands in another file on a model of another tier.

    ## What it does
    Compares the agents of one name in one repository that are one agent: translations
    (`docs/ja/agents/x.md` of `agents/x.md`), copies for other tools (`.opencode/agent/x.md`
    of `.claude/agents/x.md`), and files with the same description or mostly the same text.
    Folders such as `archive`, `backup` or `tests` are left out. The file that differs from
    most of them is reported; between files of two tools it is an info, for the tools may
    offer different models. In a run over some files, as in a hook, only those are compared.

    ## Why is this bad?
    Copies drift: somebody raised the model in one file and forgot the others. Who uses the
    copy gets weaker answers, or pays for a model that nobody meant.

    ## What to do instead
    Put all of them on one tier.
    """
    return faults(agent, "agent-on-different-tiers")
