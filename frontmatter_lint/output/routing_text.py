"""The route of a task and the loop of steps: as text of 80 columns, and as JSON values."""

from __future__ import annotations

from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.terminal import safe, wrap
from ..core.wording import clip
from ..fleet import fitting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..fleet.fitting import Fit
    from ..fleet.routing import Route, Signals

WIDTH = 80
_TITLE = 12


class Answer(Record):
    """What is said of a task: its route, its signals, the model of the tier, the model that a
    strategy tries first, and the agents that fit, the best first.
    """

    route: Route
    signals: Signals
    model: str
    tried: str
    fits: tuple[Fit, ...]

    @property
    def chosen(self) -> Fit | None:
        """Return the best agent of those on the tier or above; None where there is none, or a
        script does the task.
        """
        if self.route.tier in ("", tiers.AUTOMATED):
            return None
        for one in self.fits:
            if fitting.is_enough(one.agent.tier, self.route.tier):
                return one
        return None


def route_lines(answer: Answer, most: int) -> Iterator[str]:
    """Yield what there is to say of a task; at most so many agents."""
    made = answer.route
    yield from row("tier", made.tier or _no_tier(made))
    if made.tier == tiers.AUTOMATED:
        yield from row("model", "none: a script has the right answer")
    elif answer.model:
        yield from row("model", answer.model)
    if made.strategy:
        yield from row("try first", answer.tried or "a cheaper model; `local-model` names it")
    chosen = answer.chosen
    if chosen is not None:
        yield from row("agent", f"{shown_name(chosen)} ({chosen.agent.path})")
    elif made.tier not in ("", tiers.AUTOMATED):
        yield from row("agent", _nobody(answer))
    yield from row("router", made.router)
    for number, reason in enumerate(made.why):
        yield from row("why" if number == 0 else "", reason)
    yield from row("", f"signals: {_signals(answer.signals)}")
    if made.tier == tiers.AUTOMATED:
        return
    for number, one in enumerate(answer.fits[:most]):
        tier = one.agent.tier or "unknown tier"
        text = f"{shown_name(one)}, {tier}: {one.why}"
        yield from row("who fits" if number == 0 else "", text)


def _no_tier(made: Route) -> str:
    """Return what to do where nothing names a tier."""
    if not made.task.name:
        return "none: name the kind of task with --task"
    if (made.low, made.high) == (0.0, 1.0):
        return "none: say how large the task is, as with --files"
    return "none: the policy names no tier for it"


def shown_name(fit: Fit, width: int = 40) -> str:
    """Return the name of an agent as it may be printed, at most so wide."""
    return clip(safe(fit.agent.name), width)


def _nobody(answer: Answer) -> str:
    if not answer.fits:
        return "none fits"
    best = answer.fits[0]
    tier = best.agent.tier or "a tier that is not known"
    return f"none on that tier; {shown_name(best)} fits, and runs on {tier}"


def _signals(signals: Signals) -> str:
    known = data("routing")["signals"]
    parts = []
    for name, one in known.items():
        value = getattr(signals, name)
        parts.append(f"{one['title']} {'unknown' if value is None else format(value, 'g')}")
    return ", ".join(parts)


def row(title: str, text: str) -> Iterator[str]:
    """Yield a title and a text beside it, broken to the width."""
    first, *more = wrap(safe(text), WIDTH - _TITLE) or [""]
    yield f"{title:<{_TITLE}}{first}".rstrip()
    for line in more:
        yield f"{'':<{_TITLE}}{line}"


def route_json(answer: Answer) -> dict[str, Any]:
    """Return what there is to say of a task as JSON values."""
    made, chosen = answer.route, answer.chosen
    return {
        "router": made.router,
        "task": made.task.name or None,
        "steps": list(made.task.steps),
        "tier": made.tier or None,
        "model": answer.model or None,
        "strategy": made.strategy or None,
        "try_first": (answer.tried or None) if made.strategy else None,
        "complexity": [made.low, made.high],
        "signals": answer.signals._asdict(),
        "why": list(made.why),
        "agent": fit_json(chosen) if chosen else None,
        "fits": list(map(fit_json, answer.fits)),
    }


def fit_json(fit: Fit) -> dict[str, Any]:
    """Return an agent that fits as JSON values."""
    one = fit.agent
    return {
        "agent": one.name,
        "path": one.path,
        "model": one.model or None,
        "tier": one.tier or None,
        "points": fit.points,
        "why": fit.why,
    }
