"""MD209: a `model` in a shape the tool does not read."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import consequences, effective_model, extensions, model_choice, offers
from ..core.edits import Fix
from ..core.nouns import Agent, Context, Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf
from ..core.rulebook import rule

_NAMES = {"list": "a list", "block": "a block", "targets": "a mapping of tools"}


@rule(
    "MD209",
    Severity.WARNING,
    source="../frontmatter_lint/data/dialects/",
    needs="structure",
    fix="unsafe",
)
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
    Write one name. What else the block says may stand beside it where the tool passes over
    fields that it does not know, as in Claude Code; the fix moves it there, every word and
    comment as it is. [A home for the whole choice](../model-choice.md) says for each tool where
    to put it.
    """
    form = model_choice.form(agent.frontmatter.get("model"))
    if form in ("list", "block", "targets") and form not in context.dialect.model.forms:
        fate = context.dialect.model.refuses.get(form)
        severity = None
        if fate:
            severity = Severity.ERROR
        if context.dialect.model.unsure:
            severity = Severity.INFO
        if extensions.is_for_another(agent.frontmatter, context.dialect):
            return
        problem = Problem(
            f"{extensions.reader(context.dialect)} does not read {_NAMES[form]} under `model`"
            + (f": {fate}" if fate else ""),
            KeyOf(("model",)),
            _hint(agent, form),
            severity=severity,
            fix=_fix(agent) if form == "block" else None,
        )
        if not context.dialect.model.on_unknown:  # it loads no agent from this folder
            yield problem._replace(severity=min(severity or Severity.WARNING, Severity.WARNING))
            return
        if consequences.loses_file(agent.faults):  # then the other fault says what follows
            yield problem
            return
        fault = Fault("unsupported-model-form", problem)
        whole = consequences.with_consequence(fault, context.dialect.name, crlf=False).problem
        yield whole._replace(message=whole.message + effective_model.instead(agent))


def _fix(agent: Agent) -> Fix | None:
    """Return the fix that moves a block beside `model`; None where the tool would not run the
    model that is then its value.
    """
    from ..fixes import beside  # imported here: few agents have a block that is not read

    first = agent.model.preference
    if first and not first.tier and not offers.is_clean(first.value, agent.dialect):
        return None
    return beside.fix(agent)


def _hint(agent: Agent, form: str) -> str:
    """Return what to write: the first model that the value names, where the tool runs it."""
    first, dialect = agent.model.preference, agent.dialect
    if first is None or form == "targets" or not offers.is_clean(first.value, dialect):
        return f"write one name, such as `{_written(dialect, dialect.model.example)}`"
    hint = f"write one name: `{_written(dialect, first.value)}`"
    if form == "block" and model_choice.home(dialect) == model_choice.REGISTRY:
        hint += "; the rest belongs into a registry that documents it"
    return hint


def _written(dialect: Dialect, name: str) -> str:
    """Return a model as the files of a dialect write it."""
    if dialect.written:
        return dialect.written.format("model", f'"{name}"')
    return f"model: {name}"
