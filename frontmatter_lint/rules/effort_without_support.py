"""MD206: an effort level the model does not honour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..agents import catalogue
from ..core.nouns import Agent, Context, Dialect, Problem, Ref, Severity
from ..core.rulebook import rule
from ..core.wording import code_spans


@rule("MD206", Severity.WARNING, source="../frontmatter_lint/data/models.yaml", needs="effort")
def effort_without_support(agent: Agent, context: Context) -> Iterator[Problem]:
    """An effort level is set that the model does not have.

    ## What it does
    Reports an effort, on the agent or its escalation, whose model is known to have no
    effort levels or not this one, and one that the tool does not read beside such a model, as
    Factory beside `inherit`. What Codex takes for a model stands in its own catalogue.

    ## Why is this bad?
    The level is dropped or lowered in silence: the agent thinks less than its file says. Codex
    0.171.0 refuses to start the agent.

    ## What to do instead
    Remove the level, lower it to one the model has, or choose a model that has it.
    """
    if context.dialect.model.unsure:
        return  # the tool may turn a level into something else than the effort of the maker
    pairs = [(agent.model.preference, agent.model.effort)]
    if agent.model.escalation:
        pairs.append((agent.model.escalation.to, agent.model.escalation.effort))
    for model, effort in pairs:
        if model is None or effort is None or effort.at[0] in context.dialect.ignored_fields:
            continue  # what nobody reads is said by ignored-field
        if not model.tier:  # a name of the user's own has one
            yield from _of_pair(model, effort, context.dialect)


def _of_pair(model: Ref, effort: Ref, dialect: Dialect) -> Iterator[Problem]:
    """Yield what is wrong with an effort beside a model, if anything."""
    level, name = effort.value, model.value
    if name in dialect.effort.ignored_with:
        message = f"effort `{level}` does nothing: {dialect.title} reads none beside "
        yield Problem(f"{message}`model: {name}`", effort.at, "remove it, or name the model")
        return
    info = catalogue.lookup(name).info
    if info is None:
        return
    refuses = ""
    efforts: Sequence[str] | None = info.efforts
    if "/" not in name:  # with one it is no name of the tool's own catalogue
        efforts = dialect.effort.of_models.get(info.id, efforts)
        refuses = dialect.effort.on_unsupported
    if efforts is None or level in efforts:
        return
    if info.status == "retired":
        return  # retired-model says so; the one that takes its place may have the level
    if not efforts:
        if dialect.effort.is_own:
            return
        message = f"effort `{level}` does nothing: `{name}` has no effort levels"
        yield Problem(message, effort.at, "remove it, or choose a model that has levels")
        return
    levels = dialect.effort.levels or efforts
    if level in levels:
        message = f"`{name}` has no effort `{level}`"
        follows = refuses or _instead(level, efforts, levels)
        if follows:
            message += f"; {follows}"
        known = [one for one in efforts if one in levels]
        yield Problem(message, effort.at, f"use one of {code_spans(known)}")


def _instead(wanted: str, honoured: Sequence[str], levels: Sequence[str]) -> str:
    """Return what the model does: it takes the strongest of its levels below the one wanted."""
    below = []
    for level in levels[: levels.index(wanted)]:
        if level in honoured:
            below.append(level)
    if below:
        return f"it runs at the next lower one, `{below[-1]}`"
    return ""
