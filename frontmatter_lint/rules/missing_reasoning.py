"""MA506: a choice without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import model_choice
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.positions import KeyOf
from ..core.rulebook import rule


@rule(
    "MA506",
    Severity.INFO,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="model",
    default=False,
)
def missing_reasoning(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model block does not say why.

    ## What it does
    Reports a model block with a `preference` and no `reasoning`. Off by default;
    policies that ask for documented reasons turn it on.

    ## Why is this bad?
    The next one to change the model cannot know what it was chosen for, and the linter
    cannot hear the author's side.

    ## What to do instead
    Add `reasoning:` with the nature of the work that calls for this model.
    """
    if (
        model_choice.form(agent.frontmatter.get("model")) == "block"
        and agent.model.preference
        and not agent.model.reasoning
    ):
        yield Problem(
            f"nothing says why `{agent.model.preference.value}`",
            KeyOf(("model",)),
            "add `reasoning: …` to the block",
        )
