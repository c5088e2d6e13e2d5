"""What a fleet comes to: how many agents of each tier and kind, whom nobody decided, and how much
of every session their descriptions take.
"""

from __future__ import annotations

from ..core import tiers
from ..core.judged import OTHER
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .agents import FleetAgent


class Share(Record):
    """How many agents are of one tier or kind, and which share of all that is, from 0 to 1."""

    name: str
    agents: int
    share: float


class Summary(Record):
    """What the agents of one repository come to.

    `tiers` holds every tier, the strongest first, and last those without a known one under the
    name that is empty; `kinds` the kinds of work that were judged, the most frequent first.
    """

    agents: int
    tiers: tuple[Share, ...]
    kinds: tuple[Share, ...]
    undecided: tuple[str, ...]
    description_words: int
    description_tokens: int
    errors: int
    warnings: int
    infos: int


def by_root(agents: Iterable[FleetAgent]) -> dict[str, list[FleetAgent]]:
    """Return the agents by the folder of their repository, in the order of their paths."""
    found: dict[str, list[FleetAgent]] = {}
    for one in agents:
        found.setdefault(one.root, []).append(one)
    return dict(sorted(found.items()))


def of(agents: Sequence[FleetAgent]) -> Summary:
    """Return what agents come to."""
    levels = [str(finding.severity) for one in agents for finding in one.findings]
    return Summary(
        len(agents),
        _tiers(agents),
        _kinds(agents),
        tuple(one.name for one in agents if one.is_undecided),
        sum(one.description_words for one in agents),
        sum(one.description_tokens for one in agents),
        levels.count("error"),
        levels.count("warning"),
        levels.count("info"),
    )


def _tiers(agents: Sequence[FleetAgent]) -> tuple[Share, ...]:
    names = [*reversed(tiers.names())]
    for one in agents:
        if one.tier and one.tier not in names:
            names.append(one.tier)
    counted = [one.tier for one in agents]
    return tuple(_share(name, counted.count(name), len(agents)) for name in [*names, ""])


def _kinds(agents: Sequence[FleetAgent]) -> tuple[Share, ...]:
    counted: dict[str, int] = {}
    for one in agents:
        kind = OTHER if one.unjudged else one.kind
        counted[kind] = counted.get(kind, 0) + 1
    ordered = sorted(counted.items(), key=lambda pair: (pair[0] == OTHER, -pair[1], pair[0]))
    return tuple(_share(name, number, len(agents)) for name, number in ordered)


def _share(name: str, number: int, every: int) -> Share:
    return Share(name, number, round(number / every, 4) if every else 0.0)
