"""MA504: a frontier model for mechanical work."""

from __future__ import annotations

from ..agents import catalogue
from ..core import tiers
from ..core.nouns import Agent, Context, Evidence, Problem, Ref, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..core.wording import clip
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "MA504",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="frontier",
)
def strong_model_on_mechanical_agent(agent: Agent, context: Context) -> Iterator[Problem]:
    """A model of the top tier is set for mechanical work.

    ## What it does
    Reports a frontier model where the agent's own words speak of deterministic,
    repetitive or formatting work and of nothing harder. Quiet unless the waste is
    plain. Work that follows known patterns, as writing code from a specification does,
    is an info, and so is an agent that is called after its model (`formatter-opus`), or of
    which nothing but its name speaks for it; a word in a name (`admin` in
    `admin-metrics-auditor`) is no proof. A documented assignment, and a stated reason, are
    heard first; so is a text that asks for extended thinking, and an `effort` above `high`.

    ## Why is this bad?
    Such work has one right answer, which light models find as well, several times
    faster and at a small part of the price.

    ## What to do instead
    Use a model of the middle tier, or a light one where every step is fixed, or a script.
    `lint-agents explain FILE` shows the whole judgement.
    """
    if context.documented and expectation.is_documented(agent, context):
        return  # asked first: it costs less than the words
    from ..judging import odds  # imported here, as below: most models are documented, or fit

    if not odds.can_matter(agent, context.policy, "frontier"):
        return
    profile = context.profile()
    level = odds.below_frontier(profile.odds, context.policy.criteria)
    if level is None:
        return
    from ..judging import proof, reasons

    if expectation.is_documented(agent, context):
        return
    if any(tiers.is_weaker("light", one.tier) for one in expectation.expectations(agent, context)):
        return  # the policy asks for more than the light model this would propose
    evidence = proof.of(agent, profile, context, -1)
    level = _borne_out(level, agent, context, evidence)
    if level is None or (level == Severity.INFO and reasons.deep_effort(agent)):
        return  # nothing to show it with, or somebody wants long thinking
    for ref, tier in expectation.decided(agent, context):
        if tier == "frontier":
            yield _problem(agent, context, ref, level)._replace(evidence=evidence)


def _borne_out(
    level: Severity, agent: Agent, context: Context, evidence: tuple[Evidence, ...]
) -> Severity | None:
    """Return a level no higher than what can be shown; None where that is nothing, or but a part
    of the name.
    """
    from ..core.judged import EVIDENT, ROUTINE
    from ..judging import by_name, proof, spans

    profile = context.profile()
    if profile.kind not in ROUTINE and profile.odds.mechanical < EVIDENT:
        level = Severity.INFO  # work that follows known patterns
    raised = proof.by_matrix(profile, context, -1)
    is_named = by_name.is_all(agent, evidence)
    if not evidence or (is_named and by_name.is_part(agent, raised)):
        return None
    is_weak = is_named or proof.is_only_words(evidence)
    if len(evidence) == 1 and not raised:
        (one,) = evidence
        # one step of many, which the learned table alone finds telling
        is_weak = is_weak or (one.criterion in spans.CRITERIA and one.at != ("description",))
    if is_weak:
        return Severity.INFO
    return level


def _problem(agent: Agent, context: Context, ref: Ref, level: Severity) -> Problem:
    from ..core.judged import ROUTINE
    from ..judging import reasons, variants, verdict

    does = "looks mechanical"
    if level == Severity.INFO:
        does = "looks like routine"
        if context.profile().kind not in ROUTINE:
            does = "follows known patterns"
    enough = _enough(ref, context)
    reason = reasons.stated(agent)
    thinking = reasons.asked_to_think(agent)
    missing = verdict.missing_in(reason, "what in this work is hard")
    why = verdict.to_paste(agent, f"{reasons.printed('strong')} …")
    because, hint = (
        "",
        f"use {enough}; or, where it needs more, say why: {why}{missing}",
    )
    if reason is not None and reason.tier == "frontier":
        because, level = verdict.quoted_reason(reason), Severity.INFO
        hint = f"change nothing where the stated reason holds; else use {enough}"
    elif variant := variants.called_after(agent, ref.value):
        because, level = f"; and {clip(variant)}", Severity.INFO
    elif effort := reasons.deep_effort(agent):
        because, level = f"; yet it asks for the effort `{effort}`", Severity.INFO
    elif thinking:
        because, level = f"; yet its text asks for “{thinking}”", Severity.INFO
    return Problem(
        f"{catalogue.with_tier(ref, 'frontier')}, and this agent's work {does}{because}",
        ref.at,
        hint,
        severity=level,
    )


def _enough(ref: Ref, context: Context) -> str:
    """Return what is enough, with names to write where any are known: a model of the middle tier,
    for that work is mechanical is no more than likely, and a light one on a condition.
    """
    from ..agents import advice, hosts
    from ..core.judged import DOUBTFUL, ROUTINE

    profile, policy = context.profile(), context.policy
    tool = hosts.dialect_of(ref, context.dialect)
    light = (policy.tier_model("light"),)
    who = advice.without_mid(ref.value, tool)
    if who:
        said = advice.phrase("light", ref.value, tool, light)
        return f"{said} ({who} has none of the middle tier)"
    said = advice.phrase("mid", ref.value, tool, (policy.tier_model("mid"),))
    if profile.odds.mid >= DOUBTFUL or profile.kind not in ROUTINE:
        return said
    name = advice.of_tier("light", ref.value, tool, light)
    if name:
        return f"{said}, or `{name}` where every step is fixed"
    return f"{said}, or a light one where every step is fixed"
