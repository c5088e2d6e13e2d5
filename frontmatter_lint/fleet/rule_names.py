"""The names of the rules on several agents, for those who ask which of them run."""

from __future__ import annotations

SAME_NAME, SAME_AGENT = "duplicate-agent-name", "agent-on-different-tiers"
SECOND_READER, TWINS = "model-unknown-to-second-reader", "same-role-on-different-tiers"
CHANGE, REVIEWER = "changes-model-mid-task", "weak-reviewer-in-chain"
SHARE, BUDGET, DESCRIPTIONS = "over-tier-share", "over-budget", "description-budget"
UNROUTED, STALE = "never-routed", "stale-routing-document"
# on what an agent names
OF_AGENTS, OF_SKILLS = "unknown-agent-reference", "unknown-skill-reference"
OF_MODELS = "unknown-handoff-model"

HANDED_ON = frozenset({CHANGE, REVIEWER})
TOGETHER = frozenset({SHARE, BUDGET, DESCRIPTIONS, UNROUTED, STALE}) | HANDED_ON
MISSING = frozenset({OF_AGENTS, OF_SKILLS, OF_MODELS})
#: The rules that speak of several agents; a run over some files sees a part of what they mean.
COMPARING = frozenset({SAME_NAME, SAME_AGENT, SECOND_READER, TWINS}) | TOGETHER
#: Those, and the rules on what an agent names, which need to know all there are as well.
RULES = COMPARING | MISSING
