"""MA510: settings that run work beyond a light model on one."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue, claude_settings, effective_model
from ..core.nouns import Agent, Context, Elsewhere, Problem, Severity
from ..core.positions import KeyOf
from ..core.rulebook import rule
from ..core.wording import clip
from ..judging import by_name, expectation, odds, proof, verdict

_LONGEST = 500  # characters of the line that are kept: settings may stand on one


@rule(
    "MA510",
    Severity.WARNING,
    source="../frontmatter_lint/data/effective_models.yaml",
    needs="undecided",
    since="0.2.0",
)
def light_model_by_settings(agent: Agent, context: Context) -> Iterator[Problem]:
    """The project's settings run an agent on a light model, and its work needs more.

    ## What it does
    Reports an agent of Claude Code that leaves its model open, by naming none or by
    `inherit`, where the checked-in `.claude/settings.json` decides on a light model:
    `CLAUDE_CODE_SUBAGENT_MODEL` or `ANTHROPIC_MODEL` under `env`, `model`, or
    `availableModels`. The finding stands at that line of the settings and names the agent;
    one line may have several. What the work needs is judged as for
    `light-model-on-critical-agent`, with the same levels.

    ## Why is this bad?
    The file looks as if the session's model did the work. One line elsewhere, written to
    save money on many agents, decides for this one as well.

    ## What to do instead
    Write the model that the work needs into the file. Where the settings overrule files as
    well, take this agent's work out of what they are meant for. JSON has no comments: to
    suppress a finding, write the comment into the agent's file, at its `model` or its `name`.
    """
    if not expectation.is_undecided(agent, context):
        return
    found = effective_model.of(agent, {})
    if found is None or found.decided_by != "settings" or catalogue.tier(found.model) != "light":
        return
    if not odds.can_matter(agent, context.policy, "light") or expectation.is_documented(
        agent, context
    ):
        return
    profile = context.profile()
    if profile.beyond_light is None:
        return
    evidence = proof.of(agent, profile, context, 1)
    if not evidence:
        return  # nothing to show it with
    level, _ = verdict.as_called(agent, by_name.borne_out(profile.beyond_light, agent, evidence))
    stated = agent.model.preference
    does = verdict.does(agent, level, context, evidence)
    line = claude_settings.beside(agent.path).text.split("\n")[found.line - 1]
    yield Problem(
        f"`{clip(agent.name)}` in {agent.path} {does}, and runs on the light "
        f"model `{found.model}`, because {found.because}",
        stated.at if stated else KeyOf(("name",)),
        f"write `model: {agent.dialect.model.example}` into the file, or change this line",
        evidence=evidence,
        severity=level,
        elsewhere=Elsewhere(found.path, found.line, line.rstrip("\r")[:_LONGEST]),
    )
