"""What ran against the bars of the policy → what is wrong, by rule."""

from __future__ import annotations

from datetime import date, timedelta

from ..agents import catalogue
from ..core import tiers
from ..core.nouns import Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.wording import clip
from . import calls, shares
from .declared import Compared, declares
from .shares import Share
from .totals import Total, Totals

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..core.policy import Policy

_DAYS = 7
#: Days with requests that a mean of seven days needs, and durations that a percentile needs.
_ENOUGH_DAYS, _ENOUGH_DURATIONS = 3, 20
#: So long a time without a run means something.
_UNUSED_AFTER = 30  # days
#: Of all requests of an agent; what is rarer is worth knowing, and no warning.
_OFTEN = 0.05
#: How much less success a lighter model may have (`within 2 points`).
_WITHIN = 0.02


class Alert(Record):
    """What is wrong: the rule that says so, the message, and what to do.

    `agent` is the name of the one agent that it is about, empty for all; `path` is its file,
    empty where it has none here; `source` is the file that tells of it, empty for many.
    """

    rule: str
    message: str
    hint: str
    agent: str = ""
    path: str = ""
    severity: Severity | None = None
    source: str = ""


def bars(policy: Policy) -> dict[str, float]:
    """Return the thresholds of a policy by what they measure."""
    found = {}
    for one in policy.alerts:
        bar = one.below if one.above is None else one.above
        if one.measure and bar is not None:
            found[one.measure] = float(bar)
    return found


def of(compared: Sequence[Compared], totals: Totals, policy: Policy) -> Iterator[Alert]:
    """Yield everything that is wrong, in the order of the rules."""
    known = bars(policy)
    for one in compared:
        yield from _other_models(one)
    if "day-cost" in known:
        yield from _dear_day(totals, known["day-cost"])
    if "strongest-share" in known:
        yield from _strongest(totals, known["strongest-share"])
    yield from _by_agent(totals, known)
    yield from _unused(compared, totals)
    for one in compared:
        yield from _stronger_than_needed(one, totals)


def _other_models(one: Compared) -> Iterator[Alert]:
    agent = one.agent
    for ran in one.ran:
        if ran.as_declared is not False:
            continue
        stated = declares(agent)
        said = f"the file says `{clip(stated)}`" if stated else _documented(one)
        tier = f" ({ran.tier})" if ran.tier else ""
        is_rare = ran.calls < _OFTEN * ran.of
        level = Severity.INFO if is_rare or ran.cause == "not known" else None
        yield Alert(
            "ran-on-other-model",
            f"{said}, and `{clip(ran.model)}`{tier} ran in {ran.calls:,} of {ran.of:,} requests; "
            f"cause: {ran.cause} ({ran.because})",
            "change what decided, or what the file says",
            agent.name,
            agent.path,
            level,
        )


def _documented(one: Compared) -> str:
    agent = one.agent
    return f"{agent.documented_at} gives the tier {agent.documented_tier}"


def _dear_day(totals: Totals, bar: float) -> Iterator[Alert]:
    """Yield the last day where it cost more than `bar` × the mean of the seven days before."""
    days = totals.by(lambda key: key.day)
    days.pop("", None)
    if not days:
        return
    last = max(days)
    before = []
    for back in range(1, _DAYS + 1):
        day = (date.fromisoformat(last) - timedelta(days=back)).isoformat()
        if day in days:
            before.append(days[day].cost)
    if len(before) < _ENOUGH_DAYS:
        return
    mean = sum(before) / len(before)
    cost = days[last].cost
    if mean <= 0 or cost <= bar * mean:
        return
    agent = _greatest_rise(totals, last)
    yield Alert(
        "dear-day",
        f"{last} cost ${cost:,.2f}, {cost / mean:.0%} of the mean of the {len(before)} days with "
        f"requests in the week before (${mean:,.2f}; the policy's bar is {bar:.0%}); most of it "
        f"by `{clip(agent)}`",
        "look at what that agent did on that day, and on which model",
        agent,
    )


def _greatest_rise(totals: Totals, day: str) -> str:
    """Return the agent whose requests of a day cost most."""
    that_day = totals.only(lambda key: key.day == day).by(lambda key: key.agent)
    return max(that_day, key=lambda name: (that_day[name].cost, name))


def _strongest(totals: Totals, bar: float) -> Iterator[Alert]:
    strong = every = 0
    by_agent: dict[str, int] = {}
    for key, total in totals.rows.items():
        if key.agent == calls.MAIN:  # the session's model is chosen by who sits before it
            continue
        every += total.calls
        if catalogue.tier(key.model) == tiers.strongest():
            strong += total.calls
            by_agent[key.agent] = by_agent.get(key.agent, 0) + total.calls
    share = Share(strong, every)
    if not share.is_above(bar):
        return
    agent = max(by_agent, key=lambda name: (by_agent[name], name))
    yield Alert(
        "strongest-model-too-often",
        f"{_said(share, 'requests of agents')} ran on a {tiers.strongest()} model; the policy's "
        f"bar is {bar:.0%}; most of them by `{clip(agent)}`",
        "name a lighter model where the work does not need the strongest",
        agent,
    )


def _by_agent(totals: Totals, known: Mapping[str, float]) -> Iterator[Alert]:
    """Yield what is wrong with the success, the speed, the escalations and the fallbacks of an
    agent.
    """
    latest = max((key.day for key in totals.rows), default="")
    for name, total in totals.by(lambda key: key.agent).items():
        if name == calls.UNKNOWN:
            continue
        success = total.share("success")
        if "success" in known and success.is_below(known["success"]):
            what = f"{_said(success, 'times')} it succeeded"
            hint = "give it a stronger model, or a narrower task"
            yield _past(known["success"], name, "low-success", what, hint)
        if "p95" in known and latest:
            yield from _slower(name, totals, latest, known["p95"])
        yield from _too_often(name, total, known, totals)


def _too_often(
    name: str, total: Total, known: Mapping[str, float], totals: Totals
) -> Iterator[Alert]:
    escalated = total.share("escalated")
    if "escalation" in known and escalated.is_above(known["escalation"]):
        what = f"{_said(escalated, 'times')} it escalated"
        hint = "start it on the tier that it ends on"
        yield _past(known["escalation"], name, "escalates-too-often", what, hint)
    strongest = 0
    for key, one in totals.rows.items():
        if key.agent == name and catalogue.tier(key.model) == tiers.strongest():
            strongest += one.share("escalated").hits
    highest = Share(strongest, escalated.total)
    bar = known.get("escalation-to-strongest")
    if bar is not None and highest.is_above(bar):
        what = f"{_said(highest, 'times')} it escalated to a {tiers.strongest()} model"
        hint = "let it escalate to a model between, or narrow its conditions"
        yield _past(bar, name, "escalates-too-often", what, hint)
    fallback = total.share("fallback")
    if "fallback" in known and fallback.is_above(known["fallback"]):
        what = f"{_said(fallback, 'times')} another model than the one asked for served it"
        hint = "name a model that is there, or another provider of it"
        yield _past(known["fallback"], name, "falls-back-too-often", what, hint)


def _past(bar: float, name: str, rule: str, what: str, hint: str) -> Alert:
    """Return what an agent does more often, or less often, than the bar of the policy."""
    message = f"`{clip(name)}`: {what}; the policy's bar is {bar:.0%}"
    return Alert(rule, message, hint, name)


def _slower(name: str, totals: Totals, latest: str, bar: float) -> Iterator[Alert]:
    """Yield that an agent is slower in the last seven days than before."""
    start = (date.fromisoformat(latest) - timedelta(days=_DAYS - 1)).isoformat()
    now, before = Total(), Total()
    for key, one in totals.rows.items():
        if key.agent == name and key.day:
            (now if key.day >= start else before).add(one)
    for kind in ("durations", "run_durations"):
        late, early = getattr(now, kind), getattr(before, kind)
        if min(sum(late.values()), sum(early.values())) < _ENOUGH_DURATIONS:
            continue
        ours, theirs = shares.percentile(late, 0.95), shares.percentile(early, 0.95)
        if ours is None or theirs is None or ours <= bar * theirs:
            continue
        what = "runs" if kind == "run_durations" else "requests"
        yield Alert(
            "slower-than-before",
            f"`{clip(name)}`: P95 of its {what} is {ours / 1000:,.1f} s since {start}, and was "
            f"{theirs / 1000:,.1f} s before; the policy's bar is {bar:g} times that",
            "look for a longer prompt, another model, or a tool that waits",
            name,
        )
        return


def _unused(compared: Sequence[Compared], totals: Totals) -> Iterator[Alert]:
    """Yield the agents that never ran, where others did for long enough."""
    days = sorted({key.day for key in totals.rows if key.day})
    if not days or not any(one.total.calls or one.total.runs for one in compared):
        return
    length = (date.fromisoformat(days[-1]) - date.fromisoformat(days[0])).days + 1
    if length < _UNUSED_AFTER:
        return
    for one in compared:
        if not (one.total.calls or one.total.runs):
            yield Alert(
                "never-used",
                f"`{clip(one.agent.name)}` never ran from {days[0]} to {days[-1]}",
                "say in its description when to use it, or delete it",
                one.agent.name,
                one.agent.path,
            )


def _stronger_than_needed(one: Compared, totals: Totals) -> Iterator[Alert]:
    """Yield an agent that succeeds on a light model as well as on the one it usually has."""
    agent = one.agent
    if agent.unjudged or agent.floor != tiers.names()[0]:
        return
    light, stronger = Share(), Share()
    models: dict[str, int] = {}
    for key, total in totals.rows.items():
        if key.agent != agent.name:
            continue
        found = total.share("success")
        if catalogue.tier(key.model) == tiers.names()[0]:
            light = Share(light.hits + found.hits, light.total + found.total)
        elif catalogue.tier(key.model):
            stronger = Share(stronger.hits + found.hits, stronger.total + found.total)
            models[key.model] = models.get(key.model, 0) + found.total
    if not light.total or not stronger.total or least_difference(light, stronger) < -_WITHIN:
        return
    model = max(models, key=lambda name: (models[name], name))
    yield Alert(
        "light-model-does-as-well",
        f"`{clip(agent.name)}` succeeded {light.value:.0%} of {light.total:,} times on light "
        f"models and {stronger.value:.0%} of {stronger.total:,} on stronger ones, mostly "
        f"`{clip(model)}`; its words need no more than light",
        "name a light model",
        agent.name,
        agent.path,
    )


def least_difference(first: Share, second: Share) -> float:
    """Return the lower bound of `first` minus `second` (Newcombe 1998, method 10)."""
    return difference(first, second)[0]


def difference(first: Share, second: Share) -> tuple[float, float]:
    """Return the interval of 95 % of `first` minus `second`."""
    one, other = first.interval, second.interval
    middle = first.value - second.value
    below = ((first.value - one[0]) ** 2 + (other[1] - second.value) ** 2) ** 0.5
    above = ((one[1] - first.value) ** 2 + (second.value - other[0]) ** 2) ** 0.5
    return middle - below, middle + above


def _said(share: Share, what: str) -> str:
    """Return a share with its interval in words."""
    low, high = share.interval
    return f"{share.value:.1%} of {share.total:,} {what} (between {low:.1%} and {high:.1%} at 95 %)"
