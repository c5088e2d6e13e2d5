"""Whether a value has the shape a JSON Schema asks for: a quick yes here, jsonschema for
the reasons of a no.

jsonschema takes 200 ms to import and 370 µs a file, so it is asked only what is wrong,
never whether. `accepts` makes its checks from the same schema and knows just the
keywords ours use; a property test holds the two together.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sized
from functools import cache

from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import schema as load

if TYPE_CHECKING:
    from typing import Any

    Check = Callable[[Any], bool]

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


class Violation(Record):
    """One thing wrong: the JSON Schema `keyword` that says so, where, the offending value
    as it was read, and what was expected.

    `expected` is a tuple where it can be several: of types for `type` and `anyOf`, of values
    for `enum`, of the missing fields for `required`, of the fields that exist for
    `additionalProperties`. Of any other keyword it is the value in the schema.
    """

    keyword: str
    at: KeyPath
    value: Any
    expected: Any


def accepts(value: Any, schema: Any, root: Any) -> bool:
    """Whether `value` is valid. `root` is the document that local `$ref`s point into."""
    made = _MADE.get(id(schema)) or _make(schema, root)
    return all(check(value) for check in made[1])


#: The checks of every schema met, by its identity; the schema is kept, so that no other
#: can come to have that identity.
_MADE: dict[int, tuple[Any, list[Check]]] = {}


def _make(schema: Any, root: Any) -> tuple[Any, list[Check]]:
    checks = [
        _KEYWORDS[key](wanted, schema, root) for key, wanted in schema.items() if key in _KEYWORDS
    ]
    return _MADE.setdefault(id(schema), (schema, checks))


def culprits(value: Mapping[str, Any], schema: Any, root: Any) -> Mapping[str, Any]:
    """`value` without the fields that are right and that nothing but their own schema speaks of.

    jsonschema finds the same violations in it, and takes 20 µs a field.
    """
    branches = schema.get("anyOf", ())
    if any(branch.keys() != {"required"} for branch in branches):
        return value
    named = {name for one in (schema, *branches) for name in one.get("required", ())}
    inner, strict = schema.get("properties", {}), "additionalProperties" in schema
    return {
        name: item
        for name, item in value.items()
        if name in named or (not accepts(item, inner[name], root) if name in inner else strict)
    }


def violations(value: Any, schema: Any) -> list[Violation]:
    """Return what jsonschema finds wrong, each thing once, the deepest reason of each
    `anyOf`, in document order.
    """
    validator = _pointing(schema["$ref"]) if schema.keys() == {"$ref"} else _validator(schema)
    found: dict[str, Violation] = {}
    for error in validator.iter_errors(value):
        for leaf in _leaves(error):
            violation = _to_violation(leaf)
            found.setdefault(repr(violation), violation)  # the values cannot be hashed
    return sorted(found.values(), key=lambda item: [str(step) for step in item.at])


def _validator(schema: Any) -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(schema, registry=_registry())


@cache
def _pointing(to: str) -> Any:
    """The validator of a bundled schema, to which many files are held."""
    return _validator({"$ref": to})


@cache
def _registry() -> Any:
    """The bundled schemas that others point to, and nothing that could be fetched."""
    from referencing import Registry, Resource

    contents = [load(name) for name in ("agent", "model-block")]
    return Registry().with_resources(
        [(content["$id"], Resource.from_contents(content)) for content in contents]
    )


def _leaves(error: Any) -> Iterator[Any]:
    if error.validator != "anyOf" or not error.context:
        yield error
        return
    branches: dict[int, list[Any]] = {}
    for sub in error.context:
        branches.setdefault(sub.schema_path[0], []).append(sub)
    fitting = [
        subs for subs in branches.values() if not any(_is_other_type(sub, error) for sub in subs)
    ]
    if len(fitting) == 1:
        for sub in fitting[0]:
            yield from _leaves(sub)
    else:
        yield error


def _is_other_type(sub: Any, parent: Any) -> bool:
    """The branch is meant for another type of value altogether, and so says nothing about
    this one.
    """
    return sub.validator == "type" and len(sub.absolute_path) == len(parent.absolute_path)


def _to_violation(error: Any) -> Violation:
    at = tuple(error.absolute_path)
    return Violation(error.validator, at, error.instance, _expected(error))


def _expected(error: Any) -> Any:
    """Return what the schema wants; of an `anyOf` the types that its branches name."""
    wanted = error.validator_value
    if error.validator == "type":
        return _as_tuple(wanted)
    if error.validator == "anyOf":
        kinds: list[str] = []
        for sub in error.context:
            if sub.validator == "type":
                kinds += _as_tuple(sub.validator_value)
        return tuple(dict.fromkeys(kinds))
    if error.validator == "required":
        return tuple(key for key in wanted if key not in error.instance)
    if error.validator == "additionalProperties":
        return tuple(sorted(error.schema.get("properties", ())))
    return tuple(wanted) if isinstance(wanted, list) else wanted


def _as_tuple(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _type(wanted: Any, schema: Any, root: Any) -> Check:
    kinds = _as_tuple(wanted)
    classes = tuple(one for kind in kinds for one in _TYPES[kind])
    boolean, integer = "boolean" in kinds, "integer" in kinds

    def check(value: Any) -> bool:
        if isinstance(value, bool):
            return boolean
        return isinstance(value, classes) or (
            integer and isinstance(value, float) and value.is_integer()
        )

    return check


def _properties(wanted: Any, schema: Any, root: Any) -> Check:
    return lambda value: (
        not isinstance(value, dict)
        or all(accepts(item, wanted[key], root) for key, item in value.items() if key in wanted)
    )


def _additional(wanted: Any, schema: Any, root: Any) -> Check:
    named = schema.get("properties", ())
    if wanted is False:
        return lambda value: not isinstance(value, dict) or all(key in named for key in value)
    return lambda value: (
        not isinstance(value, dict)
        or wanted is True
        or all(accepts(item, wanted, root) for key, item in value.items() if key not in named)
    )


def _ref(wanted: str, schema: Any, root: Any) -> Check:
    document, _, pointer = wanted.partition("#")
    target = root = load(document.removesuffix(".schema.json")) if document else root
    for step in filter(None, pointer.split("/")):
        target = target[step]
    return lambda value: accepts(value, target, root)


def _pattern(wanted: str, schema: Any, root: Any) -> Check:
    import re  # imported here: half of the dialects ask for no pattern

    return lambda value: not isinstance(value, str) or bool(re.search(wanted, value))


def _equal(first: Any, second: Any) -> bool:
    """JSON equality: `true` is not 1, `1.0` is 1."""
    return first == second and isinstance(first, bool) == isinstance(second, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _within(
    kind: type[Sized], fits: Callable[[int, int], bool]
) -> Callable[[Any, Any, Any], Check]:
    """A check of the length of strings or lists; values of another kind pass."""
    return lambda wanted, schema, root: (
        lambda value: not isinstance(value, kind) or fits(len(value), wanted)
    )


#: What each keyword asks: from its value, the schema it stands in and the document
#: around it to a check.
_KEYWORDS: Mapping[str, Callable[[Any, Any, Any], Check]] = {
    "type": _type,
    "enum": lambda wanted, schema, root: lambda value: any(_equal(value, one) for one in wanted),
    "const": lambda wanted, schema, root: lambda value: _equal(value, wanted),
    "properties": _properties,
    "additionalProperties": _additional,
    "required": lambda wanted, schema, root: (
        lambda value: not isinstance(value, dict) or all(key in value for key in wanted)
    ),
    "items": lambda wanted, schema, root: (
        lambda value: (
            not isinstance(value, list) or all(accepts(one, wanted, root) for one in value)
        )
    ),
    "anyOf": lambda wanted, schema, root: (
        lambda value: any(accepts(value, one, root) for one in wanted)
    ),
    "$ref": _ref,
    "pattern": _pattern,
    "minLength": _within(str, operator.ge),
    "maxLength": _within(str, operator.le),
    "minItems": _within(list, operator.ge),
    "maxItems": _within(list, operator.le),
    "minimum": lambda wanted, schema, root: lambda value: not _is_number(value) or value >= wanted,
    "maximum": lambda wanted, schema, root: lambda value: not _is_number(value) or value <= wanted,
}

#: Keywords without a say in validity. A test refuses a schema with any other.
ANNOTATIONS = frozenset(
    {"$schema", "$id", "$defs", "title", "description", "examples", "default", "$comment"}
)
UNDERSTOOD = frozenset(_KEYWORDS) | ANNOTATIONS
