"""The list of findings a team lives with: read, held against a report, written anew.

A finding is known again by its rule, its path and its message without line numbers, so
that it survives everything but its own change; how many of the same there may be is
counted.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from ..agents import find, schema_check
from ..core.errors import ConfigError, NotReplacedError
from ..core.findings import Finding, Outcome, order
from ..core.nouns import RuleEntry
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import schema
from ..fixes import write_file
from ..reading import file_bytes
from ..rules import selection

if TYPE_CHECKING:
    from typing import Any

VERSION = 1
_STALE = "stale-baseline-entry"
_NEVER = frozenset({_STALE, "internal-error"})
_COUNT = ', "count": '
#: Numbers that move with the text: `line 3`, `offset 120`, `ROUTING.md:14`.
_MOVING = re.compile(r"(?<=\bline )\d+|(?<=\blines )\d+|(?<=\boffset )\d+|(?<=\.md:)\d+")


class Fingerprint(Record):
    """What a finding is known by; the path is relative to the baseline."""

    code: str
    path: str
    message: str


class Baseline(Record):
    """A baseline as read: where it lies, its bytes, how often each fingerprint may occur."""

    path: str
    content: bytes | None
    counts: Counter[Fingerprint]


def fingerprint(finding: Finding, folder: str) -> Fingerprint:
    """The fingerprint of a finding, for a baseline in `folder`."""
    message = " ".join(_MOVING.sub("#", finding.message).split())
    return Fingerprint(finding.code, _relative(finding.path, folder), message)


def _relative(shown: str, folder: str) -> str:
    try:
        return os.path.relpath(shown, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return shown


def read(path: str, *, may_be_missing: bool = False) -> Baseline:
    """The baseline of this path. Raises ConfigError, with line and column, for one that
    cannot be used.
    """
    name = f"baseline: {path}"
    if not os.path.lexists(path):
        if may_be_missing:
            return Baseline(path, None, Counter())
        raise ConfigError(f"{name}: there is no such file; --update-baseline writes it")
    content = file_bytes.contents(path, file_bytes.BASELINE, name)
    return Baseline(path, content, _counts(file_bytes.decoded(content, name), name))


def _counts(text: str, name: str) -> Counter[Fingerprint]:
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{name}:{error.lineno}:{error.colno}: is not valid JSON: {error.msg}"
        ) from None
    except (ValueError, RecursionError):
        raise ConfigError(f"{name}:1:1: is no JSON that can be read") from None
    wanted = schema("baseline")
    if not schema_check.accepts(values, wanted, wanted):
        first = schema_check.violations(values, wanted)[0]
        line = _line_of(text, first.at)
        where = "".join(
            f"[{step}]" if isinstance(step, int) else f".{step}" for step in first.at
        ).lstrip(".")
        raise ConfigError(
            f"{name}:{line}:1: `{where or 'the file'}` is not as "
            f"schemas/baseline.schema.json wants it"
        )
    counts: Counter[Fingerprint] = Counter()
    for entry in values["findings"]:
        counts[Fingerprint(entry["code"], entry["path"], entry["message"])] += entry["count"]
    return counts


def _line_of(text: str, at: tuple[Any, ...]) -> int:
    """The line of an entry in a file laid out as we write it, one entry a line; else the first."""
    entries = [
        number for number, line in enumerate(text.splitlines(), 1) if line.lstrip().startswith('{"')
    ]
    index = at[1] if len(at) > 1 and isinstance(at[1], int) else len(entries)
    return entries[index] if index < len(entries) else 1


def apply(
    outcome: Outcome, baseline: Baseline, active: Collection[RuleEntry], *, update: bool
) -> Outcome:
    """The outcome without what the baseline lists, and with what is stale in it; with
    `update` it is written first.
    """
    folder = os.path.dirname(os.path.abspath(baseline.path))
    found = [(fingerprint(finding, folder), finding) for finding in outcome.report.findings]
    judged = _judged(outcome, active, folder)
    if update:
        baseline = _updated(
            baseline, [one for one, finding in found if finding.name not in _NEVER], judged
        )
    left = Counter(baseline.counts)
    kept = [finding for one, finding in found if not _take(left, one, finding)]
    stale = _stale_findings(
        baseline, {one: left[one] for one in sorted(left) if left[one] and judged(one)}, active
    )
    hidden = len(found) - len(kept)
    report = outcome.report._replace(
        findings=tuple(sorted([*kept, *stale], key=order)),
        suppressed=outcome.report.suppressed + hidden,
        baselined=hidden,
    )
    return outcome._replace(report=report)


def _take(left: Counter[Fingerprint], one: Fingerprint, finding: Finding) -> bool:
    if left[one] <= 0 or finding.name in _NEVER:
        return False
    left[one] -= 1
    return True


def _judged(outcome: Outcome, active: Collection[RuleEntry], folder: str) -> Any:
    """Whether this run can tell that an entry is stale: it looked, or there is nothing left
    to look at.
    """
    checked = {_relative(agent.path, folder) for agent in outcome.checked}
    running = {entry.code for entry in active}
    known = {entry.code for entry in selection.entries()}

    def judge(one: Fingerprint) -> bool:
        if one.code not in known or not os.path.lexists(os.path.join(folder, one.path)):
            return True
        return one.path in checked and one.code in running

    return judge


def _stale_findings(
    baseline: Baseline, stale: dict[Fingerprint, int], active: Collection[RuleEntry]
) -> Iterator[Finding]:
    chosen = [entry for entry in active if entry.name == _STALE]
    if not chosen or not stale:
        return
    entry = chosen[0]
    lines = (baseline.content or b"").decode().splitlines()
    places = {text.rpartition(_COUNT)[0]: line for line, text in enumerate(lines, 1)}
    shown = find.shown(os.path.abspath(baseline.path))
    for one, number in stale.items():
        line = places.get(_entry(one, 0).rpartition(_COUNT)[0], 1)
        rest = (
            "" if number == baseline.counts[one] else f", {number} of {baseline.counts[one]} times"
        )
        message = f"`{one.path}` no longer has this {one.code}{rest}: {one.message}"
        span = Span(Position(line, 1), Position(line, 2))
        frame = ((line, lines[line - 1]),) if line <= len(lines) else ()
        hint = "run `lint-agents --update-baseline`"
        yield Finding(
            shown,
            span,
            entry.code,
            entry.name,
            entry.severity,
            message,
            hint,
            "",
            frame=frame,
        )


def _updated(baseline: Baseline, found: Iterable[Fingerprint], judged: Any) -> Baseline:
    """The baseline as it is after this run, written; entries that the run could not judge stay."""
    counts = Counter({one: count for one, count in baseline.counts.items() if not judged(one)})
    for one, count in Counter(found).items():
        counts[one] = max(counts[one], count)
    content = _text(counts).encode()
    if content != baseline.content:
        try:
            write_file.replace(baseline.path, baseline.content, content)
        except NotReplacedError as error:
            raise ConfigError(f"baseline: {baseline.path}: cannot be written: {error}") from None
    return baseline._replace(content=content, counts=counts)


def _text(counts: Counter[Fingerprint]) -> str:
    """One entry a line, in a fixed order, so that two branches merge."""
    entries = ",\n".join(_entry(one, counts[one]) for one in sorted(counts))
    return f'{{\n  "version": {VERSION},\n  "findings": [\n{entries}\n  ]\n}}\n'


def _entry(one: Fingerprint, count: int) -> str:
    return "    " + json.dumps({**one._asdict(), "count": count})
