"""The commands of `lint-agents` beside the check, each from its arguments to printed text and an exit code."""

from __future__ import annotations

import os
from collections.abc import Callable

from . import agents, discovery, repository, rules, standards
from .checking import OK, Printed, check, settings_of
from .config import Config, ConfigError
from .model import Agent
from .suggest import did_you_mean


def _rules(argv: list[str]) -> Printed:
    from . import explain

    if argv:
        raise ConfigError("usage: lint-agents rules")
    return explain.rule_table(rules.every_rule()), OK


def _rule(argv: list[str]) -> Printed:
    from . import explain

    if len(argv) != 1:
        raise ConfigError("usage: lint-agents rule CODE|NAME")
    return explain.rule_page(rules.find(argv[0])), OK


def _explain(argv: list[str]) -> Printed:
    from . import account

    options, settings = settings_of(argv)
    if len(options.paths) != 1:
        raise ConfigError("usage: lint-agents explain FILE|AGENT [--policy NAME|FILE] [--output-format json]")
    held_to = standards.of(settings)
    judging = settings._replace(select=_JUDGING)
    accounts = [account.account(agent, held_to, judging) for agent in _agents_called(options.paths[0], settings)]
    if settings.output_format == "json":
        import json

        return json.dumps(accounts, indent=2) + "\n", OK
    return "\n".join(account.text(one) for one in accounts), OK


#: The families that judge an assignment.
_JUDGING = ("MA", "FB", "ES")


def _agents_called(wanted: str, settings: Config) -> list[Agent]:
    """The agent of a file, or all agents of the repository that go by a name."""
    by_file = os.path.lexists(wanted)
    places = [wanted] if by_file else [repository.root(os.getcwd())]
    loaded = (
        agents.load(one, settings.dialect) for one in discovery.candidates(places, discovery.Excluded.of(settings))
    )
    every = [agent for agent in loaded if agent is not None]
    found = every if by_file else [agent for agent in every if agent.name.lower() == wanted.lower()]
    if not found:
        hint = did_you_mean(wanted, [agent.name for agent in every])
        raise ConfigError(f"there is no agent file and no agent called `{wanted}`" + (f"; {hint}" if hint else ""))
    return found


def _documented(argv: list[str]) -> Printed:
    options, settings = settings_of(argv)
    if options.paths:
        raise ConfigError("usage: lint-agents documented [--documented-in FILE]…")
    read = standards.of(settings).documented
    if not read:
        raise ConfigError("no document names a model: set `documented-in`, or write a ROUTING.md")
    return standards.listing(read), OK


def _policies(argv: list[str]) -> Printed:
    from . import explain

    if argv:
        raise ConfigError("usage: lint-agents policies")
    return explain.policy_table(), OK


def _policy(argv: list[str]) -> Printed:
    from . import explain

    if len(argv) != 1:
        raise ConfigError("usage: lint-agents policy NAME|FILE")
    return explain.policy_page(standards.policy(argv[0], os.getcwd())), OK


BY_NAME: dict[str, Callable[[list[str]], Printed]] = {
    "check": check,
    "rules": _rules,
    "rule": _rule,
    "explain": _explain,
    "documented": _documented,
    "policies": _policies,
    "policy": _policy,
}
