"""Frontmatter that no line `---` closes, where a tool takes all of the file for frontmatter."""

from __future__ import annotations

from ..core.nouns import Fault
from ..core.positions import Document
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import document
from ..reading.boundary import UNREAD
from . import dialects

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_RULE = "unclosed-frontmatter"


def read(path: str, parsed: Document) -> Document:
    """Return a file at an absolute POSIX path with the fields that its tool reads in spite of the
    missing line, and with what it does in the message; as it is where no such tool is known.
    """
    if not any(one.rule == _RULE for one in parsed.faults):
        return parsed
    told = _told(path)
    if not told:
        return parsed
    faults = tuple(_with(told, one) for one in parsed.faults)
    text = parsed.split.text
    closed = document.parse(f"{text.rstrip()}\n---\n".encode(), dialects.known_fields())
    if closed.fields is None or closed.faults:
        return parsed._replace(faults=faults)
    split = closed.split._replace(text=text, end=len(text), body=len(text))
    return closed._replace(split=split, faults=faults)


def _told(path: str) -> str:
    """Return what the tool does that reads such a file, with its name; empty for none."""
    if dialects.plugin_of(path[: path.rfind("/") + 1]):
        return ""
    tools: Mapping[str, Any] = data("runtimes")["tools"]
    for name, _ in (*dialects.holders(path, "own"), *dialects.holders(path, "shared")):
        if "without_closing" in tools.get(name, {}):
            return f"{dialects.get(name).title} {tools[name]['without_closing']}"
    return ""


def _with(told: str, fault: Fault) -> Fault:
    if fault.rule != _RULE:
        return fault
    message = fault.problem.message.replace(UNREAD, f"{told}; other tools see a file without one")
    return fault._replace(problem=fault.problem._replace(message=message))
