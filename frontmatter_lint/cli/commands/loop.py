"""`lint-agents loop [PATHS…]`: list the steps of a feature, who of the agents does each, and
its cost.
"""

from __future__ import annotations

from ...core.terminal import Printed, Text
from ...fleet import loop, routers
from ...output import loop_text
from ...output.json import dump
from .. import rosters
from ..common import FAILED, OK, settings_of, with_warnings

HEEDS = (*rosters.HEEDS, "--output-format")


def run(argv: list[str]) -> Printed:
    """Print the loop. Raises ConfigError where there is no agent, or settings cannot be used."""
    options, settings = settings_of(argv, "loop")
    roster = rosters.gathered(options, settings)
    policy = routers.policy_of(roster.governed.own.standards.policy)
    read = routers.of(policy)
    some = loop.steps(roster.agents, read)
    costs = loop.costs(some, read)
    code = OK
    if roster.broken:
        code = FAILED
    warned = settings._replace(warnings=roster.warnings)
    if settings.output_format == "json":
        return with_warnings((dump(loop_text.loop_json(some, costs, policy)), code), warned)
    lines = loop_text.loop_lines(some, costs, policy, len(roster.agents))
    return with_warnings((Text(tuple(lines)), code), warned)
