"""What a search found, for people: the agents, what is passed over and why, and links that
are not followed.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..agents import load
from ..core.settings import Config
from ..core.terminal import Text
from ..core.wording import counted
from ..reading.paths import Found
from . import nothing_found
from .command_line import Options
from .runs import Governed

#: So many links are named one by one.
_MOST_NOTES = 5


def text(found: Found, governed: Governed, options: Options, settings: Config) -> Text:
    """Return the agents of `--show-files`, the other files of `--show-skipped`, each with the
    reason. Raises ConfigError where agents are asked for and there are none.
    """
    agents: list[tuple[str, ...]] = []
    kept = {one.shown for one in governed.candidates}
    left_out = [*found.left_out, *(one.shown for one in found.files if one.shown not in kept)]
    others = [(path, "left out by `exclude`") for path in left_out]
    others += [(path, f"a link that {why}") for path, why in found.unfollowed]
    for one in governed.candidates:
        try:
            agent, because = load.look(one, governed.run_of(one).dialect)
        except Exception as error:  # noqa: BLE001 - a fault of ours on one file must not hide the others
            agent, because = None, f"reading it failed with {type(error).__name__}"
        if agent is not None:
            agents.append((agent.path, agent.dialect.name, because))
        else:
            others.append((one.shown, because))
    if options.show_files and not agents and not options.may_be_empty:
        raise nothing_found.error(options, settings, found)
    tables = []
    if options.show_files:
        tables.append(_table(agents))
    if options.show_skipped:
        tables.append(_table(sorted(others)))
    lines: list[str] = []
    for table in tables:
        if lines and table:
            lines.append("")
        lines += table
    return Text(tuple(lines))


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return rows in columns, one a line; the last column is as long as it is."""
    widths: dict[int, int] = {}
    for row in rows:
        for column, cell in enumerate(row[:-1]):
            widths[column] = max(widths.get(column, 0), len(cell))
    lines = []
    for row in rows:
        padded = []
        for column, cell in enumerate(row[:-1]):
            padded.append(cell.ljust(widths[column]))
        lines.append("  ".join([*padded, row[-1]]))
    return lines


def notes(found: Found) -> tuple[str, ...]:
    """Return the links that are not followed, one a line, some of them where there are many."""
    lines = []
    for path, why in found.unfollowed[:_MOST_NOTES]:
        lines.append(f"note: `{path}` is a link that {why}; it is not followed")
    more = len(found.unfollowed) - _MOST_NOTES
    if more > 0:
        lines.append(f"note: {counted(more, 'link')} more not followed; `--show-skipped` has all")
    return tuple(lines)
