"""The files of `frontmatter_lint/data` as types, as far as scripts read them; their schemas hold
them to it.
"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from frontmatter_lint.core.shapes_of_words import ColumnAsWritten


class Model(TypedDict):
    """A model of a maker; `also` are its other spellings."""

    id: str
    also: NotRequired[list[str]]
    retires_on: NotRequired[str]
    snapshots: NotRequired[list[str]]


class Alias(TypedDict):
    """A name that stands for a model, or for none that is known."""

    id: str
    resolves_to: NotRequired[str]


class Family(TypedDict):
    """Models by the pattern of their names."""

    pattern: str
    status: NotRequired[str]
    replacement: NotRequired[str]


class Provider(TypedDict):
    """A maker and its models."""

    provider: str
    title: str
    source: str
    verified_on: str
    makers: list[str]
    dotted_versions: NotRequired[bool]
    rolling: NotRequired[list[str]]
    models: list[Model]
    aliases: NotRequired[list[Alias]]
    families: NotRequired[list[Family]]


class Reasons(TypedDict):
    """`reasons.yaml`, as far as it is made into something else."""

    modest: list[str]
    thinking: list[str]
    gathering: list[list[str]]
    first_pass: list[list[str]]


class Models(TypedDict):
    """`models.yaml`."""

    tiers: object
    private: object
    classes: list[list[str]]
    local: dict[str, object]
    providers: list[Provider]


class Retired(TypedDict):
    """The day on which a host ends a model, and what it names instead."""

    on: str
    successor: NotRequired[str]


class Host(TypedDict):
    """Who serves models of others."""

    host: str
    title: str
    source: str
    verified_on: str
    names: NotRequired[str]
    retired: NotRequired[dict[str, Retired]]


class Hosts(TypedDict):
    """`hosts.yaml`."""

    hosts: list[Host]


class Above(TypedDict):
    """The prices of a request with a longer prompt."""

    tokens: int
    input: float
    output: float
    cache_read: NotRequired[float]


class Price(TypedDict):
    """Dollars for a million tokens."""

    input: float
    output: float
    cache_read: NotRequired[float]
    above: NotRequired[Above]


class Prices(TypedDict):
    """`prices.yaml`."""

    source: str
    version: str
    verified_on: str
    sellers: dict[str, dict[str, Price]]


class Phrases(TypedDict):
    """`phrases.yaml`."""

    unit: int
    brief: int
    columns: dict[str, ColumnAsWritten]
    phrases: str


class ModelField(TypedDict):
    """What a tool accepts under `model`."""

    forms: list[str]
    providers: list[str]
    host: NotRequired[str]
    words: dict[str, object]
    taken: NotRequired[list[str]]
    doubtful: NotRequired[dict[str, str]]
    services: NotRequired[object]
    on_unknown: str


class Paths(TypedDict):
    """Where the agents of a tool lie."""

    own: NotRequired[list[str]]
    shared: NotRequired[list[str]]
    plugin: NotRequired[list[str]]


class Proof(TypedDict):
    """What shows an agent of a tool anywhere."""

    fields: NotRequired[list[str]]
    values: NotRequired[dict[str, list[str]]]
    phrases: NotRequired[list[str]]
    switches: NotRequired[object]
    tools: NotRequired[object]


class Entries(TypedDict):
    """Settings with several agents."""

    files: list[str]
    below: dict[str, object]
    apart: NotRequired[bool]


class Effort(TypedDict):
    """Where a tool reads the effort of thinking, and in which words."""

    field: str
    levels: NotRequired[list[str]]


class Dialect(TypedDict):
    """A file of `dialects/`."""

    title: str
    aliases: NotRequired[list[str]]
    paths: Paths
    entries: NotRequired[Entries]
    proof: NotRequired[Proof]
    model: ModelField
    effort: NotRequired[Effort]
    unknown_field: str
    unknown_says: NotRequired[str]
    ignored_fields: NotRequired[dict[str, str]]
    source: str
    verified_on: str


Setting = TypedDict(
    "Setting",
    {
        "$ref": NotRequired[str],
        "description": str,
        "type": NotRequired[str],
        "enum": NotRequired[list[str]],
        "default": NotRequired[object],
        "examples": NotRequired[list[object]],
        "properties": NotRequired[dict[str, object]],
    },
)
"""A property or a definition of a schema of ours."""

Schema = TypedDict(
    "Schema",
    {
        "$id": str,
        "$defs": dict[str, Setting],
        "anyOf": list[dict[str, str]],
        "properties": dict[str, Setting],
    },
)
"""A JSON Schema of ours."""
