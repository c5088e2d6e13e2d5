"""The shapes of the compiled data on words, fleets and usage, for type checkers, as `shapes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from .shapes import Sourced, Texts


class Topic(TypedDict):
    """Words of a topic."""

    topic: str
    weight: float
    words: Texts


class Act(TypedDict):
    """What is done: its nouns and verbs, and what it raises by topic."""

    nouns: Texts
    verbs: Texts
    raises: Mapping[str, Sequence[str | float]]
    damps: NotRequired[float]
    neutral: NotRequired[bool]


class Group(TypedDict):
    """Phrases that raise a characteristic."""

    raises: str
    weight: float
    words: Texts


class Cue(TypedDict):
    """Words that mean something for the reading."""

    means: str
    words: Texts


class Groups(TypedDict, total=False):
    """Words as `data/words.yaml` groups them."""

    topics: Sequence[Topic]
    acts: Mapping[str, Act]
    phrases: Sequence[Group]
    cues: Sequence[Cue]


class Grammar(TypedDict):
    """Words behind which a verb form is a verb."""

    gerund_after: Texts
    verb_after: Texts


class Vocabulary(Groups):
    """The whole of `data/words.yaml`."""

    grammar: Grammar
    places: Mapping[str, float]


class Words(TypedDict):
    """The vocabulary as look-up tables (`judging.word_tables`)."""

    places: Mapping[str, float]
    after: Mapping[str, bool]
    bare: str
    stops: tuple[str, ...]
    acts: Mapping[str, tuple[Mapping[str, tuple[str, float]], float, bool]]
    senses: tuple[tuple[str, str, float, str, int, str], ...]
    firsts: str
    starts: str


Curve = tuple[float, float, float, float, float, float, float]


class Phrases(TypedDict):
    """The learned table."""

    unit: int
    brief: int
    columns: Mapping[str, tuple[float, Curve, Curve]]
    phrases: str
    weights: tuple[tuple[int, ...], ...]


class CurveAsWritten(TypedDict):
    """What turns scores into probabilities, and what the matrix adds, as `phrases.yaml` has it."""

    slope: float
    shift: float
    bottom: float
    top: float
    margin: float
    frontier: float
    most: float


class ColumnAsWritten(TypedDict):
    """One column of the table, as `phrases.yaml` has it."""

    bias: float
    whole: CurveAsWritten
    brief: CurveAsWritten


class Reasons(Sourced):
    """Words of stated reasons; patterns of whole texts with words of which each needs one."""

    printed: Mapping[str, str]
    safeguard: Texts
    enough: Texts
    light: Texts
    measured: Texts
    badly: Texts
    simple: Texts
    strong: Texts
    gathering: Mapping[str, Texts]
    first_pass: Mapping[str, Texts]
    for_light: Texts
    not_before: str
    not_after: str
    modest: Mapping[str, Texts]
    deep_efforts: Texts
    thinking: Mapping[str, Texts]


class Silence(Sourced):
    """Which agents are not judged by their words."""

    least_known: int
    foreign_share: float
    least_foreign: int
    english_share: float
    common_weighs: int
    handful: int
    english: Texts
    foreign: Texts
    described_elsewhere: Texts
    pointer: str
    skill: str
    others: Texts
    elsewhere: Texts
    handing: Texts
    negations: Texts
    subjects: Texts
    narrowed: Texts
    after_others: Texts
    heads: Texts
    polite: Texts
    calling: Texts
    callees: Texts
    occasions: Texts
    on_doing: Texts
    reserving: Texts
    helping: Texts
    participles: Texts
    between: Texts
    relative: Texts
    waiting: Texts
    prefixes: Texts
    called: Texts
    disclaimed: Texts
    mentions: Mapping[str, Sequence[Texts]]


class Passages(Sourced):
    """How a passage of an agent reads that says what the agent does; `acts` are the verbs in every
    form, one a line.
    """

    acts: str
    before: Texts
    roles: Texts
    silent: Texts
    titles: Texts
    denying: Texts
    articles: Texts
    relative: Texts
    reading: Texts
    conditions: Texts
    models: Texts
    avowals: Texts
    weak: Texts
    restricting: Texts
    pointing: Texts
    worth: Mapping[str, Mapping[str, float]]
    least: Mapping[str, float]
    most_against: float


class Documents(Sourced):
    """The words of documents that assign models, in groups."""

    columns: Mapping[str, Texts]
    sentences: Mapping[str, Texts]
    of_others: Texts
    of_form: Texts
    other_models: Texts
    worked: Texts
    called_default: Mapping[str, Texts]
    took_effect: Texts
    chosen: Mapping[str, Texts]
    told_defaults: Mapping[str, Texts]
    setups: Mapping[str, Texts]
    mostly: Texts
    former: Mapping[str, Texts]
    outcomes: Mapping[str, Texts]
    orderly: Texts
    permissions: Texts
    of_chain: Texts
    purposes: Texts
    tasks: Texts
    among_others: Mapping[str, Texts]
    events: Texts
    on_occasion: Texts
    unsure: Texts
    conditional: Texts
    of_now: Texts
    hours: Texts
    still: Texts
    instances: Texts
    respectively: Texts
    constructors: Texts
    labels: Mapping[str, Texts]
    by_default: Mapping[str, Texts]
    all_others: Mapping[str, Texts]
    weighed: Texts
    portraits: Mapping[str, Texts]
    meaning: Texts
    counting: Texts
    records: Mapping[str, Texts]
    excepting: Mapping[str, Texts]
    looked_up: Mapping[str, Texts]
    of_samples: Mapping[str, Texts]
    statements: Mapping[str, Texts]
    tiers: Mapping[str, Mapping[str, Texts]]
    nouns: Mapping[str, Texts]
    fillers: Mapping[str, Texts]
    varying: Mapping[str, Texts]
    fates: Mapping[str, Texts]
    orders: Mapping[str, Texts]
    ticks: Mapping[str, Texts]
    registries: Mapping[str, Texts]
    stale: Mapping[str, Texts]
    undecided: Texts
    inheriting: Texts
    inherited: Texts
    legends: Texts
    unsettled: Texts
    active: Texts
    pending: Texts
    withdrawn: Texts
    members: Texts
    worked_on: Texts
    unfinished: Texts
    teams: Texts
    leads: Texts
    opinions: Texts
    wavering: Texts
    settling: Texts
    past_leads: Texts
    limited: Texts
    likewise: Texts
    listing: Texts
    servers: Texts
    denying: Texts
    alternatives: Texts
    trades: Texts
    works: Texts
    overviews: Texts
    decisions: Texts
    trials: Texts
    everyday: Texts
    escalation: Texts
    fast_path: Texts
    aside: Texts
    courses: Texts
    explaining: Texts
    asking_why: Texts
    courses_by_name: Texts
    doubts: Texts
    examples: Texts
    using: Texts
    company: Texts
    hedges: Texts
    not_agents: Texts
    sessions: Texts
    others: Texts
    bygone: Texts
    levels: Texts
    absent: Texts
    no_names: Texts
    common: Texts


#: A JSON Schema.
Schema = Mapping[str, Any]


class Fields(TypedDict):
    """The fields of agents: the names of all that anybody knows, a line each, and the schema of
    those of Claude Code.
    """

    known: str
    claude_code: Schema


class OtherKind(Sourced):
    """A kind of Markdown file that is no agent."""

    kind: str
    files: NotRequired[Texts]
    folders: NotRequired[Texts]
    fields: NotRequired[Texts]
    slips: NotRequired[Texts]


#: A pattern of a template: `in` which fields it stands.
Placeholder = TypedDict("Placeholder", {"in": Texts, "pattern": str, "examples": Texts})


class Others(TypedDict):
    """Files that are no agents, and words that prove none."""

    kinds: Sequence[OtherKind]
    everyday_models: Texts
    everyday_fields: Texts
    template_words: Texts
    placeholders: Sequence[Placeholder]
