"""MD209: a `model` in a shape the tool does not read."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import consequences, effective_model, model_choice
from ..core.nouns import Agent, Context, Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf
from ..core.rulebook import rule

_NAMES = {"list": "a list", "block": "a block", "targets": "a mapping of tools"}


@rule("MD209", Severity.WARNING, source="../frontmatter_lint/data/dialects/", needs="structure")
def unsupported_model_form(agent: Agent, context: Context) -> Iterator[Problem]:
    """The shape of `model` is not one this tool reads.

    ## What it does
    Reports a list, a block (`preference`, `fallbacks` …) or a mapping of tools where
    the dialect reads a single name. It is an error where the tool then refuses the
    agent (a list in Copilot CLI).

    ## Why is this bad?
    The tool ignores the whole value and runs the session's model, or does not load the agent.
    For Claude Code the finding says which model runs instead: the one that
    `CLAUDE_CODE_SUBAGENT_MODEL` or `model` of the project's `.claude/settings.json` names,
    else the session's default, a frontier model: a block that was written to save money
    may cost the most.

    ## What to do instead
    Write one name, or generate this file from the richer one.
    """
    form = model_choice.form(agent.frontmatter.get("model"))
    if form in ("list", "block", "targets") and form not in context.dialect.model["forms"]:
        fate = context.dialect.model.get("refuses", {}).get(form)
        severity = Severity.ERROR if fate else None
        if context.dialect.model.get("unsure"):
            severity = Severity.INFO
        problem = Problem(
            f"{context.dialect.title} does not read {_NAMES[form]} under `model`"
            + (f": {fate}" if fate else ""),
            KeyOf(("model",)),
            f"write one name, such as `{_written(context.dialect)}`",
            severity=severity,
        )
        if consequences.loses_file(agent.faults):  # then the other fault says what follows
            yield problem
            return
        fault = Fault("unsupported-model-form", problem)
        whole = consequences.with_consequence(fault, context.dialect.name, crlf=False).problem
        yield whole._replace(message=whole.message + effective_model.instead(agent))


def _written(dialect: Dialect) -> str:
    """Return the example of a dialect as its files write it."""
    example = dialect.model["example"]
    if dialect.written:
        return dialect.written.format("model", f'"{example}"')
    return f"model: {example}"
