"""TL705: a restriction that the program does not know."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL705",
    Severity.WARNING,
    source="../frontmatter_lint/data/tools.yaml",
    needs="fault",
    since="0.2.0",
)
def restriction_without_effect(agent: Agent, context: Context) -> Iterator[Problem]:
    """A field that is to restrict the agent restricts nothing.

    ## What it does
    Reports fields that keep an agent from changing files in one program and do nothing in the
    one that loads this file: `tools`, `disallowedTools` and `permissionMode` in Cursor,
    `readonly`, `permission` and `sandbox_mode` in Claude Code, and `permissions` there, whose
    rules it reads from its settings alone; `disallowedTools`,
    `permissionMode` and `readonly` in OpenCode, and `permissions` there, which calls the field
    `permission`. It says nothing where the agent is restricted in the program's own words as well.

    It also reports names that the program does not know: `bash` or `Bsh` under `disallowedTools`
    of Claude Code, and below `permission` in OpenCode those for which no tool asks, such as
    `write` (all that changes files asks for `edit`), `Bash` and `Bash(git push*)`; permissions
    that stand beside `permission` there, such as `external_directory: deny` at the margin; and
    switches below its `tools` that no tool is called by, such as `Write: false`, or `apply_patch:
    false`: upper and lower case count, but on Windows. `shelves: false` restricts nothing where
    `opencode.json` has an MCP server of this name: its tools are `shelves_…`. Of a file that only
    its content shows to be OpenCode's, permissions are a note.

    Two more are notes: patterns under `disallowedTools` of a tool that `tools` does not give the
    agent; and `tools` in OpenCode whose switches are all `true`, `read: true` without an `edit` or
    `write`, which is no list of all that the agent may use: what it does not name stays allowed.

    ## Why is this bad?
    The file says that the agent only reads, and the agent may write.

    ## What to do instead
    Say it in the words of the program that loads the file.
    """
    return faults(agent, "restriction-without-effect")
