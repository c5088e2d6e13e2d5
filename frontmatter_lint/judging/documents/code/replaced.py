"""Models in place of which some code puts other ones: `"sonnet" if model == "opus" else model`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..words import wording
from ..words.naming import Passed, Said

_LONGEST_LINE = 300
_MOST_LINES = 5_000
_MODEL = r"[\"'`]?([A-Za-z][\w.:/-]{2,60})[\"'`]?"
#: A model that something is compared with; with one sign in a shell alone: `[ "$model" = opus ]`.
_COMPARED = re.compile(rf"(?:===?|\beq|\[[^\]=]{{1,60}}=)\s*{_MODEL}")
#: The same beside the one that comes in its place: `replace("opus", "sonnet")`, `s/opus/sonnet/`.
_EXCHANGED = re.compile(
    r"\b(?:replace|replaceAll|sub|gsub)\([\"'`/]?([\w.:-]{3,60})[\"'`/]?,\s*[\"'`]([\w.:-]{3,60})[\"'`]"
    r"|(?:\bs/|\$\{\w{1,60}//?)([\w.:-]{3,60})/([\w.:-]{3,60})[/}]"
)
_QUOTED = re.compile(_MODEL)


def tiers_in(code: str) -> Collection[str]:
    """Return the tiers of the models that some code compares with, where it has a model of another
    tier in the same line or the next one, and of those that it exchanges.
    """
    lines = code.split("\n")[:_MOST_LINES]
    found: set[str] = set()
    for at, line in enumerate(lines):
        if len(line) > _LONGEST_LINE or line.lstrip().startswith(("#", "//", "*")):
            continue
        for exchanged in _EXCHANGED.finditer(line):
            pair = [wording.tier_of(one) for one in exchanged.groups() if one]
            if all(pair) and pair[0] != pair[1]:
                found.add(pair[0])
        for compared in _COMPARED.finditer(line):
            tier = wording.tier_of(compared[1])
            if tier and _others(lines[at : at + 2]) - {tier}:
                found.add(tier)
    return found


def _others(lines: Sequence[str]) -> set[str]:
    """Return the tiers of the models in some lines with which nothing is compared."""
    tiers = set()
    for line in lines:
        for one in _QUOTED.finditer(_COMPARED.sub("", line[:_LONGEST_LINE])):
            tiers.add(wording.tier_of(one[1]))
    return tiers - {""}


def without(said: Sequence[Said], code: str) -> tuple[list[Said], list[Passed]]:
    """Return what some code says of agents, less the models in place of which it puts others, and
    why these say nothing.
    """
    gone = tiers_in(code)
    kept: list[Said] = []
    passed: list[Passed] = []
    for one in said:
        if one.choice.tier in gone:
            reason = f"the code puts another model in place of `{one.choice.model}`"
            passed.append(Passed(one.line, reason, is_clear=True))
        else:
            kept.append(one)
    return kept, passed
