"""What `lint-agents --help` prints: each command in one line, the options of `check` by name."""

from __future__ import annotations

import sys

from ..agents import dialects
from ..core.terminal import width, wrap
from . import commands, parser

_HEAD = """\
usage: lint-agents [COMMAND] [OPTIONS] [PATHS…]

Check the model choice and the frontmatter of AI-agent files. Without a command the files of the
current repository are checked, or those named.

commands:
"""
_FOOT = """
`lint-agents COMMAND --help` explains a command and its options.
Exit codes: 0 clean, 1 findings, 2 could not do the job.
"""


def text() -> str:
    """Return the help as text, in lines of at most 100 columns."""
    room = min(width(sys.stdout), 100)
    lines = [f"  {name:<11} {commands.about(name)}" for name in commands.TAKES]
    lines += ["", "options of check (`lint-agents check --help` explains them):"]
    for title, flags in parser.flags_by_group().items():
        lines += _listed(title, flags, " ", room)
    lines.append("")
    lines += _listed("dialects", tuple(sorted(dialects.names())), ", ", room)
    return _HEAD + "\n".join(lines) + "\n" + _FOOT


def _listed(title: str, words: tuple[str, ...], mark: str, room: int) -> list[str]:
    """Return a title with words behind it, those of further lines below the first."""
    lines = wrap(mark.join(words), room - 22)
    first = f"  {title:<19} {lines[0]}"
    return [first, *(f"  {'':<19} {line}" for line in lines[1:])]
