"""The cut that sets a value in a block so plain that it was read without a parser of YAML,
which takes a third of a run over one file to import.
"""

from __future__ import annotations

from ..core.edits import Edit
from ..core.positions import Document
from ..core.record import Record
from ..reading import plain_yaml, yaml_text


class Cut(Record):
    """`text` in the place of the characters from `start` up to `end`; ordered by place."""

    start: int
    end: int
    text: str


Cuts = list[Cut]


def cuts(document: Document, edit: Edit) -> Cuts | None:
    """Return the cut that sets an unquoted value of one line at the top of the block; None
    where that takes a parser of YAML, which whoever asks then imports.
    """
    if document.tree is not None or document.fields is None:
        return None
    # a place in the text is a record, and so a tuple of another type
    is_field = type(edit.at) is tuple and len(edit.at) == 1
    if edit.action != "set" or not is_field:
        return None
    field = str(edit.at[0])
    _, place = plain_yaml.field_extents(document.block, field)
    if place is None or not isinstance(edit.value, str):
        return None
    if document.block[place.start : place.end] != document.fields[field]:
        return None  # in quotes, over several lines, or no text
    start = document.split.start
    return [Cut(start + place.start, start + place.end, yaml_text.scalar(edit.value))]
