"""The list of findings a team lives with, held against a report, and brought up to date.

A finding is known again by its fingerprint, so that it survives everything but its own
change; how many of the same there may be is counted.
"""

from __future__ import annotations

import os

from ..agents import find
from ..core.errors import ConfigError, NotReplacedError
from ..core.findings import Finding, fingerprint
from ..core.nouns import RuleEntry
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING
from ..core.report import Outcome, gathered
from ..rules import selection
from .baseline_file import Baseline, Entry, line_of, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from .shards import Shard

_STALE = "stale-baseline-entry"
_NEVER = frozenset({_STALE, "internal-error"})
_COUNT = ', "count": '
#: Numbers that move with the text: `line 3`, `offset 120`, `ROUTING.md:14`.
_MOVING = r"(?<=\bline )\d+|(?<=\blines )\d+|(?<=\boffset )\d+|(?<=\.md:)\d+"


def entry_of(finding: Finding, folder: str) -> Entry:
    """Return the entry of a finding in a baseline in `folder`."""
    return Entry(*fingerprint(finding, _relative(finding.path, folder)))


def old_entry_of(finding: Finding, folder: str) -> Entry:
    """Return the entry of a finding as version 1 has it: its message without the numbers that
    move.
    """
    import re  # imported here: few baselines are of version 1

    message = " ".join(re.sub(_MOVING, "#", finding.message).split())
    return Entry(finding.code, _relative(finding.path, folder), message=message)


def _relative(shown: str, folder: str) -> str:
    try:
        return os.path.relpath(shown, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return shown


def apply(  # noqa: PLR0913 - each is one fact of a run
    outcome: Outcome,
    baseline: Baseline,
    active: Collection[RuleEntry],
    shard: Shard | None = None,
    *,
    update: bool,
    own: Collection[RuleEntry] = (),
) -> Outcome:
    """Return the outcome without what the baseline lists, and with what is stale in it; with
    `update` it is written first. A `shard` speaks of the entries of its own paths; `own` are the
    rules that policies bring, running or not.
    """
    folder = os.path.dirname(os.path.abspath(baseline.path))
    found = outcome.report.findings
    judged = _judged(outcome, active, folder, own)
    if update:
        listed = []
        for finding in found:
            if finding.name not in _NEVER:
                listed.append(entry_of(finding, folder))
        baseline = _updated(baseline, listed, judged)
    left = dict(baseline.counts)
    outcome = _without_known(outcome, left, folder)
    stale = {}
    for one in sorted(left):
        if not left[one] or not judged(one):
            continue
        if shard is None or shard.holds(find.shown(os.path.abspath(f"{folder}/{one.path}"))):
            stale[one] = left[one]
    told = _stale_findings(baseline, stale, active, own)
    findings = gathered([outcome.report.findings, told])
    return outcome._replace(report=outcome.report._replace(findings=findings))


def hiding(baseline: Baseline) -> Callable[[Outcome], Outcome]:
    """Return what leaves out of the outcome for one file the findings that the baseline lists;
    it looks at no entry of another file, for it is asked about each file that is mended.
    """
    folder = os.path.dirname(os.path.abspath(baseline.path))
    listed: dict[str, dict[Entry, int]] = {}
    for one, count in baseline.counts.items():
        listed.setdefault(one.path, {})[one] = count

    def hide(outcome: Outcome) -> Outcome:
        left: dict[Entry, int] = {}
        for path in {finding.path for finding in outcome.report.findings}:
            left.update(listed.get(_relative(path, folder), {}))
        return _without_known(outcome, left, folder)

    return hide


def _without_known(outcome: Outcome, left: dict[Entry, int], folder: str) -> Outcome:
    """Return the outcome without the findings that are known; `left` keeps what is left."""
    found = outcome.report.findings
    kept = gathered([_unknown(found, left, folder)])
    hidden = len(found) - len(kept)
    suppressed = outcome.report.suppressed + hidden
    report = outcome.report._replace(findings=kept, suppressed=suppressed, baselined=hidden)
    return outcome._replace(report=report)


def _unknown(found: Iterable[Finding], left: dict[Entry, int], folder: str) -> Iterator[Finding]:
    """Yield the findings that are not known; `left` keeps what is left of what is known."""
    is_old = any(known.message for known in left)
    kept = (one for one in found if not _take(left, one, [entry_of(one, folder)]))
    if not is_old:
        yield from kept
        return
    # each way of being known is tried on all before the next one, which is less exact
    some = list(kept)
    some = [one for one in some if not _take(left, one, [old_entry_of(one, folder)])]
    about: dict[Entry, list[Entry]] = {}
    for known in left:
        about.setdefault(_subject(known), []).append(known)
    for finding in some:
        subject = _subject(old_entry_of(finding, folder))
        if not _take(left, finding, about.get(subject, [])):
            yield finding


def _take(left: dict[Entry, int], finding: Finding, entries: list[Entry]) -> bool:
    """Whether one of these entries covers a finding, and count that it did."""
    if finding.name in _NEVER:
        return False
    for one in entries:
        if left.get(one, 0) > 0:
            left[one] -= 1
            return True
    return False


def _subject(one: Entry) -> Entry:
    """Return an entry of version 1 with no more of its message than what it is about: the
    words around that may have been put anew since, or be spelled in capitals.
    """
    import re  # imported here, as above

    quoted = re.search(r"`[^`]*`", one.message)
    return one._replace(message=quoted[0] if quoted else one.message.lower())


def _judged(
    outcome: Outcome, active: Collection[RuleEntry], folder: str, own: Collection[RuleEntry]
) -> Callable[[Entry], bool]:
    """Return what says whether this run can tell that an entry is stale: it looked, or there is
    nothing left to look at.
    """
    checked = {_relative(agent.path, folder) for agent in outcome.checked}
    running = {entry.code for entry in active}
    known = {entry.code for entry in (*selection.entries(), *own)}

    def judge(one: Entry) -> bool:
        if one.code.startswith(selection.OWN) and one.code not in known:
            # a policy that governs other files may have it
            here = os.path.join(folder, one.path)
            return one.path in checked or not os.path.lexists(here)
        if one.code not in known or not os.path.lexists(os.path.join(folder, one.path)):
            return True
        return one.path in checked and one.code in running

    return judge


def _stale_findings(
    baseline: Baseline,
    stale: dict[Entry, int],
    active: Collection[RuleEntry],
    own: Collection[RuleEntry],
) -> Iterator[Finding]:
    chosen = [one for one in active if one.name == _STALE]
    if not chosen or not stale:
        return
    rule = chosen[0]
    lines = (baseline.content or b"").decode().split("\n")
    places = {text.rpartition(_COUNT)[0]: line for line, text in enumerate(lines, 1)}
    shown = find.shown(os.path.abspath(baseline.path))
    names = {}
    for known in (*selection.entries(), *own):
        names[known.code] = f"{known.code} ({known.name})"
    for one, number in stale.items():
        line = places.get(line_of(one, 0).rpartition(_COUNT)[0], 1)
        rest = (
            "" if number == baseline.counts[one] else f", {number} of {baseline.counts[one]} times"
        )
        name = names.get(one.code, one.code)
        message = f"`{one.path}` no longer has this {name}{rest}{_what(one)}"
        span = Span(Position(line, 1), Position(line, 2))
        frame = ((line, lines[line - 1]),) if line <= len(lines) else ()
        hint = "run `lint-agents --update-baseline`"
        yield Finding(
            shown,
            span,
            rule.code,
            rule.name,
            rule.severity,
            message,
            hint,
            "",
            frame=frame,
            value=" ".join(one),
        )


def _what(one: Entry) -> str:
    """Return what an entry is about, after a colon; empty for a whole file."""
    if one.message:
        return f": {one.message}"
    given = []
    for part in (one.key, one.value):
        if part:
            given.append(part)
    words = ": ".join(given)
    if words:
        return f": `{words}`"
    return ""


def _updated(
    baseline: Baseline, found: Iterable[Entry], judged: Callable[[Entry], bool]
) -> Baseline:
    """Write the baseline as it is after this run, and return it; entries that the run could not
    judge stay.
    """
    from ..fixes import write_file  # imported here: most runs write no baseline

    here: dict[Entry, int] = {}
    for one in found:
        here[one] = here.get(one, 0) + 1
    counts = {one: count for one, count in baseline.counts.items() if not judged(one)}
    for one, count in here.items():
        counts[one] = max(counts.get(one, 0), count)
    content = text_of(counts).encode()
    write_file.sweep([baseline.path])
    if content != baseline.content:
        try:
            write_file.replace(baseline.path, baseline.content, content)
        except NotReplacedError as error:
            raise ConfigError(f"baseline: {baseline.path}: cannot be written: {error}") from None
    return baseline._replace(content=content, counts=counts)
