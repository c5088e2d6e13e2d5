"""`lint-agents explain FILE|AGENT`: show the judgement of one agent, whole."""

from __future__ import annotations

import os
import sys

from ...agents import find, load
from ...core.errors import ConfigError
from ...core.nouns import Agent
from ...core.record import TYPE_CHECKING, Record
from ...core.settings import Config
from ...core.suggest import did_you_mean
from ...core.terminal import Line, Printed, Text, wants_color, width
from ...engine.standards import Standards
from ...output import judgement_lines, judgement_text
from ...reading import repository
from .. import runs
from ..common import OK, settings_of, with_warnings
from . import usage

if TYPE_CHECKING:
    from collections.abc import Collection

    from ..command_line import Options

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


class _Met(Record):
    """An agent with what its file is held to, and the names of rules that skip it."""

    agent: Agent
    standards: Standards
    settings: Config
    left_out: Collection[str]


def run(argv: list[str]) -> Printed:
    """Print one account for each agent of that name. Raises ConfigError where there is none."""
    options, settings = settings_of(argv, "explain")
    if len(options.paths) != 1:
        raise ConfigError(usage("explain"))
    found, warnings = _agents_called(options.paths[0], options, settings)
    settings = settings._replace(warnings=warnings)
    accounts = []
    for met in found:
        accounts.append(
            judgement_text.account(met.agent, met.standards, met.settings, met.left_out, os.environ)
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


def _agents_called(
    wanted: str, options: Options, settings: Config
) -> tuple[list[_Met], tuple[str, ...]]:
    """Return the agent of a file, or all agents that go by a name, be it their own or that
    of their file: those below the current folder, else those of the repository around it;
    and what to warn of. Raises ConfigError where there is none.
    """
    by_file = os.path.lexists(wanted)
    if by_file:
        every, warnings = _agents_in(wanted, options, settings)
        found = every
    else:
        every, found, warnings = [], [], ()
        key = _key(wanted)
        for place in dict.fromkeys([os.getcwd(), repository.root(os.getcwd())]):
            every, warnings = _agents_in(place, options, settings)
            found = []
            for one in every:
                if key in map(_key, _names(one.agent)):
                    found.append(one)
            if found:
                break
    if not found:
        raise ConfigError(_nobody(wanted, every, by_file=by_file))
    return found, warnings


def _nobody(wanted: str, every: list[_Met], *, by_file: bool) -> str:
    """Return that there is no such agent, with the nearest one."""
    if by_file:
        return f"`{wanted}` is no agent file; `lint-agents --show-files` lists those there are"
    names: list[str] = []
    for one in every:
        names += _names(one.agent)
    hint = did_you_mean(wanted, names)
    if not hint:
        hint = "`lint-agents --show-files` lists the agents there are"
        if not every:
            hint = "there is no agent file here at all"
    return f"there is no file and no agent called `{wanted}`; {hint}"


def _names(agent: Agent) -> tuple[str, str]:
    """Return the names of an agent: its own, and that of its file, or of its entry in a file of
    several, as the files are listed.
    """
    return agent.name, agent.key if agent.entry else load.stem(agent.path)


def _key(name: str) -> str:
    """Return one spelling of a name: `Code Reviewer` is `code-reviewer`."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def _agents_in(
    place: str, options: Options, settings: Config
) -> tuple[list[_Met], tuple[str, ...]]:
    """Return every agent of a file or folder, each with the settings nearest to it, and what to
    warn of; files without frontmatter are left out, for there is nothing to explain in those.
    Raises ConfigError where settings cannot be used.
    """
    governed = runs.governed(find.candidates([place], settings), options, settings)
    every = []
    for candidate in find.each(governed.candidates):
        held = governed.run_of(candidate)
        agent = load.load(candidate, held.dialect)
        if agent is None or not (agent.source.split.start >= 0 or agent.source.split.faults):
            continue
        left_out: Collection[str] = ()
        if held.left_out:
            left_out = held.left_out(candidate)
        every.append(_Met(agent, held.standards, governed.settings_of(candidate), left_out))
    return every, runs.warnings_of(settings, governed)
