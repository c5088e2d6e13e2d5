"""The shapes of valid settings and policies, for type checkers, as `shapes`: the keys are those of
`schemas/config.schema.json`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict


class Limits(TypedDict, total=False):
    """Limits for all agents together."""

    share: Mapping[str, float]
    budget: float
    descriptions: int
    description: int


#: How tasks find their tier, and where the registry of roles lies.
Routing = TypedDict(
    "Routing",
    {"router": str, "strategy": str, "local-model": str, "registry": str, "document": str},
    total=False,
)

#: A price of one's own, in dollars for a million tokens.
Price = TypedDict(
    "Price", {"input": float, "output": float, "cache-read": float, "batch": float}, total=False
)

#: What costs are counted with.
Cost = TypedDict(
    "Cost",
    {
        "calls": float,
        "input": float,
        "cached": float,
        "output": float,
        "batch": float,
        "hourly-rate": float,
        "agents": Mapping[str, float],
        "prices": Mapping[str, Price],
    },
    total=False,
)


class Step(TypedDict, total=False):
    """A step of a chain."""

    agent: str
    does: str
    task: str
    checks: bool


class Chain(TypedDict, total=False):
    """A chain of agents."""

    title: str
    against: str
    steps: Sequence[Step]


class OwnRule(TypedDict, total=False):
    """A rule of one's own."""

    name: str
    message: str
    paths: Sequence[str]
    field: str
    model: str
    required: bool
    forbidden: bool
    allowed: Sequence[str]
    denied: Sequence[str]
    tiers: Sequence[str]


class Assignment(TypedDict, total=False):
    """What is documented for one agent."""

    tier: str
    escalates_to: str
    fast_path: str


class Characteristic(TypedDict, total=False):
    """A row of the matrix."""

    kind: str
    points: Mapping[str, float]


class Phrases(TypedDict):
    """Words that raise a characteristic."""

    raises: str


class Matrix(TypedDict, total=False):
    """The part of the matrix that the source gives."""

    rows: Sequence[str]


class Practice(TypedDict):
    """Advice."""

    checked_by: Sequence[str]


class PolicyFile(TypedDict, total=False):
    """What a policy file refers to: the keys are those of `schemas/policy.schema.json`."""

    extends: str
    characteristics: Mapping[str, Characteristic]
    words: Sequence[Phrases]
    matrix: Matrix
    severity: Mapping[str, str | None]
    practices: Sequence[Practice]
    pitfalls: Sequence[Practice]
    roster: Mapping[str, str | Assignment | None]
    rules: Mapping[str, OwnRule | None]


#: All settings.
Table = TypedDict(
    "Table",
    {
        "select": Sequence[str],
        "extend-select": Sequence[str],
        "ignore": Sequence[str],
        "severity": Mapping[str, str],
        "fail-on": str,
        "include": Sequence[str],
        "exclude": Sequence[str],
        "force-exclude": bool,
        "dialect": str,
        "policy": str,
        "documented-in": Sequence[str],
        "documented-profile": str,
        "judgement": Mapping[str, str],
        "models": Mapping[str, str],
        "grace": int,
        "chains": Sequence[Chain],
        "cost": Cost,
        "routing": Routing,
        "fleet": Limits,
        "per-file-ignores": Mapping[str, Sequence[str]],
        "baseline": str,
        "output-format": str,
    },
    total=False,
)
