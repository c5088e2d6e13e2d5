"""What the judgement of one agent holds as JSON values, for those who make and print them."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class Model(TypedDict):
    """A stated model; `tier` is None where nobody knows it."""

    name: str
    tier: str | None


class Runs(TypedDict):
    """What really runs, and why; a part that is not known is None. `ends`: that it is retired."""

    model: str | None
    tier: str | None
    decided_by: str
    path: str | None
    line: int | None
    because: str
    ends: NotRequired[str]


class Quoted(TypedDict):
    """Words of the agent; `in_file_name` where they are the name of its file, and `path` where
    they stand in another one.
    """

    text: str
    line: int
    column: int
    path: NotRequired[str]
    in_file_name: NotRequired[Literal[True]]


class Sign(Quoted):
    """Words that show a characteristic; `in_passing` where they prove little where they stand."""

    in_passing: NotRequired[Literal[True]]


class Proof(Quoted):
    """Words that prove something, and the criterion they meet."""

    criterion: str


class Shown(TypedDict):
    """A characteristic that shows in the words; `critical` where it is one of critical work."""

    name: str
    critical: NotRequired[Literal[True]]
    strength: float
    criterion: str
    kind: str
    points: dict[str, float]
    evidence: list[Sign]


class Documented(TypedDict):
    """What somebody wrote down."""

    where: str
    model: str | None
    tier: str | None


class Brief(TypedDict, total=False):
    """A finding; `hint` is what to do about it, of those on this agent."""

    code: str
    severity: str
    message: str
    suppressed: bool
    consequence: str
    hint: str


class Unread(TypedDict):
    """A field that names a model, and that nothing here reads."""

    field: str
    value: str


class Opinion(TypedDict):
    """What a policy finds; `of_every_agent` where it wants one tier for all, whatever they do."""

    policy: str
    of_every_agent: NotRequired[Literal[True]]
    findings: list[Brief]


class Likelihood(TypedDict):
    """Probabilities from 0 to 1; of critical work None where no words of it show."""

    mid: float
    critical: float | None
    mechanical: float


class Bounds(TypedDict):
    """From which probability on something follows; None where it never does."""

    context: float | None
    mid: float | None
    mechanical: float | None
    doubt: float


class Needed(TypedDict):
    """What the work needs."""

    scores: dict[str, float]
    kind: str
    floor: str
    ceiling: str
    likelihood: Likelihood
    bounds: Bounds
    unjudged: str | None
    by_matrix: dict[str, str]


class Account(Needed):
    """The judgement of one agent, as `schemas/account.schema.json` has it."""

    path: str
    agent: str
    dialect: str
    model: list[Model]
    unread: list[Unread]
    off: list[str]
    effective_model: Runs | None
    reasoning: str | None
    characteristics: list[Shown]
    evidence: dict[str, list[Proof]]
    documented: list[Documented]
    policies: list[Opinion]
    policy: str
    source: str
    verdict: list[Brief]
    others: list[Brief]
