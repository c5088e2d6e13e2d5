"""Tools that a list gives an agent as a whole, though a pattern stands behind their names."""

from __future__ import annotations

from ..core.nouns import Fault, Problem
from ..core.positions import WordsIn
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from .tool_names import names_in, with_more

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..core.positions import KeyPath

_RULE = "whole-tool-given"
#: What stands in brackets for all that a tool does.
_ALL = ("", "*", "**", ":*")


def faults(value: object, given: Collection[str], title: str) -> Iterator[Fault]:
    """Yield the patterns that are to let an agent use a tool for some things alone."""
    names = names_in(value)
    listed = {name for name, _ in names}
    counts = data("tools")["ways"]["counts_pattern"]
    if "*" in listed:
        return
    patterns: dict[str, list[tuple[str, KeyPath]]] = {}
    for name, at in names:
        tool, bracket, pattern = name.partition("(")
        is_whole = not bracket or pattern.removesuffix(")").strip() in _ALL
        if is_whole or tool not in given or tool in listed or tool in counts:
            continue
        patterns.setdefault(tool, []).append((name, at))
    for tool, found in patterns.items():
        first, at = found[0]
        give = "gives" if len(found) == 1 else "give"
        message = (
            f"{with_more(found)} {give} the agent all of `{tool}`: {title} reads no patterns here"
        )
        hint = f"write `{tool}`, and limit it by `permissions` of the settings or by a hook"
        yield Fault(_RULE, Problem(message, WordsIn(("tools", *at), first), hint))
