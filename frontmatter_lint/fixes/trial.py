"""Fixes tried before they are offered: the text is cut, read again, and must say what was
intended and nothing else.
"""

from __future__ import annotations

from itertools import pairwise

from ..agents import dialects
from ..core.edits import Edit, Fix, FrozenMapping, Value
from ..core.findings import Change, PlacedFix
from ..core.nouns import Fault
from ..core.positions import Document, Span
from ..core.record import TYPE_CHECKING
from ..reading import document
from ..reading.places import lines_of
from . import plain_cuts
from .plain_cuts import Cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

_GONE = object()


def placed(parsed: Document, fix: Fix) -> PlacedFix | None:
    """Return the fix with the text it changes; None where it would change anything else, or
    nothing, and in a file that is not UTF-8, whose other bytes would be lost.
    """
    if any(fault.rule == "not-utf8" for fault in parsed.faults):
        return None
    if parsed.syntax == document.JSONC:  # of files with several agents nothing is rewritten
        return None
    cuts_of: Callable[[Document, Edit], plain_cuts.Cuts | None] = _of_yaml
    if parsed.syntax == document.TOML:
        from . import toml_cuts  # imported here, as below: nearly all agents are Markdown

        cuts_of = toml_cuts.cuts
    elif parsed.syntax == document.JSON:
        from . import json_cuts

        cuts_of = json_cuts.cuts
    found = [cuts_of(parsed, edit) for edit in fix.edits]
    every = sorted(cut for some in found for cut in some or ())
    unmarks = any(edit.action == "unmark" for edit in fix.edits)
    if None in found or not (every or unmarks) or not _holds(parsed, every, fix.edits):
        return None
    return PlacedFix(fix, tuple(_change(parsed.split.text, cut) for cut in every))


def _of_yaml(parsed: Document, edit: Edit) -> plain_cuts.Cuts | None:
    found = plain_cuts.cuts(parsed, edit)
    if found is not None:
        return found
    from . import cuts  # imported here, as above: it needs a parser

    return cuts.cuts(parsed, edit)


def _change(text: str, cut: Cut) -> Change:
    position = lines_of(text).position
    return Change(Span(position(cut.start), position(cut.end)), cut.text, text[cut.start : cut.end])


def together(
    data: bytes, fixes: Iterable[PlacedFix], syntax: str = document.YAML
) -> tuple[bytes, list[PlacedFix]]:
    """Return the file with as many of the fixes as go together, the earlier first; and which they
    are.
    """
    wanted = list(dict.fromkeys(fixes))
    parsed = document.parse(data, dialects.known_fields(), syntax)
    if any(map(_unfences, wanted)):
        from ..reading import displaced, fenced  # imported here: hardly any file has such a block

        known = dialects.known_fields()
        parsed = fenced.read(parsed, known) or displaced.read(parsed, known) or parsed
    text = parsed.split.text.encode()
    head = data[: len(data) - len(text)]
    if head + text != data:  # it is not UTF-8
        return data, []
    used: list[PlacedFix] = []
    done: list[Cut] = []
    for fix in wanted:
        more = sorted([*done, *_cuts_of(parsed, fix)])
        if _holds(parsed, more, [edit for one in (*used, fix) for edit in one.fix.edits]):
            used, done = [*used, fix], more
    unmarks = any(edit.action == "unmark" for one in used for edit in one.fix.edits)
    return (b"" if unmarks else head) + applied(parsed.split.text, done).encode(), used


def _unfences(fix: PlacedFix) -> bool:
    return any(edit.action == "unfence" for edit in fix.fix.edits)


def applied(text: str, some: Sequence[Cut]) -> str:
    """Return the text with the cuts made; they are in order and do not overlap."""
    parts, at = [], 0
    for cut in some:
        parts += [text[at : cut.start], cut.text]
        at = cut.end
    return "".join(parts) + text[at:]


def _cuts_of(parsed: Document, fix: PlacedFix) -> list[Cut]:
    index = lines_of(parsed.split.text).index
    cuts = []
    for change in fix.changes:
        cuts.append(Cut(index(change.span.start), index(change.span.end), change.text))
    return cuts


def _holds(parsed: Document, some: Sequence[Cut], intended: Iterable[Edit]) -> bool:
    """Whether the cuts, made, do what is intended to the fields, leave the body alone and
    bring no new fault.
    """
    intended = list(intended)
    if any(edit.action == "unfence" for edit in intended):
        return _holds_without_fence(parsed, some, intended)
    text, start, end, body, _ = parsed.split
    known, syntax = dialects.known_fields(), parsed.syntax
    if any(one.end > other.start for one, other in pairwise(some)):
        return False
    if some and not (0 <= start <= some[0].start and some[-1].end <= end):
        return False
    # the body is not touched: reading it again would tell nothing
    head = applied(text[: max(body, 0)], some)
    new = parsed
    if some:
        new = document.parse(head.encode(), known, syntax)
    return (
        repr(new.fields) == repr(_after(parsed.fields, intended))
        and (not some or (new.split.start == start and new.split.body == len(head)))
        and not _with_more(parsed.faults, new.faults)
    )


def _holds_without_fence(parsed: Document, some: Sequence[Cut], intended: list[Edit]) -> bool:
    """Whether cuts that take away lines around the frontmatter leave its fields and the body."""
    text, body = parsed.split.text, parsed.split.body
    below = []
    for one in some:
        if one.start >= body:
            below.append(one._replace(start=one.start - body, end=one.end - body))
    new = document.parse(applied(text, some).encode(), dialects.known_fields())
    return (
        repr(new.fields) == repr(_after(parsed.fields, intended))
        and new.body == applied(text[body:], below)
        and not _with_more(parsed.faults, new.faults)
    )


def _with_more(before: Iterable[Fault], after: Iterable[Fault]) -> bool:
    """Whether there are more faults of one rule than before."""
    left: dict[str, int] = {}
    for fault in before:
        left[fault.rule] = left.get(fault.rule, 0) + 1
    for fault in after:
        left[fault.rule] = left.get(fault.rule, 0) - 1
    return any(number < 0 for number in left.values())


def _after(fields: Any, intended: Iterable[Edit]) -> Any:
    """Return the fields as they are meant to be once the edits are made."""
    result = _copy(fields)
    try:
        for edit in intended:
            if edit.action in ("set", "remove", "insert") and type(edit.at) is tuple:
                holder = result
                for step in edit.at[:-1]:
                    holder = holder[step]
                _put(holder, edit, edit.at[-1])
            if edit.means:
                result = _with_meant(result, edit.means)
    except (LookupError, TypeError, AttributeError):  # one edit took away what another one changes
        return _GONE
    return _swept(result)


def _put(holder: Any, edit: Edit, step: Any) -> None:
    if edit.action != "insert":
        if edit.action == "remove":
            holder[step] = _GONE
        else:
            holder[step] = plain(edit.value)
        return
    before = dict(holder)
    holder.clear()
    for key, value in before.items():
        holder[key] = value
        if key == edit.after:
            holder[step] = plain(edit.value)


def _with_meant(fields: dict[str, Any], means: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Return the fields with those that a rewrite changes: the first of them, and the others
    right after it where they are new.
    """
    changed = dict(means)
    first = means[0][0]
    result: dict[str, Any] = {}
    for key, value in fields.items():
        if key in changed:
            result[key] = plain(changed.get(key, value))
        else:
            result[key] = value
        if key == first:
            result |= {name: plain(one) for name, one in means if name not in fields}
    return result


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return list(map(_copy, value))
    return value


def plain(value: Value) -> Any:
    """Return the value of an edit as it is read from a file."""
    if isinstance(value, FrozenMapping):
        return {key: plain(inner) for key, inner in value.entries}
    if isinstance(value, tuple):
        return list(map(plain, value))
    return value


def _swept(value: Any) -> Any:
    """Return the value without what is gone, and without a list of which all is gone."""
    if isinstance(value, dict):
        return {key: kept for key, inner in value.items() if (kept := _swept(inner)) is not _GONE}
    if isinstance(value, list):
        kept = []
        for one in map(_swept, value):
            if one is not _GONE:
                kept.append(one)
        if kept or not value:
            return kept
        return _GONE
    return value
