"""What the linter writes for machines, as types: reports in its own format and in those of
others. `tests/test_shapes.py` holds those that have a JSON Schema of ours to it.
"""

from __future__ import annotations

import json
from typing import Any, NotRequired, TypedDict, TypeVar, cast

from frontmatter_lint.core import resources

Shape = TypeVar("Shape")


def json_as(text: str | bytes, shape: type[Shape]) -> Shape:
    """Return what JSON text holds, as the type a test takes it for; nothing is checked."""
    return cast("Shape", json.loads(text))


def schema_of(name: str) -> SchemaJson:
    """Return the JSON Schema `<name>.schema.json`."""
    return cast("SchemaJson", resources.schema(name))


def data_as(name: str, shape: type[Shape]) -> Shape:
    """Return one data set of `frontmatter_lint/data`, as the type a test takes it for."""
    loaded: object = resources.module(f"compiled.{name}").DATA
    return cast("Shape", loaded)


SchemaJson = TypedDict(
    "SchemaJson",
    {
        "$id": str,
        "$ref": NotRequired[str],
        "$defs": dict[str, "SchemaJson"],
        "title": str,
        "version": str,
        "description": str,
        "properties": dict[str, "SchemaJson"],
        "required": NotRequired[list[str]],
        "anyOf": list["SchemaJson"],
        "oneOf": list["SchemaJson"],
        "items": "SchemaJson",
        "type": str | list[str],
        "pattern": str,
        "examples": list[Any],
    },
)
"""A JSON Schema, or one inside of it: a test reads what it knows to be there."""


class EvidenceJson(TypedDict):
    """Words that prove a finding, and where they stand."""

    text: str
    path: NotRequired[str]
    line: int
    column: int
    criterion: str


class EditJson(TypedDict):
    """A text in the place of a range of the file."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class FixJson(TypedDict):
    """A change that was tried."""

    says: str
    safe: bool
    edits: list[EditJson]


class FindingJson(TypedDict):
    """One finding."""

    path: str
    agent: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    name: str
    severity: str
    message: str
    hint: str
    consequence: NotRequired[str | None]
    url: str
    evidence: list[EvidenceJson]
    fix: FixJson | None


class WriterJson(TypedDict):
    """What wrote a report."""

    name: str
    version: str


class FrameLineJson(TypedDict):
    """A line that is shown with a finding."""

    line: int
    text: str


class PlacedJson(TypedDict):
    """What a part of a run knows of a finding beside the finding."""

    key: list[str | int | bool]
    value: str
    frame: list[FrameLineJson]
    evidence_ends: list[list[int]]
    replaced: list[str]


class ShardJson(TypedDict):
    """Which part of a run a report is of."""

    number: int
    count: int
    run: str
    fail_on: str
    baselined: int
    findings: list[PlacedJson]


class ReportJson(TypedDict):
    """What `--output-format=json` prints."""

    version: int
    tool: WriterJson
    files_checked: int
    suppressed: int
    findings: list[FindingJson]
    shard: NotRequired[ShardJson]


class RuleCountJson(TypedDict):
    """How often one rule found something."""

    code: str
    name: str
    severity: str
    count: int


class StatisticsJson(TypedDict):
    """What `--statistics` prints as JSON."""

    files_checked: int
    rules: list[RuleCountJson]


class RuleJson(TypedDict):
    """What `rule CODE` and `rules` print as JSON."""

    code: str
    name: str
    page: str


class KnownJson(TypedDict):
    """One entry of a baseline."""

    code: str
    path: str
    key: str
    value: str
    count: int
    severity: str
    line: int


class BaselineJson(TypedDict):
    """A file of findings that are known."""

    version: int
    findings: list[KnownJson]


class TextJson(TypedDict):
    """A text inside SARIF."""

    text: str
    markdown: NotRequired[str]


class UriJson(TypedDict):
    """The address of a file inside SARIF."""

    uri: str


class RegionJson(TypedDict):
    """A range inside SARIF: of lines and columns, or of bytes."""

    startLine: NotRequired[int]
    startColumn: NotRequired[int]
    endLine: NotRequired[int]
    endColumn: NotRequired[int]
    byteOffset: NotRequired[int]
    byteLength: NotRequired[int]


class PhysicalLocationJson(TypedDict):
    """A range of a file inside SARIF."""

    artifactLocation: UriJson
    region: RegionJson


class LocationJson(TypedDict):
    """A place inside SARIF; `message` is that of a related one."""

    physicalLocation: PhysicalLocationJson
    message: NotRequired[TextJson]


class ReplacementJson(TypedDict):
    """An edit inside SARIF."""

    deletedRegion: RegionJson
    insertedContent: NotRequired[TextJson]


class ArtifactChangeJson(TypedDict):
    """All edits of one file inside SARIF."""

    artifactLocation: UriJson
    replacements: list[ReplacementJson]


class SarifFixJson(TypedDict):
    """A fix inside SARIF."""

    artifactChanges: list[ArtifactChangeJson]


class SarifResultJson(TypedDict):
    """A finding inside SARIF."""

    ruleId: str
    ruleIndex: int
    level: str
    message: TextJson
    locations: list[LocationJson]
    relatedLocations: NotRequired[list[LocationJson]]
    partialFingerprints: dict[str, str]
    fixes: NotRequired[list[SarifFixJson]]


class SarifRuleJson(TypedDict):
    """A rule inside SARIF."""

    id: str
    name: str
    shortDescription: TextJson
    fullDescription: TextJson
    help: TextJson
    helpUri: str
    defaultConfiguration: dict[str, str]
    properties: dict[str, str | list[str]]


class SarifDriverJson(TypedDict):
    """The linter inside SARIF."""

    rules: list[SarifRuleJson]


class SarifToolJson(TypedDict):
    """The tool of a run inside SARIF."""

    driver: SarifDriverJson


class SarifRunJson(TypedDict):
    """The one run of a document in SARIF."""

    tool: SarifToolJson
    columnKind: str
    results: list[SarifResultJson]


class SarifJson(TypedDict):
    """What `--output-format=sarif` prints."""

    runs: list[SarifRunJson]


class GitlabPlaceJson(TypedDict):
    """The place of a finding as GitLab takes it."""

    path: str
    lines: dict[str, int]


class GitlabJson(TypedDict):
    """One finding of `--output-format=gitlab`, which prints a list of them."""

    description: str
    check_name: str
    severity: str
    location: GitlabPlaceJson
    fingerprint: str


class RdjsonPositionJson(TypedDict):
    """A place in reviewdog's format; columns count bytes."""

    line: int
    column: int


class RdjsonRangeJson(TypedDict):
    """A range in reviewdog's format."""

    start: RdjsonPositionJson
    end: RdjsonPositionJson


class RdjsonPlaceJson(TypedDict):
    """A range of a file in reviewdog's format."""

    path: str
    range: RdjsonRangeJson


class SuggestionJson(TypedDict):
    """An edit in reviewdog's format."""

    range: RdjsonRangeJson
    text: str


class DiagnosticJson(TypedDict):
    """A finding in reviewdog's format."""

    message: str
    location: RdjsonPlaceJson
    code: dict[str, str]
    suggestions: NotRequired[list[SuggestionJson]]


class RdjsonJson(TypedDict):
    """What `--output-format=rdjson` prints."""

    diagnostics: list[DiagnosticJson]
