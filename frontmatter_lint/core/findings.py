"""The nouns of what was found: findings with their places, and the one fingerprint each is
known again by.
"""

from __future__ import annotations

from _operator import itemgetter

from .edits import Fix
from .nouns import Elsewhere, Severity
from .positions import KeyPath, Span
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_LONGEST = 80  # characters of a key or value in a fingerprint, as far as they are legible


class PlacedEvidence(Record):
    """`Evidence` with its place; `path` is that of its file where the finding stands in
    another one.
    """

    text: str
    span: Span
    criterion: str
    path: str = ""


class Change(Record):
    """`text` in the place of `old`, which is the range `span`; a range may be empty, and
    may cross lines.
    """

    span: Span
    text: str
    old: str


class PlacedFix(Record):
    """A fix that was tried on the file and changes what it says and nothing else.

    `changes` are in the order of the text and do not overlap. They are counted behind a
    byte order mark; none at all means that it is the mark that goes.
    """

    fix: Fix
    changes: tuple[Change, ...]


class Finding(Record):
    """A problem placed and coded. `frame` holds (line number, text) to show.

    `key` is the place in the frontmatter and `value` what stands there: they tell a
    finding from others wherever its line moves. Both are empty where there is no such
    thing, as for a whole file. `elsewhere` is the line of another file at which the command
    shows it; path and span are then those of the agent.
    """

    path: str
    span: Span
    code: str
    name: str
    severity: Severity
    message: str
    hint: str
    agent: str
    evidence: tuple[PlacedEvidence, ...] = ()
    frame: tuple[tuple[int, str], ...] = ()
    consequence: str = ""
    key: KeyPath = ()
    value: str = ""
    fix: PlacedFix | None = None
    elsewhere: Elsewhere | None = None

    def fixable(self, *, unsafe: bool) -> bool:
        """Whether there is a fix that may be used."""
        return self.fix is not None and (self.fix.fix.safe or unsafe)


#: What findings are sorted by: path, place, code, and the rest of what is said; a key path holds
#: names and numbers, which cannot be compared.
order = itemgetter(slice(-4))


class Fingerprint(Record):
    """What a finding is known by in another run: neither its message, which a new version may
    word anew, nor the number of a line of any file is part of it.
    """

    code: str
    path: str
    key: str
    value: str


def fingerprint(finding: Finding, path: str) -> Fingerprint:
    """Return the fingerprint of a finding in the file that goes by `path`. Findings that
    nobody can tell apart share one.
    """
    steps = []
    for step in finding.key:
        steps.append("[]" if isinstance(step, int) else f".{step}")
    key = "".join(steps).removeprefix(".")
    return Fingerprint(finding.code, path, _shortened(key), _shortened(finding.value))


def identified(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with its fingerprint as 32 hexadecimal digits; those that share one
    are counted, so that no two are equal. The findings of a file must follow each other.
    """
    seen: dict[Fingerprint, int] = {}
    path = ""
    for finding in findings:
        if finding.path != path:
            seen.clear()
            path = finding.path
        same = fingerprint(finding, path)
        seen[same] = seen.get(same, 0) + 1
        yield finding, _digest("\0".join((*same, str(seen[same]))))


def _shortened(text: str) -> str:
    """Return a text as it is, or the beginning of a long one and a digest of all of it."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 2]}… {_digest(text)}"


def _digest(text: str) -> str:
    import hashlib  # imported here: a clean run has nothing to be known by

    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:32]
