"""The settings of Codex beside the folder of its agents: the agents that they name, as
`[agents.NAME]` with a `config_file`, whether those files are there, and who serves the models.
"""

from __future__ import annotations

import os

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import path_of
from ..core.record import TYPE_CHECKING, Record
from ..core.wording import clip, code_spans
from ..reading import file_bytes, toml_document
from . import consequences, dialects, named_files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .dialect_facts import Entries

_MOST = 256 * 1024  # bytes of the settings; larger ones are passed over
_ITS_OWN = ("", "openai")  # providers that serve by the names of the maker


class _Role(Record):
    """A role of the settings that names a file: by what words, whether Codex finds it by them, and
    whether the role has a description.
    """

    name: str
    written: str
    is_found: bool
    is_described: bool


def still_missing(path: str, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the faults of an agent at an absolute POSIX path, less the missing fields that the
    settings beside its folder make up for, because they name the file.
    """
    missing = [one for one in faults if one.rule == "missing-field"]
    if missing and _is_unread(path):
        return tuple(one for one in faults if one not in missing)
    role = _role_of(path) if missing else None
    if role is None:
        return faults
    others = [one for one in faults if one not in missing]
    if not role.is_found:
        return (_not_found(role, missing, path), *others)
    for one in missing:
        if path_of(one.problem.at) == ("description",) and not role.is_described:
            return (_undescribed(role, one), *others)
    return tuple(others)


def _not_found(role: _Role, missing: list[Fault], path: str) -> Fault:
    """Return that fields are missing because the settings name the file by a path that leads
    elsewhere: Codex takes it from the folder of the settings.
    """
    names = [str(path_of(one.problem.at)[-1]) for one in missing]
    problem = missing[0].problem
    message = (
        f"the file has no {code_spans(names)}, which Codex requires: the role `{role.name}` of "
        f"`config.toml` names it as `{clip(role.written)}`, and Codex looks for that below `.codex`"
    )
    right = f"agents/{path.rpartition('/agents/')[2]}"
    hint = f'write `config_file = "{right}"` in `config.toml`'
    return missing[0]._replace(problem=problem._replace(message=message, hint=hint), lack=None)


def _undescribed(role: _Role, fault: Fault) -> Fault:
    message = (
        f"neither the file nor its role `{role.name}` in `config.toml` has a `description`: Codex "
        "passes over such a role, unless one of that name in other settings has it"
    )
    problem = fault.problem._replace(message=message, severity=Severity.WARNING)
    return fault._replace(problem=problem, lack=None)


def lost_roles(path: str, fields: Mapping[str, Any], known: Entries) -> Mapping[str, Fault]:
    """Return the roles of settings at an absolute POSIX path that name a file which is not there,
    each with the fault of that; the place of it is below the role.
    """
    found: dict[str, Fault] = {}
    for below in known.below:
        roles = fields.get(below)
        for name, role in roles.items() if isinstance(roles, dict) else ():
            file = role.get("config_file") if isinstance(role, dict) else None
            if isinstance(file, str):
                lost = named_files.missing(file, path)
                if lost and not _is_told_there(file, path):
                    found[name] = _without_file(name, file, lost, path, known)
    return found


def _without_file(name: str, file: str, lost: str, path: str, known: Entries) -> Fault:
    """Return that the file of a role is not there; `lost` is where it would lie."""
    message = f"{named_files.in_words(lost)}, which the role `{clip(name)}` names"
    right = named_files.meant(file, path)
    hint = "write the path from the folder of these settings, or add the file"
    if right:
        hint = f'write `config_file = "{right}"`'
    problem = Problem(message, ("config_file",), hint)
    if right.startswith("./agents/"):
        message += "; Codex passes over the role, and takes the file for an agent of its own"
        problem = problem._replace(message=message, severity=Severity.WARNING)
    elif name in known.built_in:
        message += f"; Codex runs its own `{name}` instead"
        problem = problem._replace(message=message, consequence="not-loaded")
    else:
        fault = Fault(named_files.RULE, problem)
        return consequences.with_consequence(fault, "codex-settings", crlf=False)
    return Fault(named_files.RULE, problem)


def _is_told_there(file: str, path: str) -> bool:
    """Whether a role means an agent beside the settings that lacks a field: that says where Codex
    looks for it.
    """
    right = named_files.meant(file, path)
    if not right.startswith("./agents/"):
        return False
    place = os.path.normpath(os.path.join(os.path.dirname(path), right))
    content = file_bytes.optional(place, _MOST)
    fields = toml_document.parse(content or b"").fields or {}
    required = dialects.get("codex").schema["required"]
    return not fields.keys() >= set(required)


def names_a_provider(path: str) -> bool:
    """Whether the settings beside the folder of an agent, at an absolute POSIX path, choose a
    provider of their own, which may give models any name.
    """
    provider = _beside(path).get("model_provider", "")
    return isinstance(provider, str) and provider not in _ITS_OWN


def _role_of(path: str) -> _Role | None:
    """Return the role that names the file in the settings beside the folder `agents`: as Codex
    reads the path, else as people write it, from the folder of the project.
    """
    agents = _beside(path).get("agents")
    folder = path.rpartition("/agents/")[0]
    if not isinstance(agents, dict):
        return None
    roles = {name: role for name, role in agents.items() if isinstance(role, dict)}
    for start in (folder, os.path.dirname(folder)):
        for name, role in roles.items():
            file = role.get("config_file")
            if isinstance(file, str) and os.path.normpath(os.path.join(start, file)) == path:
                return _Role(name, file, start == folder, bool(role.get("description")))
    return None


def _beside(path: str) -> Mapping[str, Any]:
    """Return what `config.toml` beside the folder `agents` says; nothing where it says nothing."""
    content = _content(path)
    if content is None:
        return {}
    return toml_document.parse(content).fields or {}


def _is_unread(path: str) -> bool:
    """Whether `config.toml` beside the folder `agents` is no TOML, whatever it was to say."""
    content = _content(path)
    return content is not None and toml_document.parse(content).fields is None


def _content(path: str) -> bytes | None:
    folder, found, _ = path.rpartition("/agents/")
    if not found:
        return None
    return file_bytes.optional(f"{folder}/config.toml", _MOST)
