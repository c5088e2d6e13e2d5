"""What a policy asks of agents, as nouns, and how each is read: the fields are the properties of
the same names in `schemas/policy.schema.json`, which says what they mean.
"""

from __future__ import annotations

from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, TypeAlias

    #: The merged file of a policy, valid by its schema.
    Stated: TypeAlias = "Mapping[str, Any]"

#: From, to.
Range: TypeAlias = "tuple[float, float]"


class Assignment(Record):
    """What is documented for one agent."""

    tier: str
    category: str
    escalates_to: str = ""
    fast_path: str = ""
    when: Sequence[str] = ()
    effort: str = ""


class Minimum(Record):
    """A floor for every agent, and the reason for it."""

    tier: str
    why: str = ""


class OwnRule(Record):
    """A rule that the policy brings; either `field` or `model` is stated."""

    name: str
    message: str
    hint: str = ""
    severity: str = "warning"
    paths: Sequence[str] = ()
    field: str = ""
    model: str = ""
    required: bool = False
    forbidden: bool = False
    allowed: Sequence[str] = ()
    denied: Sequence[str] = ()
    tiers: Sequence[str] = ()


class Phrases(Record):
    """Words that raise a characteristic, or shield the words inside them where it is empty."""

    raises: str
    words: Sequence[str]
    weight: float = 1.0


class TierFacts(Record):
    """The criteria for a tier, and what the source states of its price."""

    title: str = ""
    model: str = ""
    suits: Sequence[str] = ()
    price: Range | None = None
    per: str = ""
    call: Range | None = None


# --- judging by an agent's own words --------------------------------------------------


class Levels(Record):
    """From which probability on a finding is an error, a warning, an info; a level that is
    None is never reached.
    """

    error: float | None = None
    warning: float | None = None
    info: float | None = None


class Likelihood(Record):
    """The levels for work that is beyond a light model, critical, or mechanical; and from
    which probability of the first on no frontier model is called wasted (`doubt`).
    """

    mid: Levels
    critical: Levels
    mechanical: Levels
    doubt: float


class Row(Record):
    """A row of the decision matrix: the documented criterion, the kind of work it is a sign
    of, and the points it gives each tier.
    """

    criterion: str
    kind: str
    points: Mapping[str, float]

    @property
    def lean(self) -> float:
        """How far it leans to the middle tier, below zero to the light one."""
        return self.points["mid"] - self.points["light"]


class Floor(Record):
    """From which lead of mid over light on a light model needs an escalation (`context`),
    and from which on the work is too much for it (`mid`).
    """

    context: float
    mid: float


class Ceiling(Record):
    """From which points on a frontier model is sensible, down to which it is waste, how far
    mid may lead light there, and which points count as full strength.
    """

    frontier: float
    light: float
    margin: float
    strong: float


class Critical(Record):
    """The kinds of work for which a light model is an error, how strongly one must show for
    that, and how strongly for being named.
    """

    kinds: Sequence[str]
    shows: float
    strength: float


class Criteria(Record):
    """What a policy says of judging by an agent's own words: of the schema the properties of
    the same names, `rows` being its `characteristics`.
    """

    noise: float
    floor: Floor
    ceiling: Ceiling
    critical: Critical
    likelihood: Likelihood
    rows: Mapping[str, Row]
    has_words: bool


# --- from the file --------------------------------------------------------------------


def roster(stated: Stated) -> dict[str, Assignment]:
    """Return what is documented for each agent, by name."""
    found = {}
    for name, entry in stated.get("roster", {}).items():
        found[name] = Assignment(
            entry["tier"],
            entry["category"],
            entry.get("escalates_to", ""),
            entry.get("fast_path", ""),
            entry.get("when", ()),
            entry.get("effort", ""),
        )
    return found


def minimum(stated: Stated) -> Minimum | None:
    """Return the floor for every agent, None where there is none."""
    if stated.get("minimum"):
        return Minimum(**stated["minimum"])
    return None


def rules(stated: Stated) -> dict[str, OwnRule]:
    """Return the rules that the policy brings, by code."""
    found = {}
    for code, entry in stated.get("rules", {}).items():
        found[code] = OwnRule(**entry)
    return found


def words(stated: Stated) -> tuple[Phrases, ...]:
    """Return the phrases that the policy brings."""
    return tuple(Phrases(**entry) for entry in stated.get("words", ()))


def criteria(stated: Stated) -> Criteria:
    """Return what the policy says of judging."""
    rows = {}
    for name, entry in stated["characteristics"].items():
        rows[name] = Row(entry["criterion"], entry["kind"], entry["points"])
    likelihood = stated["likelihood"]
    return Criteria(
        stated["noise"],
        Floor(**stated["floor"]),
        Ceiling(**stated["ceiling"]),
        Critical(**stated["critical"]),
        Likelihood(
            Levels(**likelihood["mid"]),
            Levels(**likelihood["critical"]),
            Levels(**likelihood["mechanical"]),
            likelihood["doubt"],
        ),
        rows,
        bool(stated.get("words")),
    )


def tiers(stated: Stated) -> dict[str, TierFacts]:
    """Return the facts on each tier that is described."""
    found = {}
    for tier, facts in stated.get("tiers", {}).items():
        entry = dict(facts)
        ranged(entry, "price")
        ranged(entry, "call")
        found[tier] = TierFacts(**entry)
    return found


def ranged(entry: dict[str, Any], key: str) -> None:
    """Make a range of the list that stands under a key, if one does."""
    if entry.get(key):
        low, high = entry[key][:2]
        entry[key] = (float(low), float(high))
