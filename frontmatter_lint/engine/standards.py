"""From settings to what agents are held to: the policy by name or file, and what the user's
documents assign.
"""

from __future__ import annotations

import os

from ..agents import find
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.settings import Config
from ..reading import file_bytes, repository
from ..reading.boundary import decode
from .engine import Standards

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

#: The document that is read without being named.
ROUTING = "ROUTING.md"


def of(settings: Config) -> Standards:
    """The standards of a run. Raises ConfigError for a policy or document that cannot be used."""
    root = settings.root or os.getcwd()
    chosen = policy(settings.policy, root)
    documented: list[Any] = []
    for path in document_paths(settings):
        documented.extend(_read(path, root))
    words = None
    if chosen.get("words"):
        from ..judging import policies  # imported here, as below: few teams have their own

        words = policies.vocabulary(chosen, data("words"))
    return Standards(chosen, tuple(documented), words, settings.models, settings.grace)


def policy(name: str, root: str) -> Mapping[str, Any]:
    """A policy by its name, or by the path of a file, relative to `root`. Raises ConfigError."""
    if name == "default":
        return dict(data("default_policy"))
    built_in: Mapping[str, Any] = data("policies")
    if name in built_in:
        return dict(built_in[name])
    from ..judging import policies

    return policies.load(os.path.join(root, name))


def listing(assignments: Iterable[Any]) -> list[str]:
    """Return what was read, one assignment a line, and where two of them contradict each other."""
    from ..judging.documents import contradictions

    read = list(assignments)
    lines = [f"{one.document}:{one.line}: {one.agent} → {one.model}" for one in read]
    for first, second in contradictions(read):
        lines.append(
            f"contradiction: {first.agent} is {first.model} in {first.document}:{first.line} "
            f"and {second.model} in {second.document}:{second.line}"
        )
    return lines


def document_paths(settings: Config) -> Iterator[str]:
    """The documents named, and the one found by its name; each must lie inside the project."""
    root = settings.root or os.getcwd()
    for name in settings.documented_in:
        yield os.path.join(root, name)
    if settings.isolated:
        return
    for folder in dict.fromkeys((root, repository.root(root))):
        path = os.path.join(folder, ROUTING)
        if os.path.isfile(path):
            yield path


def _read(path: str, root: str) -> tuple[Any, ...]:
    # imported here: it needs a Markdown parser, and most teams have no such document
    from ..judging import documents

    content = document(path, root)
    return documents.assignments_in(decode(content)[0], find.shown(path))


def document(path: str, root: str) -> bytes:
    """Return the content of a document that assigns models. Raises ConfigError in words why
    it cannot be used.
    """
    shown = find.shown(path)
    if "\0" in path:
        raise ConfigError(f"documented-in: `{shown}` holds a NUL, and no file has such a name")
    if not repository.holds(path, root):
        raise ConfigError(f"documented-in: `{shown}` lies outside the project")
    if not os.path.lexists(path):
        raise ConfigError(f"documented-in: there is no file `{shown}`")
    return file_bytes.contents(path, file_bytes.DOCUMENT, f"documented-in: `{shown}`")
