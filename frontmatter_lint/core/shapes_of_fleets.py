"""The shapes of the compiled data on fleets, costs, routing and usage, for type checkers, as
`shapes`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from .shapes import Sourced, Texts


class Tokens(Sourced):
    """How tokens are estimated: characters for one, and ranges of dense scripts."""

    characters: float
    dense: Sequence[Sequence[int]]


class OneStem(TypedDict):
    """When agents whose names share a stem are compared."""

    fewest: int
    beyond_light: float


class Twins(TypedDict):
    """When two agents are the same one."""

    fewest: int
    share: float
    with_body: float
    one_stem: OneStem
    common: Texts
    qualifiers: Texts
    said_qualifiers: Texts


class Unrouted(TypedDict):
    """When a fleet is never routed."""

    agents: int
    each: int
    mechanical: float
    beyond_light: float
    read: int


class Reviewed(TypedDict):
    """Words of those who make and those who review."""

    makes: Texts
    reviews: Texts
    most: int


class Fleet(TypedDict):
    """What compares agents with each other."""

    tokens: Tokens
    twins: Twins
    unrouted: Unrouted
    reviewed: Reviewed


class Call(TypedDict):
    """The usual call of an agent."""

    calls: int
    input: int
    cached: float
    output: int
    batch: float


class MixCall(TypedDict):
    """Tokens of a call."""

    input: int
    output: int


class MixClass(TypedDict):
    """A class of tasks."""

    name: str
    share: float
    calls: Mapping[str, float]


class MixStated(TypedDict):
    """Dollars and a share, as the source states them."""

    task: float
    against: float
    saved: float


class Mix(TypedDict):
    """Tasks as a strategy describes them."""

    title: str
    call: MixCall
    against: str
    tasks: int
    classes: Sequence[MixClass]
    stated: MixStated


class Batch(Sourced):
    """The price of a maker's batches, as a share of the usual one."""

    share: float


class Workloads(Sourced):
    """What costs are counted with."""

    call: Call
    days: int
    minutes: int
    stale: int
    tests: Sequence[int]
    batch: Mapping[str, Batch]
    mixes: Mapping[str, Mix]
    checking: Texts


class CacheWrite(Sourced):
    """The price of writing into a cache, by that of input."""

    five_minutes: float
    hour: float


class Transcripts(Sourced):
    """Where a tool writes its transcripts."""

    variable: str
    folders: Texts
    below: str
    calls_by: Texts


class EvidenceBars(TypedDict):
    """What results of evaluations are held to where a policy says nothing."""

    tasks: int
    least: float
    within: float
    days: int
    kinds: Texts
    worn_out: Texts


class Usage(TypedDict):
    """What runtimes write down."""

    cache_write: Mapping[str, CacheWrite]
    transcripts: Transcripts
    evidence: EvidenceBars


class Task(TypedDict):
    """A kind of task."""

    name: str
    called: Texts
    steps: Sequence[int]
    kinds: Texts
    words: Texts
    validation: NotRequired[bool]


class Signal(TypedDict):
    """What complexity is estimated from."""

    weight: float
    none: float
    full: float
    title: str


class Said(TypedDict):
    """Words that say how complex a task is."""

    novel: Texts
    familiar: Texts
    external: Texts
    across: Texts


class Interfaces(TypedDict):
    """Names of files that are interfaces."""

    names: Texts
    endings: Texts
    folders: Texts


class Strategy(TypedDict):
    """What writes code of a known pattern."""

    title: str
    tasks: Texts
    most: float
    says: str
    needs: NotRequired[str]


class Calls(TypedDict):
    """The names by which code names agents and models where it calls them."""

    names: Texts
    agents: Texts
    models: Texts
    refused: Texts
    orders: Texts
    folders: Texts
    documents: Texts


class Routing(Sourced):
    """How tasks are routed."""

    tasks: Sequence[Task]
    signals: Mapping[str, Signal]
    very_low: float
    said: Said
    interfaces: Interfaces
    no_modules: Texts
    strategies: Mapping[str, Strategy]
    tools: Mapping[str, Texts]
    registries: Texts
    document: str
    calls: Calls
