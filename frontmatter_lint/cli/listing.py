"""What a search found, for people: the agents, what is passed over and why, and links that
are not followed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from ..agents import find
from ..core.resources import data
from ..core.settings import Config
from ..core.terminal import Text
from ..core.wording import counted
from ..engine import checking
from ..reading import file_bytes
from ..reading.paths import Found, shown
from . import nothing_found
from .command_line import Options
from .runs import Governed

#: So many links are named one by one.
_MOST_NOTES = 5
#: What tools call the folder of their agents.
_FOLDERS = ("agent", "agents")
#: What an agent begins with, in so many bytes.
_FIELDS, _HEAD = (b"\nname:", b"\ndescription:"), 4096
_MOST = 5_000  # entries of a hidden folder
_OF_NO_TOOL = "in a hidden folder of no tool that is known here; name it to check it"


def text(found: Found, governed: Governed, options: Options, settings: Config) -> Text:
    """Return the agents of `--show-files`, the other files of `--show-skipped`, each with the
    reason. Raises ConfigError where agents are asked for and there are none.
    """
    agents: list[tuple[str, ...]] = []
    kept = {one.shown for one in governed.candidates}
    left_out = [*found.left_out, *(one.shown for one in found.files if one.shown not in kept)]
    others = [(path, "left out by `exclude`") for path in left_out]
    others += [(path, f"a link that {why}") for path, why in found.unfollowed]
    others += [(path, _OF_NO_TOOL) for path in _unsearched(options.paths, settings)]
    for one in find.each(governed.candidates):
        try:
            agent, because, _ = checking.look(one, governed.run_of(one))
        except Exception as error:  # noqa: BLE001 - a fault of ours on one file must not hide the others
            agent, because = None, f"reading it failed with {type(error).__name__}"
        if agent is not None:
            agents.append((agent.key, agent.dialect.name, because))
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


def _unsearched(arguments: Sequence[str], settings: Config) -> Iterator[str]:
    """Yield the folders with agents in hidden folders that a search does not enter."""
    included = find.parts_of_include(settings)
    for argument in arguments or (os.curdir,):
        try:
            entries = sorted(os.scandir(argument), key=lambda entry: entry.name)
        except OSError:  # a file
            continue
        for entry in entries:
            is_known = find.is_searched(entry.name) or entry.name in {".git", *included}
            if not entry.name.startswith(".") or is_known or entry.is_symlink():
                continue
            for folder in _with_agents(entry.path):
                yield f"{shown(os.path.abspath(folder))}/"


def _with_agents(top: str) -> Iterator[str]:
    """Yield the folders in a hidden one that are called as those of agents, or hold a file with the
    fields of one; no more than a part of a large one is looked at.
    """
    seen = 0
    never = {".git", *data("folders")["never"]}
    for folder, inner, files in os.walk(top):
        inner[:] = sorted(set(inner) - never)
        seen += len(inner) + len(files)
        if seen > _MOST:
            return
        is_called_so = os.path.dirname(folder) == top and os.path.basename(folder) in _FOLDERS
        if is_called_so or any(_has_fields(os.path.join(folder, name)) for name in files):
            yield folder


def _has_fields(path: str) -> bool:
    """Whether a Markdown file begins with a block that has the fields of an agent."""
    if not path.endswith(".md"):
        return False
    try:
        head = b"\n" + file_bytes.beginning(path, _HEAD)
    except OSError:
        return False
    return head.startswith(b"\n---") and all(field in head for field in _FIELDS)


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
