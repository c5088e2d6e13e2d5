"""Which tier a task belongs to: by rules, by complexity, and by both."""

from __future__ import annotations

import re

from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import fitting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .agents import FleetAgent

RULES, COMPLEXITY, HYBRID = "rules", "complexity", "hybrid"
STRATEGIES = (RULES, COMPLEXITY, HYBRID)
AUTOMATED = "automated"
#: The task that no demotion touches.
_VALIDATION = ("validation", "audit")
_NUMBER_OF_FILES = re.compile(r"\b(\d{1,6})\s+(?:[a-z]+\s+)?files?\b")


class Change(Record):
    """What a change touches: files, folders at the top, the share of new files (0 to 1), and
    whether files of it talk to the outside. All are 0 where only words are known.
    """

    files: int = 0
    modules: int = 0
    new: float = 0.0
    external: bool = False


class Signal(Record):
    """A signal of complexity that shows, what it adds, and what shows it."""

    name: str
    weight: float
    because: str


class Route(Record):
    """Where a task goes: its tier, why, the task that the rules know (empty for none),
    complexity from 0 to 1 with its signals, and the agents that fit, best first.
    """

    tier: str
    because: str
    task: str
    by_rules: str
    complexity: float
    by_complexity: str
    signals: tuple[Signal, ...]
    agents: tuple[FleetAgent, ...]


def route(
    words: str,
    change: Change,
    strategy: str,
    policy: Mapping[str, Any],
    agents: Sequence[FleetAgent],
) -> Route:
    """Return where a task goes, by its words and by what it changes, under a policy with
    routers.
    """
    known = data("workloads")["complexity"]
    task, shown_by, kinds = _task(words)
    by_rules = _by_rules(task, policy)
    signals = _signals(words.lower(), change)
    complexity = min(1.0, max(0.0, round(sum(one.weight for one in signals), 2)))
    by_complexity = _by_complexity(complexity, policy)
    tier, because = by_complexity, f"complexity is {complexity:g}"
    if strategy != COMPLEXITY and by_rules:
        tier, because = by_rules, f"the rules give {task} (“{shown_by}”) to {by_rules}"
    elif strategy == RULES:
        tier, because = "mid", "no rule knows the task"
    if strategy == HYBRID and by_rules:
        is_checking = task in _VALIDATION
        if complexity >= known["high"] and tiers.is_weaker(tier, "frontier"):
            tier = "frontier"
            because += f"; promoted, because complexity is {complexity:g}"
        elif complexity <= known["low"] and tier == "frontier" and not is_checking:
            tier = "mid"
            because += f"; demoted, because complexity is {complexity:g}"
        elif complexity <= known["low"] and tier == "frontier":
            because += "; never demoted, because it checks others' work"
    fit: list[FleetAgent] = []
    if tier != AUTOMATED:
        fit = fitting.best(agents, kinds, fitting.words_of(words), tier)
    return Route(
        tier, because, task, by_rules, complexity, by_complexity, tuple(signals), tuple(fit)
    )


def _task(words: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the task that words tell of, the word that shows it, and the kinds of work of who
    does it; any kind where nothing shows.
    """
    text = f" {' '.join(re.findall(r'[a-z0-9-]+', words.lower()))} "
    first: tuple[int, str, str, tuple[str, ...]] | None = None
    every: list[str] = []
    for one in data("workloads")["tasks"]:
        every += one["kinds"]
        for word in one["words"]:
            at = text.find(f" {word} ")
            if at >= 0 and (first is None or at < first[0]):
                first = (at, one["name"], word, tuple(one["kinds"]))
    if first is None:
        return "", "", tuple(every)
    return first[1:]


def _by_rules(task: str, policy: Mapping[str, Any]) -> str:
    for router in policy["routers"]:
        for rule in router.get("rules", ()):
            if task in rule["tasks"]:
                return str(rule["tier"])
    return ""


def _by_complexity(complexity: float, policy: Mapping[str, Any]) -> str:
    for router in policy["routers"]:
        for bound in router.get("thresholds", ()):
            if complexity > bound.get("above", -1.0):
                return str(bound["tier"])
    return "mid"


def _signals(text: str, change: Change) -> list[Signal]:
    """Return the signals that show, by words and by what is changed."""
    known = data("workloads")["complexity"]
    stated = [int(number) for number in _NUMBER_OF_FILES.findall(text)]
    files = max([change.files, *stated])
    shown: dict[str, str] = {}
    for name in ("files", "external", "modules", "novelty", "pattern"):
        for word in known[name]["words"]:
            if re.search(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])", text):
                shown[name] = f"“{word}”"
                break
    if files > known["files"]["above"]:
        shown["files"] = f"{files} files"
    if change.external:
        shown["external"] = "changed files talk to the outside"
    if change.modules > known["modules"]["above"]:
        shown["modules"] = f"{change.modules} top-level folders"
    if change.files and change.new >= known["novelty"]["share"]:
        shown["novelty"] = f"{change.new:.0%} of the files are new"
    return [Signal(name, known[name]["weight"], because) for name, because in shown.items()]
