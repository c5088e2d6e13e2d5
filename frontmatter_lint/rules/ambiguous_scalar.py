"""FM016: words that YAML 1.1 and 1.2 read differently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..agents import dialects
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..reading.document import plain_scalars

#: The resolution rules of YAML 1.1 that 1.2 dropped.
_READINGS = re.compile(
    r"(?P<boolean>[yY]|[nN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)"
    r"|(?P<octal>[-+]?0[0-7]+)"
    r"|(?P<sexagesimal>[-+]?[1-9][0-9]*(?::[0-5]?[0-9])+)"
    r"|(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})"
)
#: What each is in 1.1, and in 1.2.
_MEANINGS = {
    "boolean": ("a truth value", "text"),
    "octal": ("an octal number", "a decimal one"),
    "sexagesimal": ("a number base sixty", "text"),
    "date": ("a date", "text"),
}


@rule("FM016", Severity.INFO, source="https://yaml.org/type/", needs="parsed")
def ambiguous_scalar(agent: Agent, context: Context) -> Iterator[Problem]:
    """A plain value means one thing in YAML 1.1 and another in 1.2.

    ## What it does
    Reports unquoted `yes`, `no`, `on`, `off`, `y`, `n`, numbers with a leading zero,
    numbers base sixty (`1:30`) and dates, in the fields that the tool reads and below them.
    Notes of one's own (`last_updated: 2026-01-05`) are left alone. This linter reads YAML
    1.2, as most runtimes do.

    ## Why is this bad?
    A reader of YAML 1.1, PyYAML among them, takes `no` for false, `010` for eight and
    `2026-01-05` for a date. The same file means different things to two tools.

    ## What to do instead
    Quote the value where text is meant; write `true` or `false` where a truth value is meant.
    """
    known = context.dialect.fields
    if context.dialect.name == dialects.GENERIC:  # whatever tool it is
        known = dict.fromkeys(dialects.known_fields())
    for path, value in plain_scalars(agent.source):
        match = _READINGS.fullmatch(value)
        if match and match.lastgroup and path and path[0] in known:
            old, new = _MEANINGS[match.lastgroup]
            plain = ""
            if match.lastgroup == "boolean":
                plain = ", or `true` or `false`"
            yield Problem(
                f"`{value}` is {old} in YAML 1.1 and {new} in YAML 1.2",
                path,
                f'write `"{value}"` if text is meant{plain}',
            )
