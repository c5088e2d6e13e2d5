"""Which characters an edit of a JSON file touches: those of a text, or an entry more with one.

Whatever would take away an entry is left to be done by hand.
"""

from __future__ import annotations

import json

from ..core.edits import Edit
from ..core.positions import Document, KeyPath
from ..reading import json_document
from .plain_cuts import Cut, Cuts


def cuts(document: Document, edit: Edit) -> Cuts | None:
    """Return the cuts that make an edit, or None where somebody has to make it by hand."""
    if type(edit.at) is not tuple or not isinstance(edit.value, str):
        return None
    text = document.split.text
    if edit.action == "insert":
        return _insert(text, edit)
    if edit.action != "set":
        return None
    value = json_document.extents(text, edit.at)[1]  # type: ignore[arg-type]
    if document.fields is None or value is None or text[value.start] != '"':
        return None
    return [Cut(value.start, value.end, json.dumps(edit.value, ensure_ascii=False))]


def _insert(text: str, edit: Edit) -> Cuts | None:
    """Return an entry behind its neighbour, on a line of its own where that has one."""
    above: KeyPath = edit.at[:-1]  # type: ignore[assignment]  # the other places are records
    key, value = json_document.extents(text, (*above, edit.after))
    if key is None or value is None:
        return None
    indent = text[text.rfind("\n", 0, key.start) + 1 : key.start]
    gap = " "
    if not indent.strip() and "\n" in text[: key.start]:
        line_end = "\r\n" if "\r\n" in text[: key.start] else "\n"
        gap = line_end + indent
    entry = f"{json.dumps(str(edit.at[-1]))}: {json.dumps(edit.value, ensure_ascii=False)}"
    return [Cut(value.end, value.end, f",{gap}{entry}")]
