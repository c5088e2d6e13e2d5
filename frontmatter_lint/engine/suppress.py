"""Findings × suppressions → what is still to be said, and what there is to say about the
suppressions themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from ..core import clock
from ..core.findings import Finding
from ..core.nouns import Agent, Fault, Problem, Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.suggest import did_you_mean
from ..core.wording import clip
from ..reading import comments
from ..reading.comments import OWN_FAMILY, TODO, Suppression
from ..rules import selection
from ..rules.selection import entries, of_records

if TYPE_CHECKING:
    from ..core.policy import Policy

#: Words that are said to be no rule, in one file: each costs a search for the nearest one.
_MOST = 100
_WITHOUT_REASON = "suppression-without-reason"


class Screened(Record):
    """The findings that no suppression covers, and the faults of the suppressions."""

    kept: list[Finding]
    faults: tuple[Fault, ...]


class _Valid(Record):
    """A suppression that counts, and the names of the rules it covers, each with how the comment
    writes it.
    """

    note: Suppression
    names: Mapping[str, str]


def screen(
    agent: Agent,
    found: Sequence[Finding],
    active: Collection[str],
    day: str = "",
    policy: Policy | None = None,
) -> Screened:
    """Take away what the comments of this agent's file suppress; `active` names the rules
    that ran on it, and `policy` may bring rules that comments name.
    """
    notes = list(comments.read(agent.source))
    if not notes:
        return Screened(list(found), ())
    known: dict[str, str] = {}
    for entry in selection.known(policy):
        known[entry.code.lower()] = known[entry.name] = entry.name
    valid: list[_Valid] = []
    faults: list[Fault] = []
    for note in notes:
        is_expired = bool(note.until and not note.flaw and note.until < clock.today(day))
        faults += _objections(note, expired=is_expired)
        if not note.flaw and not is_expired:
            valid.append(_Valid(note, _covered(note, known)))
    kept, used = _sieve(found, valid)
    unknown: list[Fault] = []
    for one in valid:
        unknown += islice(_unknown(one.note, known), _MOST - len(unknown))
    faults += unknown
    able = set(active) - of_records()  # what those find is not looked for here
    idle: set[Suppression] = set()
    for one in valid:
        faults += _unused(one, able, used)
        if all(name in able and (one.note, name) not in used for name in one.names):
            idle.add(one.note)
    return Screened(kept, tuple(_without_noise(faults, idle)))


def _without_noise(faults: Sequence[Fault], idle: Collection[Suppression]) -> Iterator[Fault]:
    """Yield the faults of comments but for a reason that is missing in one that suppresses nothing:
    such a comment is to go.
    """
    spans = {note.span for note in idle}
    for fault in faults:
        if fault.rule != _WITHOUT_REASON or fault.problem.at not in spans:
            yield fault


def _covered(note: Suppression, known: dict[str, str]) -> Mapping[str, str]:
    """Return the names of the rules that a suppression covers, each with how it is written."""
    names: dict[str, str] = {}
    for code in note.codes:
        if code.lower() in known and not _is_own(code, known):
            names.setdefault(known[code.lower()], code)
    return names


def _is_own(code: str, known: dict[str, str]) -> bool:
    """Whether a word names a rule of the linter's own family."""
    return any(
        entry.code.startswith(OWN_FAMILY) and entry.name == known[code.lower()]
        for entry in entries()
    )


def _sieve(
    found: Sequence[Finding], valid: list[_Valid]
) -> tuple[list[Finding], set[tuple[Suppression, str]]]:
    covering: dict[tuple[int, str], list[Suppression]] = {}
    for note, names in valid:
        for name in names:
            for line in (0,) if note.whole_file else note.lines:
                covering.setdefault((line, name), []).append(note)
    kept: list[Finding] = []
    used: set[tuple[Suppression, str]] = set()
    for finding in found:
        places = ((0, finding.name), (finding.span.start.line, finding.name))
        notes = [note for place in places for note in covering.get(place, ())]
        used.update((note, finding.name) for note in notes)
        if not notes:
            kept.append(finding)
    return kept, used


def _objections(note: Suppression, *, expired: bool) -> Iterator[Fault]:
    """Yield what is wrong with a suppression as it stands, whatever it covers."""
    if note.flaw:
        yield _flawed(note)
    elif not note.codes:
        message = f"`{note.verb}` without a rule suppresses nothing"
        hint = f"name the rules, as in `{note.verb}[MD201] reason`"
        yield _fault("blanket-suppression", note, message, hint)
    elif expired:
        message = f"this suppression ended on {note.until} and suppresses nothing since"
        hint = "mend what it hid and delete it, or give it a later day and say why"
        yield _fault("expired-suppression", note, message, hint)
    elif not note.reason:
        hint = "say after the bracket why this is right here; the next reader cannot ask you"
        yield _fault(_WITHOUT_REASON, note, "this suppression gives no reason", hint)
    elif note.reason.upper().startswith(TODO):
        message = "the reason of this suppression is still to be written"
        hint = "write why this is right here"
        yield _fault(_WITHOUT_REASON, note, message, hint, Severity.INFO)


def _flawed(note: Suppression) -> Fault:
    """Return what cannot be understood in a suppression."""
    hint = "write `ignore[CODE] reason` or `ignore-file[CODE] reason`"
    if note.flaw == comments.NO_DAY:
        why = f"`until={clip(note.until, 40)}` is no day"
        hint = "write the last day on which it holds, as in `until=2027-01-31`"
    elif note.flaw == comments.OPEN_BRACKET:
        why = "the bracket after it is not closed"
    elif note.verb:
        why = f"`{clip(note.verb, 40)}` is no instruction to the linter"
        hint = did_you_mean(note.verb, ("ignore", "ignore-file")) or hint
    else:
        why = "it gives no instruction"
    return _fault("invalid-suppression", note, f"this comment suppresses nothing: {why}", hint)


def _unknown(note: Suppression, known: dict[str, str]) -> Iterator[Fault]:
    codes = [word for word in known if word[-1].isdigit()]
    for code in note.codes:
        word = code.lower()
        if any(one.startswith(word) and one != word for one in codes):
            message = f"`{code}` stands for several rules, so nothing of it is suppressed"
            hint = "name each rule by its code or name"
        elif word not in known:
            message = f"there is no rule `{code[:60]}`, so nothing of it is suppressed"
            spelled = [one.upper() for one in codes]
            spelled += (one for one in known if one not in codes)
            hint = did_you_mean(code, spelled) or "`lint-agents rules` lists the rules"
        elif _is_own(code, known):
            message = f"`{code}` speaks of the linter itself, and no comment suppresses it"
            hint = "leave the rule out with `ignore` in the configuration"
        else:
            continue
        yield _fault("invalid-suppression", note, message, hint)


def _unused(
    one: _Valid, active: Collection[str], used: set[tuple[Suppression, str]]
) -> Iterator[Fault]:
    """Yield a fault for the rules that a suppression names and that found nothing there. One that
    did not run may still have something to suppress another time.
    """
    idle = []
    for name in one.names:
        if name in active and (one.note, name) not in used:
            idle.append(name)
    if idle:
        if one.note.whole_file:
            where = "in this file"
        else:
            where = f"on line {one.note.lines[-1]}"
        listed = ", ".join(f"`{name}`" for name in idle)
        message = f"there is no finding of {listed} {where} to suppress"
        written = ", ".join(f"`{one.names[name]}`" for name in idle)
        hint = f"delete {written} from the comment"
        if len(idle) == len(one.note.codes):
            hint = "delete the comment"
        yield _fault("unused-suppression", one.note, message, hint)


def _fault(
    rule: str, note: Suppression, message: str, hint: str, severity: Severity | None = None
) -> Fault:
    return Fault(rule, Problem(message, note.span, hint, severity=severity))
