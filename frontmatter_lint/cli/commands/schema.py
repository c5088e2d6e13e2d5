"""`lint-agents schema [NAME]`: print a JSON Schema for editors, or list those there are."""

from __future__ import annotations

import json
import os

from ...agents import dialects
from ...core import resources
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.suggest import did_you_mean
from ...core.terminal import Printed
from ..common import OK
from . import usage

if TYPE_CHECKING:
    from typing import Any

_ENDING = ".schema.json"


def run(argv: list[str]) -> Printed:
    """Print one schema whole, which refers to no other file. Raises ConfigError where there is
    none of that name.
    """
    if not argv:
        width = max(map(len, names()))
        return "".join(f"{name:<{width}}  {_schema(name)['title']}\n" for name in names()), OK
    if len(argv) != 1:
        raise ConfigError(usage("schema"))
    if argv[0] in names():
        name = argv[0]
    else:
        name = dialects.find(argv[0])
    if not name:
        hint = did_you_mean(argv[0], names()) or "`lint-agents schema` lists them"
        raise ConfigError(f"there is no schema `{argv[0]}`; {hint}")
    return json.dumps(_schema(name), indent=2, ensure_ascii=False) + "\n", OK


def names() -> tuple[str, ...]:
    """Return the schemas by file, and `agent` once more for each dialect."""
    found = []
    for name in os.listdir(resources.schema_folder()):
        found.append(name.removesuffix(_ENDING))
    files = sorted(found)
    return (*files, *dialects.names())


def _schema(name: str) -> Any:
    if name == "model-choice":
        return _with_block(resources.schema(name), resources.schema("model-block"))
    if name not in dialects.names():
        return resources.schema(name)
    whole = dict(resources.schema("agent"))
    of_tool = {
        "$ref": f"#/$defs/{name}",
        "title": f"Agent frontmatter of {dialects.get(name).title}",
    }
    whole["$id"] = whole["$id"].replace("agent" + _ENDING, name + _ENDING)
    del whole["anyOf"], whole["description"]
    return (
        {key: value for key, value in whole.items() if key != "$defs"}
        | of_tool
        | {"$defs": whole["$defs"]}
    )


def _with_block(choice: Any, block: Any) -> Any:
    """Return the schema of a choice with that of the block, to which it refers, inside."""
    parts = {}
    for part, one in choice["properties"].items():
        parts[part] = block["properties"].get(part, one)
    model = choice["properties"]["model"]
    parts["model"] = model | {"anyOf": [model["anyOf"][0], {"$ref": "#/$defs/block"}]}
    own = ("$schema", "$id", "$defs", "version")
    inner = {}
    for key, value in block.items():
        if key not in own:
            inner[key] = value
    return choice | {"properties": parts, "$defs": block["$defs"] | {"block": inner}}
