"""The whole judgement of one agent as JSON values: its words, what the matrix makes of them,
what every policy says.
"""

from __future__ import annotations

from ..agents import catalogue, effective_model, hosts
from ..core import clock, policy
from ..core.findings import Finding, PlacedEvidence, order
from ..core.nouns import Agent, Context, Evidence
from ..core.positions import Position
from ..core.record import TYPE_CHECKING, Record
from ..core.settings import Config
from ..engine import checking
from ..engine.standards import Run, Standards
from ..judging import asides, expectation, quotes, sides
from ..reading import document
from ..reading.boundary import MARK
from ..rules import selection
from . import verdict_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ..core.judged import Characteristic, Profile
    from .account_shapes import (
        Account,
        Brief,
        Needed,
        Opinion,
        Proof,
        Quoted,
        Runs,
        Shown,
        Sign,
        Unread,
    )


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
) -> Account:
    """Return the judgement as JSON values, valid by `schemas/account.schema.json`.

    `left_out` are the names of rules that do not look at this file; `environment` holds the
    variables that a session would see.
    """
    asked = _Asked(settings, left_out)
    agent = checking.with_declared(agent, standards)
    context = checking.context_of(agent, standards)
    profile = context.profile()
    words = sides.of(agent, context)
    found = _findings(agent, standards, asked, context)
    judging = [one for one in found if one.code.startswith(_JUDGING)]
    return {
        "path": agent.path,
        "agent": agent.name,
        "dialect": agent.dialect.name,
        "model": [
            {"name": ref.value, "tier": catalogue.tier_of(ref) or None}
            for ref in agent.model.preferences
        ],
        "unread": _unread(agent),
        "off": _off(standards, asked),
        "effective_model": _effective(effective_model.of(agent, environment or {}), context),
        "reasoning": agent.model.reasoning.value if agent.model.reasoning else None,
        "characteristics": [
            _characteristic(agent, context, one) for one in profile.characteristics
        ],
        **_needed(profile, context),
        "evidence": {
            "stronger": [_proof(agent, one) for one in words.stronger],
            "lighter": [_proof(agent, one) for one in words.lighter],
        },
        "documented": [
            {"where": one.where, "model": one.model or None, "tier": one.tier or None}
            for one in expectation.expectations(agent, context)
        ],
        "policies": [_opinion(agent, name, asked, context) for name in policy.names()],
        "policy": standards.policy.name,
        "source": standards.policy.source,
        "verdict": _briefs(agent, standards, judging),
        "others": _briefs(agent, standards, [one for one in found if one not in judging]),
    }


def _unread(agent: Agent) -> list[Unread]:
    """Return the fields of a file without a model that name one all the same: `agent_model: opus`
    in a place where nothing reads it.
    """
    found: list[Unread] = []
    if agent.model.preferences:
        return found
    for field, value in agent.frontmatter.items():
        is_meant = field != "model" and "model" in str(field).lower()
        if is_meant and isinstance(value, str) and catalogue.tier(value):
            found.append({"field": str(field), "value": value})
    return found


def _off(standards: Standards, asked: _Asked) -> list[str]:
    """Return the codes of those rules on too light and too strong a model that are off."""
    active = selection.selected(asked.settings, standards.policy, strict=False)
    on = {entry.code for entry, _ in active if entry.name not in asked.left_out}
    return [code for code in (verdict_lines.TOO_LIGHT, verdict_lines.TOO_STRONG) if code not in on]


def _needed(profile: Profile, context: Context) -> Needed:
    """Return what the work needs as JSON values: by the matrix, and by what was learned."""
    likelihood = context.policy.criteria.likelihood
    critical = sides.critical(profile, context)
    return {
        "scores": dict(profile.scores),
        "kind": profile.kind,
        "floor": profile.floor,
        "ceiling": profile.ceiling,
        "likelihood": {
            "mid": round(profile.odds.mid, 3),
            "critical": None if critical is None else round(critical, 3),
            "mechanical": round(profile.odds.mechanical, 3),
        },
        "bounds": {
            "context": likelihood.mid.info,
            "mid": likelihood.mid.warning,
            "mechanical": likelihood.mechanical.info,
            "doubt": likelihood.doubt,
        },
        "unjudged": profile.odds.unjudged or None,
        "by_matrix": {"floor": profile.by_matrix[0], "ceiling": profile.by_matrix[1]},
    }


def _proof(agent: Agent, one: PlacedEvidence) -> Proof:
    return {**_quoted(agent, one.text, one.span.start, one.path), "criterion": one.criterion}


def _quoted(agent: Agent, text: str, at: Position, path: str = "") -> Quoted:
    """Return words with their place; the name of an agent without a field for it stands in no
    line, and its place is the opening one. `path` is that of the file where it is another one.
    """
    quoted: Quoted = {"text": text, "line": at.line, "column": at.column}
    if path:
        quoted["path"] = path
    elif at == Position(1, 1) and "name" not in agent.frontmatter and text in agent.name:
        quoted["in_file_name"] = True
    return quoted


def _effective(found: effective_model.EffectiveModel | None, context: Context) -> Runs | None:
    """Return what runs as JSON values; None where that is not known of the tool."""
    if found is None:
        return None
    runs: Runs = {
        "model": found.model or None,
        "tier": catalogue.tier(found.model) or None,
        "decided_by": found.decided_by,
        "path": found.path or None,
        "line": found.line or None,
        "because": found.because,
    }
    info = catalogue.lookup(found.model).info
    if info is not None:
        day = clock.today(context.day)
        end = hosts.end(found.model, info, context.dialect, day, context.grace)
        if end is not None and end.is_over and end.is_sure:
            runs["ends"] = end.says
    return runs


def _characteristic(agent: Agent, context: Context, one: Characteristic) -> Shown:
    criteria = context.policy.criteria
    row = criteria.rows[one.name]
    shown: Shown = {
        "name": one.name,
        "strength": one.score,
        "criterion": row.criterion,
        "kind": row.kind,
        "points": dict(row.points),
        "evidence": [_evidence(agent, item) for item in one.evidence],
    }
    if row.kind in criteria.critical.kinds:
        shown["critical"] = True
    return shown


def _evidence(agent: Agent, item: Evidence) -> Sign:
    """Return words of a characteristic with their place: a name whole, for its parts are no words
    of their own.
    """
    if item.at == ("name",):
        item = item._replace(text=agent.name)
    item = quotes.closed(item)
    at = document.locate(agent.source, item.at, item.text).start
    quoted = _quoted(agent, item.text, at, document.file_of(agent.source, item.at))
    sign: Sign = {"text": quoted["text"], "line": quoted["line"], "column": quoted["column"]}
    if "path" in quoted:
        sign["path"] = quoted["path"]
    if "in_file_name" in quoted:
        sign["in_file_name"] = True
    if asides.is_in_passing(agent, item):
        sign["in_passing"] = True
    return sign


def _opinion(agent: Agent, name: str, asked: _Asked, known: Context) -> Opinion:
    """Return what a built-in policy says, the user's own documents left aside. It judges as is
    `known`, where it weighs the same words alike.
    """
    standards = Standards(policy.built_in(name))
    context = checking.context_of(agent, standards)
    if not known.policy.criteria.has_words and standards.policy.criteria == known.policy.criteria:
        context = context._replace(profile=known.profile)
    found = _findings(agent, standards, asked, context, only=_JUDGING)
    opinion: Opinion = {"policy": name, "findings": list(map(_brief, found))}
    if standards.policy.minimum is not None:
        opinion["of_every_agent"] = True
    return opinion


def _findings(
    agent: Agent,
    standards: Standards,
    asked: _Asked,
    context: Context,
    *,
    only: tuple[str, ...] = ("",),
) -> list[Finding]:
    """Return what the rules find that are on, and of the families `only`; the worst first."""
    active = []
    # a selector may name a rule of the user's policy, which no built-in one has
    for entry, level in selection.selected(asked.settings, standards.policy, strict=False):
        if entry.code.startswith(only) and entry.name not in asked.left_out:
            active.append((entry, level))
    run = Run(selection.ActiveRules(active), standards)
    found = sorted(checking.check_agent(agent, run, context), key=order)
    return sorted(found, key=lambda one: -one.severity)


def _brief(one: Finding) -> Brief:
    brief: Brief = {"code": one.code, "severity": str(one.severity), "message": one.message}
    if one.consequence:
        brief["consequence"] = one.consequence
    return brief


def _briefs(agent: Agent, standards: Standards, found: list[Finding]) -> list[Brief]:
    """Return findings in brief, those marked, and last, that a comment of the file suppresses."""
    kept = found
    if MARK in agent.source.split.text:
        from ..engine import suppress  # imported here: few files speak to the linter

        kept = suppress.screen(agent, found, (), policy=standards.policy).kept
    counting = []
    for one in found:
        if one in kept:
            counting.append(_brief_with_hint(one))
    for one in found:
        if one not in kept:
            counting.append(_brief_with_hint(one) | {"suppressed": True})
    return counting


def _brief_with_hint(one: Finding) -> Brief:
    brief = _brief(one)
    if one.hint:
        brief["hint"] = one.hint
    return brief
