"""How files are checked: by which rules, and held to what."""

from __future__ import annotations

from ..core.nouns import GRACE
from ..core.record import TYPE_CHECKING, Record
from ..core.settings import NO_COST, NO_LIMITS, NO_ROUTING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from ..agents.load import Candidate
    from ..core.nouns import Agent, Context
    from ..core.policy import Policy
    from ..core.shapes_of_settings import Cost, Limits, Routing
    from ..core.shapes_of_words import Words
    from ..rules.selection import ActiveRule


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
    document is found by its name, and `routing` what they say of the registry of roles.
    """

    active: list[ActiveRule]
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
