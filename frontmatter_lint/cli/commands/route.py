"""`lint-agents route WORDS…`: say which tier a task needs, which model, and which agent fits.

The task is given in words, or read from what has changed since a commit (`--since REF`).
"""

from __future__ import annotations

import os

from ...core import tiers
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.terminal import Printed, Text
from ...fleet import diff_signals, fitting, routers, routing
from ...fleet.routing import Signals
from ...output import routing_text
from ...output.json import dump
from .. import command_line, rosters
from ..common import FAILED, OK, settings_for, with_warnings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...core.policy import Policy
    from ...core.shapes_of_settings import Routing
    from ...fleet.routing import Task

HEEDS = (*rosters.HEEDS, "--since", "--output-format")
OPTIONS = {
    ("--router",): {
        "choices": routing.ROUTERS,
        "help": "how the tier is chosen (default: `router` of the settings, or hybrid)",
    },
    ("--task",): {
        "metavar": "NAME",
        "help": "what kind of task it is, such as coding, review or validation",
    },
    ("--files",): {"type": float, "metavar": "N", "help": "files that the task affects"},
    ("--interfaces",): {"type": float, "metavar": "N", "help": "external interfaces it touches"},
    ("--modules",): {"type": float, "metavar": "N", "help": "modules it crosses"},
    ("--novelty",): {
        "type": float,
        "metavar": "N",
        "help": "how new it is, from 0 (the pattern exists) to 1",
    },
}
_MOST_FITS = 3


def run(argv: list[str]) -> Printed:
    """Print the route of a task. Raises ConfigError where there is no task."""
    options, own = command_line.read(argv, "route")
    settings = settings_for(options)
    words = " ".join(options.paths)
    if not words.strip() and options.since is None and not own.keys() - {"router"}:
        raise ConfigError("route takes the words of a task, or --since REF")
    found = routing.said(words)
    if options.since is not None:
        found = _of_diff(options.since, found)
    found = _given(own, found)
    quiet = options._replace(paths=(), since=None, allow_empty=True)
    roster = rosters.gathered(quiet, settings)
    policy = roster.governed.own.standards.policy
    wanted: Routing = {**policy.routing, **settings.routing}
    task = _task(own, words)
    router = own.get("router") or wanted.get("router", routing.HYBRID)
    whole = routers.policy_of(policy)
    made = routing.route(router, task, found, routers.of(whole), wanted.get("strategy", ""))
    called = (task.words, task.name, *task.called)
    fits = fitting.best(roster.agents, task.kinds, called, words, made.tier)
    answer = routing_text.Answer(
        made, found, _model(made.tier, policy, whole), wanted.get("local-model", ""), fits
    )
    code = 1
    if made.tier:
        code = OK
    if roster.broken:
        code = FAILED
    settings = settings._replace(warnings=roster.warnings)
    if settings.output_format == "json":
        return with_warnings((dump(routing_text.route_json(answer)), code), settings)
    lines = routing_text.route_lines(answer, _MOST_FITS)
    return with_warnings((Text(tuple(lines)), code), settings)


def _of_diff(ref: str, said: Signals) -> Signals:
    """Return what the files say that have changed since a commit; what words say counts where
    they say nothing. Raises ConfigError.
    """
    from ...reading import git_changes  # imported here: it starts processes

    here = os.getcwd()
    changed = git_changes.differing(ref, here)
    if not changed:
        raise ConfigError(f"--since: nothing has changed since `{ref}`")
    new = set()
    for one in changed:
        if one.is_new:
            new.add(one.path)
    before = []
    for path in git_changes.tracked(here):
        if path not in new:
            before.append(path)
    found = diff_signals.signals(changed, before)
    if not found.interfaces and said.interfaces:
        found = found._replace(interfaces=said.interfaces)
    return found


def _given(own: Mapping[str, Any], found: Signals) -> Signals:
    """Return the signals with those of the options. Raises ConfigError for an impossible one."""
    for name in Signals._fields:
        value = own.get(name)
        if value is None:
            continue
        if not 0 <= value < float("inf"):
            raise ConfigError(f"--{name} takes a number from 0 on; `{value:g}` is none")
        found = found._replace(**{name: value})
    return found


def _task(own: Mapping[str, Any], words: str) -> Task:
    name = own.get("task")
    if name is None:
        return routing.task_of(words)
    found = routing.named(name)
    if found is None:
        raise ConfigError(
            f"--task: there is no task `{name}`; known are {', '.join(routing.task_names())}"
        )
    return found


def _model(tier: str, policy: Policy, whole: Policy) -> str:
    """Return the model that a policy names for a tier, of which the one in force comes first;
    one that is no longer served is not named.
    """
    from ...agents import dialects, offers

    if tier in ("", tiers.AUTOMATED):
        return ""
    claude = dialects.get(dialects.CLAUDE_CODE)
    named = []
    for one in (policy, whole):
        named.append(one.tier_model(tier).partition(",")[0])
    return offers.model_of_tier(tier, claude.model.example, claude, tuple(named))
