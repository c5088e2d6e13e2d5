"""The agents that a command about a whole fleet speaks of, from its options."""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING, Record
from ..engine import roster
from ..fleet.agents import FleetAgent
from ..reading import repository
from . import nothing_found, runs, scope

if TYPE_CHECKING:
    from ..core.settings import Config
    from .command_line import Options
    from .runs import Governed

#: The options of `check` that say which agents are meant and what they are held to.
HEEDS = (
    "--policy",
    "--documented-in",
    "--documented-profile",
    "--dialect",
    "--include",
    "--exclude",
    "--force-exclude",
    "--no-ignores",
    "--config",
    "--isolated",
    "--jobs",
    "--today",
)
#: Those that say what is found, for commands that show findings.
OF_FINDINGS = ("--select", "--extend-select", "--ignore", "--severity")


class Roster(Record):
    """All agents of a command line, and how they are governed.

    `broken` says whether the linter itself failed on one of them; `warnings` are for standard
    error.
    """

    agents: tuple[FleetAgent, ...]
    governed: Governed
    broken: bool
    warnings: tuple[str, ...]


def gathered(options: Options, settings: Config, *, is_checked: bool = False) -> Roster:
    """Return every agent in the paths of the command line, each with the folder of its
    repository, or the path that was named where it lies in none; where `is_checked`, with its
    findings, which take half of the time. Raises ConfigError where there is no agent, or
    settings cannot be used.
    """
    paths = options.paths or (".",)
    met = scope.found(paths, settings)
    governed = runs.governed(met.files, options, settings)
    agents, outcome = roster.roster(
        governed.candidates, governed.run_of, os.environ, options.jobs, is_checked=is_checked
    )
    if not (agents or outcome.broken or options.allow_empty):
        raise nothing_found.error(options, settings, met)
    named = [os.path.abspath(path).replace(os.sep, "/") for path in paths]
    if repository.folders(os.getcwd()):
        here = ""
    else:
        here = os.getcwd().replace(os.sep, "/")
    placed = []
    for one in agents:
        is_in_none = one.root in ("", here)
        placed.append(one._replace(root=_root(one.path, named)) if is_in_none else one)
    warnings = runs.warnings_of(settings, governed, broken=outcome.broken)
    return Roster(tuple(placed), governed, outcome.broken, warnings)


def _root(path: str, named: list[str]) -> str:
    """Return the path of the command line that led to a file outside of any repository."""
    absolute = os.path.abspath(path).replace(os.sep, "/")
    for one in named:
        if absolute.startswith(one.rstrip("/") + "/"):
            return one
    return absolute.rpartition("/")[0]
