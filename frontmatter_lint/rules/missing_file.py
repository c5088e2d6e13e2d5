"""RF804: a file that is named and not there."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "RF804",
    Severity.ERROR,
    source="../frontmatter_lint/data/references.yaml",
    needs="fault",
    since="0.2.0",
)
def missing_file(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent names a file that is not there.

    ## What it does
    Reports paths that lead to no file: of the instructions of an agent of Kiro
    (`"prompt": "file://./reviewer.md"`), a warning; of those of an agent in the settings of
    OpenCode (`"prompt": "{file:./reviewer.md}"`); and of the file of a role in the settings of
    Codex (`config_file`). A path counts from the folder of the file that names it. Nothing is
    said of paths out of the repository, from the home of a user or with a variable in them, nor
    of a file that git ignores: it may be made where it is needed.

    ## Why is this bad?
    Kiro starts the agent without its instructions, or does not list it. OpenCode 1.18.33 does not
    start ("bad file reference"). Codex 0.171.0 passes over the role, with a warning.

    ## What to do instead
    Write the path from the folder of the definition: in `.kiro/agents/reviewer.json` it is
    `file://../../prompts/reviewer.md` for a file in `prompts` at the top of the project.
    """
    return faults(agent, "missing-file")
