"""What one may write in the files of a tool beside the model: its fields and its tools."""

from __future__ import annotations

from ..core.errors import ConfigError
from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import schema
from . import dialects

if TYPE_CHECKING:
    from typing import Any


class FieldInfo(Record):
    """A field that a tool reads: its name, what it is for, and the words it takes where those
    can be listed.
    """

    name: str
    about: str
    values: tuple[str, ...] = ()


def fields(dialect: str) -> tuple[FieldInfo, ...]:
    """Return the fields that a tool reads, in the order of its schema.

    Raises ConfigError for a tool that is not known.
    """
    tool = _tool(dialect)
    found = []
    definitions = schema("agent")["$defs"]  # the compiled one says nothing of purposes
    for name, shape in definitions[tool.name]["properties"].items():
        if shape is False:
            continue
        whole = _resolved(shape, definitions)
        listed = []
        for one in whole.get("enum", ()):
            if isinstance(one, str):
                listed.append(one)
        values = tuple(listed)
        if whole.get("type") == "boolean":
            values = ("true", "false")
        found.append(FieldInfo(name, whole.get("description", ""), values))
    return tuple(found)


def tools(dialect: str) -> tuple[str, ...]:
    """Return the names under which the tools of a program are given to its agents; none where
    they are not known.

    Raises ConfigError for a program that is not known.
    """
    return tuple(_tool(dialect).tools.given)


def _tool(dialect: str) -> Dialect:
    name = dialects.find(dialect)
    if not name:
        raise ConfigError(dialects.unknown(dialect))
    return dialects.get(name)


def _resolved(shape: Any, definitions: Any) -> dict[str, Any]:
    """Return the shape of a field with what the definition it refers to adds to it."""
    if not isinstance(shape, dict):
        return {}
    reference = shape.get("$ref", "")
    definition = definitions.get(reference.removeprefix("#/$defs/"), {})
    return {**definition, **shape}
