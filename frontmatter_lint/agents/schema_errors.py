"""Every reason why a value is not valid by a JSON Schema, in the order and the terms of
jsonschema, for the keywords that our schemas use.

jsonschema takes five times what starting the interpreter takes to import. A property test holds
the two together.
"""

from __future__ import annotations

from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from .schema_keywords import ANNOTATIONS, UNDERSTOOD, accepts, fits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class SchemaError(Record):
    """One reason, named as jsonschema names its parts: the keyword and its value, the schema
    around it, the value that is wrong, and where it stands.

    Of an `anyOf`, `context` holds the reasons of each branch, and of those `branch` is its number.
    """

    validator: str
    validator_value: Any
    schema: Any
    instance: Any
    absolute_path: KeyPath
    context: tuple[Any, ...] = ()
    branch: int = 0


def is_understood(schema: Any) -> bool:
    """Whether a schema holds no keyword but those that are known here."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    inner = [*schema.get("properties", {}).values(), *schema.get("$defs", {}).values()]
    inner += schema.get("anyOf", ())
    for key in ("items", "additionalProperties"):
        if key in schema:
            inner.append(schema[key])
    return UNDERSTOOD.issuperset(schema) and all(map(is_understood, inner))


def errors(value: Any, schema: Any, root: Any, at: KeyPath = ()) -> Iterator[SchemaError]:
    """Yield every reason why `value`, which stands at a path, is not valid; `root` is the
    document that local references point into.
    """
    if schema is True or accepts(value, schema, root):
        return
    for keyword, wanted in schema.items():
        if keyword == "$ref":
            target, document = resolved(wanted, root)
            yield from errors(value, target, document, at)
        elif keyword in _INSIDE and wanted is not False:
            for step, inner in _INSIDE[keyword](value, wanted, schema):
                yield from errors(value[step], inner, root, (*at, step))
        elif keyword not in ANNOTATIONS and not fits(keyword, value, schema, root):
            reason = SchemaError(keyword, wanted, schema, value, at)
            if keyword == "anyOf":
                reason = reason._replace(context=tuple(_of_branches(value, wanted, root, at)))
            number = 1
            if keyword == "required":  # each of them is a reason
                number = len(set(wanted).difference(value))
            for _ in range(number):
                yield reason


def _properties(value: Any, wanted: Any, _: Any) -> Iterator[tuple[Any, Any]]:
    for name, inner in wanted.items():
        if isinstance(value, dict) and name in value:
            yield name, inner


def _items(value: Any, wanted: Any, _: Any) -> Iterator[tuple[Any, Any]]:
    for number in range(len(value) if isinstance(value, list) else 0):
        yield number, wanted


def _additional(value: Any, wanted: Any, schema: Any) -> Iterator[tuple[Any, Any]]:
    for name in value if isinstance(value, dict) else ():
        if name not in schema.get("properties", ()):
            yield name, wanted


#: The keywords about what is inside of a value: each yields the steps to it with their schema.
_INSIDE = {"properties": _properties, "items": _items, "additionalProperties": _additional}


def _of_branches(value: Any, branches: Any, root: Any, at: KeyPath) -> Iterator[SchemaError]:
    for number, branch in enumerate(branches):
        for reason in errors(value, branch, root, at):
            yield reason._replace(branch=number)


def resolved(reference: str, root: Any) -> tuple[Any, Any]:
    """Return what a reference points to, and the document it lies in.

    Raises ValueError where that is none of ours.
    """
    document, _, pointer = reference.partition("#")
    if document:
        name = document.rpartition("/")[2].removesuffix(".schema.json")
        root = data("schemas").get(name)
        of_claude_code = data("fields")["claude_code"]
        if name == "agent" and pointer.rpartition("/")[2] in of_claude_code["$defs"]:
            root = of_claude_code
        if root is None or document not in (root["$id"], f"{name}.schema.json"):
            raise ValueError(f"`{reference}` is no schema of ours")
    target = root
    for step in filter(None, pointer.split("/")):
        target = target[step]
    return target, root
