"""The whole judgement of one agent: its words, what the matrix makes of them, what every
policy says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..agents import catalogue
from ..core.findings import Finding, order
from ..core.nouns import Agent, Context, Evidence
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.settings import Config
from ..core.terminal import safe
from ..engine import engine, suppress
from ..engine.engine import Run, Standards
from ..judging import verdict
from ..reading import document
from ..rules import selection

if TYPE_CHECKING:
    from typing import Any


def account(agent: Agent, standards: Standards, settings: Config) -> dict[str, Any]:
    """The judgement as JSON values, valid by `schemas/account.schema.json`."""
    context = engine.context_of(agent, standards)
    profile = context.profile()
    return {
        "path": agent.path,
        "agent": agent.name,
        "dialect": agent.dialect.name,
        "model": [
            {"name": ref.value, "tier": catalogue.tier(ref.value) or None}
            for ref in agent.model.preferences
        ],
        "reasoning": agent.model.reasoning.value if agent.model.reasoning else None,
        "characteristics": [
            _characteristic(agent, context, one) for one in profile.characteristics
        ],
        "scores": dict(profile.scores),
        "kind": profile.kind,
        "floor": profile.floor,
        "ceiling": profile.ceiling,
        "documented": [
            {"where": one.where, "model": one.model or None, "tier": one.tier or None}
            for one in verdict.expectations(agent, context)
        ],
        "policies": [
            {"policy": name, "findings": _opinion(agent, name, settings)}
            for name in data("policies")
        ],
        "verdict": _verdict(agent, standards, settings),
    }


def _characteristic(agent: Agent, context: Context, one: Any) -> dict[str, Any]:
    row = context.policy["characteristics"][one.name]
    return {
        "name": one.name,
        "strength": one.score,
        "criterion": row["criterion"],
        "points": dict(row["points"]),
        "evidence": [_evidence(agent, item) for item in one.evidence],
    }


def _evidence(agent: Agent, item: Evidence) -> dict[str, Any]:
    start = document.locate(agent.source, item.at, item.text).start
    return {"text": item.text, "line": start.line, "column": start.column}


def _opinion(agent: Agent, policy: str, settings: Config) -> list[dict[str, str]]:
    """What a built-in policy says, the user's own documents left aside."""
    return _briefs(agent, Standards(data("policies")[policy]), settings)


def _briefs(agent: Agent, standards: Standards, settings: Config) -> list[dict[str, Any]]:
    return [_brief(one) for one in _findings(agent, standards, settings)]


def _findings(agent: Agent, standards: Standards, settings: Config) -> list[Finding]:
    run = Run(selection.selected(settings, standards.policy), standards)
    return sorted(engine.check_agent(agent, run), key=order)


def _brief(one: Finding) -> dict[str, Any]:
    return {"code": one.code, "severity": str(one.severity), "message": one.message}


def _verdict(agent: Agent, standards: Standards, settings: Config) -> list[dict[str, Any]]:
    """The findings, those marked that a comment of the file suppresses."""
    found = _findings(agent, standards, settings)
    kept = suppress.screen(agent, found, ()).kept
    return [_brief(one) | ({} if one in kept else {"suppressed": True}) for one in found]


def text(values: Mapping[str, Any]) -> str:
    """The same for people."""
    return "".join(f"{safe(line)}\n" for line in _lines(values))


def _lines(values: Mapping[str, Any]) -> Iterator[str]:
    stated = ", ".join(
        f"{one['name']} ({one['tier'] or 'no tier known'})" for one in values["model"]
    )
    yield f"{values['agent']}  ({values['path']}, {values['dialect']})"
    yield ""
    yield f"model       {stated or 'not decided here'}"
    if values["reasoning"]:
        yield f"reasoning   {values['reasoning']}"
    for one in values["documented"]:
        yield f"documented  {one['model'] or one['tier'] or 'left open'}, by {one['where']}"
    yield ""
    yield from _matrix(values)
    yield ""
    yield f"work        {values['kind']}"
    yield f"floor       {_FLOORS[values['floor']]}"
    yield f"ceiling     {_CEILINGS[values['ceiling']]}"
    yield ""
    yield from _opinions(values)


_FLOORS = {
    "light": "light: nothing in its words asks for more",
    "context": "depends on the case: a light model with an escalation, or the middle tier",
    "mid": "mid: the weakest tier whose documented strengths cover this work",
}
_CEILINGS = {
    "light": "light: anything stronger is plain waste",
    "mid": "mid: a frontier model is not obviously worth its price",
    "frontier": "frontier: the strongest models are sensible here",
}


def _matrix(values: Mapping[str, Any]) -> Iterator[str]:
    if not values["characteristics"]:
        yield "No characteristic of the decision matrix shows in its words."
        return
    yield f"{'characteristic':<24} {'strength':>8} {'light':>6} {'mid':>6} {'frontier':>9}"
    for one in values["characteristics"]:
        points = "".join(
            f"{_signed(one['strength'] * one['points'][tier]):>{room}}" for tier, room in _COLUMNS
        )
        yield f"{one['name']:<24} {one['strength']:>8.2f}{points}"
        yield from (f"    “{item['text']}”, line {item['line']}" for item in one["evidence"])
        yield f"    {one['criterion']}"
    yield f"{'sum':<24} {'':>8}" + "".join(
        f"{_signed(values['scores'][tier]):>{room}}" for tier, room in _COLUMNS
    )


_COLUMNS = (("light", 7), ("mid", 7), ("frontier", 10))


def _signed(number: float) -> str:
    return f"{number:+.2f}" if number else "0"


def _opinions(values: Mapping[str, Any]) -> Iterator[str]:
    width = max(len(one["policy"]) for one in values["policies"])
    yield "What each policy says:"
    for one in values["policies"]:
        says = "; ".join(finding["message"] for finding in one["findings"])
        yield f"  {one['policy']:<{width}}  {says or 'no objection'}"
    yield ""
    for finding in values["verdict"]:
        covered = " (suppressed by a comment in the file)" if finding.get("suppressed") else ""
        yield f"verdict     {finding['severity']} {finding['code']}: {finding['message']}{covered}"
    if not values["verdict"]:
        yield "verdict     no objection"
