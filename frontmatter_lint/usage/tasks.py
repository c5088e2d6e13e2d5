"""The nouns of evaluations: a task that was scored, and a file of them."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import calls

if TYPE_CHECKING:
    from typing import Any


class Task(Record):
    """One task that a model did for an agent (empty: for no one agent): whether it compiles and
    passes, keeps the style, and explains itself, None where that was not scored.
    """

    agent: str
    model: str
    kind: str
    passes: bool
    style: bool | None = None
    explains: bool | None = None


class Evidence(Record):
    """One file of results: its path, the day of the run (empty where it has none), the name of
    the set, and the tasks.
    """

    path: str
    day: str
    name: str
    tasks: tuple[Task, ...]


def kind_of(value: Any) -> str:
    """Return the kind of a task by its name; empty for one that is not among the five."""
    name = calls.name_of(value).lower().replace(" ", "-").replace("_", "-")
    return name if name in data("usage")["evidence"]["kinds"] else ""
