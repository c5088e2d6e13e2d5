"""The shapes that type checkers know of our data are those that the data has."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from typing import (
    Any,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_overloads,
    get_type_hints,
    is_typeddict,
)

import pytest

from frontmatter_lint.core import shapes_of_data, shapes_of_settings
from frontmatter_lint.core.resources import data, schema


def _shapes() -> dict[str, Any]:
    """Return the shape of each data set by its name."""

    def overloaded() -> None:
        """Stand for the method, of which only the last overload is left."""

    overloaded.__module__ = shapes_of_data.__name__
    overloaded.__qualname__ = "Data.__call__"
    found = {}
    for one in get_overloads(overloaded):
        hints = get_type_hints(one)
        (name,) = get_args(hints["name"])
        found[name] = hints["return"]
    return found


SHAPES = _shapes()


def wrong(value: object, shape: Any, at: str) -> list[str]:
    """Return where a value is not of a shape."""
    origin, inner = get_origin(shape), get_args(shape)
    found = []
    if is_typeddict(shape):
        found = _wrong_keys(value, shape, at)
    elif origin in (Union, types.UnionType):
        each = [wrong(value, one, at) for one in inner]
        found = [] if [] in each else each[0]
    elif origin is Mapping and isinstance(value, dict):
        for key, one in value.items():
            found += wrong(one, inner[1], f"{at}.{key}")
    elif origin in (Sequence, list, tuple) and isinstance(value, tuple | list):
        kinds = inner if origin is tuple and inner[-1] is not Ellipsis else inner[:1] * len(value)
        for one, kind in zip(value, kinds, strict=True):
            found += wrong(one, kind, f"{at}[]")
    elif not _is_plain(value, shape):
        found = [f"{at}: {value!r:.40} is no {shape}"]
    return found


def _is_plain(value: object, shape: Any) -> bool:
    if shape in (None, type(None)):
        return value is None
    return shape is Any or type(value) in ((int, float) if shape is float else (shape,))


def _wrong_keys(value: object, shape: Any, at: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{at}: no mapping"]
    kinds = get_type_hints(shape, include_extras=True)
    found = []
    for key in shape.__required_keys__ - value.keys():
        if get_origin(kinds[key]) is not NotRequired:
            found.append(f"{at}: no `{key}`")
    for key, one in value.items():
        kind = kinds.get(key)
        if kind is None:
            found.append(f"{at}: `{key}` is not in the shape")
        else:
            bare = get_args(kind)[0] if get_origin(kind) is NotRequired else kind
            found += wrong(one, bare, f"{at}.{key}")
    return found


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_data_has_the_shape_that_type_checkers_know(name: Any) -> None:
    assert wrong(data(name), SHAPES[name], name) == []


def test_what_has_another_shape_is_seen() -> None:
    shape = SHAPES["fleet"]
    good = data("fleet")
    assert wrong(good, shape, "fleet") == []
    assert wrong({**good, "more": 1}, shape, "fleet") == ["fleet: `more` is not in the shape"]
    less = {key: value for key, value in good.items() if key != "twins"}
    assert wrong(less, shape, "fleet") == ["fleet: no `twins`"]
    other = {**good, "unrouted": {**good["unrouted"], "read": "many"}}
    assert wrong(other, shape, "fleet") == ["fleet.unrouted.read: 'many' is no <class 'int'>"]


def test_settings_have_the_keys_of_their_schema() -> None:
    properties = schema("config")["properties"]
    for shape, known in (
        (shapes_of_settings.Table, properties),
        (shapes_of_settings.Limits, properties["fleet"]["properties"]),
        (shapes_of_settings.Routing, properties["routing"]["properties"]),
        (shapes_of_settings.Cost, properties["cost"]["properties"]),
        (
            shapes_of_settings.Price,
            properties["cost"]["properties"]["prices"]["additionalProperties"]["properties"],
        ),
        (shapes_of_settings.Chain, properties["chains"]["items"]["properties"]),
        (
            shapes_of_settings.Step,
            properties["chains"]["items"]["properties"]["steps"]["items"]["properties"],
        ),
        (shapes_of_settings.OwnRule, schema("policy")["$defs"]["own_rule"]["properties"]),
    ):
        assert set(get_type_hints(shape)) <= set(known), shape
