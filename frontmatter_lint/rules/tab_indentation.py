"""FM022: lines that tabs indent."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM022",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#61-indentation-spaces",
    needs="fault",
    fix="safe",
)
def tab_indentation(agent: Agent, context: Context) -> Iterator[Problem]:
    """A tab indents a line.

    ## What it does
    Reports lines of the frontmatter that a tab indents, and tabs that stand alone on a line of a
    text block (`description: |`). Tabs after the first word of a line, on other empty lines and
    before comments are left alone.

    ## Why is this bad?
    YAML allows only spaces there, because nobody can say how wide a tab is. Claude Code
    makes up for tabs at the beginning of a line; other tools refuse the file. A tab alone in a
    text block ends the text for most readers, Claude Code among them: the agent is not loaded.

    ## What to do instead
    Indent with spaces.
    """
    return faults(agent, "tab-indentation")
