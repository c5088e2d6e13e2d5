"""Agents of one name of which a tool loads only one."""

from __future__ import annotations

from ..agents import dialects
from ..core.nouns import Fault, Problem
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from .members import Member
from .rule_names import SAME_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

#: The dialects that the content of a plugin's agent may show.
_OF_PLUGINS = (dialects.CLAUDE_CODE, dialects.GENERIC)


class _Scope(Record):
    """Where a tool tells agents by their names alone: the folder, the tool, its title, the
    folders of agents in there, and which of two files it loads.
    """

    folder: str
    title: str
    agents: str
    wins: str


def faults(members: Sequence[Member]) -> Iterator[tuple[str, Fault]]:
    """Yield what is wrong with names, each with the path of its file as shown.

    `members` are in the order of their paths.
    """
    by_name: dict[str, list[Member]] = {}
    for one in members:
        if one.is_loaded:
            by_name.setdefault(one.name, []).append(one)
    scoped: dict[tuple[str, str], list[Member]] = {}
    scopes: dict[str, _Scope] = {}
    for some in by_name.values():
        for one in some if len(some) > 1 else ():
            scope = _scope(one)
            if scope is not None:
                scopes[scope.folder] = scope
                scoped.setdefault((scope.folder, _known_as(one, scope)), []).append(one)
    for (folder, name), some in scoped.items():
        if len(some) > 1:
            yield from _faults_of(name, some, scopes[folder])


def _scope(one: Member) -> _Scope | None:
    """Return where the name of an agent has to be unique; None where nobody asked the tool,
    or no tool loads the file as it stands.
    """
    tool = one.dialect
    folder = one.absolute[: one.absolute.rfind("/") + 1]
    tools: Mapping[str, Any] = data("runtimes")["tools"]
    title = dialects.get(tool).title
    for agents in tools.get(tool, {}).get("same_name", {}).get("folders", ()):
        before, found, _ = folder.rpartition(f"/{agents}")
        if found:
            whole = f"{before}/{agents.partition('/')[0]}/"
            return _Scope(whole, title, f"{before}/{agents}", tools[tool]["same_name"]["wins"])
    if tool in _OF_PLUGINS and dialects.plugin_of(folder):
        wins = tools[dialects.OF_PLUGINS]["same_name"]["wins"]
        return _Scope(folder, dialects.get(dialects.CLAUDE_CODE).title, folder, wins)
    return None


def _known_as(one: Member, scope: _Scope) -> str:
    """Return the name that the tool knows an agent by."""
    if one.has_name:
        return one.name
    return one.absolute[len(scope.agents) :].removesuffix(".md")


def _faults_of(name: str, some: Sequence[Member], scope: _Scope) -> Iterator[tuple[str, Fault]]:
    """Yield a fault for each file that the tool passes over, or may pass over."""
    loads = "load" if " and " in scope.title else "loads"
    loaded, consequence = some[0], ""
    if scope.wins == "last":
        loaded, consequence = max(some, key=lambda one: one.absolute), "not-loaded"
        which = "only that one"
    elif scope.wins == "open":
        which = "one of them, now this and now that"
    else:
        which = f"one of them, whichever the disk lists {scope.wins.removeprefix('listed-')}"
    for one in some:
        if one != loaded:
            message = (
                f"`{name}` is the name of the agent in `{loaded.path}` too; "
                f"{scope.title} {loads} {which}"
            )
            hint = "give each agent a name of its own, or keep one of the files"
            problem = Problem(message, ("name",), hint, consequence=consequence)
            yield one.path, Fault(SAME_NAME, problem)
