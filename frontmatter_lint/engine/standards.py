"""How files are checked: by which rules, and held to what; and from settings to what agents are
held to: the policy by name or file, and what the user's documents assign.
"""

from __future__ import annotations

import os

from ..core.nouns import GRACE
from ..core.policy import DEFAULT, Policy, built_in
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import NO_COST, NO_LIMITS, NO_ROUTING, Config
from ..reading import repository

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from typing import Any

    from ..agents.load import Candidate
    from ..core.judged import Assignment
    from ..core.nouns import Agent, Context
    from ..core.shapes_of_settings import Cost, Limits, Routing
    from ..core.shapes_of_words import Words
    from ..rules.selection import ActiveRules

#: The document that is read without being named.
ROUTING = "ROUTING.md"


class Standards(Record):
    """What agents are held to: the resolved policy, and the assignments of the user's
    own documents.

    `words` is the vocabulary where the policy brings words of its own; None means the
    built-in one. `declared` are names of models that the settings give a tier; `grace` is how
    many days before its end a model is spoken of. `warnings` tell of parts of the documents
    that are left out.
    """

    policy: Policy
    documented: tuple[Any, ...] = ()
    words: Words | None = None
    declared: Mapping[str, str] = {}
    grace: int = GRACE
    warnings: tuple[str, ...] = ()


class Run(Record):
    """How one file is checked: by which rules, held to what, read in which dialect.

    `dialect` None means the one that path and content show. `ignores` says whether comments
    may suppress findings, as of `day`, empty for the present one. `left_out` returns, for a
    candidate, the names of rules that skip it. `look` returns what else is to be known of each
    agent, for `Outcome.looked`. `limits` are those for all agents together, as the settings
    give them, `counted` is what costs are counted with; `is_whole` is False where a run sees a
    part of the files that were asked for. `root` is the folder of the settings, empty where no
    document is found by its name, and `routing` what they say of the registry of roles;
    `documents` are the absolute POSIX paths of those that the settings name.
    """

    active: ActiveRules
    standards: Standards
    dialect: str | None = None
    ignores: bool = True
    day: str = ""
    left_out: Callable[[Candidate], Collection[str]] | None = None
    look: Callable[[Agent, Candidate, Context], Any] | None = None
    limits: Limits = NO_LIMITS
    counted: Cost = NO_COST
    is_whole: bool = True
    root: str = ""
    routing: Routing = NO_ROUTING
    documents: frozenset[str] = frozenset()


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
