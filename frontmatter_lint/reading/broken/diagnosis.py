"""Why a block is no YAML, field by field, in the words of the people who wrote it, and what
would make it one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...core.record import Record
from .. import yaml_text
from . import dialogues, entries, lines, repairs, texts, values
from .cause import Cause, Surroundings, parses, refusal, shown
from .entries import Entry
from .reasons import stopped_at
from .repairs import Repair

#: What can be wrong with a field, in the order in which it is looked for.
_LOOKS = (
    lines.tight_colon,
    lines.indented_fields,
    lines.tabs,
    values.beside_the_key,
    values.below_the_key,
    values.text_below_the_key,
    lines.unindented,
    lines.uneven_items,
)


class Diagnosis(Record):
    """What is wrong with a block, the repairs that let it be read, and the block with what
    is no part of it (marks of a merge conflict, a fence) turned into comments.
    """

    causes: tuple[Cause, ...]
    repairs: tuple[Repair, ...]
    text: str


def diagnose(block: str, known_fields: Collection[str]) -> Diagnosis:
    """Return what is wrong with each field of a block."""
    text, found = lines.without_marks(block)
    every = entries.split(text, known_fields)
    keys = [one.key for one in every]
    mended: list[Repair] = []
    number = 0
    ends = {one.first: one for one in dialogues.find(every, known_fields)}
    while number < len(every):
        dialogue = ends.get(number)
        if dialogue:
            end = dialogue.end
        else:
            end = number + 1
        if dialogue and dialogue.is_unreadable:
            cause = dialogues.cause(every, dialogue, text)
            found.append(cause)
            mended += cause.repairs
        else:
            causes, made = _of_entries(every, number, end, Surroundings(text, known_fields, keys))
            found += [dialogues.as_one(every, dialogue, causes)] if dialogue and causes else causes
            mended += made
        number = end
    if text != block:
        found = [_without_marks_in_it(one, block, text) for one in found]
    return Diagnosis(tuple(found), tuple(repairs.in_order(mended)), text)


def _without_marks_in_it(cause: Cause, block: str, text: str) -> Cause:
    """Return a cause without repairs where one would write marks of a conflict or a fence, of
    which the diagnosis has changed a character, into a value.
    """
    for one in cause.repairs:
        if one.text and block[one.start : one.end] != text[one.start : one.end]:
            return cause._replace(repairs=(), says="")
    return cause


def _of_entries(
    every: Sequence[Entry], first: int, end: int, around: Surroundings
) -> tuple[list[Cause], list[Repair]]:
    """Return what is wrong with some of the fields, and the repairs that they are read with."""
    found: list[Cause] = []
    mended: list[Repair] = []
    for number in range(first, end):
        entry = every[number]
        after = ""
        if number + 1 < len(every):
            after = every[number + 1].key
        here = around._replace(is_ended=not after or after in around.known)
        if not _is_well(entry, here):
            causes, is_healed = _of_entry(entry, here)
            found += causes
            mended += _read_as(entry, causes, here, is_healed=is_healed)
    return found, mended


def _is_well(entry: Entry, around: Surroundings) -> bool:
    """Whether a field is YAML by itself; nothing but comments may stand above the first."""
    if entry.tight:
        return False
    if not entry.key and len(around.keys) > 1:
        return not any(row.is_content for row in entry.rows)
    return parses(around.text[entry.start : entry.end], around.text)


def _of_entry(entry: Entry, around: Surroundings) -> tuple[list[Cause], bool]:
    """Return what is wrong with a field that is no YAML, until enough is said to read it, and
    whether it is YAML once all of that is repaired.
    """
    found: list[Cause] = []
    looks = _LOOKS if entry.key or len(around.keys) == 1 else (lines.indented_fields,)
    for look in looks:
        more = list(look(entry, around))
        if more:
            found += more
            if _heals(entry, found, around):
                return found, True
    found = [_unknown(entry, around)]
    return found, _heals(entry, found, around)


def _unknown(entry: Entry, around: Surroundings) -> Cause:
    """Return the cause where no better words are known than the parser's."""
    error = refusal(around.text[entry.start : entry.end], around.text)
    if error:
        index, words = stopped_at(error)
    else:
        index, words = (0, "no field can begin here")
    at = entry.start + min(index, entry.end - entry.start)
    line = around.text[at : entry.end].lstrip("\r\n")
    place = "the end"
    if line.strip():
        place = f"`{shown(line.splitlines()[0])}`"
    key, hint = "", "write it as a field, `key: value`, or delete it"
    if entry.key:
        key = f" in `{entry.key}`"
        hint = "quote the value, or indent the lines that go on with it"
    return Cause(
        "invalid-yaml",
        at,
        at + 1,
        f"this frontmatter is not valid YAML: the parser stopped at {place}{key}: {words}",
        hint,
    )


def _heals(entry: Entry, causes: Sequence[Cause], around: Surroundings) -> bool:
    """Whether the field is YAML once all is repaired."""
    made = [one for cause in causes for one in cause.repairs]
    return parses(repairs.applied_within(around.text, entry.start, entry.end, made), around.text)


def _read_as(
    entry: Entry, causes: Sequence[Cause], around: Surroundings, *, is_healed: bool
) -> list[Repair]:
    """Return the repairs that a field is read with; where they do not suffice, a text is read
    as it stands, and anything else as nothing.
    """
    made = [one for cause in causes for one in cause.repairs]
    # words above the first field may be YAML by themselves, and none with it
    is_above = not entry.key and len(around.keys) > 1
    if is_healed and (made or not is_above):
        return made
    if not entry.key:
        return [Repair(entry.start, entry.end, "")]
    words = " ".join(around.text[entry.value : entry.last].split())
    stand_in = f" {yaml_text.quoted(words)}" if entry.key in texts.PROSE else ""
    colon = around.text.index(":", entry.start) + 1
    return [Repair(colon, max(colon, entry.last), stand_in)]
