"""A task → the tier it needs: by rules, by its complexity, or by both.

The thresholds, rules and steps are those of a policy with routers (`tiered`); how much each
signal of complexity counts is in `data/routing.yaml`. A signal that is not known leaves the
complexity between two bounds, and nothing is decided by what lies between them.
"""

from __future__ import annotations

import re

from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .routers import Routers

RULES, COMPLEXITY, HYBRID = "rules", "complexity", "hybrid"
ROUTERS = (RULES, COMPLEXITY, HYBRID)
#: Characters of a task whose words are looked at.
MOST_WORDS = 20_000


class Signals(Record):
    """What makes a task complex; None where it is not known. `novelty` is from 0, which is known
    work, to 1.
    """

    files: float | None = None
    interfaces: float | None = None
    modules: float | None = None
    novelty: float | None = None


class Task(Record):
    """A kind of task: its name in rules, the numbers of its steps, the kinds of work of those
    who do it, what they are called, and the words that showed it. An empty name is no known
    task.
    """

    name: str = ""
    steps: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    is_validation: bool = False
    words: str = ""


class Route(Record):
    """The tier for a task, empty where the router has none, and why, sentence by sentence.

    `low` and `high` are the bounds of its complexity, from 0 to 1.
    """

    router: str
    task: Task
    tier: str
    low: float
    high: float
    why: tuple[str, ...]
    strategy: str = ""


def task_of(text: str) -> Task:
    """Return the task that a text speaks of: the one whose words stand first, of those that
    begin there the longest.
    """
    lowered = text[:MOST_WORDS].casefold()
    best: tuple[int, int] | None = None
    found = Task()
    for one in data("routing")["tasks"]:
        for word in one["words"]:
            at = place_of(word, lowered)
            if at >= 0 and (best is None or (at, -len(word)) < best):
                best = (at, -len(word))
                found = _task(one, word)
    return found


def named(name: str) -> Task | None:
    """Return the task of a name; None where there is none."""
    for one in data("routing")["tasks"]:
        if one["name"] == name:
            return _task(one, "")
    return None


def task_names() -> tuple[str, ...]:
    """Return the names of all tasks."""
    return tuple(one["name"] for one in data("routing")["tasks"])


def _task(one: Mapping[str, Any], word: str) -> Task:
    steps, kinds, called = tuple(one["steps"]), tuple(one["kinds"]), tuple(one["called"])
    return Task(one["name"], steps, kinds, called, one.get("validation", False), word)


def place_of(word: str, lowered: str) -> int:
    """Return where a word stands in a text in lower case, as a whole; -1 where it does not."""
    found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", lowered)
    return found.start() if found else -1


def said(text: str) -> Signals:
    """Return what the words of a task say of its complexity."""
    lowered = text[:MOST_WORDS].casefold()
    words = data("routing")["said"]

    def says(some: Sequence[str]) -> bool:
        return any(place_of(word, lowered) >= 0 for word in some)

    found = Signals()
    number = re.search(
        r"(?<![\w.-])(\d{1,5}|one|a single) (?:\w+ )?(file|module|package|service)s?\b", lowered
    )
    if number:
        count = 1.0
        if number[1].isdecimal():
            count = float(number[1])
        if number[2] == "file":
            found = found._replace(files=count)
        else:
            found = found._replace(modules=count)
    if says(words["across"]):
        full = data("routing")["signals"]["modules"]["full"]
        found = found._replace(modules=max(found.modules or 0.0, float(full)))
    if says(words["external"]):
        found = found._replace(interfaces=1.0)
    if says(words["novel"]):
        found = found._replace(novelty=1.0)
    elif says(words["familiar"]):
        found = found._replace(novelty=0.0)
    return found


def complexity(signals: Signals) -> tuple[float, float]:
    """Return the least and the most that the complexity may be, from 0 to 1."""
    low = high = whole = 0.0
    for name, one in data("routing")["signals"].items():
        weight = one["weight"]
        whole += weight
        value = getattr(signals, name)
        if value is None:
            high += weight
            continue
        share = (value - one["none"]) / (one["full"] - one["none"])
        earned = weight * min(max(share, 0.0), 1.0)
        low += earned
        high += earned
    return round(low / whole, 3), round(high / whole, 3)


# --- routers --------------------------------------------------------------------------


def rule_tier(task: Task, routers: Routers) -> str:
    """Return the tier that the rules give a task: that of the router by rules, else of the
    first step it stands for; empty where neither has one.
    """
    for rule in routers.rules:
        if task.name in rule.tasks:
            return rule.tier
    for number in task.steps:
        if number <= len(routers.steps):
            return routers.steps[number - 1].tiers[-1]
    return ""


def by_complexity(value: float, routers: Routers) -> str:
    """Return the tier of the first threshold that a complexity exceeds."""
    for one in routers.thresholds:
        if one.above is None or value > one.above:
            return one.tier
    return ""


def _strongest_threshold(routers: Routers) -> float:
    found = 0.0
    for one in routers.thresholds:
        found = max(found, one.above or 0.0)
    return found


def route(router: str, task: Task, signals: Signals, routers: Routers, strategy: str = "") -> Route:
    """Return the tier for a task; `strategy` is one of the data's, or empty."""
    low, high = complexity(signals)
    made = Route(router, task, "", low, high, ())
    if router == COMPLEXITY:
        made = _complex(made, routers)
    else:
        made = _ruled(made, routers)
        if router == HYBRID:
            made = _overruled(made, routers)
    return _with_strategy(made, strategy) if strategy else made


def _complex(made: Route, routers: Routers) -> Route:
    if (made.low, made.high) == (0.0, 1.0):
        return made._replace(why=(*made.why, "nothing is known of its complexity"))
    weakest, strongest = by_complexity(made.low, routers), by_complexity(made.high, routers)
    if not (weakest and strongest):
        why = f"no threshold names a tier for complexity {shown(made)}"
        return made._replace(why=(*made.why, why))
    if weakest == strongest:
        why = f"complexity {shown(made)} is {weakest} by the thresholds"
        return made._replace(tier=weakest, why=(*made.why, why))
    middle = round((made.low + made.high) / 2, 3)
    tier = by_complexity(middle, routers)
    why = f"complexity {shown(made)} is anything from {weakest} to {strongest}; {middle:g}, halfway"
    return made._replace(tier=tier, why=(*made.why, f"{why}, is {tier}"))


def _ruled(made: Route, routers: Routers) -> Route:
    task = made.task
    if not task.name:
        return made._replace(why=("no rule knows a task of these words",))
    tier = rule_tier(task, routers)
    shown_by = f" (`{task.words}`)" if task.words else ""
    if not tier:
        return made._replace(why=(f"no rule names a tier for {task.name}{shown_by}",))
    return made._replace(tier=tier, why=(f"{task.name}{shown_by} is {tier} by the rules",))


def _overruled(made: Route, routers: Routers) -> Route:
    """Return a route by rules, promoted or demoted where its complexity is out of the common."""
    if not made.tier:
        return _complex(made, routers)
    if (made.low, made.high) == (0.0, 1.0):
        return made._replace(why=(*made.why, "nothing is known of its complexity"))
    top = tiers.strongest()
    high = _strongest_threshold(routers)
    very_low = data("routing")["very_low"]
    if made.low > high and made.tier != top:
        why = f"promoted to {top}: complexity {shown(made)} is above {high:g}"
        return made._replace(tier=top, why=(*made.why, why))
    if made.high <= very_low and made.tier == top:
        if made.task.is_validation:
            why = f"not demoted though complexity {shown(made)} is very low: it is validation"
            return made._replace(why=(*made.why, why))
        below = tiers.names()[-2]
        why = f"demoted to {below}: complexity {shown(made)} is at most {very_low:g}"
        return made._replace(tier=below, why=(*made.why, why))
    return made._replace(why=(*made.why, f"complexity {shown(made)} overrules nothing"))


def _with_strategy(made: Route, strategy: str) -> Route:
    known = data("routing")["strategies"][strategy]
    if made.task.name not in known["tasks"] or made.tier != "mid":
        return made._replace(why=(*made.why, f"{strategy} is not for this task"))
    middle = (made.low + made.high) / 2
    if middle > known["most"]:
        why = f"{strategy} is not for complexity above {known['most']:g}"
        return made._replace(why=(*made.why, why))
    needs = f"; it needs {known['needs']}" if "needs" in known else ""
    why = f"{strategy}: {known['says']}{needs}"
    return made._replace(strategy=strategy, why=(*made.why, why))


def shown(made: Route) -> str:
    """Return the complexity in words: `0.5`, or `0.25 to 0.75` where it is not known."""
    if made.low == made.high:
        return f"{made.low:g}"
    return f"{made.low:g} to {made.high:g}"
