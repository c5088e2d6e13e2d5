"""The list of findings a team lives with: read, held against a report, written anew.

A finding is known again by its fingerprint, so that it survives everything but its own
change; how many of the same there may be is counted.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from ..agents import find, schema_keywords
from ..core import limits
from ..core.errors import ConfigError, NotReplacedError
from ..core.findings import Finding, Outcome, fingerprint, gathered
from ..core.nouns import RuleEntry
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import schema
from ..reading import file_bytes
from ..rules import selection

if TYPE_CHECKING:
    from typing import Any

    from .shards import Shard

VERSION = 2
_STALE = "stale-baseline-entry"
_NEVER = frozenset({_STALE, "internal-error"})
_COUNT = ', "count": '
#: Numbers that move with the text: `line 3`, `offset 120`, `ROUTING.md:14`.
_MOVING = re.compile(r"(?<=\bline )\d+|(?<=\blines )\d+|(?<=\boffset )\d+|(?<=\.md:)\d+")
_CODE = re.compile("[A-Z]{2}[0-9]{3}")
_WRITTEN = frozenset({"code", "path", "key", "value", "count"})
#: Brackets and commas of one entry that somebody laid out anew, values with commas included.
_SIGNS = 12
_QUOTED = re.compile(r"`[^`]*`")


class Entry(Record):
    """What is known: a fingerprint whose path is relative to the baseline.

    An entry of version 1, which 0.1.0 wrote, has a message instead of key and value.
    """

    code: str
    path: str
    key: str = ""
    value: str = ""
    message: str = ""


class Baseline(Record):
    """A baseline as read: where it lies, its bytes, how often each entry may occur."""

    path: str
    content: bytes | None
    counts: Counter[Entry]


def entry_of(finding: Finding, folder: str) -> Entry:
    """Return the entry of a finding in a baseline in `folder`."""
    return Entry(*fingerprint(finding, _relative(finding.path, folder)))


def old_entry_of(finding: Finding, folder: str) -> Entry:
    """Return the entry of a finding as version 1 has it: its message without the numbers that
    move.
    """
    message = " ".join(_MOVING.sub("#", finding.message).split())
    return Entry(finding.code, _relative(finding.path, folder), message=message)


def _relative(shown: str, folder: str) -> str:
    try:
        return os.path.relpath(shown, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return shown


def read(path: str, *, may_be_missing: bool) -> Baseline:
    """Return the baseline of this path. Raises ConfigError, with line and column, for one that
    cannot be used.
    """
    name = f"baseline: {path}"
    if not os.path.lexists(path):
        if may_be_missing:
            return Baseline(path, None, Counter())
        raise ConfigError(f"{name}: there is no such file; --update-baseline writes it")
    content = file_bytes.contents(path, limits.BASELINE, name)
    return Baseline(path, content, _counts(file_bytes.decoded(content, name), name))


def _counts(text: str, name: str) -> Counter[Entry]:
    # counted as text: what a parser makes of ten million brackets fills the memory
    if sum(map(text.count, "{[,")) > limits.BASELINE_ENTRIES * _SIGNS:
        raise _too_many(name)
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{name}:{error.lineno}:{error.colno}: is not valid JSON: {error.msg}"
        ) from None
    except (ValueError, RecursionError):
        raise ConfigError(f"{name}:1:1: is no JSON that can be read") from None
    wanted = schema("baseline")
    if not (_is_as_written(values) or schema_keywords.accepts(values, wanted, wanted)):
        from ..agents import schema_words  # imported here: most baselines are right

        reader = schema_words.Reader("lint-agents", "the baseline", written='"{}": …')
        first = schema_words.violations(values, wanted)[0]
        line = _line_of(text, first.at)
        said = schema_words.in_one_line(next(schema_words.meanings(first, reader)))
        raise ConfigError(f"{name}:{line}:1: {said}")
    if len(values["findings"]) > limits.BASELINE_ENTRIES:
        raise _too_many(name)
    counts: Counter[Entry] = Counter()
    for one in values["findings"]:
        known = {name: one[name] for name in Entry._fields if name in one}
        counts[Entry(**known)] += one["count"]
    return counts


def _too_many(name: str) -> ConfigError:
    return ConfigError(
        f"{name}: holds more than {limits.BASELINE_ENTRIES} findings; mend some, or leave rules out"
    )


def _is_as_written(values: object) -> bool:
    """Whether a baseline has just the shape that we write, which is looked at in a tenth of the
    time that its schema takes.
    """
    if not isinstance(values, dict) or values.keys() != {"version", "findings"}:
        return False
    if values["version"] != VERSION or not isinstance(values["findings"], list):
        return False
    for one in values["findings"]:
        if type(one) is not dict or one.keys() != _WRITTEN:
            return False
        texts = (one["code"], one["path"], one["key"], one["value"])
        if not all(type(text) is str for text in texts) or type(one["count"]) is not int:
            return False
        if one["count"] < 1 or not one["path"] or not _CODE.fullmatch(one["code"]):
            return False
    return True


def _line_of(text: str, at: tuple[object, ...]) -> int:
    """The line of an entry in a file laid out as we write it, one entry a line; else the first."""
    entries = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith('{"'):
            entries.append(number)
    if len(at) > 1 and isinstance(at[1], int) and at[1] < len(entries):
        return entries[at[1]]
    return 1


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
    left = Counter(baseline.counts)
    kept = gathered([_unknown(found, left, folder)])
    stale = {}
    for one in sorted(left):
        if not left[one] or not judged(one):
            continue
        if shard is None or shard.holds(find.shown(os.path.abspath(f"{folder}/{one.path}"))):
            stale[one] = left[one]
    told = _stale_findings(baseline, stale, active, own)
    hidden = len(found) - len(kept)
    report = outcome.report._replace(
        findings=gathered([kept, told]),
        suppressed=outcome.report.suppressed + hidden,
        baselined=hidden,
    )
    return outcome._replace(report=report)


def _unknown(found: Iterable[Finding], left: Counter[Entry], folder: str) -> Iterator[Finding]:
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


def _take(left: Counter[Entry], finding: Finding, entries: list[Entry]) -> bool:
    """Return whether one of these entries covers a finding, and count that it did."""
    if finding.name in _NEVER:
        return False
    for one in entries:
        if left[one] > 0:
            left[one] -= 1
            return True
    return False


def _subject(one: Entry) -> Entry:
    """Return an entry of version 1 with no more of its message than what it is about: the
    words around that may have been put anew since, or be spelled in capitals.
    """
    quoted = _QUOTED.search(one.message)
    return one._replace(message=quoted[0] if quoted else one.message.lower())


def _judged(
    outcome: Outcome, active: Collection[RuleEntry], folder: str, own: Collection[RuleEntry]
) -> Any:
    """Whether this run can tell that an entry is stale: it looked, or there is nothing left
    to look at.
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
        line = places.get(_entry(one, 0).rpartition(_COUNT)[0], 1)
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


def _updated(baseline: Baseline, found: Iterable[Entry], judged: Any) -> Baseline:
    """The baseline as it is after this run, written; entries that the run could not judge stay."""
    from ..fixes import write_file  # imported here: most runs write no baseline

    counts = Counter({one: count for one, count in baseline.counts.items() if not judged(one)})
    for one, count in Counter(found).items():
        counts[one] = max(counts[one], count)
    content = _text(counts).encode()
    write_file.sweep([baseline.path])
    if content != baseline.content:
        try:
            write_file.replace(baseline.path, baseline.content, content)
        except NotReplacedError as error:
            raise ConfigError(f"baseline: {baseline.path}: cannot be written: {error}") from None
    return baseline._replace(content=content, counts=counts)


def _text(counts: Counter[Entry]) -> str:
    """Return the whole file: one entry a line, in a fixed order, so that two branches merge."""
    entries = ",\n".join(_entry(one, counts[one]) for one in sorted(counts))
    return f'{{\n  "version": {VERSION},\n  "findings": [\n{entries}\n  ]\n}}\n'


def _entry(one: Entry, count: int) -> str:
    parts = ("code", "path", "message") if one.message else ("code", "path", "key", "value")
    values = {name: getattr(one, name) for name in parts}
    return "    " + json.dumps(values | {"count": count})
