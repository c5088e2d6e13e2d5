"""Results of evaluations against the gate of the policy → verdicts, and what is wrong."""

from __future__ import annotations

from datetime import date

from ..agents import catalogue
from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.wording import clip, code_spans, counted
from . import alerts, results
from .alerts import Alert
from .shares import Share

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..core.policy import Policy
    from .tasks import Evidence

#: More tasks of one kind than this share are no mix.
_MOST_OF_ONE = 0.5


class Gate(Record):
    """What results are held to: the least share that passes, and how many tasks there must be."""

    least: float
    tasks: int


class Row(Record):
    """What a model did for an agent; `verdict` is above, below or undecided."""

    path: str
    agent: str
    model: str
    passes: Share
    style: Share
    explains: Share
    kinds: Mapping[str, int]
    verdict: str


def gate_of(policy: Policy) -> Gate:
    """Return the gate of a policy, or the usual one."""
    usual = data("usage")["evidence"]
    least, tasks = usual["least"], usual["tasks"]
    if policy.gate.scores and policy.gate.scores[0].least is not None:
        least = policy.gate.scores[0].least
    if policy.gate.tasks is not None:
        tasks = policy.gate.tasks
    return Gate(least, tasks)


def rows(evidence: Evidence, gate: Gate) -> list[Row]:
    """Return what each model did, for each agent."""
    found = []
    for agent, model, tasks in results.per_model(evidence):
        passes = Share(sum(one.passes for one in tasks), len(tasks))
        verdict = "undecided"
        if passes.is_below(gate.least):
            verdict = "below"
        elif passes.is_above(gate.least):
            verdict = "above"
        kinds: dict[str, int] = {}
        for one in tasks:
            kinds[one.kind] = kinds.get(one.kind, 0) + 1
        styles = [one.style for one in tasks]
        explained = [one.explains for one in tasks]
        found.append(
            Row(
                evidence.path,
                agent,
                model,
                passes,
                _share(styles),
                _share(explained),
                kinds,
                verdict,
            )
        )
    return found


def _share(values: Sequence[bool | None]) -> Share:
    scored = [value for value in values if value is not None]
    return Share(sum(scored), len(scored))


def words(row: Row, gate: Gate) -> str:
    """Return what the tasks that pass say of the bar, in words."""
    low, high = row.passes.interval
    said = (
        f"{row.passes.hits} of {counted(row.passes.total, 'task')} pass "
        f"({row.passes.value:.0%}; {low:.0%} to {high:.0%} at 95 %)"
    )
    if row.verdict == "above":
        return f"{said}: above the bar of {gate.least:.0%}"
    if row.verdict == "below":
        return f"{said}: below the bar of {gate.least:.0%}"
    side = "under" if row.passes.value < gate.least else "over"
    if row.passes.value == gate.least:
        side = "on"
    return f"{said}: {side} the bar of {gate.least:.0%}, and so few tasks decide neither way"


def wrong(evidence: Evidence, gate: Gate, today: str) -> Iterator[Alert]:
    """Yield everything that is wrong with results."""
    every = rows(evidence, gate)
    known = data("usage")["evidence"]
    for row in every:
        who = f"`{clip(row.model)}`"
        if row.agent:
            who = f"`{clip(row.agent)}` on {who}"
        if row.verdict == "below":
            hint = "give the agent another model, or look at the tasks that fail"
            yield _alert("below-the-gate", f"{who}: {words(row, gate)}", hint, row)
        if row.passes.total < gate.tasks:
            message = (
                f"{who}: {counted(row.passes.total, 'task')}; with fewer than {gate.tasks} "
                "chance decides"
            )
            yield _alert("too-few-tasks", message, "add tasks of your own work", row)
        yield from _lopsided(row, who)
    yield from _light_as_good(every)
    name = evidence.name.lower().replace("-", "").replace("_", "").replace(" ", "")
    if any(one in name for one in known["worn_out"]):
        yield Alert(
            "worn-out-benchmark",
            f"`{clip(evidence.name)}` has single functions that models have long seen; it says "
            "little of the work of an agent",
            "use tasks of your own repository, or SWE-bench Verified",
            source=evidence.path,
        )
    if evidence.day:
        age = (date.fromisoformat(today) - date.fromisoformat(evidence.day)).days
        if age > known["days"]:
            yield Alert(
                "stale-evidence",
                f"these results are of {evidence.day}, {age} days ago; more than {known['days']} "
                "are over a quarter",
                "run the evaluation again",
                source=evidence.path,
            )


def _alert(rule: str, message: str, hint: str, row: Row) -> Alert:
    return Alert(rule, message, hint, row.agent, source=row.path)


def _lopsided(row: Row, who: str) -> Iterator[Alert]:
    """Yield that tasks are of one kind for the most part, where their kinds are known."""
    kinds = {kind: number for kind, number in row.kinds.items() if kind}
    if not kinds:
        return
    missing = [one for one in data("usage")["evidence"]["kinds"] if one not in kinds]
    most = max(kinds, key=lambda kind: (kinds[kind], kind))
    share = kinds[most] / row.passes.total
    if share > _MOST_OF_ONE:
        what = f"{share:.0%} of the tasks are {most}"
    elif missing:
        what = f"there is no task of {code_spans(missing)}"
    else:
        return
    yield _alert("lopsided-tasks", f"{who}: {what}", "add tasks of the other kinds", row)


def _light_as_good(every: Sequence[Row]) -> Iterator[Alert]:
    """Yield each light model that is no more than two points behind a stronger one."""
    within = data("usage")["evidence"]["within"]
    for light in every:
        if catalogue.tier(light.model) != tiers.names()[0]:
            continue
        for other in every:
            is_stronger = tiers.is_weaker(tiers.names()[0], than=catalogue.tier(other.model))
            if other.agent != light.agent or not is_stronger:
                continue
            if light.passes.value < other.passes.value - within:
                continue
            low, high = alerts.difference(light.passes, other.passes)
            yield _alert(
                "light-model-as-good",
                f"`{clip(light.model)}` passes {light.passes.value:.0%} and "
                f"`{clip(other.model)}` {other.passes.value:.0%}: within {within:.0%}, or better "
                f"(the difference lies between {low:+.0%} and {high:+.0%} at 95 %)",
                "try the light model, and add tasks until the difference is sure",
                light,
            )
