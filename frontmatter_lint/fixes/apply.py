"""Files mended: fix by fix and pass by pass until nothing more can be, and written only
where nobody else wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..agents.load import Candidate
from ..core.errors import NotReplacedError
from ..core.findings import Finding
from ..core.nouns import Fault
from ..core.record import Record
from ..core.report import Outcome
from ..reading import document
from ..reading.file_bytes import read_bytes
from . import trial, write_file

#: One fix can uncover what another mends; a file that is still changing then is left
#: for the next run.
_PASSES = 10

Check = Callable[[list[Candidate]], Outcome]


class Mended(Record):
    """One file: as it was, as it is to be, and the findings that were fixed; `refused` says
    why it was not written.
    """

    candidate: Candidate
    old: bytes
    new: bytes
    fixed: tuple[Finding, ...]
    refused: str = ""


def mend(
    candidates: Iterable[Candidate], outcome: Outcome, check: Check, *, unsafe: bool
) -> list[Mended]:
    """Return every file that fixes change; `check` finds what is wrong with a file once some of
    them are made.
    """
    wanted = set()
    for finding in outcome.report.findings:
        if finding.fixable(unsafe=unsafe):
            wanted.add(finding.path)
    found = (_mended(one, check, unsafe=unsafe) for one in candidates if one.shown in wanted)
    kept = []
    for one in found:
        if one is not None:
            kept.append(one)
    return kept


def _mended(candidate: Candidate, check: Check, *, unsafe: bool) -> Mended | None:
    obstacle = write_file.obstacle(candidate.path) if candidate.data is None else ""
    old = read_bytes(candidate.path) if candidate.data is None else candidate.data
    if obstacle or isinstance(old, Fault):
        return Mended(
            candidate, b"", b"", (), old.problem.message if isinstance(old, Fault) else obstacle
        )
    data, fixed = old, []
    syntax = document.syntax_of(candidate.absolute)
    for _ in range(_PASSES):
        found = check([candidate._replace(data=data)]).report.findings
        usable = [
            one for one in found if one.path == candidate.shown and one.fixable(unsafe=unsafe)
        ]
        data, used = trial.together(data, [one.fix for one in usable if one.fix], syntax)
        if not used:
            break
        fixed += [one for one in usable if one.fix in used]
    return Mended(candidate, old, data, tuple(fixed)) if data != old else None


def write(mended: Iterable[Mended]) -> list[Mended]:
    """Put the files in place; those that may not be replaced keep their content
    and get the reason.
    """
    written = []
    for one in mended:
        refused = one.refused or _refusal(one)
        written.append(one._replace(refused=refused))
    return written


def _refusal(one: Mended) -> str:
    try:
        write_file.replace(one.candidate.path, one.old, one.new)
    except NotReplacedError as error:
        return str(error)
    return ""
