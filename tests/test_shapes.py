"""The types of `tests/shapes.py` and its neighbours have the fields of the JSON Schemas."""

from __future__ import annotations

from typing import NotRequired, get_args, get_origin, get_type_hints, is_typeddict

import pytest

from .command_shapes import (
    AccountJson,
    ChainsJson,
    CostJson,
    DialectRowJson,
    FleetJson,
    ModelsListJson,
)
from .shapes import ReportJson, SchemaJson, schema_of
from .usage_shapes import DocumentedJson, ResultsJson, UsageJson

SHAPES: dict[str, object] = {
    "account": AccountJson,
    "chains": ChainsJson,
    "cost": CostJson,
    "dialects-list": DialectRowJson,
    "documented": DocumentedJson,
    "evidence": ResultsJson,
    "fleet": FleetJson,
    "models-list": ModelsListJson,
    "report": ReportJson,
    "usage": UsageJson,
}


def _objects(schema: SchemaJson, whole: SchemaJson) -> list[SchemaJson]:
    """Return what a schema says of objects, through references, lists and alternatives."""
    target = schema.get("$ref")
    if target is not None:
        if not target.startswith("#/$defs/"):
            return []
        return _objects(whole["$defs"][target.removeprefix("#/$defs/")], whole)
    if "properties" in schema:
        return [schema]
    inner = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    if "items" in schema:
        inner.append(schema["items"])
    found = []
    for one in inner:
        found += _objects(one, whole)
    return found


def _typed(hint: object) -> list[object]:
    """Return the typed mappings a type speaks of, through lists and alternatives."""
    if is_typeddict(hint):
        return [hint]
    found = []
    for one in get_args(hint):
        found += _typed(one)
    return found


def _compared(shape: object, schema: SchemaJson, whole: SchemaJson) -> int:
    """Compare a typed mapping with a schema; returns the number of mappings compared."""
    hints: dict[str, object] = get_type_hints(shape, include_extras=True)
    required = {name for name, hint in hints.items() if get_origin(hint) is not NotRequired}
    assert set(hints) == set(schema["properties"]), shape
    assert required == set(schema.get("required") or ()), shape
    compared = 1
    for name, inner in schema["properties"].items():
        described = _objects(inner, whole)  # none of what another schema describes
        if described:
            (typed,) = _typed(hints[name])
            compared += _compared(typed, described[0], whole)
    return compared


@pytest.mark.parametrize("name", SHAPES)
def test_a_type_has_the_fields_that_its_schema_describes(name: str) -> None:
    whole = schema_of(name)
    (described,) = _objects(whole, whole)
    assert _compared(SHAPES[name], described, whole) >= 1
