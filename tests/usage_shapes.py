"""What the commands about use and documents write as JSON, as types; `tests/test_shapes.py`
holds them to the JSON Schemas.
"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .command_shapes import PricesJson
from .shapes import FindingJson


class ReadJson(TypedDict):
    """How much was read, and what was passed over."""

    sessions: int
    malformed: int
    unread: int
    repeated: int
    undated: int


class TokensJson(TypedDict):
    """Tokens by kind."""

    input: int
    output: int
    cache_read: int
    cache_write: int
    cache_write_hour: int


class PercentilesJson(TypedDict):
    """Percentiles in milliseconds."""

    count: int
    p50: int
    p95: int
    p99: int


class ShareJson(TypedDict):
    """A share with its interval (Wilson, 95 %)."""

    hits: int
    of: int
    share: float
    low: float
    high: float


class TotalJson(TypedDict):
    """What some requests come to."""

    requests: int
    runs: int
    tokens: TokensJson
    cost_usd: float
    cost_is_least: bool
    without_final_usage: int
    without_price: int
    request_ms: PercentilesJson | None
    run_ms: PercentilesJson | None
    success: ShareJson | None
    escalated: ShareJson | None
    fallback: ShareJson | None
    revised: ShareJson | None


class ModelUsageJson(TotalJson):
    """The requests to one model."""

    model: str | None


class AgentUsageJson(TotalJson):
    """The requests of one agent."""

    agent: str
    models: list[ModelUsageJson]


class DayUsageJson(TotalJson):
    """The requests of one day."""

    day: str | None


class RanJson(TypedDict):
    """A model that ran for a declared agent."""

    model: str
    tier: str | None
    requests: int
    of: int
    as_declared: bool | None
    cause: str | None
    because: str | None


class DeclaredJson(TypedDict):
    """A declared agent, and what ran for it."""

    agent: str
    path: str
    file: str | None
    document: str | None
    document_at: str | None
    asks_for: str | None
    decided_by: str
    because: str | None
    ran: list[RanJson]


class ComparisonJson(TypedDict):
    """What `--compare` shows."""

    before: dict[str, object]
    after: dict[str, object]
    changes: list[dict[str, object]]
    sentence: str


UsageJson = TypedDict(
    "UsageJson",
    {
        "version": int,
        "from": str | None,
        "to": str | None,
        "project": str | None,
        "prices": PricesJson,
        "read": ReadJson,
        "total": TotalJson,
        "agents": list[AgentUsageJson],
        "models": list[ModelUsageJson],
        "days": list[DayUsageJson],
        "declared": list[DeclaredJson],
        "findings": list[FindingJson],
        "suppressed": int,
        "comparison": NotRequired[ComparisonJson],
    },
)
"""What `monitor` prints."""


class TaskResultJson(TypedDict):
    """What one model did with one task."""

    task: NotRequired[str]
    agent: NotRequired[str]
    model: str
    kind: NotRequired[str]
    passes: bool
    style: NotRequired[bool]
    explains: NotRequired[bool]


class ResultsJson(TypedDict):
    """What models did with a set of tasks: `evidence` reads it."""

    version: int
    date: NotRequired[str]
    set: NotRequired[str]
    results: list[TaskResultJson]


class AssignmentJson(TypedDict):
    """A document says which model an agent is to have."""

    line: int
    agent: str
    model: str
    tier: str
    escalates_to: str
    files: list[str]
    ambiguous: list[str]
    text: str


class NotReadJson(TypedDict):
    """A line of a document that was not understood."""

    line: int
    reason: str


class DocumentJson(TypedDict):
    """What was read from one document."""

    path: str
    assignments: list[AssignmentJson]
    not_read: list[NotReadJson]


class DocumentPlaceJson(TypedDict):
    """One side of a contradiction."""

    path: str
    line: int
    agent: str
    model: str


class DocumentedJson(TypedDict):
    """What `documented` prints."""

    documents: list[DocumentJson]
    contradictions: list[list[DocumentPlaceJson]]


PageAgentJson = TypedDict(
    "PageAgentJson",
    {
        "n": str,
        "a": float,
        "c$": NotRequired[float],
    },
)
"""One agent of the page of `report`: its name, its calls a day, and what a call costs."""


class PageChainJson(TypedDict):
    """A chain of that page: its steps, each with its agent first, and remarks."""

    s: list[list[str]]
    r: list[str]


class PageUsageAgentJson(TypedDict):
    """What ran for one agent: requests, dollars, models, and how often it succeeded."""

    n: str
    q: int
    c: float
    m: list[tuple[str, int, bool | None, str]]
    s: NotRequired[list[float]]


class PageUsageJson(TypedDict):
    """What ran."""

    note: str
    days: list[tuple[str, float, int]]
    agents: list[PageUsageAgentJson]
    more: int


class PageJson(TypedDict):
    """The data of the page of `report`, as far as tests read it."""

    agents: list[PageAgentJson]
    summary: dict[str, object]
    prices: dict[str, float]
    chains: list[PageChainJson]
    usage: PageUsageJson | None
