"""What is in force, and by whose word: every setting with its origin, and what that makes
of one file.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from ..agents import dialects, find, load
from ..agents.load import Candidate
from ..core.errors import ConfigError
from ..core.nouns import Agent, Severity
from ..core.record import TYPE_CHECKING
from ..core.resources import schema
from ..core.settings import Config
from ..engine import checking, standards
from ..judging import expectation
from ..reading import paths
from ..rules import selection
from . import command_line, scope
from .command_line import Options
from .config import Source, of_table, place_of
from .init import tomlwrite

if TYPE_CHECKING:
    from typing import Any

DEFAULT = "default"
#: Settings that name files; shown relative to the configuration file, as it would name them.
_PATHS = ("documented-in", "baseline")


def settings(merged: Config, source: Source | None, options: Options) -> dict[str, dict[str, Any]]:
    """Return every setting: its value as a configuration file says it, None where it is not set,
    and where it comes from.
    """
    found = {}
    for key in schema("config")["properties"]:
        value = _plain(getattr(merged, _field(key)))
        if key in _PATHS and value:
            value = _beside(merged, value)
        found[key] = {"value": value, "origin": list(_origins(key, merged, source, options))}
    for path in _routing(merged):
        found["documented-in"]["origin"].append(f"{path} is found by its name")
    return found


def _routing(merged: Config) -> list[str]:
    """Return the documents that are read without being named."""
    every = list(standards.document_paths(merged))
    found = []
    for path in every[len(merged.documented_in) :]:
        found.append(find.shown(os.path.abspath(path)))
    return found


def _field(key: str) -> str:
    return key.replace("-", "_")


def _plain(value: Any) -> Any:
    if isinstance(value, Severity):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return list(value)
    return value


def _beside(merged: Config, value: Any) -> Any:
    root = os.path.abspath(merged.root)
    if isinstance(value, str):
        return os.path.relpath(value, root).replace(os.sep, "/")
    paths = []
    for one in value:
        paths.append(os.path.relpath(os.path.join(root, one), root).replace(os.sep, "/"))
    return paths


def _origins(key: str, merged: Config, source: Source | None, options: Options) -> Sequence[str]:
    """Return who has a say: the file, unless a flag took its place; the flag; else nobody."""
    field = _field(key)
    flagged = getattr(options, field, None) != getattr(Options(), field, None)
    value = getattr(merged, field)
    replaced = (
        flagged and getattr(command_line.merge(Config(), options, strict=False), field) == value
    )
    found = []
    if source and key in source.table and not replaced:
        in_file = getattr(of_table(source.table, source.path), field)
        if in_file != value and not flagged:
            return ["--no-ignores"]
        line = place_of(source.path, source.text, (key,)).partition(":")[0]
        found.append(f"{find.shown(os.path.abspath(source.path))}:{line}")
    if flagged:
        found.append(f"--{key}")
    return found or [DEFAULT]


def lines(values: Mapping[str, Any]) -> list[str]:
    """Return the settings in TOML, each with its origin after it."""
    found = []
    for key, one in values.items():
        unset = one["value"] is None
        if unset:
            line = f"# {key} is not set"
        else:
            line = tomlwrite.setting(key, one["value"])
        found.append(f"{line}  # {', '.join(one['origin'])}")
    return found


# --- one file -------------------------------------------------------------------------


def of_file(path: str, merged: Config, options: Options) -> dict[str, Any]:
    """Return what applies to one file. Raises ConfigError where there is none."""
    if not os.path.isfile(path):
        if not os.path.lexists(path):
            raise command_line.missing(path)
        raise ConfigError(f"`{path}` is no file")
    candidate = paths.named(os.path.abspath(path))
    agent = load.load(candidate, merged.dialect)
    obstacle = _obstacle(candidate, merged)
    if obstacle:
        checked = "where it is named"
    else:
        checked = "yes"
    if obstacle == _EXCLUDED and merged.force_exclude:
        checked = "no"
    facts = {"path": candidate.shown, "checked": checked, "because": obstacle}
    return facts | (_of_agent(agent, candidate, merged, options) if agent else {})


_EXCLUDED = "`exclude` leaves it out"


def _obstacle(candidate: Candidate, merged: Config) -> str:
    """Return why a search of the repository does not take this file for an agent; empty where it
    does.
    """
    met = find.candidates([candidate.path], merged, only_agents=True)
    if met:
        looked = load.look(met[0], merged.dialect)
        if looked.agent:
            return ""
        return looked.because
    if find.candidates([candidate.path], merged._replace(exclude=()), only_agents=True):
        return _EXCLUDED
    return "it lies where the repository is not searched, or .gitignore names it"


def _of_agent(
    agent: Agent, candidate: Candidate, merged: Config, options: Options
) -> dict[str, Any]:
    held_to = standards.of(merged)
    active = selection.selected(merged, held_to.policy)
    left = scope.left_out(merged, held_to.policy)(candidate)
    return {
        "agent": agent.name,
        "dialect": agent.dialect.name,
        "dialect-by": _dialect_by(agent, candidate, merged, options),
        "policy": held_to.policy.name,
        "documented": [
            {"where": one.where, "model": one.model or None, "tier": one.tier or None}
            for one in expectation.expectations(agent, checking.context_of(agent, held_to))
        ],
        "rules": [_rule(entry, level) for entry, level in active if entry.name not in left],
        "left-out": [_rule(entry, level) for entry, level in active if entry.name in left],
    }


def _rule(entry: Any, level: Severity | None) -> dict[str, str]:
    severity = level
    if level is None:
        severity = entry.severity
    return {"code": entry.code, "name": entry.name, "severity": str(severity)}


def _dialect_by(agent: Agent, candidate: Candidate, merged: Config, options: Options) -> str:
    if merged.dialect:
        if options.dialect:
            return "--dialect"
        return "the configuration"
    if agent.dialect.name == dialects.GENERIC:
        return "nothing in it that names a tool"
    if dialects.choose(candidate.absolute, {}) == agent.dialect:
        return "its path"
    return "its fields"


def file_lines(values: Mapping[str, Any]) -> list[str]:
    """Return the same for people."""
    told = [f"{values['path']}", "", f"checked     {values['checked']}"]
    if values["because"]:
        told[-1] += f": {values['because']}"
    if "agent" in values:
        told.append(f"agent       {values['agent']}")
        told.append(f"dialect     {values['dialect']}, by {values['dialect-by']}")
        told.append(f"policy      {values['policy']}")
        said = []
        for one in values["documented"]:
            said.append(f"{one['model'] or one['tier'] or 'left open'}, by {one['where']}")
        told += [f"documented  {one}" for one in said]
        for one in values["left-out"]:
            told.append(f"left out    {one['code']} {one['name']}, by per-file-ignores")
        for one in values["rules"]:
            told.append(f"rule        {one['code']} {one['severity']:<7} {one['name']}")
    return told
