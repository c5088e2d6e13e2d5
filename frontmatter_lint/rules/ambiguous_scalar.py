"""FM016: words that YAML 1.1 and 1.2 read differently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import plain_scalars
from ..model import Agent, Context, Problem, Severity
from ..rulebook import rule

#: The resolution rules of YAML 1.1 that 1.2 dropped.
_READINGS = re.compile(
    r"(?P<boolean>[yY]|[nN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)"
    r"|(?P<octal>[-+]?0[0-7]+)"
    r"|(?P<sexagesimal>[-+]?[1-9][0-9]*(?::[0-5]?[0-9])+)"
    r"|(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})"
)
_MEANINGS = {
    "boolean": "a truth value",
    "octal": "an octal number",
    "sexagesimal": "a number base sixty",
    "date": "a date",
}


@rule("FM016", Severity.INFO, source="https://yaml.org/type/")
def ambiguous_scalar(agent: Agent, context: Context) -> Iterator[Problem]:
    """A plain value means one thing in YAML 1.1 and another in 1.2.

    ## What it does
    Reports unquoted `yes`, `no`, `on`, `off`, `y`, `n`, numbers with a leading zero, numbers base sixty (`1:30`)
    and dates, anywhere in the frontmatter. This linter reads YAML 1.2, as most runtimes do.

    ## Why is this bad?
    A reader of YAML 1.1, PyYAML among them, takes `no` for false, `010` for eight and `2026-01-05` for a date. The
    same file means different things to two tools.

    ## What to do instead
    Quote the value where text is meant; write `true` or `false` where a truth value is meant.
    """
    for path, value in plain_scalars(agent.source):
        reading = _reading(value)
        if reading:
            message = f"`{value}` is {reading} to readers of YAML 1.1 and something else to readers of 1.2"
            yield Problem(message, path, f'write `"{value}"` if text is meant')


def _reading(value: str) -> str:
    """What YAML 1.1 makes of a plain value that 1.2 reads otherwise; empty where both agree."""
    match = _READINGS.fullmatch(value)
    return _MEANINGS[match.lastgroup] if match and match.lastgroup else ""
