"""Which characters an edit of a JSON file touches: those of a text, and nothing else.

Whatever would take away or add an entry is left to be done by hand.
"""

from __future__ import annotations

import json

from ..core.edits import Edit
from ..core.positions import Document
from ..reading import json_document
from .plain_cuts import Cut, Cuts


def cuts(document: Document, edit: Edit) -> Cuts | None:
    """Return the cuts that make an edit, or None where somebody has to make it by hand."""
    if edit.action != "set" or type(edit.at) is not tuple or not isinstance(edit.value, str):
        return None
    text = document.split.text
    value = json_document.extents(text, edit.at)[1]  # type: ignore[arg-type]
    if document.fields is None or value is None or text[value.start] != '"':
        return None
    return [Cut(value.start, value.end, json.dumps(edit.value, ensure_ascii=False))]
