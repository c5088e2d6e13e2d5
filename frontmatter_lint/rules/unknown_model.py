"""MD201: a model nobody makes."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import model_choice, model_names
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..core.wording import clip


@rule(
    "MD201",
    Severity.ERROR,
    source="../frontmatter_lint/data/models.yaml",
    needs="doubt",
    fix="safe",
)
def unknown_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """A model name is unknown.

    ## What it does
    Reports a model, as preference, fallback or escalation, that is neither a word of
    the dialect nor a known model nor a plausible new one of a known maker. It is an
    error where a legal name is close by, and a warning otherwise: a gateway may serve
    models of its own.

    ## Why is this bad?
    Runtimes accept any text. Claude Code sends it on and writes one line to its log;
    Copilot CLI runs the session's model and exits with 0; OpenCode stops.

    ## What to do instead
    Correct the spelling. `lint-agents rule unknown-model` and the dialect's page list
    what is legal.
    """
    if model_choice.form(agent.frontmatter.get("model")) == "several":
        return  # several-models-in-one-string says it better
    for ref in model_choice.refs(agent.model):
        if model_names.is_unknown(ref.value, context.dialect):
            guess = model_names.guess(ref.value, context.dialect)
            severity = Severity.ERROR if guess else Severity.WARNING
            if context.dialect.model.get("unsure"):
                severity = Severity.INFO
            hint = f"name a model such as `{context.dialect.model['example']}`"
            fix = None
            if guess:
                from ..fixes import remedies  # imported here: few findings have a fix

                hint = f"did you mean `{guess}`?"
                wanted = model_names.correction(ref.value, context.dialect)
                fix = remedies.rename(ref, wanted)
            yield Problem(
                f"`{clip(ref.value)}` is no known model; {context.dialect.model['on_unknown']}",
                ref.at,
                hint,
                severity=severity,
                fix=fix,
            )
