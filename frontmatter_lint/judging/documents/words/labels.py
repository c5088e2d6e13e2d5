"""A team's own labels: one agent a line, a tab, and the tier or model that it should use."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from ....core import tiers
from ....core.errors import ConfigError
from ....core.judged import Assignment
from ..markdown import Span
from . import wording
from .keys import ANYWHERE, key
from .named_agents import cell_names
from .naming import Name, is_name

_TITLES = ("tier", "model")
_AGENTS = ("agent", "name", "file", "path")
_MOST_ERRORS = 10


def labels_in(text: str, shown: str) -> tuple[Assignment, ...]:
    """Return the assignments of a file of labels, by line. Raises ConfigError with the line of
    everything wrong with it.
    """
    found: list[Assignment] = []
    wrong: list[str] = []
    first: dict[str, Assignment] = {}
    for number, cells in _rows(text):
        name, stated = cells[0].strip(), cells[1].strip() if len(cells) > 1 else ""
        who, reason = _agent(name), ""
        if stated.lower() in tiers.names():
            tier = stated.lower()
        else:
            tier = wording.tier_of(stated)
        if len(cells) < 2:
            reason = "no tab between an agent and its tier"
        elif who is None:
            reason = f"`{name}` is no name of an agent"
        elif not tier:
            known = ", ".join(f"`{one}`" for one in tiers.names())
            reason = f"`{stated}` is no tier: write one of {known}, or a model"
        if reason or who is None:
            wrong.append(f"{shown}:{number}: {reason}")
            continue
        line = "\t".join(cells)[:300]
        one = Assignment(who.text, stated, tier, shown, number, line, who.href, "")
        earlier = first.setdefault(who.href or key(who.text), one)
        if earlier.tier != tier:
            wrong.append(f"{shown}:{number}: `{name}` is `{earlier.model}` in line {earlier.line}")
        found.append(one)
    if wrong:
        raise ConfigError(*wrong[:_MOST_ERRORS])
    if not found:
        raise ConfigError(f"{shown}:1: holds no label: write `agent`, a tab, and a tier")
    return tuple(found)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Return the lines that are neither empty, nor comments, nor a header."""
    is_first = True
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        cells = next(csv.reader([line], delimiter="\t", quoting=csv.QUOTE_NONE), [line])
        titles = [cell.strip().lower() for cell in cells]
        is_header = is_first and titles[0] in _AGENTS and titles[1:2] and titles[1] in _TITLES
        is_first = False
        if not is_header:
            yield number, cells


def _agent(text: str) -> Name | None:
    """Return the agent that a label names, by name or path; None for anything else."""
    if "/" in text:
        found = cell_names((Span(text, "code"),))
        if found:
            return found[0]._replace(href=found[0].href or ANYWHERE + text)
        return None
    bare = text.rpartition(":")[2]
    if is_name(text) or ("*" in bare and is_name(bare.replace("*", "x"))):
        return Name(text.removesuffix(".md"))
    return None
