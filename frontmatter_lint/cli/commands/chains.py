"""`lint-agents chains [PATHS…]`: show who does each step of a chain, and what is wrong with it."""

from __future__ import annotations

from ...core.policy import built_in
from ...core.record import TYPE_CHECKING
from ...core.terminal import Printed, Text
from ...engine import standards
from ...fleet import chains, cost
from ...output import chains_text, chains_values
from ...output.json import dump
from .. import rosters
from ..common import FAILED, OK, settings_of, with_warnings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...core.settings import Config
    from ...fleet.agents import FleetAgent
    from ...fleet.chains import Chain

HEEDS = (*rosters.HEEDS, "--exit-zero", "--fail-on")
#: What `--output-format` takes here.
FORMATS = ("text", "json")
OPTIONS = {
    ("--output-format",): {"choices": FORMATS, "help": "how they are printed (default: text)"},
}
#: The policy whose chains are shown where the chosen one has none.
_USUAL = "hybrid"


def run(argv: list[str]) -> Printed:
    """Print every chain; 1 where something is wrong with one. Raises ConfigError."""
    options, settings = settings_of(argv, "chains")
    roster = rosters.gathered(options, settings)
    basis = cost.basis(settings.cost)
    stands_for = cost.models_of_tiers(roster.agents, basis)
    some = described(roster.agents, settings)
    others = chains.fallbacks(roster.agents, basis)
    printed: Text | str = Text(tuple(chains_text.lines(some, others, basis, stands_for)))
    if settings.output_format == "json":
        printed = dump(chains_values.document(some, others, basis, stands_for))
    code = OK
    if roster.broken:
        code = FAILED
    elif not options.exit_zero:
        levels = []
        for chain in some:
            for remark in chain.remarks:
                levels.append(remark.severity)
        code = int(any(level >= settings.fail_on for level in levels))
    return with_warnings((printed, code), settings._replace(warnings=roster.warnings))


def described(agents: Sequence[FleetAgent], settings: Config) -> list[Chain]:
    """Return the chains of the settings, then those of the policy; where there are none, those of
    the usual one with an agent of the fleet in them.
    """
    found = chosen(agents, settings)
    if found:
        return found
    for chain in chains.of_policy(_USUAL, built_in(_USUAL), agents):
        if any(step.member for step in chain.steps):
            found.append(chain)
    return found


def chosen(agents: Sequence[FleetAgent], settings: Config) -> list[Chain]:
    """Return the chains of the settings, then those of the policy."""
    found = chains.of_settings(settings.chains, agents)
    policy = standards.policy(settings.policy, settings.root)
    return [*found, *chains.of_policy(settings.policy, policy, agents)]
