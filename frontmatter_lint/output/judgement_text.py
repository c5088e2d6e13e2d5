"""The whole judgement of one agent as JSON values: its words, what the matrix makes of them,
what every policy says.
"""

from __future__ import annotations

from ..agents import catalogue, effective_model
from ..core import policy
from ..core.findings import Finding, PlacedEvidence, order
from ..core.nouns import Agent, Context, Evidence
from ..core.positions import Position
from ..core.record import TYPE_CHECKING, Record
from ..core.settings import Config
from ..engine import checking
from ..engine.run import Run, Standards
from ..judging import expectation, sides
from ..reading import document
from ..reading.boundary import MARK
from ..rules import selection

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Literal, NotRequired, TypedDict

    from ..core.judged import Characteristic, Profile

    class Model(TypedDict):
        """A stated model; `tier` is None where nobody knows it."""

        name: str
        tier: str | None

    class Runs(TypedDict):
        """What really runs, and why; a part that is not known is None."""

        model: str | None
        tier: str | None
        decided_by: str
        path: str | None
        line: int | None
        because: str

    class Quoted(TypedDict):
        """Words of the agent; `in_file_name` where they are the name of its file."""

        text: str
        line: int
        column: int
        in_file_name: NotRequired[Literal[True]]

    class Proof(Quoted):
        """Words that prove something, and the criterion they meet."""

        criterion: str

    class Shown(TypedDict):
        """A characteristic that shows in the words."""

        name: str
        strength: float
        criterion: str
        points: dict[str, float]
        evidence: list[Quoted]

    class Documented(TypedDict):
        """What somebody wrote down."""

        where: str
        model: str | None
        tier: str | None

    class Brief(TypedDict, total=False):
        """A finding."""

        code: str
        severity: str
        message: str
        suppressed: bool

    class Opinion(TypedDict):
        """What a policy finds."""

        policy: str
        findings: list[Brief]

    class Likelihood(TypedDict):
        """Probabilities from 0 to 1; of critical work None where no words of it show."""

        mid: float
        critical: float | None
        mechanical: float

    class Bounds(TypedDict):
        """From which probability on something follows; None where it never does."""

        context: float | None
        mid: float | None
        mechanical: float | None
        doubt: float

    class Needed(TypedDict):
        """What the work needs."""

        scores: dict[str, float]
        kind: str
        floor: str
        ceiling: str
        likelihood: Likelihood
        bounds: Bounds
        unjudged: str | None
        by_matrix: dict[str, str]

    class Account(Needed):
        """The judgement of one agent, as `schemas/account.schema.json` has it."""

        path: str
        agent: str
        dialect: str
        model: list[Model]
        effective_model: Runs | None
        reasoning: str | None
        characteristics: list[Shown]
        evidence: dict[str, list[Proof]]
        documented: list[Documented]
        policies: list[Opinion]
        policy: str
        verdict: list[Brief]
        others: list[Brief]


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
        "effective_model": _effective(effective_model.of(agent, environment or {})),
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
        "policies": [
            {"policy": name, "findings": _opinion(agent, name, asked, context)}
            for name in policy.names()
        ],
        "policy": standards.policy.name,
        "verdict": _briefs(agent, standards, judging),
        "others": _briefs(agent, standards, [one for one in found if one not in judging]),
    }


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
    return {**_quoted(agent, one.text, one.span.start), "criterion": one.criterion}


def _quoted(agent: Agent, text: str, at: Position) -> Quoted:
    """Return words with their place; the name of an agent without a field for it stands in no
    line, and its place is the opening one.
    """
    quoted: Quoted = {"text": text, "line": at.line, "column": at.column}
    if at == Position(1, 1) and "name" not in agent.frontmatter and text in agent.name:
        quoted["in_file_name"] = True
    return quoted


def _effective(found: effective_model.EffectiveModel | None) -> Runs | None:
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


def _characteristic(agent: Agent, context: Context, one: Characteristic) -> Shown:
    row = context.policy.criteria.rows[one.name]
    return {
        "name": one.name,
        "strength": one.score,
        "criterion": row.criterion,
        "points": dict(row.points),
        "evidence": [_evidence(agent, item) for item in one.evidence],
    }


def _evidence(agent: Agent, item: Evidence) -> Quoted:
    return _quoted(agent, item.text, document.locate(agent.source, item.at, item.text).start)


def _opinion(agent: Agent, name: str, asked: _Asked, known: Context) -> list[Brief]:
    """Return what a built-in policy says, the user's own documents left aside. It judges as is
    `known`, where it weighs the same words alike.
    """
    standards = Standards(policy.built_in(name))
    context = checking.context_of(agent, standards)
    if not known.policy.criteria.has_words and standards.policy.criteria == known.policy.criteria:
        context = context._replace(profile=known.profile)
    found = _findings(agent, standards, asked, context, only=_JUDGING)
    return list(map(_brief, found))


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
    found = sorted(checking.check_agent(agent, Run(active, standards), context), key=order)
    return sorted(found, key=lambda one: -one.severity)


def _brief(one: Finding) -> Brief:
    return {"code": one.code, "severity": str(one.severity), "message": one.message}


def _briefs(agent: Agent, standards: Standards, found: list[Finding]) -> list[Brief]:
    """Return findings in brief, those marked, and last, that a comment of the file suppresses."""
    kept = found
    if MARK in agent.source.split.text:
        from ..engine import suppress  # imported here: few files speak to the linter

        kept = suppress.screen(agent, found, (), policy=standards.policy).kept
    counting = []
    for one in found:
        if one in kept:
            counting.append(_brief(one))
    return counting + [_brief(one) | {"suppressed": True} for one in found if one not in kept]
