"""What a fleet costs, as text of 80 columns."""

from __future__ import annotations

from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.terminal import safe, wrap
from ..core.wording import clip, counted
from ..fleet import cost

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..fleet.cost import Basis, CandidateCost, Line, MixCost, Rate

WIDTH = 80
_MOST_AGENTS = 25  # rows; JSON has all
_MOST_NAMES = 5
_NAME, _MODEL = 30, 25


class Scenario(Record):
    """A fleet with other models: what it is called, its lines, and how many agents move; `tier`
    is that of all its models, or empty.
    """

    title: str
    lines: tuple[Line, ...]
    moved: int
    tier: str = ""


class Bill(Record):
    """What a fleet costs as it is, and in other scenarios; `hourly_rate` is None where nobody
    said what a person costs, `day` is the present one, as `2027-01-31`.
    """

    lines: tuple[Line, ...]
    scenarios: tuple[Scenario, ...]
    basis: Basis
    hourly_rate: float | None
    day: str


def lines(bill: Bill, *, explain: bool) -> Iterator[str]:
    """Yield the whole bill."""
    call, every = bill.basis.call, counted(len(bill.lines), "agent")
    batches = ""
    if call.batch:
        batches = f", {call.batch:.0%} of them in batches"
    yield from wrap(
        f"{every}. A call sends {call.input:,.0f} tokens, {call.cached:.0%} of them read from the "
        f"cache, and writes {call.output:,.0f}; {bill.basis.calls:g} calls of each agent a day"
        f"{batches} where the settings say nothing else.",
        WIDTH,
    )
    yield ""
    yield from _agents(bill.lines, explain=explain)
    yield ""
    yield from _totals(bill)
    yield from _notes(bill)


def _agents(every: Sequence[Line], *, explain: bool) -> Iterator[str]:
    yield f"{'agent':<{_NAME}}{'model':<{_MODEL}}{'a call':>9}{'calls':>6}{'a day':>10}"
    for one in every[:_MOST_AGENTS]:
        name, model = clip(safe(one.name), _NAME - 2), clip(safe(one.model), _MODEL - 2)
        spent = "not known"
        per_call = ""
        if one.rate:
            per_call, spent = f"${one.of_a_call:.4f}", f"${one.of_a_day:,.2f}"
        shown = model or "not known"
        yield f"{name:<{_NAME}}{shown:<{_MODEL}}{per_call:>9}{one.calls:>6g}{spent:>10}"
        if explain and one.rate:
            yield f"  {cost.formula(one.call, one.rate)}"
    left = every[_MOST_AGENTS:]
    if left:
        more = counted(len(left), "more agent")
        yield f"{more:<{_NAME + _MODEL + 15}}{_money(cost.total(left)):>10}"


def _totals(bill: Bill) -> Iterator[str]:
    days = data("workloads")["days"]
    now = cost.total(bill.lines)
    yield f"{'':<44}{'a day':>11}{'a month':>13}{'change':>10}"
    yield f"{'as it is':<44}{_money(now):>11}{_money(now * days):>13}"
    for one in bill.scenarios:
        then = cost.total(one.lines)
        change = ""
        if now:
            change = f"{then / now - 1:+.0%}"
        title = clip(safe(one.title), 43)
        yield f"{title:<44}{_money(then):>11}{_money(then * days):>13}{change:>10}"


def _money(amount: float) -> str:
    return f"${amount:,.2f}"


def _notes(bill: Bill) -> Iterator[str]:
    known = data("workloads")
    nameless = []
    for one in bill.lines:
        if not one.model:
            nameless.append(one)
    unpriced = []
    for one in bill.lines:
        if one.model and one.rate is None:
            unpriced.append(one)
    notes = []
    if nameless:
        notes.append(
            f"{counted(len(nameless), 'agent')} not counted, because nothing says which model "
            f"runs: {_named(nameless)}."
        )
    if unpriced:
        notes.append(
            f"{counted(len(unpriced), 'agent')} not counted, because no price is known: "
            f"{_named(unpriced)}. Set `prices` under `[tool.lint-agents.cost]`."
        )
    low, high = (_with_more_output(bill.lines, times) for times in known["tests"])
    notes.append(
        f"Where agents write tests as well, they write {known['tests'][0]:g} to "
        f"{known['tests'][1]:g} times as much: {_money(low)} to {_money(high)} a day."
    )
    notes += _break_even(bill)
    notes.append(price_note(bill.day))
    for note in notes:
        yield ""
        yield from wrap(note, WIDTH)


def _named(some: Sequence[Line]) -> str:
    names = []
    for one in some[:_MOST_NAMES]:
        model = ""
        if one.model:
            model = f" (`{clip(safe(one.model), 40)}`)"
        names.append(f"{clip(safe(one.name), 40)}{model}")
    if len(some) > _MOST_NAMES:
        names.append(f"{len(some) - _MOST_NAMES} more")
    return ", ".join(names)


def _with_more_output(every: Sequence[Line], times: float) -> float:
    spent = 0.0
    for one in every:
        if one.rate:
            call = one.call._replace(output=one.call.output * times)
            spent += cost.dollars(call, one.rate) * one.calls
    return spent


def _break_even(bill: Bill) -> list[str]:
    """Return what must be saved for the frontier tier to pay, where an hour has a price."""
    frontier = []
    for one in bill.scenarios:
        if one.tier == "frontier":
            frontier.append(one)
    if bill.hourly_rate is None or not frontier:
        return []
    more = cost.total(frontier[0].lines) - cost.total(bill.lines)
    if more <= 0:
        return ["All on frontier costs no more than the fleet as it is."]
    minutes = data("workloads")["minutes"]
    saved, results = cost.break_even(more, bill.hourly_rate, minutes)
    note = (
        f"All on frontier costs {_money(more)} more a day. At ${bill.hourly_rate:g} an hour that "
        f"pays where it saves a person {saved:,.1f} minutes a day, which is {results:,.2f} wrong "
        f"results of {minutes:g} minutes each: {_money(more)} / ${bill.hourly_rate:g} × 60 = "
        f"{saved:,.1f}."
    )
    return [note]


def price_note(day: str) -> str:
    """Return where the prices are from, and whether they are old."""
    from datetime import date  # imported here: nothing else counts days

    table, most = data("prices"), data("workloads")["stale"]
    note = f"Prices: {table['source']} {table['version']}, {table['verified_on']}"
    age = (date.fromisoformat(day) - date.fromisoformat(table["verified_on"])).days
    if age > most:
        note += f", {age} days old: they may have changed"
    return f"{note}; dollars for a million tokens."


# --- tasks as a strategy describes them -----------------------------------------------


def mix_lines(name: str, stated: MixCost, today: MixCost, *, explain: bool) -> Iterator[str]:
    """Yield what a mix of tasks costs: as its source states it, at its prices, and at those of
    today.
    """
    mix = data("workloads")["mixes"][name]
    yield from wrap(f"{mix['title']} (policy `{name}`)", WIDTH)
    yield ""
    yield f"{'':<32}{'stated':>12}{'computed':>14}{'today':>14}"
    for then, now in zip(stated.classes, today.classes, strict=True):
        label = f"{then.name} ({then.share:.0%})"
        yield f"{label:<32}{'':>12}{_money(then.dollars):>14}{_money(now.dollars):>14}"
        if explain:
            yield f"  computed: {_class_formula(then.calls, stated.rates)}"
            yield f"  today: {_class_formula(now.calls, today.rates)}"
    said = mix["stated"]
    rows = [
        ("an average task", _money(said["task"]), _money(stated.task), _money(today.task)),
        (
            f"all calls on {mix['against']}",
            *map(_money, (said["against"], stated.against, today.against)),
        ),
        ("saved", *(f"{one:.1%}" for one in (said["saved"], stated.saved, today.saved))),
        (
            f"a day of {mix['tasks']:,} tasks",
            *(_money(one * mix["tasks"]) for one in (said["task"], stated.task, today.task)),
        ),
    ]
    for title, *figures in rows:
        yield f"{title:<32}{figures[0]:>12}{figures[1]:>14}{figures[2]:>14}"
    if abs(said["task"] - stated.task) >= 0.005:
        yield ""
        yield from wrap(
            f"The stated {_money(said['task'])} do not follow from the classes: they come to "
            f"{_money(stated.task)}.",
            WIDTH,
        )
    yield ""
    for tier in tiers.names():
        if tier in today.rates and tier in stated.rates:
            before, now_at = stated.rates[tier], today.rates[tier]
            yield from wrap(
                f"{tier}: {before.model} at ${before.input:g} then, {now_at.model} at "
                f"${now_at.input:g} today, for a million tokens sent.",
                WIDTH,
            )
    yield ""


def chain_lines(some: Sequence[CandidateCost], on: Basis, *, explain: bool) -> Iterator[str]:
    """Yield what a call costs on each model of a chain, beside what its source states."""
    low, high = data("workloads")["tests"]
    yield "A chain of models: a call, and one that writes tests as well"
    yield ""
    yield f"{'':<34}{'a call':>10}{'with tests':>16}{'stated':>11}{'today':>9}"
    for one in some:
        name = f"{one.role:<10}{clip(safe(one.model), 24)}"
        if one.rate is None:
            yield f"{name:<34}{'not known':>10}"
            continue
        plain = cost.dollars(on.call, one.rate)
        tests = []
        for times in (low, high):
            longer = on.call._replace(output=on.call.output * times)
            tests.append(f"{cost.dollars(longer, one.rate):.3f}")
        said = f"{one.stated[0]:g}–{one.stated[1]:g}x" if one.stated else ""
        if one.stated and one.stated[0] == one.stated[1]:
            said = f"{one.stated[0]:g}x"
        ratio = f"{one.computed:.2f}x" if one.computed is not None else ""
        whole = f"${tests[0]}–{tests[1]}"
        yield f"{name:<34}{f'${plain:.4f}':>10}{whole:>16}{said:>11}{ratio:>9}"
        if explain:
            yield f"  {cost.formula(on.call, one.rate)}"
    yield ""
    for one in some[:1]:
        if one.rate is not None:
            without = cost.dollars(on.call._replace(cached=0.0), one.rate)
            saved = 1 - cost.dollars(on.call, one.rate) / without if without else 0.0
            yield from wrap(
                f"The cache saves {saved:.0%} of a call of the primary, where {on.call.cached:.0%} "
                f"of what is sent is read from it.",
                WIDTH,
            )
    providers = {one.provider for one in some if one.role in ("primary", "fallback")}
    if len(providers) == 1:
        yield from wrap("The fallback is of the same provider: it is down with it.", WIDTH)
    yield ""


def figure_lines(rows: Sequence[tuple[str, str, str, str]]) -> Iterator[str]:
    """Yield stated figures beside computed ones, each with a verdict or a note."""
    yield "Figures of the source, computed again from its own rows"
    for says, stated, computed, note in rows:
        yield ""
        yield from wrap(f"{says}: stated {stated}, computed {computed}: {note or 'right'}", WIDTH)
    yield ""


def _class_formula(calls: Mapping[str, float], rates: Mapping[str, Rate]) -> str:
    parts = []
    for tier, number in calls.items():
        parts.append(f"{number:g} × ${rates[tier].input:g} ({tier})")
    return " + ".join(parts)
