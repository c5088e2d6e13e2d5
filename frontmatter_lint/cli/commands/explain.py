"""`lint-agents explain FILE|AGENT`: the judgement of one agent, whole."""

from __future__ import annotations

import os

from ...agents import find, load
from ...core.errors import ConfigError
from ...core.nouns import Agent
from ...core.settings import Config
from ...core.suggest import did_you_mean
from ...engine import standards
from ...output import judgement_text
from ...reading import repository
from . import usage
from .check import OK, Printed, settings_of

HEEDS = (
    *(
        "--policy",
        "--documented-in",
        "--dialect",
        "--ignore",
        "--severity",
        "--exclude",
        "--force-exclude",
    ),
    *("--config", "--isolated", "--output-format"),
)
#: The families that judge an assignment.
_JUDGING = ("MA", "FB", "ES")


def run(argv: list[str]) -> Printed:
    """One account for each agent of that name. Raises ConfigError where there is none."""
    options, settings = settings_of(argv, "explain")
    if len(options.paths) != 1:
        raise ConfigError(usage("explain"))
    held_to = standards.of(settings)
    judging = settings._replace(select=_JUDGING)
    accounts = [
        judgement_text.account(agent, held_to, judging)
        for agent in _agents_called(options.paths[0], settings)
    ]
    if settings.output_format == "json":
        import json

        return json.dumps(accounts, indent=2) + "\n", OK
    return "\n".join(judgement_text.text(one) for one in accounts), OK


def _agents_called(wanted: str, settings: Config) -> list[Agent]:
    """The agent of a file, or all agents of the repository that go by a name."""
    by_file = os.path.lexists(wanted)
    places = [wanted] if by_file else [repository.root(os.getcwd())]
    loaded = (
        load.load(one, settings.dialect)
        for one in find.candidates(places, find.Excluded.of(settings))
    )
    every = [agent for agent in loaded if agent is not None]
    found = every if by_file else [agent for agent in every if agent.name.lower() == wanted.lower()]
    if not found:
        hint = did_you_mean(wanted, [agent.name for agent in every])
        raise ConfigError(
            f"there is no agent file and no agent called `{wanted}`" + (f"; {hint}" if hint else "")
        )
    return found
