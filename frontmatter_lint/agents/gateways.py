"""Whether the settings of a project send its agents to a gateway, a cloud or a server of its own,
which has names of its own.
"""

from __future__ import annotations

import os

from ..core.nouns import Agent, Ref
from . import dialects


def takes_any_name(agent: Agent, refs: list[Ref]) -> bool:
    """Whether any name may be right for these models of an agent, by the settings beside it."""
    if agent.dialect.name == dialects.CLAUDE_CODE:
        from . import claude_settings  # imported here, as below: each is of one tool

        return claude_settings.names_a_gateway(agent.path)
    if agent.dialect.name == "codex":
        from . import codex_settings

        return codex_settings.names_a_provider(os.path.abspath(agent.path).replace(os.sep, "/"))
    if agent.dialect.name == "opencode":
        from . import opencode_settings

        absolute = os.path.abspath(agent.path).replace(os.sep, "/")
        return all(opencode_settings.declares(ref.value, absolute) for ref in refs)
    return False
