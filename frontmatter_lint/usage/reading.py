"""Files and folders → sums, each request counted once whatever tells of it."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from . import other_records, sessions, transcripts
from .calls import Call, Measure, Run, Told
from .metrics import Measured
from .prints import Prints
from .seen import Seen
from .state import Counts, Part, State
from .totals import Totals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


class _Readers:
    """Reads one session after the other, each by the reader of its kind."""

    def __init__(self, state: State | None) -> None:
        self.state = state
        self.prints = Prints() if state is not None else None
        self.transcripts = transcripts.Reader(self.prints)
        self.others = other_records.Reader(self.prints)
        self.unread = self.malformed = self.repeated = 0

    def read(self, session: Session) -> Iterator[Told]:
        """Yield what a session tells, be it known already or not. Raises OSError."""
        if self.state is None:
            yield from self._anew(session)
            return
        part = self.state.part(session)
        if part is None:
            part = self._kept(session, self.state)
        self.malformed += part.counts.malformed
        self.repeated += part.counts.repeated
        yield from part.told

    def _anew(self, session: Session) -> Iterator[Told]:
        reader: transcripts.Reader | other_records.Reader
        if _is_transcript(session):
            reader = self.transcripts
            yield from reader.read(session)
        else:
            reader = self.others
            yield from reader.read(session.main)
        self.unread += reader.unread
        self.malformed += reader.malformed
        self.repeated += reader.repeated
        reader.unread = reader.malformed = reader.repeated = 0

    def _kept(self, session: Session, state: State) -> Part:
        """Return what a session tells, and note it where all of it could be read."""
        before = (self.malformed, self.repeated, self.unread)
        told = tuple(self._anew(session))
        counts = Counts(self.malformed - before[0], self.repeated - before[1])
        self.malformed, self.repeated, unread = before
        part = Part(told, counts)
        printed = self.prints.taken() if self.prints is not None else []
        if self.unread == unread:
            state.keep(session, printed, part)
        return part


class _Sums:
    """What is counted, from a day on, of all that is told; each request once."""

    def __init__(self, since: str) -> None:
        self.since = since
        self.totals = Totals()
        self.repeated = self.undated = 0
        self._seen = Seen()
        self._measured = Measured()
        self._has_requests = False

    def add(self, told: Told) -> None:
        what, keys = told
        if keys and not self._seen.add_key(keys[0]):
            self.repeated += not isinstance(what, Run)
            return
        for key in keys[1:]:
            self._seen.add_key(key)
        if isinstance(what, Measure):
            self._measured.add(what)
            return
        if isinstance(what, Call):
            self._has_requests = True
            self.undated += bool(self.since and not what.day)
        if what.day >= self.since:
            self.totals.add(what)

    def end(self) -> None:
        """Count what metrics tell of sessions that nothing else tells of."""
        for amount in self._measured.amounts(self._seen, has_requests=self._has_requests):
            if amount is None:
                self.repeated += 1
            elif amount.day >= self.since:
                self.totals.add(amount)


def read(
    paths: list[str],
    project: str = "",
    since: str = "",
    step: Callable[[int], None] = lambda done: None,
    state: State | None = None,
) -> tuple[Totals, Notes]:
    """Return the sums of all records below paths, of a project and from a day on where these
    are given; `step` is called with the number of sessions read so far. What a `state` knows
    is not read again, and what is read is noted there.
    """
    search = sessions.Search(project)
    readers = _Readers(state)
    sums = _Sums(since)
    number = unread = 0
    for session in search.sessions(paths):
        try:
            for told in readers.read(session):
                sums.add(told)
        except OSError:
            unread += 1
            continue
        number += 1
        step(number)
    sums.end()
    notes = Notes(
        number,
        readers.malformed,
        readers.unread + search.unread + unread,
        readers.repeated + sums.repeated,
        sums.undated,
    )
    return sums.totals, notes


def _is_transcript(session: Session) -> bool:
    """Whether a session is one of Claude Code, and no file of another source. Raises OSError."""
    if session.children or not session.main:
        return True
    return other_records.is_transcript(session.main)
