"""Files called as if they held Markdown that are registries from the first line to the last."""

from __future__ import annotations

import re

from ..words import columns, out_of_force
from . import trees
from .trees import Node, UnreadableError

_MARKDOWN = (".md", ".mdc", ".markdown")
_MOST_OF_TITLE = 4  # words of a comment that may be the title of all that follows
_FEWEST = 2  # keys


def tree_of(text: str, shown: str) -> Node | None:
    """Return the tree of a file with the name of Markdown whose whole text is one mapping in YAML
    or JSON; None of any other file.
    """
    if not (shown.lower().endswith(_MARKDOWN) and _is_one_mapping(text)):
        return None
    if out_of_force.is_sample(text):
        return None
    try:
        tree = trees.yaml(text)
    except UnreadableError:
        return None
    if any(entry.entries or entry.items for entry in tree.entries.values()):
        return tree
    return None


def _is_one_mapping(text: str) -> bool:
    """Whether nothing stands at the margin of a text but keys and comments, none of which is the
    title of what does not hold; or nothing outside of one pair of braces.
    """
    if text.lstrip().startswith("{"):
        return text.rstrip().endswith("}")
    keys = 0
    for number, line in enumerate(text.split("\n")):
        if not line.strip() or line[0] == " " or (number == 0 and line.rstrip() == "---"):
            continue
        if line.startswith("#"):
            if _closes(line):
                return False
        elif re.match(r"[\"']?[\w.-]+[\"']?:(?:\s|$)", line):
            keys += 1
        else:
            return False
    return keys >= _FEWEST


def _closes(comment: str) -> bool:
    """Whether a comment is a title that says of what follows that it does not hold."""
    if len(comment.strip("# ").split()) > _MOST_OF_TITLE:
        return False
    return columns.has_word(comment, "bygone", "examples", "opinions", "unsettled")
