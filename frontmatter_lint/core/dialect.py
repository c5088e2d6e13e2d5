"""What one tool accepts, as nouns: the fields are the properties of the same names in
`schemas/dialect.schema.json`, which says what they mean.
"""

from __future__ import annotations

from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


class IdSpelling(Record):
    """How an id must be written, as patterns for the whole of it, and what is said of others."""

    pattern: str
    says: str
    canonical: bool = False
    hosted: str = ""


class ModelField(Record):
    """What the tool reads in the field `model`."""

    forms: Sequence[str]
    providers: Sequence[str]
    words: Sequence[str]
    undecided: Sequence[str]
    on_unknown: str
    example: str
    doubtful: Mapping[str, str] = {}
    dotted_versions: bool = False
    refuses: Mapping[str, str] = {}
    own_names: bool = False
    any_case: bool = False
    variants: bool = False
    marks_effort: bool = False
    own_vendors: bool = False
    ids: IdSpelling | None = None
    unsure: bool = False
    host: str = ""


class EffortField(Record):
    """Where and in which words the effort of thinking is set; nothing where the tool has no
    such field.
    """

    field: str = ""
    levels: Sequence[str] = ()
    ignored_with: Sequence[str] = ()


class ToolNames(Record):
    """What is known of the tools that agents may use; `watched` are all fields that restrict
    an agent, beside `tools`: none where nothing is known.
    """

    known: Mapping[str, None] = {}
    strict: bool = False
    suspect: Sequence[str] = ()
    watched: frozenset[str] = frozenset()


class Dialect(Record):
    """What one tool accepts; `schema` is its part of `schemas/agent.schema.json`, and `fields`
    the schema of each field that it knows.
    """

    name: str
    title: str
    schema: Mapping[str, Any]
    fields: Mapping[str, Any]
    model: ModelField
    effort: EffortField
    unknown_field: str
    ignored_fields: Mapping[str, str]
    cosmetic: Sequence[str]
    source: str
    reads: Mapping[str, str]
    empty_counts: Sequence[str]
    tools: ToolNames
    body: str = ""
    written: str = ""
    only_in: Mapping[str, str] = {}
