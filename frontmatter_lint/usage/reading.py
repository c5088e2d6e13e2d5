"""Files and folders → sums, each request counted once whatever tells of it."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from . import other_records, sessions, transcripts
from .calls import Run
from .seen import Seen
from .totals import Totals

if TYPE_CHECKING:
    from collections.abc import Callable

    from .sessions import Session


class Notes(Record):
    """How much was read, and what could not be: sessions, lines that are no records, files and
    folders that cannot be read, and records that repeat what was counted.
    """

    sessions: int = 0
    malformed: int = 0
    unread: int = 0
    repeated: int = 0
    undated: int = 0


def read(
    paths: list[str],
    project: str = "",
    since: str = "",
    step: Callable[[int], None] = lambda done: None,
) -> tuple[Totals, Notes]:
    """Return the sums of all records below paths, of a project and from a day on where these
    are given; `step` is called with the number of sessions read so far.
    """
    seen = Seen()
    totals = Totals()
    search = sessions.Search(project)
    session_reader = transcripts.Reader(seen)
    other_reader = other_records.Reader(seen)
    number = undated = unread = 0
    for session in search.sessions(paths):
        try:
            is_transcript = _is_transcript(session)
        except OSError:
            unread += 1
            continue
        if is_transcript:
            found = session_reader.read(session)
        else:
            found = other_reader.read(session.main)
        for one in found:
            if since and not one.day and not isinstance(one, Run):
                undated += 1
            if one.day >= since:
                totals.add(one)
        number += 1
        step(number)
    readers = (session_reader, other_reader)
    notes = Notes(
        number,
        sum(one.malformed for one in readers),
        sum(one.unread for one in readers) + search.unread + unread,
        sum(one.repeated for one in readers),
        undated,
    )
    return totals, notes


def _is_transcript(session: Session) -> bool:
    """Whether a session is one of Claude Code, and no file of another source. Raises OSError."""
    if session.children or not session.main:
        return True
    return other_records.is_transcript(session.main)
