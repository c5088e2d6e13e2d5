"""Tools that an agent has by one field and is denied by another: a pattern that takes a whole tool
from it, and a tool that both fields name.
"""

from __future__ import annotations

from ..core.nouns import Fault, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.wording import clip, code_spans
from .tool_names import names_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_WHOLE, _BOTH = "whole-tool-denied", "allowed-and-denied"


def faults(fields: Mapping[str, object], known: Collection[str], title: str) -> Iterator[Fault]:
    """Yield what `disallowedTools` takes from an agent that is to have it."""
    yield from _of_patterns(fields, known)
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
    place = ("disallowedTools", *next(iter(both.values())))
    hint = "remove it from one of the two fields"
    yield Fault(_BOTH, Problem(message, place, hint))


def _of_patterns(fields: Mapping[str, object], known: Collection[str]) -> Iterator[Fault]:
    """Yield the patterns that take a tool from the agent which it has otherwise."""
    names = names_in(fields["disallowedTools"])
    gone = {name for name, _ in names}
    listed = {name.partition("(")[0] for name, _ in names_in(fields.get("tools", ""))}
    is_left = not listed or not listed <= {name.partition("(")[0] for name in gone}
    for name, at in names:
        tool, bracket, _ = name.partition("(")
        has_it = tool in known and (not listed or tool in listed)
        if not bracket or not has_it or tool in gone:
            continue
        gone.add(tool)
        message = f"`{clip(name)}` takes all of `{tool}` from the agent, not what the pattern fits"
        hint = f"write `{tool}`, or move the pattern into `permissions.deny` of the settings"
        problem = Problem(message, ("disallowedTools", *at), hint)
        if not is_left:
            message += "; no tool is left, and the agent is not started"
            problem = problem._replace(
                message=message, severity=Severity.ERROR, consequence="not-started"
            )
        yield Fault(_WHOLE, problem)
