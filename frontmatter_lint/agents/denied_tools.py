"""Tools that an agent has by one field and is denied by another: a pattern that takes a whole tool
from it, and a tool that both fields name.
"""

from __future__ import annotations

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import WordsIn
from ..core.record import TYPE_CHECKING
from ..core.wording import clip, code_spans
from .tool_names import names_in, with_more

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from ..core.positions import KeyPath

_WHOLE, _BOTH, _USELESS = "whole-tool-denied", "allowed-and-denied", "restriction-without-effect"


def faults(fields: Mapping[str, object], known: Collection[str], title: str) -> Iterator[Fault]:
    """Yield what `disallowedTools` takes from an agent that is to have it."""
    yield from _of_patterns(fields, known)
    yield from _of_absent_tools(fields, known)
    listed = [name.partition("(")[0] for name, _ in names_in(fields.get("tools"))]
    both = {}
    for name, at in names_in(fields["disallowedTools"]):
        if name in listed and name in known:
            both[name] = at
    if not both:
        return
    stands, them = ("stands", "it") if len(both) == 1 else ("stand", "them")
    where = "under `tools` and under `disallowedTools`"
    names = code_spans(map(clip, both))
    message = f"{names} {stands} {where}: {title} takes {them} from the agent"
    if set(listed) <= both.keys():
        message += ", which runs without any tool"
    name, at = next(iter(both.items()))
    place = WordsIn(("disallowedTools", *at), name)
    hint = "remove it from one of the two fields"
    yield Fault(_BOTH, Problem(message, place, hint))


def _of_patterns(fields: Mapping[str, object], known: Collection[str]) -> Iterator[Fault]:
    """Yield the patterns that take a tool from the agent which it has otherwise."""
    names = names_in(fields["disallowedTools"])
    denied = {name for name, _ in names}
    listed = {name.partition("(")[0] for name, _ in names_in(fields.get("tools", ""))}
    is_left = not listed or not listed <= {name.partition("(")[0] for name in denied}
    patterns: dict[str, list[tuple[str, KeyPath]]] = {}
    for name, at in names:
        tool, bracket, _ = name.partition("(")
        has_it = tool in known and (not listed or tool in listed)
        if bracket and has_it and tool not in denied:
            patterns.setdefault(tool, []).append((name, at))
    for tool, found in patterns.items():
        problem = _of_tool(tool, found, is_named=tool in listed)
        if not is_left:
            problem = problem._replace(
                message=f"{problem.message}; no tool is left, and the agent is not started",
                severity=Severity.ERROR,
                consequence="not-started",
            )
        yield Fault(_WHOLE, problem)


def _of_absent_tools(fields: Mapping[str, object], known: Collection[str]) -> Iterator[Fault]:
    """Yield the patterns of tools that `tools` does not give the agent."""
    listed = {name.partition("(")[0] for name, _ in names_in(fields.get("tools", ""))}
    if not listed or "*" in listed:
        return
    patterns: dict[str, list[tuple[str, KeyPath]]] = {}
    for name, at in names_in(fields["disallowedTools"]):
        tool, bracket, _ = name.partition("(")
        if bracket and tool in known and tool not in listed:
            patterns.setdefault(tool, []).append((name, at))
    for tool, found in patterns.items():
        first, at = found[0]
        do = "does" if len(found) == 1 else "do"
        message = f"{with_more(found)} {do} nothing: `tools` gives the agent no `{tool}`"
        place = WordsIn(("disallowedTools", *at), first)
        hint = f"remove what `disallowedTools` says of `{tool}`"
        yield Fault(_USELESS, Problem(message, place, hint, severity=Severity.INFO))


def _of_tool(tool: str, found: Sequence[tuple[str, KeyPath]], *, is_named: bool) -> Problem:
    """Return that patterns take a whole tool from an agent, which `is_named` among its own."""
    first, at = found[0]
    take, fit, pattern = "takes", "the pattern fits", "the pattern"
    if len(found) > 1:
        take, fit, pattern = "take", "the patterns fit", "the patterns"
    message = f"{with_more(found)} {take} all of `{tool}` from the agent, not what {fit}"
    hint = f"move {pattern} into `permissions.deny` of the settings"
    if not is_named:
        hint += f", or write `{tool}` where the agent is to have none of it"
    return Problem(message, WordsIn(("disallowedTools", *at), first), hint)
