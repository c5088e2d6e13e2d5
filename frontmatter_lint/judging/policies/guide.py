"""The part of a policy's page that is advice: practices, chains, steps, routers, gate,
metrics, figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...core.policy import Policy
from ...core.policy_advice import Bar, Chain, Practice
from ...core.wording import code_spans
from . import claims
from .prose import item, table

Lines = Iterator[str]


def practices(policy: Policy) -> Lines:
    """Yield what to do, and which rules see to it."""
    for number, practice in enumerate(policy.practices, 1):
        yield from item(f"{practice.says} {_checked(practice)}", f"{number}.")


def pitfalls(policy: Policy) -> Lines:
    """Yield what goes wrong, what to do instead, and which rules find it."""
    for pitfall in policy.pitfalls:
        text = f"{pitfall.says} {pitfall.instead} {_checked(pitfall)}"
        yield from item(text.replace("  ", " "))


def _checked(practice: Practice) -> str:
    if practice.checked_by:
        return f"Checked by {code_spans(practice.checked_by)}."
    return "No rule: agent files do not show it."


def chains(policy: Policy) -> Lines:
    """Yield agents one after the other, with the savings computed beside those stated."""
    for place, chain in enumerate(policy.chains):
        if place:
            yield ""
        yield f"{chain.title}: {_savings(chain, policy)}"
        for number, step in enumerate(chain.steps, 1):
            yield f"{number}. `{step.agent}` on `{step.tier}` {step.does}".rstrip()


def _savings(chain: Chain, policy: Policy) -> str:
    share, money = claims.calls_moved(chain), claims.money_saved(chain, policy)
    text = f"{claims.shown((share, share), '%')} of the calls move off `{chain.against}`"
    if money:
        text += f", {claims.shown(money, '%')} of the money at the stated prices"
    if chain.stated is not None:
        text += f"; stated {chain.stated * 100:g} %"
    return text


def steps(policy: Policy) -> Lines:
    """Return the stages of the work as a table."""
    rows = []
    for number, step in enumerate(policy.steps, 1):
        tiers = " + ".join(step.tiers)
        if step.fresh_context:
            tiers += ", fresh context"
        cost = ""
        if step.cost:
            cost = claims.shown(step.cost, "$")
        rows.append([str(number), step.title, step.phase, tiers, cost, step.why])
    return table(["", "step", "phase", "tier", "stated cost", "why"], rows)


def routers(policy: Policy) -> Lines:
    """Yield ways to choose a tier while work runs."""
    for router in policy.routers:
        yield from item(f"{router.title}: {router.says}")
        for rule in router.rules:
            yield f"  - {', '.join(rule.tasks)}: `{rule.tier}`"
        for threshold in router.thresholds:
            above = "otherwise"
            if threshold.above is not None:
                above = f"above {threshold.above:g}"
            yield f"  - {above}: `{threshold.tier}`"
        for signal in router.signals:
            above = ""
            if signal.above is not None:
                above = f", more than {signal.above:g}"
            yield f"  - {signal.title}{above}: {'more' if signal.raises else 'less'} complex"
        for one in router.overrides:
            unless = ""
            if one.unless:
                unless = f", unless {one.unless}"
            yield f"  - {one.when}: `{one.tier}`{unless}"
        if router.suits:
            yield f"  - for {router.suits}"


def candidates(policy: Policy) -> Lines:
    """Yield the models of a workload and their parts."""
    for one in policy.candidates:
        price = ""
        if one.price:
            price = f", {claims.shown(one.price, 'x')} the price of the primary"
        why = ""
        if one.why:
            why = f": {one.why}"
        yield from item(f"{one.role}: `{one.model}` of {one.provider}{price}{why}")


def gate(policy: Policy) -> Lines:
    """Yield what a chain of models must pass."""
    gate = policy.gate
    if gate.tasks is not None:
        yield f"{gate.tasks} tasks, scored on:"
    for score in gate.scores:
        least = ""
        if score.least is not None:
            least = f", at least {score.least * 100:g} % for the primary, or the chain is rejected"
        yield f"- {score.title}{least}"
    if gate.kinds:
        yield from item(f"kinds of tasks: {', '.join(gate.kinds)}")


def watch(policy: Policy) -> Lines:
    """Yield metrics, and when to look."""
    for group, metrics in policy.metrics.items():
        yield from item(f"{group}: {'; '.join(metrics)}")
    for alert in policy.alerts:
        limits = []
        for word, number in (("above", alert.above), ("below", alert.below)):
            if number is not None:
                limits.append(f"{word} {_limit(number, alert)}")
        compared = ""
        if alert.of:
            compared = f" of {alert.of}"
        means = ""
        if alert.means:
            means = f": {alert.means}"
        yield from item(f"alert: {' '.join([alert.metric, *limits])}{compared}{means}")


def _limit(value: float, alert: Bar) -> str:
    if alert.unit == "%":
        return f"{value * 100:g} %"
    return f"{value:g}{alert.unit}"


def phases(policy: Policy) -> Lines:
    """Yield the order of a migration."""
    for number, phase in enumerate(policy.phases, 1):
        week = ""
        if phase.week is not None:
            week = f", week {phase.week}"
        titles = []
        for name in phase.categories:
            known = policy.categories.get(name)
            titles.append((known and known.title) or name)
        yield from item(f"{phase.title}{week}: {'; '.join(titles)}", f"{number}.")


def figures(policy: Policy) -> Lines:
    """Return what the source states beside what its own rows give."""
    return table(["figure", "stated", "computed", ""], list(map(list, claims_of(policy))))


def claims_of(policy: Policy) -> list[tuple[str, str, str, str]]:
    """Return each stated figure: what it is, as stated, as computed, and what to say of it,
    empty where both agree.
    """
    rows = []
    for claim in policy.claims:
        found = claims.computed(claim.computed, policy)
        note = claim.note
        if not note and not (found and claims.agrees(claim, found)):
            note = "does not add up"
        again = "not computable"
        if found:
            again = claims.shown(found, claim.unit)
        stated = claims.shown(claim.stated, claim.unit)
        rows.append((claim.says, stated, again, note))
    return rows


def listed(texts: Sequence[str]) -> Lines:
    """Yield a plain list."""
    for text in texts:
        yield from item(text)
