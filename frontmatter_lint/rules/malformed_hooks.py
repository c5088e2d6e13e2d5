"""TL701: hooks that the tool does not read."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("TL701", Severity.ERROR, source="../frontmatter_lint/data/runtimes.yaml", needs="fault")
def malformed_hooks(agent: Agent, context: Context) -> Iterator[Problem]:
    """The hooks of an agent do not have the shape that its tool reads.

    ## What it does
    Reports every entry of `hooks` that Claude Code cannot read: an event it does not
    know, an entry without its inner list `hooks:`, a hook of an unknown `type`, or one
    without its `command`, `prompt`, `url`, or `server` and `tool`.

    Under `PreToolUse` and `PermissionRequest` it is an error, and so are hooks of these
    two events where Claude Code does not expect them, such as below a second `hooks:`.
    Under any other event it is a warning, and all events that are none are one finding.

    In an agent of Kiro it reports events that Kiro does not have, such as `preToolExecution`.

    ## Why is this bad?
    Hooks of these two events guard what an agent may do. Claude Code 2.1.332 does not
    load an agent whose guard it cannot read, and says so only in its debug log. It
    ignores the entry where the event is another one: the hook never runs.

    ## What to do instead
    Write an event, a list of groups below it, each with an optional `matcher` and a list
    `hooks:`, and in that list what runs.
    """
    return faults(agent, "malformed-hooks")
