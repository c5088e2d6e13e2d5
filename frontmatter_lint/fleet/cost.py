"""What the agents of a fleet cost: tokens × the dated table of prices, or prices of one's own."""

from __future__ import annotations

from ..agents import catalogue, hosts, prices
from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..core.policy import Policy
    from ..core.shapes_of_fleets import Mix
    from ..core.shapes_of_settings import Cost
    from .agents import FleetAgent

_MILLION = 1_000_000
#: Whose models a tier is counted with where no agent says it.
_USUAL_MAKER = "anthropic"


class Call(Record):
    """What one call uses: tokens sent, the share of them (0 to 1) that is read from the cache,
    and tokens written; `batch` is the share of calls (0 to 1) that is sent in batches.
    """

    input: float
    cached: float
    output: float
    batch: float = 0.0


class Rate(Record):
    """Dollars for a million tokens: sent, read from the cache, and written; `batch` is the share
    of these that a call in a batch costs, 1 where the seller has no price for batches.
    """

    model: str
    input: float
    cache_read: float
    output: float
    batch: float = 1.0


class Line(Record):
    """What one agent costs; `rate` is None where no price is known for its model, which is empty
    where it is not known which one runs.
    """

    name: str
    path: str
    model: str
    tier: str
    calls: float
    call: Call
    rate: Rate | None

    @property
    def of_a_call(self) -> float:
        """Return dollars for a call; 0 where no price is known."""
        return dollars(self.call, self.rate) if self.rate else 0.0

    @property
    def of_a_day(self) -> float:
        """Return dollars for a day; 0 where no price is known."""
        return self.of_a_call * self.calls


class Basis(Record):
    """What is counted with: `call` and `calls` a day of an agent, `agents` those of single
    agents by name, `own` prices by name of a model.
    """

    call: Call
    calls: float
    agents: Mapping[str, float]
    own: Mapping[str, Rate]


def basis(table: Cost) -> Basis:
    """Return what to count with, by the settings under `cost` and else by
    `data/workloads.yaml`.
    """
    usual = data("workloads")["call"]
    own = {}
    for name, price in table.get("prices", {}).items():
        cache_read = price.get("cache-read", price["input"])
        batch = price.get("batch", 1.0)
        own[name] = Rate(name, price["input"], cache_read, price["output"], batch)
    call = Call(
        table.get("input", usual["input"]),
        table.get("cached", usual["cached"]),
        table.get("output", usual["output"]),
        table.get("batch", usual["batch"]),
    )
    return Basis(call, table.get("calls", usual["calls"]), table.get("agents", {}), own)


def rate(model: str, call: Call, own: Mapping[str, Rate]) -> Rate | None:
    """Return what a model costs in a call of this length: a price of one's own first, else that
    of its maker; None where neither is known.
    """
    if model in own:
        return own[model]
    info = catalogue.lookup(catalogue.resolved(model)).info
    if info is None:
        return None
    if info.id in own:
        return own[info.id]
    if catalogue.is_free(model):
        return Rate(info.id, 0.0, 0.0, 0.0, 1.0)
    price = prices.of(info.id)
    if price is None:
        return None
    amounts = price.usual
    if price.above is not None and call.input > price.above_tokens:
        amounts = price.above
    cache_read = amounts.input if amounts.cache_read is None else amounts.cache_read
    batch = 1.0
    batches = data("workloads")["batch"]
    if info.provider in batches:
        batch = batches[info.provider]["share"]
    return Rate(info.id, amounts.input, cache_read, amounts.output, batch)


def dollars(call: Call, at: Rate) -> float:
    """Return what a call costs on average, those in batches included."""
    read = call.input * call.cached
    sent = call.input - read
    whole = sent * at.input + read * at.cache_read + call.output * at.output
    return whole * (1 - call.batch * (1 - at.batch)) / _MILLION


def described(call: Call) -> str:
    """Return what a call uses, in words."""
    text = (
        f"{call.input:,.0f} tokens sent, {call.cached:.0%} of them read from the cache, and "
        f"{call.output:,.0f} written"
    )
    if call.batch:
        text += f", {call.batch:.0%} of the calls in batches"
    return text


def formula(call: Call, at: Rate) -> str:
    """Return how the dollars of a call come about."""
    read = call.input * call.cached
    parts = [f"{call.input - read:,.0f} × ${at.input:g}"]
    if read:
        parts.append(f"{read:,.0f} × ${at.cache_read:g}")
    if call.output:
        parts.append(f"{call.output:,.0f} × ${at.output:g}")
    less = ""
    if call.batch and at.batch < 1:
        less = f" × (1 - {call.batch:.0%} × {1 - at.batch:.0%})"
    return f"({' + '.join(parts)}) / 1,000,000{less} = ${dollars(call, at):.4f}"


def lines(agents: Sequence[FleetAgent], on: Basis) -> list[Line]:
    """Return what each agent costs on the model that it runs on, the dearest day first."""
    found = [line(one, one.model, on) for one in agents]
    return sorted(found, key=lambda one: (-one.of_a_day, one.path))


def line(agent: FleetAgent, model: str, on: Basis) -> Line:
    """Return what an agent costs on a model."""
    at = rate(model, on.call, on.own) if model else None
    tier = catalogue.tier(model) if model != agent.model else agent.tier
    calls = on.agents.get(agent.name, on.calls)
    return Line(agent.name, agent.path, model, tier, calls, on.call, at)


def models_of_tiers(agents: Sequence[FleetAgent], on: Basis) -> dict[str, str]:
    """Return the model that stands for each tier: the newest with a price, of the maker whose
    models most agents run on.
    """
    makers: dict[str, int] = {}
    for one in agents:
        info = catalogue.lookup(one.model).info if one.model else None
        if info is not None:
            makers[info.provider] = makers.get(info.provider, 0) + 1
    ranked = sorted(makers, key=lambda name: (-makers[name], name))
    found = {}
    for tier in tiers.names():
        for maker in [*ranked, _USUAL_MAKER]:
            model = _newest(maker, tier, on)
            if model:
                found[tier] = model
                break
    return found


def _newest(maker: str, tier: str, on: Basis) -> str:
    for model in hosts.current(hosts.MAKER, maker, tier):
        if rate(model, on.call, on.own) is not None:
            return model
    return ""


def moved(agents: Sequence[FleetAgent], to: Mapping[str, str], on: Basis) -> list[Line]:
    """Return what agents cost with the models in `to`, by path; the others as they are."""
    return [line(one, to.get(one.path, one.model), on) for one in agents]


def total(some: Sequence[Line]) -> float:
    """Return dollars for a day of all lines whose price is known."""
    return sum(one.of_a_day for one in some)


# --- tasks as a strategy describes them -----------------------------------------------


class ClassCost(Record):
    """What a task of one class of a mix costs: its share of all (0 to 1), its calls by tier,
    and dollars.
    """

    name: str
    share: float
    calls: Mapping[str, float]
    dollars: float


class CandidateCost(Record):
    """What a call costs on a model of a chain of a policy: its role, the rate (None where no
    price is known), and its price by that of the primary, as stated (from, to) and as computed;
    None where there is none.
    """

    role: str
    model: str
    provider: str
    rate: Rate | None
    stated: tuple[float, float] | None
    computed: float | None


def candidates(policy: Policy, on: Basis) -> list[CandidateCost]:
    """Return what a call costs on each model that a policy names, the primary first."""
    found: list[CandidateCost] = []
    first: Rate | None = None
    for one in policy.candidates:
        at = rate(one.model, on.call, on.own)
        first = first or at
        ratio = None
        if found and at and first and dollars(on.call, first):
            ratio = dollars(on.call, at) / dollars(on.call, first)
        found.append(CandidateCost(one.role, one.model, one.provider, at, one.price, ratio))
    return found


class MixCost(Record):
    """What a mix of tasks costs at given prices: each class, an average task, and the same
    calls on one tier; `rates` are those of the tiers.
    """

    classes: tuple[ClassCost, ...]
    rates: Mapping[str, Rate]
    task: float
    against: float

    @property
    def saved(self) -> float:
        """Return the share saved against all calls on one tier, from 0 to 1."""
        return 1 - self.task / self.against if self.against else 0.0


def mix_cost(mix: Mix, rates: Mapping[str, Rate]) -> MixCost:
    """Return what a mix of `data/workloads.yaml` costs at the rates of its tiers."""
    call = Call(mix["call"]["input"], 0.0, mix["call"]["output"])
    classes = []
    task = against = 0.0
    for one in mix["classes"]:
        paid = 0.0
        for tier, number in one["calls"].items():
            paid += number * dollars(call, rates[tier])
            against += one["share"] * number * dollars(call, rates[mix["against"]])
        classes.append(ClassCost(one["name"], one["share"], one["calls"], paid))
        task += one["share"] * paid
    return MixCost(tuple(classes), rates, task, against)


def stated_rates(policy: Policy) -> dict[str, Rate]:
    """Return the prices that a policy's source states for its tiers, per million tokens."""
    found = {}
    for tier, facts in policy.tiers.items():
        if facts.price:
            middle = sum(facts.price) / 2
            found[tier] = Rate(facts.title or tier, middle, middle, middle)
    return found


def break_even(more: float, hourly_rate: float, minutes: float) -> tuple[float, float]:
    """Return how many minutes of a person a day must be saved before `more` dollars a day pay,
    and how many wrong results of so many minutes that is.
    """
    saved = more / hourly_rate * 60
    return saved, saved / minutes
