"""MD205: a field that does nothing in this tool."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import dialect_facts, dialects, extensions, model_choice, second_tools
from ..core.nouns import Agent, Context, Dialect, Problem, Severity
from ..core.positions import KeyOf, path_of
from ..core.rulebook import rule


@rule("MD205", Severity.INFO, source="../frontmatter_lint/data/dialects/", needs="ignored")
def ignored_field(agent: Agent, context: Context) -> Iterator[Problem]:
    """A field does nothing in this tool.

    ## What it does
    Reports fields that people write in the belief that they work here, and that the
    tool is known to ignore: `fallbacks` or `escalation` in a Claude Code agent,
    `effort` in Cursor. So it does with fields that one version reads and another ignores,
    such as `disabled` in OpenCode, and with those that the tool's documentation calls deprecated,
    such as `infer` in VS Code. `user-invokable` is read by VS Code no longer since March 2026.
    `argument-hint` and `handoffs`, which VS Code alone reads, are reported where the file says
    `target: github-copilot`. It is a warning where the field that works is missing, as
    `tools` beside `allowed-tools` in a Claude Code agent. It says nothing of `fallbacks` and
    `escalation` beside a `reasoning`: they are then the record of a choice, see
    [a home for the whole choice](../model-choice.md).

    In a folder called `agents` that no tool loads it speaks only where the tool is certain: by a
    field that only its agents have, or by the names of its tools where the file has no field and
    no model that no known tool has. Such files may be read by a framework of their own.

    ## Why is this bad?
    The file promises a behaviour nobody delivers: the fallback never happens.

    ## What to do instead
    Do what the finding says, or keep the field as a note and leave this rule out.
    """
    if _may_be_of_another(agent, context.dialect):
        return
    yield from _ignored(agent, context.dialect)
    for field, reason in context.dialect.only_in.items():
        if field in agent.frontmatter:
            yield Problem(
                f"not every version of {context.dialect.title} reads `{field}`: {reason}",
                KeyOf((field,)),
                "write what the version you run reads",
            )
    for field, reason in context.dialect.retired_fields.items():
        if field in agent.frontmatter:
            message = f"`{field}` is deprecated in {context.dialect.title}: {reason}"
            yield Problem(message, KeyOf((field,)), "write what takes its place")


def _may_be_of_another(agent: Agent, dialect: Dialect) -> bool:
    """Whether the file may be for another extension of the tool than the one that is known."""
    if extensions.reader(dialect) == dialect.title:
        return False
    return extensions.is_for_another(agent.frontmatter, dialect)


def _ignored(agent: Agent, dialect: Dialect) -> Iterator[Problem]:
    """Yield the fields that do nothing, and those that only another tool reads, where the file is
    not for that one.
    """
    recorded = (*_recorded(agent), *_told(agent), *dialect.refused_fields)  # others say it
    who = extensions.reader(dialect)
    for field, reason in dialect.ignored_fields.items():
        if field in agent.frontmatter and field not in recorded:
            readers = who
            if who == dialect.title:
                readers = second_tools.that_ignore(field, agent)
            message = f"`{field}` does nothing in {readers}: {reason}"
            problem = Problem(message, KeyOf((field,)), "remove it, or write what works here")
            name = dialect_facts.meant(reason)
            if name and name not in agent.frontmatter:  # the tool does what the file forbids
                hint = _renamed(name, dialect)
                severity = Severity.WARNING if who == dialect.title else None
                problem = problem._replace(hint=hint, severity=severity)
            yield problem
    for field, reason in dialect.left_fields.items():
        if field in agent.frontmatter and second_tools.is_alone(agent):
            message = f"`{field}` does nothing in {who}: {reason}"
            yield Problem(message, KeyOf((field,)), "remove it")


def _renamed(name: str, dialect: Dialect) -> str:
    """Return what to do with a field that is called otherwise; some hold what is the text below
    the frontmatter in files of another kind.
    """
    if name == dialects.get(dialect.name).body != dialect.body:
        return "move what it says below the frontmatter"
    return f"rename it to `{name}`"


def _told(agent: Agent) -> list[object]:
    """Return the fields of which another rule says that the tool does not read them."""
    told: list[object] = []
    for fault in agent.faults:
        if fault.rule in ("empty-prompt", "restriction-without-effect"):
            told.extend(path_of(fault.problem.at)[:1])
    return told


def _recorded(agent: Agent) -> tuple[str, ...]:
    """Return the fields that are the record of a choice, which says why it was made."""
    if agent.model.reasoning is None or not isinstance(agent.frontmatter.get("model"), str):
        return ()
    if model_choice.home(agent.dialect) != model_choice.BESIDE:
        return ()
    return ("fallbacks", "escalation", "effort_escalation")
