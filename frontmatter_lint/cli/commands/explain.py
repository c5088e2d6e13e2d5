"""`lint-agents explain FILE|AGENT`: show the judgement of one agent, whole."""

from __future__ import annotations

import os
import sys

from ...agents import find, load
from ...agents.load import Candidate
from ...core.errors import ConfigError
from ...core.nouns import Agent
from ...core.settings import Config
from ...core.suggest import did_you_mean
from ...core.terminal import Line, Printed, Text, wants_color, width
from ...engine import standards
from ...output import judgement_lines, judgement_text
from ...reading import repository
from .. import scope
from ..common import OK, settings_of, with_warnings
from . import usage

HEEDS = (
    *(
        "--select",
        "--extend-select",
        "--policy",
        "--documented-in",
        "--documented-profile",
        "--dialect",
        "--ignore",
        "--severity",
        "--include",
        "--exclude",
        "--force-exclude",
    ),
    *("--config", "--isolated", "--output-format", "--color"),
)


def run(argv: list[str]) -> Printed:
    """One account for each agent of that name. Raises ConfigError where there is none."""
    options, settings = settings_of(argv, "explain")
    if len(options.paths) != 1:
        raise ConfigError(usage("explain"))
    held_to = standards.of(settings)
    left_out = scope.left_out(settings, held_to.policy)
    accounts = []
    for candidate, agent in _agents_called(options.paths[0], settings):
        accounts.append(
            judgement_text.account(agent, held_to, settings, left_out(candidate), os.environ)
        )
    if settings.output_format == "json":
        from ...output.json import dump  # imported here: people read text

        return with_warnings((dump(accounts), OK), settings)
    lines: list[Line] = []
    for one in accounts:
        if lines:
            lines.append("")
        lines += judgement_lines.lines(one, width(sys.stdout))
    color = wants_color(options.color, sys.stdout, os.environ)
    return with_warnings((Text(tuple(lines), color), OK), settings)


def _agents_called(wanted: str, settings: Config) -> list[tuple[Candidate, Agent]]:
    """Return the agent of a file, or all agents that go by a name, be it their own or that
    of their file: those below the current folder, else those of the repository around it.
    Raises ConfigError where there is none.
    """
    by_file = os.path.lexists(wanted)
    if by_file:
        every = found = _agents_in(wanted, settings)
    else:
        every, found = [], []
        key = _key(wanted)
        for place in dict.fromkeys([os.getcwd(), repository.root(os.getcwd())]):
            every = _agents_in(place, settings)
            found = []
            for pair in every:
                if key in map(_key, _names(pair[1])):
                    found.append(pair)
            if found:
                break
    if not found:
        raise ConfigError(_nobody(wanted, every, by_file=by_file))
    return found


def _nobody(wanted: str, every: list[tuple[Candidate, Agent]], *, by_file: bool) -> str:
    """Return that there is no such agent, with the nearest one."""
    if by_file:
        return f"`{wanted}` is no agent file; `lint-agents --show-files` lists those there are"
    hint = did_you_mean(wanted, [name for _, agent in every for name in _names(agent)])
    if not hint:
        hint = "`lint-agents --show-files` lists the agents there are"
        if not every:
            hint = "there is no agent file here at all"
    return f"there is no file and no agent called `{wanted}`; {hint}"


def _names(agent: Agent) -> tuple[str, str]:
    """Return the names of an agent: its own, and that of its file."""
    return agent.name, load.stem(agent.path)


def _key(name: str) -> str:
    """Return one spelling of a name: `Code Reviewer` is `code-reviewer`."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def _agents_in(place: str, settings: Config) -> list[tuple[Candidate, Agent]]:
    """Return every agent of a file or folder, but for files without frontmatter: there is
    nothing to explain in those.
    """
    every = []
    for candidate in find.candidates([place], settings):
        agent = load.load(candidate, settings.dialect)
        if agent is not None and (agent.source.split.start >= 0 or agent.source.split.faults):
            every.append((candidate, agent))
    return every
