"""Whether a file that a search met is an agent: by its place and what it holds, a yes or no with
its reason. A file that was named is not judged.
"""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from . import place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..core.positions import Document
    from ..reading.paths import Candidate
    from .place import Place


class Verdict(Record):
    """Whether a file is an agent, and why, in words that follow its path; `is_bare` where it is
    none because it has no frontmatter.
    """

    is_agent: bool
    because: str
    is_bare: bool = False


def place_of(candidate: Candidate) -> Place:
    """Return what is known of a file by its place."""
    return place.of(candidate.absolute, included=candidate.included)


def judge(where: Place, parsed: Document) -> Verdict:
    """Return whether a file that a search met is an agent, by its place and what it holds."""
    if where.rank == place.PAGE or (parsed.fields is None and not parsed.faults):
        from . import bare_files  # imported here: an agent has frontmatter

        return Verdict(*bare_files.judge(where, parsed))
    if not _is_filled_in(parsed):
        from . import templates  # imported here: hardly any value has to be looked at closely

        kind = templates.other_kind(parsed, _NEEDED, is_aside=where.is_aside)
        if kind:
            return Verdict(False, kind)
    if where.rank <= place.FORM:
        return Verdict(True, where.because)
    if parsed.fields is not None:
        verdict = _judge_fields(where, parsed.fields)
        if verdict.is_agent or "name" not in parsed.fields or not _is_broken(parsed):
            return verdict
    unreadable = f"{where.because}, with frontmatter that cannot be read"
    is_shared = where.rank == place.SHARED
    return Verdict(is_shared, unreadable if is_shared else _UNREADABLE)


def _is_broken(parsed: Document) -> bool:
    """Whether a reader that keeps to YAML gets no fields from the block."""
    if not parsed.faults:
        return False
    from . import consequences  # imported here: most files have no fault

    return any(map(consequences.is_refused_by_strict_readers, parsed.faults))


def _judge_fields(where: Place, fields: Mapping[str, Any]) -> Verdict:
    """Return whether these are the fields of an agent, where no tool loads all there is."""
    from . import proof  # imported here: tools load nearly all agents by their place

    missing = []
    for key in _NEEDED:
        if key not in fields:
            missing.append(f"`{key}`")
    in_agents_folder = where.rank == place.SHARED
    other = place.kind_by_field(fields, in_agents_folder=in_agents_folder)
    if in_agents_folder and not missing and not other:
        return Verdict(True, f"{where.because}, with `name` and `description`")
    proved = proof.of(fields, other=bool(other), in_agents_folder=in_agents_folder)
    if proved:
        return Verdict(True, f"{where.because}, {proved}" if in_agents_folder else proved)
    if other:
        return Verdict(False, other)
    return Verdict(False, f"without {' and '.join(missing)}" if missing else _UNPROVED)


#: No placeholder is without one of these, but for a few words.
_MARKS = frozenset("<>{}[]«»$%@|_")


def _is_filled_in(parsed: Document) -> bool:
    """Whether it is plain that nothing in a file is left to be filled in."""
    fields = parsed.fields
    if fields is None or fields.keys().isdisjoint(_NEEDED):
        return False
    for key in ("name", "model"):
        value = fields.get(key, "")
        if not isinstance(value, str) or value.isupper() or not _MARKS.isdisjoint(value):
            return False
        word = value.lower()
        if word.startswith("your") or word.endswith(("name", "id", "here")):
            return False
    value = fields.get("description", "")
    if not isinstance(value, str):
        return False
    return not value or (value[0].isalnum() and not value.isupper())


_NEEDED = ("name", "description")
_UNREADABLE = "its frontmatter cannot be read, and it lies in no folder of agents"
_UNPROVED = (
    "no proof of an agent beyond `name` and `description`; if it is one, name it in `include`"
)
