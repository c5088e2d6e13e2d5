"""FM005: no frontmatter where a tool looks for agents."""

from __future__ import annotations

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import faults, rule
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..judging.expectation import Expectation


@rule(
    "FM005",
    Severity.INFO,
    source="https://code.claude.com/docs/en/sub-agents",
    needs="fault",
    fix="safe",
)
def missing_frontmatter(agent: Agent, context: Context) -> Iterator[Problem]:
    """A file in an agents folder has no frontmatter.

    ## What it does
    Reports Markdown without a `---` block in a folder from which a tool loads agents, such as
    `.claude/agents/`. It is an error where the first lines are fields of an agent (`name:`,
    `model:` …) that no `---` opens, that stand in a code fence without one, or of which a
    formatter of Markdown made one heading (`## name: … description: …`), or where they stand below
    a title or comment. Where only the line that opens the block is missing, or nothing but a
    comment stands above it, the fix mends that, and the fields are checked all the same. It is a
    warning where the file is empty, where its title is its name and says who it is ("# Release
    Writer", or "## Role: Release Writer", in `release-writer.md`), where it speaks to an agent
    ("You are a …"), or where a document of the team gives an agent of its name a model; a note for
    anything else. README files and the like are left alone, but where they are loaded: OpenCode
    takes every file in its folder for an agent, and Claude Code every file in the `agents` folder
    of a plugin, under the name of the file; VS Code offers every file right in `.github/agents/`
    but README.md. A file that an agent in JSON names as its prompt is left alone too, as are files
    called `*.prompt.md`, and those of a folder `prompts` among agents of Kiro, which may be JSON.

    ## Why is this bad?
    Most tools pass over such a file in silence. That is right for notes and wrong for
    an agent whose block got lost. Where it is loaded, nobody knows when to call it.

    ## What to do instead
    Add a `---` block with `name` and `description`, or move the notes elsewhere.
    """
    for problem in faults(agent, "missing-frontmatter"):
        expected: Sequence[Expectation] = ()
        if problem.severity is Severity.INFO and context.documented:
            expected = expectation.expectations(agent, context)
        if expected:
            message = f"{problem.message}; {expectation.quoted(expected[0])}"
            yield problem._replace(message=message, severity=Severity.WARNING)
        else:
            yield problem
