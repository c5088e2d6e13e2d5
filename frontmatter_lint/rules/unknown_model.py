"""MD201: a model nobody makes."""

from __future__ import annotations

import os

from ..agents import catalogue, model_choice, model_names
from ..agents.dialects import GENERIC
from ..core.nouns import Agent, Context, Dialect, Problem, Ref, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..core.wording import clip, either

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    error where it is a slip or two from a known one, and a warning otherwise: a gateway may
    serve models of its own. In a block or a field that the tool does not read it is at most
    a warning; in a folder called `agents` of no known tool, where it may be a word of a
    program that makes agents of the file, a note, unless it resembles one; so it is with the
    word of a router before a slash, where the user's settings may have such a model.

    ## Why is this bad?
    Runtimes accept any text. Claude Code sends it on, and the agent fails when the request is
    refused; Copilot CLI runs the session's model and exits with 0; OpenCode stops.

    ## What to do instead
    Correct the spelling; `lint-agents models DIALECT` lists what is legal. Give a name of
    your own a tier: `models = { "my-team-opus" = "frontier" }` in the settings. Where the
    project's `.claude/settings.json` sends requests to a gateway or a cloud, any name is
    right for Claude Code.
    """
    if model_choice.form(agent.frontmatter.get("model")) == "several":
        return  # several-models-in-one-string says it better
    for ref in model_choice.refs(agent.model):
        if not model_names.is_unknown(ref.value, context.dialect):
            continue
        is_ignored = ref.at[0] in context.dialect.ignored_fields
        if is_ignored and not model_names.resembled(ref.value, context.dialect):
            continue  # ignored-field says it; the word may well be no model
        if len(ref.at) > 1:
            yield _in_a_list(ref, agent)
        else:
            yield _problem(ref, agent, agent.dialect)


def _problem(ref: Ref, agent: Agent, dialect: Dialect) -> Problem:
    """Return what is wrong with an unknown name, and the name that it may mean."""
    severity = Severity.WARNING
    hint = f"name a model such as `{dialect.model.example}`; names of your own go into the "
    hint += "setting `models`"
    fix = None
    resembled = model_names.resembled(ref.value, dialect)
    if resembled:
        from ..agents import offers  # imported here: most names resemble none
        from ..fixes import remedies

        guess = offers.guess(ref.value, dialect)
        if guess:
            hint = f"did you mean `{guess}`?"
            if not catalogue.same(guess, resembled):
                hint = f"it resembles a model that is, or is to be, retired; use `{guess}`"
            fix = remedies.rename(ref, offers.correction(ref.value, dialect))
        if guess and catalogue.lookup(ref.value).info:  # but for its date
            dates = catalogue.snapshots(ref.value)
            hint = f"use `{guess}`; the date of `{resembled}` is {either(dates)}, and no other"
        elif guess and model_names.is_slip(ref.value, dialect):
            severity = Severity.ERROR
    folders = os.path.dirname(os.path.abspath(agent.path)).split(os.sep)
    is_of_nobody = dialect.name == GENERIC and "agents" in folders
    if dialect.model.unsure or (is_of_nobody and not resembled):
        severity = Severity.INFO  # it may be a word of a program that makes agents of the file
    message = f"`{clip(ref.value)}` is no known model"
    message, hint = (
        _with_comment(message, hint, ref, agent) if " #" in ref.value else (message, hint)
    )
    if "/" in ref.value and model_names.may_be_own(ref.value, dialect):
        message += f", unless {dialect.model.own_ids}"
        return Problem(message, ref.at, hint, severity=Severity.INFO)
    if model_choice.is_read(ref.at, dialect) and dialect.model.on_unknown:
        message += f"; {dialect.model.on_unknown}"
    else:
        severity = min(severity, Severity.WARNING)
    if "/" in ref.value and severity != Severity.ERROR:
        message += model_names.unless_defined(ref.value, dialect)
    return Problem(message, ref.at, hint, severity=severity, fix=fix)


def _in_a_list(ref: Ref, agent: Agent) -> Problem:
    """Return what is wrong with an unknown name in a list: no error where the tool runs another
    model of it.
    """
    from ..agents import listed_models  # imported here: few models stand in a list

    if not listed_models.runs_another(ref, agent):
        return _problem(ref, agent, agent.dialect)
    problem = _problem(ref, agent, listed_models.moving_on(agent.dialect))
    return problem._replace(severity=min(problem.severity or Severity.WARNING, Severity.WARNING))


def _with_comment(message: str, hint: str, ref: Ref, agent: Agent) -> tuple[str, str]:
    """Return what is wrong with a name and what to do; where a comment became a part of it, because
    a fault of the block has its lines read as they stand, that and what to do.
    """
    if not any(fault.rule in _LITERAL for fault in agent.faults):
        return message, hint
    tool, comment = agent.dialect.title, clip(f"#{ref.value.partition(' #')[2]}")
    return (
        f"{message}: in a block that is no YAML, {tool} reads the comment as part of it",
        f"mend the block, and `{comment}` is a comment again; or take it away",
    )


#: Faults of the block with which a tool reads the fields as they stand, not as YAML.
_LITERAL = ("unquoted-colon", "unquoted-indicator", "unescaped-quotes", "unescaped-backslash")
