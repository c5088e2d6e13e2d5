"""What agents are held to, as a noun: each part is read from the merged file of the policy when
it is asked for, because a run over clean files asks for four of them.
"""

from __future__ import annotations

from .caching import cache, lazy
from .record import TYPE_CHECKING
from .resources import data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Final

    from . import policy_advice as advice
    from . import policy_parts as parts
    from .shapes_of_settings import Limits, Routing

#: What is asked of a repository that has chosen nothing; every other policy starts from it.
DEFAULT = "default"


class Policy:
    """A policy with everything it inherits; what each part means says
    `schemas/policy.schema.json`, by which `stated`, the merged file, is valid. Only loaders
    read that by key.

    No `Record`: those have no place for what is read later.
    """

    def __init__(self, stated: Mapping[str, Any]) -> None:
        self.stated: Final = stated
        self.name: Final[str] = stated["name"]
        self.title: Final[str] = stated["title"]
        self.source: Final[str] = stated["source"]
        self.summary: Final[str] = stated.get("summary", "")
        self.floors: Final[Mapping[str, str]] = stated.get("floors", {})
        self.severity: Final[Mapping[str, str]] = stated.get("severity", {})
        #: What it says of `lint-agents route`, and limits for all agents (`fleet` of the
        #: schema), both as settings have them.
        self.routing: Final[Routing] = stated.get("routing", {})
        self.limits: Final[Limits] = stated.get("fleet", {})
        roster: Mapping[str, parts.Assignment] = {}
        minimum: parts.Minimum | None = None
        rules: Mapping[str, parts.OwnRule] = {}
        words: Sequence[parts.Phrases] = ()
        if any(stated.get(key) for key in ("roster", "minimum", "rules", "words")):
            from . import policy_parts  # imported here: few policies have any of these

            roster = policy_parts.roster(stated)
            minimum = policy_parts.minimum(stated)
            rules = policy_parts.rules(stated)
            words = policy_parts.words(stated)
        #: What is documented for each agent, by its name in lower case.
        self.roster: Final = roster
        #: The floor for every agent.
        self.minimum: Final = minimum
        #: The rules that it brings, by code, and the phrases.
        self.rules: Final = rules
        self.words: Final = words

    def __repr__(self) -> str:
        """Return the whole of it: two policies of the same words are the same."""
        return f"Policy({self.stated!r})"

    # what judges, commands and pages ask for

    @property
    def verified_on(self) -> str:
        """The day it was last compared with its source (YYYY-MM-DD), or nothing."""
        found: str = self.stated.get("verified_on", "")
        return found

    @property
    def extends(self) -> str:
        """The policy it starts from, as it names it; empty for the one that starts from none."""
        found: str = self.stated.get("extends", "")
        return found

    @property
    def fits(self) -> Sequence[str]:
        """Where this policy is the better one."""
        found: Sequence[str] = self.stated.get("fits", ())
        return found

    @property
    def fits_not(self) -> Sequence[str]:
        """Where another one is."""
        found: Sequence[str] = self.stated.get("fits_not", ())
        return found

    @property
    def metrics(self) -> Mapping[str, Sequence[str]]:
        """What to watch, by group."""
        found: Mapping[str, Sequence[str]] = self.stated.get("metrics", {})
        return found

    @lazy
    def criteria(self) -> parts.Criteria:
        """What it says of judging by an agent's own words."""
        from . import policy_parts

        return policy_parts.criteria(self.stated)

    @lazy
    def tiers(self) -> Mapping[str, parts.TierFacts]:
        """The criteria for each tier, its model and its stated price."""
        from . import policy_parts

        return policy_parts.tiers(self.stated)

    def tier_model(self, tier: str) -> str:
        """Return the model that it names for a tier; empty where it names none."""
        facts = self.tiers.get(tier)
        if facts is None:
            return ""
        return facts.model

    @lazy
    def categories(self) -> Mapping[str, advice.Category]:
        """The groups of the roster, in the order in which they are shown."""
        from . import policy_advice

        return policy_advice.categories(self.stated)

    @lazy
    def matrix(self) -> advice.Matrix:
        """The part of the matrix that the source itself gives."""
        from . import policy_advice

        return policy_advice.matrix(self.stated)

    @lazy
    def effort_escalation(self) -> advice.EffortRise | None:
        """How reasoning effort rises with what is at stake."""
        from . import policy_advice

        return policy_advice.effort_escalation(self.stated)

    @lazy
    def practices(self) -> Sequence[advice.Practice]:
        """What the source advises."""
        from . import policy_advice

        return policy_advice.practices(self.stated)

    @lazy
    def pitfalls(self) -> Sequence[advice.Practice]:
        """What the source warns of."""
        from . import policy_advice

        return policy_advice.pitfalls(self.stated)

    @lazy
    def chains(self) -> Sequence[advice.Chain]:
        """Agents that work one after the other."""
        from . import policy_advice

        return policy_advice.chains(self.stated)

    @lazy
    def steps(self) -> Sequence[advice.LoopStep]:
        """The stages of a way of working, in order."""
        from . import policy_advice

        return policy_advice.steps(self.stated)

    @lazy
    def routers(self) -> Sequence[advice.Router]:
        """Ways to choose the tier while work runs."""
        from . import policy_advice

        return policy_advice.routers(self.stated)

    @lazy
    def candidates(self) -> Sequence[advice.Candidate]:
        """The models of one workload, the primary first."""
        from . import policy_advice

        return policy_advice.candidates(self.stated)

    @lazy
    def gate(self) -> advice.Gate:
        """What a chain of models must pass."""
        from . import policy_advice

        return policy_advice.gate(self.stated)

    @lazy
    def alerts(self) -> Sequence[advice.Bar]:
        """When to look."""
        from . import policy_advice

        return policy_advice.alerts(self.stated)

    @lazy
    def phases(self) -> Sequence[advice.Phase]:
        """The order in which a project moves to the policy."""
        from . import policy_advice

        return policy_advice.phases(self.stated)

    @lazy
    def claims(self) -> Sequence[advice.Claim]:
        """The figures of the source."""
        from . import policy_advice

        return policy_advice.claims(self.stated)


def names() -> tuple[str, ...]:
    """Return the built-in policies."""
    return tuple(data("policies"))


@cache
def built_in(name: str) -> Policy:
    """Return a built-in policy. Raises KeyError where there is none of this name."""
    if name == DEFAULT:
        return Policy(data("default_policy"))
    return Policy(data("policies")[name])
