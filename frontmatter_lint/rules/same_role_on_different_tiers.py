"""FL604: one job in two agents of different names, on different tiers."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL604",
    Severity.INFO,
    source="../frontmatter_lint/data/fleet.yaml",
    needs="fault",
    since="0.2.0",
)
def same_role_on_different_tiers(agent: Agent, context: Context) -> Iterator[Problem]:
    """Two agents do the same by their descriptions, and run on different tiers.

    ## What it does
    Compares agents of different names in one repository whose names end alike
    (`api-security-auditor`, `web-security-auditor`) or whose descriptions begin alike, and
    reports the one on the weaker tier where both descriptions have most of their words in
    common, or many and mostly the same prompt; files of one name, such as
    `security-auditor.md` in two plugins, also where the judged work is of one kind. Nothing is
    said where something shows that the two are meant to differ: a word such as `senior` or
    `quick` that only one has, a stated reason, an escalation, or the name of one in the text of
    the other. Of agents of one name `agent-on-different-tiers` speaks.

    ## Why is this bad?
    Whoever calls one of them does not know that the other is stronger, or cheaper. Mostly one
    is a copy of the other whose model was changed later.

    ## What to do instead
    Put both on one tier, keep one of them, or say in the descriptions what differs.
    """
    return faults(agent, "same-role-on-different-tiers")
