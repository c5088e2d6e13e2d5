"""Where schemas, compiled data and templates lie, and how they are loaded: on demand, once,
never from elsewhere.
"""

from __future__ import annotations

import os
import sys

from .caching import cache
from .record import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from .shapes_of_data import Data

_NAME = __package__.partition(".")[0]
#: The folder of the package.
PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: Where the project lives.
HOME = "https://github.com/lint-agents/lint-agents"


def module(name: str) -> ModuleType:
    """Import a module by its dotted name below this package.

    What `importlib.import_module` does, but that importing `importlib` takes 2 million
    instructions, a twentieth of what starting the interpreter takes.
    """
    whole = f"{_NAME}.{name}"
    __import__(whole)
    return sys.modules[whole]


#: What every run asks for, in one module: importing each of them takes a hundredth of what starting
#: the interpreter takes.
EVERYDAY = ("default_policy", "fields", "rules", "spellings")


@cache
def _data(name: str) -> Any:
    if name in EVERYDAY:
        return module("compiled.everyday").DATA[name]
    return module(f"compiled.{name}").DATA


#: Returns one data set of `data/`, from its compiled form (`scripts/compile_data.py`; CI compares
#: the two).
data: Data = _data


@cache
def schema_folder() -> str:
    """Return the folder of the JSON Schemas: inside the wheel, or beside the package in a
    checkout.
    """
    inside = os.path.join(PACKAGE, "schemas")
    if os.path.isdir(inside):
        return inside
    return os.path.join(os.path.dirname(PACKAGE), "schemas")


@cache
def schema(name: str) -> Any:
    """Return the JSON Schema `<name>.schema.json`."""
    import json  # imported here: a run over clean files uses the compiled schemas

    with open(os.path.join(schema_folder(), f"{name}.schema.json"), encoding="utf-8") as file:
        return json.load(file)


def page(name: str) -> str:
    """Return a part of a page of ours, from `data/page/`."""
    with open(os.path.join(PACKAGE, "data", "page", name), encoding="utf-8") as file:
        return file.read()


def start(name: str, **values: str) -> str:
    """Return a file to start with, from `data/start/`, with its `{placeholders}` filled in."""
    with open(os.path.join(PACKAGE, "data", "start", name), encoding="utf-8") as file:
        text = file.read()
    for key, value in values.items():
        text = text.replace(f"{{{key}}}", value)
    return text
