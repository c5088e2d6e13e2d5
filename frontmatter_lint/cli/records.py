"""The records of what ran that a command line names: read, with progress on a terminal, and kept
in a state where one is named.
"""

from __future__ import annotations

import os
import sys

from ..core import clock
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..usage import reading, sessions
from . import command_line
from .init.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..usage.reading import Notes
    from ..usage.totals import Totals

#: What `--project` takes for all of them.
ALL = "all"


class Wanted(Record):
    """Which records: below these paths, of a project, from a day on; all of them where a text is
    empty. `state` is the file that keeps what was read, None for no such file.
    """

    paths: tuple[str, ...]
    project: str = ""
    since: str = ""
    state: str | None = None


def wanted(paths: Sequence[str], project: str, since: str, here: str, state: str | None) -> Wanted:
    """Return which records are meant; without paths those of the project `here`. Raises
    ConfigError where there is no such path, or no such day.
    """
    if since and not clock.is_day(since):
        raise ConfigError(f"--since takes a day, as in 2026-11-20; `{since}` is none")
    for path in paths:
        if not os.path.exists(path):
            raise command_line.missing(path)
    if not paths:
        paths = sessions.usual_folders(os.environ)
        project = project or here
    if project == ALL:
        project = ""
    return Wanted(tuple(paths), project, since, state)


def read(some: Wanted) -> tuple[Totals, Notes]:
    """Return the sums and notes. Raises ConfigError where nothing ran, or the state is none."""
    paths = list(some.paths)
    state = None
    if some.state is not None:
        from . import states  # imported here: most runs keep nothing

        state = states.read(some.state)
    progress = Progress(sys.stderr)
    found = 0
    if progress.stream is not None:
        found = sum(1 for _ in sessions.Search(some.project).sessions(paths))
    progress.begin("sessions", found)
    try:
        totals, notes = reading.read(paths, some.project, some.since, progress.step, state)
    finally:
        progress.end()
    if some.state is not None and state is not None:
        states.write(some.state, state)
    if not totals.rows:
        raise _nothing(some)
    return totals, notes


def _nothing(some: Wanted) -> ConfigError:
    """Return the error for records of nothing."""
    if not some.paths:
        return ConfigError(
            "there is no folder of transcripts; name files or folders, or set CLAUDE_CONFIG_DIR"
        )
    of = ""
    if some.project:
        of = f" of the project `{some.project}`"
    when = ""
    if some.since:
        when = f" since {some.since}"
    hint = ""
    if some.project:
        hint = "; `--project all` reads those of every project"
    return ConfigError(f"there is no record of a request{of}{when}{hint}")
