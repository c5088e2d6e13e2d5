"""`lint-agents cost [PATHS…]`: compute what the agents cost, and what other models would."""

from __future__ import annotations

import os

from ...agents import catalogue
from ...core import clock, policy, tiers
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.resources import data
from ...core.suggest import did_you_mean
from ...core.terminal import Printed, Text, wrap
from ...engine import roster as agents_of
from ...engine import standards
from ...fleet import cost
from ...judging.policies import guide
from ...output import cost_text, cost_values
from ...output.cost_text import Bill, Scenario
from ...output.json import dump
from .. import command_line, rosters
from ..common import FAILED, OK, settings_for, with_warnings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ...agents.load import Candidate
    from ...core.settings import Config
    from ...engine.standards import Run
    from ...fleet.agents import FleetAgent
    from ...fleet.cost import Basis
    from ..command_line import Options
    from ..rosters import Roster

HEEDS = rosters.HEEDS
#: What `--output-format` takes here.
FORMATS = ("text", "json")
OPTIONS = {
    ("--what-if",): {
        "action": "append",
        "metavar": "CHANGE",
        "help": "another choice beside the present one: policy=NAME or AGENT=MODEL; repeatable",
    },
    ("--hourly-rate",): {
        "type": float,
        "metavar": "DOLLARS",
        "help": "what an hour of a person costs: says what the frontier tier must save",
    },
    ("--strategy",): {
        "metavar": "POLICY",
        "help": "compute what the source of a policy states, instead of what the agents cost",
    },
    ("--explain",): {"action": "store_true", "help": "show the formula of every figure"},
    ("--output-format",): {"choices": FORMATS, "help": "how it is printed (default: text)"},
}


def run(argv: list[str]) -> Printed:
    """Print the bill of a fleet, or of a mix. Raises ConfigError."""
    options, own = command_line.read(argv, "cost")
    settings = settings_for(options)
    day = clock.today(options.today)
    explain = own.get("explain", False)
    if own.get("strategy"):
        if own.get("what_if") or settings.output_format == "json":
            raise ConfigError("--strategy prints text, of figures that no --what-if changes")
        return _strategy(own["strategy"], settings, day, explain=explain), OK
    roster = rosters.gathered(options, settings)
    basis = cost.basis(settings.cost)
    now = cost.lines(roster.agents, basis)
    changes = _scenarios(roster, basis, own.get("what_if", []), options, settings)
    bill = Bill(tuple(now), tuple(changes), basis, _hourly_rate(own, settings), day)
    printed: Text | str = Text(tuple(cost_text.lines(bill, explain=explain)))
    if settings.output_format == "json":
        printed = dump(cost_values.document(bill))
    code = OK
    if roster.broken:
        code = FAILED
    return with_warnings((printed, code), settings._replace(warnings=roster.warnings))


def _hourly_rate(own: dict[str, Any], settings: Config) -> float | None:
    rate = own.get("hourly_rate", settings.cost.get("hourly-rate"))
    if rate is None:
        return None
    if not 0 < rate < float("inf"):
        raise ConfigError(f"--hourly-rate `{rate:g}` is no price of an hour; write dollars")
    return float(rate)


def _scenarios(
    roster: Roster,
    basis: Basis,
    asked: Sequence[str],
    options: Options,
    settings: Config,
) -> list[Scenario]:
    """Return the fleet on one tier each, and with each change that was asked for."""
    stands_for = cost.models_of_tiers(roster.agents, basis)
    names = {one.name for one in roster.agents}
    # what cannot be counted as it is would tell nothing beside what can
    agents = [
        one for one in roster.agents if one.model and cost.rate(one.model, basis.call, basis.own)
    ]
    found = []
    for tier in tiers.names():
        if tier in stands_for:
            to = {one.path: stands_for[tier] for one in agents}
            title = f"all on {tier} ({stands_for[tier]})"
            found.append(_scenario(title, agents, to, basis)._replace(tier=tier))
    single: dict[str, str] = {}
    for change in asked:
        name, equals, value = change.partition("=")
        if not (name and equals and value):
            raise ConfigError(
                f"--what-if `{change}` says nothing; write policy=NAME or AGENT=MODEL"
            )
        if name == "policy":
            wanted = _tiers_under(value, roster, options, settings)
            to = _moves(wanted, agents, stands_for)
            one = _scenario(f"policy {value}", agents, to, basis)
            found.append(one._replace(title=f"{one.title}: {one.moved} of {len(agents)} move"))
        else:
            if name in names and not any(one.name == name for one in agents):
                raise ConfigError(
                    f"--what-if: what `{name}` costs now is not known, so that nothing can be "
                    "compared with it; `prices` under `[tool.lint-agents.cost]` takes its model"
                )
            single |= _by_name(name, value, agents, basis)
    if single:
        titles = [one for one in asked if not one.startswith("policy=")]
        found.append(_scenario(", ".join(titles), agents, single, basis))
    return found


def _scenario(
    title: str, agents: Sequence[FleetAgent], to: dict[str, str], basis: Basis
) -> Scenario:
    number = 0
    for one in agents:
        if to.get(one.path, one.model) != one.model:
            number += 1
    return Scenario(title, tuple(cost.moved(agents, to, basis)), number)


def _tiers_under(name: str, roster: Roster, options: Options, settings: Config) -> dict[str, str]:
    """Return the tier that a policy would give each agent: what its roster, or what it asks of
    every agent or kind of work, names. It takes the place of the policies and documents of all
    settings, the nearest ones too; what else they say still holds. Raises ConfigError.
    """
    if name not in policy.names():  # a file, relative to the settings of the working directory
        name = os.path.abspath(os.path.join(settings.root, name))
    under: dict[int, Run] = {}
    for run, held in roster.governed.settings:
        changed = held._replace(policy=name, documented_in=(), isolated=True)
        under[id(run)] = run._replace(standards=standards.of(changed), root="")

    def run_of(candidate: Candidate) -> Run:
        return under[id(roster.governed.run_of(candidate))]

    agents, _ = agents_of.roster(
        roster.governed.candidates, run_of, os.environ, options.jobs, is_checked=False
    )
    return {one.path: one.documented_tier for one in agents}


def _moves(
    wanted: dict[str, str], agents: Sequence[FleetAgent], stands_for: dict[str, str]
) -> dict[str, str]:
    """Return the models of the agents whose tier is to be another one; the others stay."""
    found = {}
    for one in agents:
        tier = wanted.get(one.path, "")
        if tier and tier != one.tier and tier in stands_for:
            found[one.path] = stands_for[tier]
    return found


def _by_name(name: str, model: str, agents: Sequence[FleetAgent], basis: Basis) -> dict[str, str]:
    meant = []
    for one in agents:
        if one.name == name:
            meant.append(one.path)
    if not meant:
        hint = did_you_mean(name, [one.name for one in agents]) or "`lint-agents fleet` lists them"
        raise ConfigError(f"--what-if: there is no agent `{name}`; {hint}")
    known = catalogue.resolved(model)
    if cost.rate(known, basis.call, basis.own) is None:
        raise ConfigError(
            f"--what-if: no price is known for `{model}`; `lint-agents models` lists those that "
            "have one, and `prices` under `[tool.lint-agents.cost]` takes others"
        )
    return dict.fromkeys(meant, known)


def _strategy(name: str, settings: Config, day: str, *, explain: bool) -> Text:
    """Return what the source of a policy states of money, beside what is computed."""
    chosen = standards.policy(name, settings.root)
    basis = cost.basis(settings.cost)
    lines: list[str] = []
    mix = data("workloads")["mixes"].get(name)
    if mix:
        rates = {}
        for tier, model in cost.models_of_tiers((), basis).items():
            at = cost.rate(model, basis.call, basis.own)
            if at is not None:
                rates[tier] = at
        stated = cost.mix_cost(mix, cost.stated_rates(chosen))
        lines += cost_text.mix_lines(name, stated, cost.mix_cost(mix, rates), explain=explain)
    chain = cost.candidates(chosen, basis)
    if chain:
        lines += cost_text.chain_lines(chain, basis, explain=explain)
    figures = guide.claims_of(chosen)
    if figures:
        lines += cost_text.figure_lines(figures)
    if not lines:
        raise ConfigError(f"--strategy: the source of policy `{name}` states no figures of money")
    return Text((*lines, *wrap(cost_text.price_note(day), cost_text.WIDTH)))
