"""From settings to what agents are held to: the policy by name or file, and what the user's
documents assign.
"""

from __future__ import annotations

import os

from ..core.policy import DEFAULT, Policy, built_in
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.settings import Config
from ..reading import repository
from .run import Standards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.judged import Assignment

#: The document that is read without being named.
ROUTING = "ROUTING.md"


def of(settings: Config) -> Standards:
    """Return the standards of a run. Raises ConfigError for a policy or document that cannot be
    used.
    """
    root = settings.root or os.getcwd()
    chosen = policy(settings.policy, root)
    assigned: tuple[Assignment, ...] = ()
    warnings: tuple[str, ...] = ()
    paths = list(document_paths(settings))
    if paths or settings.judgement:
        from . import documented  # imported here: most teams have no such document

        assigned, warnings = documented.by(settings, paths)
    words = None
    if chosen.words:
        from ..judging import policies  # imported here, as below: few teams have their own

        words = policies.vocabulary(chosen, data("words"))
    return Standards(chosen, assigned, words, settings.models, settings.grace, warnings)


def policy(name: str, root: str) -> Policy:
    """Return a policy by its name, or by the path of a file, relative to `root`. Raises
    ConfigError.
    """
    if name == DEFAULT or name in data("policies"):
        return built_in(name)
    from ..judging import policies

    return policies.load(os.path.join(root, name))


def document_paths(settings: Config) -> Iterator[str]:
    """Yield the documents named, and the one found by its name; all must lie in the project."""
    root = settings.root or os.getcwd()
    for name in settings.documented_in:
        yield os.path.join(root, name)
    if settings.isolated:
        return
    for folder in dict.fromkeys((root, repository.root(root))):
        path = os.path.join(folder, ROUTING)
        if os.path.isfile(path):
            yield path
