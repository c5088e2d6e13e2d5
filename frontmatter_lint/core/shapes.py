"""The shapes of the compiled data, keys as in `data/`, for type checkers; no run imports this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

Texts = Sequence[str]


class Sourced(TypedDict):
    """Where facts come from, and when they were last compared with that."""

    source: str
    verified_on: str


# --- models ---------------------------------------------------------------------------


class Family(TypedDict):
    """Names of models to come, or of a line that is closed, as a pattern; each of them holds one
    of `needs`.
    """

    pattern: str
    tier: str
    provider: str
    needs: Texts
    status: NotRequired[str]
    replacement: NotRequired[str]


class Models(TypedDict):
    """What names of models have in common, and `index`, a line a name: it, and the fields of
    `agents.catalogue.ModelInfo` as text; `elsewhere` are the last of these, by id, and `heads`
    what stands in names before the first hyphen.
    """

    tiers: Texts
    makers: Mapping[str, str]
    private: Texts
    dotted: Texts
    rolling: Texts
    aliases: Mapping[str, str]
    snapshots: Mapping[str, Texts]
    elsewhere: Mapping[str, Mapping[str, tuple[str, str]]]
    index: str
    heads: Mapping[str, None]


class LocalModels(TypedDict):
    """How names of builds that people run themselves are told; `marks` and `tags` are patterns."""

    runners: Texts
    marks: str
    tags: str


class Maker(Sourced):
    """A maker of models."""

    title: str


class Host(Sourced):
    """A host of models."""

    host: str
    title: str
    prefixes: tuple[str, ...]
    names: NotRequired[str]
    needs: NotRequired[tuple[str, ...]]
    follows: NotRequired[tuple[str, ...]]
    served: NotRequired[Mapping[str, str]]


class Prices(Sourced):
    """Prices by seller and model: input, output, cache; then, for longer prompts, their length
    with the same three.
    """

    version: str
    sellers: Mapping[str, Mapping[str, tuple[float | None, ...]]]


class EffectiveSettings(TypedDict):
    """The names of settings that decide on the model."""

    session: str
    variables: str
    allowed: str
    enforced: str
    overrides: str
    types: Mapping[str, str]


class Flip(TypedDict):
    """From which to which version one variable came before another."""

    since: str
    until: str
    first: str
    source: str


class EffectiveTool(TypedDict):
    """What decides on the model that a tool runs."""

    package: str
    version: str
    session: str
    same_as_session: str
    aliases: Mapping[str, str]
    replaced: Mapping[str, str]
    families: Mapping[str, Texts]
    mark: str
    unsent: Texts
    settings: EffectiveSettings
    variables: Mapping[str, str]
    clouds: Texts
    off: Texts
    gateways: Texts
    own_address: str
    flips: Sequence[Flip]


class EffectiveModels(Sourced):
    """What decides on models, by tool."""

    tools: Mapping[str, EffectiveTool]


# --- tools ----------------------------------------------------------------------------


class DialectModel(TypedDict):
    """What a tool reads under `model`."""

    forms: Texts
    providers: Texts
    words: Texts
    undecided: Texts
    on_unknown: str
    example: str
    taken: NotRequired[Texts]
    doubtful: NotRequired[Mapping[str, str]]
    dotted_versions: NotRequired[bool]
    refuses: NotRequired[Mapping[str, str]]
    own_names: NotRequired[bool]
    any_case: NotRequired[bool]
    variants: NotRequired[bool]
    marks_effort: NotRequired[bool]
    own_vendors: NotRequired[bool]
    ids: NotRequired[Any]
    own_ids: NotRequired[str]
    own_makers: NotRequired[bool]
    on_alias: NotRequired[str]
    on_listed: NotRequired[str]
    unsure: NotRequired[bool]
    host: NotRequired[str]
    services: NotRequired[Any]


class DialectEffort(TypedDict, total=False):
    """Where the effort stands."""

    field: str
    levels: Texts
    ignored_with: Texts
    of_models: Mapping[str, Texts]
    on_unsupported: str
    is_own: bool


class DialectTools(TypedDict, total=False):
    """What is known of tools."""

    known: Texts
    withheld: Mapping[str, str]
    given_with: Mapping[str, Mapping[str, str]]
    gone: Mapping[str, Texts]
    brought: Mapping[str, Texts]
    strict: bool
    suspect: Texts


class DialectPaths(TypedDict):
    """Where files lie."""

    own: Texts
    shared: Texts
    plugin: NotRequired[Texts]
    never: NotRequired[Texts]
    pages: NotRequired[Texts]


class DialectEntry(TypedDict):
    """What the fields of an agent in settings are called."""

    prompt: str
    off: NotRequired[str]
    asked: NotRequired[bool]


class DialectEntries(TypedDict):
    """Settings that define several agents."""

    files: Texts
    below: Mapping[str, DialectEntry]
    built_in: Texts
    apart: NotRequired[bool]


class DialectSign(TypedDict, total=False):
    """How a file is recognised."""

    key: str
    matches: str
    file: str
    decisive: bool
    between: bool


class DialectProof(TypedDict, total=False):
    """What shows an agent anywhere."""

    fields: Texts
    values: Mapping[str, Texts]
    tools: Texts
    phrases: Texts
    switches: Texts


class DialectAlsoReads(TypedDict):
    """A folder of another tool."""

    folder: str
    since: str
    shown_by: Texts


class Dialect(Sourced):
    """One tool."""

    name: str
    title: str
    aliases: NotRequired[Texts]
    rank: int
    paths: DialectPaths
    entries: NotRequired[DialectEntries]
    signs: Sequence[DialectSign]
    proof: NotRequired[DialectProof]
    model: DialectModel
    effort: NotRequired[DialectEffort]
    unknown_field: str
    ignored_fields: Mapping[str, str]
    cosmetic: NotRequired[Texts]
    reads: NotRequired[Mapping[str, str]]
    empty_counts: NotRequired[Texts]
    tools: NotRequired[DialectTools]
    body: NotRequired[str]
    written: NotRequired[str]
    also_reads: NotRequired[DialectAlsoReads]
    unknown_says: NotRequired[str]
    extension: NotRequired[Any]
    only_in: NotRequired[Mapping[str, str]]
    retired_fields: NotRequired[Mapping[str, str]]
    left_fields: NotRequired[Mapping[str, str]]
    refused_fields: NotRequired[Texts]


class BuiltIn(TypedDict):
    """Agents and skills that a tool brings along."""

    agents: Texts
    skills: NotRequired[Texts]


class NamesFile(TypedDict):
    """How a file is named that holds instructions."""

    begins: str
    ends: str
    follows: NotRequired[str]


class References(Sourced):
    """Names that refer to no file of a repository, and how files are named."""

    built_in: Mapping[str, BuiltIn]
    files: Mapping[str, NamesFile]
    placeholders: Texts


# --- files ----------------------------------------------------------------------------


class Registries(TypedDict):
    """Where registries are looked for, and words in their names."""

    folders: Texts
    words: Texts
    of_models: Texts


class Folders(Sourced):
    """Folders that no search enters, or that hold the files of some program, what is over,
    translations or registries.
    """

    never: Texts
    of_tools: Texts
    of_nobody: Texts
    past: Texts
    languages: Texts
    registries: Registries


class InText(TypedDict):
    """What texts say that have no fields."""

    model: list[str]
    gone: str
    unwritten: list[str]


class Spellings(Sourced):
    """The names of fields that mean the same: in a block, beside it, in an escalation."""

    block: Mapping[str, list[str]]
    beside: Mapping[str, list[str]]
    escalation: Mapping[str, list[str]]
    misnamed: list[str]
    in_text: InText
    left_out: Mapping[str, list[str]]
    prompt: list[str]
    of_agents: list[str]
    about_tools: Mapping[str, bool]


class Terminals(Sourced):
    """Terminals that show links."""

    programs: Texts
    terms: Texts
    variables: Texts
    vte: int
    between: Texts
