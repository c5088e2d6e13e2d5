"""FM004: an invisible character before the first dash."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM004",
    Severity.WARNING,
    source="https://www.unicode.org/faq/utf_bom.html",
    needs="fault",
    fix="safe",
)
def byte_order_mark(agent: Agent, context: Context) -> Iterator[Problem]:
    """The file starts with a byte order mark.

    ## What it does
    Reports the bytes EF BB BF at the start of the file. The rest of the file is checked as usual.

    ## Why is this bad?
    Readers look for `---` as the very first characters. With a mark before it some of
    them, python-frontmatter among them, see a file without frontmatter.

    ## What to do instead
    Save as "UTF-8", not as "UTF-8 with BOM".
    """
    return faults(agent, "byte-order-mark")
