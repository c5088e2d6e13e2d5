"""`lint-agents loop [PATHS…]`: show who fills each step of building a feature, gaps, and cost."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.resources import data
from ...core.terminal import Text
from ...engine import standards
from ...fleet import cost, loop
from ...output import loop_text
from ...output.json import dump
from .. import rosters
from .check import FAILED, OK, Printed, settings_of, with_warnings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ...fleet.loop import Step

HEEDS = rosters.HEEDS
#: What `--output-format` takes here.
FORMATS = ("text", "json")
OPTIONS = {
    ("--output-format",): {"choices": FORMATS, "help": "how it is printed (default: text)"},
}
#: The policy whose loop is shown where the chosen one has none.
_USUAL = "tiered"


def run(argv: list[str]) -> Printed:
    """Print every step. Raises ConfigError."""
    options, settings = settings_of(argv, "loop")
    policy = standards.policy(settings.policy, settings.root)
    if not policy.get("steps"):
        policy = data("policies")[_USUAL]
    if not all(policy["tiers"].get(tier, {}).get("price") for tier in ("mid", "frontier")):
        raise ConfigError(f"policy `{settings.policy}` has steps, and no prices of its tiers")
    roster = rosters.gathered(options, settings)
    basis = cost.basis(settings.cost)
    stands_for = cost.models_of_tiers(roster.agents, basis)
    some = loop.steps(policy, roster.agents, stands_for, basis)
    printed: Text | str = Text(tuple(loop_text.lines(some, policy)))
    if settings.output_format == "json":
        printed = dump({"steps": _values(some)})
    code = FAILED if roster.broken else OK
    return with_warnings((printed, code), settings._replace(warnings=roster.warnings))


def _values(some: Sequence[Step]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for one in some:
        agents = [
            {"agent": who.name, "path": who.path, "tier": who.tier or None} for who in one.agents
        ]
        row: dict[str, Any] = {"step": one.title, "phase": one.phase, "tiers": list(one.tiers)}
        row["fresh_context"] = one.is_fresh
        row["stated"] = list(one.stated)
        row["today"] = list(one.today) if one.today else None
        row["agents"] = agents
        rows.append(row)
    return rows
