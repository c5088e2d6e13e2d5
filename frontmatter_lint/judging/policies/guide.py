"""The part of a policy's page that is advice: practices, chains, steps, routers, gate,
metrics, figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...core.wording import code_spans
from . import claims
from .prose import item, table

Policy = Mapping[str, Any]
Lines = Iterator[str]


def practices(policy: Policy) -> Lines:
    """Yield what to do, and which rules see to it."""
    for number, practice in enumerate(policy.get("practices", ()), 1):
        yield from item(f"{practice['says']} {_checked(practice)}", f"{number}.")


def pitfalls(policy: Policy) -> Lines:
    """Yield what goes wrong, what to do instead, and which rules find it."""
    for pitfall in policy.get("pitfalls", ()):
        yield from item(
            f"{pitfall['says']} {pitfall.get('instead', '')} {_checked(pitfall)}".replace("  ", " ")
        )


def _checked(practice: Mapping[str, Any]) -> str:
    rules = practice["checked_by"]
    if rules:
        return f"Checked by {code_spans(rules)}."
    return "No rule: agent files do not show it."


def chains(policy: Policy) -> Lines:
    """Agents one after the other, with the savings computed beside those stated."""
    for place, chain in enumerate(policy.get("chains", ())):
        if place:
            yield ""
        yield f"{chain['title']}: {_savings(chain, policy)}"
        for number, step in enumerate(chain["steps"], 1):
            yield f"{number}. `{step['agent']}` on `{step['tier']}`" + (
                f" {step['does']}" if "does" in step else ""
            )


def _savings(chain: Mapping[str, Any], policy: Policy) -> str:
    share, money = claims.calls_moved(chain), claims.money_saved(chain, policy)
    text = f"{claims.shown((share, share), '%')} of the calls move off `{chain['against']}`"
    text += f", {claims.shown(money, '%')} of the money at the stated prices" if money else ""
    return text + (f"; stated {chain['stated'] * 100:g} %" if "stated" in chain else "")


def steps(policy: Policy) -> Lines:
    """Return the stages of the work as a table."""
    rows = (
        [
            str(number),
            step["title"],
            step.get("phase", ""),
            " + ".join(step["tiers"]) + (", fresh context" if step.get("fresh_context") else ""),
            claims.shown(step["cost"], "$") if "cost" in step else "",
            step.get("why", ""),
        ]
        for number, step in enumerate(policy.get("steps", ()), 1)
    )
    return table(["", "step", "phase", "tier", "stated cost", "why"], rows)


def routers(policy: Policy) -> Lines:
    """Ways to choose a tier while work runs."""
    for router in policy.get("routers", ()):
        yield from item(f"{router['title']}: {router.get('says', '')}")
        for rule in router.get("rules", ()):
            yield f"  - {', '.join(rule['tasks'])}: `{rule['tier']}`"
        for one in router.get("thresholds", ()):
            yield (
                "  - "
                + (f"above {one['above']:g}" if "above" in one else "otherwise")
                + f": `{one['tier']}`"
            )
        for signal in router.get("signals", ()):
            above = ""
            if "above" in signal:
                above = f", more than {signal['above']:g}"
            yield f"  - {signal['title']}{above}: {'more' if signal['raises'] else 'less'} complex"
        for one in router.get("overrides", ()):
            yield f"  - {one['when']}: `{one['tier']}`" + (
                f", unless {one['unless']}" if "unless" in one else ""
            )
        if "suits" in router:
            yield f"  - for {router['suits']}"


def candidates(policy: Policy) -> Lines:
    """Yield the models of a workload and their parts."""
    for one in policy.get("candidates", ()):
        price = ""
        if "price" in one:
            price = f", {claims.shown(one['price'], 'x')} the price of the primary"
        why = ""
        if "why" in one:
            why = f": {one['why']}"
        yield from item(f"{one['role']}: `{one['model']}` of {one['provider']}{price}{why}")


def gate(policy: Policy) -> Lines:
    """Yield what a chain of models must pass."""
    gate = policy.get("gate", {})
    if "tasks" in gate:
        yield f"{gate['tasks']} tasks, scored on:"
    for score in gate.get("scores", ()):
        least = ""
        if "least" in score:
            least = (
                f", at least {score['least'] * 100:g} % for the primary, or the chain is rejected"
            )
        yield f"- {score['title']}{least}"
    if "kinds" in gate:
        yield from item(f"kinds of tasks: {', '.join(gate['kinds'])}")


def watch(policy: Policy) -> Lines:
    """Metrics, and when to look."""
    for group, metrics in policy.get("metrics", {}).items():
        yield from item(f"{group}: {'; '.join(metrics)}")
    for alert in policy.get("alerts", ()):
        limits = []
        for word in ("above", "below"):
            if word in alert:
                limits.append(f"{word} {_limit(alert[word], alert)}")
        compared = ""
        if "of" in alert:
            compared = f" of {alert['of']}"
        means = ""
        if "means" in alert:
            means = f": {alert['means']}"
        yield from item(f"alert: {' '.join([alert['metric'], *limits])}{compared}{means}")


def _limit(value: float, alert: Mapping[str, Any]) -> str:
    if alert.get("unit") == "%":
        return f"{value * 100:g} %"
    return f"{value:g}{alert.get('unit', '')}"


def phases(policy: Policy) -> Lines:
    """Yield the order of a migration."""
    known = policy.get("categories", {})
    for number, phase in enumerate(policy.get("phases", ()), 1):
        week = ""
        if "week" in phase:
            week = f", week {phase['week']}"
        titles = []
        for name in phase["categories"]:
            titles.append(known.get(name, {}).get("title", name))
        yield from item(f"{phase['title']}{week}: {'; '.join(titles)}", f"{number}.")


def figures(policy: Policy) -> Lines:
    """Return what the source states beside what its own rows give."""
    return table(["figure", "stated", "computed", ""], list(map(list, claims_of(policy))))


def claims_of(policy: Policy) -> list[tuple[str, str, str, str]]:
    """Return each stated figure: what it is, as stated, as computed, and what to say of it,
    empty where both agree.
    """
    rows = []
    for claim in policy.get("claims", ()):
        found = claims.computed(claim["computed"], policy)
        note = claim.get("note", "") or (
            "" if found and claims.agrees(claim, found) else "does not add up"
        )
        again = "not computable"
        if found:
            again = claims.shown(found, claim["unit"])
        stated = claims.shown(claim["stated"], claim["unit"])
        rows.append((claim["says"], stated, again, note))
    return rows


def listed(key: str) -> Callable[[Policy], Lines]:
    """Return a section that is a plain list."""
    return lambda policy: (line for text in policy.get(key, ()) for line in item(text))
