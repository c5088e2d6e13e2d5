"""The whole judgement of one agent: its words, what the matrix makes of them, what every
policy says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ..agents import catalogue, effective_model
from ..core import tiers
from ..core.findings import Finding, order
from ..core.nouns import Agent, Context, Evidence
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import Config
from ..core.wording import clip
from ..engine import engine, suppress
from ..engine.engine import Run, Standards
from ..judging import verdict
from ..reading import document
from ..rules import selection

if TYPE_CHECKING:
    from typing import Any

    from ..judging.profile import Profile


#: The families that judge an assignment.
_JUDGING = ("MA", "FB", "ES")


class _Asked(Record):
    """The settings of a run, and the rules that `per-file-ignores` keeps from the file."""

    settings: Config
    left_out: Collection[str]


def account(
    agent: Agent,
    standards: Standards,
    settings: Config,
    left_out: Collection[str] = (),
    environment: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return the judgement as JSON values, valid by `schemas/account.schema.json`.

    `left_out` are the names of rules that do not look at this file; `environment` holds the
    variables that a session would see.
    """
    asked = _Asked(settings, left_out)
    agent = engine.with_declared(agent, standards)
    context = engine.context_of(agent, standards)
    profile = context.profile()
    return {
        "path": agent.path,
        "agent": agent.name,
        "dialect": agent.dialect.name,
        "model": [
            {"name": ref.value, "tier": catalogue.tier_of(ref) or None}
            for ref in agent.model.preferences
        ],
        "effective_model": _effective(effective_model.of(agent, environment or {})),
        "reasoning": agent.model.reasoning.value if agent.model.reasoning else None,
        "characteristics": [
            _characteristic(agent, context, one) for one in profile.characteristics
        ],
        **_needed(profile),
        "evidence": _both_sides(agent, context),
        "documented": [
            {"where": one.where, "model": one.model or None, "tier": one.tier or None}
            for one in verdict.expectations(agent, context)
        ],
        "policies": [
            {"policy": name, "findings": _opinion(agent, name, asked)} for name in data("policies")
        ],
        "policy": standards.policy["name"],
        "verdict": _verdict(agent, standards, asked),
    }


def _needed(profile: Profile) -> dict[str, Any]:
    """Return what the work needs as JSON values: by the matrix, and by what was learned."""
    return {
        "scores": dict(profile.scores),
        "kind": profile.kind,
        "floor": profile.floor,
        "ceiling": profile.ceiling,
        "likelihood": {
            "mid": round(profile.odds.mid, 3),
            "critical": round(profile.odds.critical, 3),
            "mechanical": round(profile.odds.mechanical, 3),
        },
        "unjudged": profile.odds.unjudged or None,
        "by_matrix": {"floor": profile.by_matrix[0], "ceiling": profile.by_matrix[1]},
    }


def _both_sides(agent: Agent, context: Context) -> dict[str, Any]:
    """Return the words that speak for a stronger model and for a lighter one, as findings
    quote them.
    """
    profile = context.profile()
    if profile.odds.unjudged:
        return {"stronger": [], "lighter": []}
    found: dict[str, Any] = {}
    for name, side in (("stronger", 1), ("lighter", -1)):
        quoted = verdict.proof(agent, profile, context, side)
        found[name] = [_evidence(agent, one) | {"criterion": one.criterion} for one in quoted]
    return found


def _effective(found: effective_model.EffectiveModel | None) -> dict[str, Any] | None:
    """Return what runs as JSON values; None where that is not known of the tool."""
    if found is None:
        return None
    return {
        "model": found.model or None,
        "tier": catalogue.tier(found.model) or None,
        "decided_by": found.decided_by,
        "path": found.path or None,
        "line": found.line or None,
        "because": found.because,
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


def _opinion(agent: Agent, policy: str, asked: _Asked) -> list[dict[str, Any]]:
    """What a built-in policy says, the user's own documents left aside."""
    return [_brief(one) for one in _findings(agent, Standards(data("policies")[policy]), asked)]


def _findings(agent: Agent, standards: Standards, asked: _Asked) -> list[Finding]:
    """Return what the rules that judge find, of those that are on; the worst first."""
    active = [
        (entry, level)
        for entry, level in selection.selected(asked.settings, standards.policy)
        if entry.code.startswith(_JUDGING) and entry.name not in asked.left_out
    ]
    found = sorted(engine.check_agent(agent, Run(active, standards)), key=order)
    return sorted(found, key=lambda one: -one.severity)


def _brief(one: Finding) -> dict[str, Any]:
    return {"code": one.code, "severity": str(one.severity), "message": one.message}


def _verdict(agent: Agent, standards: Standards, asked: _Asked) -> list[dict[str, Any]]:
    """The findings, those marked, and last, that a comment of the file suppresses."""
    found = _findings(agent, standards, asked)
    kept = suppress.screen(agent, found, ()).kept
    counting = [_brief(one) for one in found if one in kept]
    return counting + [_brief(one) | {"suppressed": True} for one in found if one not in kept]


def lines(values: Mapping[str, Any]) -> Iterator[str]:
    """Yield the same for people, line by line."""
    stated = ", ".join(
        f"{one['name']} ({one['tier'] or 'no tier known'})" for one in values["model"]
    )
    yield f"{values['agent']}  ({values['path']}, {values['dialect']})"
    yield ""
    yield f"model       {stated or 'not decided here'}"
    runs = values["effective_model"]
    if runs:
        model = clip(runs["model"]) if runs["model"] else "a model not known here"
        tier = f" ({runs['tier']})" if runs["tier"] else ""
        yield f"runs on     {model}{tier}, because {runs['because']}"
    if values["reasoning"]:
        yield f"reasoning   {values['reasoning']}"
    for one in values["documented"]:
        yield f"documented  {one['model'] or one['tier'] or 'left open'}, by {one['where']}"
    yield ""
    yield from _matrix(values)
    yield ""
    yield f"work        {values['kind']}"
    if values["unjudged"]:
        yield f"not judged  {values['unjudged']}: nothing is said of its model"
    else:
        yield from _likelihood(values)
        yield from _quoted(values["evidence"])
        yield f"floor       {_floor(values)}"
        yield f"ceiling     {_ceiling(values)}"
    yield ""
    yield from _other_policies(values)
    yield from _one_verdict(values)


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


def _quoted(sides: Mapping[str, Any]) -> Iterator[str]:
    """Say which words decided, on either side, as a finding would quote them."""
    for side, title in (("stronger", "for more"), ("lighter", "for less")):
        label = title
        for one in sides[side]:
            criterion = f" ({one['criterion']})" if one["criterion"] else ""
            yield f"{label:<12}“{one['text']}”, line {one['line']}{criterion}"
            label = ""


def _floor(values: Mapping[str, Any]) -> str:
    """Return the floor in words; that of few doubts is said as such."""
    hundred = round(100 * values["likelihood"]["mid"])
    if values["floor"] == "light" and hundred >= _DOUBTFUL:
        return f"light: {100 - hundred} of 100 agents with such words need no more"
    return _FLOORS[values["floor"]]


def _ceiling(values: Mapping[str, Any]) -> str:
    """Return the ceiling in words, the lowest as sure as it is."""
    if values["ceiling"] == "light" and values["likelihood"]["mechanical"] < _PLAIN:
        return "light: a light model is probably enough"
    return _CEILINGS[values["ceiling"]]


#: From how many in 100 on a light floor is in doubt, and from which probability on a frontier
#: model is called plain waste.
_DOUBTFUL, _PLAIN = 10, 0.5


def _likelihood(values: Mapping[str, Any]) -> Iterator[str]:
    """Say how likely it is that the work needs more, or less, and whether the matrix agrees."""
    chances = values["likelihood"]
    yield f"likelihood  beyond a light model: {_odds(chances['mid'])}"
    yield f"            security, compliance, legal or incident work: {_odds(chances['critical'])}"
    yield f"            mechanical: {_odds(chances['mechanical'])}"
    matrix, floor = values["by_matrix"]["floor"], values["floor"]
    if matrix != floor:
        yield (
            f"            The matrix alone would say {_IN_WORDS.get(matrix, matrix)}; how likely "
            "the work is beyond a light model decides."
        )


#: Floors as they read in a sentence.
_IN_WORDS = {"context": "that it depends on the case"}


def _odds(probability: float) -> str:
    """Return a probability as people say it; nothing learned is certain."""
    hundred = min(99, max(1, round(100 * probability)))
    more = "more than " if probability > 0.995 else ""
    less = "less than " if probability < 0.005 else ""
    return f"{more}{less}{hundred} in 100"


def _matrix(values: Mapping[str, Any]) -> Iterator[str]:
    if not values["characteristics"]:
        yield "No characteristic of the decision matrix shows in its words."
        return
    names = "".join(f"{tier:>{_room(tier)}}" for tier in tiers.names())
    yield f"{'characteristic':<24} {'strength':>8}{names}"
    for one in values["characteristics"]:
        points = _row(one["points"], one["strength"])
        yield f"{one['name']:<24} {one['strength']:>8.2f}{points}"
        yield from (f"    “{item['text']}”, line {item['line']}" for item in one["evidence"])
        yield f"    {one['criterion']}"
    yield f"{'sum':<24} {'':>8}{_row(values['scores'], 1)}"


def _row(points: Mapping[str, float], weight: float) -> str:
    """Return the points of each tier, weighed, one column a tier."""
    return "".join(f"{_signed(weight * points[tier]):>{_room(tier)}}" for tier in tiers.names())


def _room(tier: str) -> int:
    """Return the width of a tier's column in characters: its name and its figures fit."""
    return max(7, len(tier) + 2)


def _signed(number: float) -> str:
    return f"{number:+.2f}" if number else "0"


def _other_policies(values: Mapping[str, Any]) -> Iterator[str]:
    """Say what would be found under policies that nobody chose here."""
    says: dict[str, list[str]] = {}
    for one in values["policies"]:
        if one["policy"] != values["policy"]:
            found = "; ".join(finding["message"] for finding in one["findings"])
            says.setdefault(found or "no objection", []).append(one["policy"])
    aside = ", and without your documents" if _has_documents(values) else ""
    yield f"Under another policy{aside}, it would be:"
    for message, names in says.items():
        yield f"  {', '.join(names)}: {message}"
    yield ""


def _has_documents(values: Mapping[str, Any]) -> bool:
    """Whether the assignment is one of the user's documents rather than of the policy."""
    return any(not one["where"].startswith("policy `") for one in values["documented"])


def _one_verdict(values: Mapping[str, Any]) -> Iterator[str]:
    """Say under which policy, and the verdict: the worst of what is found, then the rest."""
    yield f"policy      {values['policy']}"
    for label, finding in zip(_labels(), values["verdict"], strict=False):
        covered = " (suppressed by a comment in the file)" if finding.get("suppressed") else ""
        yield f"{label:<12}{finding['severity']} {finding['code']}: {finding['message']}{covered}"
    if not values["verdict"]:
        yield "verdict     no objection"


def _labels() -> Iterator[str]:
    yield "verdict"
    while True:
        yield "  and"
