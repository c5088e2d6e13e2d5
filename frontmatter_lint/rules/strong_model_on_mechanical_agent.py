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
    heard first; so is a text that asks for extended thinking.

    ## Why is this bad?
    Such work has one right answer, which light models find as well, several times
    faster and at a small part of the price.

    ## What to do instead
    Use a light or a mid model, or a script. `lint-agents explain FILE` shows the whole judgement.
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
    from ..judging import proof

    if expectation.is_documented(agent, context):
        return
    if any(tiers.is_weaker("light", one.tier) for one in expectation.expectations(agent, context)):
        return  # the policy asks for more than the light model this would propose
    evidence = proof.of(agent, profile, context, -1)
    level = _borne_out(level, agent, context, evidence)
    if level is None:
        return  # nothing to show it with
    for ref, tier in expectation.decided(agent, context):
        if tier == "frontier":
            yield _problem(agent, context, ref, level)._replace(evidence=evidence)


def _borne_out(
    level: Severity, agent: Agent, context: Context, evidence: tuple[Evidence, ...]
) -> Severity | None:
    """Return a level no higher than what can be shown; None where that is nothing, or but a part
    of the name.
    """
    from ..judging import by_name, proof, spans

    raised = proof.by_matrix(context.profile(), context, -1)
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
    from ..core.judged import DOUBTFUL, ROUTINE
    from ..judging import reasons, variants, verdict

    enough, does = "light", "looks mechanical"
    if context.profile().odds.mid >= DOUBTFUL:
        enough = "light or a mid"
    if level == Severity.INFO:
        enough, does = "light or a mid", "looks like routine"
        if context.profile().kind not in ROUTINE:
            enough, does = "mid", "follows known patterns"
    reason = reasons.stated(agent)
    thinking = reasons.asked_to_think(agent)
    missing = verdict.missing_in(reason, "what in this work is hard")
    why = verdict.to_paste(agent, f"it needs deep reasoning, because {_FACT}")
    because, hint = (
        "",
        f"use a {enough} model; or, where {_FACT}, say so: {why}{missing}",
    )
    if reason is not None and reason.tier == "frontier":
        because, level = verdict.quoted_reason(reason), Severity.INFO
        hint = f"change nothing where the stated reason holds; else use a {enough} model"
    elif variant := variants.called_after(agent, ref.value):
        because, level = f"; and {clip(variant)}", Severity.INFO
    elif thinking:
        because, level = f"; yet its text asks for “{thinking}”", Severity.INFO
    return Problem(
        f"{catalogue.with_tier(ref, 'frontier')}, and this agent's work {does}{because}",
        ref.at,
        hint,
        severity=level,
    )


#: What makes a frontier model needed, as a reason to paste says it; a test pastes it.
_FACT = "the input is irregular"
