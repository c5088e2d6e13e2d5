"""Agents that lack nothing but a model: a placeholder stands in its place, and their tool asks for
a model of that name.
"""

from __future__ import annotations

from ..core.nouns import Agent, Fault, ModelBlock, Problem, Severity
from ..core.wording import clip
from . import dialects, templates

RULE = "unfilled-model"


def of(agent: Agent) -> Agent | None:
    """Return an agent whose model nobody filled in, with that as its only fault; None where more is
    left open, or its path says that it is a template.
    """
    model = agent.frontmatter.get("model")
    # of no other tool was it seen what it asks for then (Claude Code 2.1.332, on 2026-11-29)
    if agent.dialect.name != dialects.CLAUDE_CODE or agent.faults or not isinstance(model, str):
        return None
    if not agent.description or templates.is_open("description", agent.description):
        return None
    if templates.is_called_template(agent.path):
        return None
    problem = Problem(
        f"`{clip(model)}` is a placeholder that nobody filled in; {agent.dialect.title} asks for a "
        "model of that name",
        ("model",),
        "write the model that is meant, or `inherit`",
        severity=Severity.INFO,
    )
    # whatever else it says may be left to be filled in as well: of that nothing is said
    fault = Fault(RULE, problem)
    return agent._replace(readable=False, model=ModelBlock(), frontmatter={}, faults=(fault,))
