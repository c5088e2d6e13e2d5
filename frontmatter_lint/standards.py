"""From settings to what agents are held to: the policy by name or file, and what the user's documents assign."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping

from . import discovery
from .config import Config, ConfigError
from .engine import Standards
from .files import read_bytes
from .model import Fault
from .record import TYPE_CHECKING
from .resources import data
from .terminal import safe

if TYPE_CHECKING:
    from typing import Any

#: The document that is read without being named.
_ROUTING = "ROUTING.md"


def of(settings: Config) -> Standards:
    """The standards of a run. Raises ConfigError for a policy or document that cannot be used."""
    paths = list(_documents(settings))
    chosen = policy(settings.policy, settings.root)
    return Standards(chosen, tuple(one for path in paths for one in _read(path)), _words(chosen))


def _words(chosen: Mapping[str, Any]) -> Mapping[str, Any] | None:
    if not chosen.get("words"):
        return None
    from . import policies  # imported here, as below: only a policy of the user's own needs it

    return policies.vocabulary(chosen, data("words"))


def policy(name: str, root: str) -> Mapping[str, Any]:
    """A policy by its name, or by the path of a file, relative to `root`. Raises ConfigError."""
    built_in: Mapping[str, Any] = data("policies")
    if name in built_in:
        return dict(built_in[name])
    from . import policies

    return policies.load(os.path.join(root, name))


def listing(assignments: Iterable[Any]) -> str:
    """What was read, one assignment a line, and where two of them contradict each other."""
    from .documented import contradictions

    read = list(assignments)
    lines = [f"{one.document}:{one.line}: {one.agent} → {one.model}" for one in read]
    for first, second in contradictions(read):
        lines.append(
            f"contradiction: {first.agent} is {first.model} in {first.document}:{first.line} and {second.model} in "
            f"{second.document}:{second.line}"
        )
    return "".join(f"{safe(line)}\n" for line in lines)


def _documents(settings: Config) -> Iterator[str]:
    """The documents named, and the one found by its name; each must lie inside the project."""
    root = settings.root or os.getcwd()
    for name in settings.documented_in:
        yield _inside(os.path.join(root, name), root)
    routing = [os.path.join(folder, _ROUTING) for folder in (root, discovery.repository(root))]
    yield from (path for path in dict.fromkeys(routing) if not settings.isolated and os.path.isfile(path))


def _inside(path: str, root: str) -> str:
    """A pull request may name any path: what lies outside the project is none of its business."""
    real, inside = os.path.realpath(path), os.path.realpath(discovery.repository(root))
    if os.path.commonpath([real, inside]) != inside:
        raise ConfigError(f"documented-in: `{discovery.shown(path)}` lies outside the project")
    return path


def _read(path: str) -> tuple[Any, ...]:
    from . import documented

    content = read_bytes(path)
    if isinstance(content, Fault):
        raise ConfigError(f"documented-in: `{discovery.shown(path)}`: {content.problem.message}")
    return documented.read(content.decode("utf-8", "replace"), discovery.shown(path))
