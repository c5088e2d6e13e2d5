"""MA503: work beyond a light model."""

from __future__ import annotations

from ..agents import catalogue, model_choice
from ..core.nouns import Agent, Context, Evidence, Problem, Ref, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..core.wording import clip
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "MA503",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="light",
)
def light_model_on_critical_agent(agent: Agent, context: Context) -> Iterator[Problem]:
    """A light model is set for work that needs more.

    ## What it does
    Reads the agent's name, description, tags and the opening of its body, raises the
    characteristics of the decision matrix from them, and reports a light model where
    the work needs at least the middle tier. Security, compliance, legal and incident
    work is an error where the evidence is strong; architecture, debugging, review,
    business decisions and research are warnings. The words that decided are quoted with
    their line. A documented assignment, and a stated reason or an escalation to a
    stronger model, are heard first; so is a text that says the agent judges nothing ("a
    pure script runner"), gathers and reports ("you are an explorer"), hands the work on to
    another model ("calls Codex for a second opinion") or runs on a light model by intent,
    which is one level less. What calls itself a first pass ("a lightweight agent") is a
    warning at most, and what is called after its model (`architect-haiku`) an
    info: such variants are made on purpose. It is an info as well where the name alone speaks
    for it, beside a description that says nothing of the work ("Helps with tasks").

    ## Why is this bad?
    On such work the documented success rates of light models fall behind by 13 to 16
    points, where routine work loses 1 or 2. A vulnerability that was not seen costs
    more than all tokens saved.

    ## What to do instead
    Use a model of the middle tier, or say why not: `reasoning` in a model block, or
    `model_rationale`. `lint-agents explain FILE` shows the whole judgement.
    """
    if context.documented and expectation.is_documented(agent, context):
        return  # asked first: it costs less than the words
    from ..judging import odds  # imported here, as below: most models are documented, or fit

    if not odds.can_matter(agent, context.policy, "light"):
        return
    level = context.profile().beyond_light
    if level is None or expectation.is_documented(agent, context):
        return
    from ..judging import by_name, proof

    evidence = proof.of(agent, context.profile(), context, 1)
    if not evidence:
        return  # nothing to show it with
    level = by_name.borne_out(level, agent, evidence)
    for ref, tier in expectation.decided(agent, context):
        if tier == "light":
            yield _problem(agent, context, ref, level, evidence)


def _problem(
    agent: Agent, context: Context, ref: Ref, level: Severity, evidence: tuple[Evidence, ...]
) -> Problem:
    from ..judging import reasons, variants, verdict

    profile = context.profile()
    reason = reasons.stated(agent)
    holds = "the stated reason holds"
    is_critical = level == Severity.ERROR or verdict.is_critical(profile, context)
    if verdict.can_escalate(agent):
        level = verdict.one_level_less(level)
    if reason is not None and reason.tier == "light":
        because = verdict.quoted_reason(reason)
        is_safe = reason.has_safeguard or not is_critical
        if is_safe:
            level = Severity.INFO
        else:
            level = min(level, Severity.WARNING)
    else:
        variant = variants.called_after(agent, ref.value)
        level, because = _as_called(agent, variant, level)
        if variant:
            holds = "that is meant"
    does = verdict.does(agent, level, context, evidence)
    where, fact = _ENOUGH
    if is_critical:
        where, fact = _CHECKED
    why = verdict.to_paste(agent, f"{reasons.printed('light')} {fact}")
    missing = verdict.missing_in(reason, "what makes the work light, or who checks it")
    todo = _HINTS[level]
    is_foreign = model_choice.home(agent.dialect) == model_choice.REGISTRY
    if is_foreign or "escalation" in agent.dialect.ignored_fields:
        todo = _HINTS_WITHOUT_ESCALATION[level]
    todo = todo.format(stronger=_stronger(ref, context))
    hint = f"{todo}; or, {where}: {why}{missing}"
    if because and level == Severity.INFO:
        hint = f"change nothing where {holds}; else {todo}"
    return Problem(
        f"{catalogue.with_tier(ref, 'light')}, and this agent {does}{because}",
        ref.at,
        hint,
        evidence=evidence,
        severity=level,
    )


def _stronger(ref: Ref, context: Context) -> str:
    """Return the least that the work needs, with a name to write where any is known."""
    from ..agents import advice, hosts

    tool = hosts.dialect_of(ref, context.dialect)
    who = advice.without_mid(ref.value, tool)
    if who:
        frontier = context.policy.tier_model("frontier")
        stronger = advice.phrase("frontier", ref.value, tool, (frontier,))
        return f"{stronger} ({who} has none of the middle tier)"
    return advice.phrase("mid", ref.value, tool, (context.policy.tier_model("mid"),))


def _as_called(agent: Agent, variant: str, level: Severity) -> tuple[Severity, str]:
    """Return the level for what the file calls itself, as a `variant`, or its work, and how that is
    said; nothing where it does neither.
    """
    from ..judging import verdict

    if variant:
        return Severity.INFO, f"; and {clip(variant)}"
    level, called = verdict.as_called(agent, level)
    if called:
        return level, f"; yet its text says “{clip(called)}”"
    return level, ""


#: When to say why a light model is enough, and how the reason ends, which a test pastes: in the
#: author's own words, or, for critical work, with the one that is heard there.
_ENOUGH = ("where a light model is enough, say why", "…")
_CHECKED = ("where a person checks each result, say so", "a person checks each result")

_HINTS = {
    Severity.ERROR: "use {stronger}",
    Severity.WARNING: "use {stronger}, or add an escalation to one",
    Severity.INFO: "add an escalation to {stronger}, for the hard cases",
}
#: The same for tools that read no escalation, or may trip over the field.
_HINTS_WITHOUT_ESCALATION = {
    Severity.ERROR: "use {stronger}",
    Severity.WARNING: "use {stronger}",
    Severity.INFO: "where the hard cases matter, use {stronger}",
}
