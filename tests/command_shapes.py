"""What the commands beside `check` write as JSON, as types; `tests/test_shapes.py` holds
them to the JSON Schemas.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .shapes import FindingJson


class NamedModelJson(TypedDict):
    """A model as a file names it."""

    name: str
    tier: str | None


class EffectiveModelJson(TypedDict):
    """The model that runs, and what decided on it."""

    model: str | None
    tier: str | None
    decided_by: str
    path: str | None
    line: int | None
    because: str
    ends: NotRequired[str]


class UnreadJson(TypedDict):
    """A field that names a model, and that nothing reads."""

    field: str
    value: str


class PointsJson(TypedDict):
    """Points for each tier."""

    light: float
    mid: float
    frontier: float


class WordsJson(TypedDict):
    """Words of a file, and where they stand."""

    text: str
    line: int
    column: int


class OwnWordsJson(WordsJson):
    """Words of an agent, which may be the name of its file, or stand in another one."""

    path: NotRequired[str]
    in_file_name: NotRequired[Literal[True]]


class SignJson(OwnWordsJson):
    """Words that show a characteristic, be it in passing."""

    in_passing: NotRequired[Literal[True]]


class QuotedJson(OwnWordsJson):
    """Words as a finding quotes them."""

    criterion: str


class CharacteristicJson(TypedDict):
    """One row of the decision matrix that applies."""

    name: str
    strength: float
    criterion: str
    kind: str
    points: PointsJson
    critical: NotRequired[Literal[True]]
    evidence: list[SignJson]


class LikelihoodJson(TypedDict):
    """How likely the words of an agent make it, from 0 to 1."""

    mid: float
    critical: float | None
    mechanical: float


class BoundsJson(TypedDict):
    """From which likelihood on a tier follows."""

    context: float | None
    mid: float | None
    mechanical: float | None
    doubt: float


class BothSidesJson(TypedDict):
    """The words for a stronger model, and those for a lighter one."""

    stronger: list[QuotedJson]
    lighter: list[QuotedJson]


class ByMatrixJson(TypedDict):
    """Floor and ceiling by points alone."""

    floor: str
    ceiling: str


class ExpectationJson(TypedDict):
    """A tier that somebody wrote down for an agent."""

    where: str
    model: str | None
    tier: str | None


class OpinionFindingJson(TypedDict):
    """One finding, in short."""

    code: str
    severity: str
    message: str
    suppressed: NotRequired[bool]
    consequence: NotRequired[str]
    hint: NotRequired[str]


class OpinionJson(TypedDict):
    """What one policy says."""

    policy: str
    of_every_agent: NotRequired[bool]
    findings: list[OpinionFindingJson]


class AccountJson(TypedDict):
    """The judgement of one agent: `explain` prints a list of them."""

    path: str
    agent: str
    dialect: str
    model: list[NamedModelJson]
    unread: NotRequired[list[UnreadJson]]
    off: NotRequired[list[str]]
    effective_model: EffectiveModelJson | None
    reasoning: str | None
    characteristics: list[CharacteristicJson]
    scores: PointsJson
    kind: str
    floor: str
    ceiling: str
    likelihood: LikelihoodJson
    bounds: BoundsJson
    evidence: BothSidesJson
    unjudged: str | None
    by_matrix: ByMatrixJson
    documented: list[ExpectationJson]
    policies: list[OpinionJson]
    policy: NotRequired[str]
    source: NotRequired[str]
    verdict: list[OpinionFindingJson]
    others: list[OpinionFindingJson]


class ChainStepJson(TypedDict):
    """One step of a chain of agents."""

    agent: str
    path: str | None
    model: str | None
    tier: str | None
    does: str | None
    task: str | None
    checks: bool


class ChainFindingJson(TypedDict):
    """What is wrong with a step."""

    severity: str
    code: str
    step: int
    message: str
    hint: str


class ChainJson(TypedDict):
    """One chain of agents."""

    title: str
    source: str
    against: str
    calls_below: float
    stated: float | None
    dollars: float | None
    dollars_against: float | None
    steps: list[ChainStepJson]
    findings: list[ChainFindingJson]


class FallbackModelJson(TypedDict):
    """One model that is tried."""

    model: str
    provider: str | None
    price: float | None


class FallbackJson(TypedDict):
    """The models that are tried for one agent, in order."""

    agent: str
    path: str
    models: list[FallbackModelJson]
    one_provider: bool


class ChainsJson(TypedDict):
    """What `chains` prints."""

    chains: list[ChainJson]
    fallbacks: list[FallbackJson]


class CallJson(TypedDict):
    """What a call is taken to use."""

    input: float
    cached: float
    output: float
    batch: float


class PricesJson(TypedDict):
    """Where prices are from."""

    source: str
    version: str
    verified_on: str


class PriceTableJson(PricesJson):
    """The data about prices: by seller and model."""

    sellers: dict[str, dict[str, object]]


class RateJson(TypedDict):
    """Dollars for a million tokens."""

    input: float
    cache_read: float
    output: float


class CostRowJson(TypedDict):
    """What one agent costs."""

    agent: str
    path: str
    model: str | None
    tier: str | None
    calls: float
    rate: RateJson | None
    call: float | None
    day: float | None


class ScenarioJson(TypedDict):
    """What all agents would cost."""

    scenario: str
    moved: int
    day: float
    month: float
    agents: list[CostRowJson]


class CostJson(TypedDict):
    """What `cost` prints."""

    call: CallJson
    prices: PricesJson
    day: float
    month: float
    agents: list[CostRowJson]
    scenarios: list[ScenarioJson]


class TokenRuleJson(TypedDict):
    """How tokens are estimated."""

    characters: float
    source: str
    verified_on: str


class FleetShareJson(TypedDict):
    """How many agents are of one kind."""

    name: str | None
    agents: int
    share: float


class SeveritiesJson(TypedDict):
    """How many findings there are of each severity."""

    error: int
    warning: int
    info: int


class FleetSummaryJson(TypedDict):
    """What some agents come to."""

    agents: int
    tiers: list[FleetShareJson]
    kinds: list[FleetShareJson]
    undecided: list[str]
    description_words: int
    description_tokens: int
    findings: SeveritiesJson


class FleetAgentJson(TypedDict):
    """One agent of a fleet."""

    path: str
    line: int
    agent: str
    dialect: str
    stated: list[str]
    stated_tier: str | None
    runs: str | None
    runs_tier: str | None
    decided_by: str
    because: str | None
    documented_tier: str | None
    documented_at: str | None
    kind: str | None
    floor: str | None
    ceiling: str | None
    beyond_light: float | None
    critical: float | None
    mechanical: float | None
    light_score: float
    mid_score: float
    frontier_score: float
    unjudged: str | None
    description_words: int
    description_tokens: int
    fallbacks: list[str]
    escalates_to: list[str]
    calls: list[str]
    findings: list[FindingJson]


class RepositoryJson(TypedDict):
    """The agents of one repository."""

    root: str
    summary: FleetSummaryJson
    agents: list[FleetAgentJson]


class FleetJson(TypedDict):
    """What `fleet` prints."""

    version: int
    tokens: TokenRuleJson
    summary: FleetSummaryJson
    repositories: list[RepositoryJson]


class WordRowJson(TypedDict):
    """A word that a tool takes for a model."""

    name: str
    tier: str | None
    model: str | None
    doubt: str | None


class AboveJson(TypedDict):
    """The prices of a request with a long prompt."""

    tokens: int
    input: float
    output: float
    cache_read: float | None


class PriceJson(TypedDict):
    """Dollars for a million tokens."""

    seller: str
    input: float
    output: float
    cache_read: float | None
    above: AboveJson | None


class ModelRowJson(TypedDict):
    """A model that may be named."""

    name: str
    maker: str
    tier: str | None
    status: str
    on: str | None
    by: str
    instead: str | None
    price: PriceJson | None


class ListPricesJson(PricesJson):
    """Where the prices of a list are from, and what they are for."""

    unit: str


class SourceJson(TypedDict):
    """Where a part of a list is from."""

    of: str
    source: str
    verified_on: str


class ModelsListJson(TypedDict):
    """What `models` prints."""

    dialect: str | None
    words: list[WordRowJson]
    declared: dict[str, str | None]
    models: list[ModelRowJson]
    prices: ListPricesJson
    sources: list[SourceJson]


class DialectRowJson(TypedDict):
    """A tool and what it takes: `dialects` prints a list of them."""

    name: str
    title: str
    aliases: list[str]
    files: list[str]
    shared_files: list[str]
    forms_of_model: list[str]
    makers: list[str]
    words: list[str]
    doubtful_words: dict[str, str]
    unknown_model: str
    served_by: str
    effort_field: str | None
    effort_levels: list[str]
    unknown_field: str
    ignored_fields: dict[str, str]
    source: str
    verified_on: str
