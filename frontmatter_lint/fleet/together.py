"""All agents under one settings file together, against limits and for want of any routing."""

from __future__ import annotations

from ..core.nouns import Fault, Problem
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import NO_ROUTING
from ..core.wording import clip, code_spans, counted
from . import handed_on
from .rule_names import BUDGET, DESCRIPTIONS, HANDED_ON, SHARE, STALE, UNROUTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from ..core.positions import Place
    from ..core.shapes_of_settings import Cost, Limits, Routing
    from .members import Member, Reading

_MOST_NAMED = 3


class Group(Record):
    """What is kept of all agents under one settings file; `limits` are those of the settings and
    the policy, `counted` is what the settings count costs with, `is_prescribed` says whether the
    policy wants one tier for every agent. `root` and `routing` are as in `engine.run`.
    """

    kept: Sequence[Member]
    limits: Limits
    counted: Cost
    is_prescribed: bool
    root: str = ""
    routing: Routing = NO_ROUTING


def faults(
    group: Group, wanted: AbstractSet[str], reading: Reading, *, is_whole: bool
) -> Iterator[tuple[str, Fault]]:
    """Yield what the `wanted` rules find, each with the path of a file as shown.

    Where a run does not see all files (`is_whole` is False), nothing is said that others could
    prove wrong.
    """
    agents = sorted(one for one in group.kept if one.is_loaded)
    limits = group.limits
    if DESCRIPTIONS in wanted and limits:
        yield from _descriptions(agents, limits)
    if BUDGET in wanted and "budget" in limits:
        yield from _budget(agents, limits["budget"], group.counted)
    if not wanted.isdisjoint(HANDED_ON):
        yield from handed_on.faults(agents, wanted, reading)
    if not is_whole:
        return
    if SHARE in wanted and limits.get("share"):
        yield from _shares(agents, limits["share"])
    if STALE in wanted and group.root and agents:
        from . import stale_document  # imported here: few teams have a registry

        message = stale_document.problem(group.root, group.routing, agents)
        if message is not None:
            yield agents[0].path, Fault(STALE, message)
    if UNROUTED in wanted and not group.is_prescribed:
        yield from _unrouted(agents, reading)


def _fault(rule: str, message: str, at: Place, hint: str) -> Fault:
    return Fault(rule, Problem(message, at, hint))


def _shares(agents: Sequence[Member], shares: Mapping[str, float]) -> Iterator[tuple[str, Fault]]:
    """Yield one fault for each tier with too many agents, at the first of them."""
    for tier, most in shares.items():
        some = [one for one in agents if one.tier == tier]
        if len(some) > most * len(agents):
            message = (
                f"{len(some)} of {counted(len(agents), 'agent')} ({len(some) / len(agents):.0%}) "
                f"are on the {tier} tier, this one first; the limit is {most:.0%}"
            )
            hint = f"move agents to another tier until at most {int(most * len(agents))} are on it"
            yield some[0].path, _fault(SHARE, message, ("model",), hint)


def _budget(
    agents: Sequence[Member], most: float, counted_with: Cost
) -> Iterator[tuple[str, Fault]]:
    """Yield that all agents cost too much a day, at the dearest of them."""
    from . import cost  # imported here: few teams set a budget

    basis = cost.basis(counted_with)
    costs = []
    for one in agents:
        rate = cost.rate(one.model, basis.call, basis.own) if one.model else None
        if rate is not None:
            calls = basis.agents.get(one.name, basis.calls)
            costs.append((cost.dollars(basis.call, rate) * calls, one))
    whole = sum(each for each, _ in costs)
    if whole <= most:
        return
    dearest_cost, dearest = max(costs, key=lambda pair: pair[0])
    left_out = len(agents) - len(costs)
    without = f" ({counted(left_out, 'agent')} without a known price left out)" if left_out else ""
    message = (
        f"{counted(len(costs), 'agent')} cost ${whole:.2f} a day{without}, and the limit is "
        f"${most:.2f}; this one costs most, ${dearest_cost:.2f} on `{clip(dearest.model)}`"
    )
    hint = "put agents on a cheaper model, or raise `budget`; `lint-agents cost` shows them all"
    yield dearest.path, _fault(BUDGET, message, ("model",), hint)


def _descriptions(agents: Sequence[Member], limits: Limits) -> Iterator[tuple[str, Fault]]:
    """Yield each description that is too long, and that all are together, at the longest."""
    most = limits.get("description", 0)
    if most:
        for one in agents:
            if one.tokens > most:
                message = (
                    f"the description takes about {one.tokens:,} tokens of every session; the "
                    f"limit is {most:,}"
                )
                hint = "say when to call the agent, and leave examples to its prompt"
                yield one.path, _fault(DESCRIPTIONS, message, ("description",), hint)
    most = limits.get("descriptions", 0)
    whole = sum(one.tokens for one in agents)
    if most and whole > most:
        longest = max(agents, key=lambda one: one.tokens)
        message = (
            f"the descriptions of {counted(len(agents), 'agent')} take about {whole:,} tokens of "
            f"every session that offers them all, this one {longest.tokens:,}; the limit is "
            f"{most:,}"
        )
        hint = "shorten the longest descriptions, or take out agents that nobody calls"
        yield longest.path, _fault(DESCRIPTIONS, message, ("description",), hint)


def _unrouted(agents: Sequence[Member], reading: Reading) -> Iterator[tuple[str, Fault]]:
    """Yield that every agent is on one model though their work differs, at the one whose
    work is most plainly mechanical.
    """
    known = data("fleet")["unrouted"]
    models = {one.model for one in agents}
    if len(agents) < known["agents"] or len(models) != 1 or not agents[0].tier:
        return
    mechanical: list[tuple[float, Member]] = []
    demanding: list[str] = []
    for one in agents[: known["read"]]:
        agent = reading.read(one.path)
        odds = reading.judge(agent).odds if agent is not None else None
        if odds is None or odds.unjudged:
            continue
        if odds.mechanical >= known["mechanical"]:
            mechanical.append((odds.mechanical, one))
        elif odds.mid >= known["beyond_light"]:
            demanding.append(one.name)
    if min(len(mechanical), len(demanding)) < known["each"]:
        return
    plainest = max(mechanical, key=lambda pair: pair[0])[1]
    path, name = plainest.path, plainest.name
    others = code_spans(clip(other) for other in demanding[:_MOST_NAMED])
    message = (
        f"all {len(agents)} agents are on `{clip(agents[0].model)}`, though `{clip(name)}` does "
        f"mechanical work and {others} do work beyond a light model"
    )
    hint = "give mechanical work a light model; `lint-agents fleet` shows what each agent needs"
    yield path, _fault(UNROUTED, message, ("model",), hint)
