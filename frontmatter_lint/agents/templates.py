"""Whether a file is the template of an agent, in which something is left to be filled in, or a
companion of agents.
"""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..core.positions import Document


def other_kind(parsed: Document, needed: Sequence[str], *, is_aside: bool) -> str:
    """Return why a file is none of the agents around it, empty where it may be one; `is_aside`
    where it lies below the folder of tools that load none without the fields that are `needed`.
    """
    left_open = placeholder(parsed)
    if left_open:
        return f"a template: `{left_open}` is a placeholder"
    if not is_aside or not parsed.fields or parsed.faults:
        return ""
    from . import proof  # imported here: few files lie below a folder of agents

    if proof.is_companion(parsed.fields, needed):
        return "none of its fields is one of an agent"
    return ""


def placeholder(parsed: Document) -> str:
    """Return the field in which something is left to be filled in, "title" for the heading of a
    file that has neither name nor description; empty where there is none.
    """
    fields = parsed.fields
    for key in ("name", "model", "description"):
        if fields is None:
            value = None
        else:
            value = fields.get(key, "")
        if not isinstance(value, str):
            written = _as_written(parsed, key)
            value = _only_item(value, written) or written
        if value and is_open(key, value):
            return key
    if fields and fields.keys().isdisjoint(("name", "description")):
        title = parsed.body.lstrip().partition("\n")[0]
        if title.startswith("# ") and is_open("title", title):
            return "title"
    return ""


def _only_item(value: Any, written: str) -> str:
    """Return the item of what is meant as a list of one: something in quotes, or a known model, as
    in `[Claude Sonnet 4.6]`; empty for anything else in brackets.
    """
    if not isinstance(value, list) or len(value) != 1 or not isinstance(value[0], str):
        return ""
    item = value[0]
    is_quoted = '"' in written or "'" in written
    if is_quoted or ("|" not in item and catalogue.tier(item)):
        return item
    return ""


def _as_written(parsed: Document, key: str) -> str:
    """Return the value behind a field at the margin, as it stands in its line; empty where there
    is none.
    """
    if parsed.split.start < 0:
        return ""
    text = "\n" + parsed.block
    start = text.find(f"\n{key}:")
    if start < 0:
        return ""
    line = text[start + len(key) + 2 :].lstrip(" ").partition("\n")[0]
    return line.strip().strip("\"'")


def is_open(key: str, value: str) -> bool:
    """Whether what stands in a field is to be filled in; `title` stands for the heading."""
    import re  # imported here: hardly any value has to be looked at closely

    for one in data("others")["placeholders"]:
        if key in one["in"] and re.search(one["pattern"], value):
            return True
    return False


def is_called_template(path: str) -> bool:
    """Whether a folder or the name of a file, as it is shown, has a word for templates in it."""
    separated = "".join(sign if sign.isalnum() else " " for sign in path.lower())
    return not set(data("others")["template_words"]).isdisjoint(separated.split())
