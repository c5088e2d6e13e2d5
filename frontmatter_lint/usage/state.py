"""What a run of `monitor` read, for the next one: of each session the requests and runs as they
are counted, with the prints of its files. Where a file is not what it was, nothing of its session
holds, and it is read anew.

A file of text: a line that says what it is, and a line of JSON for each session behind a hash of
it. Of transcripts it holds what the command prints: names of agents and models, days and numbers;
ids and paths as hashes. A line that was damaged is as if it were not there.
"""

from __future__ import annotations

import json
from hashlib import blake2b

from .. import __version__
from ..core import limits
from ..core.caching import lru_cache
from ..core.record import TYPE_CHECKING, Record
from . import calls, prints, sessions
from .calls import Call, Measure, Run, Tokens, Told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .prints import Print
    from .sessions import Session

#: The first line, but for the release: another one may count otherwise.
MARK = "# lint-agents monitor, state 1"
_HEAD = f"{MARK}, release {__version__}\n"
#: What a row may tell.
_KINDS = {"call": Call, "run": Run, "measure": Measure}
_HASH = 32  # hexadecimal digits


class Counts(Record):
    """How many lines of a session are no records, and how many records repeat others of it."""

    malformed: int = 0
    repeated: int = 0


class Part(Record):
    """What one session tells."""

    told: tuple[Told, ...]
    counts: Counts


class State:
    """What is known of sessions, by the paths of their files."""

    def __init__(self, text: str = "") -> None:
        """Take the content of a file of states; that of another release is worth nothing."""
        self._lines: dict[str, str] = {}
        self._met: set[str] = set()
        head, _, rest = text.partition("\n")
        if f"{head}\n" != _HEAD:
            return
        for line in rest.splitlines():
            digest, _, told = line.partition(" ")
            if digest == _hash(told):
                self._lines[told[2 : 2 + _HASH]] = told

    def part(self, session: Session) -> Part | None:
        """Return what a session told, None where that is not known, or no longer true."""
        line = self._lines.get(_key(session))
        if line is None:
            return None
        try:
            key, printed, counted, rows = json.loads(line)
            known = [tuple(one) for one in printed]
            part = Part(tuple(map(_told, rows)), Counts(*map(calls.count_of, counted)))
        except (ValueError, TypeError, IndexError, RecursionError):
            return None
        large, small = _files(session)
        if key != _key(session) or not prints.are_these(known, large, small, limits.USAGE_META):
            return None
        self._met.add(key)
        return part

    def keep(self, session: Session, printed: list[Print], part: Part) -> None:
        """Note what a session told, whose files were read as their prints say."""
        rows = [_row(one) for one in part.told]
        values = (_key(session), printed, list(part.counts), rows)
        self._met.add(_key(session))
        self._lines[_key(session)] = json.dumps(values, separators=(",", ":"))

    def text(self) -> str:
        """Return the content of a file of states: what was met in this run, then, as far as there
        is room, what others left there.
        """
        lines = [_HEAD]
        room = limits.STATE.most - len(_HEAD)
        for key in sorted(self._lines, key=lambda one: (one not in self._met, one)):
            line = f"{_hash(self._lines[key])} {self._lines[key]}\n"
            room -= len(line)
            if room < 0:
                break
            lines.append(line)
        return "".join(lines)


def _files(session: Session) -> tuple[list[str], list[str]]:
    """Return the transcripts of a session, and what may stand beside them."""
    large = [session.main] if session.main else []
    return [*large, *session.children], list(map(sessions.meta_path, session.children))


def _key(session: Session) -> str:
    large, _ = _files(session)
    return _hash("\0".join(map(prints.hashed, large)))


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "backslashreplace"), digest_size=_HASH // 2).hexdigest()


def _row(told: Told) -> list[object]:
    for kind, one in _KINDS.items():
        if isinstance(told.what, one):
            return [kind, list(told.keys), list(told.what)]
    raise ValueError(told)


def _told(row: list[Any]) -> Told:
    """Return what a row stands for. Raises ValueError, TypeError or IndexError for one that
    nobody wrote.
    """
    kind, numbers, values = row
    keys = tuple(_key_number(one) for one in numbers)
    if kind == "run":
        return Told(_run(*values), keys)
    if kind == "measure":
        return Told(_measure(*values), keys)
    return Told(_call(*values), keys)


def _measure(agent: Any, model: Any, day: Any, *rest: Any) -> Measure:
    place, number, series, session, is_cumulative = rest
    if place not in range(len(Tokens._fields) + 1) or calls.number_of(number) is None:
        raise ValueError(place)
    return Measure(
        _name(agent),
        _model(model),
        _day(day),
        int(place),
        float(number),
        _key_number(series),
        _key_number(session) if session else 0,
        is_cumulative is True,
    )


def _key_number(value: object) -> int:
    if type(value) is not int or not 0 < value < 1 << 64:
        raise ValueError(value)
    return value


def _run(agent: object, model: object, day: object, by_caller: object, *rest: object) -> Run:
    success, duration, fallback = rest
    return Run(
        _name(agent),
        _model(model),
        _day(day),
        _model(by_caller),
        calls.truth_of(success),
        calls.number_of(duration),
        calls.truth_of(fallback),
    )


def _call(agent: Any, model: Any, day: Any, tokens: Any, *rest: Any) -> Call:
    requested, duration, cost, is_final, *shares, label = rest
    success, escalated, fallback, revised = map(calls.truth_of, shares)
    return Call(
        _name(agent),
        _model(model),
        _day(day),
        Tokens(*_five(map(calls.count_of, tokens))),
        _model(requested),
        calls.number_of(duration),
        calls.number_of(cost),
        is_final is True,
        success,
        escalated,
        fallback,
        revised,
        _name(label),
    )


def _five(numbers: Iterable[int]) -> tuple[int, ...]:
    found = tuple(numbers)
    if len(found) != len(Tokens._fields):
        raise ValueError(found)
    return found


# there are few of them, and many rows
@lru_cache(maxsize=1000)
def _name(value: object) -> str:
    return calls.name_of(value)


@lru_cache(maxsize=1000)
def _model(value: object) -> str:
    return calls.model_of(value)


@lru_cache(maxsize=1000)
def _day(value: object) -> str:
    return calls.day_of(value) if value else ""
