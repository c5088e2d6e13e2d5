"""What a policy says beside what it asks of agents, as nouns, and how each is read: tiers, prices,
ways of working. The fields are the properties of the same names in
`schemas/policy.schema.json`, which says what they mean; None, or nothing, is what is not stated.
"""

from __future__ import annotations

from .policy_parts import ranged
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from .policy_parts import Range, Stated

#: A number, a range, or an operation (its name → what it is of), as in the schema.
Figure: TypeAlias = "float | str | Sequence[Figure] | Mapping[str, Figure]"


class Category(Record):
    """A group of the roster; `stated` is how many agents the source says it has."""

    title: str = ""
    stated: int | None = None


class Bands(Record):
    """What a score of the matrix means."""

    strong: float = 0
    moderate: float = 0


class Matrix(Record):
    """The part of the matrix that the source itself gives: columns, rows, bands."""

    tiers: Sequence[str] = ()
    rows: Sequence[str] = ()
    bands: Bands | None = None


class Candidate(Record):
    """A model of one workload, and the part it plays."""

    role: str
    model: str
    provider: str
    price: Range | None = None
    why: str = ""


class Claim(Record):
    """A figure of the source beside how it follows from the source's own rows."""

    says: str
    unit: str
    stated: Range
    computed: Figure
    note: str = ""


class EffortRise(Record):
    """How reasoning effort rises with what is at stake; `usual` and `raised` are `from` and
    `to` of the schema.
    """

    usual: str = ""
    raised: str = ""
    when: Sequence[str] = ("always",)


class Practice(Record):
    """Advice, or an anti-pattern, and the rules that see it in agent files."""

    says: str
    checked_by: Sequence[str]
    instead: str = ""


class Link(Record):
    """A call of a chain."""

    agent: str
    tier: str
    does: str = ""


class Chain(Record):
    """Agents that work one after the other; `stated` is the saving that the source states."""

    title: str
    against: str
    steps: Sequence[Link]
    stated: float | None = None


class LoopStep(Record):
    """A stage of the work: the tiers it is for, the strongest last, and its cost in US
    dollars, from and to.
    """

    title: str
    tiers: Sequence[str]
    phase: str = ""
    fresh_context: bool = False
    why: str = ""
    cost: Range | None = None


class TaskRule(Record):
    """The tasks, by name, that a router by rules gives a tier."""

    tasks: Sequence[str]
    tier: str


class Threshold(Record):
    """The tier of every complexity above a number; `above` is None where all exceed it."""

    tier: str
    above: float | None = None


class Signal(Record):
    """What complexity is estimated from, and whether it raises it."""

    title: str
    raises: bool
    above: float | None = None


class Override(Record):
    """When the tier of the rules is changed, and what forbids it."""

    when: str
    tier: str
    unless: str = ""


class Router(Record):
    """A way to choose the tier while work runs."""

    title: str
    says: str = ""
    rules: Sequence[TaskRule] = ()
    thresholds: Sequence[Threshold] = ()
    signals: Sequence[Signal] = ()
    overrides: Sequence[Override] = ()
    suits: str = ""


class Score(Record):
    """What is scored, and the least share of tasks that passes."""

    title: str
    least: float | None = None


class Gate(Record):
    """What a chain of models must pass before it is used."""

    tasks: int | None = None
    kinds: Sequence[str] = ()
    scores: Sequence[Score] = ()


class Bar(Record):
    """When to look (`alerts` of the schema): a metric, and the number it is compared with."""

    metric: str
    measure: str = ""
    above: float | None = None
    below: float | None = None
    unit: str = ""
    of: str = ""
    means: str = ""


class Phase(Record):
    """A part of the move to the policy: the groups of the roster that move, and when."""

    title: str
    categories: Sequence[str]
    week: int | None = None


# --- from the file --------------------------------------------------------------------


def _each(stated: Stated, key: str) -> Iterator[dict[str, Any]]:
    """Yield copies of the entries of a list that may be left out."""
    for entry in stated.get(key, ()):
        yield dict(entry)


def categories(stated: Stated) -> dict[str, Category]:
    """Return the groups of the roster by name."""
    found = {}
    for name, entry in stated.get("categories", {}).items():
        found[name] = Category(**entry)
    return found


def matrix(stated: Stated) -> Matrix:
    """Return the part of the matrix that the source gives, which may be none."""
    entry = dict(stated.get("matrix", {}))
    if "bands" in entry:
        entry["bands"] = Bands(**entry["bands"])
    return Matrix(**entry)


def effort_escalation(stated: Stated) -> EffortRise | None:
    """Return how effort rises, None where nobody says."""
    rise = stated.get("effort_escalation")
    if not rise:
        return None
    when: Sequence[str] = rise.get("when", ("always",))
    return EffortRise(rise.get("from", ""), rise.get("to", ""), when)


def practices(stated: Stated) -> tuple[Practice, ...]:
    """Return what to do."""
    return tuple(Practice(**entry) for entry in _each(stated, "practices"))


def pitfalls(stated: Stated) -> tuple[Practice, ...]:
    """Return what not to do."""
    return tuple(Practice(**entry) for entry in _each(stated, "pitfalls"))


def chains(stated: Stated) -> tuple[Chain, ...]:
    """Return the chains with their calls."""
    found = []
    for entry in _each(stated, "chains"):
        entry["steps"] = tuple(Link(**one) for one in entry["steps"])
        found.append(Chain(**entry))
    return tuple(found)


def steps(stated: Stated) -> tuple[LoopStep, ...]:
    """Return the stages of the work."""
    found = []
    for entry in _each(stated, "steps"):
        ranged(entry, "cost")
        found.append(LoopStep(**entry))
    return tuple(found)


def routers(stated: Stated) -> tuple[Router, ...]:
    """Return the routers with what each goes by."""
    found = []
    for entry in _each(stated, "routers"):
        for key, noun in (
            ("rules", TaskRule),
            ("thresholds", Threshold),
            ("signals", Signal),
            ("overrides", Override),
        ):
            entry[key] = tuple(noun(**one) for one in entry.get(key, ()))
        found.append(Router(**entry))
    return tuple(found)


def candidates(stated: Stated) -> tuple[Candidate, ...]:
    """Return the models of a workload."""
    found = []
    for entry in _each(stated, "candidates"):
        ranged(entry, "price")
        found.append(Candidate(**entry))
    return tuple(found)


def gate(stated: Stated) -> Gate:
    """Return what must be passed; a gate without anything where the policy has none."""
    entry = dict(stated.get("gate", {}))
    entry["scores"] = tuple(Score(**one) for one in entry.get("scores", ()))
    return Gate(**entry)


def alerts(stated: Stated) -> tuple[Bar, ...]:
    """Return when to look."""
    return tuple(Bar(**entry) for entry in _each(stated, "alerts"))


def phases(stated: Stated) -> tuple[Phase, ...]:
    """Return the phases of a move."""
    return tuple(Phase(**entry) for entry in _each(stated, "phases"))


def claims(stated: Stated) -> tuple[Claim, ...]:
    """Return the figures of the source."""
    found = []
    for entry in _each(stated, "claims"):
        ranged(entry, "stated")
        found.append(Claim(**entry))
    return tuple(found)
